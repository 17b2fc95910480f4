"""What of its passage does a model's sentence leave out that a briefing must tell?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.words.likeness import KIND, ROOT, likeness
from briefer.language.words.phrasal import otherwise_in
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Span

KEPT: Final = 0.6
"""Share of what a passage tells that a sentence must tell as well, by what its words weigh: asides go, the matter for
which the passage was chosen does not."""
QUOTED: Final = 0.5
"""The same for quoted words by themselves: of a sentence that lacks them only the speaker is left."""
SHORT: Final = 5
"""Words of a quotation up to which it is kept whole: a label, a measure, a phrase; longer ones may be told in part."""


_SAYING: Final = frozenset("say tell state claim deny warn argue add according".split())
"""Verbs of which a sentence in the same matter has one, or another verb of speech."""
_CONDITIONS: Final = frozenset("if unless provided whether".split())


def left_out(sentence: Reading, passage: Reading) -> tuple[str, ...]:
    """Return the words of ``passage`` that ``sentence`` must take up, in order; none where it tells enough.

    It must say who speaks, give each counted figure, name a day where the passage does, and tell most of the rest.

    >>> left_out(Reading("Lena Voss told reporters."), Reading("“Three ferries sank,” Lena Voss told reporters."))
    ('Three ferries sank',)
    """
    typed = [
        span
        for asks in (_unnamed, _unsaid, _uncounted, _undated, _unquoted, _unframed, _unconditional)
        for span in asks(sentence, passage)
    ]
    missing = list(_untold(sentence, passage))
    spans = _joined(passage, [*typed, *(token.span for token in missing)])
    return tuple(span.of(passage.text) for span in spans)


def _untold(sentence: Reading, passage: Reading) -> Sequence[Token]:
    """Return the words that tell something and are not taken up, if they are too many."""
    who = [span for speech in passage.speech for span in (speech.subject, speech.verb) if span]
    matter = [token for token in passage.tokens_outside(who) if weight(token.text) > 0]
    quoted = [token for token in matter if passage.inside_quotation(token.span)]
    told = sentence.stems | otherwise_in(sentence)
    missing = [token for token in matter if likeness(token.stem, told) < KIND]
    few = (
        _share(missing, matter) > 1 - KEPT or _share([t for t in missing if t in quoted], quoted) > 1 - QUOTED
    )
    return missing if few else ()


def _share(some: Sequence[Token], tokens: Sequence[Token]) -> float:
    total = sum(weight(token.text) for token in tokens)
    return sum(weight(token.text) for token in some) / total if total else 0.0


def _unnamed(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield each speaker of the passage of whom the sentence has no word."""
    for speech in passage.speech:
        named = (
            {t.stem for t in passage.tokens_in(speech.core) if weight(t.text) > 0} if speech.core else set()
        )
        if speech.core and named and named.isdisjoint(sentence.stems):
            yield speech.core


def _unsaid(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield the verb of speech if the sentence lets nobody say anything: its outlet speaks for itself."""
    said = [speech for speech in passage.speech if speech.subject and speech.lemma in _SAYING]
    speakers = {t.stem for speech in said if speech.core for t in passage.tokens_in(speech.core)}
    told = any(
        not _is_outlet(sentence, speech) or not speakers.isdisjoint(_called(sentence, speech))
        for speech in sentence.speech
    )
    if said and not told:
        yield said[0].verb


def _called(sentence: Reading, speech: Speech) -> set[str]:
    return {token.stem for token in sentence.tokens_in(speech.core)} if speech.core else set()


def _is_outlet(sentence: Reading, speech: Speech) -> bool:
    return any(aside.touches(speech.core or speech.verb) for aside in sentence.aside)


def _unconditional(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield an "if" of which the sentence has nothing: what would be so has become so."""
    if _CONDITIONS.isdisjoint(token.folded for token in sentence.tokens):
        yield from [token.span for token in passage.tokens if token.folded in _CONDITIONS][:1]


def _uncounted(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield each figure that is left out; where the sentence has another in its place, that is an error, no gap."""
    given = {figure.value for figure in sentence.figures}
    if not given <= {figure.value for figure in passage.figures}:
        return
    yield from (figure.span for figure in passage.figures if figure.counts and figure.value not in given)


def _undated(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield the first day of the passage if the sentence has fewer days, and not that one."""
    if len(sentence.dates) < len(passage.dates):
        first = passage.dates[0].span
        if not {token.stem for token in passage.tokens_in(first)} <= sentence.stems:
            yield first


def _unquoted(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield each short quotation that the sentence lacks: in other words a label or a measure is another."""
    stood = " ".join(token.folded for token in sentence.tokens)
    for quotation in passage.quotations:
        words = " ".join(token.folded for token in passage.tokens_in(quotation.inner))
        if words not in stood and len(words.split()) <= SHORT:
            yield quotation.inner


def _unframed(sentence: Reading, passage: Reading) -> Iterator[Span]:
    """Yield what stands before a "that" if the sentence has none of it: whose word or wish the rest is, is lost."""
    that = next((token for token in passage.unquoted if token.folded == "that"), None)
    frame = [t for t in passage.tokens_before(that.start) if weight(t.text) > 0] if that else []
    told = frozenset(token.stem for token in sentence.tokens_outside(sentence.aside))
    if frame and all(likeness(token.stem, told) < ROOT for token in frame):
        yield Span(frame[0].start, frame[-1].end)


def _joined(passage: Reading, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the stretches that the ``spans`` make where no other word of the passage stands between them."""
    wanted = [any(span.touches(token.span) for span in spans) for token in passage.tokens]
    places = groupby(range(len(wanted)), key=wanted.__getitem__)
    for run in (list(group) for is_wanted, group in places if is_wanted):
        yield Span(passage.tokens[run[0]].start, passage.tokens[run[-1]].end)

"""Which parts of a passage does a sentence put together otherwise: who did it, whose it is, one of how many?

Each word of such a sentence stands in its passage. A deed of which the passage names no doer gets one that stands near
it, a thing gets an owner, one of several becomes the only one, and what was true of a part is told of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.quotations import Quotation
from briefer.language.syntax.chunks import chunked
from briefer.language.syntax.deeds import Deed, Link, find_deeds
from briefer.language.syntax.noun_phrases import Phrase, is_possessive
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import AUXILIARIES, PREPOSITIONS
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_OWNED: Final = frozenset(stem(word) for word in "its his her their whose".split())
"""Words that take up an owner who is named elsewhere."""
_CIRCUMSTANTIAL: Final = frozenset(
    "at in on from with for under over against near inside outside into".split()
)
"""Prepositions that a sentence in the same words has only where the passage has them."""
_SPEAKING: Final = frozenset({"according"})
_NEAR: Final = 6
"""Words on either side of a noun in which a passage tells what hangs on it."""
_REACH: Final = 4
"""Words behind a preposition among which the noun stands that it governs."""


def recast(sentence: Reading, passages: Sequence[Reading]) -> Iterator[Finding]:
    """Yield a finding for each doer, owner, tie or whole that a sentence has and none of its passages."""
    ours, links = find_deeds(sentence)
    deeds = [deed for passage in passages for deed in find_deeds(passage, quoted=True)[0]]
    for phrase in (*_new_doers(ours, deeds), *_other_doers(sentence, ours, deeds)):
        yield _finding(phrase.span, f"The passage does not say that “{_words(phrase, sentence)}” did it.")
    for link in _told_links(sentence, (*links, *_to_deeds(sentence))):
        known = any(link.noun.stem in passage.stems for passage in passages)
        if (
            known
            and not _is_doer(link, ours, deeds)
            and not any(_joins(link, passage) for passage in passages)
        ):
            what = f"“{link.noun.text}” with “{_words(link.phrase, sentence)}”"
            yield _finding(link.phrase.span, f"The passage does not join {what}.")
    for deed, place, phrase in _circumstances(sentence, ours):
        done_by = any(_does(phrase, other) for other in deeds if other.verb.stem == deed.verb.stem)
        if not done_by and not any(_has_behind(place, phrase, passage) for passage in passages):
            what = f"{place} {_words(phrase, sentence)}"
            yield _finding(phrase.span, f"The passage does not say that it was done “{what}”.")
    for passage in passages[:1]:
        yield from _counted_otherwise(sentence, passage)
        yield from _counted_elsewhere(sentence, passage)
        yield from _moved_quotations(sentence, passage)
        yield from _moved_frame(sentence, passage)


def _finding(span: Span, message: str) -> Finding:
    return Finding(rule="roles-swapped", message=message, claim=span)


def _words(phrase: Phrase, sentence: Reading) -> str:
    return phrase.span.of(sentence.text)


def _new_doers(ours: Sequence[Deed], theirs: Sequence[Deed]) -> Iterator[Phrase]:
    """Yield who does a deed that the passage tells without a doer."""
    for deed in ours:
        same = [other for other in theirs if other.verb.stem == deed.verb.stem]
        agents = deed.places.get("agent", [])
        if not same or not agents or any(phrase.pronoun for phrase in agents):
            continue
        if all(other.passive and not other.places.get("agent") for other in same):
            yield agents[0]


def _other_doers(sentence: Reading, ours: Sequence[Deed], theirs: Sequence[Deed]) -> Iterator[Phrase]:
    """Yield of whom a "who" tells a deed of others: looters broke in, and the six men who were arrested did not."""
    for deed in ours:
        told = [p for o in theirs if o.verb.stem == deed.verb.stem for p in o.places.get("agent", [])]
        if not told or any(phrase.pronoun for phrase in told):
            continue
        for phrase in deed.places.get("agent", []):
            between = sentence.text[phrase.span.end : deed.verb.start].split()
            others = all(phrase.stems.isdisjoint(other.stems) for other in told)
            if between[:1] == ["who"] and others:
                yield phrase


def _is_doer(link: Link, ours: Sequence[Deed], theirs: Sequence[Deed]) -> bool:
    """Tell whether what hangs on a noun by a "by" is who did the deed, here and in the passage."""
    return link.place == "by" and any(
        _does(link.phrase, deed) and _does(link.phrase, other)
        for deed in ours
        for other in theirs
        if deed.passive and deed.verb.stem == other.verb.stem
    )


def _told_links(sentence: Reading, links: Sequence[Link]) -> Iterator[Link]:
    """Yield the links between words that tell something; a day has checks of its own, and so has who said it."""
    days = [found.span for found in sentence.dates]
    for link in links:
        dated = any(day.touches(span) for day in days for span in (link.phrase.span, link.noun.span))
        owner = is_possessive(link.phrase.words[-1])
        named = not owner and any(aside.touches(link.phrase.span) for aside in sentence.aside)
        told = weight(link.noun.text) > 0 and any(weight(token.text) > 0 for token in link.phrase.words)
        if told and not (dated or named) and link.noun.folded not in _SPEAKING:
            yield link


def _to_deeds(sentence: Reading) -> Iterator[Link]:
    """Yield the links of a noun to a deed: "responsibility for holding"."""
    items = chunked(sentence.text, sentence.unquoted)
    for noun, between, verb in zip(items, items[1:], items[2:], strict=False):
        if (noun.tag, between.tag, verb.tag) == ("noun", "prep", "verb") and verb.word.endswith("ing"):
            yield Link(noun.tokens[-1], between.word, Phrase(verb.tokens[:1]))


def _circumstances(sentence: Reading, deeds: Sequence[Deed]) -> Iterator[tuple[Deed, str, Phrase]]:
    """Yield each deed with the preposition and noun phrase of a circumstance, days and those who speak aside."""
    said = [span for speech in sentence.speech for span in (speech.subject, speech.core) if span]
    aside = [*said, *sentence.aside, *(found.span for found in sentence.dates)]
    for deed in deeds:
        for place, phrases in deed.places.items():
            for phrase in phrases if place in _CIRCUMSTANTIAL else ():
                told = any(weight(token.text) > 0 for token in phrase.words)
                governed = sentence.text[: phrase.span.start].split()[-2:]
                if told and place in governed and not any(span.touches(phrase.span) for span in aside):
                    yield deed, place, phrase


def _does(phrase: Phrase, deed: Deed) -> bool:
    """Tell whether somebody does a deed: who "were treated at the clinic" where "the clinic treated" them."""
    return any(phrase.stems & agent.stems for agent in deed.places.get("agent", []))


def _has_behind(place: str, phrase: Phrase, passage: Reading) -> bool:
    """Tell whether a passage has something of a phrase behind the same preposition."""
    told = {token.stem for token in phrase.words if weight(token.text) > 0}
    behind = (passage.tokens_after(token.end)[:_REACH] for token in passage.tokens if token.folded == place)
    return any(told & _stems(tokens) for tokens in behind)


def _joins(link: Link, passage: Reading) -> bool:
    """Tell whether a passage has a noun near what hangs on it, or has that behind the same preposition."""
    told = {token.stem for token in link.phrase.words if weight(token.text) > 0}
    told |= _OWNED if link.place == "of" else frozenset()
    near = (_around(token, passage) for token in passage.tokens if token.stem == link.noun.stem)
    return any(told & _stems(tokens) for tokens in near) or _has_behind(link.place, link.phrase, passage)


def _stems(tokens: Sequence[Token]) -> set[str]:
    return {token.stem for token in tokens}


def _around(noun: Token, passage: Reading) -> Sequence[Token]:
    """Return the words near a noun, no verb between them and it."""
    at = passage.tokens.index(noun)
    tokens = passage.tokens[max(0, at - _NEAR) : at + _NEAR + 1]
    items = chunked(passage.text, list(tokens))
    verbs = [item.tokens[0].start for item in items if item.tag in {"verb", "helper"}]
    first = max((start for start in verbs if start < noun.start), default=-1)
    last = min((start for start in verbs if start > noun.start), default=passage.span.end)
    return [token for token in tokens if first < token.start < last]


def _counted_otherwise(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding for each noun that is one thing in the sentence and several in the passage, or the reverse."""
    theirs = {token.folded for token in _heads(passage)}
    for token in _heads(sentence):
        word = token.folded
        other = word.removesuffix("s") if word.endswith("s") else f"{word}s"
        if word not in {t.folded for t in passage.tokens} and other in theirs:
            yield Finding(
                rule="quantifier-changed",
                message=f"The passage says “{other}”, not “{word}”.",
                claim=token.span,
            )


def _counted_elsewhere(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding for each noun that a figure counts in the sentence, and not in the passage, which has both."""
    for figure in sentence.figures:
        counted = next(iter(chunked(sentence.text, sentence.tokens_after(figure.span.end))), None)
        touching = counted and sentence.text[figure.span.end : counted.tokens[0].start] == " "
        same = [other for other in passage.figures if other.value == figure.value]
        if counted is None or not touching or counted.tag != "noun" or not same:
            continue
        noun = counted.tokens[-1]
        behind = (passage.tokens_after(other.span.start)[:_NEAR] for other in same)
        if noun.stem in passage.stems and not any(noun.stem in _stems(tokens) for tokens in behind):
            yield _finding(noun.span, f"The passage does not count “{noun.text}” so.")


def _heads(reading: Reading) -> Iterator[Token]:
    """Yield the nouns on which noun phrases turn, but for names and what is measured."""
    for item in chunked(reading.text, reading.tokens):
        head = item.tokens[-1]
        measured = any(figure.span.end + 1 >= head.start > figure.span.start for figure in reading.figures)
        if item.tag == "noun" and head.text.isalpha() and head.text.islower() and not measured:
            yield head


def _moved_quotations(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding where quoted words on how, where or how often stand beside other words than in the passage."""
    for quotation in sentence.quotations:
        words = quotation.inner.of(sentence.text)
        if words.split()[:1] and words.split()[0].lower() in PREPOSITIONS:
            theirs = next((q for q in passage.quotations if q.inner.of(passage.text).startswith(words)), None)
            if theirs and not _beside(sentence, quotation) & _beside(passage, theirs):
                message = "The passage says this of something else."
                yield Finding(rule="roles-swapped", message=message, claim=quotation.outer)


def _beside(reading: Reading, quotation: Quotation) -> set[str]:
    """Return the word that tells something before a quotation and the one behind it."""
    before = [t for t in reading.tokens_before(quotation.outer.start) if weight(t.text) > 0][-1:]
    behind = [t for t in reading.tokens_after(quotation.outer.end) if weight(t.text) > 0][:1]
    return {token.stem for token in (*before, *behind)}


def _moved_frame(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding where what stands before a speaker stands in what is said: "said it had gone in a retreat"."""
    speech = next((each for each in passage.speech if each.subject), None)
    comma = passage.text.find(", ")
    before = passage.tokens_before(max(0, comma))
    told = speech.subject.start - comma if speech and speech.subject else 0
    if not before or told != len(", ") or any(token.folded in AUXILIARIES for token in before):
        return
    if not (before[0].folded in PREPOSITIONS or before[0].folded.endswith(("ed", "ing"))):
        return
    frame = {t.stem for t in passage.tokens_before(comma) if weight(t.text) > 0}
    frame -= {t.stem for t in passage.tokens_after(comma)}
    for own in sentence.speech[:1]:
        moved = [t for t in sentence.tokens_after(own.verb.end) if t.stem in frame]
        if moved and own.subject and own.subject.start < own.verb.start:
            yield _finding(moved[0].span, "The passage says this of the telling and not of what is told.")

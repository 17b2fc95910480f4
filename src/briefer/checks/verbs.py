"""Does the reporting verb claim more than, or other than, the source's?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.matter import one_matter
from briefer.language.mood.modality import mood_of
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.bearing import FITS
from briefer.language.speech.claimed import Claimed, claimed_speaker
from briefer.language.speech.reporting import CUES, Cue
from briefer.language.speech.showing import NOT, SHOWS, bids
from briefer.language.speech.speakers import Sameness, compare
from briefer.language.speech.taken_up import is_denied, taking_up
from briefer.language.speech.voices import voice_of
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import Token
from briefer.records import Finding, Span

_EXCLUDES: Final = re.compile(
    rf"\b(?:{NOT}|rul\w+ (?:\w+ )?out|exclu\w+|reject\w*|dismiss\w*|den(?:y|ied|ies)|impossible|refus\w+)\b",
    re.IGNORECASE,
)
_NEGATING: Final = frozenset[Cue]({"deny", "refuse", "doubt"})
_AGREEING: Final = frozenset[Cue]({"accept", "confirm", "admit"})
"""To "not accept" what was said is to deny it."""
_ASKING: Final = frozenset[Cue]({"urge", "ask"})
_SHOWN_LATER: Final = frozenset[Cue]({"admit", "deny", "refuse"})
"""What a speaker may do sentences behind; blame and promises are often for something else there."""
_GOES_ON: Final = 2
"""Sentences of a paragraph behind a passage in which its speaker may still be heard."""
_ASKED_BY_PAPERS: Final = frozenset[Cue]({"urge", "ask", "promise"})
_PLAIN_NOT: Final = re.compile(r"not|no|never|nothing|nobody|none|neither|without|\w+n['’]t", re.IGNORECASE)
_STRICT: Final = frozenset({"demand"})
_MILD: Final = frozenset("ask request invite suggest recommend advise encourage".split())
"""Verbs by which nobody insists."""
_PLAIN: Final = frozenset[Cue]({"say", "describe", "estimate", "believe"})
_ABOUT_PEOPLE: Final = frozenset[Cue]({"ask", "doubt", "believe"})
"""In the passive these are deeds, not reports: "was questioned by police"."""
# Pairs that say the contrary of each other.
_OPPOSITE: Final[frozenset[frozenset[Cue]]] = frozenset(
    frozenset(pair)
    for pair in (
        ("deny", "confirm"), ("deny", "admit"), ("deny", "say"), ("deny", "accept"), ("deny", "claim"),
        ("condemn", "praise"), ("refuse", "accept"), ("refuse", "promise"), ("condemn", "accept"),
    )
)  # fmt: skip

_NOT_NAMED: Final = re.compile(
    r"\s(?:not to be|to remain|to stay|to be left|for)\s(?:named|identified|quoted|unnamed|anonym\w+)\b"
)
_UNNAMED: Final = re.compile(r"\b(?:unnamed|names?|named|anonym\w+|(?:un)?identif\w+)\b", re.IGNORECASE)
_OTHERS: Final = frozenset({"others", "some", "another", "critics", "opponents"})

_Told = tuple[Passage, Speech]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each reporting verb that the passages do not bear out."""
    yield from _ruled_out(case)
    theirs = [(passage, speech) for passage in case.passages for speech in passage.reading.speech]
    theirs += [told for passage in case.carrying for told in _answers(passage)]
    for speech in case.claim.speech:
        if speech.subject is None or speech.negated or (speech.passive and speech.cue in _ABOUT_PEOPLE):
            continue
        if speech.cue in _ASKED_BY_PAPERS and not speech.passive and _is_a_thing(case, speech):
            continue
        if speech.cue == "say":
            yield from _said_of_denied(case, speech)
            continue
        if speech.cue in FITS and not (_borne_out(case, speech, theirs) or _stays_unnamed(case, speech)):
            yield _finding(case, speech, theirs)


def _is_a_thing(case: Case, speech: Speech) -> bool:
    """Tell whether a thing asks or promises in the claim, which is no act of speech: "the code asks for a test"."""
    claimed = claimed_speaker(case.claim, speech)
    head = claimed.designation.head if claimed and not claimed.named else None
    return head is not None and bool(sorts(head)) and not is_person(head) and not is_body(head)


def _answers(passage: Passage) -> Iterator[_Told]:
    """Yield the acts of speech after a passage that take up what it tells."""
    article = passage.article
    for place, speech in taking_up(article, passage.number):
        yield Passage(article, article.readings[place]), speech


def _borne_out(case: Case, speech: Speech, theirs: list[_Told]) -> bool:
    fitting = [told for told in theirs if _fits(speech, told[1]) and _by_the_same(case, speech, told)]
    if any(not _overruled(case, speech, told) for told in fitting):
        return True
    if fitting:
        return False
    accuses = any(told[1].core and _by_the_same(case, speech, told) for told in theirs)
    if speech.cue == "deny" and not accuses and any(is_denied(p.article, p.number) for p in case.carrying):
        return True
    if speech.cue in _ASKING and any(bids(reading) for _, reading in case.carrying):
        return True
    return _shown(case, speech) or _word_stands(case, speech)


def _stays_unnamed(case: Case, speech: Speech) -> bool:
    """Tell whether somebody "asked not to be named", and a passage says in some words that they stay unnamed."""
    asked = _NOT_NAMED.match(case.claim.text, speech.verb.end) is not None
    return asked and any(_UNNAMED.search(reading.words) for _, reading in case.passages)


def _overruled(case: Case, speech: Speech, told: _Told) -> bool:
    """Tell whether a contrary verb of the same sentence governs more of the claim: "confirmed …, but denied that …".

    To a denial every other act of the same speaker is contrary: "complained that …, and questioned whether …".
    """
    passage, fitting = told
    spoken = [s for s in passage.reading.speech if s.cue != "say"]
    claimed = {other.cue for other in case.claim.speech}
    contrary = [s for s in spoken if frozenset({speech.cue, s.cue}) in _OPPOSITE and s.cue not in claimed]
    if speech.cue == "deny" and fitting.cue != "deny":
        others = [s for s in spoken if s.cue not in _NEGATING and s.subject == fitting.subject]
        contrary += [s for s in others if s not in contrary]
    rivals = [fitting, *contrary]
    return max(rivals, key=lambda one: _governed(case, passage, one, rivals)) is not fitting


def _governed(case: Case, passage: Passage, speech: Speech, rivals: list[Speech]) -> float:
    """Return how much of the claim stands between a verb of speech and the next of its rivals."""
    later = [s.verb.start for s in rivals if s.verb.start > speech.verb.start]
    inside = Span(speech.verb.end, min(later, default=passage.reading.span.end))
    stems = {token.stem for token in passage.reading.tokens if inside.covers(token.span)}
    return case.held_in(stems)


def _fits(claimed: Speech, other: Speech) -> bool:
    if claimed.negated != other.negated and "refuse" not in {claimed.cue, other.cue}:
        return other.negated and claimed.cue == "deny" and other.cue in _AGREEING
    if claimed.cue == "refuse" and other.negated and other.core:
        return True
    if claimed.lemma in _STRICT and other.lemma in _MILD:
        return False
    return claimed.cue == other.cue or other.cue in FITS[claimed.cue]


def _by_the_same(case: Case, speech: Speech, told: _Told) -> bool:
    """Tell whether the source's speaker may be the claim's: that Sorland denied it does not make Lorne deny it.

    Where nobody in the passages is the claim's speaker, who speaks is another check's question.
    """
    claimed = claimed_speaker(case.claim, speech)
    core = told[1].core.of(told[0].article.text).lower() if told[1].core else ""
    if not core and told[1].passive and told[0] not in case.carrying:
        return False  # "he had been promised a talk", told of something else
    if claimed is None or not core or (core not in _OTHERS and _sameness(claimed, told) != "different"):
        return True
    others = [(p, s) for p in case.passages for s in p.reading.speech if s.core]
    return all(_sameness(claimed, other) != "same" for other in others)


def _sameness(claimed: Claimed, told: _Told) -> Sameness:
    passage, speech = told
    return compare(claimed, voice_of(passage.article, passage.number, speech), passage.article)


def _shown(case: Case, speech: Speech) -> bool:
    """Tell whether the words of the passage do what the verb says: "should" urges.

    Only where the source's own verb is a plain one: "denied that it had failed" admits nothing by "failed".
    """
    if speech.cue not in SHOWS:
        return False
    return any(
        _shows(case, speech, passage)
        for passage in _places(case, speech)
        if all(
            other.cue in _PLAIN
            for other in passage.reading.speech
            if not other.passive and _by_the_same(case, speech, (passage, other))
        )
    )


def _places(case: Case, speech: Speech) -> Iterator[Passage]:
    """Yield the passages that carry the claim, and the sentences behind them that nobody else speaks."""
    yield from case.carrying
    for passage in case.carrying if speech.cue in _SHOWN_LATER else ():
        article, first = passage.article, passage.number + 1
        for number in range(first, min(first + _GOES_ON, len(article.readings))):
            behind = Passage(article, article.readings[number])
            if article.paragraphs[number] == article.paragraphs[first - 1] and _is_own(case, speech, behind):
                yield behind


def _is_own(case: Case, speech: Speech, passage: Passage) -> bool:
    """Tell whether a sentence lets nobody speak who is another than the claim's speaker."""
    claimed = claimed_speaker(case.claim, speech)
    others = (other for other in passage.reading.speech if other.core)
    return claimed is None or all(_sameness(claimed, (passage, other)) != "different" for other in others)


def _shows(case: Case, speech: Speech, passage: Passage) -> bool:
    """Tell whether the words of one passage do it; a mere "not" does if it denies what the claim itself does not."""
    sign = SHOWS[speech.cue].search(_own_words(case, speech, passage))
    if sign is None or speech.cue not in _NEGATING or not _PLAIN_NOT.fullmatch(sign[0]):
        return sign is not None
    ours = {d.core.stem for d in case.claim.denials if d.core and not d.span.touches(speech.verb)}
    theirs = {denial.core.stem for denial in passage.reading.denials if denial.core and denial.firm}
    return bool((theirs - ours) & case.claim.stems)


def _own_words(case: Case, speech: Speech, passage: Passage) -> str:
    """Return the sentence up to where it gives the word to somebody else."""
    span = passage.reading.span
    spoken = [s for s in passage.reading.speech if s.core and not s.passive]
    others = [s for s in spoken if not _by_the_same(case, speech, (passage, s))]
    own = [s.verb.end for s in spoken if s not in others]
    earliest = max(span.start + len(span) // 3, *own[-1:], span.start)
    cut = min((s.verb.start for s in others if s.verb.start > earliest), default=span.end)
    return passage.article.text[span.start : cut]


def _word_stands(case: Case, speech: Speech) -> bool:
    """Tell whether the verb stands in the passage in another form ("the accusation", "in denial of")."""
    verb = next(t for t in case.claim.tokens if t.span == speech.verb or t.start == speech.verb.start)
    if any(t.stem == verb.stem and case.claim.inside_quotation(t.span) for t in case.claim.tokens):
        return False  # it may stand there as part of what is quoted
    return any(_stands(reading, verb, case.claim) for _, reading in case.carrying)


def _stands(reading: Reading, verb: Token, claim: Reading) -> bool:
    """Tell whether a word stands there of the same matter and as done, not as what somebody would do or did not."""
    denied = {denial.core.start for denial in reading.denials if denial.core and denial.firm}
    return any(
        token.stem == verb.stem
        and token.start not in denied
        and mood_of(reading.tokens, at).standing in {"fact", "open"}
        and one_matter(claim, verb.start, reading, token.start, aside=frozenset({verb.stem}))
        for at, token in enumerate(reading.tokens)
    )


def _said_of_denied(case: Case, speech: Speech) -> Iterator[Finding]:
    """Find "said that it was so" where the source's only verb is "denied"."""
    passage = case.carrying[0]
    spoken = [other for other in passage.reading.speech if other.core]
    denies = bool(spoken) and all(other.cue == "deny" and not other.negated for other in spoken)
    if (
        speech.negated
        or case.claim.denials
        or not denies
        or not _by_the_same(case, speech, (passage, spoken[0]))
    ):
        return
    inside = [t for t in passage.reading.tokens if t.start > spoken[0].verb.end and t.stem in case.weights]
    if sum(case.weights[stem] for stem in {t.stem for t in inside}) * 2 > sum(case.weights.values()):
        yield _finding(case, speech, [(passage, spoken[0])])


def _ruled_out(case: Case) -> Iterator[Finding]:
    """Find "ruled out" where the source only doubts."""
    denials = [d for d in case.claim.denials if d.word.startswith("rul") and d.word.endswith(" out")]
    if denials and not any(_EXCLUDES.search(reading.words) for _, reading in case.carrying):
        verb = denials[0].span
        message = f"Nothing in the source bears out “{verb.of(case.claim.text)}”."
        yield case.finding("verb-changed", message, claim=verb)


def _finding(case: Case, speech: Speech, theirs: list[_Told]) -> Finding:
    verb = speech.verb.of(case.claim.text)
    contrary = next((pair for pair in theirs if frozenset({speech.cue, pair[1].cue}) in _OPPOSITE), None)
    said = contrary or next((pair for pair in theirs if pair[1].cue in CUES.values()), None)
    if said is None:
        return case.finding("verb-changed", f"Nothing in the source bears out “{verb}”.", claim=speech.verb)
    article, other = said[0].article, said[1]
    message = f"The source says “{other.verb.of(article.text)}”, not “{verb}”."
    source = (article, other.verb) if contrary else None  # a weaker verb says neither this nor the opposite
    return case.finding("verb-changed", message, claim=speech.verb, source=source)

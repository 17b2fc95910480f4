"""Who did it, and to whom?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.language.speech import Speech
from briefer.language.subjects import looks_finite
from briefer.language.tokens import Token
from briefer.language.vocabulary import AUXILIARIES, PREPOSITIONS
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Finding, Span
from briefer.text.align import word_gaps
from briefer.text.fold import fold_word

_BE: Final = frozenset("is are was were been being be".split())
_DONE_TO_SOMEBODY: Final = frozenset({"accuse", "ask", "condemn", "praise", "threaten", "urge", "warn"})
_WINDOW: Final = 9
"""Words on each side of a verb in which its agent and its object are looked for: a noun phrase with an
apposition is rarely longer in news English."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the stems of the words before and after it, as agent and patient (passive turned round)."""

    verb: Token
    agents: frozenset[str]
    patients: frozenset[str]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when claim and passage share a verb but agent and patient have changed places."""
    crossed = next(_crossed(case), None)
    if crossed:
        yield crossed
        return
    for ours in _deeds(case.claim):
        for article, reading in case.passages:
            for theirs in _deeds(reading):
                if theirs.verb.stem == ours.verb.stem and _swapped(ours, theirs):
                    message = f"Who {ours.verb.text} whom is the other way round in the source."
                    yield case.finding(
                        "roles-swapped", message, claim=ours.verb.span, source=(article, reading.span)
                    )
                    return


def _crossed(case: Case) -> Iterator[Finding]:
    """Yield a finding where two nouns have changed places in words that are the same otherwise."""
    for article, reading in case.carrying:
        ours, theirs = _nouns(case.claim), _nouns(reading)
        agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs])
        if agreeing < 2 or _is_passive(case.claim) != _is_passive(reading):
            continue
        pairs = [
            ([ours[i].stem for i in g.ours], [theirs[i].stem for i in g.theirs], g)
            for g in gaps
            if 0 < len(g.ours) <= 2 and 0 < len(g.theirs) <= 2
        ]
        for (new, old, gap), (other_new, other_old, _) in combinations(pairs, 2):
            if set(new) & set(other_old) and set(old) & set(other_new):
                span = Span(ours[gap.ours.start].start, ours[gap.ours.stop - 1].end)
                message = "Who does what to whom is the other way round in the source."
                yield case.finding("roles-swapped", message, claim=span, source=(article, reading.span))


def _nouns(reading: Reading) -> list[Token]:
    spoken = [span for speech in _reports(reading) for span in (speech.subject, speech.verb) if span]
    return [
        token
        for token in reading.tokens
        if fold_word(token.text) not in FUNCTION_WORDS and not any(span.covers(token.span) for span in spoken)
    ]


def _reports(reading: Reading) -> list[Speech]:
    """Return the acts of speech that are done to nobody: "said", not "accused"."""
    return [speech for speech in reading.speech if speech.cue not in _DONE_TO_SOMEBODY]


def _is_passive(reading: Reading) -> bool:
    words = [fold_word(token.text) for token in reading.tokens]
    return "by" in words and bool(_BE & set(words))


def _swapped(ours: Deed, theirs: Deed) -> bool:
    crossed = (ours.agents & theirs.patients) - theirs.agents - ours.patients
    back = (ours.patients & theirs.agents) - theirs.patients - ours.agents
    return bool(crossed) and bool(back)


def _deeds(reading: Reading) -> Iterator[Deed]:
    tokens = [token for token in reading.tokens if not reading.inside_quotation(token.span)]
    for index, token in enumerate(tokens):
        reports = any(speech.verb.covers(token.span) for speech in _reports(reading))
        if looks_finite(token.text) and fold_word(token.text) not in AUXILIARIES and not reports:
            yield _deed(reading, tokens, index)


def _deed(reading: Reading, tokens: Sequence[Token], index: int) -> Deed:
    before = _content(_until_break(reading.text, list(reversed(tokens[max(0, index - _WINDOW) : index]))))
    after_tokens = _until_break(reading.text, tokens[index + 1 : index + 1 + _WINDOW])
    passive = any(fold_word(token.text) in _BE for token in tokens[max(0, index - 3) : index])
    by = next((i for i, token in enumerate(after_tokens) if fold_word(token.text) == "by"), None)
    if passive and by is not None:
        return Deed(tokens[index], _content(after_tokens[by + 1 :]), before)
    if passive:
        return Deed(tokens[index], frozenset(), before)
    return Deed(tokens[index], before, _content(_object(after_tokens)))


def _until_break(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Return the words up to the end of the clause."""
    kept = list(tokens[:1])
    for previous, token in pairwise(tokens):
        left, right = sorted((previous, token), key=lambda t: t.start)
        if any(mark in text[left.end : right.start] for mark in ".;:"):
            break
        kept.append(token)
    return kept


def _object(tokens: Sequence[Token]) -> list[Token]:
    """Return the words of a direct object: those before the first preposition."""
    end = next((i for i, token in enumerate(tokens) if fold_word(token.text) in PREPOSITIONS), len(tokens))
    return list(tokens[:end])


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        t.stem
        for t in tokens
        if fold_word(t.text) not in FUNCTION_WORDS and len(t.text) > 2 and t.text.isalpha()
    )

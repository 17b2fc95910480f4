"""Does the source speak of as much: all, most, many, some, few or none?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.figures import Figure
from briefer.language.locate import content_weights
from briefer.language.quantifiers import Quantifier, find_quantifiers
from briefer.language.reading import Reading
from briefer.language.segments import segments
from briefer.language.surroundings import is_sentence, surroundings
from briefer.language.units import PERCENT
from briefer.records import Finding, Span

_ALL, _MOST, _SOME = 5, 4, 2
_NEGATION = re.compile(r"\b(?:not|without|no|never|none)\b|n['’]t\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|whether|unless)\b[^,;]*$", re.IGNORECASE)
_SMALL = 5
"""Below this a number may be a list mark or a turn of phrase."""
_OF_LENGTH = 40
"""Characters after a share in which what it is a share of is named."""
_BOUND_STEMS = 2
"""Content words that two predicates must share before they are one: a single one may be chance."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of the source with the content stems of the clause it stands in."""

    article: Article
    figure: Figure
    stems: frozenset[str]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quantifier of the claim that the source's words or counts speak against."""
    readings = [case.claim, *(reading for _, reading in case.passages)]
    if case.claim.language != "en" or not all(map(is_sentence, readings)):
        return
    for quantifier in find_quantifiers(case.claim.text, case.claim.span):
        supposed = _IF.search(case.claim.text, case.claim.span.start, quantifier.span.start)
        if supposed or case.claim.inside_quotation(quantifier.span) or _is_given(quantifier, case):
            continue
        finding = (
            _other_quantifier(quantifier, case)
            or _share_against(quantifier, case)
            or _counts_against(quantifier, case)
            or _number_for_all(quantifier, case)
        )
        if finding is not None:
            yield finding


def _is_given(quantifier: Quantifier, case: Case) -> bool:
    """Tell whether a passage uses a quantifier of the same rank, of the same thing or of one it does not name."""
    about, said = _about(quantifier, case), _said_of(quantifier, case)
    return any(
        other.rank == quantifier.rank
        and (not about or not _content(reading, other.about) or _same_thing(about, said, other, reading))
        for article, reading in case.passages
        for other in find_quantifiers(article.text, reading.span)
    )


def _content(reading: Reading, span: Span) -> frozenset[str]:
    known = content_weights(reading)
    return frozenset(
        token.stem for token in reading.tokens if span.covers(token.span) and token.stem in known
    )


def _about(quantifier: Quantifier, case: Case) -> frozenset[str]:
    return _content(case.claim, quantifier.about)


def _said_of(quantifier: Quantifier, case: Case) -> frozenset[str]:
    """Return the content of what the claim says of the quantified: the rest of its clause."""
    claim = case.claim
    here = next(
        (c for c in segments(claim.text, claim.span) if c.start <= quantifier.about.end < c.end), claim.span
    )
    return _content(claim, Span(min(quantifier.about.end, here.end), here.end))


def _other_quantifier(quantifier: Quantifier, case: Case) -> Finding | None:
    """Compare with quantifiers of the passages that speak of the same thing."""
    about, said = _about(quantifier, case), _said_of(quantifier, case)
    against: tuple[Article, Quantifier] | None = None
    for article, reading in case.passages:
        if reading.language != "en":
            continue
        for other in find_quantifiers(article.text, reading.span):
            if _same_thing(about, said, other, reading):
                against = article, other
    if against is None or {quantifier.rank, against[1].rank} == {_SOME, _SOME + 1}:
        return None  # "some" and "many" are too close to tell apart
    article, other = against
    message = f"The source says “{other.span.of(article.text)}”, not “{quantifier.span.of(case.claim.text)}”."
    return case.finding("quantifier-changed", message, claim=quantifier.span, source=(article, other.span))


def _same_thing(about: frozenset[str], said: frozenset[str], other: Quantifier, reading: Reading) -> bool:
    """Tell whether another quantifier is of the same thing, or of an unnamed one that does the same."""
    named = _content(reading, other.about)
    rest = _content(reading, Span(other.span.end, reading.span.end))
    if about and named:
        return bool(about & named)
    return len(said & rest) >= max(_BOUND_STEMS, len(said) / 2)


def _share_against(quantifier: Quantifier, case: Case) -> Finding | None:
    """Hold the quantifier against a share that a passage gives of the same thing ("half of the sirens")."""
    about, said = _about(quantifier, case), _said_of(quantifier, case)
    for article, reading in case.passages:
        for figure in reading.figures:
            whole = _content(
                reading, Span(figure.span.end, min(figure.span.end + _OF_LENGTH, reading.span.end))
            )
            share = figure.value / 100 if figure.unit == PERCENT else figure.value
            if (
                figure.kind != "share"
                or not about & whole
                or not said & reading.stems
                or _admits(quantifier, share)
            ):
                continue
            words = figure.span.of(article.text)
            message = f"The source says “{words}”, not “{quantifier.span.of(case.claim.text)}”."
            return case.finding(
                "quantifier-changed", message, claim=quantifier.span, source=(article, figure.span)
            )
    return None


def _counts_against(quantifier: Quantifier, case: Case) -> Finding | None:
    """Work out the share from the source's counts ("twelve of 47") and hold the quantifier against it."""
    about, said = _about(quantifier, case), _said_of(quantifier, case)
    if quantifier.rank in {_SOME, _SOME + 1} or not about or not said:
        return None
    shares = list(_shares(about, said, list(_counted(case))))
    if not shares or any(
        _admits(quantifier, part.figure.value / whole.figure.value) for part, whole in shares
    ):
        return None
    part, whole = shares[0]
    message = (
        f"The source's figures are {part.figure.span.of(part.article.text)} of "
        f"{whole.figure.span.of(whole.article.text)}, not “{quantifier.span.of(case.claim.text)}”."
    )
    return case.finding(
        "quantifier-changed", message, claim=quantifier.span, source=(part.article, part.figure.span)
    )


def _shares(
    about: frozenset[str], said: frozenset[str], counted: list[Counted]
) -> Iterator[tuple[Counted, Counted]]:
    """Yield counts of those who did what is said, each with the count of all there were."""
    best = max((len(said & one.stems) for one in counted), default=0)
    if not best or best < len(said) / 2:
        return
    for part in counted:
        wholes = [one for one in counted if _is_whole(one, part, about)]
        if len(said & part.stems) == best and wholes:
            yield part, max(wholes, key=lambda one: (len(about & one.stems), one.figure.value))


def _is_whole(one: Counted, part: Counted, about: frozenset[str]) -> bool:
    """Tell whether a count is of all those spoken of; small numbers only where their noun says so."""
    named = one.figure.noun in about or (bool(about & one.stems) and one.figure.value >= _SMALL)
    return named and one.figure.value > part.figure.value


def _admits(quantifier: Quantifier, share: float) -> bool:
    if quantifier.rank == _MOST:
        return share > quantifier.low
    return quantifier.low <= share <= quantifier.high


def _number_for_all(quantifier: Quantifier, case: Case) -> Finding | None:
    """Report "all X" where the passage only gives a number of X."""
    about, said = _about(quantifier, case), _said_of(quantifier, case)
    if quantifier.rank != _ALL or not about or not said:
        return None
    for article, reading in case.passages:
        for figure in reading.figures:
            if (
                figure.kind == "count"
                and figure.unit is None
                and figure.noun in about
                and said & reading.stems
                and not _definite(figure, article)
            ):
                words = figure.span.of(article.text)
                message = f"The source gives a number ({words}), not “{quantifier.span.of(case.claim.text)}”."
                return case.finding(
                    "quantifier-changed", message, claim=quantifier.span, source=(article, figure.span)
                )
    return None


def _definite(figure: Figure, article: Article) -> bool:
    """Tell whether the number is of known things ("the six cranes"), which are all of them."""
    before = article.text[max(0, figure.span.start - 6) : figure.span.start].lower().split()
    return bool(before) and before[-1] in {
        "the",
        "its",
        "their",
        "all",
        "his",
        "her",
        "our",
        "these",
        "those",
    }


def _counted(case: Case) -> Iterator[Counted]:
    """Yield the counts of the passages and their paragraphs, each with the words of its clause."""
    for article, passage in case.passages:
        for reading in [passage, *surroundings(article, passage)]:
            counts = [figure for figure in reading.figures if figure.kind == "count" and figure.unit is None]
            for number, figure in enumerate(counts):
                # What stands before the first figure of a sentence ("police held 47") is about it, too.
                start = figure.span.end if number else reading.span.start
                end = counts[number + 1].span.start if number + 1 < len(counts) else reading.span.end
                negated = _NEGATION.search(article.text, figure.span.end, end)
                if not negated and figure.modifier != "range":
                    yield Counted(article, figure, _content(reading, Span(start, end)))

"""Is the part of whom the source says it as large as the claim's "all", "most" or "a handful" would have it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.borne import is_borne_out
from briefer.language.numbers.counts import Counted, counted_in
from briefer.language.numbers.pairs import find_pairs
from briefer.language.numbers.quantified import Quantified, content, find_quantified, gives_same
from briefer.language.numbers.quantifiers import admits
from briefer.language.surroundings import is_sentence
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.records import Finding, Span

_VAGUE_RANKS: Final = frozenset({2, 3})
_ALL: Final = 6
_PEOPLE: Final = frozenset({stem("people"), stem("person"), stem("persons")})
_COUNTERS: Final = _PEOPLE | {stem("case"), stem("instance")}
_OF_PART: Final = 0.5
"""Share of the words of a count's clause that must be said in the claim before it counts those of whom it speaks."""
_OF_CLAIM: Final = 2 / 3
"""The same the other way round: share of what the claim says that the count's clause must have."""
_SMALL: Final = 5
"""Below this a number of people may be any group."""
_ALIKE: Final = frozenset({"same", "synonym"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quantifier whose share the source's counts give otherwise."""
    readings = [reading for _, reading in case.passages]
    if case.claim.language != "en" or not all(map(is_sentence, [case.claim, *readings])):
        return
    for claimed in find_quantified(case.claim):
        inside = case.claim.inside_quotation(claimed.quantifier.span)
        if claimed.rank in _VAGUE_RANKS or inside or any(gives_same(claimed, r) for r in readings):
            continue
        counts = list(counted_in(case.beside))
        against = _against(claimed, counts, case) or _paired(claimed, case) or _so_many_cases(claimed, counts)
        if against and not is_borne_out(claimed, case.claim, case.beside):
            article, place, words = against
            ours = claimed.quantifier.span
            message = f"The source's figures are {words}, not “{ours.of(case.claim.text)}”."
            yield case.finding("quantifier-changed", message, claim=ours, source=(article, place))


def _against(claimed: Quantified, counts: Sequence[Counted], case: Case) -> tuple[Article, Span, str] | None:
    """Hold the quantifier against the share that a count of some makes up of the count of all."""
    found = []
    paired = {pair.one.span: pair.two.value for a, r in case.beside for pair in find_pairs(a.text, r.figures)}
    for part in counts:
        whole = _whole_of(part, claimed, counts, case)
        of_fewer = whole is not None and paired.get(part.figure.span, whole.figure.value) < whole.figure.value
        if whole and not of_fewer and _is_of_them(part, claimed, whole):
            found.append((part, whole))
    shares = [part.figure.value / whole.figure.value for part, whole in found]
    if not found or any(admits(claimed.quantifier, share) for share in shares):
        return None
    part, whole = found[0]
    return part.article, part.figure.span, f"{part.words} of {whole.words}"


def _whole_of(part: Counted, claimed: Quantified, counts: Sequence[Counted], case: Case) -> Counted | None:
    """Return the count of all there were: a number that the claim gives, or of what it names."""
    about = claimed.quantifier.about
    given = {f.value for f in case.claim.figures if f.counts and about.covers(f.span)}
    persons = any(is_person(word) for word in claimed.about)
    wholes = [
        one
        for one in counts
        if one.figure.value > part.figure.value
        and (
            one.figure.value in given
            or one.figure.noun in claimed.about
            or (persons and one.figure.noun in _PEOPLE and one.figure.value >= _SMALL)
        )
    ]
    return max(wholes, key=lambda one: (one.figure.value in given, one.figure.value), default=None)


def _is_of_them(part: Counted, claimed: Quantified, whole: Counted) -> bool:
    """Tell whether a count is of those of whom the claim speaks, by what is said of no one else."""
    said = claimed.said - whole.stems
    own = part.stems - _PEOPLE - claimed.about
    shared = {word for word in own if any(relation(word, other) in _ALIKE for other in said)}
    return bool(shared) and (len(shared) >= _OF_PART * len(own) or len(shared) >= _OF_CLAIM * len(said))


def _paired(claimed: Quantified, case: Case) -> tuple[Article, Span, str] | None:
    """Hold "a handful answered" against "sixty-one of the seventy-four have replied"."""
    for article, reading in case.beside:
        for pair in find_pairs(article.text, reading.figures):
            start = max(pair.one.span.end, pair.two.span.end)
            following = (figure.span.start for figure in reading.figures if figure.span.start > start)
            behind = content(reading, Span(start, next(following, reading.span.end)))
            said = any(relation(word, other) in _ALIKE for word in behind for other in claimed.said)
            if pair.kind == "part" and said and not admits(claimed.quantifier, pair.share):
                words = f"{pair.one.span.of(article.text)} of {pair.two.span.of(article.text)}"
                return article, pair.one.span, words
    return None


def _so_many_cases(claimed: Quantified, counts: Sequence[Counted]) -> tuple[Article, Span, str] | None:
    """Hold "all the victims" against "in twelve cases"."""
    if claimed.rank != _ALL or not claimed.said:
        return None
    for one in counts:
        alike = len(claimed.said & one.stems) >= _OF_CLAIM * len(claimed.said)
        if one.figure.noun in _COUNTERS - claimed.about and alike and one.figure.modifier == "exact":
            before = one.article.text[: one.figure.span.start].split()[-1:]
            if before not in (["the"], ["all"], ["these"], ["those"]):
                return one.article, one.figure.span, f"a number ({one.words})"
    return None

"""How far can a claim be checked against sources in another language, without translating them?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from briefer.language.article import Article
from briefer.language.foreign.case import ForeignCase, Nearest, gives, means
from briefer.language.foreign.dates import Told
from briefer.language.foreign.numbers import LARGE, Number
from briefer.language.foreign.scripts import romanised
from briefer.language.foreign.traits import ROOT, ForeignArticle, foreign_article
from briefer.language.naming.names import Name
from briefer.language.numbers.arithmetic import follows
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.units import PERCENT, POINT, UNITS
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.quoted import quoted_places
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates, is_comparable, is_day, names_same_unit
from briefer.language.words.weights import weight
from briefer.records import Citation, Finding, Rule, Span, Verdict
from briefer.text.fold import fold_word

SPELT: Final = frozenset({"latin", "cyrillic", "greek", "arabic"})
"""Scripts in which a name that the source has is found again; in others its absence tells nothing."""
CAPITALS: Final = frozenset({"latin", "cyrillic", "greek"})
"""Scripts that write names with capitals, so that people are told from other words."""
TRANSLATED: Final = frozenset({"length", "area", "volume", "mass", "speed", "fahrenheit", "celsius", "time"})
"""Units that are converted, or told in other words ("within seven days": within a week), when a text is translated."""
EVE: Final = 1
"""Days around the day of the text that "tonight" or "the night before" may mean, which no table lists."""
UNDECIDED_SCORE: Final = 0.4
REJECTED_SCORE: Final = 0.2
"""Scores of claims left open and of claims with a fault: below the half that stands for support."""
CLEARLY: Final = 1.5
"""How much more of the claim the passage must share than any sentence that names the claimed speaker."""
_DIMENSIONS: Final = {unit.name: unit.dimension for unit in UNITS.values()}
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_ANY_WORD: Final = re.compile(r"[^\W\d_][\w’\'-]*")
_SHORT: Final = 3
"""Letters of the longest preposition that places follow in most languages."""
_REACH: Final = 40
"""Characters after a figure in which what it counts stands."""


def examine_foreign(claim: Reading, cited: Sequence[Article]) -> Verdict:
    """Return what can be told of a claim that cites only sources in another language: never that it is supported.

    Quotations must stand there word for word, figures by their value, days by the calendar, names in some
    spelling. What has another in its place, or is missing among others of its kind, is a fault. The rest is left
    open, with the nearest passage. A text that is not read contradicts nothing: it may speak of something else.
    """
    case = ForeignCase(claim, tuple(foreign_article(article) for article in cited))
    faults = [finding for check in (_quotes, _names, _speakers, _figures, _days) for finding in check(case)]
    evidence = _evidence(case)
    remark = _remark(cited, evidence)
    if not faults:
        return Verdict(status="unverifiable", score=UNDECIDED_SCORE, findings=(remark,), evidence=evidence)
    return Verdict(
        status="unsupported",
        score=round(REJECTED_SCORE / len(faults), 4),
        findings=(*faults, remark.replace(severity="warn")),
        evidence=evidence,
    )


def noting(verdict: Verdict, foreign: Sequence[Article]) -> Verdict:
    """Return the verdict of the sources in the claim's language, with a remark on those that were not read.

    These may say what the others say otherwise, so that nothing is contradicted then.
    """
    if not foreign:
        return verdict
    names = ", ".join(f"{article.source.id} ({article.source.language})" for article in foreign)
    message = f"{names} is in another language and was not used: the other sources decide."
    remark = Finding(rule="other-language", severity="warn", message=message)
    status = "unsupported" if verdict.status == "contradicted" else verdict.status
    return verdict.replace(findings=(*verdict.findings, remark), status=status)


def _evidence(case: ForeignCase) -> tuple[Citation, ...]:
    return (_cite(case.nearest, case.nearest.sentence.span),) if case.nearest else ()


def _remark(cited: Sequence[Article], evidence: tuple[Citation, ...]) -> Finding:
    names = ", ".join(f"{a.source.id} ({a.source.language})" for a in cited)
    message = f"{names} is in another language: only names, figures, dates and quoted words could be checked."
    return Finding(rule="other-language", message=message, source=evidence[0] if evidence else None)


def _cite(nearest: Nearest, span: Span) -> Citation:
    return nearest.article.article.cite(span)


def _fault(rule: Rule, message: str, claim: Span, there: Citation | None = None) -> Finding:
    return Finding(rule=rule, message=message, claim=claim, source=there)


def _quotes(case: ForeignCase) -> Iterator[Finding]:
    for quotation in case.claim.quotations:
        words = quotation.inner.of(case.claim.text)
        if re.search(r"\w", words) and not any(quoted_places(a.article, words) for a in case.articles):
            message = "These quoted words stand nowhere in the source; its own words are in another language."
            yield _fault("invented-quote", message, quotation.outer)


def _names(case: ForeignCase) -> Iterator[Finding]:
    if case.claim.language == "de" or any(a.script not in SPELT for a in case.articles):
        return
    for name in case.claim.names:
        words = _telling_words(case.claim, name)
        known = not words or _is_source(case, name)
        if not known and not any(a.places_of(word) for a in case.articles for word in words):
            message = f"{name.span.of(case.claim.text)} does not occur in the source, in any spelling."
            yield _fault("name-not-in-source", message, name.span)


def _telling_words(claim: Reading, name: Name) -> list[str]:
    """Return the words of a name that no translator changes: a person's surname, or words that English lacks.

    Bodies are often translated, and so are well-known places (Cologne, Vienna).
    """
    opens = len(name.words) == 1 and name.span.start == claim.span.start
    if not name.words or name.kind == "organisation" or any(span.touches(name.span) for span in claim.aside):
        return []
    spoken = any(speech.core and speech.core.covers(name.span) for speech in claim.speech)
    if name.title or (name.kind == "person" and spoken):
        return [name.last]
    if name.span.of(claim.text).removesuffix("s").rstrip("'’").isupper():
        return []  # initials change with the language: UN, ONU
    rare = [word for word in name.words if word.isalpha() and weight(word) >= 1.0]
    return [] if opens else rare


def _is_source(case: ForeignCase, name: Name) -> bool:
    """Tell whether the name is the outlet's, the author's, or stands in the title."""
    for source in (article.article.source for article in case.articles):
        stated = fold_word(" ".join(filter(None, (source.publisher, source.author, source.title))))
        if all(word in stated for word in name.words):
            return True
    return False


def _speakers(case: ForeignCase) -> Iterator[Finding]:
    """Report one claimed speaker where the paragraph names another; of two speakers each may have said their part."""
    speakers = [(speech, name) for speech in case.claim.speech if (name := _speaker(case, speech))]
    if len({name.last for _, name in speakers}) != 1:
        return
    speech, name = speakers[0]
    nearest = case.nearest_without(speech.subject)
    if nearest is None or not nearest.firm or nearest.article.script not in CAPITALS:
        return
    other = _other_speaker(case, nearest, name)
    if other is not None and not _is_named(case, other.of(nearest.article.article.text)):
        message = f"The source seems to give this to {other.of(nearest.article.article.text)}."
        yield _fault("wrong-speaker", message, name.span, _cite(nearest, other))


def _speaker(case: ForeignCase, speech: Speech) -> Name | None:
    """Return the name of a person who is reported to speak."""
    named = (n for n in case.claim.names if n.words and speech.core and speech.core.covers(n.span))
    name = next(named, None)
    return name if name is not None and name.kind != "organisation" else None


def _is_named(case: ForeignCase, person: str) -> bool:
    """Tell whether the claim names that person, too."""
    words = {fold_word(word) for word in person.split()}
    return any(name.words and name.last in words for name in case.claim.names)


def _other_speaker(case: ForeignCase, nearest: Nearest, name: Name) -> Span | None:
    """Return the person whom the paragraph names last before the passage or in it, if it is not the claimed one."""
    article, number = nearest.article, nearest.place.number
    own = article.places_of(name.last)
    rivals = [place.weight for place in case.anchored_in(article, name.span) if place.number in own]
    if not own or max(rivals, default=0.0) * CLEARLY > nearest.place.weight:
        return None
    for index in range(number, -1, -1):
        sentence = article.sentences[index]
        if sentence.paragraph != nearest.sentence.paragraph or index in own:
            return None
        if people := _people(article, sentence.span):
            return people[-1]
        if number + 1 in own:
            return None  # who says it may be named after it
    return None


def _people(article: ForeignArticle, within: Span) -> list[Span]:
    """Return names of two words or more that follow no short word: "in Port Amsel" is a place."""
    runs: list[list[re.Match[str]]] = [[]]
    before = ""
    for word in _ANY_WORD.finditer(article.article.text, within.start, within.end):
        large, joined = word[0][0].isupper(), bool(runs[-1]) and word.start() == runs[-1][-1].end() + 1
        if large and joined:
            runs[-1].append(word)
        elif large:
            runs.append([word] if len(before) > _SHORT or not before.islower() else [])
        before = word[0]
    return [Span(run[0].start(), run[-1].end()) for run in runs if len(run) > 1]


def _figures(case: ForeignCase) -> Iterator[Finding]:
    for figure in case.figures:
        if figure.unit != "share" and not any(gives(figure, number) for _, number in case.numbers):
            yield from _missing_figure(case, figure)


def _missing_figure(case: ForeignCase, figure: Figure) -> Iterator[Finding]:
    """Judge a figure that the source does not give: what stands in its place, or only that others are there."""
    alike = [(a, n) for a, n in case.numbers if n.percent == (figure.unit in {PERCENT, POINT})]
    here = case.passage.sentence.numbers if case.passage else ()
    free = [(a, n) for a, n in alike if n in here and not any(gives(other, n) for other in case.figures)]
    if _follows(case, figure):
        return
    small = figure.value < LARGE and figure.value % 1 == 0
    kindred = [(a, n) for a, n in alike if _counts_same(case, figure, a, n)]
    told_otherwise = small or _DIMENSIONS.get(figure.unit or "") in TRANSLATED
    contrary = [pair for pair in free if pair in kindred] or ([] if told_otherwise else free)
    said = figure.span.of(case.claim.text)
    if contrary:
        there = contrary[0][0].article.cite(contrary[0][1].span)
        yield _fault("wrong-figure", f"The source says {there.quote}, not {said}.", figure.span, there)
    elif (kindred and not small) or (alike and not told_otherwise):
        yield _fault("wrong-figure", f"The source gives figures, but nowhere {said}.", figure.span)


def _follows(case: ForeignCase, figure: Figure) -> bool:
    """Tell whether a figure follows from those of the nearest passage: a total, a share, a difference."""
    numbers = case.passage.sentence.numbers if case.passage else ()
    given = [
        Figure(n.span, value, value, value, unit=PERCENT if n.percent else figure.unit)
        for n in numbers
        for value in n.values
    ]
    factors = [f.value for f in case.claim.figures if (f.kind == "multiple" or f.unit == "share") and f.value]
    scaled = {one.value * factor for one in given for factor in (*factors, *(1 / f for f in factors))}
    return figure.value in scaled or follows(figure, case.figures, case.claim.text, given)


def _counts_same(case: ForeignCase, figure: Figure, article: ForeignArticle, number: Number) -> bool:
    """Tell whether both figures are followed by a word of one root: nine hotels, sete hotéis."""
    if _DIMENSIONS.get(figure.unit or "") == "time":
        return False
    ours = _roots(case.claim.text[figure.span.start : figure.span.end + _REACH])
    ours |= _roots(figure.unit or "")
    return bool(ours & _roots(article.article.text[number.span.end : number.span.end + _REACH]))


def _roots(text: str) -> set[str]:
    return {romanised(word)[:ROOT] for word in _WORD.findall(text)[:2]}


def _days(case: ForeignCase) -> Iterator[Finding]:
    for mention in case.dates:
        told = case.days
        if any(means(mention, one) for one in told) or _is_day_of_source(case, mention):
            continue
        here = case.passage.sentence.days if case.passage else ()
        contrary = [
            one for one in here if _differs(mention, one) and not any(means(m, one) for m in case.dates)
        ]
        said = mention.span.of(case.claim.text)
        if contrary and case.passage:
            there = _cite(case.passage, contrary[0].mention.span)
            yield _fault("wrong-date", f"The source says {there.quote}, not {said}.", mention.span, there)
        elif is_day(mention) and not _is_near(case, mention) and any(_differs(mention, one) for one in told):
            yield _fault("wrong-date", f"The source gives days, but nowhere {said}.", mention.span)


def _differs(mention: DateMention, told: Told) -> bool:
    return (
        told.certain
        and is_comparable(mention)
        and names_same_unit(mention, told.mention)
        and compare_dates(mention, told.mention) == "different"
    )


def _is_day_of_source(case: ForeignCase, mention: DateMention) -> bool:
    """Tell whether the claim's day is the day of a source."""
    return is_day(mention) and _days_from_source(case, mention) == 0


def _is_near(case: ForeignCase, mention: DateMention) -> bool:
    distance = _days_from_source(case, mention)
    return distance is not None and distance <= EVE


def _days_from_source(case: ForeignCase, mention: DateMention) -> int | None:
    """Return how many days lie between the claim's day and the nearest day of a source, None where none is known."""
    dated = [a.article.published for a in case.articles if a.article.published]
    days = [date(when.year, when.month, when.day) for when in dated]
    return min((abs((first - day).days) for day in days for first, _ in mention.candidates), default=None)

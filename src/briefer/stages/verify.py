"""Does the cited source say that? Locate the passage, then let each check decide."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from briefer.checks import copies, exchanged, placed, quotes
from briefer.checks.case import NO_FOLDER, Case, Passage
from briefer.checks.citable import outside_article
from briefer.checks.decide import accepts, decide, evidence_of, nothing_found, says_so
from briefer.checks.every import BY_WORDS, CHECKS
from briefer.checks.explained import explained
from briefer.checks.foreign import examine_foreign, noting
from briefer.checks.rules import MISSING
from briefer.checks.several import moved, one_by_one, sentences_in, together
from briefer.checks.summaries import summed_up
from briefer.checks.support import in_doubt, is_certain, weigh
from briefer.drafting.pronouns import Resolved, resolve_opening
from briefer.language.article import Article
from briefer.language.foreign.identify import language_among
from briefer.language.foreign.traits import claim_language, is_foreign
from briefer.language.locate import REPEATS, Candidate, locate
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.shelf import Shelf
from briefer.language.syntax.separate import separate
from briefer.language.words.tokens import tokenize
from briefer.records import SUPPORTED_FROM, Finding, Span, Verdict

OF_THE_WHOLE: Final = frozenset({"cause-invented", "merged-sources", "order-flipped", "wrong-title"})
"""Rules on what joins the statements of a sentence, or holds for all; looking at each does not answer them."""
_HELD_OTHERWISE: Final = frozenset({"negation-flipped", "hedge-dropped"})
_OF_ONE_PLACE: Final = (copies.check, placed.check, exchanged.check)
"""Checks after which a claim is no sentence fused from several: it has all of a sentence but a word, says what stands
nowhere, or gives two figures of one place to each other's matter, which neither half shows by itself."""
_IN_BRACKETS: Final = re.compile(r"\s*\([^)]*\)")
_HAS_IT: Final = r"(?: (?:reported|wrote|writes|reports)\b)?"
CLOSE: Final = 0.15
"""A passage is tried as well when it covers at most this much less of the claim than the best one: a repeated
fact may stand in one place with another speaker, and one fitting place is enough."""
TRIED: Final = 3
"""Passages tried per claim."""
BETTER: Final = 0.3
"""By how much the log odds of another source's wording must exceed those of the cited one, which has something like a
claim. So one of 2,400 true claims of the tests that are cited rightly is lost, and of those cited to another source
hardly fewer are found than without."""
LOOKED_INTO: Final = 8
"""Sources looked into for a claim that cites none."""


def examine(
    claim: str, cited: Sequence[Article], *, shelf: Shelf | None = None, doubting: bool = False
) -> Verdict:
    """Return whether the ``cited`` sources, together, say what ``claim`` says.

    ``shelf`` holds all sources of the folder; a claim that the cited ones do not hold is looked for there, so that
    the verdict can name the right source. Where sources in the claim's language are cited they decide alone; a
    source in another language never supports a claim (see ``checks.foreign``). A claim of several sentences is
    decided sentence by sentence. ``doubting`` accepts freely fused claims with remarks (see ``checks.support.fused``).
    """
    return together(
        [
            moved(resolved.mapped(verdict) if resolved else verdict, start)
            for start, resolved, text in read_sentences(claim, cited)
            for verdict in (explained(_examine(text, cited, shelf, doubting=doubting), text),)
        ]
    )


def read_sentences(claim: str, cited: Sequence[Article]) -> Iterator[tuple[int, Resolved | None, str]]:
    """Yield the sentences of a claim: where each starts, how its opening pronoun was resolved, and its text then.

    "He" or "She" at the start of a sentence is the person whom the claim named last.
    """
    spans = sentences_in(claim)
    known = _known_in(cited) if len(spans) > 1 else frozenset()
    before: list[str] = []
    for span in spans:
        sentence = span.of(claim)
        resolved = resolve_opening(sentence, before, known=known)
        before.append(resolved.text if resolved else sentence)
        yield span.start, resolved, before[-1]


def _examine(claim: str, cited: Sequence[Article], shelf: Shelf | None, *, doubting: bool) -> Verdict:
    language = claim_language(claim, cited)
    foreign = [article for article in cited if is_foreign(article, language)]
    own = [article for article in cited if article not in foreign]
    found: tuple[Case, ...] = ()
    if foreign and not own:
        known = shelf.known_in(language) if shelf else frozenset()
        reading = read_claim(claim, foreign, language=language, known=known)
        verdict = examine_foreign(reading, foreign)
    else:
        reading = read_claim(claim, own, language=language)
        folder = shelf or NO_FOLDER
        found = tuple(cases(reading, own, folder))
        verdict = noting(_verdict(reading, own, folder, found), foreign)
    left_open = verdict.status == "unverifiable" and not own
    if left_open or (verdict.accepted and _is_certain(verdict, found)):
        return verdict
    least = _wording(found) + BETTER if verdict.accepted else None
    others = shelf.holding(reading, skip={article.source.id for article in cited}) if shelf else ()
    elsewhere = _found_elsewhere(reading, others, least) or outside_article(reading, cited, verdict)
    if elsewhere is not None:
        return _instead(verdict, elsewhere)
    return _doubted(verdict, found[0]) if doubting and found and not verdict.accepted else verdict


def _is_certain(verdict: Verdict, found: Iterable[Case]) -> bool:
    """Tell whether the passages ``found`` for an accepted claim are certainly about what it is about.

    Where they are merely recognised another source may be meant, and be the one that says it.
    """
    return is_certain(verdict.score) or any(weigh(case).certain for case in found)


def _wording(found: Iterable[Case]) -> float:
    """Return the log odds that the wording of the best of some passages gives a claim."""
    return max((weigh(case).wording for case in found), default=-math.inf)


def _doubted(verdict: Verdict, case: Case) -> Verdict:
    """Return the verdict on a rejected claim: accepted with remarks where what speaks against it weighs too little."""
    rules = {finding.rule for finding in verdict.findings if finding.severity == "block"}
    if not in_doubt(case, rules):
        return verdict
    remarks = tuple(finding.replace(severity="warn") for finding in verdict.findings)
    return verdict.replace(findings=remarks, status="supported", score=SUPPORTED_FROM)


def examine_any(claim: str, shelf: Shelf) -> Verdict:
    """Return the best verdict that any single source on the ``shelf`` gives."""
    language = language_among(claim, shelf.languages)
    reading = Reading(claim, language=language, known=shelf.known_in(language))
    verdicts = [examine(claim, [article]) for article in shelf.nearest(reading, count=LOOKED_INTO)]
    return max(verdicts, key=lambda v: (v.accepted, v.score), default=nothing_found())


def read_claim(
    claim: str, cited: Sequence[Article], *, language: str = "en", known: frozenset[str] | None = None
) -> Reading:
    """Return the claim as a reading.

    ``known`` are words that are names for certain and so decide about capitals at the start of the claim; those of
    the cited sources if None.
    """
    if known is None:
        known = _known_in(cited)
    published = next((article.published for article in cited if article.published), None)
    return Reading(claim, language=language, published=published, known=known, aside=_outlets(claim, cited))


def _known_in(articles: Sequence[Article]) -> frozenset[str]:
    """Return the words that are names for certain in any of some articles."""
    return articles[0].known if len(articles) == 1 else frozenset().union(*(a.known for a in articles))


def _outlets(claim: str, cited: Sequence[Article]) -> tuple[Span, ...]:
    """Return where the claim names its outlet or author as the place it is from: "(Gazette)", "Lee wrote"."""
    patterns = sorted({pattern for article in cited for pattern in _as_outlet(article)})
    return tuple(Span(*m.span()) for p in patterns for m in re.finditer(p, claim, re.IGNORECASE))


@once
def _as_outlet(article: Article) -> frozenset[str]:
    """Return patterns for the publisher and the author of an article, named as the place that a claim is from."""
    given = (article.source.publisher, article.source.author)
    names = {_IN_BRACKETS.sub("", name) for name in given if name}
    return frozenset(rf"[(,]?\s?\b(?:the )?{re.escape(name)}\b\)?{_HAS_IT}" for name in names)


def _best_verdict(claim: Reading, cited: Sequence[Article], found: Sequence[Case]) -> Verdict:
    """Return the verdict on the best of the cases ``found``, or on the first other one that is accepted."""
    if not found:
        return nothing_found()
    verdict = decide(found[0])
    if verdict.accepted or not quotes.all_stand(claim, cited):
        return verdict  # quoted words are looked for in the whole source: no other passage has them
    held = _held_otherwise(claim, verdict)
    fitting = next((c for c in _others(found, verdict) if held <= c.stems and accepts(c)), None)
    return verdict if fitting is None else decide(fitting)


def _others(found: Sequence[Case], verdict: Verdict) -> Sequence[Case]:
    """Return the other cases that may answer what speaks against the best one.

    Where that has the claim's words as they stand, and somebody else says them, a place that is only like them does
    not: whoever speaks there says something else.
    """
    lent = found[0].handed_on and any(f.rule == "wrong-speaker" and f.source for f in verdict.findings)
    return [case for case in found[1:] if case.handed_on or not lent]


def _held_otherwise(claim: Reading, verdict: Verdict) -> frozenset[str]:
    """Return the words of a claim that its best passage denies or doubts: those behind "not" or "is believed to".

    A place that lacks them has only the rest of the claim, and is no answer to that.
    """
    blocking = (f for f in verdict.findings if f.severity == "block" and f.rule in _HELD_OTHERWISE)
    return claim.stems & {tokenize(f.source.quote)[-1].stem for f in blocking if f.source}


def _verdict(claim: Reading, cited: Sequence[Article], folder: Shelf, found: Sequence[Case]) -> Verdict:
    """Return the verdict on a sentence as a whole, or on its statements one by one where that finds them all."""
    verdict = _best_verdict(claim, cited, found)
    if verdict.accepted or any(f.severity == "block" and f.rule in OF_THE_WHOLE for f in verdict.findings):
        return verdict
    if found and found[0].handed_on:
        return verdict  # one sentence has all that it says: none fused it from several
    if any(True for case in found[:1] for check in _OF_ONE_PLACE for _ in check(case)):
        return verdict
    if summary := summed_up(claim, cited):
        return summary
    tried = ([read_claim(way, cited, language=claim.language) for way in ways] for ways in separate(claim))
    return (
        one_by_one(tried, lambda part: _best_verdict(part, cited, tuple(cases(part, cited, folder))))
        or verdict
    )


def cases(claim: Reading, cited: Sequence[Article], folder: Shelf = NO_FOLDER) -> Iterator[Case]:
    """Yield the claim beside each passage worth trying, the best first; ``folder`` are all sources there are."""
    per_article = [(article, locate(claim, article)) for article in cited]
    found = sorted((c for _, cs in per_article for c in cs), key=lambda c: (-c.quoted, -c.coverage))
    if not found:
        return
    if sum(1 for _, cs in per_article if cs) > 1:
        yield Case(claim, tuple(p for _, cs in per_article for c in cs[:1] for p in _passages(c)), folder)
    best = found[0]
    if best.quoted:
        near = [c for c in found if c.quoted][:REPEATS]
    else:
        near = [c for c in found if c.coverage >= best.coverage - CLOSE][:TRIED]
    for candidate in near:
        yield Case(claim, tuple(_passages(candidate)), folder)


def _passages(candidate: Candidate) -> Iterator[Passage]:
    for number in candidate.sentences:
        yield Passage(candidate.article, candidate.article.readings[number])


def typed_faults(claim: str, article: Article, numbers: Sequence[int]) -> list[Finding]:
    """Return the findings that block ``claim`` at some sentences of an article, but for those on unknown words.

    For a judge who reads a paraphrase there: figures, days, names, speakers, negations and the like must hold.
    """
    case = Case(read_claim(claim, [article]), tuple(Passage(article, article.readings[n]) for n in numbers))
    typed = (finding for check in CHECKS if check not in BY_WORDS for finding in check(case))
    return [finding for finding in typed if finding.severity == "block"]


def _found_elsewhere(claim: Reading, others: Sequence[Article], least: float | None) -> Finding | None:
    """Return that another source supports the claim, by wording of the log odds ``least`` if given, else None."""
    for article in others:
        language = claim_language(claim.text, [article])
        reading = read_claim(claim.text, [article], language=language)
        if claim.is_read_alike(reading):
            reading = claim  # what has been read of it need not be read again
        able = not is_foreign(article, language) and quotes.all_stand(reading, [article])
        fitting = next(filter(says_so, cases(reading, [article]) if able else ()), None)
        if fitting and (least is None or weigh(fitting).wording >= least):
            message = f"Not in the cited source; {article.source.id} ({article.source.name}) says this."
            where = next(evidence_of(fitting), None)
            return Finding(rule="wrong-source", message=message, claim=Span(0, 0), source=where)
    return None


def _instead(verdict: Verdict, finding: Finding) -> Verdict:
    """Return a rejecting verdict with where the claim really stands in place of what the cited source has like it."""
    missing = tuple(f for f in verdict.findings if f.rule in MISSING)
    return verdict.replace(findings=(finding, *missing), status="unsupported", score=min(verdict.score, 0.49))

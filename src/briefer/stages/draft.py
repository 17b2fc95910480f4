"""Write the briefing's sentences: with no model, the sources' own, trimmed so that each stands alone."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.drafting.edits import edited
from briefer.drafting.naming import Named
from briefer.drafting.outlets import with_outlet
from briefer.drafting.themes import DISPUTED, FIGURES, REPORTED, grouped, theme_of
from briefer.neutrality.plain import in_plain_words
from briefer.records import BOTTOM_LINE, Draft, Statement

BOTTOM_SENTENCES: Final = 3
"""A bottom line of three sentences: what happened, what is said against it, and one more voice or figure."""
BESIDE: Final = 2
"""Figures that would stand alone if the bottom line took one of them."""
REPORTING: Final = frozenset({"news", "wire", "reprint", "unknown"})
"""Kinds of source whose first sentence tells what happened; a party's statement opens with its view."""


def extract(chosen: Sequence[Candidate]) -> Draft:
    """Return a draft of the ``chosen`` sentences, the bottom line first, then by theme."""
    bottom = _bottom_line(chosen)
    rest = [candidate for candidate in chosen if candidate not in bottom]
    ordered = [(BOTTOM_LINE, candidate) for candidate in bottom] + grouped(rest)
    named = Named()
    return Draft(statements=tuple(_statement(section, candidate, named) for section, candidate in ordered))


def statement_id(text: str, source: str, start: int) -> str:
    """Return an id that stays the same as long as the sentence and its place do."""
    return hashlib.sha256(f"{source}:{start}:{text}".encode()).hexdigest()[:10]


def _statement(section: str, candidate: Candidate, named: Named) -> Statement:
    passage = in_plain_words(edited(candidate, named=named), known=candidate.article.known)
    text = with_outlet(passage, candidate.article)
    citation = candidate.article.cite(candidate.reading.span)
    return Statement(
        id=statement_id(text, citation.source, citation.start),
        section=section,
        text=text,
        citations=(citation,),
        passage=passage,
    )


def _bottom_line(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Return what happened, the best sentence that disputes it, and the most important figure or other voice.

    What happened is told by the first sentence of a text: there a reporter sums the story up. Where a figure in it has
    been replaced since, a later value stands right behind it.
    """
    if not chosen:
        return []
    plain = min(chosen, key=lambda c: (_is_a_partys(c), theme_of(c) != REPORTED))
    lead = [max(_summaries(chosen), key=lambda c: _tells_the_story(c, chosen), default=plain)]
    if len(chosen) <= BOTTOM_SENTENCES:
        return lead
    lead += _later(lead[0], chosen)
    against = next((c for c in chosen if theme_of(c) == DISPUTED and c.speaker != lead[0].speaker), None)
    lead += [against] if against and against not in lead else []
    figures = [c for c in chosen if theme_of(c) == FIGURES and c not in lead]
    # Two figures belong side by side: neither is taken away from the other.
    counted = figures if len(figures) != BESIDE else []
    heard = {c.speaker for c in lead} | {c.article.source.id for c in lead}
    others = [c for c in chosen if c.article.source.id not in heard and not c.reading.quotations]
    more = [*counted, *(c for c in others if c not in counted)]
    return lead + [c for c in more if c.speaker not in heard][: BOTTOM_SENTENCES - len(lead)]


def _later(candidate: Candidate, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Return the chosen sentence, if any, that gives the latest value of a figure which another gives too early."""
    by_place = {each.place: each for each in chosen if each is not candidate}
    return [by_place[place] for place in candidate.followed_by if place in by_place][:1]


def _tells_the_story(candidate: Candidate, chosen: Sequence[Candidate]) -> tuple[bool, int]:
    """Return how well a report's first sentence sums up what is chosen, for comparison with another's.

    One with a figure that has been replaced since is the last resort. The others are compared by what they have in
    common with the rest: a report that begins with one person's day has little.
    """
    return not candidate.outdated, _in_common(candidate, chosen)


def _in_common(candidate: Candidate, chosen: Sequence[Candidate]) -> int:
    """Return how often the terms of a sentence stand in the others."""
    return sum(len(candidate.terms & other.terms) for other in chosen if other is not candidate)


def _is_a_partys(candidate: Candidate) -> bool:
    """Tell whether a party's statement or a column tells it, and no report."""
    return candidate.article.source.kind in {"statement", "opinion"}


def _summaries(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Return the sentences with which reporters open; where there are none, those with which reports do."""
    opening = [c for c in chosen if c.number == 0 and theme_of(c) != DISPUTED]
    told = [c for c in opening if c.article.source.kind in REPORTING]
    return told or [c for c in opening if c.article.source.kind == "report"]

"""How may a source's sentence be changed so that it stands alone? Each edit is one the verifier can confirm."""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.drafting.days import day_edits
from briefer.drafting.leaning import told_of_people
from briefer.drafting.naming import Named, name_edits
from briefer.drafting.own_voice import own_voice_edits
from briefer.drafting.plainly import told_plainly
from briefer.drafting.replacing import Edit, replaced
from briefer.drafting.shortening import shortened
from briefer.language.article import Article
from briefer.text.datelines import without_dateline

_CONNECTOR: Final = re.compile(
    r"^(?:But|And|So|Yet|However,|Meanwhile,|Also,|Still,|In addition,|Moreover,|Furthermore,|Nevertheless,|Then,|"
    r"Separately,|For (?:his|her|its|their) part,)\s+(?=\w)"
)
# "X also told": what came before it is not here.
_ALSO: Final = re.compile(r"(?<=\w) also (?=\w+(?:ed|id|old|aid)\b)")
_LEFT_OVER: Final = re.compile(r"^\{[^{}\s]*\}\s*")


def edited(candidate: Candidate, *, named: Named) -> str:
    """Return the sentence so that it stands alone; its outlet is not named yet.

    A dateline and a connecting word at the start go; a pronoun, a bare description of a speaker or a first bare
    surname becomes the full name; a weekday gets its date; what only describes goes. ``named`` holds the people and
    bodies that the briefing has already named in full, and is added to.
    """
    article, reading = candidate.article, candidate.reading
    own = own_voice_edits(article, reading) or []
    counted = told_of_people(reading)
    people = [(counted, f"{counted.of(reading.text)} people")] if counted else []
    edits = [*own, *people, *_apart(name_edits(candidate, named), own), *day_edits(reading)]
    text = replaced(reading.text, edits, within=reading.span)
    text = _without_heading(article, _LEFT_OVER.sub("", " ".join(text.split())))
    text = _CONNECTOR.sub("", without_dateline(text))
    text = _ALSO.sub(" ", told_plainly(text))
    text = re.sub(r",,|,(?=\.)", lambda found: found[0][1:], text)
    return shortened(text[:1].upper() + text[1:], known=article.known)


def _without_heading(article: Article, text: str) -> str:
    """Take a heading off that runs into its first sentence: "Harbour closed, The harbour was …"."""
    for heading in sorted(
        (" ".join(reading.words.split()) for reading in article.headings), key=len, reverse=True
    ):
        rest = text.removeprefix(heading)
        if rest != text and re.match(r"[,:–—-]\s+\S", rest):
            return rest.lstrip(",:–—- ")
    return text


def _apart(edits: list[Edit], others: list[Edit]) -> list[Edit]:
    """Return the edits that touch none of the others."""
    return [edit for edit in edits if not any(edit[0].touches(span) for span, _ in others)]

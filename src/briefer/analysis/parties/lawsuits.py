"""Who takes whom to court, or opens proceedings against them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.analysis.parties.utterances import Utterance
from briefer.language.article import Article
from briefer.language.syntax.subjects import opening_subject
from briefer.records import Span

_SUES: Final = re.compile(
    r"\b(?:ha(?:s|ve|d) (?:therefore |also |now |meanwhile )?|is |are |was |were )?(?:"
    r"sued|suing|(?:filed|lodged|brought|launched|begun|started|opened|opening) (?:an? |the )?(?:[\w-]+ ){0,3}?"
    r"(?:suit|lawsuit|claim|complaint|case|charges|action|proceedings|inquiry|"
    r"investigation)(?: [\w-]+){0,5}? (?:against|into))\s"
    r"(?!(?:for|over|on|to|in|as)\s)(?P<whom>[^.;]{3,90})"
)
_PROSECUTES: Final = re.compile(r"\b[Pp]rosecut|\b(?:indictment|charge sheet|plaintiffs?)\b")
_THAT: Final = re.compile(r"\bthat\s")
_HAD: Final = re.compile(r"(?:,[^,.;]{1,40},)?\s(?:had|has|took|paid|knew|ordered|gave|used|told)\b")
_PRONOUN: Final = re.compile(r"he|she|it|they|we|i", re.IGNORECASE)
_LONGEST: Final = 60
"""Code points of the words for who sues: longer ones are a clause that the grammar did not cut."""


def lawsuits(cast: Cast) -> Iterator[Charge]:
    """Yield the legal steps that the sources report, as charges against the first whom they name."""
    for article in cast.articles:
        for number, reading in enumerate(article.readings):
            found = _SUES.search(article.text, reading.span.start, reading.span.end)
            who = subject_of(cast, article, number, found.start()) if found else None
            whom = named_at(cast, article, number, Span(*found.span("whom"))) if found else None
            if found and who and whom and who.party is not whom:
                told = Utterance(article, number, who, reading.span)
                charge = make_charge(told, whom, label="", point=reading.words)
                if charge:
                    yield charge


def subject_of(cast: Cast, article: Article, number: int, end: int) -> Giver | None:
    """Return who opens the sentence, named or described."""
    reading = article.readings[number]
    subject = opening_subject(article.text, [token for token in reading.tokens if token.start <= end])
    if subject is None or subject.end > end or "," in article.text[subject.end : end]:
        return None  # behind a comma somebody else may sue
    party = named_at(cast, article, number, subject)
    said = " ".join(subject.of(article.text).split())
    if party is None and (len(said) > _LONGEST or _PRONOUN.fullmatch(said)):
        return None
    return giver_of(party) if party else Giver(said[0].lower() + said[1:], f"said {said.lower()}")


def named_at(cast: Cast, article: Article, number: int, where: Span) -> Party | None:
    """Return the party that a stretch names first, or calls by what it is."""
    reading = article.readings[number]
    names = [name for name in reading.names if name.words and where.covers(name.span)]
    named = [party for name in names if (party := cast.named(article, name))]
    stems = {token.stem for token in reading.tokens if where.covers(token.span)}
    return named[0] if named else cast.described(article, stems & BODY_STEMS)


def prosecuted(cast: Cast, utterance: Utterance) -> Charge | None:
    """Read what a prosecutor says that a named party did: "told the court that Orr had taken 900 florins"."""
    said = _THAT.search(utterance.words)
    if said is None or not _PROSECUTES.search(utterance.giver.label) or utterance.reading.negations:
        return None
    start = utterance.content.start + said.end()
    name = next((n for n in utterance.reading.names if n.words and n.span.start == start), None)
    party = cast.named(utterance.article, name) if name else None
    done = name and _HAD.match(utterance.article.text, name.span.end)
    return make_charge(utterance, party, label="", point=utterance.words) if party and done else None

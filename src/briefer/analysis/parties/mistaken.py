"""Who speaks where the grammar took other words for the speaker?"""

from __future__ import annotations

import re

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.party import Party
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.voices import Voice
from briefer.records import Span

_OWNED = re.compile(r"[^,;]+?['’]s?\s[^,;A-Z]+")
_WHICH = re.compile(r"\W*[Tt]he (?P<who>(?:[a-z-]+ ){0,2}[a-z-]+), (?:which|who)\s[^;]*$")
_PRONOUN = re.compile(r"it|he|she|they")
_WHO = re.compile(r",\swho\s(?:[\w-]+\s){1,4}$")

_PERSONAL = frozenset({"he", "she"})
_TURN = re.compile(
    r",? (?:which|something|a (?:claim|charge|suggestion|description)(?: that| which)?) (?:he|she) \w+"
)
"""Who is not its subject ends a sentence, and "he" goes on with them: "accused the mayor, which he denied"."""
_NEITHER = frozenset({"neither", "nobody", "none", "no"})
_A_PAPER = re.compile(
    r"\b[Tt]he (?:[\w-]+ )?(?:report|study|letter|document|ruling|judgment|audit|review|survey|paper|log|order)"
    r"(?: (?:itself|also))? (?:is|was|says|said|has|had|does|did|makes|made|gives|gave|names|named)\b"
)
"""A report is spoken of before "it": "the report is silent. It says"."""


def is_another(article: Article, subject: Span, first: str) -> bool:
    """Tell whether the pronoun or "neither" that opens a subject is not whom the rules of subjects find for it."""
    number = article.sentence_at(subject.start)
    before = article.readings[number - 1].words if number else ""
    if first in _PERSONAL:
        return _TURN.search(before) is not None
    return first in _NEITHER or (first == "it" and _A_PAPER.search(before) is not None)


def told_of(cast: Cast, article: Article, reading: Reading, speech: Speech) -> tuple[Party | None, bool]:
    """Return of whom a clause tells that the grammar took for the speaker, and whether there is one.

    "Lee, who leads the case, said"; "The firm, which sits in Hallin, denied it".
    """
    subject = speech.subject
    behind = reading.text[subject.end : speech.verb.start] if subject else ""
    if subject is None or not behind.rstrip().endswith(","):
        return None, False
    called = _WHICH.match(reading.text, reading.span.start, subject.end)
    if called:
        return cast.described(article, describing_stems(called["who"])), True
    clause = _WHO.search(reading.text, reading.span.start, subject.start)
    ends = clause.start() if clause else -1
    name = next((n for n in reading.names if n.kind == "person" and n.span.end == ends), None)
    party = cast.named(article, name) if name else None
    return party, party is not None


def same_speaker(reading: Reading, speech: Speech) -> Speech | None:
    """Return the act of speech whose speaker goes on: "the trust said it rained, and it accused the builder"."""
    subject = speech.subject
    if subject is None or not _PRONOUN.fullmatch(subject.of(reading.text).lower()):
        return None
    joined = reading.text[reading.span.start : subject.start].endswith(", and ")
    before = [each for each in reading.speech if each.verb.end <= subject.start and each.core]
    return before[-1] if joined and before else None


def others_of(reading: Reading, speech: Speech) -> Voice | None:
    """Return the voice of "Ann Lee's supporters", whom the grammar takes for Ann Lee."""
    if speech.subject is None or speech.core is None or speech.core.start > speech.subject.start:
        return None
    said = speech.subject.of(reading.text)
    owned = _OWNED.fullmatch(said)
    if owned is None or len(speech.core) >= len(said):
        return None
    return Voice("named", (), describing_stems(said), speech.subject)


def apposed_body(cast: Cast, article: Article, reading: Reading, speech: Speech) -> Giver | None:
    """Return the body whose name explains a description: "a monitoring group, the Homes Watch, said"."""
    if speech.core is None or speech.subject is None or speech.core.end >= speech.subject.end:
        return None
    if any(name.kind == "person" and speech.core.touches(name.span) for name in reading.names):
        return None
    for name in reading.names:
        tail = reading.text[speech.core.end : name.span.start]
        closed = name.kind == "unknown" and reading.text.startswith(",", name.span.end)
        fits = (name.kind == "organisation" and tail in {", the ", ", "}) or (closed and tail == ", ")
        if fits and speech.subject.covers(name.span):
            party = cast.named(article, name)
            return giver_of(party) if party else None
    return None

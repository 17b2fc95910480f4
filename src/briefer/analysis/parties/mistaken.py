"""Who speaks where the grammar took other words for the speaker?"""

from __future__ import annotations

import re

from briefer.analysis.parties.cast import Cast, Party
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.voices import Voice

_OWNED = re.compile(r"[^,;]+?['’]s?\s[^,;A-Z]+")
_WHO = re.compile(r",\swho\s(?:[\w-]+\s){1,4}$")


def told_of(cast: Cast, article: Article, reading: Reading, speech: Speech) -> Party | None:
    """Return the one of whom a clause tells that the grammar took for the speaker: "Lee, who leads the case, said"."""
    subject = speech.subject
    clause = _WHO.search(reading.text, reading.span.start, subject.start) if subject else None
    behind = reading.text[subject.end : speech.verb.start] if subject else ""
    if clause is None or not behind.rstrip().endswith(","):
        return None
    name = next((n for n in reading.names if n.kind == "person" and n.span.end == clause.start()), None)
    return cast.named(article, name) if name else None


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
        if name.kind == "organisation" and speech.subject.covers(name.span) and tail in {", the ", ", "}:
            party = cast.named(article, name)
            return giver_of(party) if party else None
    return None

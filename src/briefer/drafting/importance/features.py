"""What can be told of a sentence among the sources of its folder, as numbers?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.drafting.importance.folder import Folder

ANSWERING: Final = frozenset({"deny", "doubt", "condemn", "refuse", "confirm", "admit"})
"""Cues of speech that answers something."""
_CHATTY: Final = frozenset("i you we my our us let".split())


@dataclass(frozen=True, slots=True)
class Features:
    """What importance rests on; ``weights.toml`` says what each means. All but ``shared`` are 0 to 1."""

    early: float
    opens: float
    recent: float
    shared: float
    echoed: float
    latest: float
    speech: float
    answers: float
    chatty: float
    opinion: float
    private: float


def features(candidate: Candidate, folder: Folder) -> Features:
    """Return the features of a sentence."""
    article, reading, number = candidate.article, candidate.reading, candidate.number
    cues = {speech.cue for speech in reading.speech}
    paragraphs = article.paragraphs
    return Features(
        early=1 - number / len(article.readings),
        opens=number == 0 or paragraphs[number] != paragraphs[number - 1],
        recent=folder.recency.get(article.source.id, 1.0),
        shared=folder.shared(candidate),
        echoed=folder.echo(candidate),
        latest=folder.late.get(candidate.place, 0.0),
        speech=bool(cues),
        answers=not cues.isdisjoint(ANSWERING),
        chatty=any(token.folded in _CHATTY for token in reading.tokens),
        opinion=article.source.kind == "opinion",
        private=any(folder.is_private(article, name) for name in reading.names),
    )

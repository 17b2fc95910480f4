"""With which verbs does a text tell what each speaker says?"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.claimed import Claimed, claimed_speaker
from briefer.language.speech.speakers import compare
from briefer.language.speech.voices import Voice, voice_of
from briefer.language.words.lexicon import relation
from briefer.neutrality.vocabulary import vocabulary
from briefer.records import Document, Source, Span

Tone = Literal["plain", "doubting", "other"]

PLAIN: Final = frozenset({"say", "tell", "add", "state", "according"})
"""Verbs that commit to nothing; "deny", "accuse", "promise" tell what kind of speech it was, and are no plain ones."""
DOUBTING: Final = "doubting"
_THINGS: Final = {
    "insist": re.compile(r"\s+(?:up)?on\b"),
    "claim": re.compile(
        r"\s+(?:(?:the|its|his|her|their|any|no|sole|full|joint|political) )*(?:responsibility|victory|credit|"
        r"asylum|damages|compensation|benefits|ownership|sovereignty|lives|life)\b"
    ),
}
"""What behind a verb of speech is wanted or taken, and not told."""


@dataclass(frozen=True, slots=True)
class Told:
    """One act of speech of a text: its sentence, how it is told, and whom the text lets speak there."""

    reading: Reading
    speech: Speech
    tone: Tone
    claimed: Claimed
    voice: Voice


def as_article(text: str, sentences: Sequence[Span]) -> Article:
    """Return a text of one's own as an article, so that "he" and "the minister" are found in it as in a source."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(id="S1", file="text", sha256=digest, text_sha256=digest)
    return Article(Document(source=source, text=text, sentences=tuple(sentences)))


def told(article: Article) -> Iterator[Told]:
    """Yield each act of speech of an article that names or describes a speaker, in reading order."""
    for number, reading in enumerate(article.readings):
        for speech in reading.speech:
            claimed = claimed_speaker(reading, speech)
            if claimed is not None:
                yield Told(reading, speech, tone(reading, speech), claimed, voice_of(article, number, speech))


def tone(reading: Reading, speech: Speech) -> Tone:
    """Tell whether a verb of speech commits to nothing, casts doubt, or neither; a denied one casts none."""
    if speech.lemma in PLAIN:
        return "plain"
    entries = vocabulary().get(speech.lemma, ())
    doubts = not speech.negated and any(entry.category == DOUBTING for entry in entries)
    return "doubting" if doubts and not _is_demand(reading, speech) else "other"


def _is_demand(reading: Reading, speech: Speech) -> bool:
    """Tell whether somebody insists on doing a thing, or claims a thing for themselves, rather than that it is so."""
    behind = _THINGS.get(speech.lemma)
    return speech.passive or (behind is not None and behind.match(reading.text, speech.verb.end) is not None)


def is_same(one: Told, other: Told, article: Article) -> bool:
    """Tell whether two acts of speech of an article are of one speaker."""
    if _people(one) & _people(other):
        return True
    same = compare(one.claimed, other.voice, article) == "same"
    return same and not _are_called_otherwise(one.claimed, other.claimed)


def is_another(claimed: Claimed, act: Told, article: Article) -> bool:
    """Tell whether a speaker is not the one of an act of speech of ``article``; "he" may be anybody.

    A claim and a source may call one body an army and the rebels; one text does not.
    """
    answer = compare(claimed, act.voice, article)
    return answer == "different" or (answer != "open" and _are_called_otherwise(claimed, act.claimed))


def _are_called_otherwise(one: Claimed, other: Claimed) -> bool:
    heads = one.designation.head, other.designation.head
    if one.named or other.named or heads[0] is None or heads[1] is None:
        return False
    return relation(heads[0], heads[1]) in {"none", "opposite"}


def _people(act: Told) -> set[int]:
    return {id(actor) for actor in act.voice.actors}

"""How is it shown what in a text takes a side?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from briefer.outputs.visible import line

if TYPE_CHECKING:
    from briefer.neutrality.remarks import Looked, Place, Remark, Speaker

_MARKS = {"block": "✗", "warn": "~"}
_FEWEST_SPEAKERS = 2
"""One speaker alone cannot be told otherwise than another."""


def as_lines(looked: Looked) -> Iterator[str]:
    """Yield each remark with its sentence, and below them the verbs of each speaker."""
    for remark in looked.remarks:
        yield from _remark(remark)
        yield ""
    if len(looked.speakers) >= _FEWEST_SPEAKERS:
        yield "verbs of each speaker, with their lines"
        yield from map(_speaker, looked.speakers)


def as_json(looked: Looked) -> dict[str, object]:
    """Return the same for programs."""
    return {
        "sentences": looked.sentences,
        "remarks": [_flat(asdict(remark), remark.place) for remark in looked.remarks],
        "speakers": [
            {
                "speaker": speaker.name,
                "verbs": [_flat(asdict(verb), verb.place) for verb in speaker.verbs],
            }
            for speaker in looked.speakers
        ],
    }


def _remark(remark: Remark) -> Iterator[str]:
    place = f"{remark.place.line}:{remark.place.column}"
    yield f"{_MARKS[remark.severity]} {place}  {line(remark.words)}  ({remark.category})"
    yield f"    sentence  {line(remark.sentence)}"
    yield f"    why       {line(remark.message)}"


def _speaker(speaker: Speaker) -> str:
    verbs = ", ".join(f"{line(verb.word)} ({verb.place.line})" for verb in speaker.verbs)
    return f"    {line(speaker.name)}: {verbs}"


def _flat(record: dict[str, object], place: Place) -> dict[str, object]:
    del record["place"]
    return record | {
        "start": place.span.start,
        "end": place.span.end,
        "line": place.line,
        "column": place.column,
    }

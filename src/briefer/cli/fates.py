"""How the statements of a run are shown that a change of its sources touches."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Final

import click

from briefer.cli.verdicts import place
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.runs.fates import Fate, Outcome

_MARKS: Final[dict[Outcome, str]] = {"stands": "✓", "reworded": "~", "copy": "~", "falls": "✗"}
_COUNTED: Final[dict[Outcome, str]] = {
    "stands": "stand",
    "reworded": "stand on other words",
    "copy": "stand on a copy only",
    "falls": "fall",
}


def show_as_json(fates: Iterable[Fate], **about: object) -> None:
    """Print what becomes of each statement, for programs, with what else there is to say ``about`` it."""
    click.echo(json.dumps({**about, "items": list(map(_as_json, fates))}, indent=2))


def show_as_lines(fates: Iterable[Fate]) -> None:
    """Print what becomes of each statement, for people."""
    for fate in fates:
        click.echo("\n".join(_lines(fate)))


def counted(fates: Sequence[Fate]) -> str:
    """Return how many statements stand and fall, in words."""
    counts = Counter(fate.outcome for fate in fates)
    return ", ".join(f"{counts[one]} {word}" for one, word in _COUNTED.items() if counts[one])


def _as_json(fate: Fate) -> dict[str, object]:
    item = fate.item
    return {
        "kind": item.kind,
        "id": item.id,
        "where": item.where,
        "text": item.text,
        "citations": [citation.model_dump(mode="json") for citation in item.citations],
        "outcome": fate.outcome,
        "why": fate.why,
        "evidence": [citation.model_dump(mode="json") for citation in fate.evidence],
    }


def _lines(fate: Fate) -> Iterator[str]:
    item = fate.item
    yield f"{_MARKS[fate.outcome]} {item.kind} {line(item.id)}  {fate.outcome}  ({line(item.where)})"
    yield f"    text      {line(item.text)}"
    yield f"    why       {line(fate.why)}"
    if fate.outcome != "falls":
        yield from (f"    source    {line(f'{place(one)}: {one.quote}')}" for one in fate.evidence)
    yield ""

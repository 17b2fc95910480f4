"""How a list of verdicts looks on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from briefer.cli.verdicts import MARKS, place
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.cli.verdicts import Row
    from briefer.records import DiffPart

_COLOURS = {"supported": "green", "contradicted": "red", "unsupported": "yellow", "unverifiable": "magenta"}
_STYLES = {"same": "", "source": "bold green", "claim": "strike red"}


def show_table(rows: Iterable[Row]) -> None:
    """Print ``rows``; the words that only the source has are green, those only of the sentence struck out."""
    table = Table(box=SIMPLE_HEAD, show_lines=True, expand=True)
    table.add_column("Verdict", no_wrap=True)
    table.add_column("Sentence", ratio=2)
    table.add_column("What the source says", ratio=3)
    for row in rows:
        table.add_row(_verdict(row), line(row.text), _why(row))
    Console().print(table)


def _verdict(row: Row) -> Text:
    colour = _COLOURS[row.status]
    cell = Text(f"{MARKS[row.status]} {row.status}", style=f"bold {colour}")
    for rule in row.rules:
        cell.append(f"\n  {rule}", style=f"not bold {colour}")
    return cell.append(f"\n  {line(row.label)}", style="not bold dim")


def _why(row: Row) -> Text:
    parts = [Text(line(message)) for message in row.messages]
    if row.nearest:
        parts.append(Text(place(row.nearest), style="dim"))
    if row.diff:
        parts.append(Text(" ").join(_coloured(part) for part in row.diff))
    elif row.nearest:
        parts.append(Text(f"“{line(row.nearest.quote)}”"))
    return Text("\n").join(parts)


def _coloured(part: DiffPart) -> Text:
    return Text(line(part.text), style=_STYLES[part.kind])

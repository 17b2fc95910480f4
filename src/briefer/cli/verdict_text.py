"""How a list of verdicts reads as text: the verdict in front, what explains it aligned below."""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING

from briefer.cli.verdicts import MARKS, place
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.cli.verdicts import Row
    from briefer.records import DiffPart


def show(rows: Sequence[Row], stream: IO[str]) -> None:
    """Write ``rows`` to ``stream``: a table where that is a terminal, else text that any tool can read."""
    if stream is sys.stdout and stream.isatty():
        from briefer.cli.verdict_table import show_table  # noqa: PLC0415 - only a terminal pays for rich

        show_table(rows)
    else:
        stream.writelines(f"{text}\n" for row in rows for text in lines(row))


def lines(row: Row) -> Iterator[str]:
    """Yield one checked sentence as lines, an empty one last."""
    rules = f" ({', '.join(row.rules)})" if row.rules else ""
    yield f"{MARKS[row.status]} {line(row.label)}  {row.status}{rules}"
    yield from (f"    {name:<8}  {line(text)}" for name, text in _details(row))
    yield ""


def _details(row: Row) -> Iterator[tuple[str, str]]:
    if row.text:
        yield "sentence", row.text
    yield from (("why", message) for message in row.messages)
    if row.nearest:
        yield "source", f"{place(row.nearest)}: {row.nearest.quote}"
    if row.diff:
        yield "diff", " ".join(_marked(part) for part in row.diff)


def _marked(part: DiffPart) -> str:
    """Return a run of a diff in the marks of wdiff: [-only the source-] {+only the sentence+}."""
    return {"same": part.text, "source": f"[-{part.text}-]", "claim": f"{{+{part.text}+}}"}[part.kind]

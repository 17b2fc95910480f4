"""How a list of verdicts looks on a terminal: a block for each sentence, what the source says beside a bar."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from briefer.cli.verdicts import MARKS, place
from briefer.outputs.visible import line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.cli.verdicts import Row
    from briefer.records import Citation, DiffPart, Span, Status

WIDEST: Final = 100
"""Columns of a line at most: longer lines are hard to read, however wide the terminal."""
_COLOURS: Final[dict[Status, str]] = {
    "supported": "green",
    "contradicted": "red",
    "unsupported": "yellow",
    "unverifiable": "magenta",
}
_STYLES: Final = {"same": "", "source": "bold green", "claim": "strike red"}
_MARKS: Final = {"same": "{}", "source": "[-{}-]", "claim": "{{+{}+}}"}
"""How a difference is marked without colours, as wdiff does."""
_OPENERS: Final = ("“", "‘", "„", "«", '"', "'")
_BLANKS: Final = re.compile(r"[ \t\n]+")


def show_table(rows: Iterable[Row]) -> None:
    """Print ``rows``; the words that only the source has are green, those only of the sentence struck out."""
    console = Console()
    rows = list(rows)
    for row in rows:
        for part in _block(row, console):
            console.print(part, soft_wrap=True)
        console.print()
    if rows:
        console.print(Rule(style="dim"), width=_width(console))
        console.print(_summary(rows, console))


def _width(console: Console) -> int:
    return min(console.width, WIDEST)


def _block(row: Row, console: Console) -> Iterator[Text]:
    yield _head(row, _width(console))
    yield from _wrapped(_sentence(row), console, before="  ")
    for message in row.messages:
        yield from _wrapped(Text(line(message), style="italic"), console, before="  ", first="→ ")
    if row.diff:
        yield from _wrapped(_difference(row.diff, console), console, before="  │ ")
    elif row.nearest:
        yield from _wrapped(_quoted(row.nearest, row.contrary), console, before="  │ ")
    for passage in [row.nearest, *row.others] if row.nearest else ():
        if passage is not row.nearest:
            yield from _wrapped(_quoted(passage, None), console, before="  │ ")
        yield from _wrapped(Text(line(place(passage)), style="dim"), console, before="  │ ")


def _head(row: Row, width: int) -> Text:
    """Return the verdict and its rules, the label at the right edge, if there is room for it."""
    colour = _COLOURS[row.status]
    head = Text().append(f"{MARKS[row.status]} {row.status}", style=f"bold {colour}")
    if row.rules:
        head.append(f"  {', '.join(row.rules)}", style=colour)
    label = Text(line(row.label), style="dim")
    room = width - head.cell_len - label.cell_len
    return head.append(" " * room if room > 1 else "\n  ").append_text(label)


def _sentence(row: Row) -> Text:
    """Return the sentence with the stretches marked that findings speak of."""
    faults = [(span, "bold red" if severity == "block" else "yellow") for span, severity in row.marked]
    return _marked(row.text, faults)


def _quoted(passage: Citation, contrary: Span | None) -> Text:
    marked = _marked(passage.quote, [(contrary, "bold green")] if contrary else [])
    if passage.quote.lstrip()[:1] in _OPENERS:
        return marked
    return Text("“").append_text(marked).append("”")


def _marked(text: str, spans: Sequence[tuple[Span, str]]) -> Text:
    """Return ``text`` as it may be shown; stretches that overlap an earlier one are left unmarked."""
    shown = Text()
    done = 0
    for span, style in sorted(spans, key=lambda pair: pair[0]):
        if span.start >= done:
            shown.append(_plain(text[done : span.start])).append(_plain(span.of(text)), style=style)
            done = span.end
    return shown.append(_plain(text[done:]))


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", visible(text))


def _difference(diff: Sequence[DiffPart], console: Console) -> Text:
    """Return both texts merged; without colours the parts are marked."""
    if console.color_system is None or console.no_color:
        return Text(" ".join(_MARKS[part.kind].format(line(part.text)) for part in diff))
    return Text(" ").join(Text(line(part.text), style=_STYLES[part.kind]) for part in diff)


def _wrapped(text: Text, console: Console, *, before: str, first: str = "") -> Iterator[Text]:
    """Yield ``text`` in lines that fit, ``before`` each; ``first`` opens the first one and indents the rest."""
    room = max(20, _width(console) - len(before) - len(first))
    for number, part in enumerate(text.wrap(console, room)):
        lead = first if number == 0 else " " * len(first)
        yield Text().append(f"{before}{lead}", style="dim").append_text(part)


def _summary(rows: Sequence[Row], console: Console) -> Text:
    """Return how many sentences have which verdict, and how to read a difference where one is shown."""
    counts = Counter(row.status for row in rows)
    told = [
        Text(f"{mark} {counts[status]} {status}", style=_COLOURS[status])
        for status, mark in MARKS.items()
        if counts[status]
    ]
    summary = Text("   ").join(told)
    if not any(row.diff for row in rows):
        return summary
    if console.color_system is None or console.no_color:
        return summary.append("\n[-only in the source-] {+only in the sentence+}")
    summary.append("\n").append("only in the source", style=_STYLES["source"])
    return summary.append(" · ").append("only in the sentence", style=_STYLES["claim"])

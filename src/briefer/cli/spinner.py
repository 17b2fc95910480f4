"""How does a terminal show what is being done?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from briefer.outputs.visible import line

if TYPE_CHECKING:
    from rich.status import Status


@contextmanager
def spinning(*, kept: bool) -> Iterator[Callable[[str], None]]:
    """Give a function that shows a step beside a spinner; ``kept`` steps stay above it when the next one comes."""
    console = Console(stderr=True)
    with console.status("starting") as status:
        steps = _Steps(console, status, kept=kept)
        yield steps.show
        steps.show("")


class _Steps:
    def __init__(self, console: Console, status: Status, *, kept: bool) -> None:
        self._console = console
        self._status = status
        self._kept = kept
        self._last = ""

    def show(self, message: str) -> None:
        """Show a step; one that is told again, with the same words before its colon, takes the place of itself."""
        told = line(message)
        if self._kept and self._last and not _is_again(told, self._last):
            self._console.print(Text(f"briefer: {self._last}"), soft_wrap=True)
        self._last = told
        self._status.update(Text(told))


def _is_again(told: str, last: str) -> bool:
    return ":" in last and told.split(":", maxsplit=1)[0] == last.split(":", maxsplit=1)[0]

"""Write into the pages what they take from the code: the rules, the example. Run by ``make docs``."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from briefer.api import verify
from briefer.checks.rules import EXPLANATIONS
from briefer.cli.verdict_text import lines
from briefer.cli.verdicts import verdict_row

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "verification.md")
DRAFT = ROOT / "docs" / "examples" / "planted.md"

_SHOWN = (1, 2, 5, 11, 14)
"""Sentences of the example that the README shows: a true one, and four kinds of error."""


def written(page: str) -> str:
    """Return ``page`` with the parts between markers as the code has them."""
    return _filled(_filled(page, "rules", rules), "example", example)


def _filled(page: str, name: str, part: Callable[[], str]) -> str:
    between = re.compile(rf"(<!-- {name}:[^\n]*\n).*?(<!-- end of {name} -->)", re.DOTALL)
    return between.sub(lambda match: f"{match[1]}\n{part()}\n\n{match[2]}", page)


def rules() -> str:
    """Return the table of rules."""
    rows = (f"| `{rule}` | {text} |" for rule, text in EXPLANATIONS.items())
    return "\n".join(["| rule | what it says |", "|---|---|", *rows])


def example() -> str:
    """Return what ``briefer verify`` says of some sentences of the example draft."""
    verdicts = verify(DRAFT.read_text(encoding="utf-8"), ROOT / "seeds" / "russia-strikes")
    shown = (
        text
        for number, (sentence, verdict) in enumerate(verdicts, start=1)
        if number in _SHOWN
        for text in lines(verdict_row(f"{number}. {' '.join(sentence.sources)}", sentence.text, verdict))
    )
    return "\n".join(["```text", *shown]).rstrip() + "\n```"


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(written(path.read_text(encoding="utf-8")), encoding="utf-8")

"""Write the table of rules into the pages that show it: ``make docs``."""

from __future__ import annotations

import re
from pathlib import Path

from briefer.checks.rules import EXPLANATIONS

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "verification.md")

_TABLE = re.compile(r"(?<=by the tests -->\n).*?(?=<!-- end of rules -->)", re.DOTALL)


def with_rules(page: str) -> str:
    """Return ``page`` with the table of rules as the code has it."""
    rows = (f"| `{rule}` | {text} |" for rule, text in EXPLANATIONS.items())
    table = "\n".join(["| rule | what it says |", "|---|---|", *rows])
    return _TABLE.sub(lambda _: f"\n{table}\n\n", page)


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(with_rules(path.read_text(encoding="utf-8")), encoding="utf-8")

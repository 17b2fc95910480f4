"""Where do the tables of a benchmark stand on a page?"""

from __future__ import annotations

import re
from pathlib import Path


def put(page: Path, name: str, tables: str) -> None:
    """Write the tables between the markers of that name ('benchmarks') on a page."""
    between = re.compile(rf"(<!-- {name}:[^\n]*\n).*?(<!-- end of {name} -->)", re.DOTALL)
    text = page.read_text("utf-8")
    page.write_text(between.sub(lambda match: f"{match[1]}\n{tables}\n{match[2]}", text), encoding="utf-8")

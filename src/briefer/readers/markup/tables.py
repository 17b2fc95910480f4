"""Does a table hold data, or does it only place the parts of a page?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefer.readers.markup.parsing import Element

_LONGEST_CELL: Final = 300
"""Characters of a cell from which it holds a text of its own."""
_LOOKED_AT: Final = 200
_PLACING: Final = ".//table|.//h1|.//h2|.//article|.//form|.//nav"


def holds_data(table: Element) -> bool:
    """Tell whether the rows of ``table`` are lines of data."""
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return False
    if table.xpath(_PLACING):
        return False
    rows = table.findall(".//tr")[:_LOOKED_AT]
    cells = [cell for row in rows for cell in row if cell.tag in {"td", "th"}]
    if any(cell.tag == "th" for cell in cells):
        return True
    wide = sum(len(row) > 1 for row in rows)
    return 2 * wide > len(rows) and not any(map(_holds_text, cells))


def _holds_text(cell: Element) -> bool:
    return len(cell.findall("p")) > 1 or sum(map(len, cell.itertext())) > _LONGEST_CELL

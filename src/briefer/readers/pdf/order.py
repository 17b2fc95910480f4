"""In which order are the blocks of a page read? Never across two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.blocks import Block

_GAP = 4.0
"""Points between two columns at least; the narrowest gutters of newspapers are 9."""
_DEEPEST = 12

_Column = list["Block"]


def columns(blocks: Sequence[Block], *, leftwards: bool = False) -> list[_Column]:
    """Return the blocks in reading order, as the columns that they stand in.

    Blocks over the whole width part the page into bands; a band is read column by column.
    ``leftwards`` says that the right column is read first.
    """
    return _columns(list(blocks), leftwards=leftwards, depth=0)


def _columns(blocks: list[Block], *, leftwards: bool, depth: int) -> list[_Column]:
    found: list[_Column] = []
    for group in _groups(_bands(blocks)):
        parts = _side_by_side(group)
        if len(parts) > 1 and depth < _DEEPEST:
            for part in reversed(parts) if leftwards else parts:
                found.extend(_columns(part, leftwards=leftwards, depth=depth + 1))
        elif found and found[-1] and not _is_cut(found[-1], group):
            found[-1].extend(_downwards(group))
        else:
            found.append(_downwards(group))
    return found


def _is_cut(before: _Column, group: _Column) -> bool:
    """Tell whether a band starts a column of its own: what is above it stands in columns."""
    left, right = min(block.box.left for block in before), max(block.box.right for block in before)
    return all(block.box.left >= right or block.box.right <= left for block in group)


def _downwards(blocks: Sequence[Block]) -> _Column:
    return sorted(blocks, key=lambda block: (block.box.top, block.box.left))


def _bands(blocks: Sequence[Block]) -> list[_Column]:
    """Return the blocks in bands that no block crosses, from top to bottom."""
    found: list[_Column] = []
    edge = float("-inf")
    for block in _downwards(blocks):
        if block.box.top >= edge - 0.5:
            found.append([])
        found[-1].append(block)
        edge = max(edge, block.box.bottom)
    return found


def _groups(bands: Sequence[_Column]) -> list[_Column]:
    """Join each band of several columns with the bands below it that leave its gutter empty."""
    found: list[_Column] = []
    in_columns = False
    for i, band in enumerate(bands):
        if in_columns and len(_side_by_side([*found[-1], *band])) > 1 and not _opens(band, bands[i + 1 :]):
            found[-1].extend(band)
        else:
            found.append(list(band))
            in_columns = len(_side_by_side(band)) > 1
    return found


def _opens(band: _Column, below: Sequence[_Column]) -> bool:
    """Tell whether a band is the heading of what stands below over the whole width."""
    if len(band) > 1 or not below:
        return False
    heading, following = band[0], below[0]
    wide = len(following) == 1 and following[0].box.width > 1.3 * heading.box.width
    return wide and (heading.style.bold or heading.style.size > 1.1 * following[0].style.size)


def _side_by_side(blocks: Sequence[Block]) -> list[_Column]:
    """Return the blocks parted where an empty strip runs from top to bottom, from left to right."""
    found: list[_Column] = []
    edge = float("-inf")
    for block in sorted(blocks, key=lambda block: block.box.left):
        if block.box.left >= edge + _GAP:
            found.append([])
        found[-1].append(block)
        edge = max(edge, block.box.right)
    return found

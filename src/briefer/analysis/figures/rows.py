"""Which rows does the table of a contested figure have?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from briefer.analysis.figures.families import grows
from briefer.analysis.figures.mention import Mention
from briefer.analysis.parties.giver import Giver
from briefer.language.naming.offices import describing_stems
from briefer.language.numbers.agreement import compare
from briefer.records import Citation
from briefer.text.fold import fold_word

_GENERIC: Final = frozenset("officials authorities sources reports".split())
SHRUNK: Final = 0.5
"""Counts of the dead, the held or the delayed grow: where one giver's later count is below this share of an
earlier one, it counts something else."""


def settled(found: Sequence[Mention]) -> list[Mention]:
    """Return the rows of a table: each giver's value once, without parts of a count, in order of time.

    What an opinion repeats is cited beside the row of who gave it; a value of its own makes none.
    """
    rows: list[Mention] = []
    for mention in sorted(_with_bodies(found), key=_turn):
        same = next((i for i, row in enumerate(rows) if _is_same(row, mention)), None)
        if same is not None:
            rows[same] = _repeated(rows[same], mention)
        elif not (mention.repeated or _counts_a_part(mention, rows)):
            rows.append(mention)
    rows.sort(key=_place)
    rows.sort(key=lambda row: row.at)
    return [row for row in rows if row.figure.kind != "zero" or _has_successor(row, rows)]


def _turn(one: Mention) -> tuple[object, ...]:
    """Return what orders figures for making rows; of what grows the largest of a text comes before its parts."""
    parts = one.quantity is not None and grows(one.quantity.deed)
    *place, number = _place(one)
    return *place, -one.figure.value if parts else 0.0, number


def _place(one: Mention) -> tuple[object, ...]:
    """Return what orders figures: by time, and at one time named givers first."""
    return one.repeated, one.replaced, one.at, one.giver.own, one.article.source.id, one.number


def _repeated(row: Mention, mention: Mention) -> Mention:
    """Return a row with one more place that gives it, or that says it is overtaken and whose it was."""
    first, then = (mention, row) if mention.replaced and row.giver.own else (row, mention)
    return replace(
        row,
        citations=_with(first.citations, then.citations),
        giver=first.giver,
        replaced=row.replaced or mention.replaced,
    )


def are_different(one: Mention, two: Mention) -> bool:
    """Tell whether neither figure can stand for the other: "more than sixty" and 63 can."""
    return compare(one.figure, two.figure) == "different" and compare(two.figure, one.figure) == "different"


def _with_bodies(found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the figures with one key for a body and those who speak for it, as their descriptions show."""
    givers = list({mention.giver.key: mention.giver for mention in found}.values())
    keys = {giver.key: next((o.key for o in givers if _speaks_for(giver, o)), giver.key) for giver in givers}
    for mention in found:
        yield replace(mention, giver=replace(mention.giver, key=keys[mention.giver.key]))


def _speaks_for(giver: Giver, other: Giver) -> bool:
    """Tell whether a description ("the fire service") is part of a fuller one, or of a person's ("its head")."""
    stems = describing_stems(giver.label) if giver.party is None else set()
    if len(stems) < 2 or other.key == giver.key:
        return False
    if other.party is None:
        return stems < describing_stems(other.label)
    return other.party.kind == "person" and stems <= other.party.described


def _is_same(row: Mention, mention: Mention) -> bool:
    """Tell whether a figure repeats a row: the same value from the same giver, or an outlet repeating its source."""
    if row.withdrawn != mention.withdrawn:
        return False
    if row.value != mention.value and not _are_equal(row, mention):
        return False
    if mention.repeated or row.giver.key == mention.giver.key or fold_word(mention.giver.label) in _GENERIC:
        return True
    return mention.replaced or (mention.giver.own and row.article is mention.article)


def _are_equal(row: Mention, mention: Mention) -> bool:
    """Tell whether two wordings give one value; from one giver "about 18 million" and 18 million are one."""
    modifiers = {row.figure.modifier, mention.figure.modifier}
    loose = row.giver.key == mention.giver.key and modifiers <= {"about", "exact"}
    return row.figure.value == mention.figure.value and (len(modifiers) == 1 or loose)


def _counts_a_part(mention: Mention, rows: Sequence[Mention]) -> bool:
    """Tell whether a giver's further count is a part of what it counted before."""
    if mention.withdrawn or mention.replaced or mention.figure.kind == "zero":
        return False
    own = [
        row
        for row in rows
        if row.giver.key == mention.giver.key
        and not (row.withdrawn or row.replaced)
        and row.figure.kind != "zero"
    ]
    together = any(row.article is mention.article and row.at == mention.at for row in own)
    shrunk = mention.quantity is not None and grows(mention.quantity.deed)
    return together or any(
        shrunk and mention.figure.value < SHRUNK * row.figure.value and not row.figure.vague for row in own
    )


def _has_successor(row: Mention, rows: Sequence[Mention]) -> bool:
    """Tell whether "nobody" stands beside a count of the same giver, a withdrawn one, or one that it may deny."""
    if not row.giver.own and any(other.at < row.at and other.figure.kind != "zero" for other in rows):
        return True
    return any(other.withdrawn and other.figure.kind != "zero" for other in rows) or any(
        other.giver.key == row.giver.key and other is not row and other.figure.kind != "zero"
        for other in rows
    )


def _with(citations: tuple[Citation, ...], more: tuple[Citation, ...]) -> tuple[Citation, ...]:
    known = {(each.source, each.start) for each in citations}
    return citations + tuple(each for each in more if (each.source, each.start) not in known)

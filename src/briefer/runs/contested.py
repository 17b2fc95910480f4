"""Which figures are contested still, which anew, and which no longer?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefer.records import Briefing, ContestedFigure
from briefer.records.changes import Contested, ContestedChange, ContestedValue

_Key = tuple[str, str]


def contested_changes(before: Briefing, after: Briefing) -> Iterator[ContestedChange]:
    """Yield what became of each contested figure of two briefings, those of the later one first, in their order."""
    then, now = _by_name(before.contested), _by_name(after.contested)
    for key in (*now, *(key for key in then if key not in now)):
        status: Contested = "new" if key not in then else "still" if key in now else "no-longer"
        earlier, later = then.get(key, ()), now.get(key, ())
        yield ContestedChange(
            what=key[0],
            unit=key[1],
            status=status,
            added=tuple(value for value in later if value not in earlier),
            gone=tuple(value for value in earlier if value not in later),
        )


def _by_name(figures: Sequence[ContestedFigure]) -> dict[_Key, tuple[ContestedValue, ...]]:
    """Return the values of each figure by its name; tables of one name, for several scopes, count as one."""
    found: dict[_Key, tuple[ContestedValue, ...]] = {}
    for figure in figures:
        key = (figure.what, figure.unit)
        values = (ContestedValue(value=value.value, who=value.who) for value in figure.values)
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), *values)))
    return found

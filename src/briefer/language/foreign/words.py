"""What months, weekdays and numbers are called in many languages: one table, read when first asked for."""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple, get_args

from briefer.language.numbers.lexicon import OTHER_WORDS
from briefer.text.fold import fold_word

Kind = Literal["month", "weekday", "near", "perhaps", "number"]
"""``near``: days counted from today; ``perhaps``: weekdays whose name means something else as well."""

KIN: Final = {"no": "nb", "nn": "nb", "sh": "sr", "bs": "hr", "ms": "id"}
"""Languages that are read with the table of their nearest kin."""


class Meaning(NamedTuple):
    """What a form stands for."""

    kind: Kind
    value: int


@lru_cache(maxsize=64)
def forms(language: str) -> dict[tuple[str, ...], Meaning]:
    """Return what each form means, by its folded words; empty for a language that the table lacks.

    >>> forms("de")[("mittwoch",)], forms("fr")[("vingt", "et", "un")]
    (Meaning(kind='weekday', value=2), Meaning(kind='number', value=21))
    """
    own = dict(_table().get(KIN.get(language, language), {}))
    for word, value in OTHER_WORDS.get(language, {}).items():
        own.setdefault(_key(word), Meaning("number", value))
    return own


@lru_cache(maxsize=64)
def longest(language: str) -> int:
    """Return how many words the longest form has."""
    return max((len(key) for key in forms(language)), default=0)


@cache
def _table() -> dict[str, dict[tuple[str, ...], Meaning]]:
    raw = gzip.decompress(files("briefer.language").joinpath("data/foreign.txt.gz").read_bytes()).decode()
    found: dict[str, dict[tuple[str, ...], Meaning]] = {}
    for line in raw.splitlines():
        language, kind, value, names = line.split("\t")
        table = found.setdefault(language, {})
        for name in names.split("|"):
            table[_key(name)] = Meaning(_KINDS[kind], int(value))
    return found


_KINDS: Final[dict[str, Kind]] = {kind: kind for kind in get_args(Kind)}


def _key(name: str) -> tuple[str, ...]:
    return tuple(fold_word(name).replace("-", " ").replace("'", "' ").split())

"""Which words of a run of capitals are a title, and which the name?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import ABBREVIATED_TITLES, DETERMINERS, ORGANISATIONS, ROLES

JOINERS: Final = frozenset(
    "of de del della di da dos das du des la le van von der den zu bin ibn al el for".split()
)
"""Little words that join the parts of a name."""
_SURNAMES_TOO: Final = frozenset(
    "bishop cardinal dean farmer judge justice king major marshal pope priest prince".split()
)
TITLES: Final = ROLES | ABBREVIATED_TITLES
"""Words that are a title or an office before a name."""
_LITTLE: Final = JOINERS | {"and"}


def split_title(text: str, run: list[Token]) -> tuple[list[Token], list[Token]]:
    """Cut "General Secretary" off "General Secretary Vera Holm"; a run of role words alone is all title."""
    cut = 0
    for index, token in enumerate(run):
        folded = bare(token)
        if folded in TITLES and not _is_surname(text, run, index):
            cut = index + 1
    rest = run[cut:]
    if cut and rest and bare(rest[0]) in _LITTLE:
        # "Secretary of State John Kerr": with two words to spare the last ones are the person.
        if len(rest) > 3 and rest[1].text[0].isupper():
            return run[: cut + 2], rest[2:]
        return ([], run) if bare(run[0]) in ORGANISATIONS else (run, [])
    if len(rest) == 1 and ((cut > 1 and bare(rest[0]) in ORGANISATIONS) or is_general_body(run[-2:])):
        return [], run  # "Port Hallin General Hospital", "General Staff"
    if not rest and len(run) > 2 and bare(run[0]) in ORGANISATIONS and bare(run[1]) in JOINERS:
        return [], run  # "Department of Justice"
    return run[:cut], rest


def is_general_body(words: Sequence[Token]) -> bool:
    """Tell whether "general" says which of several bodies is meant: "General Staff", "General Assembly"."""
    return len(words) > 1 and bare(words[-2]) == "general" and sorts(words[-1].stem).startswith("g")


def _is_surname(text: str, run: Sequence[Token], index: int) -> bool:
    """Tell whether a title without an article is a surname: "Amy Pope", not "Foreign Minister", "the Orran King"."""
    last = 0 < index == len(run) - 1 and bare(run[index]) in _SURNAMES_TOO
    if not last or sorts(run[index - 1].stem) or bare(run[index - 1]) in TITLES:
        return False
    before = text[max(0, run[0].start - 6) : run[0].start].lower().split(" ")
    return DETERMINERS.isdisjoint(before[-2:])


def bare(token: Token) -> str:
    """Return a word folded, without a possessive ending and stops."""
    return _bare(token.folded)


@lru_cache(maxsize=65_536)
def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'").replace(".", "")

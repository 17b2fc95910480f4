"""Where behind a "not" or "no" does the verb stand that it denies?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.words.sorts import verb_tenths
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import PREPOSITIONS

MOSTLY_VERB: Final = 4
"""Tenths of its uses in which a word is a verb before it is read as one after "not"."""

# Nouns for what lets, makes or moves somebody do a thing, and verbs by which somebody comes to do it: whoever has
# no power to act, or cannot bring himself to, does not act.
_HOLDING: Final = frozenset(
    """power powers right rights authority ability capacity permission mandate jurisdiction plan plans intention wish
    desire need obligation duty chance opportunity bring manage managed get intend dare care plan want wish choose chose
    need have afford""".split()
)
_SELF: Final = frozenset("myself yourself himself herself itself ourselves themselves oneself".split())


def held_back(after: Sequence[Token], governor: Token) -> Token | None:
    """Return the verb behind "to" that is denied with ``governor``: "close" in "no plan to close it"; None for none."""
    if governor.folded not in _HOLDING:
        return None
    rest = [token for token in after if token.start > governor.start and token.folded not in _SELF]
    return rest[1] if is_infinitive(rest) else None


def past_phrase(after: Sequence[Token]) -> Sequence[Token]:
    """Return the words from the verb on where a phrase stands before it: "cannot at this stage confirm"."""
    if not after or after[0].folded not in PREPOSITIONS:
        return after
    verbs = (place for place, token in enumerate(after[2:], start=2) if _is_base(token))
    return after[next(verbs, 0) :]


def _is_base(token: Token) -> bool:
    return not token.text.endswith(("s", "ed", "ing")) and verb_tenths(token.stem) >= MOSTLY_VERB


def is_infinitive(after: Sequence[Token]) -> bool:
    """Tell whether words open with a "to" that a verb follows, not a noun."""
    if len(after) < 2 or after[0].folded != "to":
        return False
    return _is_base(after[1])

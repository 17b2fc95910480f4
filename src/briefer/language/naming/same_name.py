"""Can two names be one person's or one body's?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations
from typing import Final

from briefer.language.words.spelling import american
from briefer.language.words.vocabulary import ORGANISATIONS
from briefer.text.align import edit_distance

NEAR_FROM: Final = 6
"""Letters from which on one letter more, less or other is a spelling variant; shorter names differ by one."""
_LEAST_LETTERS: Final = 3
"""Words from which on the beginning of a body's name makes an acronym by itself: two letters stand for anything."""
_ROOT: Final = 4
_OF_A_PLACE: Final = frozenset("an ian ans ians n ns ese uese ish i is ic s".split())
_PLACE: Final = frozenset(["", *"a e o y ia ey and land al ain any on en i".split()])
_BARE_ADJECTIVE: Final = ("", "ia")
"""What the word for a people lacks of some countries' names: "Slovak", "Slovakia"."""
_STATES: Final = {"usa": "us", "america": "us", "britain": "uk"}
"""Other names of two states that news calls by initials."""
_SPEAKING_FOR: Final = frozenset("office government administration cabinet secretariat".split())
"""Bodies whose word is that of whom they are of."""
_LITTLE: Final = frozenset("of the and for de la le du del der den von van al el a an in".split())


def same_name(words: Sequence[str], own: Sequence[str]) -> bool:
    """Tell whether two names, as folded words, can be one: the same, a surname, an acronym, part of a body's name.

    A name without a word, such as one of nothing but marks, is nobody's.
    """
    if not words or not own:
        return False
    if tuple(words) == tuple(own):
        return True
    if len(words) == 1 and len(own) == 1:
        return _near(words[0], own[0]) or _state(words[0]) == _state(own[0])
    if len(words) == 1 or len(own) == 1:
        short, long = (words, own) if len(words) == 1 else (own, words)
        return (
            short[0] == long[-1]
            or _state(short[0]) in acronyms(tuple(long))
            or (short[0] == long[0] and long[-1] in ORGANISATIONS)
        )
    return _contained(words, own) or (words[-1] == own[-1] and first_names_fit(words[0], own[0]))


def first_names_fit(one: str, other: str) -> bool:
    """Tell whether two first names can be one person's: an initial, or a short form."""
    return one[0] == other[0] and (len(one) <= 2 or len(other) <= 2 or one.startswith(other[:3]))


@lru_cache(maxsize=65_536)
def initials(words: tuple[str, ...]) -> frozenset[str]:
    """Return the acronyms that a name's words can form, with and without its little words.

    >>> sorted(initials(("weavers", "and", "spinners", "federation")))
    ['wasf', 'wsf']
    """
    large = [word for word in words if word not in _LITTLE]
    if len(large) < 2:
        return frozenset()
    return frozenset({"".join(word[0] for word in words), "".join(word[0] for word in large)})


@lru_cache(maxsize=65_536)
def acronyms(words: tuple[str, ...]) -> frozenset[str]:
    """Return the acronyms under which a body goes: those of its name, or of the name without a branch at its end.

    >>> sorted(acronyms(("allied", "pipe", "workers", "local")))
    ['apw', 'apwl']
    """
    heads = (words[:end] for end in range(_LEAST_LETTERS, len(words) + 1))
    return initials(words).union(*(initials(head) for head in heads if head[-1] not in _LITTLE))


def is_form_of(word: str, name: str) -> bool:
    """Tell whether a word is a name, or the adjective or people made from it: "Korean", "Korea"; both folded.

    >>> is_form_of("korean", "korea"), is_form_of("slovak", "slovakia"), is_form_of("kerr", "kerrigan")
    (True, True, False)
    """
    if word == name:
        return True
    if word[:_ROOT] != name[:_ROOT]:
        return False
    root = _shared(word, name)
    ends = word[root:], name[root:]
    return root >= _ROOT and (
        ends == _BARE_ADJECTIVE
        or any(end in _OF_A_PLACE and other in _PLACE for end, other in (ends, reversed(ends)))
    )


@lru_cache(maxsize=65_536)
def meeting_keys(words: tuple[str, ...]) -> frozenset[str]:
    """Return strings of which any two names that ``same_name`` takes for one share at least one.

    A first name alone is none: many people share it.
    """
    return frozenset(_meeting_keys(words))


def _meeting_keys(words: tuple[str, ...]) -> Iterator[str]:
    if len(words) == 1:
        yield from (words[0], words[0] + "s", _state(words[0]))
        if len(words[0]) >= NEAR_FROM:
            # Two words that differ in one letter become equal when that letter is left out.
            yield from (words[0][:i] + words[0][i + 1 :] for i in range(1, len(words[0])))
    elif words:
        yield words[-1]
        yield from acronyms(words)
        yield from (words[:1] if words[-1] in ORGANISATIONS else ())
        large = sorted(_large(words))
        yield from (f"{one} {other}" for one, other in combinations(large, 2))


def _contained(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether the large words of one name are all in the other; a state's may stand there as an adjective."""
    short, long = sorted((_large(one), _large(other)), key=len)
    rest = short - long
    if not rest:
        return len(short) > 1 and not (_is_body_of(one, short) or _is_body_of(other, short))
    return len(short) - len(rest) > 1 and all(any(is_form_of(w, own) for own in long) for w in rest)


def _is_body_of(words: Sequence[str], owner: AbstractSet[str]) -> bool:
    """Tell whether a name is a body's of somebody else: the "Supervisory Board of Orsk Steel" is not Orsk Steel."""
    of = list(words).index("of") if "of" in words else 0
    body = bool(of) and not ORGANISATIONS.isdisjoint(words[:of]) and _SPEAKING_FOR.isdisjoint(words[:of])
    return body and owner <= _large(words[of:])


def _large(words: Sequence[str]) -> set[str]:
    return {american(word) for word in words if word not in _LITTLE}


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _state(word: str) -> str:
    return _STATES.get(word, word)


def _swapped(one: str, other: str) -> bool:
    """Tell whether two words differ in two neighbouring letters that changed places, a slip of the hand."""
    if len(one) < NEAR_FROM or len(one) != len(other) or one == other:
        return False
    at = _shared(one, other)
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


def _near(one: str, other: str) -> bool:
    """Tell whether two words are spelling variants of one name (transliteration, one accent more or less)."""
    if one + "s" == other or other + "s" == one or _swapped(one, other):
        return True
    return (
        min(len(one), len(other)) >= NEAR_FROM
        and one[0] == other[0]
        and edit_distance(one, other, at_most=1) <= 1
    )

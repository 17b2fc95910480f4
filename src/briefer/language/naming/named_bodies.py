"""Can an actor be a body, and are two of its names one?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.names import Name
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import stem

_WHERE: Final = re.compile(r"\b(?:in|at|near|from|to|outside|of)\s(?:the\s)?$", re.IGNORECASE)
_JOINED: Final = frozenset({stem("united")})
"""What has the stem of a noun for a body without being one: "United Workers"."""


def share_name(one: Actor, other: Actor) -> bool:
    """Tell whether two actors are one that the article names in two ways: a part of a name, or its initials."""
    if one.kind == other.kind == "person":
        return False
    return any(opens(a, b) or opens(b, a) for a in one.names for b in other.names)


def one_name(one: Name, other: Name) -> bool:
    """Tell whether one name is the initials of a run of the other's words, or all but the first of its words."""
    if abbreviates(one.words, other.words) or abbreviates(other.words, one.words):
        return True
    short, long = sorted((one.words, other.words), key=len)
    return len(short) > 1 and long[-len(short) :] == short


def opens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether a body's name opens another, longer one: "Hallam", "Hallam Chemical"."""
    return len(short) < len(long) and long[: len(short)] == short


def abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether ``short`` opens with the initials of a run of ``long``'s words."""
    large = [word for word in long if word not in {"of", "the", "and", "for", "de"}]
    if not short or len(short[0]) < 2 or len(large) < len(short[0]):
        return False
    runs = (
        "".join(w[0] for w in large[i : i + len(short[0])]) for i in range(len(large) - len(short[0]) + 1)
    )
    return short[0] in runs


def nouns_of(actor: Actor) -> set[str]:
    """Return the stems of the nouns that say what an actor is: in its names, and in what the article calls it."""
    return {noun for noun in actor.stems if is_body(noun)} - _JOINED


def can_be_body(actor: Actor, article: Article) -> bool:
    """Tell whether an actor may be a body: its name or what it is called says so, or nothing says what it is."""
    if all(len(name) == 1 and (len(name[0]) == 1 or not name[0].isalpha()) for name in actor.names):
        return False  # "Unit 2", "U2": a label
    if actor.kind == "organisation":
        return True
    if any(is_person(word) and not is_body(word) for word in actor.described):
        return False
    if actor.kind == "person":
        return any(sorts(stem(name[-1])) or is_body(stem(name[-1])) for name in actor.names if len(name) > 1)
    if all(len(name) == 1 and sorts(stem(name[0])) for name in actor.names):
        return False  # a capitalised common noun
    return not _is_mostly_where(actor, article)


def _is_mostly_where(actor: Actor, article: Article) -> bool:
    """Tell whether an actor is named mainly as a place: after "in", "at" and the like."""
    before = [article.text[max(0, m.start - 12) : m.start] for m in actor.mentions]
    return 2 * sum(bool(_WHERE.search(words)) for words in before) >= max(1, len(before))

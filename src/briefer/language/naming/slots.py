"""Does another name stand in the source where a claim has this one?"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.naming.same_name import initials
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_body, is_place
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from briefer.language.words.weights import FUNCTION_WORDS

_ROOT = 4
"""Letters that a name and another form of it share: "Norrland", "Norrlander"."""
_IN_ONE_PHRASE = re.compile(r"(?:['’]s?)?(?:\s[\w-]+){0,3}\s|,?\s?(?:(?:and|or|in|of)\s)?(?:the\s)?|\s?\(")
_BREAKS = frozenset(',;:.()“”"')
_EMPTY = AUXILIARIES | CONJUNCTIONS | PRONOUNS | (FUNCTION_WORDS - PREPOSITIONS)


class Slot(NamedTuple):
    """A name with the words around it; None where there is no such word.

    ``ruler`` is the stem of the noun or verb that it hangs on, ``by`` the preposition between, ``noun`` the stem of
    the word that follows.
    """

    name: Name
    ruler: str | None
    by: str | None
    noun: str | None

    def is_like(self, other: Slot) -> bool:
        """Tell whether two names stand in the same place of what is said."""
        if self.noun != other.noun and (other.noun or not self.ruler):
            return False
        if self.ruler and (self.ruler, self.by) == (other.ruler, other.by):
            return True
        return bool(self.noun) and (self.noun, self.by) == (other.noun, other.by)


def rival(slot: Slot, reading: Reading, article: Article) -> Name | None:
    """Return the name that stands in a sentence of ``article`` where the claim has another; None where none does.

    None as well where the sentence has the claim's name in that place, too, or as part of the same phrase.
    """
    like = [theirs for theirs in find_slots(reading) if slot.is_like(theirs)]
    if not like or any(_may_be_one(slot.name, theirs.name, article) for theirs in like):
        return None
    ours = [name for name in reading.names if name.words and _may_be_one(slot.name, name, article)]
    other = like[0].name
    return None if any(_in_one_phrase(article.text, other, name) for name in ours) else other


def stands_so(slot: Slot, article: Article) -> bool:
    """Tell whether any sentence or heading of ``article`` has the name in that place."""
    key = set(slot.name.words)
    return any(
        slot.is_like(theirs) and _may_be_one(slot.name, theirs.name, article)
        for reading in (*article.readings, *article.headings)
        if any(key & set(name.words) for name in reading.names)
        for theirs in find_slots(reading)
    )


def _may_be_one(one: Name, other: Name, article: Article) -> bool:
    """Tell whether two names may be one thing's: one actor, a shared root, or letters and what they stand for."""
    if {id(actor) for actor in article.called(one)} & {id(actor) for actor in article.called(other)}:
        return True
    roots = _roots(one) & _roots(other)
    letters = initials(one.words) & set(other.words) or initials(other.words) & set(one.words)
    return bool(roots or letters)


def telling_words(name: Name) -> list[str]:
    """Return the words of a name that tell it from others: not those that say what kind of thing it is ("Hospital")."""
    telling = [word for word in name.words if not (is_body(stem(word)) or is_place(stem(word)))]
    return telling or list(name.words)


def _roots(name: Name) -> set[str]:
    return {word[:_ROOT] for word in telling_words(name)}


def _in_one_phrase(text: str, one: Name, other: Name) -> bool:
    left, right = sorted((one.span, other.span))
    return _IN_ONE_PHRASE.fullmatch(text[left.end : right.start]) is not None


@once
def find_slots(reading: Reading) -> tuple[Slot, ...]:
    """Return the slot of each name of a sentence, in order."""
    return tuple(_slot(reading, name) for name in reading.names if name.words)


def _slot(reading: Reading, name: Name) -> Slot:
    before = reading.tokens_before(name.span.start)
    after = next(iter(reading.tokens_after(name.span.end)), None)
    before = before[: len(before) - len(name.title)]
    while before and before[-1].folded in DETERMINERS:
        before = before[:-1]
    by = before[-1].folded if before and before[-1].folded in PREPOSITIONS else None
    before = before[:-1] if by else before
    ruler = before[-1] if before else None
    start = ruler.end if ruler else 0
    broken = not _BREAKS.isdisjoint(reading.text[start : name.span.start])
    noun = after if after and not reading.text[name.span.end : after.start].strip(" ’'s") else None
    return Slot(name, None if broken else _content(ruler), by, _content(noun))


def _content(token: Token | None) -> str | None:
    if token is None or token.folded in _EMPTY or token.folded in PREPOSITIONS or not token.text.isalpha():
        return None
    return token.stem

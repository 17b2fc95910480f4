"""Is it certain that who a passage tells of is another one than the claim's?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.parties import proper, same_party, told_apart
from briefer.language.naming.actors import Actor
from briefer.language.naming.antecedents import antecedents
from briefer.language.syntax.fillers import NOBODY, is_human
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import stem

_PERSONAL: Final = frozenset({"he", "she"})
_TAKING_UP: Final = frozenset("he she it they him her them this these both".split())
"""Words by which a passage may take up whom it does not name; "its" is most often the subject's."""
_FORMS: Final = {"he": frozenset({"he", "him"}), "she": frozenset({"she", "her"})}
_SO_MANY: Final = frozenset(
    "one two three four five six seven eight nine ten some several others another".split()
)
_THINGS: Final = frozenset("pgalo")
"""Letters of ``sorts`` for persons, groups and what can be touched: two of these are told apart by their nouns."""


def is_certain(phrase: Phrase) -> bool:
    """Tell whether a noun phrase of the claim says who or what it is: a name, or a noun for somebody or a thing."""
    if phrase.pronoun or phrase.words[0].text[0].isdigit():
        return False
    return bool(phrase.names) or _is_thing(phrase)


def are_others(case: Case, passage: Passage, ours: Sequence[Phrase], theirs: Sequence[Phrase]) -> bool:
    """Tell whether none of the claim's ``ours`` can be one of the passage's ``theirs``, or stands beside them."""
    if not theirs or any(_may_be_there(case, passage, own, theirs) for own in ours):
        return False
    mine, yours = _named(ours), _named(theirs)
    if any(same_party(case, passage, own, other) for own in mine for other in yours):
        return False
    return all(_is_another(case, passage, own, yours) for own in mine)


def _named(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """Return those that are names, where any is: the others tell what that one is."""
    return [phrase for phrase in phrases if phrase.names] or phrases


def _may_be_there(case: Case, passage: Passage, own: Phrase, theirs: Sequence[Phrase]) -> bool:
    """Tell whether a passage names somebody, or may take them up; or whether the claim names whom it tells of."""
    if (proper(own.names) or own.stems) & passage.reading.stems:
        return True
    known = _TAKING_UP.difference(*(_FORMS.get(other.head.folded, ()) for other in theirs))
    if known & passage.reading.folded:
        return True
    return any((proper(other.names) or {other.head.stem}) & case.claim.stems for other in theirs)


def _is_another(case: Case, passage: Passage, own: Phrase, theirs: Sequence[Phrase]) -> bool:
    if own.names:
        known = proper(own.names) <= passage.article.index.keys()
        return known and any(_is_apart(case, passage, own, other) for other in theirs)
    return all(not other.names and not other.pronoun and _is_thing(other) for other in theirs)


def _is_apart(case: Case, passage: Passage, own: Phrase, other: Phrase) -> bool:
    """Tell whether a phrase of a passage stands for another one than the claim's name."""
    if other.pronoun:
        return _takes_up_another(passage, own, other)
    if other.head.folded in _SO_MANY:
        return not any(proper(own.names) & near.stems for near in (*passage.before(1), *passage.after(2)))
    if not other.names:
        return is_human(other.head) and told_apart(case, passage, own, other)
    return _of_one_kind(passage, own, other)


def _takes_up_another(passage: Passage, own: Phrase, pronoun: Phrase) -> bool:
    """Tell whether "he" or "she" takes up one person, who is not the claim's."""
    if pronoun.head.folded not in _PERSONAL:
        return False
    people = antecedents(passage.article, passage.number, pronoun.span)
    names = proper(own.names)
    return len(people) == 1 and not any(names & {stem(w) for n in p.names for w in n} for p in people)


def _of_one_kind(passage: Passage, own: Phrase, other: Phrase) -> bool:
    """Tell whether an article knows both names, and not surely one as a person's and one as a body's.

    What a body does is told of its head as well.
    """
    ours, theirs = _called(passage, own), _called(passage, other)
    persons = {any(map(passage.article.people.is_person, actors)) for actors in (ours, theirs)}
    sure = all(_is_sure(passage, actor) for actor in (*ours, *theirs))
    return bool(ours and theirs) and (len(persons) == 1 or not sure)


def _called(passage: Passage, phrase: Phrase) -> list[Actor]:
    own = proper(phrase.names)
    every = passage.article.actors if own else []
    return [actor for actor in every if any(own <= {stem(w) for w in name} for name in actor.names)]


def _is_sure(passage: Passage, actor: Actor) -> bool:
    """Tell whether it is sure what somebody is: a person has an office, or is a he or a she."""
    people = passage.article.people
    return not people.is_person(actor) or bool(actor.offices) or people.gender(actor) is not None


def _is_thing(phrase: Phrase) -> bool:
    return phrase.head.folded not in NOBODY and sorts(phrase.head.stem)[:1] in _THINGS

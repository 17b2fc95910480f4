"""Who does what a verb says: who is asked to, whom a relative pronoun takes up, or who stands before it?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from briefer.language.syntax.chunks import Chunk, Tag
from briefer.language.syntax.noun_phrases import Phrase, owners_in, phrase_of
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import stem

# Nouns for what somebody means, wants or may do, whose infinitive has the owner for its subject: "Lind's offer to go".
_PLANS: Final = frozenset(
    """offer plan bid attempt decision refusal promise proposal request demand order permission pledge vow threat move
    effort readiness willingness ability failure wish desire intention agreement chance opportunity vote call appeal
    invitation deal right need way time""".split()
)
# Nouns for a kind of deed, which nobody in the sentence need have done: "the problem of finding nurses".
_NAMING: Final = frozenset(
    """problem method idea way task process risk danger possibility chance hope fear cost art job practice point aim
    goal purpose means intention habit policy question""".split()
)
# Verbs that tell of the noun before them, not of the subject: "a fleet of lorries, including two tankers".
_DESCRIBING: Final = frozenset(
    stem(word)
    for word in """include involve comprise contain consist total amount feature cover concern belong relate number
    weigh measure cost range depend lie begin start end last date run""".split()
)
# Words that open a clause or, before a noun alone, say since when: "the head until last week, of …".
_TIMES: Final = frozenset("after before since until".split())
# Verbs that ask somebody by a preposition: in "called on Lind to go" it is Lind who is to go.
_ASKING: Final = frozenset(stem(word) for word in "call appeal plead count rely prevail".split())


def doers(items: Sequence[Chunk], at: int) -> list[Phrase] | None:
    """Return the noun phrases that may be the subject of verb ``at``, the nearest first.

    Empty where nobody stands there to do it: "the plan to close the mill". None where the verb goes on with the
    subject of the one before.
    """
    for told in (_controllers(items, at), _antecedents(items, at)):
        if told is not None:
            return told
    if _is_named_deed(items, at):
        return []
    return None if _hangs_on(items, at) else _subjects(items, at) or None


def _is_named_deed(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun says what kind of thing a deed is, and nobody does it: "the problem of finding nurses"."""
    told = items[at].word.endswith("ing") and at > 1 and items[at - 1].word == "of"
    return told and items[at - 2].word in _NAMING


def _hangs_on(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a participle behind a comma tells more of what the subject did: "Orr beat Lind, winning the cup"."""
    back = _over(items, at - 1, {"adverb"})
    if not items[at].word.endswith("ing") or items[at].tokens[0].stem in _DESCRIBING:
        return False
    return back > 0 and items[back].tag == "mark" and any(item.tag == "verb" for item in items[:back])


def _subjects(items: Sequence[Chunk], at: int) -> list[Phrase]:
    """Return the noun phrases before a verb that may be its subject, with those that hang on them left out."""
    found: list[Phrase] = []
    back = _over_relative(items, at)
    while back >= 0:
        item = items[back]
        joins = item.tag == "joint" and not _is_since_when(items, back)
        if item.tag == "verb" or joins or (item.tag == "to" and found):
            if joins and not found and item.word in {"and", "or", "but"}:
                return []
            break
        cut_off = any(other.tag == "mark" for other in items[back:at])
        opens = not back and cut_off and item.word.endswith("ing")  # "Acting at night, Orr …"
        if item.tag == "noun" and not opens and not (back and _governs(items[back - 1], cut_off=cut_off)):
            found.append(phrase_of(item))
            if items[at].word.endswith("ing") and items[at - 1].tag == "noun":
                break
        if item.tag == "relative" and found:
            break
        back -= 1
    return found


def _is_since_when(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word only says when, with the noun up to the next comma, and opens no clause."""
    tags = [item.tag for item in items[at + 1 : at + 3]]
    return items[at].word in _TIMES and tags == ["noun", "mark"]


def _controllers(items: Sequence[Chunk], at: int) -> list[Phrase] | None:
    """Return who is to do what an infinitive says, where it hangs on a noun or on a verb of asking; else None.

    Empty where that noun has no owner: whose the plan to close the mill is stands elsewhere.
    """
    back = _over(items, at - 1, {"to", "helper", "adverb"})
    if back < 0 or items[back].tag != "noun" or not any(item.tag == "to" for item in items[back:at]):
        return None
    if items[back].word in _PLANS:
        return list(owners_in(items[back]))[-1:]
    asked = back > 1 and items[back - 1].tag == "prep" and items[back - 2].tokens[-1].stem in _ASKING
    return [phrase_of(items[back])] if asked else None


def _antecedents(items: Sequence[Chunk], at: int) -> list[Phrase] | None:
    """Return what the relative pronoun right before a verb takes up; None where there is none.

    "A row with the coach, who was sacked" takes up the coach; of "the head of the board, which met" it may be either.
    "Asked who cut it" takes up nobody.
    """
    back = _over(items, at - 1, {"helper", "adverb"})
    if back < 1 or items[back].tag != "relative" or items[back].word == "that":
        return None
    start = _over(items, back - 1, {"noun", "prep", "mark"})
    nouns = [item for item in items[start + 1 : back] if item.tag == "noun"][::-1]
    human = [item for item in nouns if items[back].word == "who" and _can_be_who(item)]
    return [phrase_of(item) for item in human or nouns]


def _can_be_who(item: Chunk) -> bool:
    """Tell whether a noun phrase can be somebody: a name, or a noun for persons or bodies."""
    head = item.tokens[-1]
    return (
        head.text[0].isupper()
        or is_person(head.stem)
        or is_body(head.stem)
        or head.folded.endswith(("er", "ers"))
    )


def _governs(item: Chunk, *, cut_off: bool) -> bool:
    """Tell whether a word makes a circumstance of the noun phrase after it: "after an operation, lorries came"."""
    return item.tag == "prep" or (cut_off and item.word in _TIMES)


def _over_relative(items: Sequence[Chunk], at: int) -> int:
    """Return where to look for a subject from: before a relative clause that a comma parts from its verb."""
    back = _over(items, at - 1, {"helper", "adverb"})
    if back < 0 or items[back].tag != "mark":
        return at - 1
    for place in range(back - 1, 0, -1):
        if items[place].tag == "relative" and items[place - 1].tag == "mark":
            return place - 1
        if items[place].tag == "mark":
            break
    return at - 1


def _over(items: Sequence[Chunk], back: int, tags: Collection[Tag]) -> int:
    """Return the place of the last chunk up to ``back`` that is of none of the classes; -1 where there is none."""
    while back >= 0 and items[back].tag in tags:
        back -= 1
    return back

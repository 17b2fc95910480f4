"""Which words of a sentence stand together as noun phrases, and which are verbs, helpers and joints?

A tagger of a few signs (endings, the words around, how often a word is a verb), for the verbs and noun phrases of
news English; it needs no model and takes microseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from briefer.language.syntax.clauses import (
    NOMINATIVES,
    is_adverb,
    is_verb,
    looks_finite,
    marks_between,
)
from briefer.language.time.when import says_when
from briefer.language.words.sorts import sorts, verb_tenths
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS

Tag = Literal["noun", "verb", "helper", "prep", "joint", "relative", "to", "adverb", "mark"]

_RELATIVE: Final = frozenset("who which whom whose that".split())
_PLURAL: Final = NOMINATIVES - {"he", "she"}
_MODALS: Final = frozenset("will would shall should can could may might must do does did not cannot".split())
_CLAUSE_WORDS: Final = (
    CONJUNCTIONS | frozenset("after before until unless than where what how why whether lest once".split())
) - {"for"}
_PARTICLES: Final = frozenset("out up down off away back forward together ahead aside far".split())
_PARTICIPLES: Final = frozenset(
    """born known seen shown given taken written driven chosen beaten hidden torn sworn broken spoken drawn thrown
    fallen grown stolen frozen forgotten done gone begun won hurt sued eaten risen shaken withdrawn
    overthrown come become overcome run""".split()
)
# Behind "in" these say how or where, and nobody does them: "asked in writing".
_WAYS: Final = frozenset("writing passing hiding training mourning".split())
# Verbs that somebody does before a "to": "the pilots refused to go" has no pilots whom others refused.
_WILLING: Final = frozenset(
    """refused declined agreed decided voted planned wanted hoped tried failed offered promised threatened managed began
    continued started vowed pledged attempted hesitated opted chose sought intended""".split()
)
_GOVERNING: Final = PREPOSITIONS - _PARTICLES
# Past forms that are the plain form as well, and nouns too: after "who" they are verbs.
_UNCHANGED: Final = frozenset(
    "bet bid burst cast cost cut hit hurt let put quit read set shut split spread".split()
)
_AFTER_INFINITIVE: Final = DETERMINERS | _PARTICLES | {"over", "on"}
MOSTLY_VERB: Final = 5
"""Tenths of its uses in which a word in -s is a verb before it is read as one between a noun and an object."""
_BEFORE_NOUN: Final = DETERMINERS | PREPOSITIONS
_BEFORE_OBJECT: Final = DETERMINERS - {"that"}
_HELPERS: Final = AUXILIARIES | {"not", "n't"}
_ADDING: Final = frozenset({"and", "or", "but"})
_BOUNDS: Final = frozenset({"least", "most"})


SHORTENED: Final = 4
"""Letters of a title that is written short, at most: "Sen.", "Capt."."""


class Chunk(NamedTuple):
    """Words with their class: the words of a noun phrase together, each other word by itself."""

    tag: Tag
    tokens: tuple[Token, ...]

    @property
    def word(self) -> str:
        """The last word, folded."""
        return self.tokens[-1].folded


def chunked(text: str, tokens: Sequence[Token]) -> list[Chunk]:
    """Return the words as chunks: noun phrases together, each other word by itself, and the marks between.

    A past form before a preposition may stand for a relative clause ("people briefed on it"); where the words have
    no other verb it is the verb.
    """
    found = _chunked(text, tokens, alone=False)
    finite = any(chunk.tag == "verb" and not chunk.word.endswith("ing") for chunk in found)
    return found if finite else _chunked(text, tokens, alone=True)


def tells_now(text: str, tokens: Sequence[Token]) -> bool:
    """Tell whether a noun phrase is followed by its verb in the present: "the mill needs help"."""
    pairs = pairwise(chunked(text, tokens))
    return any(one.tag == "noun" and two.tag == "verb" and two.word.endswith("s") for one, two in pairs)


def _chunked(text: str, tokens: Sequence[Token], *, alone: bool) -> list[Chunk]:
    found: list[Chunk] = []
    run: list[Token] = []
    for at, token in enumerate(tokens):
        cut = bool(at) and _is_cut(text, tokens[at - 1], token)
        inside = bool(run) and not cut
        tag = "noun" if inside and _is_joined(text, tokens, at) else _tag(tokens, at, found, inside=inside)
        if alone and inside and tag == "noun" and token.text.islower() and _is_past(token):
            tag = "verb"
        if run and (tag != "noun" or cut or token.folded in DETERMINERS or token.folded in NOMINATIVES):
            found.append(Chunk("noun", tuple(run)))
            run = []
        if cut:
            found.append(Chunk("mark", (token,)))
        if tag == "noun":
            run.append(token)
        else:
            found.append(Chunk(tag, (token,)))
    return [*found, Chunk("noun", tuple(run))] if run else found


def _is_cut(text: str, left: Token, right: Token) -> bool:
    """Tell whether a mark that parts phrases stands between two words: not the stop of "Gen. Orr"."""
    between = marks_between(text, left, right)
    shortened = (
        between == ". " and left.text[0].isupper() and len(left.text) <= SHORTENED and right.text[0].isupper()
    )
    return between != " " and not shortened and any(mark in between for mark in ",;:.()–—")


def _is_joined(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen joins a word to the one before, so that the two describe: "a now-closed mill"."""
    return text[tokens[at - 1].end : tokens[at].start] == "-" and tokens[at].text.islower()


def _tag(  # noqa: PLR0911 - a list of word classes, each with its sign
    tokens: Sequence[Token], at: int, before: Sequence[Chunk], *, inside: bool
) -> Tag:
    word, text = tokens[at].folded, tokens[at].text
    previous = tokens[at - 1].folded if at else ""
    if word in _HELPERS and not (at and text in {"May", "Will"}):
        return "helper"
    if word == "to" and _is_base(tokens, at + 1):
        return "to"
    if says_when(tokens, at) or _is_bound(tokens, at):
        return "adverb"
    if word in _RELATIVE and (inside or word != "that"):
        return "relative"
    if (word in _CLAUSE_WORDS or word == "that") and word != "so":
        return "joint"
    if word in _GOVERNING or (word == "due" and _follows(tokens, at, "to")) or _is_off_a_place(tokens, at):
        return "prep"
    if text[0].isupper() and at:
        return "noun"
    if word == "so" and tokens[at + 1 : at + 2] and tokens[at + 1].folded != "far":
        return "joint"
    if is_adverb(word) or word in _PARTICLES or word == "so":
        follows_article = inside and previous in DETERMINERS
        return "noun" if follows_article else "adverb"
    return "verb" if _acts_as_verb(tokens, at, before, inside=inside) else "noun"


def _is_off_a_place(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "off" governs the name of a place: "rescued off Orsk"."""
    return tokens[at].folded == "off" and any(token.text[0].isupper() for token in tokens[at + 1 : at + 2])


def _is_bound(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word belongs to "at least" or "at most" before a number, which governs no noun phrase."""
    first = at if tokens[at].folded == "at" else at - 1
    return (
        0 <= first < len(tokens) - 1 and tokens[first].folded == "at" and tokens[first + 1].folded in _BOUNDS
    )


def _acts_as_verb(tokens: Sequence[Token], at: int, before: Sequence[Chunk], *, inside: bool) -> bool:
    previous = tokens[at - 1].folded if at else ""
    last = before[-1].tag if before and not inside else None
    helped = previous == "to" or previous in _MODALS or previous.endswith("n't")
    governed = (last in {"to", "helper"} and helped) or (inside and previous in _PLURAL)
    if governed and verb_tenths(tokens[at].stem):
        return True
    if is_verb(tokens, at) or _is_participle(tokens, at, last):
        return True
    if tokens[at].folded in _WILLING and _follows(tokens, at, "to") and _is_base(tokens, at + 2):
        return True
    if tokens[at].folded in _UNCHANGED and _is_unchanged_past(tokens, at, last):
        return True
    if last in {"relative", "mark"} or (before and before[-1].word in _ADDING and not inside):
        return _is_present(tokens, at) or _opens_predicate(tokens, at, last)
    return inside and _is_present(tokens, at)


def _is_unchanged_past(tokens: Sequence[Token], at: int, last: Tag | None) -> bool:
    """Tell whether "cut" and the like are a past form: after "who", or between a noun and an object."""
    if last == "relative" and tokens[at - 1].folded == "who":
        return True
    following = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    before = tokens[at - 1] if at else None
    between = before is not None and before.folded not in _BEFORE_NOUN
    return between and following in _BEFORE_OBJECT


def _opens_predicate(tokens: Sequence[Token], at: int, last: Tag | None) -> bool:
    """Tell whether a form in -s opens what is told of the noun before: "which serves two wards"."""
    word = tokens[at].text
    if not word.islower() or not word.endswith("s") or word.endswith("ss") or at + 1 >= len(tokens):
        return False
    tenths, following = verb_tenths(tokens[at].stem), tokens[at + 1]
    if last == "relative":
        return tenths > 0 and tokens[at - 1].folded in {"who", "which", "that"} and not _is_helping(following)
    counted = following.text[0].isdigit() or following.folded in {"about", "some", "almost", "nearly"}
    return tenths >= MOSTLY_VERB and (counted or following.folded in _BEFORE_OBJECT)


def _is_helping(token: Token) -> bool:
    return token.folded in _HELPERS or looks_finite(token.text)


def _follows(tokens: Sequence[Token], at: int, word: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].folded == word


def _is_base(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word after "to" is an infinitive, not the noun of a phrase: "to help", not "to steel"."""
    if at >= len(tokens) or not verb_tenths(tokens[at].stem):
        return False
    word = tokens[at].text
    if not word.islower() or (word.endswith(("s", "ed", "ing")) and not word.endswith("ss")):
        return False
    follows = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    return verb_tenths(tokens[at].stem) >= MOSTLY_VERB or follows in _AFTER_INFINITIVE


def _is_participle(tokens: Sequence[Token], at: int, last: Tag | None) -> bool:
    """Tell whether a word in -ing or a past participle acts as a verb: "condemning Vidal", "attacked by".

    ``last`` is the class of the word before it, None within a noun phrase.
    """
    word = tokens[at].text
    if not word.islower():
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if word.endswith("ing") and verb_tenths(tokens[at].stem):
        helped = last in {"helper", "adverb", "prep"}
        object_follows = following is not None and (
            following.folded in DETERMINERS or following.text[0].isupper() or following.text[0].isdigit()
        )
        return object_follows or (helped and not (word in _WAYS and tokens[at - 1].folded == "in"))
    past = _is_past(tokens[at])
    helped = last in {"helper", "adverb"}
    return past and (helped or (following is not None and following.folded == "by"))


def _is_past(token: Token) -> bool:
    word = token.text
    return word in _PARTICIPLES or looks_finite(word) or (word.endswith("ed") and verb_tenths(token.stem) > 0)


def _is_present(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a plain form or one in -s between a noun and its object is a verb: "buys most of its steel"."""
    word = tokens[at].text
    if word.islower() and at + 1 < len(tokens) and _only_verb(tokens[at], tokens[at + 1]):
        return True
    if not word.endswith("s") or not word.islower() or verb_tenths(tokens[at].stem) < MOSTLY_VERB:
        return False
    if at + 1 >= len(tokens) or tokens[at - 1].folded in DETERMINERS:
        return False
    following = tokens[at + 1]
    sure = not sorts(tokens[at].stem) or tokens[at - 1].text[0].isupper()
    return sure or following.folded in _BEFORE_OBJECT or following.text[0].isdigit()


def _only_verb(token: Token, following: Token) -> bool:
    """Tell whether a word that is hardly ever a noun stands before an object: "defend its", "used water"."""
    verb = verb_tenths(token.stem) >= MOSTLY_VERB and not token.text.endswith("tive")
    if token.text.endswith("ed"):
        return verb and len(token.text) == 4  # longer ones are seen by their ending
    object_follows = following.folded in DETERMINERS or following.text[0].isupper()
    return verb and not sorts(token.stem) and object_follows

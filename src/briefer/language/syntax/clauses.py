"""Which parts do commas, dashes and brackets cut a stretch of words into, and which of them is a clause?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from briefer.language.speech.reporting import CUES, NOUN_TOO
from briefer.language.time.calendar import ENGLISH_WEEKDAYS
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.text.fold import fold_word

Kind = Literal["noun", "clause", "aside"]
"""What a part is: a noun phrase, a clause with its own verb, or an aside (a relative or participial clause, a
circumstance, an age) that a subject can be walked over."""

SUBORDINATORS: Final = frozenset(
    """that while although though because since if when whether as whereas but or than after before until unless once
    what how why where""".split()
)
"""Words after which a new clause stands; "after" and "since" take nouns as well, which rarely end in a subject."""
RELATIVES: Final = frozenset("who whom which whose".split())
NOMINATIVES: Final = frozenset("he she they we i".split())
"""Pronouns that can only be a subject."""

_IRREGULAR_PAST: Final = frozenset(
    """became began bent bit blew bore bought bound broke brought built burnt came caught chose clung cost crept dealt
    drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit
    hung hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose
    said sang sank sat saw sent set shook shone shot showed shrank shut slept slid sold sought spent spoke sprang
    spread stole stood stuck struck swept swore swung taught told took tore threw thought understood underwent upheld
    went withdrew woke won wore wrote""".split()
)
_PARTICIPLES: Final = frozenset(
    """born known seen shown given taken written driven chosen beaten hidden torn sworn broken spoken drawn thrown
    fallen grown stolen frozen forgotten made held led sent paid built bought caught brought found kept left lost met
    set shot told struck hit hurt""".split()
)
_AGREED: Final = ("agreed", "freed", "guaranteed", "decreed", "refereed", "treed")
_NOT_PAST: Final = frozenset("hundred sacred naked wicked kindred rugged embed".split())
_PEOPLE: Final = frozenset("people police men women children staff".split())
_BRACKETED: Final = re.compile(r"\([^()]*(?:\)|$)|^[^()]*\)")
_LEFT_OUT: Final = re.compile(r"\([^()]*\)")
_CUT: Final = re.compile(r",|\s[—–-]{1,2}\s|—|--|\(|\)")
_ADVERBS: Final = frozenset(
    """also later then earlier now again still already once previously further nevertheless only too first even often
    always never sometimes soon just ever longer rather""".split()
)
_NOT_ADVERBS: Final = frozenset(
    "family assembly reply supply ally bully monopoly anomaly italy july daily weekly".split()
)
_COUNTED: Final = frozenset(
    "years year months month weeks week days day hours hour minutes ago later earlier".split()
)
DAYS: Final = ENGLISH_WEEKDAYS | frozenset(
    """today yesterday tonight tomorrow last next this late early morning afternoon evening night weekend week month
    year""".split()
)
_SUBJECTS: Final = NOMINATIVES | {"it", "who", "which", "that"}
_AFTER_REDUCED: Final = (PREPOSITIONS - {"about"}) | DAYS
_BEFORE_ADJECTIVE: Final = DETERMINERS | PREPOSITIONS | frozenset("and former two three many several".split())
_NO_NOUN: Final = DETERMINERS | PREPOSITIONS | AUXILIARIES | NOMINATIVES | {"that", "it"}


@dataclass(frozen=True, slots=True)
class Part:
    """Words ``start`` to ``end`` (token indices, half-open) and what they are."""

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=65_536)
def looks_finite(word: str) -> bool:
    """Tell whether an English word by itself looks like a finite verb: an auxiliary or a past form."""
    if word in AUXILIARIES or word in _IRREGULAR_PAST:
        return True
    if not word.endswith("ed") or len(word) <= 4 or not word.islower() or word in _NOT_PAST:
        return False
    return not word.endswith("eed") or word.endswith(_AGREED)


@lru_cache(maxsize=65_536)
def is_adverb(word: str) -> bool:
    """Tell whether a word is an adverb that stands before verbs: "repeatedly", "often", not "family"."""
    if word in _ADVERBS:
        return True
    return word.endswith("ly") and len(word) > 4 and word.islower() and word not in _NOT_ADVERBS


def gap(text: str, left: Token, right: Token) -> str:
    """Return the characters between two words, without what stands in brackets."""
    between = text[left.end : right.start]
    return between if between == " " else _BRACKETED.sub("", between)


def marks_between(text: str, left: Token, right: Token) -> str:
    """Return the characters between two words, without a bracket whose words are left out: "Lind (Lab) says"."""
    between = text[left.end : right.start]
    return between if between == " " or "(" not in between else _LEFT_OUT.sub("", between)


def unbracketed(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Return the words that do not stand in brackets; after a bracket that is still open, only what it holds."""
    if not tokens or "(" not in text[max(0, tokens[0].start - 1) : tokens[-1].end + 1]:
        return list(tokens)
    opened = text.rfind("(", max(0, tokens[0].start - 1), tokens[-1].end)
    if opened >= 0 and text.find(")", opened, tokens[-1].end + 3) < 0:
        return [token for token in tokens if token.start > opened]
    spans = [m.span() for m in re.finditer(r"\([^()]*\)?", text[: tokens[-1].end], re.ASCII)]
    spans = [span for span in spans if span[1] > tokens[0].start]
    return [t for t in tokens if not any(start < t.start < end for start, end in spans)]


def is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether word ``at`` is the verb of a clause, not a participle or adjective."""
    word = tokens[at].text
    if not word.islower() and word not in AUXILIARIES:
        return False
    if not looks_finite(word):
        return reports_now(word) and at > 0 and tokens[at - 1].folded not in DETERMINERS
    return word in AUXILIARIES or not (_is_reduced(tokens, at) or _is_adjective(tokens, at))


@lru_cache(maxsize=65_536)
def reports_now(word: str) -> bool:
    """Tell whether a word is the present form of a verb of speech and no noun: "says", "denies"."""
    base = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return word.endswith("s") and base in CUES and base not in NOUN_TOO


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a past form stands for a relative clause: "people briefed on the matter", "a letter seen by"."""
    word = tokens[at].text
    if at == 0 or at + 1 >= len(tokens) or not (word.endswith("ed") or word in _PARTICIPLES):
        return False
    noun = at - 2 if at > 1 and is_adverb(tokens[at - 1].text) else at - 1
    before, following = tokens[noun].text, tokens[at + 1].folded
    if fold_word(before) in _SUBJECTS or is_adverb(before):
        return False
    if before[0].isupper() and not (before.endswith("s") or before.lower() in _PEOPLE) and following != "by":
        return False
    return following in _AFTER_REDUCED


def _is_adjective(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word in -ed belongs to the noun after it: "armed groups", "a retired general"."""
    if not tokens[at].text.endswith("ed") or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1].folded if at else ""
    after = tokens[at + 1].folded
    leads = not before or before in _BEFORE_ADJECTIVE
    return leads and after not in _NO_NOUN


def opening_verb(tokens: Sequence[Token]) -> int | None:
    """Return the index of a sentence's main verb; a past form before a preposition is one where no other is."""
    verb = main_verb(tokens)
    if verb is not None:
        return verb
    return next((at for at in range(1, len(tokens)) if looks_finite(tokens[at].text)), None)


def main_verb(tokens: Sequence[Token]) -> int | None:
    """Return the index of the first verb that belongs to no relative clause; None where there is none."""
    owed = 0
    for at, token in enumerate(tokens):
        word = token.folded
        if word in RELATIVES or (word == "that" and at and not is_verb(tokens, at - 1)):
            owed += 1
        elif is_verb(tokens, at) and not _is_helped(tokens, at):
            if not owed:
                return at
            owed -= 1
    return None


def _is_helped(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an auxiliary stands before a verb, so that the two are one: "was recently retained"."""
    while at and (is_adverb(tokens[at - 1].text) or tokens[at - 1].folded in {"not", "also", "been"}):
        at -= 1
    return at > 0 and tokens[at - 1].folded in AUXILIARIES


def parts(text: str, tokens: Sequence[Token]) -> list[Part]:
    """Return the parts that commas, dashes and brackets cut ``tokens`` into, in order."""
    inner = range(1, len(tokens))
    cuts = [0, *(at for at in inner if _CUT.search(marks_between(text, tokens[at - 1], tokens[at])))]
    ends = [*cuts[1:], len(tokens)]
    found = [Part(a, b, _kind(tokens[a:b])) for a, b in zip(cuts, ends, strict=True) if b > a]
    return [_as_place(tokens, found, at) for at in range(len(found))]


def _as_place(tokens: Sequence[Token], found: Sequence[Part], at: int) -> Part:
    """Return a part as an aside where it only goes on with a place: "in Salem, New Hampshire, the mayor"."""
    part = found[at]
    if part.kind != "noun" or at == 0 or at == len(found) - 1 or found[at - 1].kind != "aside":
        return part
    words = tokens[part.start - 1 : part.end]
    leads = tokens[found[at - 1].start].text
    place = all(word.text[0].isupper() and word.folded not in DAYS for word in words)
    follows = tokens[found[at + 1].start]
    named = found[at + 1].kind != "aside" and follows.folded not in DETERMINERS
    return (
        Part(part.start, part.end, "aside") if place and named and fold_word(leads) not in RELATIVES else part
    )


def relative(word: str) -> bool:
    """Tell whether a folded word opens a relative clause, also with its verb: "who", "who's"."""
    return word in RELATIVES or (word[:3] == "who" and word.partition("'")[0] in RELATIVES)


def _kind(tokens: Sequence[Token]) -> Kind:
    first = tokens[0].folded
    second = tokens[1].text if len(tokens) > 1 else ""
    leads = first in PREPOSITIONS and first != "of" and not (first == "at" and second in {"least", "most"})
    starts_clause = relative(first) or first in SUBORDINATORS or leads
    participle = (
        (first.endswith("ing") and second[:1].islower())
        or (first.endswith("ed") and fold_word(second) in PREPOSITIONS)
        or (tokens[0].text.islower() and (looks_finite(first) or first in _PARTICIPLES))
        or (is_adverb(first) and (not second or fold_word(second).endswith(("ed", "ing"))))
    )
    if is_circumstance(tokens) or participle or (starts_clause and tokens[0].text != "That"):
        return "aside"
    return "noun" if main_verb(tokens) is None else "clause"


def is_circumstance(tokens: Sequence[Token]) -> bool:
    """Tell whether words only say when, or how old: "54", "last week", "eight years ago"."""
    words = [token.folded for token in tokens]
    return all(word.isdigit() or word in DAYS for word in words) or (
        len(words) <= 6 and words[-1] in {"ago", "later", "earlier"} and bool(_COUNTED & set(words[:-1]))
    )

"""Which office does a title or a description name?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import simplemma

from briefer.language.speech.reporting import CUES
from briefer.language.words.sorts import is_person, sorts
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import PREPOSITIONS, ROLES, SHORT_ROLES
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.text.fold import fold_word

# "who leads the union" is its leader.
DOERS: Final = {
    "leads": "leader",
    "led": "leader",
    "heads": "head",
    "headed": "head",
    "chairs": "chair",
    "chaired": "chair",
    "runs": "head",
    "ran": "head",
    "directs": "director",
    "directed": "director",
    "manages": "manager",
    "managed": "manager",
    "owns": "owner",
    "owned": "owner",
    "founded": "founder",
    "commands": "commander",
    "commanded": "commander",
    "coaches": "coach",
    "edits": "editor",
    "advises": "adviser",
    "represents": "representative",
    "teaches": "teacher",
    "coordinates": "coordinator",
    "coordinated": "coordinator",
}
RANKS: Final = frozenset(
    stem(word) for word in "deputy vice former acting assistant interim ex honorary junior onetime".split()
)
"""Stems of the words that make another office of the same one."""
_CHIEF: Final = stem("chief")
_EXECUTIVE: Final = stem("executive")
_CHIEFS: Final = frozenset({stem("officer"), _EXECUTIVE})  # "chief financial officer", "chief executive"
_WORD: Final = re.compile(r"(?<!\d)[^\W\d_]+(?:['’][^\W\d_]+)?")
_AND: Final = re.compile(r"\s+(?:and|&)\s+|,\s*")
_IN_CHARGE: Final = re.compile(
    r"(?<=\bwho )(?:is|was) (?:\w+ )?(?:in charge of|at the (?:head|helm) of)(?= )"
)
# "who heads the service and is in charge of the search" says two things.
_AND_DOES: Final = re.compile(
    rf",? (?:and|but) ((?:is|was|has|had|used|serves|served|works|worked|{'|'.join(DOERS)}) .+)"
)
_HAS_LED: Final = re.compile(rf"(?<=\bwho) (?:has|had|now|currently|also) (?=(?:{'|'.join(DOERS)})\b)")
_SPEAKS: Final = re.compile(r"(?<=\bwho) (?:speaks|spoke) (?=(?:on [\w-]+ )?for\b)")
_COPULAS: Final = frozenset("is was became".split())
_SERVES: Final = frozenset("serves served serving works worked acts acted sits sat known".split())
_CLAUSE: Final = frozenset("who which that whose where when since until after before now then".split())
_ENDS: Final = PREPOSITIONS | _CLAUSE
# "Attorney General", "secretary-general": the head is the word before.
_AFTER_HEAD: Final = frozenset({"general"})
_ROLE_STEMS: Final = frozenset(stem(word) for word in ROLES)


class Office(NamedTuple):
    """What a title or description says of somebody, as stems.

    ``head`` is the noun that says what the person is ("minister"), None in a description of something else;
    ``field`` says of what or where: "interior", "of the harbour board"; ``words`` are all words that tell something.
    ``his`` where the office is held with a person ("his lawyer"); ``by_verb`` where a verb tells it ("who leads it").
    """

    words: frozenset[str]
    head: str | None
    field: frozenset[str] = frozenset()
    his: bool = False
    by_verb: bool = False

    @property
    def ranks(self) -> frozenset[str]:
        """The words that make another office of the same one: deputy, former."""
        return self.words & RANKS


def read_offices(text: str) -> Iterator[Office]:
    """Yield the offices that a description names, in order; one without a head where it names none.

    >>> [(o.head, sorted(o.field)) for o in read_offices("founder and chief economist of the harbour board")]
    [('founder', []), ('economist', ['board', 'chief', 'harbor'])]
    """
    text = _IN_CHARGE.sub("leads", text)
    if also := _AND_DOES.search(text) if text.startswith("who ") else None:
        yield from read_offices(text[: also.start()])
        yield from (office for office in read_offices("who " + also[1]) if office.head)
        return
    described, who, does = text.partition(" who ")
    if who and described:
        yield from (office for office in read_offices(f"who {does}") if office.head)
    parts = [part for part in _AND.split(text) if part.strip()]
    offices = [_read(part) for part in parts]
    if len(parts) > 1 and all(office.head for office in offices):
        yield from offices
    else:
        yield _read(text)


@lru_cache(maxsize=4_096)
def describing_stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a title or description that tell something."""
    return frozenset(stem(word) for word in _spelt(text) if fold_word(word) not in FUNCTION_WORDS)


@lru_cache(maxsize=4_096)
def doer(word: str, *, relative: bool) -> str:
    """Return the noun for who does what a verb says, the word itself for any other.

    Verbs of leading have theirs anywhere; others only in a ``relative`` clause, in the present: "who sells wood".

    >>> [doer(word, relative=True) for word in ("leads", "sells", "lives")]
    ['leader', 'seller', 'lives']
    """
    if word in DOERS or not relative or not word.endswith("s"):
        return DOERS.get(word, word)
    base = simplemma.lemmatize(word, "en")
    noun = base + ("r" if base.endswith("e") else "er")
    return noun if sorts(stem(noun)) == "p" and base not in CUES else word


def _read(text: str) -> Office:
    words = [fold_word(word).removesuffix("'s").removesuffix("'") for word in _spelt(text)]
    start = _after_copula(words) if words[:1] == ["who"] else 0
    does = start == 1 and words[0] == "who"  # "who runs the ward": its head, which is told by the verb
    place = start if does or start is None else _head(words, start)
    stems = describing_stems(text)
    if start is None or place is None:
        return Office(stems, None)
    end = next((i for i in range(place, len(words)) if words[i] in _CLAUSE), len(words))
    field = {
        stem(w) for i, w in enumerate(words[:end]) if i >= start and i != place and w not in FUNCTION_WORDS
    }
    head = stem(words[place])
    if _CHIEF in field and head in _CHIEFS:
        field, head = (field - {_CHIEF}) | ({head} & {_EXECUTIVE}), _EXECUTIVE
    return Office(stems, head, frozenset(field - RANKS), his=words[0] in {"his", "her"}, by_verb=does)


def _head(words: Sequence[str], start: int) -> int | None:
    """Return which word says what the person is: the last role of the first noun phrase, or the last person."""
    end = next((i for i in range(start + 1, len(words)) if words[i] in _ENDS), len(words))
    people = [i for i in range(start, end) if is_person(stem(words[i])) and words[i] not in FUNCTION_WORDS]
    roles = [i for i in people if words[i] in ROLES]
    if not people:
        return None
    last = people[-1] if people[-1] == end - 1 or not roles else roles[-1]
    return last - 1 if words[last] in _AFTER_HEAD and last - 1 in people else last


def _after_copula(words: Sequence[str]) -> int | None:
    """Return where "who is a doctor", "who serves as its head", "who leads it" come to what the person is."""
    end = next((i for i in range(1, len(words)) if words[i] in _CLAUSE), len(words))
    told = (
        i + 1
        for i, word in enumerate(words[:end])
        if word in _COPULAS or (word == "as" and words[i - 1] in _SERVES)
    )
    return next(told, 1 if words[1:2] and _is_doer(words[1]) else None)


def _is_doer(word: str) -> bool:
    return is_person(stem(word)) and word not in FUNCTION_WORDS


def _spelt(text: str) -> list[str]:
    """Return the words of a description with short forms written out and "who leads" as "leader"."""
    words = _WORD.findall(_SPEAKS.sub(" is spokesperson ", _HAS_LED.sub(" ", text)))
    done = [
        word if fold_word(after) in PREPOSITIONS else doer(fold_word(word), relative=before == "who")
        for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False)
    ]
    return [part for word in done for part in SHORT_ROLES.get(fold_word(word), word).split()]

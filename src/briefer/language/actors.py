"""Which people and bodies a text speaks of, and under which names and titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from briefer.language.names import Name, NameKind
from briefer.language.offices import DOERS, RANKS, Office, doer, read_offices
from briefer.language.same_name import first_names_fit, same_name
from briefer.language.sorts import is_person
from briefer.language.speech_verbs import reporting_lemma
from briefer.language.subjects import looks_finite
from briefer.language.tokens import stem
from briefer.language.vocabulary import CONJUNCTIONS, COURTESY_TITLES, DETERMINERS, KIN, ORGANISATIONS, ROLES
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Span
from briefer.text.fold import fold_word

LONGEST_DESCRIPTION = 18
"""Words of an apposition; a longer stretch between commas is a clause of its own."""
_APPOSED_AFTER = re.compile(
    r"\s?,\s+((?:who |the |a |an |its |their |his |her )?[^,;.“”\"\n]{3,110})(?=[,;.\n“\"])"
)
_APPOSED_BEFORE = re.compile(r"(?:^|[,;.“”\"\n]\s?|\b(?:said|and|but)\s)([^,;.“”\"\n]{3,90}),\s*$")
_PHRASE = re.compile(r"\b(?:an?|the|our|its|his|her|their)\s", re.IGNORECASE)
_LEADING_VERB = re.compile(r"^\s?(?:said|says|told|added|according to)\s")
_BRACKETED = re.compile(r"\s?[\"“'‘’”]?\s?\((?:the |or |also )?[\"“'‘]?([A-Z][\w.&-]{1,11})[\"”'’]?\)")
_ALIAS = re.compile(
    r"[\"“'‘’”]?\s?[,(]\s?(?:(?:also |otherwise |better |commonly |formerly )?known (?:simply )?as"
    r"|(?:another name|an acronym|an abbreviation|short) for)\s(?:the )?[\"“'‘]?"
    r"([A-Z][\w&-]*(?:\.\w+)*(?:\s[A-Z][\w&-]*(?:\.\w+)*){0,3})"
)
_LAST_WORD = re.compile(r"[\w’'.&-]+\Z")
_CLOSED = re.compile(r"\s?(?:[,.;”\"]|$)")
_NO_OPENER = CONJUNCTIONS | {"whose", "which", "where", "whom", "that"}
_OBJECTS = DETERMINERS | {"him", "them", "it", "me", "us", "that"}
_KIND_WORDS = ROLES | ORGANISATIONS
_GOVERNING = frozenset("to will would shall should can could may might must cannot".split())
MOST_MENTIONS: Final = 1_000
"""Mentions of one actor that are read for what they say of it; by then everything has been said."""
MOST_NAMES: Final = 100
"""Names one actor is remembered by. Only a text of random words has more, and it must not take ever more time."""


@dataclass(slots=True)
class Actor:
    """A person or body: the names it goes by, its titles and descriptions (``offices``), and where it is mentioned."""

    kind: NameKind
    names: set[tuple[str, ...]] = field(default_factory=set)
    offices: list[Office] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    _stems: tuple[tuple[int, int], frozenset[str]] = field(
        default=((0, 0), frozenset()), init=False, repr=False, compare=False
    )

    @property
    def described(self) -> frozenset[str]:
        """Stems of all titles and descriptions together."""
        return frozenset().union(*(office.words for office in self.offices))

    def describe(self, description: str) -> None:
        """Add what a title or description says."""
        for office in read_offices(description):
            if office.words and office not in self.offices:
                self.offices.append(office)

    @property
    def stems(self) -> frozenset[str]:
        """Stems of all words of its names and descriptions."""
        read = len(self.names), len(self.offices)  # both only grow
        if self._stems[0] != read:
            self._stems = read, self.described.union(stem(word) for name in self.names for word in name)
        return self._stems[1]

    def goes_by(self, name: Name) -> bool:
        """Tell whether ``name`` can be this actor's: same name, surname, acronym, or a part of a body's name."""
        return any(same_name(name.words, own) for own in self.names) and not self.differs(name)

    def differs(self, name: Name) -> bool:
        """Tell whether ``name`` is another member of the family: same surname, another first name.

        A name that ends the other one is no other: "Majority Whip John Cole", "Ana Lopez-Vega" and "Lopez-Vega".
        """
        if any(_ends(own, name.words) or _ends(name.words, own) for own in self.names if len(own) > 1):
            return False
        firsts = {own[0] for own in self.names if len(own) > 1 and own[-1] == name.words[-1]}
        return (
            len(name.words) > 1
            and bool(firsts)
            and not any(first_names_fit(name.words[0], own) for own in firsts)
        )


def _ends(name: tuple[str, ...], end: tuple[str, ...]) -> bool:
    """Tell whether a name ends with all words of another that has at least two."""
    return len(end) > 1 and name[-len(end) :] == end


def introduce(text: str, actor: Actor, name: Name) -> None:
    """Note what ``text`` says of ``actor`` where it mentions it as ``name``: titles, descriptions, acronym."""
    if len(actor.names) < MOST_NAMES:
        actor.names.add(name.words)
    actor.mentions.append(name.span)
    if len(actor.mentions) > MOST_MENTIONS:
        return
    if actor.kind == "unknown" and name.kind != "unknown":
        actor.kind = name.kind
    title = " ".join(word for word in name.title if word not in COURTESY_TITLES)
    for description in (
        _before_title(text, name) or title,
        _after_kind(text, name),
        *_descriptions(text, name),
    ):
        if description:
            actor.describe(description)
    if bracket := _BRACKETED.match(text, name.span.end):
        actor.names.add((fold_word(bracket[1]).replace(".", ""),))
    if alias := _ALIAS.match(text, name.span.end):
        actor.names.add(tuple(fold_word(word).replace(".", "") for word in alias[1].split()))


def kin_stems(word_stem: str) -> frozenset[str]:
    """Return the stems of the words by which the same body or office is also called, the word's own among them."""
    return _kin().get(word_stem, frozenset()) | {word_stem}


@cache
def _kin() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, others in KIN.items():  # two words may share a stem: officer, official
        found[stem(word)] = found.get(stem(word), frozenset()) | {stem(other) for other in others}
    return found


def _after_kind(text: str, name: Name) -> str:
    """Return what a body is called right after its name: "the Red Lantern aid group"."""
    after = re.match(r"((?: [a-z][a-z-]+){1,3})", text[name.span.end : name.span.end + 40])
    words = after[1].split() if after else []
    last = next((i for i, word in enumerate(words) if word in ORGANISATIONS), None)
    if last is not None and any(word in FUNCTION_WORDS or word.endswith("ed") for word in words[:last]):
        return ""  # "Lund accused the government"
    return " ".join(words[: last + 1]) if last is not None else ""


def _before_title(text: str, name: Name) -> str:
    """Return the words of an office right before a name: "spokesman John Kerr", "former Prime Minister"."""
    window = text[max(0, name.span.start - 80) : name.span.start].removesuffix("\n")
    last_word = _LAST_WORD.search(window[:-1].rpartition(" ")[2]) if window.endswith(" ") else None
    if last_word is None or not _is_role(last_word[0]):
        return ""  # seen at once; the words of an office before nearly every name are looked for in vain
    before = re.search(r"((?:[\w’'.&-]+ ){1,5})$", window)
    if not before:
        return ""
    words = before[1].split()
    roles = [i for i, word in enumerate(words) if _is_role(word)]
    if not roles or roles[-1] < len(words) - 1:
        return ""
    last = words[roles[-1]]
    alien = (w for w in range(roles[-1]) if _is_alien(words, w) or _breaks(words[w], last))
    first = max((place + 1 for place in alien), default=0)
    return " ".join(word for word in words[first:] if fold_word(word).strip(".") not in COURTESY_TITLES)


def _is_role(word: str) -> bool:
    return fold_word(word).strip(".,") in ROLES


def _is_alien(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is one of grammar, or the verb after one: "hear" in "members can hear treasurer Lind"."""
    before = fold_word(words[place - 1]) if place else ""
    return fold_word(words[place]) in FUNCTION_WORDS or before in _GOVERNING


def _breaks(word: str, role: str) -> bool:
    """Tell whether a word is no part of a capitalised title: "met" in "met Justice Minister", not "former"."""
    return role[0].isupper() and word[0].islower() and stem(word) not in RANKS


def _descriptions(text: str, name: Name) -> Iterator[str]:
    """Yield the appositions around a name: ", general secretary of Y," and "the authority's chief, ,"."""
    after = _APPOSED_AFTER.match(text, name.span.end)
    if after and _opens_description(after[1]) and _describes(after[1]):
        yield after[1]
    start = _before_titles(text, name)
    window = text[max(0, start - 120) : max(0, start)]
    before = _APPOSED_BEFORE.search(window) if window.rstrip().endswith(",") else None
    noun_phrase = _LEADING_VERB.sub("", before[1]) if before else ""
    if _CLOSED.match(text, name.span.end):
        noun_phrase = _last_phrase(noun_phrase)
    if noun_phrase and _describes(noun_phrase):
        yield noun_phrase


def _before_titles(text: str, name: Name) -> int:
    """Return where a name starts with its titles, whose full stops the name does not hold: "Maj. Gen. Ana Lind"."""
    titles = r"[\s.]+".join(re.escape(word) for word in name.title)
    before = text[max(0, name.span.start - 120) : name.span.start]
    found = re.search(rf"\b{titles}[\s.]*$", before, re.IGNORECASE) if titles else None
    return name.span.start - (len(before) - found.start() if found else 0)


def _last_phrase(part: str) -> str:
    """Return the noun phrase that ends a stretch: "the treasurer" of "opened by the treasurer"."""
    starts = [found.start() for found in _PHRASE.finditer(part)]
    phrases = (part[start:] for start in (0, *starts))
    return next((phrase for phrase in phrases if not _is_clause(re.findall(r"[\w’'-]+", phrase))), part)


def _opens_description(part: str) -> bool:
    """Tell whether a stretch after a name starts as a description does, not as a clause about somebody else."""
    first = part.split(maxsplit=1)[0]
    if first in _NO_OPENER:
        return False
    return (
        first[0].islower()
        or fold_word(first) in ROLES | {"the", "a", "an"}
        or re.match(r"(?:[A-Z][\w-]+ ){0,4}[A-Z][\w-]*(?:['’]s|s['’]) [a-z]", part) is not None
    )


def _describes(part: str) -> bool:
    """Tell whether a stretch between commas is a description: a noun phrase, or "who leads …", that names a role."""
    words = re.findall(r"[\w’'-]+", part)
    folded = [fold_word(word).removesuffix("'s") for word in words]
    named = any(
        word in _KIND_WORDS or word.rstrip("s") in _KIND_WORDS or word in DOERS or is_person(stem(word))
        for word in folded
    )
    verbal = folded[:1] != ["who"] and _is_clause(words)
    named = named or (folded[:1] == ["who"] and any(doer(w, relative=True) != w for w in folded[1:2]))
    return named and not verbal and len(words) <= LONGEST_DESCRIPTION


def _is_clause(words: Sequence[str]) -> bool:
    """Tell whether a stretch has a verb of its own; "a man arrested by police" has none, "a man phoned her" has."""
    if any(looks_finite(word) and not word.endswith("ed") for word in words):
        return True
    after = [fold_word(word) for word in (*words[1:], "")][: len(words)]
    return any(
        word.endswith("ed") and (following in _OBJECTS or (not following and reporting_lemma(word)))
        for word, following in zip(words, after, strict=True)
    )

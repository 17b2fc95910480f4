"""Which people and bodies a text speaks of, and under which names and titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from briefer.language.names import Name, NameKind
from briefer.language.same_name import first_names_fit, same_name
from briefer.language.subjects import looks_finite
from briefer.language.tokens import stem
from briefer.language.vocabulary import COURTESY_TITLES, KIN, ORGANISATIONS, ROLES, SHORT_ROLES
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Span
from briefer.text.fold import fold_word

LONGEST_DESCRIPTION = 18
"""Words of an apposition; a longer stretch between commas is a clause of its own."""
# "who leads the union" is its leader.
DOERS = {"leads": "leader", "led": "leader", "heads": "head", "chairs": "chair", "runs": "head", "owns": "owner",
          "founded": "founder", "commands": "commander", "commanded": "commander"}  # fmt: skip
_APPOSED_AFTER = re.compile(
    r"\s?,\s+((?:who |the |a |an |its |their |his |her )?[^,;.“”\"\n]{3,110})(?=[,;.\n“\"])"
)
_APPOSED_BEFORE = re.compile(r"(?:^|[,;.“”\"\n]\s?|\b(?:said|and|but)\s)([^,;.“”\"\n]{3,90}),\s*$")
_LEADING_VERB = re.compile(r"^\s?(?:said|says|told|added|according to)\s")
_BRACKETED = re.compile(r"\s?[\"“'‘’”]?\s?\((?:the |or |also )?[\"“'‘]?([A-Z][\w.&-]{1,11})[\"”'’]?\)")
_KIND_WORDS = ROLES | ORGANISATIONS


@dataclass(slots=True)
class Actor:
    """A person or body: the names it goes by, its titles and descriptions (``offices``), and where it is mentioned."""

    kind: NameKind
    names: set[tuple[str, ...]] = field(default_factory=set)
    offices: list[frozenset[str]] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)

    @property
    def described(self) -> set[str]:
        """Stems of all titles and descriptions together."""
        return set().union(*self.offices)

    def describe(self, stems: Iterable[str]) -> None:
        """Add one title or description, as the stems of its words."""
        office = frozenset(stems)
        if office and office not in self.offices:
            self.offices.append(office)

    @property
    def stems(self) -> set[str]:
        """Stems of all words of its names and descriptions."""
        return {stem(word) for name in self.names for word in name} | self.described

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
    actor.names.add(name.words)
    actor.mentions.append(name.span)
    if actor.kind == "unknown" and name.kind != "unknown":
        actor.kind = name.kind
    title = describing_stems(" ".join(word for word in name.title if word not in COURTESY_TITLES))
    actor.describe(title | _before_title(text, name))
    actor.describe(_after_kind(text, name))
    for part in _descriptions(text, name):
        actor.describe(describing_stems(part))
    if bracket := _BRACKETED.match(text, name.span.end):
        actor.names.add((fold_word(bracket[1]).replace(".", ""),))


def describing_stems(text: str) -> set[str]:
    """Return the stems of the words of a title or description that tell something."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
    words = [DOERS.get(fold_word(word), word) for word in words]
    spelt = [part for word in words for part in SHORT_ROLES.get(fold_word(word), word).split()]
    return {stem(word) for word in spelt if fold_word(word) not in FUNCTION_WORDS}


def kin_stems(word_stem: str) -> frozenset[str]:
    """Return the stems of the words by which the same body or office is also called, the word's own among them."""
    return _kin().get(word_stem, frozenset()) | {word_stem}


@cache
def _kin() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, others in KIN.items():  # two words may share a stem: officer, official
        found[stem(word)] = found.get(stem(word), frozenset()) | {stem(other) for other in others}
    return found


def _after_kind(text: str, name: Name) -> set[str]:
    """Return the stems of what a body is called right after its name: "the Red Lantern aid group"."""
    after = re.match(r"((?: [a-z][a-z-]+){1,3})", text[name.span.end : name.span.end + 40])
    words = after[1].split() if after else []
    last = next((i for i, word in enumerate(words) if word in ORGANISATIONS), None)
    return describing_stems(" ".join(words[: last + 1])) if last is not None else set()


def _before_title(text: str, name: Name) -> set[str]:
    """Return the stems of the lower-case role words right before a name: "spokesman John Kerr"."""
    before = re.search(r"((?:[\w’'.&-]+ ){1,5})$", text[max(0, name.span.start - 80) : name.span.start])
    if not before:
        return set()
    words = before[1].split()
    roles = [i for i, word in enumerate(words) if fold_word(word).strip(".,") in ROLES]
    if not roles or roles[-1] < len(words) - 1:
        return set()
    first = max((i + 1 for i in range(roles[-1]) if fold_word(words[i]) in FUNCTION_WORDS), default=0)
    return describing_stems(" ".join(words[first:]))


def _descriptions(text: str, name: Name) -> Iterator[str]:
    """Yield the appositions around a name: ", general secretary of Y," and "the authority's chief, ,"."""
    after = _APPOSED_AFTER.match(text, name.span.end)
    if after and _opens_description(after[1]) and _describes(after[1]):
        yield after[1]
    start = name.span.start - sum(len(word) + 1 for word in name.title)
    before = _APPOSED_BEFORE.search(text[max(0, start - 120) : max(0, start)])
    noun_phrase = _LEADING_VERB.sub("", before[1]) if before else ""
    if noun_phrase and _describes(noun_phrase):
        yield noun_phrase


def _opens_description(part: str) -> bool:
    """Tell whether a stretch after a name starts as a description does, not as a clause about somebody else."""
    first = part.split(maxsplit=1)[0]
    return first[0].islower() or fold_word(first) in ROLES | {"the", "a", "an"}


def _describes(part: str) -> bool:
    """Tell whether a stretch between commas is a description: a noun phrase, or "who leads …", that names a role."""
    words = re.findall(r"[\w’'-]+", part)
    folded = [fold_word(word).removesuffix("'s") for word in words]
    named = any(word in _KIND_WORDS or word.rstrip("s") in _KIND_WORDS for word in folded)
    verbal = any(looks_finite(word) and not word.endswith("ed") for word in words) and folded[0] != "who"
    return named and not verbal and len(words) <= LONGEST_DESCRIPTION

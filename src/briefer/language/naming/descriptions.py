"""What does a text say of somebody around a name: a title before it, an apposition on either side?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.naming.names import Name
from briefer.language.naming.offices import DOERS, RANKS, doer
from briefer.language.speech.verbs import reporting_lemma
from briefer.language.syntax.subjects import looks_finite
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import (
    ABBREVIATED_TITLES,
    CONJUNCTIONS,
    COURTESY_TITLES,
    DETERMINERS,
    ORGANISATIONS,
    PREPOSITIONS,
    ROLES,
)
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.text.fold import fold_word

LONGEST_DESCRIPTION = 18
"""Words of an apposition; a longer stretch between commas is a clause of its own."""
_APPOSED_AFTER = re.compile(
    r"\s?,\s+((?:who |the |a |an |its |their |his |her )?[^,;.“”\"\n]{3,110})(?=[,;.\n“\"])"
)
_APPOSED_BEFORE = re.compile(r"(?:^|[,;.“”\"\n]\s?|\b(?:said|and|but)\s)([^,;.“”\"\n]{3,90}),\s*$")
_PHRASE = re.compile(r"\b(?:an?|the|our|its|his|her|their)\s", re.IGNORECASE)
_LEADING_WORDS = re.compile(r"^\s?(?:(?:and|but|while) )?(?:(?:said|says|told|added|according to)\s)?")
_LAST_WORD = re.compile(r"[\w’'.&-]+\Z")
# "the lorry driver Ana Lind" describes Ana Lind, not whoever stands before the comma.
_NAMING = re.compile(rf"\b(?:{'|'.join(sorted(ROLES))})(?: [A-Z][\w’'-]+)+$")
# "the ministers of both states, Ana Lind of Hallin and ": whoever comes next is one of them.
_SHARED = re.compile(r"([^;.“”\"\n]{3,90}, )[A-Z][^,;.“”\"\n]{2,40}(?:, [A-Z][^,;.“”\"\n]{2,40})*,? and $")
_TERRITORIES = frozenset(
    """state federal national regional provincial county district city town village municipal local company party union
    opposition government ministry""".split()
)
"""What a capitalised title may be of without a capital: "county Fire Chief Ana Lind"."""
_RELATIVES = frozenset("who whom whose".split())
_ADJECTIVES = frozenset(
    "leading acting managing outgoing incoming sitting founding presiding reigning consulting surviving".split()
)
_TURNED: Final = "-turned-"
"""What joins what somebody was to what they are: "actor-turned-senator"."""
_WINDOW: Final = 160
"""Code points before a name in which its apposition begins."""
_CLOSED = re.compile(r"\s?(?:[,.;”\"]|$)")
# "Ana Lind, in the minister's view, …" is no minister; "of the harbour board" says who she is.
_CIRCUMSTANCE = PREPOSITIONS - {"of", "from", "with", "at", "for", "as"}
_NO_OPENER = CONJUNCTIONS | _CIRCUMSTANCE | {"whose", "which", "where", "whom", "that"}
_OBJECTS = DETERMINERS | {"him", "them", "it", "me", "us", "that"}
_KIND_WORDS = ROLES | ORGANISATIONS
_GOVERNING = frozenset("to will would shall should can could may might must cannot".split())
_CALENDAR = ENGLISH_MONTHS | ENGLISH_WEEKDAYS
_OPENERS = ROLES | {"the", "a", "an"}


def find_descriptions(text: str, name: Name) -> Iterator[str]:
    """Yield what ``text`` says of whoever it mentions as ``name``: title, kind of body, appositions."""
    title = " ".join(word for word in name.title if word not in COURTESY_TITLES)
    found = (_before_title(text, name) or title, _after_kind(text, name), *_appositions(text, name))
    return (part for description in found for part in description.split(_TURNED) if part)


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
    alien = (
        w for w in range(roles[-1]) if _is_alien(words, w) or _breaks(words[w], last) or _closes(words[w])
    )
    first = max((place + 1 for place in alien), default=0)
    return " ".join(word for word in words[first:] if fold_word(word).strip(".") not in COURTESY_TITLES)


def _is_role(word: str) -> bool:
    return fold_word(word).rpartition(_TURNED)[2].strip(".,") in ROLES


def _is_alien(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is one of grammar or of a date, or the verb after one: "members can hear treasurer Lind"."""
    before, word = fold_word(words[place - 1]) if place else "", fold_word(words[place])
    return word in FUNCTION_WORDS or word in _CALENDAR or word.isdigit() or before in _GOVERNING


def _breaks(word: str, role: str) -> bool:
    """Tell whether a word is no part of a capitalised title: "met" in "met Justice Minister", not "former"."""
    return role[0].isupper() and word[0].islower() and stem(word) not in RANKS and word not in _TERRITORIES


def _closes(word: str) -> bool:
    """Tell whether a sentence ends with a word: "on Monday. Fire chief Ana Lind", not "Maj. Gen. Ana Lind"."""
    return word.endswith(".") and "." not in word[:-1] and fold_word(word[:-1]) not in ABBREVIATED_TITLES


def _appositions(text: str, name: Name) -> Iterator[str]:
    """Yield the appositions around a name: ", general secretary of Y," and "the authority's chief, ,"."""
    after = _APPOSED_AFTER.match(text, name.span.end)
    if after and _opens_description(after[1]) and _describes(after[1]) and not _NAMING.search(after[1]):
        yield after[1]
    start = _before_titles(text, name)
    window = text[max(0, start - _WINDOW) : max(0, start)]
    if window.rstrip().endswith(","):
        yield from _before(window, closed=_CLOSED.match(text, name.span.end) is not None)
    elif window.rstrip("\n").endswith(" and ") and (shared := _SHARED.search(window)):
        yield from (phrase for phrase in _before(shared[1], closed=True) if _is_plural(phrase))


def _before(window: str, *, closed: bool) -> Iterator[str]:
    """Yield the apposition that ends a stretch before a name; ``closed`` where a comma or stop follows the name."""
    before = _APPOSED_BEFORE.search(window)
    phrase = _LEADING_WORDS.sub("", before[1]) if before else ""
    if closed:
        phrase = _last_phrase(phrase)
    if phrase and _opens_phrase(phrase) and _describes(phrase):
        yield phrase


def _before_titles(text: str, name: Name) -> int:
    """Return where a name starts with its titles, whose full stops the name does not hold: "Maj. Gen. Ana Lind"."""
    if not name.title:
        return name.span.start
    titles = r"[\s.]+".join(re.escape(word) for word in name.title)
    before = text[max(0, name.span.start - _WINDOW) : name.span.start]
    found = re.search(rf"\b{titles}[\s.]*$", before, re.IGNORECASE)
    return name.span.start - (len(before) - found.start() if found else 0)


def _last_phrase(part: str) -> str:
    """Return the noun phrase that ends a stretch: "the treasurer" of "opened by the treasurer"."""
    starts = [found.start() for found in _PHRASE.finditer(part)]
    phrases = (part[start:] for start in (0, *starts))
    return next((phrase for phrase in phrases if not _is_clause(_words(phrase))), part)


def _words(part: str) -> list[str]:
    return re.findall(r"[\w’'-]+", part.replace(_TURNED, " turned "))


def _opens_description(part: str) -> bool:
    """Tell whether a stretch after a name starts as a description does, not as a clause about somebody else."""
    first = next(iter(part.split(maxsplit=1)), "")
    if not first or first in _NO_OPENER:
        return False
    return (
        first[0].islower()
        or fold_word(first) in _OPENERS
        or re.match(r"(?:[A-Z][\w-]+ ){0,4}[A-Z][\w-]*(?:['’]s|s['’]) [a-z]", part) is not None
    )


def _opens_phrase(part: str) -> bool:
    """Tell whether a stretch before a name starts as a noun phrase does, not as a clause ("Should it fail, …")."""
    first = fold_word(next(iter(part.split(maxsplit=1)), ""))
    return first not in FUNCTION_WORDS or first in DETERMINERS


def _is_plural(part: str) -> bool:
    """Tell whether a description is of several people, each of whom it describes: "the ministers of both states"."""
    return any(word[:-1] in ROLES for word in map(fold_word, _words(part)) if word.endswith("s"))


def _describes(part: str) -> bool:
    """Tell whether a stretch between commas is a description: a noun phrase, or "who leads …", that names a role."""
    words = _words(part)
    if not words:
        return False
    folded = [fold_word(word).removesuffix("'s") for word in words]
    relative = next((i for i, word in enumerate(folded) if word in _RELATIVES and i), len(words))
    named = any(
        word in _KIND_WORDS or word.rstrip("s") in _KIND_WORDS or word in DOERS or is_person(stem(word))
        for word in folded[:relative]
    )
    verbal = _is_participle(folded[0]) or (folded[:1] != ["who"] and _is_clause(words[:relative]))
    named = named or (folded[:1] == ["who"] and any(doer(w, relative=True) != w for w in folded[1:2]))
    return named and not verbal and len(words) <= LONGEST_DESCRIPTION


def _is_participle(word: str) -> bool:
    """Tell whether a stretch that opens so tells what somebody does: "denying it", not "managing director"."""
    return word.endswith("ing") and word not in _ADJECTIVES and not is_person(stem(word))


def _is_clause(words: Sequence[str]) -> bool:
    """Tell whether a stretch has a verb of its own; "a man arrested by police" has none, "a man phoned her" has."""
    if any(looks_finite(word) and not word.endswith("ed") for word in words):
        return True
    after = [fold_word(word) for word in (*words[1:], "")][: len(words)]
    return any(
        word.endswith("ed") and (following in _OBJECTS or (not following and reporting_lemma(word)))
        for word, following in zip(words, after, strict=True)
    )

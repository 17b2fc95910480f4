"""With which words could a sentence begin that its source begins otherwise?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.lexicon import entry
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ORGANISATIONS
from briefer.records import Span

_PREPOSITION: Final = re.compile(
    r"\b(?:on|in|at|since|after|before|until|by|from|during|over)(?: the| late| early)?\s$"
)
_TURN: Final = re.compile(
    r"[,;:–—]|\b(?:after|before|when|while|where|which|who|whom|that|because|since|until|as|if|although|though|than|and|"
    r"but|or|saying|adding)\b",
    re.IGNORECASE,
)
"""What begins another clause: a day behind it may not be the day of the first one."""
_PRONOUNS: Final = frozenset("i we you he she it they who which this that these those one".split())
_STATING: Final = frozenset({"say", "claim", "confirm", "warn", "predict", "believe", "admit"})
"""Kinds of speech that take a "that"."""
_CLAUSE: Final = re.compile(r"(?<!,)\s(after|before|when|while|because|although|since|until)\s(?=\D)")
_AT_PLACE: Final = re.compile(r"\s((?:at|in) (?:the )?[A-Z][\w'’-]+(?: (?:of |the )?[A-Z][\w'’-]+)*)\.$")
_HAVING: Final = frozenset({"has", "have", "had"})
_AND: Final = re.compile(r"(?:, (?:and|while)|;(?: and)?)\s(?=\w)")
_BOUND: Final = re.compile(r"\b(?:that|who|whom|whose|which|whether)\b")
_CLAUSE_CHUNKS: Final = 2
_LONGEST_TAIL: Final = 5
_LONGEST_THING: Final = 20
"""Words of "the charge that …", which must stand whole before the verb of a passive."""
_OWNED: Final = frozenset("its his her their our my your him them".split())
_CIRCUMSTANCES: Final = frozenset({"prep", "joint", "adverb"})
"""What a sentence begins with that does not begin with its main clause."""
_IN_SUBJECT: Final = frozenset({"noun", "prep", "joint"})
_LONGEST_SUBJECT: Final = 5
"""Chunks of a subject that a model can be given as an opening: "the head of the port and its owner"."""
_NEAR_START: Final = 12
"""Code points before which something already opens the sentence: "On Tuesday, …"."""


def other_openings(passage: str) -> tuple[str, ...]:
    """Return words of ``passage`` that stand later in it and can open a sentence of the same meaning, the best first.

    The speaker, where the passage names them last; "According to" and the speaker of plain speech, where it names them
    first; what the main clause begins with, where a circumstance stands before it; a day or date; the clause of time
    or reason at the end; who did it, of a passive; to what it was done, for one.

    >>> other_openings("Nine people were hurt, said Ana Lind.")
    ('Ana Lind said that',)
    >>> other_openings("After a long delay, the council opened the bridge.")
    ('The council', 'The bridge')
    >>> other_openings("Police cleared the road on Tuesday.")
    ('On Tuesday,', 'The road')
    """
    reading = Reading(passage)
    return tuple(filter(None, (ways(reading) for ways in _WAYS)))


def _speaker(reading: Reading) -> str | None:
    spoken = [speech for speech in reading.speech if not _is_aside(speech, reading.text)]
    if len(spoken) != 1 or spoken[0].cue not in _STATING or spoken[0].negated or spoken[0].shared:
        return None
    subject, cue = spoken[0].subject, spoken[0].cue
    who = subject.of(reading.text).strip(" ,") if subject else ""
    if subject is None or who.lower() in _PRONOUNS:
        return None
    if subject.start < _NEAR_START:
        return f"According to {_inside(who)}," if cue in {"say", "claim"} and not _goes_on(reading) else None
    told = reading.text[: min(subject.start, spoken[0].verb.start)].rstrip()
    before = told.endswith((",", ",”", ',"')) and not reading.quotations
    if not before and told not in {"", "According to"}:
        return None
    tail = _tail(reading, spoken[0])
    verb = "said" if cue == "say" and not tail else spoken[0].verb.of(reading.text)
    return f"{_opening(who)} {verb}{tail} that"


def _quoted_speaker(reading: Reading) -> str | None:
    """Return "Ana Lind, the mayor, said" of a sentence that quotes first and names the speaker last."""
    if len(reading.quotations) != 1 or len(reading.speech) != 1:
        return None
    quoted, speech = reading.quotations[0].outer, reading.speech[0]
    behind = Span(quoted.end, reading.span.end).of(reading.text).strip(" ,").rstrip(".")
    verb = speech.verb.of(reading.text)
    if (
        quoted.start > reading.span.start
        or not speech.core
        or speech.core.of(reading.text).lower() in _PRONOUNS
    ):
        return None
    if not behind.startswith(f"{verb} "):
        return _opening(behind)
    who = behind.removeprefix(f"{verb} ")
    return f"{_opening(who)}, {verb}" if ", " in who else f"{_opening(who)} {verb}"


def _tail(reading: Reading, speech: Speech) -> str:
    """Return the day that ends a sentence behind its speaker, with what stands before it: " on Monday"."""
    behind = Span(speech.verb.end, reading.span.end).of(reading.text).rstrip(".")
    days = [found.span for found in reading.dates if found.span.start >= speech.verb.end]
    whole = len(days) == 1 and days[0].end == speech.verb.end + len(behind)
    return behind if whole and len(behind.split()) <= _LONGEST_TAIL else ""


def _is_aside(speech: Speech, text: str) -> bool:
    """Tell whether an act of speech is only compared with what is told: "…, as Moscow claims"."""
    return bool(speech.subject and text[: speech.subject.start].endswith((" as ", "As ")))


def _goes_on(reading: Reading) -> bool:
    """Tell whether the speaker of a sentence does a second thing in it: "The port says … and has opened"."""
    items = chunked(reading.text, reading.tokens)
    return any(
        one.word in {"and", "but"} and other.tag in {"verb", "helper"} for one, other in pairwise(items)
    )


def _opening(words: str) -> str:
    return words[:1].upper() + words[1:]


def _main_subject(reading: Reading) -> str | None:
    """Return the subject of the main clause, where something else stands before it: "On Monday, the council"."""
    text = reading.text
    items = chunked(text, reading.tokens)
    if not items or not (items[0].tag in _CIRCUMSTANCES or items[0].word.endswith("ing")):
        return None
    for at, item in enumerate(items[1:], start=1):
        subject = _subject_from(items, at)
        start = item.tokens[0].start
        if subject and text[:start].endswith(", ") and item.word not in _PRONOUNS:
            words = text[start : subject[-1].tokens[-1].end]
            counted = re.match(r"\s[a-z]+s\b", text[subject[-1].tokens[-1].end :])
            bare = not any(map(str.isalpha, words))
            named = words + counted[0] if bare and counted else words
            return None if bare and not counted else _opening(named) + _dated(reading, text[: start - 2])
    return None


def _dated(reading: Reading, before: str) -> str:
    """Return a day that stands before the main clause, to stand behind its subject: a model would leave it out."""
    days = [found.span for found in reading.dates if found.span.end <= len(before)]
    short = len(days) == 1 and days[0].end == len(before) and len(before.split()) <= _LONGEST_TAIL
    return f" {before[:1].lower()}{before[1:]}" if short and before.startswith("On ") else ""


def _subject_from(items: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """Return the noun phrases from ``at`` up to the verb, nothing where other words stand between."""
    end = at
    while end < len(items) and items[end].tag in _IN_SUBJECT:
        end += 1
    behind = next((item.tag for item in items[end:] if item.tag != "adverb"), "mark")
    verb_follows = behind in {"verb", "helper"}
    whole = end - at <= _LONGEST_SUBJECT and end > at and items[at].tag == items[end - 1].tag == "noun"
    return items[at:end] if verb_follows and whole else ()


def _day(reading: Reading) -> str | None:
    for found in reading.dates:
        said = any(speech.verb.start < found.span.start for speech in reading.speech)
        if found.span.start < _NEAR_START or said:
            return None
        before = _PREPOSITION.search(reading.text[: found.span.start])
        turned = _TURN.search(reading.text[: before.start()]) if before else None
        early = _is_in_subject(reading, found.span)
        if before and (before[0] == "on " if early else not turned):
            words = Span(before.start(), found.span.end).of(reading.text)
            return f"{_opening(words)},"
    return None


def _is_in_subject(reading: Reading, day: Span) -> bool:
    """Tell whether a day stands before the first verb: "Police and firemen on Monday cleared the road"."""
    before = reading.tokens_before(day.start)
    tags = {chunk.tag for chunk in chunked(reading.text, before)}
    return tags <= {"noun", "prep", "joint"}


def _second_clause(reading: Reading) -> str | None:
    """Return "The ministry said" of "The union went, and the ministry said …", which can as well come first."""
    found = [*_AND.finditer(reading.text)]
    if len(found) != 1 or reading.quotations or _BOUND.search(reading.text[: found[0].start()]):
        return None
    behind = reading.tokens_after(found[0].end())
    items = chunked(reading.text, behind)
    tags = [item.tag for item in items[:_CLAUSE_CHUNKS]]
    leaning = any(token.folded in _PRONOUNS for token in reading.tokens)
    if tags != ["noun", "verb"] or leaning or not looks_finite(items[1].word):
        return None
    return _opening(reading.text[items[0].tokens[0].start : items[1].tokens[-1].end])


def _last_clause(reading: Reading) -> str | None:
    """Return "After the council agreed" where a clause so begun ends the sentence, and hangs on nothing but its start.

    Behind a "that", or in what somebody says, it may belong to what is told and not to the telling.
    """
    found = [*_CLAUSE.finditer(reading.text)]
    if len(found) != 1 or reading.speech or reading.quotations or _BOUND.search(reading.text):
        return None
    items = chunked(reading.text, reading.tokens_after(found[0].end()))
    subject = items[0] if items and items[0].tag == "noun" else None
    if subject is None or len(items) < _CLAUSE_CHUNKS or items[1].tag not in {"verb", "helper"}:
        return None
    return f"{_opening(found[0][1])} {reading.text[subject.tokens[0].start : items[1].tokens[-1].end]}"


def _object(reading: Reading) -> str | None:
    """Return what "Police cleared the road" says was cleared, where nobody is told to say anything."""
    if any(speech.cue in _STATING or speech.cue == "urge" for speech in reading.speech):
        return None
    items = list(_main_clause(chunked(reading.text, reading.tokens)))
    verb = next((at for at, item in enumerate(items) if not _before_verb(item)), 0)
    if not 0 < verb < len(items) - 1 or items[verb].tag != "verb":
        return None
    if not (looks_finite(items[verb].word) or items[verb].word.endswith("s")):
        return None
    subject = next(item for item in reversed(items[: verb + 1]) if item.tag == "noun" or item is items[0])
    thing, behind = items[verb + 1], items[verb + 2 :]
    owned = thing.tokens[0].folded in _OWNED | _PRONOUNS or subject.word in _PRONOUNS
    dated = any(found.span.touches(token.span) for found in reading.dates for token in thing.tokens)
    bound = behind[0].word if behind else ""
    if thing.tag != "noun" or owned or dated:
        return None
    whole = reading.text[thing.tokens[0].start : reading.span.end].rstrip(".")
    if bound in {"that", "to"}:
        return _opening(whole) if len(whole.split()) <= _LONGEST_THING and not reading.quotations else None
    return _opening(reading.text[thing.tokens[0].start : thing.tokens[-1].end])


def _before_verb(item: Chunk) -> bool:
    return item.tag in _IN_SUBJECT | {"mark", "adverb"} or item.word in _HAVING


def _place(reading: Reading) -> str | None:
    """Return "At the harbour of Orr," where a place with a name ends the only clause of a sentence."""
    found = _AT_PLACE.search(reading.text)
    if found is None or reading.speech or reading.quotations or _TURN.search(reading.text):
        return None
    return f"{_opening(found[1])},"


def _main_clause(items: Sequence[Chunk]) -> Iterator[Chunk]:
    """Yield the chunks outside of what "who" or "which" begins behind a comma."""
    aside = False
    for at, item in enumerate(items):
        if item.tag == "mark":
            aside = at + 1 < len(items) and items[at + 1].tag == "relative"
        elif not aside:
            yield item


def _agent(reading: Reading) -> str | None:
    """Return by whom the passive of the main clause is done: "Ana Lind" of "will be led by Ana Lind"."""
    items = chunked(reading.text, reading.tokens)
    for at, (helper, verb, by, who) in enumerate(zip(items, items[1:], items[2:], items[3:], strict=False)):
        tags = helper.tag, verb.tag, by.word, who.tag
        if tags == ("helper", "verb", "by", "noun") and not reading.speech and who.word not in _PRONOUNS:
            bound = _BOUND.search(reading.text[: items[at].tokens[0].start])
            return None if bound else _opening(reading.text[who.tokens[0].start : who.tokens[-1].end])
    return None


def _inside(who: str) -> str:
    """Return a noun phrase as it stands inside a sentence: "The union" becomes "the union"."""
    first = who.split(maxsplit=1)[0]
    plain = first in {"The", "A", "An"} or (first == who and first.lower() in ORGANISATIONS)
    several = first.endswith("s") and bool(entry(stem(first)).broader)
    return who[:1].lower() + who[1:] if plain or several else who


_WAYS: Final = (
    _speaker,
    _quoted_speaker,
    _main_subject,
    _day,
    _last_clause,
    _second_clause,
    _agent,
    _object,
    _place,
)
"""Each finds one kind of opening, the best first."""

"""How can a sentence begin with another of its clauses or things?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.drafting.openings.words import PRONOUNS, opened
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.clauses import RELATIVES, is_verb
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS

_STATING: Final = frozenset({"say", "claim", "confirm", "warn", "predict", "believe", "admit"})
_CLAUSE: Final = re.compile(
    r"(?:(?<!,)\s(after|before|when|while|because|although|since|until)|"
    r",\s(because|since|although|though|unless|provided that|"
    r"(?:(?:a|two|three) )?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:before|after)))\s(?=\D)"
)
_OF_THESE: Final = re.compile(
    r"^Of (?P<whole>(?!these\b|them\b|those,|this\b)[^,;:“”\"]{3,60}), (?P<number>\d[\d,]*|[a-z]+(?:-[a-z]+)?) "
    r"(?P<verb>are|were|is|was|have|had|has|remain|died|live)\b"
)
_AS_SAID: Final = re.compile(
    r",\s(as (?:the )?[A-Z][\w ]{2,40} (?:has|have|had) (?:said|reported|announced|warned|expected))\.$"
)
_AND: Final = re.compile(r"(?:, (?:and|while)|;(?: and)?)\s(?=\w)")
_BOUND: Final = re.compile(r"\b(?:that|who|whom|whose|which|whether)\b")
_THE_REST: Final = frozenset("other others rest remaining remainder latter former".split())
"""What is what it is beside something told before."""
_CLAUSE_CHUNKS: Final = 2
_LONGEST_CLAUSE: Final = 14
"""Words of a clause that a model can be given whole."""
_LONGEST_TAIL: Final = 5
_APART: Final = 4
"""Words from a verb to the next of the same subject that make of them two deeds: "shot and killed" is one."""
_POINTING_BACK: Final = frozenset(
    "then later afterwards there them they their him her he she so also thereby".split()
)
_POINTING_FORWARD: Final = frozenset("he she they him them there these those".split())
"""What would stand before that which it means."""
_CIRCUMSTANCES: Final = frozenset({"prep", "joint", "adverb"})
"""What a sentence begins with that does not begin with its main clause."""
_IN_SUBJECT: Final = frozenset({"noun", "prep", "joint"})
_LONGEST_SUBJECT: Final = 5
"""Chunks of a subject that a model can be given as an opening: "the head of the port and its owner"."""


def main_subject_first(reading: Reading) -> str | None:
    """Return the subject of the main clause, where something else stands before it: "On Monday, the council"."""
    text = reading.text
    if dated := _subject_behind_day(reading):
        return dated
    if shared := _OF_THESE.match(text):
        return f"{opened(shared['number'])} of {shared['whole']} {shared['verb']}"
    items = chunked(text, reading.tokens)
    if not items or not (items[0].tag in _CIRCUMSTANCES or items[0].word.endswith("ing")):
        return None
    if framed := _subject_behind_frame(reading, items):
        return framed
    for at, item in enumerate(items[1:], start=1):
        subject = subject_from(items, at)
        start = item.tokens[0].start
        if subject and text[:start].endswith(", ") and item.word not in PRONOUNS:
            words = text[start : subject[-1].tokens[-1].end]
            counted = re.match(r"\s[a-z]+s\b", text[subject[-1].tokens[-1].end :])
            bare = not any(map(str.isalpha, words))
            named = words + counted[0] if bare and counted else words
            return None if bare and not counted else opened(named) + _dated(reading, text[: start - 2])
    return None


def _subject_behind_day(reading: Reading) -> str | None:
    """Return "Criminals" of "On 3 October criminals broke in", where no comma parts the day from the sentence."""
    opening = [d.span for d in reading.dates if len(reading.text[: d.span.start].split()) <= _LONGEST_TAIL]
    if not opening or reading.tokens[0].text not in {"On", "In", "At", "By"}:
        return None
    day = opening[-1]
    items = chunked(reading.text, reading.tokens_after(day.end))
    subject = subject_from(items, 0)
    if (
        not subject
        or subject[0].word in PRONOUNS
        or reading.text[day.end : subject[0].tokens[0].start] != " "
    ):
        return None
    words = reading.text[subject[0].tokens[0].start : subject[-1].tokens[-1].end]
    return opened(words) + _dated(reading, reading.text[: day.end]) if any(map(str.isalpha, words)) else None


def _subject_behind_frame(reading: Reading, items: Sequence[Chunk]) -> str | None:
    """Return "The beds" of "In the old ward the beds are full", where no comma parts the two."""
    tags = [item.tag for item in items[:3]]
    if tags != ["prep", "noun", "noun"] or items[2].tokens[0].folded not in DETERMINERS:
        return None
    subject = subject_from(items, 2)
    if not subject or subject[0].word in PRONOUNS:
        return None
    start = subject[0].tokens[0].start
    words = reading.text[start : subject[-1].tokens[-1].end]
    return opened(words) + _dated(reading, reading.text[: start - 1])


def _dated(reading: Reading, before: str) -> str:
    """Return a day that stands before the main clause, to stand behind its subject: a model would leave it out."""
    before = before.partition(", ")[0]
    days = [found.span for found in reading.dates if found.span.end <= len(before)]
    short = len(days) == 1 and days[0].end == len(before) and len(before.split()) <= _LONGEST_TAIL
    return f" {before[:1].lower()}{before[1:]}" if short and before.startswith(("On ", "In ")) else ""


def subject_from(items: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """Return the noun phrases from ``at`` up to the verb, nothing where other words stand between."""
    end = at
    while end < len(items) and items[end].tag in _IN_SUBJECT:
        end += 1
    behind = next((item.tag for item in items[end:] if item.tag != "adverb"), "mark")
    verb_follows = behind in {"verb", "helper"}
    whole = end - at <= _LONGEST_SUBJECT and end > at and items[at].tag == items[end - 1].tag == "noun"
    return items[at:end] if verb_follows and whole else ()


def second_clause_first(reading: Reading) -> str | None:
    """Return "The ministry said" of "The union went, and the ministry said …", which can as well come first."""
    found = [*_AND.finditer(reading.text)]
    if len(found) != 1 or reading.quotations or _BOUND.search(reading.text[: found[0].start()]):
        return None
    behind = reading.tokens_after(found[0].end())
    items = chunked(reading.text, behind)
    tags = [item.tag for item in items[:_CLAUSE_CHUNKS]]
    leaning = any(token.folded in PRONOUNS for token in reading.tokens)
    told = tags == ["noun", "helper"] or (tags == ["noun", "verb"] and looks_finite(items[1].word))
    if not told or leaning or not _THE_REST.isdisjoint(token.folded for token in items[0].tokens):
        return None
    return opened(reading.text[items[0].tokens[0].start : items[1].tokens[-1].end])


def second_deed_first(reading: Reading) -> str | None:
    """Return "The council named" of "The council cut its offer to the crews and named a mediator".

    Only where both are told of one subject, and nothing says which came first or points back to the first.
    """
    tokens, text = reading.tokens, reading.text
    verbs = [at for at in range(len(tokens)) if is_verb(tokens, at)]
    joints = [at for at, token in enumerate(tokens) if token.folded == "and" and at + 1 in verbs]
    spoken = any(speech.cue in _STATING for speech in reading.speech)
    if not verbs or len(joints) != 1 or reading.quotations or spoken:
        return None
    first, second = verbs[0], joints[0] + 1
    subject = text[: tokens[first].start].strip()
    behind = {token.folded for token in tokens[second:]}
    held = RELATIVES & {token.folded for token in tokens[: joints[0]]}
    if held or "," in subject or not subject or second - first < _APART or behind & _POINTING_BACK:
        return None
    end = second + 1 if tokens[second].folded in AUXILIARIES else second
    return f"{subject} {text[tokens[second].start : tokens[min(end, len(tokens) - 1)].end]}"


def last_clause_first(reading: Reading) -> str | None:
    """Return "After the council agreed" where a clause so begun ends the sentence, and hangs on nothing but its start.

    Behind a "that", or in what somebody says, it may belong to what is told and not to the telling.
    """
    if told := _AS_SAID.search(reading.text):
        return f"{opened(told[1])},"
    found = [*_CLAUSE.finditer(reading.text)]
    if len(found) != 1 or reading.quotations or any(s.verb.start < found[0].start() for s in reading.speech):
        return None
    # Behind a comma it hangs on the main clause, whatever stands in that.
    if found[0][1] and (reading.speech or _BOUND.search(reading.text)):
        return None
    return _clause(reading, found[0])


def _clause(reading: Reading, found: re.Match[str]) -> str | None:
    """Return a clause whole where a comma parts it and it is short, else up to its verb; nothing in it points on."""
    behind = reading.tokens_after(found.end())
    whole = reading.text[found.end() : reading.span.end].rstrip(".")
    if not _POINTING_FORWARD.isdisjoint(token.folded for token in behind):
        return None
    if found[2] and len(whole.split()) <= _LONGEST_CLAUSE:
        return None if "," in whole else f"{opened(found[2])} {whole},"
    items = chunked(reading.text, behind)
    subject = subject_from(items, 0)
    if not subject or subject[0].word in PRONOUNS:
        return None
    end = items[len(subject)].tokens[-1].end
    ended = "," if reading.text[end:][:1] in {",", "."} else ""
    return f"{opened(found[1] or found[2])} {reading.text[behind[0].start : end]}{ended}"

"""How can a sentence begin with what was done to whom, or by whom?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.drafting.openings.words import PRONOUNS, inside, opened
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS

_STATING: Final = frozenset({"say", "claim", "confirm", "warn", "predict", "believe", "admit"})
_BOUND: Final = re.compile(r"\b(?:that|who|whom|whose|which|whether)\b")
_CLAUSE_OPENED: Final = re.compile(
    r"\b(?:after|before|when|while|because|although|since|until|as|if)\b[^,]*$"
)
"""What begins a clause that is not the main one, and is not ended yet."""
_IN_SUBJECT: Final = frozenset({"noun", "prep", "joint"})
_LONGEST_THING: Final = 20
"""Words of "the charge that …", which must stand whole before the verb of a passive."""
_HAVING: Final = frozenset({"has", "have", "had", "did", "not"})
_BEEN: Final = {
    "has": ("has been", "have been"),
    "have": ("has been", "have been"),
    "had": ("had been", "had been"),
}
_WHEN: Final = frozenset({"on", "after", "before", "during", "since", "until"})
_NOBODY: Final = frozenset("somebody someone nobody people".split())
_PARTICIPLES: Final = {
    "took": "taken", "gave": "given", "threw": "thrown", "broke": "broken", "stole": "stolen", "wrote": "written",
    "drew": "drawn", "withdrew": "withdrawn", "drove": "driven", "chose": "chosen", "hid": "hidden", "tore": "torn",
    "overthrew": "overthrown", "froze": "frozen", "forgot": "forgotten", "saw": "seen", "showed": "shown",
    "began": "begun", "beat": "beaten",
} | {
    same: same
    for same in """struck hit shot cut shut found held built lost sent brought put set paid met made led won sold bought
    caught taught left hurt sought fought heard kept laid read spent""".split()
}  # fmt: skip
"""The participles of verbs that do not end in -ed, by their past form."""
_TAKING: Final = frozenset(
    stem(noun)
    for noun in """claim fund appeal petition plan bid contract deal offer call demand request case complaint lawsuit
    warrant order charge attack ban inquiry investigation review question report""".split()
)
"""What is for, against, about or into something, so that the words behind it belong to it."""
_OF_TAKING: Final = frozenset({"for", "against", "about", "into", "to"})
_TELLING: Final = frozenset(
    """urged asked ordered advised instructed invited allowed forced expected warned permitted required encouraged
    told""".split()
)
"""Verbs of what somebody is to do: "urged residents to leave"."""
_CALLED: Final = re.compile(
    r"^(?P<who>[^,;:“”\"]{3,60}?) (?P<has>has |have )?called (?:up)?on (?P<whom>[^,;:“”\"]{3,50}?) to (?=[a-z])"
)
_WHERE: Final = frozenset({"in", "at", "near", "across", "outside"})
_MANY: Final = frozenset("people police men women children".split())
_LONGEST_AGENT: Final = 8
"""Words of who asked for a thing, that can stand inside the sentence."""
_OWNED: Final = frozenset("its his her their our my your him them".split())


def object_first(reading: Reading) -> str | None:
    """Return what "Police cleared the road" says was cleared, where nobody is told to say anything."""
    items = _with_refusal(list(_main_clause(chunked(reading.text, reading.tokens))))
    verb = next((at for at, item in enumerate(items) if not _before_verb(item)), 0)
    said = any(speech.cue in _STATING | {"urge"} for speech in reading.speech if speech.subject)
    if said or not 0 < verb < len(items) - 1 or items[verb].tag != "verb":
        return None
    helper = items[verb - 1].word
    denied = helper in _HAVING and (helper not in _BEEN or items[verb].word.endswith(("ed", "en", "wn")))
    subject = next(item for item in reversed(items[: verb + 1]) if item.tag == "noun" or item is items[0])
    refused = helper == "not" and verb > 1 and items[verb - 2].word == "did"
    several = subject.word.endswith("s") or denied or refused or items[verb].word in _PARTICIPLES
    if not (looks_finite(items[verb].word) or items[verb].word.endswith("s") or several):
        return None
    thing, behind = items[verb + 1], items[verb + 2 :]
    owned = thing.tokens[0].folded in _OWNED | PRONOUNS or subject.word in PRONOUNS
    dated = any(found.span.touches(token.span) for found in reading.dates for token in thing.tokens)
    if thing.tag != "noun" or thing.tokens[0].text.endswith("ing") or owned or dated:
        return None
    whole = reading.text[thing.tokens[0].start : reading.span.end].rstrip(".")
    if behind and (behind[0].word == "that" or behind[0].tag == "to"):
        return opened(whole) if len(whole.split()) <= _LONGEST_THING and not reading.quotations else None
    passive = _passive(reading, items, verb)
    if passive or subject.word in _NOBODY:
        return passive
    return opened(reading.text[thing.tokens[0].start : thing.tokens[-1].end])


def _with_refusal(items: list[Chunk]) -> list[Chunk]:
    """Return the chunks with the verb behind "did not" by itself: "did not answer two letters"."""
    at = next(
        (at for at in range(2, len(items)) if [i.word for i in items[at - 2 : at]] == ["did", "not"]), 0
    )
    if (
        not at
        or items[at].tag != "noun"
        or len(items[at].tokens) == 1
        or items[at].tokens[0].folded in DETERMINERS
    ):
        return items
    first, *rest = items[at].tokens
    return [*items[:at], Chunk("verb", (first,)), Chunk("noun", tuple(rest)), *items[at + 1 :]]


def _passive(reading: Reading, items: Sequence[Chunk], verb: int) -> str | None:
    """Return "The road to Orr was cleared" where the form of the verb and the end of its object are certain."""
    end = _end_of_object(items, verb + 1)
    thing, after = items[verb + 1], items[end:]
    placed = len(after) > 1 and after[0].word in _WHERE and after[1].tokens[0].text[0].isupper()
    nobody = any(item.word in _NOBODY for item in items[:verb])
    ended = not after or placed or nobody or after[0].tag == "adverb" or after[0].word in _WHEN
    several = thing.word.endswith("s") and not thing.word.endswith(("ss", "us", "is"))
    joined = any(item.word == "and" for item in items[verb + 1 : end])
    been = _been(items, verb, several=several or joined or thing.word in _MANY)
    words = reading.text[thing.tokens[0].start : items[end - 1].tokens[-1].end]
    if words.endswith("ed") or words.split()[-1] in _PARTICIPLES.values():
        return None  # "the charge made on Monday" is not at its end
    taken = end > verb + 2 and items[verb + 2].word in _OF_TAKING
    return f"{opened(words)} {been}" if been and (ended or taken) else None


def _end_of_object(items: Sequence[Chunk], at: int) -> int:
    """Return where a noun phrase ends with what certainly belongs to it: "of", "and" or the "for" of a claim."""
    end = at + 1
    while end + 1 < len(items) and items[end + 1].tag == "noun":
        link, taking = items[end].word, items[end - 1].tokens[-1].stem in _TAKING
        if link not in {"of", "and"} and not (taking and link in _OF_TAKING):
            break
        end += 2
    return end


def _been(items: Sequence[Chunk], verb: int, *, several: bool) -> str | None:
    """Return "has been cleared" or "were not cleared" for the verb as it stands; None where its form is not certain."""
    deed = items[verb].tokens[0].text
    helpers = [item.word for item in items[:verb] if item.tag != "adverb"]
    helper, before = helpers[-1], "".join(helpers[-2:-1])
    was = ("was", "were")[several]
    if helper in _BEEN:
        return f"{_BEEN[helper][several]} {_PARTICIPLES.get(deed, deed)}"
    if helper == "not":
        regular = before == "did" and deed.endswith(("er", "en", "el", "ew", "end", "ish", "ain"))
        return f"{was} not {deed}ed" if regular else None
    if (
        helper not in _HAVING
        and deed.endswith("s")
        and not deed.endswith(("ies", "shes", "ches", "oes", "ss"))
    ):
        return f"{('is', 'are')[several]} {deed.removesuffix('s').removesuffix('e')}ed"
    if helper in _HAVING or not (deed.endswith("ed") or deed in _PARTICIPLES):
        return None
    return f"{was} {_PARTICIPLES.get(deed, deed)}"


def told_first(reading: Reading) -> str | None:
    """Return "Residents were urged by the mayor to" of "The mayor urged residents to leave"."""
    if called := _CALLED.match(reading.text):
        whom = called["whom"]
        plain = not reading.quotations and whom.split()[0].lower() not in PRONOUNS | _OWNED
        were = (
            ("have" if whom.split()[0].endswith("s") else "has") + " been" if called["has"] else _were(whom)
        )
        return f"{opened(whom)} {were} called on by {inside(called['who'])} to" if plain else None
    items = list(_main_clause(chunked(reading.text, reading.tokens)))
    verb = next((at for at, i in enumerate(items) if i.tag == "verb" and _told(i.word) in _TELLING), 0)
    to = next((at for at in range(verb + 2, min(verb + 5, len(items))) if items[at].tag == "to"), 0)
    if not verb or not to or reading.quotations or any(item.tag not in _IN_SUBJECT for item in items[:verb]):
        return None
    who = reading.text[reading.span.start : items[verb].tokens[0].start].strip()
    named = items[0].tag == items[verb + 1].tag == "noun" and all(
        i.tag in _IN_SUBJECT for i in items[verb + 1 : to]
    )
    leaning = items[verb + 1].tokens[0].folded in PRONOUNS | _OWNED or who.lower() in PRONOUNS
    if not named or leaning or len(who.split()) > _LONGEST_AGENT:
        return None
    whom = reading.text[items[verb + 1].tokens[0].start : items[to - 1].tokens[-1].end]
    were = _were(items[verb + 1].word, now=items[verb].word.endswith("s"))
    return f"{opened(whom)} {were} {_told(items[verb].word)} by {inside(who)} to"


def _were(whom: str, *, now: bool = False) -> str:
    several = whom.split(" of ", maxsplit=1)[0].endswith("s") or whom in _MANY
    return ("is", "are")[several] if now else ("was", "were")[several]


def _told(word: str) -> str:
    """Return the participle of a verb that may stand in the present: "expected" of "expects"."""
    return word if word in _TELLING else f"{word.removesuffix('s')}ed"


def _before_verb(item: Chunk) -> bool:
    return item.tag in _IN_SUBJECT | {"mark", "adverb"} or item.word in _HAVING


def _main_clause(items: Sequence[Chunk]) -> Iterator[Chunk]:
    """Yield the chunks outside of what "who" or "which" begins behind a comma."""
    aside = False
    for at, item in enumerate(items):
        if item.tag == "mark":
            aside = at + 1 < len(items) and items[at + 1].tag == "relative"
        elif not aside:
            yield item


def agent_first(reading: Reading) -> str | None:
    """Return by whom the passive of the main clause is done: "Ana Lind" of "will be led by Ana Lind"."""
    items = chunked(reading.text, reading.tokens)
    for at, (helper, verb, by, who) in enumerate(zip(items, items[1:], items[2:], items[3:], strict=False)):
        tags = helper.tag, verb.tag, by.word, who.tag
        if tags == ("helper", "verb", "by", "noun") and not reading.speech and who.word not in PRONOUNS:
            before = reading.text[: helper.tokens[0].start]
            hangs = _BOUND.search(before) or _CLAUSE_OPENED.search(before) or helper.word == "being"
            return None if hangs else opened(_whole(reading, items[at + 3 : at + 6]))
    return None


def _whole(reading: Reading, items: Sequence[Chunk]) -> str:
    """Return a noun phrase with what an "of" hangs on it: "officers of the Border Mission"."""
    of = len(items) > 2 and items[1].word == "of" and items[2].tag == "noun"
    last = items[2] if of else items[0]
    return reading.text[items[0].tokens[0].start : last.tokens[-1].end]

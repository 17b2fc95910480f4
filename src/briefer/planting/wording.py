"""A word and its contrary: negation, verb, doubt, quantity, comparison, order, office.

False by construction: the sentence says the contrary of what the true one says, or more than it does. A "not" is put in
or taken out only where it bears on the main verb; "before" and "after" are exchanged only where they join two events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from briefer.planting.ground import Change, Ground, Sown, outside_quotes, replaced
from briefer.planting.tables import CONTRARIES, HEDGES, OFFICES, QUANTITIES, SPEECH
from briefer.records import PlantedKind


def _any_of(table: Mapping[str, str], *, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    return re.compile(rf"{before}(?:{words}){after}", re.IGNORECASE)


_NOT: Final = re.compile(
    r"\b(?:was|were|is|are|has|have|had|did|does|do|will|would|could|should)( not)(?= [a-z]{3,})(?! only| just| yet)"
)
_AUXILIARY: Final = re.compile(
    r"(?<=[a-z0-9,] )(?<!\bif )(?<!\bthan )(?<!\bas )(?:was|were|has|have|had|will)"
    r"(?= (?!not\b|no\b|never\b|been\b|to\b)[a-z]+)"
)
_NEGATIVE: Final = re.compile(
    r"\b(?:not|no|none|nobody|nothing|never|neither|nor|without|hardly|cannot)\b|n[’']t\b", re.IGNORECASE
)
_SPEECH: Final = _any_of(
    SPEECH, before=r"(?<=[a-z] )", after=r"(?= (?:that|the|a|an|any|his|her|its|their|all)\b)"
)
_HEDGE: Final = _any_of(HEDGES, before=r"(?<=[a-z] )", after=r"(?= [a-z]+)")
_DOUBT: Final = re.compile(
    r"\b(?:may|might|could|would|possibl[ey]|perhaps|likely|probabl[ey]|appear(?:s|ed)?|seem(?:s|ed)?|expected|reportedly|allegedly|thinks?|believe[sd]?|suggest(?:s|ed)?|suspect(?:s|ed)?)\b"
)
_QUANTITY: Final = _any_of(QUANTITIES, after=r"(?= (?:of|the|[a-z]+s)\b)")
_CONTRARY: Final = _any_of(CONTRARIES)
_ORDER: Final = re.compile(
    r"\b(?:before|after)(?= (?:the|a|an|he|she|they|it|his|her|its|their|being)\b)", re.IGNORECASE
)
_OFFICE: Final = _any_of(OFFICES, after=r"(?=,? (?:(?-i:[A-Z])|said\b))")


def turned_negation(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence without its "not", and with one behind its first auxiliary verb."""
    for match in outside_quotes(sown.text, _NOT):
        text = sown.text[: match.start(1)] + sown.text[match.end(1) :]
        yield Change("negation", text, "“not” was taken out", sown.sources)
    if not _NEGATIVE.search(sown.text):
        for match in outside_quotes(sown.text, _AUXILIARY):
            text = f"{sown.text[: match.end()]} not{sown.text[match.end() :]}"
            yield Change("negation", text, f"“not” was put behind “{match[0]}”", sown.sources)


def contrary_verb(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with the contrary of what somebody did with words."""
    yield from _exchanged("verb", sown, _SPEECH, SPEECH)


def dropped_hedge(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with a certainty for its only doubt."""
    if len(_DOUBT.findall(sown.text)) == 1:
        yield from _exchanged("hedge", sown, _HEDGE, HEDGES)


def wrong_quantity(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with more than the source has."""
    yield from _exchanged("quantifier", sown, _QUANTITY, QUANTITIES)


def turned_comparison(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with less for more, and down for up."""
    yield from _exchanged("comparison", sown, _CONTRARY, CONTRARIES)


def turned_order(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with what came first coming last."""
    yield from _exchanged("order", sown, _ORDER, {"before": "after", "after": "before"})


def wrong_office(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with another office, one that the sources do not name."""
    for match in outside_quotes(sown.text, _OFFICE):
        other = OFFICES[match[0].lower()]
        if not ground.holds(other, only=sown):
            yield replaced("title", sown, *match.span(), _in_case(other, match[0]))


def _exchanged(
    kind: PlantedKind, sown: Sown, pattern: re.Pattern[str], table: Mapping[str, str]
) -> Iterator[Change]:
    for match in outside_quotes(sown.text, pattern):
        yield replaced(kind, sown, *match.span(), _in_case(table[match[0].lower()], match[0]))


def _in_case(words: str, like: str) -> str:
    if like.istitle():
        return words.title() if " " in like or " " in words else words.capitalize()
    return words.capitalize() if like[:1].isupper() else words

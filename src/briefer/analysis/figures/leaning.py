"""Which quantity does a figure have when a noun of counting stands in for it: "put the number at 1,900"?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.analysis.figures.families import deed_family, done_to_people, known_deed, noun_family
from briefer.analysis.figures.quantity import Counted, Quantity, of_people, of_phrase
from briefer.language.numbers.figures import Figure
from briefer.language.words.tokens import stem

_TALLY: Final = r"(?:number|count|tally|toll|total|figure|estimate)"
_NUMBER_OF = re.compile(
    rf"\b{_TALLY} of (?P<what>[^,;:]{{3,90}}?)(?: (?:has|have|had|now))*"
    r"(?P<verb> (?:\w+(?:en|ed|ose|ew|ell|ood|s|ched)))?(?: up| further| sharply)?"
    r" ?(?:to|at|was|is|were|reached|hit|passed)\s[“\"]?(?:\w+ly\s)?$",
    re.IGNORECASE,
)
_TALLY_AT = re.compile(
    rf"\b(?:the|its|their|his|her|own|that|this|death|latest) {_TALLY}"
    r"(?: (?:has|have|had|was|is|now|then|\w+(?:en|ed|ose|ood|s)))* (?:at|to|was|is|as)\s[“\"]?$",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:(?P<what>death|casualty|injury) )?toll\b[^;:]{0,90}?\b(?:to|at|was|is|were|reached|passed|exceeded)\s$",
    re.IGNORECASE,
)
_TOLL_OF = re.compile(
    r"\b(?:(?P<what>death|casualty|injury) )?toll of (?:(?:at least|about|some|more than) )?$", re.IGNORECASE
)
_LIST_OF = re.compile(
    r"\b(?:list|register|roll)s? of (?:the |its |their |those )?"
    r"(?P<what>dead|killed|missing|injured|wounded|displaced)\b"
    r"[^.;,:]{0,40}?\b(?:has|have|had|holds?|held|contains?|contained|runs to|ran to|comes to|stands at|stood at) "
    r"(?:(?:now|about|some|at least) )*$",
    re.IGNORECASE,
)
"""A list of people in a plight, up to the number of names on it."""
_HIGHER = re.compile(
    rf"\b(?:higher|lower|larger|smaller|different|similar|bigger|own) {_TALLY}\b", re.IGNORECASE
)
_PUT_AT = re.compile(
    r"\b(?:put|puts|putting|placed?|places|estimated?|estimates|reckon(?:s|ed)?|set|sets|valued)\s"
    r"(?:(?:the|its|their|this|that|his|her)\s)?(?:(?:likely|final|full|total|overall|true|additional)\s)*"
    r"(?P<named>(?:[\w-]+\s){0,3}?(?P<what>[^\W\d_]+))"
    r"(?:\s(?:of|for|to|in|from|on|that|who|which|due|by|under)\s[^,;:]{2,90}?|,\s[^;:]{3,80},)?"
    r"\sat\s(?:between\s)?[“\"]?(?:\w+ly\s)?$",
    re.IGNORECASE,
)
_IS_PUT_AT = re.compile(
    r"(?:^|[,;:“] ?|\b(?:that|and|the|its|their) )(?P<named>(?:[\w-]+\s){0,3}?(?P<what>[^\W\d_]{3,}))"
    r"(?:\s(?:of|for|to|in|from|on|by|under)\s[^,;:]{2,60}?)?"
    r"\s(?:is|are|was|were|has been|have been|had been)\s(?:now |still |officially )?"
    r"(?:put|estimated|reckoned|valued|placed)\sat\s(?:between\s)?[“\"]?$",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\s?(?:\([^()]*\)\s?)?(?:a|an|per|each|every)\s(second|minute|hour|day|week|month|year)\b"
)
_PATIENT: Final = stem("patient")
_STAND_INS: Final = frozenset(
    "it them this that these those number figure count total tally toll estimate".split()
)


def leaning(
    figure: Figure, before: str, *, known: Sequence[Counted], here: Sequence[Counted]
) -> Quantity | None:
    """Return the quantity of a count that a noun of counting introduces; None where none does.

    ``before`` are the words of the sentence before the figure. ``known`` is what the sentences so far count,
    ``here`` what this sentence does.
    """
    if figure.noun == _PATIENT and _TALLY_AT.search(before):
        return of_people(stem("treat"), word="", noun_word="patients")
    told = _of_toll(before) or _of_number(before) or _of_what_is_put(before)
    return told or (_stood_for(figure, before, known=known, here=here) if known else None)


def _of_toll(before: str) -> Quantity | None:
    """Return the people of "the death toll rose to"."""
    toll = _TOLL.search(before) or _TOLL_OF.search(before) or _LIST_OF.search(before)
    return of_people(stem((toll["what"] or "death").lower()), word="") if toll else None


def _of_number(before: str) -> Quantity | None:
    """Return what "the number of delayed parcels reached" counts."""
    named = _NUMBER_OF.search(before)
    if named is None:
        return None
    return of_phrase(named["what"]) or of_phrase(f"{named['what']}{named['verb'] or ''}")


def _of_what_is_put(before: str) -> Quantity | None:
    """Return what "put the crowd at" or "enemy dead are put at" counts; a stand-in for it tells nothing."""
    put = _PUT_AT.search(before)
    if put:
        return None if put["what"].lower() in _STAND_INS else _put(put["what"].lower())
    passive = _IS_PUT_AT.search(before)
    if passive is None or passive["what"].lower() in _STAND_INS:
        return None
    return of_phrase(passive["named"]) or _put(passive["what"].lower())


def _put(word: str) -> Quantity:
    """Return the quantity of "put the crowd at 5,000": of people if the noun tells what they did."""
    if known_deed(stem(word)) and done_to_people(deed_family(stem(word))):
        return of_people(stem(word), word="", noun_word=word)
    return Quantity(noun_family(stem(word)), "", noun_word=word)


def _stood_for(
    figure: Figure, before: str, *, known: Sequence[Counted], here: Sequence[Counted]
) -> Quantity | None:
    """Return the quantity for which "it", "the number" or "a higher figure" stands."""
    if _PUT_AT.search(before) or (_TALLY_AT.search(before) and figure.noun is None):
        return here[-1].quantity if here else known[0].quantity
    same = figure.noun in {known[0].figure.noun, known[0].quantity.noun}
    return known[0].quantity if same and _HIGHER.search(before) else None


def measured(figure: Figure, before: str, after: str, *, known: Sequence[Counted]) -> Quantity | None:
    """Return what a figure with a unit measures: "put the cost at 5 million crowns a day"; None if it is not said."""
    if figure.unit == "magnitude":
        return Quantity(stem("magnitude"), "", noun_word="magnitude")
    put = _PUT_AT.search(before)
    if put is None:
        return None
    word = put["what"].lower()
    if word in _STAND_INS:
        return known[-1].quantity if known and known[-1].quantity.unit == figure.unit else None
    rate = _RATE.match(after)
    return Quantity(stem(word), "", figure.unit, rate[1] if rate else "", noun_word=put["named"].lower())

"""Which words may stand for one another in a planted error; our own, shared with no rule of the verifier."""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

NUMBERS: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)

UNITS: Final = {
    "metres": "miles",
    "meters": "miles",
    "kilometres": "metres",
    "kilometers": "metres",
    "miles": "kilometres",
    "feet": "yards",
    "tonnes": "kilograms",
    "tons": "pounds",
    "hectares": "square miles",
    "million": "billion",
    "billion": "million",
    "percent": "percentage points",
    "per cent": "percentage points",
    "dollars": "euros",
    "euros": "dollars",
    "pounds": "euros",
    "seconds": "minutes",
    "minutes": "hours",
    "hours": "days",
    "days": "weeks",
    "weeks": "months",
    "months": "years",
    "years": "months",
}
"""The same figure of each is another amount."""

SPEECH: Final = {
    "accepted": "rejected",
    "accused": "cleared",
    "admitted": "denied",
    "approved": "rejected",
    "backed": "opposed",
    "banned": "allowed",
    "condemned": "welcomed",
    "confirmed": "denied",
    "criticised": "praised",
    "criticized": "praised",
    "denied": "confirmed",
    "dismissed": "confirmed",
    "opposed": "supported",
    "praised": "criticised",
    "rejected": "accepted",
    "refused": "agreed",
    "supported": "opposed",
    "welcomed": "condemned",
}
"""What somebody did with words, and its contrary."""

HEDGES: Final = {
    "may": "will",
    "might": "will",
    "may have": "had",
    "might have": "had",
    "could have": "had",
    "appeared to have": "had",
    "appears to have": "has",
    "is likely to": "is certain to",
    "are likely to": "are certain to",
    "is expected to": "is certain to",
    "are expected to": "are certain to",
}
"""A doubt, and the certainty that the source does not have."""

QUANTITIES: Final = {
    "most": "all",
    "some": "all",
    "many": "nearly all",
    "several": "hundreds of",
    "a few": "hundreds of",
    "half": "nearly all",
    "a quarter": "half",
    "a third": "two thirds",
    "none of": "most of",
    "no one": "everyone",
}
"""How many, and more than that."""

CONTRARIES: Final = {
    "more than": "less than",
    "less than": "more than",
    "fewer than": "more than",
    "higher": "lower",
    "lower": "higher",
    "larger": "smaller",
    "smaller": "larger",
    "longer": "shorter",
    "shorter": "longer",
    "rose": "fell",
    "fell": "rose",
    "risen": "fallen",
    "fallen": "risen",
    "increased": "decreased",
    "decreased": "increased",
    "gained": "lost",
    "largest": "smallest",
    "highest": "lowest",
    "lowest": "highest",
    "best": "worst",
    "worst": "best",
}
"""More and less, up and down."""

OFFICES: Final = {
    "ambassador": "defence minister",
    "chairman": "treasurer",
    "chairwoman": "treasurer",
    "chief executive": "chief economist",
    "defence minister": "health minister",
    "defense secretary": "health secretary",
    "deputy minister": "minister",
    "director": "deputy director",
    "finance minister": "interior minister",
    "foreign minister": "finance minister",
    "general": "sergeant",
    "governor": "mayor",
    "interior minister": "finance minister",
    "judge": "prosecutor",
    "lawyer": "notary",
    "mayor": "governor",
    "premier": "president",
    "president": "prime minister",
    "prime minister": "president",
    "prosecutor": "judge",
    "secretary general": "ambassador",
    "secretary of state": "vice president",
    "spokesman": "chief engineer",
    "spokeswoman": "chief engineer",
    "secretary-general": "ambassador",
}
"""An office, and one that nobody holds besides."""

DEEDS: Final = (
    *(
        "accused",
        "arrested",
        "asked",
        "attacked",
        "backed",
        "beat",
        "blamed",
        "criticised",
        "criticized",
        "defeated",
    ),
    *(
        "detained",
        "fined",
        "followed",
        "hit",
        "invited",
        "killed",
        "paid",
        "praised",
        "rescued",
        "struck",
        "sued",
    ),
    *(
        "supplied",
        "supports",
        "supported",
        "told",
        "thanked",
        "urged",
        "warned",
        "advised",
        "trained",
        "visited",
    ),
)
"""What one does to another, and not each to the other."""

CAUSES: Final = (
    *(
        "because a pipe had burst",
        "because of a software fault",
        "because of a strike of air traffic controllers",
    ),
    *("because of an outbreak of measles", "because a ferry had sunk", "because of a solar eclipse"),
)
"""Reasons that a source either gives in these words or does not give."""

STRANGERS: Final = ("Orla Venning", "Tobias Harcastle", "Ilse Marrick", "Pavel Dunmere", "Edda Quillon")
"""People who are nobody."""

NOWHERE: Final = ("Hallvenik", "Port Sorrel Bay", "Ostermarle", "Vellinghay", "Tarn Ossel")
"""Places that are nowhere."""

FOREIGN_WORDS: Final = ("orchestra", "lighthouse", "vineyard", "marathon", "cathedral")
"""Words that replace one within quotation marks."""

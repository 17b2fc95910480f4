"""What months, weekdays and days near today are called in each language."""

from __future__ import annotations

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_SHORT = {
    "en": {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
           "oct": 10, "nov": 11, "dec": 12},
    "de": {"jan": 1, "jänner": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dez": 12},
    "es": {"setiembre": 9},
}  # fmt: skip
_WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
_MORE_WEEKDAYS = {
    "en": {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4},
    "de": {"sonnabend": 5},
}
_NEAR = {
    "en": {"yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0,
           "this afternoon": 0, "this evening": 0, "tomorrow": 1},
    "de": {"gestern": -1, "vorgestern": -2, "heute": 0, "übermorgen": 2},
    "fr": {"hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1},
    "es": {"ayer": -1, "anoche": -1, "hoy": 0},
    "it": {"ieri": -1, "oggi": 0, "domani": 1},
    "pt": {"ontem": -1, "hoje": 0, "amanhã": 1},
    "nl": {"gisteren": -1, "vandaag": 0},
}  # fmt: skip

LANGUAGES = tuple(_MONTHS)
MONTHS = {
    language: {name: number for number, name in enumerate(names.split(), start=1)} | _SHORT.get(language, {})
    for language, names in _MONTHS.items()
}
"""Lower-case name of a month, or its abbreviation, to its number from 1, by language."""

WEEKDAYS = {
    language: {name: number for number, name in enumerate(names.split())} | _MORE_WEEKDAYS.get(language, {})
    for language, names in _WEEKDAYS.items()
}
"""Lower-case name of a weekday to its number, Monday being 0, by language."""

NEAR_DAYS = {language: _NEAR.get(language, {}) for language in LANGUAGES}
"""Words for days near today, with the distance in days, by language."""

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
"""First and last month of each season as meteorologists of the northern hemisphere count them."""

ENGLISH_MONTH_NAMES = tuple(_MONTHS["en"].title().split())
ENGLISH_WEEKDAY_NAMES = tuple(_WEEKDAYS["en"].title().split())
ENGLISH_WEEKDAYS = frozenset(_WEEKDAYS["en"].split())
ENGLISH_MONTHS = frozenset(_MONTHS["en"].split())
"""The same names in lower case, without abbreviations."""

"""Write ``src/briefer/language/data/foreign.txt.gz``: months, weekdays and numbers of many languages.

    pip install babel num2words && python benchmarks/build_calendar.py

Months and weekdays are those of the Unicode CLDR as babel gives them (in the form for dates and the form that
stands alone); the numbers from 2 to 100 are spelled out by num2words where it knows the language. A line is
``language<TAB>kind<TAB>value<TAB>forms``, the forms parted by "|". What neither package has is added by hand here:
days near today, and the accusative of Slavic weekdays ("on Wednesday").
CLDR's licence allows this; it stands beside the file.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import num2words
from babel import Locale, localedata

LANGUAGES = (
    "ar be bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr "
    "uk vi zh"
).split()
# Countries that call the months otherwise: the Levant and the Maghreb in Arabic, Austria in German.
VARIANTS = {"ar": ["ar_SY", "ar_MA", "ar_DZ"], "de": ["de_AT"], "zh": ["zh_Hant"], "sr": ["sr_Latn"]}
ACCUSATIVES = {
    **{code: {"а": "у", "я": "ю"} for code in ("ru", "uk", "be")},
    **{code: {"a": "u"} for code in ("cs", "sk", "hr", "sl", "sr")},
    "pl": {"a": "ę"},
}
NEAR = {
    "ar": {-1: "أمس", 0: "اليوم", 1: "غدا"},
    "cs": {-1: "včera", 0: "dnes", 1: "zítra"},
    "da": {-1: "i går", 0: "i dag", 1: "i morgen"},
    "de": {-2: "vorgestern", -1: "gestern", 0: "heute", 1: "morgen", 2: "übermorgen"},
    "el": {-1: "χθες|χτες", 0: "σήμερα", 1: "αύριο"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "es": {-2: "anteayer", -1: "ayer|anoche", 0: "hoy"},
    "fi": {-1: "eilen", 0: "tänään", 1: "huomenna"},
    "fr": {-2: "avant-hier", -1: "hier", 0: "aujourd'hui", 1: "demain"},
    "hu": {-1: "tegnap", 0: "ma", 1: "holnap"},
    "id": {-1: "kemarin", 1: "besok"},
    "it": {-1: "ieri", 0: "oggi", 1: "domani"},
    "ja": {-2: "一昨日", -1: "昨日", 0: "今日", 1: "明日"},
    "ko": {-1: "어제", 0: "오늘", 1: "내일"},
    "nb": {-1: "i går", 0: "i dag", 1: "i morgen"},
    "nl": {-2: "eergisteren", -1: "gisteren", 0: "vandaag", 1: "morgen"},
    "pl": {-2: "przedwczoraj", -1: "wczoraj", 0: "dziś|dzisiaj", 1: "jutro"},
    "pt": {-2: "anteontem", -1: "ontem", 0: "hoje", 1: "amanhã"},
    "ro": {-1: "ieri", 0: "astăzi|azi", 1: "mâine"},
    "ru": {-2: "позавчера", -1: "вчера|накануне", 0: "сегодня", 1: "завтра"},
    "sv": {-1: "i går|igår", 0: "i dag|idag", 1: "i morgon|imorgon"},
    "tr": {-1: "dün", 0: "bugün", 1: "yarın"},
    "uk": {-2: "позавчора", -1: "вчора|учора|напередодні", 0: "сьогодні", 1: "завтра"},
    "zh": {-2: "前天", -1: "昨天|昨日|昨晚", 0: "今天|今日|今早|今晚", 1: "明天|明日"},
}
# In Portuguese "segunda" is Monday, and also "the second": such a form may confirm a day and never contradict one.
PERHAPS = {"pt": {0: "segunda", 1: "terça", 2: "quarta", 3: "quinta", 4: "sexta"}}
SHORT_WEEKDAYS = {
    "zh": "周一|週一 周二|週二 周三|週三 周四|週四 周五|週五 周六|週六 周日|週日|星期天".split()
}
NUMBERS = range(2, 101)
HUNDRED = 100

Table = dict[tuple[str, str, int], set[str]]


def main(out: Path) -> None:
    """Gather the names and write the table, packed without a time stamp so that it is the same each time."""
    table: Table = defaultdict(set)
    for language in LANGUAGES:
        for code in [language, *VARIANTS.get(language, [])]:
            _add_calendar(table, language, code)
        _add_numbers(table, language)
        for distance, names in NEAR.get(language, {}).items():
            table[language, "near", distance].update(names.split("|"))
        for number, name in PERHAPS.get(language, {}).items():
            table[language, "perhaps", number].add(name)
        for number, names in enumerate(SHORT_WEEKDAYS.get(language, [])):
            table[language, "weekday", number].update(names.split("|"))
    lines = (
        f"{language}\t{kind}\t{value}\t{'|'.join(sorted(forms))}\n"
        for (language, kind, value), forms in sorted(table.items())
    )
    out.write_bytes(gzip.compress("".join(lines).encode(), mtime=0))


def _add_calendar(table: Table, language: str, code: str) -> None:
    for kind, number, name in _names(code):
        forms = _cases(name.lower(), language) if kind == "weekday" else {name.lower()}
        table[language, kind, number].update(forms)


def _names(code: str) -> Iterator[tuple[str, int, str]]:
    """Yield the names of months and weekdays; those that stand alone only where the language has its own.

    babel keeps one copy of the root data and writes the first language's aliases into it, so it must forget.
    """
    localedata._cache.clear()  # noqa: SLF001 - see above; there is no public way
    own = localedata.load(code, merge_inherited=False)
    localedata._cache.clear()  # noqa: SLF001 - as above
    locale = Locale.parse(code)
    for kind, names in (("month", locale.months), ("weekday", locale.days)):
        for number, name in names["format"]["wide"].items():
            yield kind, number, name
        alone = own.get(f"{kind.removeprefix('week')}s", {}).get("stand-alone", {}).get("wide", {})
        if isinstance(alone, dict):  # else an alias of the form for dates
            yield from ((kind, number, name) for number, name in alone.items())


def _cases(name: str, language: str) -> set[str]:
    endings = ACCUSATIVES.get(language, {})
    return {name, name[:-1] + endings[name[-1]]} if name[-1] in endings else {name}


def _add_numbers(table: Table, language: str) -> None:
    code = {"nb": "no"}.get(language, language)
    if code not in num2words.CONVERTER_CLASSES or language in {"ja", "ko", "th", "zh"}:
        return
    for number in NUMBERS:
        try:
            said = num2words.num2words(number, lang=code)
        except (NotImplementedError, IndexError, KeyError):
            continue  # the package knows only some numbers of this language
        table[language, "number", number].add(said.lower())


if __name__ == "__main__":
    main(Path(__file__).parent.parent / "src/briefer/language/data/foreign.txt.gz")

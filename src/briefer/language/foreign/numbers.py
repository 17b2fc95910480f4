"""Which numbers does a text of any language give, in digits of any notation or in words?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.foreign.words import Meaning, forms, longest
from briefer.records import Span
from briefer.text.fold import fold_word

_SPACE: Final = " \u00a0\u202f\u2009"
_DIGITS: Final = re.compile(
    rf"(?<![\d.,])(?:\d{{1,3}}(?:[{_SPACE}]\d{{3}})+(?![\d{_SPACE}]\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)"
)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_HAN_DIGITS: Final = {
    sign: value for value, signs in enumerate("〇零 一 二两兩 三 四 五 六 七 八 九".split()) for sign in signs
}
_HAN_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_HAN_SCALES: Final = {
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "억": 10**8,
    "兆": 10**12,
}
_HAN: Final = re.compile(rf"[{''.join([*_HAN_DIGITS, *_HAN_TENS, *_HAN_SCALES])}]+")
_HAN_SCALE_AFTER: Final = re.compile(rf"\s?([{''.join([*_HAN_TENS, *_HAN_SCALES])}]+)")
_WORD: Final = re.compile(r"[^\W\d_]+['’]?")

# Names of magnitudes, folded; those with a star are stems.
_NAMED: Final = {
    1e3: "tausend tsd mille mil mila duizend tusen tuhat tuhatta tisic* tysiac* tysiec* tys тысяч* тыс тисяч* тис "
    "хиляд* χιλιαδ* ألف الف آلاف الاف bin ezer ribu mie mii nghin ngan thousand",
    1e6: "million* mio millon* milion* milhao milhoes miljoen* miljon* miljoon* milyon* mln миллион* млн мільйон* "
    "милион* εκατομμυρι* مليون* ملايين juta trieu",
    1e9: "milliard* mrd miliard* miljard* milyar* mld млрд миллиард* мільярд* милиард* δισεκατομμυρι* مليار* ty",
    1e12: "billion billionen billones billon trilyon триллион* трильйон*",
}
_EXACT: Final = {
    fold_word(name): value for value, names in _NAMED.items() for name in names.split() if name[-1] != "*"
}
_STEMS: Final = tuple(
    (fold_word(name[:-1]), value)
    for value, names in _NAMED.items()
    for name in names.split()
    if name[-1] == "*"
)
_PERCENT_AFTER: Final = re.compile(
    r"[\s\u00a0-]?(?:%|pro[cz]ent|prosent|percent|pour\scent|por\sciento|por\scento|per\scento|per\scent|процент|відсот"
    r"|τοις\sεκατό|في\sالم[ئا]|بالم[ئا]|パーセント|퍼센트|százalék|la\ssută|phần\străm|אחוז|на\sсто|persen)\w*",
    re.IGNORECASE,
)
_PERCENT_BEFORE: Final = re.compile(r"(?:百分之|yüzde\s|%\s?)$", re.IGNORECASE)
MOST: Final = 300
"""Numbers read in one sentence; one with more is a table that lost its lines."""
LARGE: Final = 13
"""From here on newspapers of all languages write numbers in digits; below they may write a word that no table has."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands: all values that its notation admits, and whether a percentage is meant.

    "1.234" is 1234 in one country and a little more than one in the next: both are kept.
    """

    span: Span
    values: tuple[float, ...]
    percent: bool = False


def find_numbers(
    plain: str, within: Span, *, language: str, taken: Iterable[Span] = ()
) -> tuple[Number, ...]:
    """Return the numbers of one sentence in order.

    ``plain`` is the text with ASCII digits (``scripts.with_plain_digits``); ``taken`` are stretches that are
    dates and times.

    >>> [n.values for n in find_numbers("1.234,5 oder zwölf", Span(0, 18), language="de")]
    [(1234.5,), (12.0,)]
    """
    spans = list(taken)
    free: list[Number] = []
    for found in (_in_digits(plain, within), _in_han(plain, within), _in_words(plain, within, language)):
        fresh = [number for number in found if not any(span.touches(number.span) for span in spans)]
        spans += [number.span for number in fresh]
        free += fresh
    return tuple(sorted(free, key=lambda number: number.span)[:MOST])


def _in_digits(plain: str, within: Span) -> Iterator[Number]:
    for count, match in enumerate(_DIGITS.finditer(plain, within.start, within.end)):
        if count == MOST:
            return
        factor, end = _scale(plain, match.end(), within.end)
        values = tuple(round(value * factor, 6) for value in _values(match[0]))
        yield _number(plain, Span(match.start(), end), values, within)


def _values(digits: str) -> tuple[float, ...]:
    bare = re.sub(rf"[{_SPACE}'’]", "", digits)
    marks = re.findall(r"[.,]", bare)
    if len(set(marks)) > 1:  # the last one is the decimal mark
        whole, _, part = bare.rpartition(marks[-1])
        return (float(f"{re.sub('[.,]', '', whole)}.{re.sub('[.,]', '', part) or '0'}"),)
    plain = float(re.sub("[.,]", "", bare))
    if not marks:
        return (plain,)
    if len(marks) > 1:
        return (plain,)
    decimal = float(bare.replace(",", "."))
    return (plain, decimal) if _GROUPED.fullmatch(bare) else (decimal,)


def _scale(plain: str, position: int, end: int) -> tuple[float, int]:
    """Return by what the words after a number multiply it, and where they end: "mil millones", "万"."""
    factor = 1.0
    han = _HAN_SCALE_AFTER.match(plain, position, end)
    if han:
        for sign in han[1]:
            factor *= _HAN_TENS.get(sign) or _HAN_SCALES[sign]
        return factor, han.end()
    for _ in range(2):
        word = _WORD.match(plain, position + 1, min(end, position + 40))
        value = _magnitude(word[0]) if word and plain[position] in f"{_SPACE}-" else None
        if word is None or value is None:
            break
        factor, position = factor * value, word.end()
    return factor, position


def _magnitude(word: str) -> float | None:
    folded = fold_word(word)
    if folded in _EXACT:
        return _EXACT[folded]
    return next((value for stem, value in _STEMS if folded.startswith(stem)), None)


def _in_words(plain: str, within: Span, language: str) -> Iterator[Number]:
    table, most = forms(language), longest(language)
    words = list(_WORD.finditer(plain, within.start, within.end)) if table else []
    folded = [fold_word(word[0]) for word in words]
    index = 0
    while index < len(words):
        lengths = range(min(most, len(words) - index), 0, -1)
        length = next((n for n in lengths if _is_number(table, folded[index : index + n])), 0)
        if length:
            start, end = words[index].start(), words[index + length - 1].end()
            factor, stop = _scale(plain, end, within.end)
            value = float(table[tuple(folded[index : index + length])].value)
            yield _number(plain, Span(start, stop), (value * factor,), within)
        index += max(1, length)


def _is_number(table: dict[tuple[str, ...], Meaning], words: list[str]) -> bool:
    meaning = table.get(tuple(words))
    return meaning is not None and meaning.kind == "number"


def _in_han(plain: str, within: Span) -> Iterator[Number]:
    for match in _HAN.finditer(plain, within.start, within.end):
        after_digits = plain[match.start() - 1 : match.start()].isdigit()  # then it is their magnitude
        if not after_digits and not plain.startswith("分之", match.end()):
            yield _number(plain, Span(*match.span()), (float(_han_value(match[0])),), within)


def _han_value(signs: str) -> int:
    """Return the value of Chinese numerals.

    >>> _han_value("三十二"), _han_value("一万二千"), _han_value("二〇二六")
    (32, 12000, 2026)
    """
    if not any(sign in _HAN_TENS or sign in _HAN_SCALES for sign in signs):
        return int("".join(str(_HAN_DIGITS[sign]) for sign in signs[:20]))
    total = group = digit = 0
    for sign in signs[:20]:
        if sign in _HAN_DIGITS:
            digit = _HAN_DIGITS[sign]
        elif sign in _HAN_TENS:
            group, digit = group + (digit or 1) * _HAN_TENS[sign], 0
        else:
            total, group, digit = total + ((group + digit) or 1) * _HAN_SCALES[sign], 0, 0
    return total + group + digit


def _number(plain: str, span: Span, values: tuple[float, ...], within: Span) -> Number:
    """Return the number with the word for percent, if one stands beside it."""
    after = _PERCENT_AFTER.match(plain, span.end, within.end)
    if after:
        return Number(Span(span.start, after.end()), values, percent=True)
    before = plain[max(within.start, span.start - 8) : span.start]
    return Number(span, values, percent=bool(_PERCENT_BEFORE.search(before)))

"""How a true claim becomes a false one: one slot replaced, or two actors exchanged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planted_truths import draw
from planted_words import CEILINGS, MONTHS, NUMBER_WORDS, REPLACEMENTS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from planted_truths import Marked, Sheet, Slot

RULES: dict[str, tuple[str, ...]] = {
    "attribution": ("attribution-stripped", "hedge-dropped"),
    "cause": ("cause-invented",),
    "comparison": ("comparison-flipped",),
    "date": ("wrong-date",),
    "figure": ("wrong-figure", "misattached-figure"),
    "hedge": ("hedge-dropped", "attribution-stripped"),
    "name": ("name-not-in-source", "wrong-speaker", "roles-swapped"),
    "negation": ("negation-flipped",),
    "order": ("order-flipped",),
    "place": ("wrong-place", "name-not-in-source"),
    "quantifier": ("quantifier-changed",),
    "quote": ("altered-quote", "invented-quote"),
    "roles": ("roles-swapped", "wrong-speaker"),
    "source": ("wrong-source",),
    "speaker": ("wrong-speaker", "unresolved-speaker"),
    "title": ("wrong-title",),
    "unit": ("wrong-figure", "misattached-figure"),
    "verb": ("verb-changed", "negation-flipped"),
}
"""Which rules would name each kind of error rightly; inside quotation marks those of "quote" do as well."""

_POOLS = {"speaker": "cast", "name": "names", "place": "places"}
_INTEGER_OR_DECIMAL = re.compile(r"\d[\d,]*(?:\.\d+)?")


def mutations(marked: Marked, *, sheet: Sheet, seed: str) -> Iterator[tuple[str, str, str, int]]:
    """Yield each error of a true claim as its kind, the false claim, what was changed, and where."""
    for slot in marked.slots:
        if slot.kind == "role":
            continue
        for other in slot.others or (_other(slot, marked.text, sheet, draw(f"{seed}/{slot.start}")),):
            note = f"{slot.words!r} became {other!r}" if len(slot.words + other) < 70 else "reworded"
            yield slot.kind, _put(marked.text, slot, other), note, slot.start
    roles = [slot for slot in marked.slots if slot.kind == "role"]
    if len(roles) == 2:
        note = f"{roles[0].words!r} and {roles[1].words!r} exchanged"
        yield "roles", exchange(marked.text, *roles), note, roles[0].start


def rules_for(kind: str, text: str, *, at: int) -> tuple[str, ...]:
    """Return the rules that name an error of ``kind`` at code point ``at`` of the true claim."""
    return tuple(dict.fromkeys(RULES[kind] + (RULES["quote"] if _inside_quotes(text, at) else ())))


def exchange(text: str, first: Slot, second: Slot) -> str:
    """Return ``text`` with the words of two slots in each other's place."""
    return _put(_put(text, second, _mid_sentence(first.words)), first, second.words)


def _put(text: str, slot: Slot, other: str) -> str:
    before, after = text[: slot.start], text[slot.end :]
    if not before:
        other = other[:1].upper() + other[1:]
        return other + after
    return _fit_article(before, other) + after


def _fit_article(before: str, other: str) -> str:
    if before.endswith((" an ", " a ")):
        before = before.rstrip().removesuffix("n").removesuffix(" a")
        return f"{before} {'an' if other[:1].lower() in 'aeiou' else 'a'} {other}"
    return before + other


def _mid_sentence(words: str) -> str:
    return words[:1].lower() + words[1:] if words.startswith(("The ", "Our ")) else words


def _inside_quotes(text: str, at: int) -> bool:
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _other(slot: Slot, text: str, sheet: Sheet, random: Random) -> str:
    if pool := _POOLS.get(slot.kind):
        return random.choice([name for name in sheet.pools[pool] if name.lower() != slot.words.lower()])
    if slot.kind == "date":
        return another_date(slot.words)
    known = REPLACEMENTS[slot.kind]
    if slot.words in known or slot.kind != "figure":
        return known[slot.words]
    return another_figure(slot.words, smaller=text[: slot.start].rstrip().lower().endswith(CEILINGS))


def opposite(slot: Slot) -> str:
    """Return the words of a polarity slot, turned."""
    return slot.others[0] if slot.others else REPLACEMENTS["negation"][slot.words]


def another_date(words: str) -> str:
    """Return another date in the same form.

    >>> another_date("Tuesday"), another_date("3 May 2025"), another_date("March"), another_date("2016")
    ('Friday', '12 May 2025', 'July', '2019')
    """
    if words in WEEKDAYS:
        return WEEKDAYS[(WEEKDAYS.index(words) + 3) % 7]
    if words in MONTHS:
        return MONTHS[(MONTHS.index(words) + 4) % 12]
    return re.sub(r"\d+", lambda match: _another_day_or_year(int(match[0])), words, count=1)


def _another_day_or_year(number: int) -> str:
    return str(number + 3 if number > 31 else (number + 8) % 28 + 1)


def another_figure(words: str, *, smaller: bool = False) -> str:
    """Return a clearly different figure in the same form, by default a larger one.

    >>> another_figure("6,200"), another_figure("4.2"), another_figure("Two")
    ('9,300', '6.3', 'Five')
    >>> another_figure("30", smaller=True)
    '20'
    """
    if _INTEGER_OR_DECIMAL.fullmatch(words):
        return _another_number(words, smaller=smaller)
    position = NUMBER_WORDS.index(words.lower()) + (-2 if smaller else 3)
    other = NUMBER_WORDS[position]
    return other.capitalize() if words[0].isupper() else other


def _another_number(words: str, *, smaller: bool) -> str:
    whole, _, decimals = words.replace(",", "").partition(".")
    digits = (whole + decimals).rstrip("0")
    zeros = len(whole + decimals) - len(digits)
    value = int(digits)
    changed = value * 2 // 3 if smaller else value + max(3, value // 2)
    scaled = changed * 10**zeros / 10 ** len(decimals)
    grouped = f"{scaled:,.{len(decimals)}f}"
    return grouped if "," in words or len(whole) < 4 else grouped.replace(",", "")

"""In how many forms can sources give different values of one quantity, and which forms does the analysis miss?

Two givers tell a quantity in one source, two in a later one with other words; beside it stand other figures of the same
unit. ``LEADING`` are the forms that name the quantity, ``FOLLOWING`` those that only carry it on. The vocabulary is in
``forms_figures.toml``: rules are made on the half of the quantities that ``working`` tells, and measured on the other.
"""

from __future__ import annotations

import random
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from briefer.library import open_library
from briefer.stages.analyse import analyse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.records import ContestedFigure

LEADING: Final = {
    "said at the end": "{Figure} {of} {done}, {giver} said.",
    "said at the start": "{Giver} said {figure} {of} {done}.",
    "said on a day": "{Giver} said on {day} that {figure} {of} {done}.",
    "according to": "According to {giver}, {figure} {of} {done}.",
    "believed": "{Giver} believes that {figure} {of} {done}.",
    "estimated that": "{Giver} estimated that {figure} {of} {done}.",
    "at least, at the end": "At least {figure} {of} {done}, {giver} said on {day}.",
    "no more than": "{Giver} said no more than {figure} {of} {done}.",
    "own voice": "{Figure} {of} {done} by {day}.",
    "put the name at": "{Giver} put {name} at {amount}.",
    "put the name at about": "{Giver} has put {name} at about {amount}.",
    "the name was": "{Name} was {amount}, {giver} said.",
    "said the name was": "{Giver} said on {day} that {name} was {amount}.",
    "estimate of the name": "{Giver} gave {amount} as its estimate of {name}.",
    "raised its estimate": "On {day} {giver} raised its estimate of {name} to {amount}.",
    "name risen to": "{Name} has risen to {amount}, according to {giver}.",
    "name stood at": "By {day} {name} stood at {amount}, {giver} said.",
    "whose estimate is": "{Giver}'s estimate of {name} is {amount}.",
    "estimates the name at": "{Giver} estimates {name} at {amount}.",
    "is in dispute": "{Asks} is in dispute. {Giver} put the figure at {amount}.",
    "nobody agrees": "{Asks} is a question on which nobody agrees. {Giver} speaks of {figure}.",
    "the question, the quantity": "{Asks} is already in dispute. {Giver} gave the {measure} as {amount}.",
    "comparison behind": "{Figure} {of} {done}, {giver} said on {day}, more than its first estimate.",
    "corrected figure": "An earlier version of this article gave {name} as {wrong}. The correct figure is {amount}.",
    "row of a table": "Given by | {Name} ({unit})\n{Giver} | {bare}\n{Other} | {more}",
}
FOLLOWING: Final = {
    "put it at": "{Giver} put it at {amount}.",
    "put it at bare": "{Giver} put it at {bare}.",
    "puts the figure at": "{Giver} puts the figure at {bare}.",
    "puts the measure at": "{Giver} puts the {measure} at {amount}.",
    "is holding to": "{Giver} is holding to {bare}.",
    "sticks to": "{Giver} is sticking to its figure of {bare}.",
    "has not changed": "{Giver} has not changed its own figure of {bare}.",
    "speaks of": "{Giver} speaks of {figure}.",
    "now speaks of at least": "{Giver} now speaks of at least {bare}.",
    "gave a figure of": "{Giver} gave a figure of {bare}.",
    "says it was": "{Giver} says it was {bare}.",
    "nearer": "{Giver} said the true {measure} was nearer {bare}.",
    "closer to": "{Giver} believes the true figure to be closer to {bare}.",
    "counted": "{Giver} counted {bare}.",
    "came to": "{Giver}, which had done its own sums, came to {bare}.",
    "disputes and says": "{Giver} disputes that and says {bare}.",
    "reckons with": "{Giver} reckons with {figure}.",
    "for whom": "For {giver} it was {bare}.",
    "figure from": "The figure from {giver} is {bare}.",
    "whose own figure": "{Giver}'s own figure is {bare}.",
    "full again": "{Giver} said {figure} {done}.",
    "maintains that": "{Giver} maintains that {figure} {done}.",
    "enough to account for": "{Giver} said it had seen enough to account for at least {bare} so far.",
    "estimates": "{Giver} estimates {figure}.",
    "insisted on": "{Giver} insisted on {bare}.",
    "conceded": "{Giver} conceded {bare}.",
    "person of": "{person} of {giver} spoke of {bare}.",
    "while": "{Giver}, for its part, talks of more than {bare}.",
    "number, it says": "{Figure}, says {giver}.",
}
_DAYS: Final = (("Monday", "2026-03-02"), ("Thursday", "2026-03-05"))
_MEASURES: Final = {
    "tonnes": "quantity", "litres": "volume", "cubic metres": "volume", "kilometres": "length",
    "hectares": "area", "metres": "width", "hours": "time", "minutes": "time", "weeks": "time", "days": "time",
    "million crowns": "sum", "crowns": "price", "per cent": "share",
    "millimetres": "calibre", "decibels": "level", "degrees": "temperature", "megawatts": "capacity",
}  # fmt: skip
_KEPT: Final = {"million crowns": " million", "per cent": " per cent"}
"""What a bare number still has of its unit."""
_VOCABULARY: Final = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a source gives, with the form in which it does; ``beside`` are other figures of the same unit."""

    matter: str
    number: str
    source: str
    form: str
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """Sources, by their stems, with the values that they give."""

    sources: dict[str, str]
    values: tuple[Value, ...]


@dataclass(slots=True)
class Tally:
    """How many values of each form were given, and found in one table with another value of their quantity."""

    given: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    mixed: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, other: Tally) -> None:
        """Count what another topic has, too."""
        self.given += other.given
        self.found += other.found
        self.mixed += other.mixed
        for form, told in other.missed.items():
            self.missed[form] += told

    @property
    def share(self) -> float:
        """Share of the values that were found, 0 to 1."""
        return self.found.total() / self.given.total()


def matters(*, working: bool) -> list[dict[str, Any]]:
    """Return one half of the quantities: that on which rules are made, or that on which they are measured."""
    return [one for one in _VOCABULARY["matters"] if (crc32(one["asks"].encode()) % 2 == 0) is working]


def topics(half: Sequence[Mapping[str, Any]], *, rounds: int = 1) -> Iterator[Topic]:
    """Yield the topics of one half: in each two quantities, every quantity in all forms over enough rounds."""
    for number in range(rounds):
        draw = random.Random(number)  # noqa: S311 - a reproducible choice of forms, nothing secret
        order = draw.sample(list(half), len(half))
        for one, two in zip(order[::2], order[1::2], strict=False):
            yield _topic(draw, (one, two))


def tally(topic: Topic) -> Tally:
    """Analyse a topic and tell which of its values stand in the one table that has most of their quantity."""
    told = Tally()
    tables = [_values_of(topic, table) for table in _tables(topic)]
    for value in topic.values:
        best = max(tables, key=lambda table: _of_matter(table, value), default=())
        own = next((table for table in tables if value in table), ())
        if value.beside:
            told.mixed[value.form] += bool(own)
            continue
        told.given[value.form] += 1
        told.mixed[value.form] += len(own) > 2 * _of_matter(own, value)
        if value in best and _of_matter(best, value) > 1:
            told.found[value.form] += 1
        else:
            told.missed[value.form].append(f"{value.number} {value.source} | {topic.sources[value.source]}")
    return told


def _of_matter(table: Sequence[Value], value: Value) -> int:
    """Return how many values of a quantity a table has."""
    return sum(each.matter == value.matter and not each.beside for each in table)


def _tables(topic: Topic) -> tuple[ContestedFigure, ...]:
    with TemporaryDirectory() as folder:
        for stem, text in topic.sources.items():
            (Path(folder) / f"{stem}.txt").write_text(text, encoding="utf-8")
        (Path(folder) / "topic.toml").write_text(_settings(), encoding="utf-8")
        library = open_library(Path(folder))
        return analyse(library.corpus, library.cast, published=(), rejected=()).contested


def _settings() -> str:
    tables = (
        f'[sources.{stem}]\npublisher = "{paper}"\npublished = {day}\nkind = "news"\n'
        for stem, paper, (_, day) in zip(
            ("first", "second"), ("Korsvand Post", "Vintra Courier"), _DAYS, strict=True
        )
    )
    return 'title = "A dispute"\n' + "".join(tables)


def _values_of(topic: Topic, table: ContestedFigure) -> tuple[Value, ...]:
    """Return the values of a topic that a table has: each number stands only once in the texts."""
    rows = [row.value for row in table.values]
    return tuple(value for value in topic.values if any(_has(row, value.number) for row in rows))


def _has(row: str, number: str) -> bool:
    return number in row.replace("\u00a0", " ").split()


def _topic(draw: random.Random, pair: Sequence[Mapping[str, Any]]) -> Topic:
    used: set[str] = set()
    parts: dict[str, list[str]] = {"first": [], "second": []}
    values: list[Value] = []
    for matter in pair:
        givers = draw.sample(_VOCABULARY["givers"], 3)
        for turn, stem in enumerate(parts):
            teller = _Teller(draw, matter, turn, used)
            told, given = teller.paragraphs(givers[turn : turn + 2], stem)
            parts[stem] += told
            values += given
    texts = {stem: _text(draw, stem, told) for stem, told in parts.items()}
    return Topic(texts, tuple(values))


def _text(draw: random.Random, stem: str, told: Sequence[str]) -> str:
    day = _DAYS[stem == "second"][0]
    idle = draw.sample(_VOCABULARY["idle"], 2)
    return "\n\n".join([f"Dispute goes on\n\nHALSUND, {day} - {idle[0]}", *told, idle[1]]) + "\n"


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells one quantity in one source."""

    draw: random.Random
    matter: Mapping[str, Any]
    turn: int
    used: set[str]

    def paragraphs(self, givers: Sequence[str], stem: str) -> tuple[list[str], list[Value]]:
        """Return a paragraph with two values and one with another figure of the same unit, with their values."""
        asks = self.matter["asks"]
        lead, follow = self.draw.choice(list(LEADING)), self.draw.choice(list(FOLLOWING))
        one, two, other = self._number(), self._number(), self._number()
        beside = [each.format(n=other) for each in self.matter["beside"][self.turn : self.turn + 1]]
        joint = "\n\n" if lead == "row of a table" else " "
        told = (
            self._fill(LEADING[lead], one, givers[0]) + joint + self._fill(FOLLOWING[follow], two, givers[1])
        )
        values = [
            Value(asks, one, stem, lead),
            Value(asks, two, stem, follow),
            *(Value(asks, other, stem, "beside", beside=True) for _ in beside),
        ]
        return self.draw.sample([told, *beside], 1 + len(beside)), values

    def _number(self) -> str:
        """Return a number of the quantity's size that no text has yet."""
        value = round(self.matter["about"] * self.draw.uniform(0.6, 1.7))
        while f"{value:,}" in self.used:
            value += 1
        self.used.add(f"{value:,}")
        return f"{value:,}"

    def _fill(self, form: str, number: str, giver: str) -> str:
        matter, unit = self.matter, self.matter["unit"]
        told = form.format_map({
            "figure": f"{number} {unit}", "Figure": f"{number} {unit}", "unit": unit,
            "bare": number + _KEPT.get(unit, ""), "amount": f"{number} {unit}" if unit in _MEASURES else number,
            "Other": "Others", "more": self._number(), "wrong": self._number(),
            "of": matter["of"], "done": matter["done"][self.turn],
            "name": matter["name"][self.turn], "Name": _capital(matter["name"][self.turn]),
            "asks": matter["asks"], "Asks": matter["asks"], "measure": _MEASURES.get(unit, "number"),
            "giver": giver, "Giver": _capital(giver), "person": self.draw.choice(_VOCABULARY["people"]),
            "day": _DAYS[self.turn][0],
        })  # fmt: skip
        return told.replace("  ", " ").replace(" ,", ",").replace("s's ", "s' ")


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


@cache
def measured(*, working: bool, rounds: int) -> Tally:
    """Return what is found of one half."""
    whole = Tally()
    for topic in topics(matters(working=working), rounds=rounds):
        whole.add(tally(topic))
    return whole

"""What stands on the page, top to bottom, before any format: each text one visible line, each link judged."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from briefer.outputs.visible import line
from briefer.records import Record

Line = Annotated[str, BeforeValidator(line)]
"""Text from anywhere, made one visible line on its way into the page."""


class Sentence(Record):
    """A text, its place (the anchor) and the numbers of the passages it rests on."""

    place: str
    text: Line
    numbers: tuple[int, ...]


class Section(Record):
    """Sentences under one theme, in reading order."""

    name: Line
    sentences: tuple[Sentence, ...]


class Answer(Record):
    """A reply to an accusation."""

    by: Line
    sentence: Sentence


class Charge(Record):
    """An accusation, with its reply if the sources hold one."""

    accused: Line
    sentence: Sentence
    reply: Answer | None


class Voice(Record):
    """One actor's statements and accusations."""

    actor: Line
    statements: tuple[Sentence, ...]
    accusations: tuple[Charge, ...]


class Row(Record):
    """One value of a contested figure, and what it counts; ``sentence`` is the source's statement of it."""

    value: Line
    scope: Line
    who: Line
    sources: Line
    as_of: Line
    status: str
    sentence: Sentence


class Tick(Record):
    """A labelled place of a scale; ``at`` is a percentage of its length."""

    at: float
    label: str


class Track(Record):
    """One row of a chart, in percentages of the scale; ``at`` is None for a value that is no amount.

    ``low`` and ``high`` bound what the wording admits, None where it is open. ``before`` are the values that this
    one took the place of, ``passing`` those of other rows whose line goes through; ``goes_on``: a later row takes
    the place of this one.
    """

    at: float | None
    low: float | None
    high: float | None
    before: tuple[float, ...]
    passing: tuple[float, ...]
    goes_on: bool


class Chart(Record):
    """The rows of a table on one scale."""

    ticks: tuple[Tick, ...]
    tracks: tuple[Track, ...]


class Figure(Record):
    """A contested figure as a table; ``chart`` is None where its values stand on no common scale."""

    what: Line
    rows: tuple[Row, ...]
    chart: Chart | None = None


class Happening(Record):
    """A row of the timeline."""

    date: Line
    resolved: bool
    sentence: Sentence


class Part(Record):
    """A part of a word diff."""

    kind: str
    text: Line


class Refusal(Record):
    """A rejected sentence: why, the nearest passage, and what became of it."""

    sentence: Sentence
    messages: tuple[Line, ...]
    parts: tuple[Part, ...]
    outcome: str


class Share(Record):
    """How much of the briefing a source, an origin or a speaker fills: numbers, each with its part of all.

    ``percent`` is the part of the sentences alone, for a bar.
    """

    kind: str
    name: Line
    sentences: str
    citations: str
    percent: float


class Remark(Record):
    """A text about something named: a published sentence, an unused source, a skipped file."""

    about: Line
    text: Line


class Listed(Record):
    """A line of the source list; ``link`` is None where the address is not one that may be followed.

    ``share`` is its share of the citations of published sentences in percent, None where nothing is cited.
    """

    id: str
    name: Line
    title: Line
    link: str | None
    descriptor: Line
    note: Line
    share: int | None = None


class Passage(Record):
    """A numbered passage; ``places`` are the anchors of the sentences that rest on it.

    ``sheet`` is the page of a paged source on which it begins, '' where the source has no pages.
    """

    number: int
    source: str
    name: Line
    date: Line
    file: Line
    sheet: Line
    start: int
    end: int
    quote: Line
    places: tuple[str, ...]


class Change(Record):
    """Something that changed; ``place`` is the anchor of the sentence that stands now, '' where none does.

    ``parts`` show the text within that of before, whose own words are struck out; none where there is no such text.
    """

    place: str = ""
    text: Line
    note: Line = ""
    parts: tuple[Part, ...] = ()


class ChangeGroup(Record):
    """Changes of one kind."""

    name: Line
    entries: tuple[Change, ...]


class Changes(Record):
    """What changed since an earlier briefing, kind by kind."""

    title: Line
    groups: tuple[ChangeGroup, ...]


class Trial(Record):
    """How errors that were planted on purpose fared; ``missed`` are false sentences, each with its error."""

    summary: Line
    missed: tuple[Remark, ...]


class Page(Record):
    """Everything a format lays out, in the order in which it is read."""

    title: Line
    question: Line
    facts: tuple[Line, ...]
    bottom_line: Section | None
    sections: tuple[Section, ...]
    changes: Changes | None
    voices: tuple[Voice, ...]
    figures: tuple[Figure, ...]
    timeline: tuple[Happening, ...]
    gaps: tuple[Line, ...]
    unused: tuple[Remark, ...]
    sources: tuple[Listed, ...]
    passages: tuple[Passage, ...]
    counts: tuple[Line, ...]
    refusals: tuple[Refusal, ...]
    warnings: tuple[Remark, ...]
    shares: tuple[Share, ...]
    audit: tuple[Line, ...]
    trial: Trial | None
    skipped: tuple[Remark, ...]

"""What is a table of figures called, in the sources' own words?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from briefer.analysis.figures.about import family
from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.kinds import counts_enemy
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.quantity import Quantity
from briefer.analysis.figures.sorts import MONEY, SHARE
from briefer.analysis.figures.titles import heading, measure_of, of_deed
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.noun_phrases import is_possessive, phrase_of
from briefer.language.words.tokens import Token, stem
from briefer.language.words.weights import weight
from briefer.records import Span
from briefer.text.fold import fold_word

_PLIGHTS: Final = frozenset("hurt held stuck cut lost shot burnt dead homeless".split())
_WERE: Final = frozenset({"was", "were"})
_HANGING: Final = frozenset("of to for in on".split())
_NOUN: Final = 5
"""Letters of a word behind a figure from which it is hardly a preposition, in any language."""
_SHORT: Final = 5
"""Words of a heading that says what the figures below it are of; a longer one is the title of a story."""
IDLE: Final = 0.5
"""What a word costs that the other figures' sentences do not share, as part of a shared word's worth."""
BARE_DEED: Final = 0.5
"""What a participle by itself is worth beside a noun phrase with the same words: "posts filled" says more."""


class _Phrase(NamedTuple):
    """Words of a row's sentence that may name the table; ``deed`` if they say only what was done."""

    row: Mention
    words: tuple[Token, ...]
    deed: bool = False

    @property
    def counts(self) -> bool:
        """Whether a figure stands within."""
        span = Span(self.words[0].start, self.words[-1].end)
        return any(figure.span.touches(span) for figure in self.row.reading.figures)

    @property
    def text(self) -> str:
        """The stretch as it stands, in small letters at its beginning."""
        stretch = self.row.reading.text[self.words[0].start : self.words[-1].end]
        return stretch if stretch[:2].isupper() else stretch[:1].lower() + stretch[1:]

    @property
    def whole(self) -> str:
        """What the table is called by it: "area treated"; of a share of things, what was done to them as well.

        "12 per cent of its trains were cancelled" tells of "trains cancelled".
        """
        if self.deed:
            return of_deed(self.row.sort, self.text)
        reading, end = self.row.reading, self.row.figure.span.end
        behind = reading.tokens_after(self.words[-1].end)[:2]
        done = len(behind) > 1 and behind[0].folded in _WERE and _is_participle(behind[1].text)
        part = self.row.sort == SHARE and reading.text[end : self.words[0].start].startswith(" of ")
        if done and part:
            return f"{self.text} {behind[1].text}"
        return f"{measure_of(self.row.sort, self.words)}{self.text}"


def label(rows: Sequence[Mention]) -> str:
    """Return what is counted: "people arrested or detained", "insured losses"."""
    english = [row for row in rows if row.reading.language == "en"]
    if len(english) < 2:
        return _of_abroad(rows)
    time = "time of " if all(row.figure.unit == CLOCK for row in english) else ""
    named = _named(english)
    if named and stem(named) in english[0].coined:
        named = f"sum in {named}"
    return f"{time}{named}{_of_whose(english)}" if named else _headed(english)


def _headed(rows: Sequence[Mention]) -> str:
    """Return the heading under which the figures stand, where their sentences name nothing that they count."""
    first = rows[0]
    above = [one for one in first.article.headings if one.span.end <= first.reading.span.start]
    words = above[-1].words.split() if above else []
    if not 0 < len(words) <= _SHORT or any(row.article is not first.article for row in rows):
        return "number"
    return " ".join([words[0].lower(), *words[1:]])


def _of_whose(rows: Sequence[Mention]) -> str:
    """Return whose people are counted where one side counts its own and another those of its enemy."""
    hostile = [row for row in rows if counts_enemy(row)]
    own = [row.giver.label for row in rows if not counts_enemy(row)]
    return f", on the side of {own[0]}" if hostile and own else ""


def _named(rows: Sequence[Mention]) -> str:
    """Return what is counted, in English."""
    known = [row.quantity for row in rows if row.quantity is not None]
    named = [each for each in known if not _is_participle(each.noun_word)]
    return _of_quantities(named) if named and 2 * len(named) >= len(rows) else _of_shared(rows)


def _of_abroad(rows: Sequence[Mention]) -> str:
    """Return what is counted where other languages tell it: people, what was done to them, or their own noun."""
    quantity = next((row.quantity for row in rows if row.quantity), None)
    if quantity:
        return _of_quantities([quantity])
    if all(row.figure.unit == CLOCK for row in rows):
        return "time of day"
    if any(row.sort == stem("people") for row in rows):
        return "people"
    tails = (row.reading.tokens_after(row.figure.span.end)[:1] for row in rows)
    return next((tail[0].text.lower() for tail in tails if tail and len(tail[0].text) >= _NOUN), "number")


def _of_quantities(known: Sequence[Quantity]) -> str:
    nouns = Counter(each.noun_word for each in known if each.noun_word)
    noun = max(nouns, key=lambda word: nouns[word]) if nouns else "people"
    if known[0].noun == stem("people") and len(nouns) > 1:
        noun = "people"
    phrase = next((each.deed_word for each in known if " " in each.deed_word), "")
    deed = " or ".join(_deeds(known)) or (f"who {phrase}" if phrase else "")
    rate = f" per {known[0].rate}" if known[0].rate else ""
    return f"{noun} {deed}".strip() + rate


def _deeds(known: Sequence[Quantity]) -> list[str]:
    """Return what was done, two words at most; "killing" only where nobody says "killed"."""
    deeds = Counter(each.deed_word for each in known if _is_participle(each.deed_word))
    done = [word for word in deeds if not word.endswith("ing")] or list(deeds)
    best: dict[str, str] = {}
    for word in sorted(done, key=lambda one: -deeds[one]):
        best.setdefault(stem(word), word)
    return ([word for word in best.values() if word != "dead"] or list(best.values()))[:2]


def _of_shared(rows: Sequence[Mention]) -> str:
    """Return the words of any row that hold most of what the rows share, with the noun that they count.

    Where they share nothing it is the phrase nearest to a figure.
    """
    told = Counter(each for row in rows for each in row.about)
    found = [phrase for row in rows for phrase in (*_phrases(row), *_deeds_in(row))]
    shared = max(found, key=lambda phrase: _worth(phrase, told, len(rows)), default=None)
    counted = _counted(rows)
    if shared is None or _worth(shared, told, len(rows)) <= 0:
        return counted or _nearest(found) or rows[0].sort
    if not counted or counted in shared.text.split():
        return shared.whole
    return f"{counted} {shared.text}" if shared.deed else f"{counted}, {shared.text}"


def _worth(phrase: _Phrase, told: Mapping[str, int], rows: int) -> float:
    """Return how much of what the rows share a phrase holds, less what it holds besides."""
    stems = {family(token.stem): weight(token.text) for token in phrase.words if weight(token.text)}
    shared = sum(value * max(0, told.get(each, 0) - 1) / (rows - 1) for each, value in stems.items())
    idle = sum(value for each, value in stems.items() if told.get(each, 0) <= 1)
    return (shared - IDLE * idle) * (BARE_DEED if phrase.deed else 1.0)


def _counted(rows: Sequence[Mention]) -> str:
    """Return the noun that most rows count, as one of them has it; empty for sums and shares."""
    nouns = Counter(row.figure.noun for row in rows if row.figure.unit is None and row.sort != MONEY)
    most = max(nouns, key=lambda noun: (noun is not None, nouns[noun]), default=None)
    words = (
        token.text.lower()
        for row in rows
        for token in row.reading.tokens_after(row.figure.span.end)
        if token.stem == most
    )
    return next(words, "")


def _nearest(found: Sequence[_Phrase]) -> str:
    """Return the phrase nearest to its figure among those that say what it is of."""
    telling = [one for one in found if any(family(token.stem) in one.row.about for token in one.words)]
    return min(telling, key=_apart).whole if telling else ""


def _apart(phrase: _Phrase) -> int:
    figure = phrase.row.figure.span
    return max(phrase.words[0].start - figure.end, figure.start - phrase.words[-1].end)


def _phrases(row: Mention) -> Iterator[_Phrase]:
    """Yield the noun phrases of a sentence, also with what hangs on them, without figures and names."""
    items = chunked(row.reading.text, row.reading.tokens)
    for at, item in enumerate(items):
        words = _words(row, item)
        if not words:
            continue
        yield _Phrase(row, words)
        more = items[at + 1 : at + 3]
        if len(more) > 1 and more[0].word in _HANGING and (other := _words(row, more[1])):
            longer = _Phrase(row, (*words, *more[0].tokens, *other))
            yield from () if longer.counts else (longer,)


def _words(row: Mention, item: Chunk) -> tuple[Token, ...]:
    """Return the words of a noun phrase behind its figure; none where it is a pronoun, a day, or has a name in it."""
    phrase = phrase_of(item)
    if item.tag != "noun" or phrase.pronoun:
        return ()
    counted = [one.span for one in row.reading.figures]
    behind = max((at for at, t in enumerate(phrase.core) if _in(t, counted) or is_possessive(t)), default=-1)
    words = tuple(heading(phrase.core[behind + 1 :]))
    names = [name.span for name in row.reading.names if name.span.start > row.reading.span.start]
    speakers = [one.subject for one in row.reading.speech if one.subject]
    aside = [*names, *speakers, *(one.span for one in row.reading.dates)]
    giver = fold_word(row.giver.label)
    is_giver = words and " ".join(token.folded for token in words) == giver
    return () if is_giver or any(_in(token, aside) for token in words) else words


def _deeds_in(row: Mention) -> Iterator[_Phrase]:
    """Yield what a sentence says was done, by itself: "cancelled"."""
    for token in row.reading.tokens:
        if token.text.islower() and _is_participle(token.text) and not token.text.endswith("ing"):
            yield _Phrase(row, (token,), deed=True)


def _in(token: Token, spans: Sequence[Span]) -> bool:
    return any(span.touches(token.span) for span in spans)


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in _PLIGHTS

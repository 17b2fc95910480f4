"""What does a figure in a sentence count: which things, in what plight, in which unit?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.analysis.figures.asides import is_aside
from briefer.analysis.figures.families import deed_family, done_to_people, is_noun, known_deed, noun_family
from briefer.analysis.figures.increments import is_some_of
from briefer.analysis.figures.leaning import leaning, measured
from briefer.analysis.figures.plights import is_of_others, plight
from briefer.analysis.figures.quantity import Counted, Quantity, of_people, of_things
from briefer.language.numbers.counted import counted_noun, is_plural
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.modifiers import modifier_after, modifier_before
from briefer.language.reading import Reading
from briefer.language.speech.acts import reporting_lemma
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS

_OF = re.compile(r"\s(?:of|among)\s(?:them\b,?\s?|(?:its|their|his|her|our|the|those)\s)", re.IGNORECASE)
_PLAIN_OF = re.compile(r"\sof\s")
_PART = re.compile(r"\sof\s(?:them|whom|these|which|those)\b|\swere\s(?=\w+s\b)", re.IGNORECASE)
_OF_THE = re.compile(r"\sof\s(?:(?:the|a|an|its|their)\s[\w-]+|them)\s(?=\S)")
_OF_MANY = re.compile(r"\sof\s(?:them\b|the\s\d)")
"""Of people who were only counted before: of these, those are told whom something befell."""
_WHOLE = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|one|none|half|\d+)"
    r" of (?:the|its|those) $",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"(?:\s(?:a|an|the|total|of|further|estimated|another))*\s*$", re.IGNORECASE)
_WHOSE: Final = re.compile(
    r"\swhose\s[\w-]+(?:,[^,.;]{3,60},)?\s(?:were|was|had been|have been)\s(?P<deed>\w+)\b"
)
_BEYOND: Final = re.compile(
    r"(?:\s(?:of|in|from|at|on|aged|under|near)\s(?:(?!\b(?:that|who|which|was|were|had|have)\b)[^,;:.()“”\"]){1,60}?"
    r"|\sand (?:\w+ly )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|an?|some|several|dozens of) "
    r"(?!(?:wom|m)[ae]n\b|girls?\b|boys?\b|child)[\w-]+)?"
    r"(?:,[^,;:.“”\"]{3,80},)?(?=\s(?:was|were|is|are|has|have|had)\s)"
)
"""What may stand between the counted and its verb: where they are, what else was counted, an apposition."""
_AND_OTHERS: Final = re.compile(r"(?: [\w-]+){1,4},? and (?:at least |about |some |another )?")
_LIGHT = frozenset(stem(word) for word in "receive need suffer require sustain join undergo seek get".split())
_SEEM = frozenset(
    stem(word) for word in "appear seem expect believe report fear confirm know presume think".split()
)
_SKIPPED = (
    frozenset("also still now already then since later not to who which that been".split()) | AUXILIARIES
)
_NOT_DEEDS = frozenset(
    stem(word) for word in "say put give take include accord need warn go come follow involve base".split()
)
_SEEN: Final = frozenset(
    stem(word) for word in "treat hold list class count record admit charge detain".split()
)
"""Deeds that before "as" only say how somebody is seen; "died as a result" is one."""
_SHORTEST_ING: Final = 6
"""Letters of the shortest word in -ing that is surely a verb: "king" and "thing" are none."""


def counted_in(reading: Reading, before: Sequence[Counted]) -> tuple[Counted, ...]:
    """Return the figures of a sentence with what each counts; those that cannot be told are left out.

    ``before`` is what the sentence before it counts: "the authority put the number at 1,900" leans on it.
    """
    if reading.language != "en":
        return ()  # the words that say what is counted are English
    found: list[Counted] = []
    for figure in _countable(reading):
        quantity = _Reader(reading, figure).quantity([*before, *found], here=found)
        if quantity is not None:
            found.append(Counted(figure, quantity, as_said(reading, figure)))
    return tuple(_without_breakdown(reading, found, before))


def _countable(reading: Reading) -> Iterator[Figure]:
    """Yield counts and sums of money; a sum in brackets after another is the same one in other money."""
    last_money: int | None = None
    last: Figure | None = None
    for figure in reading.figures:
        money = figure.unit is not None and figure.unit.startswith("currency:")
        whole = _WHOLE.search(reading.text, reading.span.start, figure.span.start)
        converted = money and last_money is not None and "(" in reading.text[last_money : figure.span.start]
        last_money = figure.span.end if money else last_money
        counts = figure.kind in {"count", "zero"} and (money or figure.unit in {None, "magnitude"})
        part_of_it = last is not None and is_some_of(reading, last)
        last = figure
        left_out = converted or (whole and not part_of_it) or is_some_of(reading, figure)
        if counts and not left_out and not is_aside(reading, figure):
            yield figure


def as_said(reading: Reading, figure: Figure) -> str:
    """Return the value in the source's words, with "at least" and the like."""
    _, start = modifier_before(reading.text, figure.span.start, floor=reading.span.start)
    _, end = modifier_after(reading.text, figure.span.end)
    said = " ".join(reading.text[start:end].split()).strip(' ,;“”"')
    return said[0].lower() + said[1:] if said[1:2].islower() else said


def _without_breakdown(
    reading: Reading, found: list[Counted], before: Sequence[Counted]
) -> Iterator[Counted]:
    """Leave out bare numbers that add up to a count given before: they are its parts."""
    plain = [figure for figure in reading.figures if figure.kind == "count" and figure.unit is None]
    bare = [figure.value for figure in plain if figure.noun is None]
    parts = len(bare) > 1 and any(abs(sum(bare) - one.figure.value) < 1 for one in before)
    for one in found:
        if not (parts and one.figure.noun is None):
            yield one


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the words around one figure."""

    reading: Reading
    figure: Figure

    def quantity(self, known: Sequence[Counted], *, here: Sequence[Counted]) -> Quantity | None:
        """Return what the figure counts or measures, None where it cannot be told."""
        before = self._before
        if self.figure.unit is not None:
            after = self.reading.text[self.figure.span.end : self.reading.span.end]
            return measured(self.figure, before, after, known=known)
        counted = self._count(here)
        if counted and self.figure.noun and done_to_people(counted.deed):
            return counted  # "put its losses at 14 soldiers dead": the number says itself what it counts
        return leaning(self.figure, before, known=known, here=here) or counted

    @property
    def _before(self) -> str:
        """The words of the sentence before the figure and its modifier."""
        reading = self.reading
        _, start = modifier_before(reading.text, self.figure.span.start, floor=reading.span.start)
        return reading.text[reading.span.start : start]

    def _count(self, here: Sequence[Counted]) -> Quantity | None:
        noun, end = self._noun()
        if noun is None and self.figure.vague:
            return None
        deed = self._phrasal(end) or self._deed_after(end) or self._deed_to_theirs(end) or self._deed_before()
        deed = deed or self._deed_beyond(end)
        if noun is not None and noun.folded == "others":
            return self._others(deed, here)
        if noun is None:
            return self._of_which(deed, here) or self._like_these(deed, here) or self._people(deed)
        if known_deed(noun.stem) and (deed is None or reporting_lemma(deed.text)):
            return of_things(noun, noun)
        deed = deed or self._deed_within(noun)
        if deed is not None:
            return of_things(noun, deed)
        whole = self._whole(here)
        return replace(whole, noun=noun_family(noun.stem), noun_word=noun.text.lower()) if whole else None

    def _phrasal(self, end: int) -> Token | None:
        """Return the plight that several words tell: who is "cut off" is trapped, who "lost their home" homeless."""
        word = plight(self._before, self.reading.text, end)
        return self.reading.tokens[0]._replace(text=word, stem=stem(word)) if word else None

    def _of_which(self, deed: Token | None, here: Sequence[Counted]) -> Quantity | None:
        """Return the quantity of "5,600 houses, of which 1,900 collapsed"."""
        if deed is None or not here or not self._before.lower().endswith((" of which ", " of whom ")):
            return None
        whole = here[-1].quantity
        return replace(whole, deed=deed_family(deed.stem), deed_word=deed.text.lower())

    def _like_these(self, deed: Token | None, here: Sequence[Counted]) -> Quantity | None:
        """Return the quantity of "14 soldiers dead and 38 wounded": the wounded are soldiers too."""
        if deed is None or not here or not done_to_people(deed_family(deed.stem)):
            return None
        last = here[-1]
        between = self.reading.text[last.figure.span.end : self.figure.span.start]
        alike = done_to_people(last.quantity.deed) and last.figure.noun and _AND_OTHERS.fullmatch(between)
        return (
            replace(last.quantity, deed=deed_family(deed.stem), deed_word=deed.text.lower())
            if alike
            else None
        )

    def _others(self, deed: Token | None, here: Sequence[Counted]) -> Quantity | None:
        """Return the quantity of "nine miners died and 71 others were injured": others of what was counted before."""
        if deed is None or not here:
            return self._people(deed)
        return replace(here[-1].quantity, deed=deed_family(deed.stem), deed_word=deed.text.lower())

    def _deed_within(self, noun: Token) -> Token | None:
        """Return the plight that stands between the number and its noun: "8,000 homeless people"."""
        between = [t for t in self.reading.tokens if self.figure.span.end <= t.start and t.end <= noun.start]
        return next((token for token in between if known_deed(token.stem) and _is_deed(token)), None)

    def _people(self, deed: Token | None) -> Quantity | None:
        """Return the quantity of a bare number, which counts people if the deed is done to people."""
        if deed is None or not done_to_people(deed_family(deed.stem)) or self._is_part():
            return None
        return of_people(deed.stem, word=deed.text)

    def _whole(self, here: Sequence[Counted]) -> Quantity | None:
        """Return what the sentence counted before, where the figure is a part of it: "nine of them officers"."""
        part = _PART.match(self.reading.text, self.figure.span.end)
        return here[-1].quantity if part and here else None

    def _is_part(self) -> bool:
        """Tell whether the number stands for a part of what was counted: "nineteen of the injured", "the other 35"."""
        text, end = self.reading.text, self.figure.span.end
        part = text.startswith(" of ", end) and not _OF_MANY.match(text, end)
        return part or self._before.lower().endswith((" other ", " whom ", " which "))

    def _noun(self) -> tuple[Token | None, int]:
        """Return the noun that the figure counts, and where the count ends."""
        text, end = self.reading.text, self.figure.span.end
        of = _OF.match(text, end) or (_PLAIN_OF.match(text, end) if self.figure.vague else None)
        noun, stop = counted_noun(text, of.end() - 1 if of else end, self.reading.span.end, plural=True)
        if noun is None:
            return None, end
        tokens = self.reading.tokens
        place = next((i for i, token in enumerate(tokens) if token.end == stop), None)
        if place is None:
            return None, end
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        plural = following is not None and is_plural(following.text)  # "villages remain" counts no remains
        if following and plural and following.start == stop + 1 and is_noun(following.stem):
            return following, following.end  # "police officers": the last noun is what is counted
        return tokens[place], stop

    def _deed_after(self, position: int) -> Token | None:
        """Return the verb right after what is counted: "people were arrested", "members who received treatment"."""
        of_the = _OF_THE.match(self.reading.text, position, self.reading.span.end)
        end = of_the.end() - 1 if of_the else position
        light: Token | None = None
        for token in self.reading.tokens:
            if token.start < end:
                continue
            if self.reading.text[end : token.start].strip(" \u00a0"):
                return None
            end = token.end
            if token.stem in _LIGHT:
                light = token
            elif not self._is_filler(token, light=light is not None):
                return self._deed(token, light)
        return None

    def _deed_beyond(self, position: int) -> Token | None:
        """Return the verb behind what else is told of the counted: "188 homes and three hotels were destroyed"."""
        beyond = _BEYOND.match(self.reading.text, position, self.reading.span.end)
        if beyond is None or self._before.lower().endswith(" of "):
            return None  # "two out of 57 strikes had hit": the two did
        return self._phrasal(beyond.end()) or self._deed_after(beyond.end())

    def _deed_to_theirs(self, position: int) -> Token | None:
        """Return what happened to what people own: "84,000 people whose records, the firm says, were copied"."""
        whose = _WHOSE.match(self.reading.text, position, self.reading.span.end)
        token = next((each for each in self.reading.tokens if whose and each.end == whose.end("deed")), None)
        return token if token and _is_deed(token) else None

    def _is_filler(self, token: Token, *, light: bool) -> bool:
        """Tell whether a word may stand between what is counted and its verb."""
        folded = token.folded
        if folded in _SKIPPED or folded.endswith("ly") or token.stem in _SEEM:
            return True
        if token.stem == stem("find") and self.reading.text.startswith(" to be ", token.end):
            return True
        return light and folded in DETERMINERS

    def _deed(self, token: Token, light: Token | None) -> Token | None:
        """Return the deed that a word names; after a verb that says little its object is the deed."""
        if light is not None and known_deed(token.stem):
            return token._replace(text=" ".join(self.reading.text[light.start : token.end].split()))
        other = self._is_seen_as(token) or is_of_others(self.reading, token)
        return token if _is_deed(token) and not other else None

    def _is_seen_as(self, token: Token) -> bool:
        """Tell whether "treated" only says how somebody is seen: "treated as suspects"."""
        return token.stem in _SEEN and self.reading.text.startswith(" as ", token.end)

    def _deed_before(self) -> Token | None:
        """Return the verb whose object the figure is: "arrested at least 19 people"."""
        before = _DETERMINED.sub("", self._before)
        end = self.reading.span.start + len(before)
        token = next((each for each in self.reading.tokens if each.end == end), None)
        if token is None or token.stem == stem("hold"):
            return None  # a hall, too, holds people
        return token if _is_deed(token) or known_deed(token.stem) else None


def _is_deed(token: Token) -> bool:
    """Tell whether a word is a verb form that says what happened to something."""
    folded = token.folded
    if token.stem in _NOT_DEEDS or folded in AUXILIARIES | PREPOSITIONS or not token.text.islower():
        return False
    if known_deed(token.stem):
        return True
    going = folded.endswith("ing") and len(folded) >= _SHORTEST_ING and not token.stem.endswith("ing")
    verb = looks_finite(folded) or going
    return verb and not reporting_lemma(folded)

"""What does a figure in a sentence count: which things, in what plight, in which unit?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefer.analysis.families import PEOPLE, deed_family, done_to_people, known_deed, noun_family
from briefer.language.counted import counted_noun
from briefer.language.figures import Figure
from briefer.language.modifiers import modifier_after, modifier_before
from briefer.language.reading import Reading
from briefer.language.speech import reporting_lemma
from briefer.language.subjects import looks_finite
from briefer.language.tokens import Token, stem
from briefer.language.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

_TALLY = r"(?:number|count|tally|toll|total|figure|estimate)"
_OF = re.compile(r"\s(?:of|among)\s(?:them\b,?\s?|(?:its|their|his|her|our|the|those)\s)", re.IGNORECASE)
_PART = re.compile(r"\sof\s(?:them|whom|these|which|those)\b|\swere\s(?=\w+s\b)", re.IGNORECASE)
_NUMBER_OF = re.compile(
    rf"\b{_TALLY} of (?P<what>[^,;:]{{3,90}}?)(?: (?:has|have|had|now))*(?: (?:\w+(?:en|ed|ose|ew|ell|ood|s|ched)))?"
    r"(?: up| further| sharply)? ?(?:to|at|was|is|were|reached|hit|passed)\s$",
    re.IGNORECASE,
)
_TALLY_AT = re.compile(
    rf"\b(?:the|its|their|his|her|own|that|this|death|latest) {_TALLY}(?: (?:has|have|had|was|is|now|then|\w+(?:en|ed|ose|ood|s)))*"
    r" (?:at|to|was|is|as)\s[“\"]?$",
    re.IGNORECASE,
)
_HIGHER = re.compile(
    rf"\b(?:higher|lower|larger|smaller|different|similar|bigger|own) {_TALLY}\b", re.IGNORECASE
)
_PUT_AT = re.compile(
    r"\b(?:put|puts|estimated?|estimates|reckon(?:s|ed)?|set|sets|valued)\s(?:the|its|their|this|that)?\s?"
    r"(?P<what>[^\W\d_]+)(?:\s(?!at\b)[\w-]+){0,6}?\sat\s$",
    re.IGNORECASE,
)
_TOLL = re.compile(r"\bdeath toll\b[^,;]{0,40}$|\bkilled\b[^,;]{0,8}$", re.IGNORECASE)
_RATE = re.compile(r"\s?(?:\([^()]*\)\s?)?(?:a|an|per|each|every)\s(second|minute|hour|day|week|month|year)\b")
_LIGHT = frozenset(stem(word) for word in "receive need suffer require sustain join undergo seek get".split())
_SEEM = frozenset(stem(word) for word in "appear seem expect believe report fear".split())
_SKIPPED = frozenset("also still now already then since later not to who which that been".split()) | AUXILIARIES
_NOT_DEEDS = frozenset(stem(word) for word in "say put give take include accord need warn go come follow involve base".split())


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is counted, as families of words; two figures are about one quantity if theirs are equal.

    ``deed`` is empty for measures ("the cost"), ``unit`` None for counts, ``rate`` the time a measure is for.
    The words themselves, for a label, do not count for equality.
    """

    noun: str
    deed: str
    unit: str | None = None
    rate: str = ""
    noun_word: str = field(default="", compare=False)
    deed_word: str = field(default="", compare=False)
    personal: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of a sentence with what it counts, and its value as the source says it."""

    figure: Figure
    quantity: Quantity
    value: str


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
            found.append(Counted(figure, quantity, _as_said(reading, figure)))
    return tuple(_without_breakdown(reading, found, before))


def _countable(reading: Reading) -> Iterator[Figure]:
    last_money = -1
    for figure in reading.figures:
        money = figure.unit is not None and figure.unit.startswith("currency:")
        converted = money and last_money >= 0 and "(" in reading.text[last_money : figure.span.start]
        if money:
            last_money = figure.span.end
        if converted or not (figure.kind in {"count", "zero"} and (figure.unit in {None, "magnitude"} or money)):
            continue
        yield figure


def _as_said(reading: Reading, figure: Figure) -> str:
    _, start = modifier_before(reading.text, figure.span.start, floor=reading.span.start, language=reading.language)
    _, end = modifier_after(reading.text, figure.span.end)
    said = " ".join(reading.text[start:end].split()).strip(" ,;“”\"")
    return said[0].lower() + said[1:] if said[:1].isalpha() else said


def _without_breakdown(reading: Reading, found: list[Counted], before: Sequence[Counted]) -> Iterator[Counted]:
    """Leave out bare numbers that add up to a count given before: they are its parts."""
    bare = [figure.value for figure in reading.figures if figure.kind == "count" and figure.unit is None and not figure.noun]
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
        if self.figure.unit is not None:
            return self._measure(known)
        leaning = self._leaning(known, here)
        if leaning is not None:
            return leaning
        return self._count(here)

    @property
    def _before(self) -> str:
        """The words of the sentence before the figure and its modifier."""
        reading = self.reading
        _, start = modifier_before(reading.text, self.figure.span.start, floor=reading.span.start)
        return reading.text[reading.span.start : start]

    def _leaning(self, known: Sequence[Counted], here: Sequence[Counted]) -> Quantity | None:
        """Return the quantity of a figure that a noun of counting introduces: "the number of homes rose to 9"."""
        before = self._before
        named = _NUMBER_OF.search(before)
        if named:
            return _quantity_of(named["what"])
        put = _PUT_AT.search(before)
        if put and put["what"].lower() not in {"it", "number", "figure", "count", "total", "tally", "toll"}:
            return self._put(put["what"])
        anaphor = put or (_TALLY_AT.search(before) and self.figure.noun is None)
        if anaphor and known:
            return (here or known)[-1 if here else 0].quantity
        if known and _HIGHER.search(before) and self.figure.noun in {known[0].figure.noun, _noun_of(known)}:
            return known[0].quantity
        return None

    def _put(self, word: str) -> Quantity | None:
        noun = stem(word)
        if known_deed(noun):
            return Quantity(stem(PEOPLE), deed_family(noun), noun_word=word.lower(), personal=False)
        return None

    def _measure(self, known: Sequence[Counted]) -> Quantity | None:
        put = _PUT_AT.search(self._before)
        if self.figure.unit == "magnitude":
            return Quantity("magnitud", "", "magnitude", noun_word="magnitude")
        if put is None:
            return None
        word = put["what"].lower()
        rate = _RATE.match(self.reading.text, self.figure.span.end)
        if word in {"it", "figure", "total", "number"}:
            return known[-1].quantity if known and known[-1].quantity.unit == self.figure.unit else None
        return Quantity(stem(word), "", self.figure.unit, rate[1] if rate else "", noun_word=word)

    def _count(self, here: Sequence[Counted]) -> Quantity | None:
        noun, end = self._noun()
        if noun is None and self.figure.vague:
            return None
        deed = self._deed_after(end) or self._deed_before()
        inherited = self._inherited(here)
        if noun and known_deed(noun.stem) and (deed is None or reporting_lemma(deed.text)):
            return _made(noun, noun)
        if deed is None and inherited and noun:
            return replace(inherited, noun=noun_family(noun.stem), noun_word=noun.text.lower())
        if deed is None:
            return None
        if noun is None:
            family = deed_family(deed.stem)
            person = done_to_people(family) and not self._is_part()
            return Quantity(stem(PEOPLE), family, noun_word="", deed_word=deed.text.lower()) if person else None
        return _made(noun, deed)

    def _inherited(self, here: Sequence[Counted]) -> Quantity | None:
        """Return what the sentence counted before, where the figure is a part of it: "nine of them officers"."""
        part = _PART.match(self.reading.text, self.figure.span.end)
        return here[-1].quantity if part and here else None

    def _is_part(self) -> bool:
        """Tell whether the number stands for a part of what was counted: "nineteen of the injured", "the other 35"."""
        tail = self.reading.text[self.figure.span.end : self.figure.span.end + 8]
        return tail.startswith(" of ") or self._before.lower().endswith((" other ", " whom ", " which "))

    def _noun(self) -> tuple[Token | None, int]:
        """Return the noun that the figure counts, and where the count ends."""
        text, end = self.reading.text, self.figure.span.end
        of = _OF.match(text, end) or (re.compile(r"\sof\s").match(text, end) if self.figure.vague else None)
        start = of.end() - 1 if of else end
        noun, stop = counted_noun(text, start, self.reading.span.end, plural=True, language=self.reading.language)
        if noun is None:
            return None, end
        token = next((t for t in self.reading.tokens if t.end == stop), None)
        return token, stop

    def _deed_after(self, position: int) -> Token | None:
        """Return the verb right after what is counted: "people were arrested", "members of the public who were hurt"."""
        following = [token for token in self.reading.tokens if token.start >= position]
        tokens = self._after_of(following)
        position = position if tokens == following or not tokens else tokens[0].start
        light: Token | None = None
        for previous, token in zip([None, *tokens], tokens, strict=False):
            gap = self.reading.text[(previous.end if previous else position) : token.start]
            folded = fold_word(token.text)
            if gap.strip() or gap.count("\n"):
                return None
            if folded in _SKIPPED or folded.endswith("ly") or token.stem in _SEEM or (light and folded in DETERMINERS):
                continue
            if token.stem in _LIGHT:
                light = token
                continue
            if light is not None and known_deed(token.stem):
                phrase = " ".join(self.reading.text[light.start : token.end].split())
                return token._replace(text=phrase)
            return token if _is_deed(token) else None
        return None

    def _after_of(self, tokens: list[Token]) -> list[Token]:
        """Skip "of the public" after the noun."""
        if len(tokens) > 2 and fold_word(tokens[0].text) == "of" and fold_word(tokens[1].text) in DETERMINERS:  # noqa: PLR2004 - of, the, noun
            return tokens[3:] if self.reading.text[tokens[2].end : tokens[2].end + 1] == " " and len(tokens) > 3 else []  # noqa: PLR2004 - as above
        return tokens

    def _deed_before(self) -> Token | None:
        """Return the verb whose object the figure is: "arrested at least 19 people"."""
        before = self._before.rstrip()
        end = self.reading.span.start + len(before)
        tokens = [t for t in self.reading.tokens if t.end <= end]
        while tokens and fold_word(tokens[-1].text) in DETERMINERS | {"total", "of", "further", "estimated"}:
            tokens.pop()
        if not tokens or self.reading.text[tokens[-1].end : end].strip(" atheofnil"):
            return None
        return tokens[-1] if _is_deed(tokens[-1]) or known_deed(tokens[-1].stem) else None


def _is_deed(token: Token) -> bool:
    """Tell whether a word is a verb form that says what happened to something."""
    folded = fold_word(token.text)
    if token.stem in _NOT_DEEDS or folded in AUXILIARIES or folded in PREPOSITIONS or not token.text.islower():
        return False
    if reporting_lemma(folded) and not known_deed(token.stem):
        return False
    return known_deed(token.stem) or looks_finite(folded) or (folded.endswith("ing") and len(folded) > 5)  # noqa: PLR2004 - "king", "thing"


def _made(noun: Token, deed: Token) -> Quantity:
    same = noun is deed
    family = stem(PEOPLE) if same else noun_family(noun.stem)
    word = "" if same else noun.text.lower()
    return Quantity(family, deed_family(deed.stem), noun_word=word, deed_word=deed.text.lower())


def _quantity_of(what: str) -> Quantity | None:
    """Return the quantity of "the number of delayed containers" or "of people arrested in a clash"."""
    words = re.findall(r"[^\W\d_]+", what)
    noun, end = counted_noun(" " + what, 0, len(what) + 1, plural=True)
    if noun is None:
        return None
    head = re.findall(r"[^\W\d_]+", (" " + what)[:end])[-1]
    place = words.index(head)
    near = [word for word in words[max(0, place - 2) : place + 3] if word != head]
    deed = next((word for word in near if known_deed(stem(word)) or looks_finite(word)), None)
    if deed is None:
        return None
    return Quantity(noun_family(noun), deed_family(stem(deed)), noun_word=head.lower(), deed_word=deed.lower())


def _noun_of(known: Sequence[Counted]) -> str:
    return known[0].quantity.noun

"""Did a "not" get lost or added on the way?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.matter import one_matter, stretch
from briefer.language.mood.counterparts import same_matter, unpaired
from briefer.language.mood.left_open import is_left_open
from briefer.language.mood.negation import Negation
from briefer.language.mood.scope import SCARCELY, SETTING_ASIDE
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import doers_differ
from briefer.language.syntax.segments import segment_around
from briefer.language.words.interchangeable import in_other_words
from briefer.language.words.phrasal import particle
from briefer.language.words.tokens import Token, stem
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

CLOSE: Final = 0.8
"""Share of the claim's content that the passage has in the same order, from which on both tell of one thing."""
SHORT: Final = 3
"""Words of content in a sentence that says something of the one before it and nothing else."""
_POINTING: Final = frozenset("his her its their this that these those it he she they such".split())
_SAYING_WHAT: Final = frozenset("is are was were be been being become becomes became as called an a".split())
_ABOUT: Final = frozenset("that about of on over whether why how for against".split())
"""Words between a verb or noun and what it is about."""
_CALLING: Final = frozenset(
    "call calls called calling appeal appeals appealed demand demands pressure".split()
)
REACH: Final = 7
"""Words before a verb in which stands who calls for it: "calls for the head of the bank to resign"."""
_GOES_ON: Final = re.compile(r"[ ]\w")
_REASON: Final = re.compile(r"\b(?:because|, (?:as|since|for)) ")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where claim and passage speak of one thing and only one of them denies it."""
    for passage in case.passages:
        ours, theirs = unpaired(list(case.claim.denials), list(passage.reading.denials))
        ours = unpaired(
            ours, [d for other in case.passages if other is not passage for d in other.reading.denials]
        )[0]
        unquoted = [denial for denial in ours if not case.claim.inside_quotation(denial.span)]
        pair = _Compared(case, passage, unquoted, theirs)
        found = next(pair.findings(), None)
        if found:
            yield found
            return


@dataclass(frozen=True, slots=True)
class _Compared:
    """A claim beside one passage, with the denials on each side that have no counterpart."""

    case: Case
    passage: Passage
    ours: Sequence[Negation]
    theirs: Sequence[Negation]

    def findings(self) -> Iterator[Finding]:
        """Yield what only one side denies; where each has a denial of its own, only if each states the other's."""
        claim, source = self.case.claim, self.passage.reading
        lost = [d for d in self.theirs if d.firm and self._stated(d, source, claim)]
        lost = [denial for denial in lost if not self._elsewhere(denial)]
        added = [d for d in self.ours if d.firm and self._stated(d, claim, source)]
        if lost and (added or not _accounts(self.ours, lost[0], claim)):
            yield self._lost(lost[0])
            return
        plain = [denial for denial in added if denial.word not in SETTING_ASIDE]
        if plain and not _accounts(self.theirs, plain[0], source) and not self._denied_nearby(plain[0]):
            yield self._added(plain[0])

    def _stated(self, denial: Negation, own: Reading, other: Reading) -> bool:
        """Tell whether ``other`` states outright what ``own`` denies, of the same thing."""
        core = denial.core
        if core is None or not core.stem.isalpha():
            return False
        if denial.word != "never" and denial.bounds - _bounding(other):
            return False
        if any(t.stem == core.stem and t.start not in _denied(own) for t in own.tokens):
            return False  # said without the "not" as well
        places = [
            place
            for place in _stating(other, core, told=bool(own.speech))
            if place.start not in _denied(other)
        ]
        places = [
            place
            for place in places
            if not _says_of_nobody(own, denial, other, place)
            and particle(other, place) == particle(own, core)
        ]
        if own is self.passage.reading:
            places = [place for place in places if not is_left_open(other, place.start)]
        if not _is_charged(own, core):
            places = [place for place in places if not _is_charged(other, place)]
        if core.stem == "say" and own is self.passage.reading and not _told_of(own, denial):
            return False  # what he will not say stands elsewhere
        if denial.word == "neither" and any(token.stem in other.stems for token in denial.others):
            return bool(places)
        aside = frozenset({core.stem, stem(denial.word), *_speaking(own), *_speaking(other)})
        return any(
            one_matter(own, denial.span.start, other, place.start, aside=aside | {place.stem})
            or self._of_one_clause(own, core, other, place)
            or self.case.closeness(self.passage) >= CLOSE
            or (own is self.passage.reading and self._goes_on())
            for place in places
        )

    def _of_one_clause(self, own: Reading, core: Token, other: Reading, place: Token) -> bool:
        """Tell whether behind both words stands what they are about, and that is one thing."""
        ours, theirs = _opened(own, core), _opened(other, place)
        if ours is None or theirs is None:
            return False
        alike = one_matter(own, ours, other, theirs, aside=frozenset({core.stem, place.stem}))
        return alike and not _told_from(own, ours).isdisjoint(_told_from(other, theirs))

    def _goes_on(self) -> bool:
        """Tell whether the passage is a short sentence about the one before it: "His evidence was not challenged"."""
        reading = self.passage.reading
        said = {token.stem for token in reading.tokens if weight(token.text) > 0}
        before = [other.reading.span for other in self.case.passages]
        follows = any(earlier.span in before for earlier in self.passage.before(1))
        return follows and len(said) <= SHORT and reading.tokens[0].folded in _POINTING

    def _elsewhere(self, denial: Negation) -> bool:
        """Tell whether a passage that holds more of the claim states what this one denies of something else."""
        core = denial.core.stem if denial.core else ""
        told = self._told_of_both(core)
        return any(
            token.stem == core and token.start not in _denied(reading)
            for _, reading in self.case.passages
            for token in reading.tokens
            if self._holds_more(reading) and told <= reading.stems
        )

    def _told_of_both(self, core: str) -> frozenset[str]:
        """Return what the claim tells behind the verb that this passage denies, and the passage has as well."""
        claim = self.case.claim
        verb = next((token for token in claim.tokens if token.stem == core), None)
        if verb is None or claim.inside_quotation(verb.span):
            return frozenset()
        within = segment_around(claim.text, claim.span, verb.start)
        told = claim.tokens_in(Span(verb.end, max(verb.end, within.end)))
        return frozenset(t.stem for t in told if weight(t.text) > 0) & self.passage.reading.stems

    def _holds_more(self, reading: Reading) -> bool:
        """Tell whether a passage has more of the claim than this one, by weight or by the number of words."""
        here, ours = self.passage.reading, self.case.claim.stems
        weighs = self.case.held_by(reading) > self.case.held_by(here)
        return weighs or len(ours & reading.stems) > len(ours & here.stems)

    def _denied_nearby(self, denial: Negation) -> bool:
        """Tell whether a sentence around the passage denies the same."""
        return any(
            same_matter(denial, other) and not self._of_another(denial, reading, other)
            for reading in self.case.context
            for other in reading.denials
        )

    def _of_another(self, denial: Negation, reading: Reading, other: Negation) -> bool:
        """Tell whether a sentence near by denies it of another: of the second pump, not of the claim's first."""
        if denial.core is None or other.core is None:
            return False
        return doers_differ(self.case.claim, denial.core, reading, other.core)

    def _lost(self, denial: Negation) -> Finding:
        article = self.passage.article
        core = denial.core or denial
        span = Span(min(denial.span.start, core.span.start), max(denial.span.end, core.span.end))
        message = f"The source negates this (“{span.of(article.text)}”); the sentence does not."
        return self.case.finding(
            "negation-flipped", message, claim=self.case.claim.span, source=(article, span)
        )

    def _added(self, denial: Negation) -> Finding:
        message = (
            f"The sentence negates this (“{denial.span.of(self.case.claim.text)}”); the source does not."
        )
        source = (self.passage.article, self.passage.reading.span)
        return self.case.finding("negation-flipped", message, claim=denial.span, source=source)


def _bounding(reading: Reading) -> frozenset[str]:
    """Return the words of a sentence, with "other" for "another"."""
    return reading.folded | {"other"} if "another" in reading.folded else reading.folded


def _opened(reading: Reading, verb: Token) -> int | None:
    """Return where what a verb or noun is about begins ("said that …", "no view on …"); None where nothing does."""
    behind = reading.tokens_after(verb.end)[:2]
    return behind[1].start if len(behind) > 1 and behind[0].folded in _ABOUT else None


def _told_from(reading: Reading, start: int) -> frozenset[str]:
    """Return the content of a sentence from a position on."""
    return frozenset(token.stem for token in reading.tokens_after(start) if weight(token.text) > 0)


def _speaking(reading: Reading) -> set[str]:
    """Return the stems of who speaks: one and the same speaker does not make two matters one."""
    subjects = (speech.subject for speech in reading.speech if speech.subject)
    return {token.stem for subject in subjects for token in reading.tokens_in(subject)}


def _told_of(own: Reading, denial: Negation) -> bool:
    """Tell whether a denied "say" goes on with what is not said: "did not say when it opens"."""
    return denial.core is not None and _GOES_ON.match(own.text, denial.core.end, own.span.end) is not None


def _accounts(others: Sequence[Negation], denial: Negation, other: Reading) -> bool:
    """Tell whether the other text may say the denial in other words: by any plain "not", or near by the verb."""
    core = denial.core.stem if denial.core else ""
    denying = {one.span.start for one in others if one.by_verb}
    others = [one for one in others if not (one.core and one.core.start in denying)]  # "did not dispute that"
    places = [token for token in other.tokens if token.stem == core]
    others = [one for one in others if not _is_beside(other, one, places)]
    near = [stretch(other, place.start) for place in places]
    return any(
        (one.firm and not one.inside and one.word not in SCARCELY)
        or any(span.start <= one.span.start < span.end for span in near)
        for one in others
    )


def _is_beside(other: Reading, denial: Negation, places: Sequence[Token]) -> bool:
    """Tell whether a denial is the very word that is denied ("cancelled"), or stands in the reason given for it."""
    return bool(places) and all(
        denial.span.touches(place.span) or _REASON.search(other.text, place.end, denial.span.start)
        for place in places
    )


def _denied(reading: Reading) -> set[int]:
    return {denial.core.start for denial in reading.denials if denial.core and denial.firm}


def _stating(other: Reading, core: Token, *, told: bool) -> list[Token]:
    """Return the words that state what is denied; of a denied "say" any verb of speech.

    Quoted words state only what is ``told`` of somebody: "he said it was not clear" for “it is clear,” he said.
    """
    verbs = {speech.verb.start for speech in other.speech} if core.stem == "say" else set()
    if verbs and other.quotations:
        return []  # the verb that frames quoted words is nobody's "said so"
    words = in_other_words(core.stem)
    found = [t for t in other.tokens if t.stem in words or t.start in verbs]
    return [
        token
        for token in found
        if not (other.inside_quotation(token.span) and not told) and not _is_called_for(other, token)
    ]


def _says_of_nobody(own: Reading, denial: Negation, other: Reading, place: Token) -> bool:
    """Tell whether a noun that is denied of one ("is no defendant") is said of none there: "the defendants deny it"."""
    core = denial.core
    between = own.text[denial.span.end : core.start] if core else ""
    if between not in {" a ", " an "}:
        return False
    before = {token.folded for token in other.tokens_before(place.start)[-REACH:]}
    return _SAYING_WHAT.isdisjoint(before)


def _is_called_for(other: Reading, token: Token) -> bool:
    """Tell whether a verb only says what somebody wants of another: "calls for Orr to resign"."""
    behind = [t.folded for t in other.tokens_before(token.start)[-REACH:]]
    return behind[-1:] == ["to"] and "for" in behind and not _CALLING.isdisjoint(behind)


def _is_charged(other: Reading, token: Token) -> bool:
    """Tell whether a word stands in what somebody is accused of: that states it for nobody."""
    within = stretch(other, token.start)
    charges = [s.verb for s in other.speech if s.cue == "accuse" and within.covers(s.verb)]
    return any(verb.end <= token.start for verb in charges)

"""Who answers what somebody else has just said, as news sets one after the other?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from briefer.analysis.parties.answering import (
    BLANKET,
    CONTRADICTED,
    COUNTERED,
    DECLINED,
    DIFFERS,
    NOT_SO,
    REFERRED_TO,
    THAT_DENIED,
    WHOSE,
)
from briefer.analysis.parties.cast import BODY_STEMS, OUTLETS, Cast, Party
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.giver import giver_of
from briefer.analysis.parties.givers import own_voice
from briefer.analysis.parties.sides import OFFICE_STEMS, speaks_for, touches
from briefer.analysis.parties.utterances import PARTY_VOICES, Utterance
from briefer.analysis.parties.wrongs import CALLED_FALSE, COMPLAINT, HARM, NOTICE, REPROACH, SILENT
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems

REACH: Final = 5
"""Sentences before an answer in which what it answers is sought."""
NEAR: Final = 2
"""Sentences before an answer in which its charge stands if nothing else shows that the two belong together."""
BREAKS: Final = 2
"""Paragraphs that may end between the two: agencies write one for each sentence."""
TELLING: Final = 0.45
"""Weight from which a word that both share is no chance."""
FEWEST: Final = 4
"""Words of a charge at least: fewer say nothing that a reader would understand."""
_REPLYING: Final = frozenset({"reply", "respond", "retort", "counter", "rebut"})
_NO_CHARGE: Final = frozenset(
    {"deny", "praise", "apologise", "accept", "promise", "admit", "refuse", "confirm"}
)
_ASKED: Final = re.compile(r"^\W*(?:When\s)?[Aa]sked (?:whether|if|why|how|what|when|by)\b")
_WHY: Final = re.compile(r"\s*why\b")
_NONE: Final = re.compile(r"\bthere (?:was|were|is|are|had been|has been) (?:no|nothing)\b")
_KIN: Final = re.compile(
    r"['’]s? (?:\w+ )?(?:wife|husband|widow|mother|father|son|daughter|brother|sister)\b"
)
_PLAIN: Final = frozenset({"say", "claim", "describe", "warn", "admit", "apologise"})


def exchanges(cast: Cast, spoken: Sequence[Utterance]) -> list[Charge]:
    """Return as charges with their answers what a party says of another that answers it in the next sentences."""
    told: dict[int, list[Utterance]] = defaultdict(list)
    for utterance in spoken:
        told[id(utterance.article)].append(utterance)
    answers = [u for u in spoken if u.speech is not None] + list(_denials(cast, spoken))
    found = [_answered(cast, told[id(answer.article)], answer) for answer in answers]
    found += [charge for article in cast.articles for charge in _unanswered(cast, article, told[id(article)])]
    first: dict[tuple[int, int], Charge] = {}
    for charge in filter(None, found):
        first.setdefault((id(charge.utterance.article), charge.utterance.number), charge)
    return list(first.values())


def _answered(cast: Cast, told: Sequence[Utterance], answer: Utterance) -> Charge | None:
    accused = answer.giver.party.root if answer.giver.party else None
    outlet = cast.publisher(answer.article) if answer.article.source.kind in OUTLETS else None
    if accused is None or accused is outlet or _ASKED.match(answer.text) or _KIN.search(answer.text):
        return None
    pairs = [_Pair(cast, utterance, answer, accused) for utterance in _before(told, answer)]
    fitting = [pair for pair in pairs if pair.belongs]
    whole = pairs if fitting and THAT_DENIED.search(answer.text) else fitting  # all that was said is denied
    best = max(whole, key=lambda pair: pair.rank, default=None)
    if best is None:
        return None
    charge = make_charge(best.said, accused, label="", point=best.said.words)
    if charge is None:
        return None
    along = tuple(pair.said.cite for pair in pairs if pair is not best and (pair.aimed or pair.blames))
    return replace(charge, answer=answer, citations=(*charge.citations, *along))


def _denials(cast: Cast, spoken: Sequence[Utterance]) -> Iterator[Utterance]:
    """Yield the sentences that deny what was just said without a verb of speech: "The firm calls that untrue"."""
    spoken_in = {(id(u.article), u.number) for u in spoken if u.speech is not None}
    for article in cast.articles:
        for number, reading in enumerate(article.readings):
            denied = THAT_DENIED.search(article.text, reading.span.start, reading.span.end)
            own = article.source.kind in PARTY_VOICES and NOT_SO.match(reading.words)
            if own:
                yield Utterance(article, number, own_voice(cast, article), reading.span)
            elif denied and (id(article), number) not in spoken_in:
                opens = not reading.words[: denied.start() - reading.span.start].strip(' “"')
                party = _subject(cast, article, number, reading.span.end if opens else denied.start())
                if party:
                    yield Utterance(article, number, giver_of(party), reading.span)


def _unanswered(cast: Cast, article: Article, told: Sequence[Utterance]) -> Iterator[Charge | None]:
    """Yield what is said of one who then, as the source says, gives no answer."""
    for number, reading in enumerate(article.readings):
        silent = SILENT.search(article.text, reading.span.start, reading.span.end)
        party = _subject(cast, article, number, silent.start()) if silent else None
        if party is None:
            continue
        asked = Utterance(article, number, giver_of(party), reading.span)
        pairs = [_Pair(cast, said, asked, party.root) for said in _before(told, asked)]
        held = [pair for pair in pairs if pair.blames and (pair.aimed or pair.distance == 1)]
        if held:
            said = max(held, key=lambda pair: pair.rank).said
            yield make_charge(said, party.root, label="", point=said.words)


def _subject(cast: Cast, article: Article, number: int, end: int) -> Party | None:
    """Return the party that sentence ``number`` names before ``end``, or calls "the ministry"."""
    reading = article.readings[number]
    names = [name for name in reading.names if name.words and name.span.end <= end]
    named = [party for name in names if (party := cast.named(article, name))]
    outlet = cast.publisher(article) if article.source.kind in OUTLETS else None
    named = [party for party in named if party is not outlet]
    words = {token.stem for token in reading.tokens if token.end <= end}
    return named[0] if named else cast.described(article, words & BODY_STEMS)


def _before(told: Sequence[Utterance], answer: Utterance) -> list[Utterance]:
    """Return what the last other speaker before an answer says there."""
    first = bisect_left(told, answer.number - REACH, key=_number)
    last = bisect_left(told, answer.number, key=_number)
    near = [u for u in told[first:last] if _can_accuse(u, answer)]
    near = [u for u in near if _breaks(answer.article, u.number, answer.number) <= BREAKS]
    near = [u for u in near if not any(_holds(each, u) for each in near)]
    owner = WHOSE.search(answer.text)
    if owner:
        stems = describing_stems(owner["who"])
        return [u for u in near if stems & describing_stems(u.giver.label)]
    return [u for u in near if u.giver.key == near[-1].giver.key]


def _number(utterance: Utterance) -> int:
    return utterance.number


def _holds(outer: Utterance, inner: Utterance) -> bool:
    """Tell whether one only tells what the other says: "he said his company had asked"."""
    same = outer is not inner and outer.number == inner.number
    return same and outer.content.covers(inner.content) and outer.content != inner.content


@dataclass(frozen=True)
class _Pair:
    """What somebody said, and what may be the answer of ``accused`` to it."""

    cast: Cast
    said: Utterance
    answer: Utterance
    accused: Party

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, int]:
        """How well the two fit: the best of several sentences of one speaker is what is answered."""
        return self.aimed, self.named, self.blames, self.shared, len(self.said.weights)

    @property
    def belongs(self) -> bool:
        """Whether the second answers the first."""
        text, speech, asked = self._clause, self.answer.speech, self.said.speech
        cue, lemma = (speech.cue, speech.lemma) if speech else ("", "")
        near, next_ = self.distance <= NEAR, self.distance == 1
        readings = (
            (DECLINED.search(text), False),
            (BLANKET.search(text), self.aimed),
            (DIFFERS.search(text), self.aimed or (self.blames and next_)),
            (
                THAT_DENIED.search(text) or NOT_SO.match(text),
                self.aimed or ((self.shared or near) and self._has_office),
            ),
            (cue == "deny", (self.shared and self._has_office) or (self.aimed and next_)),
            (asked is not None and asked.cue == "ask" and not _WHY.match(self.said.words), False),
            (lemma in _REPLYING, self.aimed or self.named or (next_ and self.shared)),
            (cue in _PLAIN, near and self.takes_up),
        )
        return next((fits for read, fits in readings if read), False)

    @property
    def _clause(self) -> str:
        """The words of the answer with their speaker, without those of others in the sentence."""
        if CONTRADICTED.match(self.answer.text):
            return self.answer.text
        subject = self.answer.speech.subject if self.answer.speech else None
        content = self.answer.content
        start = min(content.start, subject.start) if subject else content.start
        end = max(content.end, subject.end) if subject else content.end
        return " ".join(self.answer.article.text[start:end].split())

    @property
    def _has_office(self) -> bool:
        """Whether the accused is a body, or a person with an office to defend."""
        return self.accused.kind != "person" or bool(self.accused.described & OFFICE_STEMS)

    @property
    def takes_up(self) -> bool:
        """Whether the accused speaks of what was held against it: of "his memo", or of the same matter."""
        referred = REFERRED_TO.search(self.answer.words)
        if self.aimed and (referred or (self.reproaches and self.shared)):
            return True
        owned = referred is not None and referred[0].startswith(("his ", "her ")) and not self.said.giver.own
        noticed = NOTICE.search(self.said.words) and COUNTERED.search(self.answer.words)
        return self.distance == 1 and self._has_office and bool(owned or noticed)

    @property
    def distance(self) -> int:
        """Sentences from the first to the second."""
        return self.answer.number - self.said.number

    @cached_property
    def aimed(self) -> bool:
        """Whether the first speaks of the accused."""
        return touches(self.cast, self.said, self.accused)

    @cached_property
    def named(self) -> bool:
        """Whether the answer names who accuses: "Mr Orr is free to count as he likes"."""
        party = self.said.giver.party
        return party is not None and touches(self.cast, self.answer, party)

    @cached_property
    def reproaches(self) -> bool:
        """Whether the first says that something was done wrong, or left undone."""
        words = self.said.words
        return any(pattern.search(words) for pattern in (REPROACH, HARM, COMPLAINT))

    @property
    def blames(self) -> bool:
        """Whether the first accuses by its verb, or says that something was done wrong."""
        speech = self.said.speech
        return self.reproaches or (
            speech is not None and speech.cue in {"accuse", "condemn", "claim", "warn"}
        )

    @cached_property
    def shared(self) -> bool:
        """Whether both speak of one matter."""
        said, answer = self.said.weights, self.answer.weights
        return any(min(weight, answer.get(each, 0.0)) >= TELLING for each, weight in said.items())


def _can_accuse(utterance: Utterance, answer: Utterance) -> bool:
    """Tell whether what somebody says can be held against the one who answers."""
    speech = utterance.speech
    if utterance.giver.own and utterance.article.source.kind not in PARTY_VOICES:
        return False
    if speech is not None and (speech.cue in _NO_CHARGE or speech.negated):
        return False
    if utterance.text.endswith("?") or SILENT.search(utterance.text) or _NONE.search(utterance.words):
        return False
    long = len(utterance.words.split()) >= FEWEST
    own = speaks_for(utterance.giver, answer.giver.party) or utterance.giver.key == answer.giver.key
    return long and not own and not CALLED_FALSE.search(utterance.words)


def _breaks(article: Article, start: int, end: int) -> int:
    return len(set(article.paragraphs[start : end + 1])) - 1

"""Does what one says answer what another has said?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from briefer.analysis.parties.answering import (
    BLANKET,
    CONTRADICTED,
    COUNTERED,
    DECLINED,
    DIFFERS,
    NOT_SO,
    OF_US,
    OWN_DENIAL,
    REFERRED_TO,
    THAT_DENIED,
)
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.sides import OFFICE_STEMS, touches
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.parties.wrongs import COMPLAINT, HARM, NOTICE, REPROACH

NEAR: Final = 2
"""Sentences before an answer in which its charge stands if nothing else shows that the two belong together."""
TELLING: Final = 0.45
"""Weight from which a word that both share is no chance."""
REPLYING: Final = frozenset({"reply", "respond", "retort", "counter", "rebut"})
"""Verbs by which somebody answers."""
_WHY: Final = re.compile(r"\s*why\b")
_OF_ONESELF: Final = re.compile(r"\W*(?:that )?(?:it|he|she|they|we|I|its|his|her|their|our|my)\b")
_MYSELF: Final = re.compile(r"\W*(?:that )?(?:I|[Ww]e|[Hh]e|[Ss]he)\b")
PLAIN: Final = frozenset({"say", "claim", "describe", "warn", "admit", "apologise"})
"""Verbs that answer nothing by themselves."""


@dataclass(frozen=True)
class Pair:
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
            (OWN_DENIAL.match(text), next_ and OF_US.search(self.said.words) is not None),
            (BLANKET.search(text), self.aimed),
            (DIFFERS.search(text), self.aimed or (self.blames and next_)),
            (
                THAT_DENIED.search(text) or NOT_SO.match(text),
                self.aimed or ((self.shared or near) and self._has_office),
            ),
            (cue == "deny", (self.shared and self._has_office) or (self.aimed and next_)),
            (asked is not None and asked.cue == "ask" and not _WHY.match(self.said.words), False),
            (lemma in REPLYING, self.aimed or self.named or (next_ and self.shared)),
            (self.said.giver.own and self.said.article.source.kind == "report", self.aimed or next_),
            (cue in PLAIN, near and self.takes_up),
        )
        return next((fits for read, fits in readings if read), False)

    @property
    def thrown_back(self) -> bool:
        """Whether who is accused holds something against the accuser, by name: "Mr Orr was sacked for theft".

        Who tells of deeds of their own accuses nobody by that.
        """
        held = any(each.search(self.answer.words) for each in (REPROACH, COMPLAINT))
        own = _OF_ONESELF.match(self.said.content.of(self.said.article.text))
        return self.aimed and self.named and held and not own

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
        owned = referred is not None and referred[0].startswith(("his ", "her ")) and not self._tells_of_own
        noticed = NOTICE.search(self.said.words) and COUNTERED.search(self.answer.words)
        return self.distance == 1 and self._has_office and bool(owned or noticed)

    @property
    def _tells_of_own(self) -> bool:
        """Whether "her list" need not be the accuser's: an author accuses, or a person tells of things of their own."""
        answer = self.answer
        person = answer.giver.party is not None and answer.giver.party.kind == "person"
        return self.said.giver.own or (person and _OF_ONESELF.match(answer.words) is not None)

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
    def accuses(self) -> bool:
        """Whether the first accuses by its verb or a word of reproach; for who is named, something undone is enough."""
        speech = self.said.speech
        if self.said.giver.party is not None and self.blames and not self._is_of_oneself:
            return True
        worded = any(pattern.search(self.said.words) for pattern in (REPROACH, HARM))
        return worded or (speech is not None and speech.cue in {"accuse", "condemn"})

    @property
    def _is_of_oneself(self) -> bool:
        """Whether the first only says what its speaker did not do: "he himself had never left one out"."""
        words = self.said.words
        blamed = any(pattern.search(words) for pattern in (REPROACH, HARM, NOTICE))
        return not blamed and _MYSELF.match(words) is not None

    @property
    def blames(self) -> bool:
        """Whether the first accuses by its verb, or says that something was done wrong."""
        return self.reproaches or self.by_verb

    @property
    def by_verb(self) -> bool:
        """Whether the verb of the first says that somebody is held responsible, or was warned."""
        speech = self.said.speech
        return speech is not None and speech.cue in {"accuse", "condemn", "claim", "warn"}

    @cached_property
    def shared(self) -> bool:
        """Whether both speak of one matter."""
        said, answer = self.said.weights, self.answer.weights
        return any(min(weight, answer.get(each, 0.0)) >= TELLING for each, weight in said.items())

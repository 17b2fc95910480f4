"""What does a party hold against somebody whose account it has just disputed?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.analysis.parties.accused import Aim
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import LOOK_BACK, Charge, make_charge
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.parties.wrongs import COMPLAINT, DISPUTED, HARM, REPROACH
from briefer.language.article import Article

_FEWEST: Final = 3
"""Words that tell something in an account: fewer are a remark."""


@dataclass(frozen=True)
class Disputes:
    """Looks for what is said behind "the union disputed her account"."""

    cast: Cast
    spoken: Sequence[Utterance]
    aim: Aim

    def charge(self, utterance: Utterance) -> Charge | None:
        """Read what a party says after a sentence of the same paragraph in which it disputes somebody's account."""
        told = (
            utterance.speech is not None
            and utterance.speech.cue == "say"
            and len(utterance.weights) >= _FEWEST
        )
        place = self._dispute(utterance) if told else None
        disputed = self._account(utterance.article, place, utterance.giver.key) if place is not None else None
        if place is None or disputed is None:
            return None
        meant = self.aim.party(utterance, utterance.content)
        if meant is None and not any(each.search(utterance.words) for each in (REPROACH, HARM, COMPLAINT)):
            return None
        party = meant or disputed.giver.party
        words = utterance.words
        charge = make_charge(utterance, party, label=disputed.giver.label, point=words)
        if charge is None or utterance.number > place + 1:
            return charge
        extra = disputed.weights
        return replace(charge, matter={**charge.matter, **extra}, point=charge.point | extra.keys())

    def _dispute(self, utterance: Utterance) -> int | None:
        """Return the earlier sentence of the paragraph in which the same party disputes an account."""
        article, number = utterance.article, utterance.number
        for place in range(max(0, number - LOOK_BACK), number):
            same = article.paragraphs[place] == article.paragraphs[number]
            if same and DISPUTED.search(article.readings[place].words):
                return place if self._speaker_at(article, place) == utterance.giver.key else None
        return None

    def _speaker_at(self, article: Article, number: int) -> str | None:
        found: Giver | None = next((u.giver for u in self._in(article) if u.number == number), None)
        names = [n for n in article.readings[number].names if n.words and n.kind == "organisation"]
        party = self.cast.named(article, names[0]) if names else None
        return found.key if found else giver_of(party).key if party else None

    def _account(self, article: Article, number: int, key: str) -> Utterance | None:
        """Return where the account begins that somebody else gave before sentence ``number``."""
        near = [
            u for u in self._in(article) if number - LOOK_BACK <= u.number < number and u.giver.key != key
        ]
        accounts = [u for u in near if len(u.weights) >= _FEWEST]
        return next((u for u in accounts if u.giver.key == accounts[-1].giver.key), None)

    def _in(self, article: Article) -> list[Utterance]:
        return [utterance for utterance in self.spoken if utterance.article is article]

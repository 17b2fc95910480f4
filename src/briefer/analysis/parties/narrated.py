"""What does a column or a party's statement hold against somebody in its own narrative?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.analysis.parties.accused import Aim
from briefer.analysis.parties.addressed import addressee
from briefer.analysis.parties.cast import OUTLETS, Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.givers import own_voice
from briefer.analysis.parties.neglect import (
    ASKED,
    FAULT,
    LEFT_UNDONE,
    NOT_FOLLOWED,
    NOTHING_CAME,
    PRAISE,
    SUPPOSED,
    TURNED_TO,
    UNANSWERED_ME,
)
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.utterances import PARTY_VOICES, Utterance
from briefer.language.article import Article
from briefer.language.syntax.subjects import opening_subject, subject_before
from briefer.records import Span

_OWN: Final = re.compile(r"(?:I|[Ww]e)\b")
_AND: Final = re.compile(r"\band\s$")
_RELATIVE: Final = re.compile(r"(?:,| who)\s.*,\s?", re.DOTALL)


@dataclass(frozen=True)
class Narrated:
    """Looks through the sentences that are the author's own, whoever else speaks in them."""

    cast: Cast
    spoken: Sequence[Utterance]
    aim: Aim

    def charges(self) -> Iterator[Charge]:
        """Yield what an author says that another did not do, did late, or left unanswered."""
        for article in self.cast.articles:
            if article.source.kind in PARTY_VOICES:
                for number in range(len(article.readings)):
                    yield from filter(None, [self._charge(article, number)])
            if article.source.kind not in OUTLETS:
                for number in range(len(article.readings)):
                    yield from filter(None, [self._not_followed(article, number)])
        yield from filter(None, map(self._asked_in_vain, self.spoken))

    def _charge(self, article: Article, number: int) -> Charge | None:
        own = Utterance(article, number, own_voice(self.cast, article), article.readings[number].span)
        if any(each.search(own.words) for each in (PRAISE, UNANSWERED_ME)) or SUPPOSED.match(own.words):
            return None
        return self._fault(own) or self._nothing_came(own) or self._in_vain(own)

    def _fault(self, own: Utterance) -> Charge | None:
        """Read "the council never asked", "he told us so only in July"."""
        text = own.article.text
        for found in FAULT.finditer(text, own.content.start, own.content.end):
            subject = self._subject(own, found.start())
            if subject and not _OWN.match(subject.of(text)) and not self._is_said(own, Span(*found.span())):
                party = self.aim.object(own, subject)
                if party:
                    return make_charge(own, party, label="", point=own.words)
        return None

    def _subject(self, own: Utterance, verb: int) -> Span | None:
        """Return whose deed the verb at ``verb`` tells: what stands before it, or opens the sentence up to "and"."""
        reading = own.reading
        before = [token for token in reading.tokens if token.end <= verb]
        opening = opening_subject(reading.text, reading.tokens)
        joined = _AND.search(reading.text, reading.span.start, verb) is not None
        if (
            opening
            and opening.end <= verb
            and (joined or _RELATIVE.fullmatch(reading.text, opening.end, verb))
        ):
            return opening
        return subject_before(reading.text, before, reading.quotations)

    def _is_said(self, own: Utterance, at: Span) -> bool:
        """Tell whether somebody else says what stands at ``at``."""
        here = (u for u in self.spoken if u.article is own.article and u.number == own.number)
        others = (u for u in here if not u.giver.own and u.giver.key != own.giver.key)
        return own.reading.inside_quotation(at) or any(
            u.content.covers(at) and not u.content.covers(own.content) for u in others
        )

    def _nothing_came(self, own: Utterance) -> Charge | None:
        """Read "12 June: we ask for a copy of the survey. No reply.": who was asked is accused."""
        before = own.number - 1
        article = own.article
        if before < 0 or not NOTHING_CAME.fullmatch(own.words.strip()):
            return None
        if article.paragraphs[before] != article.paragraphs[own.number]:
            return None
        asked = replace(own, number=before, content=article.readings[before].span)
        return self._with(asked, addressee(self.cast, article) or self._asked(asked), own)

    def _in_vain(self, own: Utterance) -> Charge | None:
        """Read "At nine we rang the company and asked it to come. The pump stood still for another hour."."""
        article, after = own.article, own.number + 1
        party = self._asked(own)
        if party is None:
            return None
        near = [n for n in (after, after + 1) if n < len(article.readings)]
        near = [n for n in near if article.paragraphs[n] == article.paragraphs[own.number]]
        undone = next((n for n in near if LEFT_UNDONE.search(article.readings[n].words)), None)
        if undone is None:
            return None
        return self._with(own, party, replace(own, number=undone, content=article.readings[undone].span))

    def _not_followed(self, article: Article, number: int) -> Charge | None:
        """Read "On 6 March the agency ordered the bank to pay; the order was not carried out" in its own bulletin."""
        span = article.readings[number].span
        found = NOT_FOLLOWED.search(article.text, span.start, span.end)
        if found is None:
            return None
        own = Utterance(article, number, own_voice(self.cast, article), span)
        party = self.aim.party(own, Span(*found.span("whom")), anybody=True)
        return make_charge(own, party, label="", point=own.words) if party else None

    def _asked_in_vain(self, said: Utterance) -> Charge | None:
        """Read "Lee says they asked Mr Orr for an answer. None came."."""
        article, after = said.article, said.number + 1
        if said.giver.own or said.speech is None or after >= len(article.readings):
            return None
        asked = list(TURNED_TO.finditer(said.words))
        same = article.paragraphs[after] == article.paragraphs[said.number]
        if not asked or not same or not NOTHING_CAME.fullmatch(article.readings[after].words.strip()):
            return None
        party = self.aim.party(
            said, Span(said.content.start + asked[-1].end(), said.content.end), anybody=True
        )
        return self._with(said, party, replace(said, number=after, content=article.readings[after].span))

    def _asked(self, own: Utterance) -> Party | None:
        """Return to whom the author, or one of theirs, turned."""
        asked = ASKED.search(own.words)
        return self.aim.party(own, Span(own.content.start + asked.end(), own.content.end)) if asked else None

    def _with(self, own: Utterance, party: Party | None, also: Utterance) -> Charge | None:
        """Return a charge that cites what came of it."""
        charge = make_charge(own, party, label="", point=own.words) if party else None
        if charge is None:
            return None
        matter = {**charge.matter, **also.weights}
        return replace(charge, citations=(*charge.citations, also.cite), matter=matter)

"""Who accuses whom of what?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.parties.accused import Aim
from briefer.analysis.parties.agents import BOTH, calls_agent
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.countries import is_official
from briefer.analysis.parties.disputes import Disputes
from briefer.analysis.parties.giver import giver_of
from briefer.analysis.parties.lawsuits import prosecuted
from briefer.analysis.parties.neglect import FORETOLD, SUPPOSED, UNANSWERED_ME
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.parties.wrongs import (
    CALLED_FALSE,
    CHARGE_NOUN,
    DENIED_LINE,
    HARM,
    NOTHING,
    REPROACH,
    SILENT,
    THROWN_BACK,
    TO_QUIT,
    UNSURE,
)
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

_OF_DOING = re.compile(r"\sof\s(?=\w+ing\b)")
_PEOPLE = re.compile(r"(?:\s[a-z-]+)*?\s(?P<who>[a-z]+)(?=\W|$)(?!\s[a-z])")
_RELATIVE = re.compile(r"\b(?:which|whom|who|that)\s(?:the\s)?$")
_ON = re.compile(r"\son\s(?!\w+day\b)")
_OBJECT_END = re.compile(r"\s(?:of|for|over|after|because|on|in)\s|[,.;]")
_BLAMED_END = re.compile(r"\s(?:by|of|for|and on|in|from|made|ordered|caused)\s|[,.;]")
_NO_ANSWER = re.compile(
    r"^\s*(?:We|They|Nobody|No one)\b.{0,30}\b(?:heard nothing|not answered|not replied|no reply)\b"
)
_NO_ONE = re.compile(r"[-“\"\s]*(?:No|None|Neither|Nobody|Not one)\b[^,;:]*$")
_VAGUE: Final = frozenset("people some many others critics everybody everyone they".split())
"""Whom a column lets speak only to answer them: "People say that he should go"."""
_SILENT_SELF = re.compile(r"\b(?:not|declines? to) comment\b")
_ABOUT = re.compile(r"\s*(?:about|for|after)\b")
"""What somebody asks about they do not say."""
_RUMOURED = re.compile(r"\b[Ii]t (?:has been|is|was) (?:suggested|claimed|alleged|said|reported|rumoured)\b")
_NOBODY: Final = re.compile(r"(?:the|each) other\b|one another\b|nobody\b|no one\b", re.IGNORECASE)
_WHY: Final = re.compile(r"\s*why\b")
_ALLEGING: Final = frozenset({"allege", "blame", "criticise", "criticize", "denounce"})
_COMPLAINING: Final = frozenset({"complain", "protest"})
_NO_CHARGE: Final = frozenset({"deny", "praise", "accept", "admit", "promise", "apologise"})
_SORRY: Final = frozenset({"regret", "lament"})
_POINT: Final = 40
"""Characters after a reproach that say what it is about: "failed to train its crew"."""


class Finder:
    """Looks through the utterances of all sources for sentences that accuse by their own words."""

    def __init__(self, cast: Cast, spoken: Sequence[Utterance]) -> None:
        self.cast = cast
        self.spoken = spoken
        self.aim = Aim(cast, spoken)
        self.disputes = Disputes(cast, spoken, self.aim)

    def spoken_charges(self) -> Iterator[Charge]:
        """Yield each charge once per sentence and speaker."""
        done: set[tuple[int, int, str]] = set()
        for utterance in self.spoken:
            place = (id(utterance.article), utterance.number, utterance.giver.key)
            charge = None if place in done or self._is_deed(utterance) else self._charge(utterance)
            if charge is not None:
                done.add(place)
                yield charge

    def _is_deed(self, utterance: Utterance) -> bool:
        """Tell whether somebody tells that others advised or asked something: what these did is no accusation."""
        if utterance.speech is None or utterance.speech.cue not in {"urge", "ask"}:
            return False
        same = (u for u in self._in(utterance.article) if u.number == utterance.number and u is not utterance)
        return any(other.content.covers(utterance.content) for other in same)

    def reported_charges(self) -> Iterator[Charge]:
        """Yield the accusations that a source names when it says that the accused gave no answer."""
        for article in self.cast.articles:
            for number, reading in enumerate(article.readings):
                noun = CHARGE_NOUN.search(article.text, reading.span.start, reading.span.end)
                silent = SILENT.search(article.text, reading.span.start, reading.span.end)
                if noun and silent and (charge := self._unanswered(article, number, noun, silent.start())):
                    yield charge
        for utterance in self.spoken:
            thrown = THROWN_BACK.match(utterance.words.lstrip(" ,"))
            if thrown and utterance.speech and utterance.speech.cue == "deny":
                charge = self._thrown_back(utterance, thrown["who"])
                if charge:
                    yield charge

    def _charge(self, utterance: Utterance) -> Charge | None:
        speech = utterance.speech
        if _accuses_nobody(utterance):
            return None
        cue, lemma = (speech.cue, speech.lemma) if speech else ("", "")
        if cue in {"accuse", "condemn"} and lemma not in _COMPLAINING:
            return self._against_object(utterance)
        if (lemma == "ask" and _WHY.match(utterance.words)) or (
            cue == "urge" and TO_QUIT.search(utterance.words)
        ):
            return self._called_to_account(utterance)
        if lemma in _ALLEGING or lemma in _COMPLAINING:
            return self._alleged(utterance)
        prosecution = prosecuted(self.cast, utterance) if cue in {"say", "claim"} else None
        if prosecution:
            return prosecution
        return self._contradiction(utterance) or self.disputes.charge(utterance) or self._reproach(utterance)

    def _against_object(self, utterance: Utterance) -> Charge | None:
        """Read "accused X of Y" and "condemned X's Y"."""
        text, content = utterance.article.text, utterance.content
        ends = [m for m in _OF_DOING.finditer(text, content.start + 2, content.end) if not _goes_on(text, m)]
        end = ends[-1] if ends else _OBJECT_END.search(text, content.start + 2, content.end)
        target = Span(content.start, end.start() if end else content.end)
        reason = _ON.search(text, content.start, content.end)
        if (
            reason
            and utterance.speech
            and utterance.speech.lemma == "blame"
            and not self.aim.object(utterance, target)
        ):
            behind = _BLAMED_END.search(text, reason.end(), content.end)
            target = Span(reason.end(), behind.start() if behind else content.end)
        party = self.aim.object(utterance, target)
        label = " ".join(target.of(text).split())
        if party and self._are_its_people(utterance, target, party):
            party = None
        if _NOBODY.match(label):
            return None
        if _OF_DOING.match(text, content.start):
            party = self._antecedent(utterance)
            return make_charge(utterance, party, label="", point=utterance.words) if party else None
        person = utterance.speech is not None and utterance.speech.lemma == "accuse"
        if party is None and not (person and label) and not calls_agent(label):
            return None
        return make_charge(utterance, party, label=label, point=utterance.words)

    def _are_its_people(self, utterance: Utterance, target: Span, party: Party) -> bool:
        """Tell whether only people of a country are meant: "Norlandan crews" are not Norlanda, its air strikes are."""
        names = [name for name in utterance.reading.names if target.covers(name.span)]
        name = next((n for n in names if self.cast.named(utterance.article, n) is party), None)
        behind = _PEOPLE.match(utterance.article.text, name.span.end, target.end) if name else None
        if name is None or behind is None or party.kind == "person":
            return False
        if sorts(stem(behind["who"]))[:1] not in {"p", "g"}:
            return False
        adjective = fold_word(name.span.of(utterance.article.text)) not in fold_word(party.label).split()
        return adjective and not is_official([behind["who"], behind["who"].removesuffix("s")])

    def _antecedent(self, utterance: Utterance) -> Party | None:
        """Return whom "which the union accuses of hiding it" means: the last who is named before "which" or "whom"."""
        speech = utterance.speech
        start = speech.subject.start if speech and speech.subject else utterance.content.start
        before = Span(utterance.reading.span.start, start)
        relative = _RELATIVE.search(before.of(utterance.article.text))
        return self.aim.party(utterance, before, anybody=True, last=True) if relative else None

    def _called_to_account(self, utterance: Utterance) -> Charge | None:
        """Read "asked why the agency had waited" and "called on its head to resign": reproaches put as a demand."""
        party = self.aim.party(utterance, utterance.content, anybody=True)
        return make_charge(utterance, party, label="", point=utterance.words) if party else None

    def _alleged(self, utterance: Utterance) -> Charge | None:
        """Read "alleged that the valve had failed"; the accused may stand only in the next sentence, silent."""
        party, label = self.aim.accused(utterance, utterance.content, harm=False)
        following = utterance.number + 1
        readings = utterance.article.readings
        if not label and following < len(readings) and SILENT.search(readings[following].words):
            asked = Utterance(utterance.article, following, utterance.giver, readings[following].span)
            party = self.aim.party(asked, asked.content, anybody=True)
            label = party.label if party else ""
        return make_charge(utterance, party, label=label, point=utterance.words) if label else None

    def _contradiction(self, utterance: Utterance) -> Charge | None:
        """Read "were not hit, as the ministry claims"."""
        reading, speech = utterance.reading, utterance.speech
        line = DENIED_LINE.search(reading.text, reading.span.start, reading.span.end)
        if line is None or not reading.negations or speech is None:
            return None
        where = Span(*line.span("who"))
        party = self.aim.party(utterance, where, anybody=True)
        if party is None or (speech.subject and speech.subject.touches(where)):
            return None
        return make_charge(utterance, party, label=line["who"], point=utterance.words)

    def _reproach(self, utterance: Utterance) -> Charge | None:
        words = utterance.words
        found = _certain(REPROACH, words)
        hit = found or _certain(HARM, words)
        if hit is None:
            return None
        start = utterance.content.start
        at = Span(start + hit.start(), start + hit.end())
        both = BOTH.search(words[: hit.start()])
        party, label = (
            (None, both[0].lower()) if both else self.aim.accused(utterance, at, harm=found is None)
        )
        if not label and _NO_ANSWER.search(words):
            party = self._addressed(utterance)
            label = party.label if party else ""
        if not label or (party is None and found and not calls_agent(label)):
            return None
        return make_charge(utterance, party, label=label, point=words[hit.start() : hit.end() + _POINT])

    def _addressed(self, utterance: Utterance) -> Party | None:
        """Return the body of the sentence before "we have heard nothing since"."""
        article, before = utterance.article, utterance.number - 1
        if before < 0 or article.paragraphs[before] != article.paragraphs[utterance.number]:
            return None
        told = Utterance(article, before, utterance.giver, article.readings[before].span)
        return self.aim.party(told, told.content)

    def _unanswered(self, article: Article, number: int, noun: re.Match[str], silent: int) -> Charge | None:
        """Return the charge of "X did not respond to the union's allegation that"."""
        reading = article.readings[number]
        names = [n for n in reading.names if n.words and noun.start() <= n.span.start < noun.end()]
        stems = describing_stems(noun["who"].split()[-1])
        accuser = self.cast.named(article, names[-1]) if names else self.cast.described(article, stems)
        if accuser is None:
            return None
        charge = Utterance(article, number, giver_of(accuser), Span(noun.end(), reading.span.end))
        accused = self.aim.party(charge, Span(reading.span.start, silent), anybody=True)
        return make_charge(charge, accused, label="", point=charge.words) if accused else None

    def _thrown_back(self, utterance: Utterance, who: str) -> Charge | None:
        """Return the charge of "rejected a suggestion by the union that"; the one who rejects it is accused."""
        start = utterance.article.text.find(who, utterance.content.start)
        accuser = self.aim.object(utterance, Span(start, start + len(who)))
        if accuser is None or utterance.giver.party is None:
            return None
        told = Utterance(utterance.article, utterance.number, giver_of(accuser), utterance.content)
        return make_charge(told, utterance.giver.party, label="", point=utterance.words)

    def _in(self, article: Article) -> Iterator[Utterance]:
        return (utterance for utterance in self.spoken if utterance.article is article)


def _goes_on(text: str, deed: re.Match[str]) -> bool:
    """Tell whether "of hiding" names one more deed: "accused the bank of lying and of hiding it"."""
    return text[: deed.start()].endswith((" and", " or", ","))


def _accuses_nobody(utterance: Utterance) -> bool:
    """Tell whether a sentence praises, admits, denies or only supposes something."""
    speech = utterance.speech
    if speech is not None and (speech.negated or speech.cue in _NO_CHARGE or speech.lemma in _SORRY):
        return True
    if speech is not None and speech.lemma == "ask" and _ABOUT.match(utterance.words):
        return True
    praised = any(each.cue == "praise" and not each.passive for each in utterance.reading.speech)
    if praised or _RUMOURED.search(utterance.words):
        return True
    if utterance.article.source.kind == "opinion" and utterance.giver.label.lower() in _VAGUE:
        return True
    if utterance.giver.own and any(
        each.search(utterance.text) for each in (_SILENT_SELF, UNANSWERED_ME, FORETOLD)
    ):
        return True
    return bool(SUPPOSED.match(utterance.words.strip()) or CALLED_FALSE.search(utterance.words))


def _certain(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """Return the first match that no word before it takes back or leaves open."""
    return next(
        (
            match
            for match in pattern.finditer(words)
            if not UNSURE.search(words[: match.start()])
            and not _NO_ONE.match(words[: match.start()])
            and not NOTHING.match(words, match.end())
        ),
        None,
    )

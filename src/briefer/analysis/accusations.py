"""Who accuses whom of what?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.analysis.cast import Cast, Party
from briefer.analysis.givers import Giver
from briefer.analysis.utterances import Utterance
from briefer.analysis.wrongs import CHARGE_NOUN, DENIED_LINE, HARM, REPROACH, SILENT, UNSURE
from briefer.language.actors import describing_stems
from briefer.language.article import Article
from briefer.language.names import Name
from briefer.language.tokens import stem
from briefer.language.voices import resolve
from briefer.records import Citation, Span
from briefer.text.fold import fold_word

_OBJECT_END = re.compile(r"\s(?:of|for|over|after|because|on|in)\s|[,.;]")
_AGENT = re.compile(
    r"(?<![\w-])(?:(?:an?|the|some|several|many)\s)?(?P<who>officers?|police|soldiers?|troops|strikers?|protesters?|militants?|rebels?|"
    r"guards?|gunmen|militias?|settlers?|authorities|government|army|union|company|management|ministry|regime|council)\b(?!-)"
)
_PRONOUN = re.compile(r"\b(?P<who>he|she|it|they)\b", re.IGNORECASE)
_VAGUE = re.compile(r"^[“\"]?(?:this|that|it|these|those|we believe|they)\b", re.IGNORECASE)
_DISPUTED = re.compile(r"\b(?:disputed|contradicted|challenged|rejected|denied)\s(?:his|her|its|their|the|that)\s(?:\w+['’]s\s)?(?:account|version|claim|statement|figures?)\b")
LOOK_BACK = 4
"""Sentences before a bare reproach ("This was deliberate") in which its matter is sought."""


@dataclass(frozen=True)
class Charge:
    """An accusation: who makes it, against whom, and the stems that say what it is about.

    ``point`` are the stems of the reproach itself: an answer must touch them.
    """

    utterance: Utterance
    accused: str
    party: Party | None
    matter: dict[str, float]
    point: frozenset[str]
    citations: tuple[Citation, ...]

    @property
    def giver(self) -> Giver:
        """Who accuses."""
        return self.utterance.giver


def charges(cast: Cast, spoken: Sequence[Utterance]) -> list[Charge]:
    """Return the accusations among ``spoken`` in order; one whose accused cannot be told is left out."""
    return list(_Finder(cast, spoken).find())


class _Finder:
    """Looks through the utterances of all sources; knows who speaks at all and what stands in each sentence."""

    def __init__(self, cast: Cast, spoken: Sequence[Utterance]) -> None:
        self.cast = cast
        self.spoken = spoken
        self.speaking = {id(u.giver.party.root) for u in spoken if u.giver.party}

    def find(self) -> Iterator[Charge]:
        """Yield each charge once per sentence and speaker."""
        done: set[tuple[int, int, str]] = set()
        for utterance in self.spoken:
            place = (id(utterance.article), utterance.number, utterance.giver.key)
            charge = None if place in done else self._charge(utterance)
            if charge is not None:
                done.add(place)
                yield charge
        yield from self._reported()

    def _charge(self, utterance: Utterance) -> Charge | None:
        speech = utterance.speech
        if speech is not None and (speech.negated or speech.cue in _NO_CHARGE):
            return None
        if _CONDITION.match(utterance.words.strip()):
            return None
        if speech is not None and speech.cue in {"accuse", "condemn"}:
            return self._against_object(utterance)
        return self._contradiction(utterance) or self._in_dispute(utterance) or self._reproach(utterance)

    def _against_object(self, utterance: Utterance) -> Charge | None:
        """Read "accused X of Y" and "condemned X's Y"."""
        end = _OBJECT_END.search(utterance.article.text, utterance.content.start + 2, utterance.content.end)
        stop = end.start() if end else utterance.content.end
        target = Span(utterance.content.start, stop)
        party = self._named(utterance, target) or self._called(utterance, target)
        label = " ".join(target.of(utterance.article.text).split())
        if party is None and not label:
            return None
        return self._made(utterance, party, label, utterance.words)

    def _contradiction(self, utterance: Utterance) -> Charge | None:
        """Read "were not hit, as the ministry claims"."""
        line = DENIED_LINE.search(utterance.article.text, utterance.reading.span.start, utterance.reading.span.end)
        if line is None or not utterance.reading.negations or utterance.speech is None:
            return None
        where = Span(*line.span("who"))
        if utterance.speech.subject and utterance.speech.subject.touches(where):
            return None
        party = self._named(utterance, where, anybody=True) or self._called(utterance, where)
        return self._made(utterance, party, line["who"], utterance.words) if party else None

    def _in_dispute(self, utterance: Utterance) -> Charge | None:
        """Read what a party says right after a sentence of the same paragraph in which it disputes an account."""
        article, number = utterance.article, utterance.number
        own = [n for n in range(max(0, number - 3), number) if article.paragraphs[n] == article.paragraphs[number]]
        for place in own:
            dispute = _DISPUTED.search(article.text, article.readings[place].span.start, article.readings[place].span.end)
            if dispute is None or self._speaker_at(article, place) != utterance.giver.key:
                continue
            disputed = self._before(article, place, utterance.giver.key)
            if disputed is None or utterance.speech is None or utterance.speech.cue != "say" or len(utterance.weights) < _FEWEST:
                return None
            extra = disputed.weights if number == place + 1 else {}
            party = self._called(utterance, utterance.content) or disputed.giver.party
            made = self._made(utterance, party, disputed.giver.label, utterance.words)
            return Charge(**{**vars(made), "matter": made.matter | extra, "point": made.point | extra.keys()}) if made else None
        return None

    def _reproach(self, utterance: Utterance) -> Charge | None:
        words = utterance.words
        found = next((m for m in REPROACH.finditer(words) if not UNSURE.search(words[: m.start()])), None)
        harm = None if found else next((m for m in HARM.finditer(words) if not UNSURE.search(words[: m.start()])), None)
        hit = found or harm
        if hit is None:
            return None
        at = Span(utterance.content.start + hit.start(), utterance.content.start + hit.end())
        party, label = self._accused(utterance, at, harm=harm is not None)
        if not label or (party is None and harm is None and not _AGENT.search(label)):
            return None
        return self._made(utterance, party, label, hit[0])

    def _reported(self) -> Iterator[Charge]:
        """Yield accusations that a source names when it says that the accused gave no answer."""
        for article in self.cast.articles:
            for number, reading in enumerate(article.readings):
                noun = CHARGE_NOUN.search(article.text, reading.span.start, reading.span.end)
                silent = SILENT.search(article.text, reading.span.start, reading.span.end)
                if noun is None or silent is None:
                    continue
                whole = Utterance(article, number, Giver("", ""), Span(noun.end(), reading.span.end))
                accuser = self._accuser(whole, noun)
                accused = self._named(whole, Span(reading.span.start, silent.start()), anybody=True)
                if accuser is not None and accused is not None:
                    charge = self._made(Utterance(article, number, accuser, whole.content), accused, accused.label, whole.words)
                    if charge:
                        yield charge

    def _accuser(self, whole: Utterance, noun: re.Match[str]) -> Giver | None:
        words = noun["who"].split()
        stems = describing_stems(words[-1])
        names = [n for n in whole.reading.names if n.words and noun.start() <= n.span.start < noun.end()]
        party = self.cast.named(whole.article, names[-1]) if names else self.cast.described(whole.article, stems)
        return Giver(party.title, f"party {id(party.root)}", party) if party else None

    def _accused(self, utterance: Utterance, at: Span, *, harm: bool) -> tuple[Party | None, str]:
        """Return who is reproached: the nearest party before the reproach, else after it, else the pronoun's."""
        content = utterance.content
        before, after = Span(content.start, at.start), Span(at.start, content.end)
        for where in (before, after):
            party = self._named(utterance, where) or self._called(utterance, where)
            if party:
                return party, party.label
            agent = _AGENT.search(utterance.article.text, where.start, where.end)
            if agent and self._agent(utterance, agent) is None:
                return None, " ".join(agent[0].split())
            if harm and not _BY.match(utterance.article.text, at.end):
                break
        party = self._pronoun(utterance, before)
        return party, party.label if party else ""

    def _named(self, utterance: Utterance, where: Span, *, anybody: bool = False) -> Party | None:
        names = [name for name in utterance.reading.names if where.covers(name.span) and name.words]
        for name in names:
            party = self._party(utterance, name)
            known = party and (anybody or party.kind == "organisation" or id(party.root) in self.speaking)
            known = known and not party.heads & _PAPER
            if party and known and party.root is not self._own(utterance):
                return party
        return None

    def _party(self, utterance: Utterance, name: Name) -> Party | None:
        return self.cast.named(utterance.article, name)

    def _called(self, utterance: Utterance, where: Span) -> Party | None:
        """Return the body that "the union" or "officers" in ``where`` calls, other than the speaker's."""
        agent = _AGENT.search(utterance.article.text, where.start, where.end)
        if agent is None:
            return None
        party = self._agent(utterance, agent)
        return party if party is not None and party.root is not self._own(utterance) else None

    def _agent(self, utterance: Utterance, agent: re.Match[str]) -> Party | None:
        """Return the body that a noun such as "officers" calls: officers are the police's unless it says otherwise."""
        stems = {stem("police")} if agent["who"].startswith("officer") else describing_stems(agent["who"])
        return self.cast.described(utterance.article, stems)

    def _pronoun(self, utterance: Utterance, where: Span) -> Party | None:
        pronoun = _PRONOUN.search(utterance.article.text, where.start, where.end)
        if pronoun is None:
            return None
        voice = resolve(utterance.article, utterance.number, Span(*pronoun.span("who")))
        parties = [self.cast.party(actor) for actor in voice.actors]
        return next((party for party in parties if party.root is not self._own(utterance)), None)

    def _own(self, utterance: Utterance) -> Party | None:
        return utterance.giver.party.root if utterance.giver.party else None

    def _speaker_at(self, article: Article, number: int) -> str | None:
        found = [u for u in self.spoken if u.article is article and u.number == number]
        if found:
            return found[0].giver.key
        names = [n for n in article.readings[number].names if n.words and n.kind == "organisation"]
        party = self.cast.named(article, names[0]) if names else None
        return f"party {id(party.root)}" if party else None

    def _before(self, article: Article, number: int, key: str) -> Utterance | None:
        """Return the last thing that anybody else said before sentence ``number``."""
        others = [u for u in self.spoken if u.article is article and u.number < number and u.giver.key != key]
        accounts = [u for u in others if len(u.weights) >= _FEWEST and u.number >= number - LOOK_BACK]
        return accounts[-2] if len(accounts) > 1 and accounts[-2].giver.key == accounts[-1].giver.key else (accounts or [None])[-1]

    def _made(self, utterance: Utterance, party: Party | None, label: str, point: str) -> Charge | None:
        if party is not None and party.root is self._own(utterance):
            return None
        context = self._context(utterance)
        weights = dict(utterance.weights)
        for number in context:
            weights |= _weights(utterance.article, number)
        cited = (utterance.cite, *(utterance.article.cite(utterance.article.readings[n].span) for n in context))
        silence = self._silence(utterance, party)
        return Charge(
            utterance,
            party.label if party else label,
            party,
            weights,
            frozenset(describing_stems(point)) | (frozenset(weights) if context else frozenset()),
            cited + silence,
        )

    def _context(self, utterance: Utterance) -> list[int]:
        """Return the sentences that say what a bare reproach is about ("This was deliberate")."""
        if not _VAGUE.match(utterance.words.strip()):
            return []
        article, found = utterance.article, []
        for number in range(utterance.number - 1, max(-1, utterance.number - 1 - LOOK_BACK), -1):
            words = article.readings[number].words
            if _DEED.search(words):
                return [number, *reversed(found)]
            if _VAGUE.match(words):
                found.append(number)
        return []

    def _silence(self, utterance: Utterance, party: Party | None) -> tuple[Citation, ...]:
        """Return the sentences of the same source in which the accused gave no answer."""
        if party is None:
            return ()
        article = utterance.article
        return tuple(
            article.cite(reading.span)
            for number, reading in enumerate(article.readings)
            if number != utterance.number
            and SILENT.search(reading.words)
            and any(self.cast.named(article, name) is party for name in reading.names if name.words)
        )


_BY = re.compile(r"\s(?:\w+\s){0,4}by\s")
_CONDITION = re.compile(r"[-“\"\s]*(?:If|Unless|Should)\b")
_NO_CHARGE = frozenset({"deny", "praise", "accept", "promise", "apologise"})
_PAPER = frozenset(stem(word) for word in "act law code treaty convention constitution bill charter statute".split())
_FEWEST = 3
"""Words that tell something in an account: fewer are a remark."""
_DEED = re.compile(r"\b(?:had|has|have|was|were) been? ?(?:\w+ly )?(?:\w+ed|cut|hit|hurt|burnt|broken|stolen|shot|torn)\b")


def _weights(article: Article, number: int) -> dict[str, float]:
    return Utterance(article, number, Giver("", ""), article.readings[number].span).weights


def label_key(label: str) -> str:
    """Return a label folded, without its article, for comparison."""
    return re.sub(r"^(?:the|a|an)\s", "", fold_word(label))

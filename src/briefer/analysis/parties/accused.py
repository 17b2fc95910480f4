"""Whom does a reproach mean?"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from briefer.analysis.parties.agents import AGENT, BUILDINGS, unnamed
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.opponents import ENEMY, opponent
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.parties.wrongs import CUT, SUED, UNSIGNED
from briefer.language.naming.offices import describing_stems
from briefer.language.speech.voices import resolve
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span

_DIRECT = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\s*$")
_OPENS = re.compile(r"\W*(?:He|She)\b")
_UNNAMED = re.compile(r"The (?:man|woman|person) who\b")
_LONGEST: Final = 6
"""Code points in which a pronoun stands right before a reproach."""
_OURS = re.compile(
    r"\b(?:[Ww]e|I)\s(?:(?!believe|say|think|know|see|hear|fear|suspect|understand|find|that\b)[\w’'-]+\s){0,6}$"
)
_SOMEBODY_WHO = re.compile(r"\b(?:people|those|men|women|ones) who (?:[\w-]+ )?$")
"""Right before the deed of some who are not named: "the people who cut the inspectors"."""
_PRONOUN = re.compile(
    r"\b(?P<who>(?:he|she|it|they)(?!\s(?:sa(?:id|ys?)|add(?:s|ed)|wrote|t(?:old|ells)|argue[sd]|alleged?|"
    r"believes?|thinks?)\b)|him|"
    r"them|her(?=[.,;]| of\b))\b",
    re.IGNORECASE,
)
_CALLINGS: Final = frozenset(
    f"the {word}" for word in "company firm agency authority ministry operator regulator inspectorate".split()
)
LOOK_BACK: Final = 5
"""Sentences before a pronoun in which a person is sought."""
_ACTS = re.compile(
    r"(?:,[^,.;]{2,70},)?\s(?:had|has|have|did|should|must|would|could|never|failed|refused|ignored|knew|was|were)\b"
)
"""What follows the name of one who does something: nobody says of a place that it refused."""
_OFFICES: Final = frozenset(
    stem(word) for word in "mayor minister governor president premier chancellor".split()
)
_WITHIN: Final = frozenset("in inside outside near at across around throughout within".split())
"""What stands before a place: nobody accuses a town of what happens in it."""
MAIN: Final = 3
"""Mentions from which on a text can be about a body."""
NEAR: Final = 2
"""The same for a body that "they" may be."""
_IN_IT = re.compile(r"\b(?:in|inside|outside|near|across|around|throughout)\s(?:(?:the|this|that|our)\s)?$")
_OWNS = re.compile(r"(?:['’]s)?\s[a-z]{3,}s\b")
"""Behind the name of one whose things are told of: "Orrland camps"."""
_BY = re.compile(r"\s(?:\w+\s){0,4}by\s")
_ANYBODY = re.compile(
    r"\b(?:each|everyone|everybody|nobody|no one|someone|somebody|anyone|anybody|whoever|one [a-z]+|an? [a-z]+ who)\b"
    r"[^.;:“”\"]*$",
    re.IGNORECASE,
)
"""Somebody who is nobody in particular, whom "he" behind it takes up: "each swears that he"."""
_FOR_WHOM = re.compile(
    r"\b(?:employed|hired|owned|run|paid|supplied|commissioned|represented|appointed)\sby\s(?:the\s)?$"
)
"""Before a name that only says whose people or things are told of."""
_LAWS: Final = frozenset(
    stem(w) for w in "act law code treaty convention constitution bill charter statute".split()
)


class Aim:
    """Finds the party that words of an utterance mean, never the speaker's own."""

    def __init__(self, cast: Cast, spoken: Sequence[Utterance]) -> None:
        self.cast = cast
        self.speaking = {id(each.giver.party.root) for each in spoken if each.giver.party}

    def accused(self, utterance: Utterance, at: Span, *, harm: bool) -> tuple[Party | None, str]:
        """Return who is reproached at ``at``, and how the source calls them; an empty label where nobody is.

        Whoever says "we" of the deed reproaches nobody else. Who is sued stands behind the word.
        The nearest before the reproach, else after it, else whom a pronoun stands for. Of ``harm`` whoever is
        named after it suffers it, unless "by" stands between.
        """
        content = utterance.content
        before, after = Span(content.start, at.start), Span(at.start, content.end)
        passive = _BY.match(utterance.article.text, at.end) is not None
        text = utterance.article.text
        if _OURS.search(before.of(text)) or _SOMEBODY_WHO.search(before.of(text)):
            return None, ""
        if _DIRECT.search(before.of(text)):
            party = self._pronoun(utterance, Span(at.start - _LONGEST, at.start))
            return party, party.label if party else ""
        sued = SUED.search(at.of(text)) is not None
        for where in (after,) if sued else (before, after) if not harm or passive else (before,):
            opens = where is before and _OPENS.match(where.of(text))
            party = self._named(utterance, where, anybody=False, last=where is before)
            party = (
                party
                or (self._pronoun(utterance, where) if opens else None)
                or self._called(utterance, where)
                or self._enemy(utterance, where)
            )
            if party:
                return party, party.label
            first = at.end if where is after and CUT.search(at.of(text)) else where.start
            agent = AGENT.search(text, first, where.end)
            alone = agent and agent["who"] not in BUILDINGS and self._agent(utterance, agent["who"]) is None
            if agent and alone and not self._meant(utterance, agent):
                return None, unnamed(text, agent, where=where, behind=at.end if sued else None)
        if sued:
            return None, ""
        party = self._pronoun(utterance, before)
        if (
            party is None
            and utterance.giver.own
            and UNSIGNED.match(utterance.article.text, at.start, content.end)
        ):
            party = self._main(utterance)
        return party, party.label if party else ""

    def _main(self, utterance: Utterance) -> Party | None:
        """Return the body of which a statement or column speaks most, if it clearly does, besides its own.

        A sentence that names somebody else reproaches these, if anybody: "nobody was let into the Orrland camps".
        """
        article = utterance.article
        names = {name: party for name in utterance.reading.names if (party := self.cast.named(article, name))}
        if self._other(utterance, names.values()):
            owners = {names[name] for name in names if _OWNS.match(article.text, name.span.end)}
            owners &= {party for party in owners if id(party.root) in self.speaking}
            return self._other(utterance, owners) if len(owners) == 1 else None
        bodies = {self.cast.party(a): len(a.mentions) for a in article.actors if a.kind == "organisation"}
        able = [body for body in bodies if self._other(utterance, [body])]
        most = sorted(able, key=lambda body: -bodies[body])[:2]
        clear = most and bodies[most[0]] >= MAIN and (len(most) < 2 or bodies[most[0]] > bodies[most[1]])
        return most[0] if clear else None

    def _enemy(self, utterance: Utterance, where: Span) -> Party | None:
        own = utterance.giver.party if utterance.giver.own else None
        if own is None or not ENEMY.search(where.of(utterance.article.text)):
            return None
        return opponent(self.cast, utterance.article, own.root)

    def party(
        self, utterance: Utterance, where: Span, *, anybody: bool = False, last: bool = False
    ) -> Party | None:
        """Return the party that is named or called in ``where``; with ``anybody`` also one that never speaks.

        Of several it is the first, or with ``last`` the last that is said to do something.
        """
        named = self._named(utterance, where, anybody=anybody, last=last)
        return named or self._called(utterance, where)

    def object(self, utterance: Utterance, where: Span) -> Party | None:
        """Return whom the object of "accused" means, be it a pronoun."""
        if _UNNAMED.match(utterance.article.text, where.start):
            return self._person_before(utterance)
        return self.party(utterance, where, anybody=True) or self._pronoun(utterance, where)

    def _named(self, utterance: Utterance, where: Span, *, anybody: bool, last: bool) -> Party | None:
        names = [name for name in utterance.reading.names if where.covers(name.span) and name.words]
        names = [name for name in names if not _is_setting(utterance, name.span)]
        named = [party for name in names if (party := self.cast.named(utterance.article, name))]
        acting = {
            id(self.cast.named(utterance.article, name)) for name in names if _acts(utterance, name.span)
        }
        known = [
            party
            for party in named
            if anybody
            or party.kind == "organisation"
            or id(party.root) in self.speaking
            or id(party) in acting
        ]
        able = [party for party in known if not party.heads & _LAWS and party.names != {("i",)}]
        doing = [party for party in reversed(able) if last and id(party) in acting]
        return self._other(utterance, [*doing, *able])

    def _called(self, utterance: Utterance, where: Span) -> Party | None:
        """Return the body that "the union" or "officers" in ``where`` calls."""
        agent = AGENT.search(utterance.article.text, where.start, where.end)
        if agent and _IN_IT.search(utterance.article.text, utterance.reading.span.start, agent.start("who")):
            return None
        party = self._agent(utterance, agent["who"]) or self._meant(utterance, agent) if agent else None
        return self._other(utterance, [party] if party else [])

    def _agent(self, utterance: Utterance, who: str) -> Party | None:
        """Return the body that a noun such as "officers" calls: officers are the police's unless a source says so."""
        stems = {stem("police")} if who.startswith("officer") else describing_stems(who)
        return self.cast.described(utterance.article, stems) or self._holder(utterance, stems)

    def _holder(self, utterance: Utterance, stems: Collection[str]) -> Party | None:
        """Return the one person of the article who holds an office: "the mayor"."""
        people = [actor for actor in utterance.article.actors if actor.kind == "person" and actor.names]
        held = {self.cast.party(actor) for actor in people if actor.described & set(stems) & _OFFICES}
        return held.pop() if len(held) == 1 else None

    def _meant(self, utterance: Utterance, agent: re.Match[str]) -> Party | None:
        """Return the one body that "the company" stands for in its text."""
        if agent[0].lower() not in _CALLINGS:
            return None
        voice = resolve(utterance.article, utterance.number, Span(*agent.span()))
        bodies = list(dict.fromkeys(self.cast.party(actor) for actor in voice.actors))
        return bodies[0] if len(bodies) == 1 and bodies[0].kind == "organisation" else None

    def _pronoun(self, utterance: Utterance, where: Span) -> Party | None:
        text = utterance.article.text
        pronoun = _PRONOUN.search(text, where.start, where.end)
        if pronoun is None or _ANYBODY.search(text, utterance.reading.span.start, pronoun.start()):
            return None
        voice = resolve(utterance.article, utterance.number, Span(*pronoun.span("who")))
        personal = pronoun["who"].lower() in {"he", "she", "him", "her"}
        meant = self._other(
            utterance,
            [party for party in map(self.cast.party, voice.actors) if personal or not _is_one_person(party)],
        )
        if meant or personal:
            return meant or self._person_before(utterance)
        return None if voice.actors else self._body_before(utterance)

    def _body_before(self, utterance: Utterance) -> Party | None:
        """Return the last body but the speaker's that the paragraph names before "they" or "it"."""
        article = utterance.article
        for number in range(utterance.number - 1, max(-1, utterance.number - 1 - NEAR), -1):
            if article.paragraphs[number] != article.paragraphs[utterance.number]:
                return None
            told = Utterance(article, number, utterance.giver, article.readings[number].span)
            party = self.party(told, told.content, last=True)
            if party:
                return (
                    party
                    if party.heads & BODY_STEMS or any(len(words) > 1 for words in party.names)
                    else None
                )
        return None

    def _person_before(self, utterance: Utterance) -> Party | None:
        """Return the last person but the speaker who is named in the sentences before, whom "he" can only mean."""
        article = utterance.article
        for number in range(utterance.number - 1, max(-1, utterance.number - 1 - LOOK_BACK), -1):
            names = [name for name in reversed(article.readings[number].names) if name.kind == "person"]
            parties = [party for name in names if (party := self.cast.named(article, name))]
            others = [party for party in parties if party is not utterance.giver.party]
            if others:
                return others[0]
        return None

    def _other(self, utterance: Utterance, parties: Collection[Party]) -> Party | None:
        own = utterance.giver.party.root if utterance.giver.party else None
        article = utterance.article
        outlet = self.cast.publisher(article) if article.source.kind != "statement" else None
        return next(
            (p for p in parties if p.root is not own and p is not outlet and not _is_no_other(p, own)), None
        )


def _is_one_person(party: Party) -> bool:
    """Tell whether a party is a person, whom "they" does not mean; a firm may bear a person's name."""
    return party.kind == "person" and not party.described & BODY_STEMS


def _acts(utterance: Utterance, name: Span) -> bool:
    """Tell whether a name is the subject of what follows it: "Orr had refused", not "the raids in Orrland had"."""
    text, end = utterance.article.text, utterance.reading.span.end
    acts = _ACTS.match(text, name.end, end) or CUT.match(text, name.end + 1, end)
    return acts is not None and _word_before(utterance, name) not in PREPOSITIONS


def _is_setting(utterance: Utterance, name: Span) -> bool:
    """Tell whether a name only says where something is, or whose: "in Orrland", "employed by the Water Board"."""
    before = utterance.article.text[utterance.reading.span.start : name.start]
    return _word_before(utterance, name) in _WITHIN or _FOR_WHOM.search(before) is not None


def _word_before(utterance: Utterance, name: Span) -> str:
    """Return the word before a name in its sentence, in lower case."""
    before = utterance.article.text[utterance.reading.span.start : name.start].split()
    return before[-1].lower() if before else ""


def _is_no_other(party: Party, own: Party | None) -> bool:
    """Tell whether a party is "I", or the speaker's own body by a short name."""
    return party.names == {("i",)} or _is_short_for(party, own)


def _is_short_for(party: Party, own: Party | None) -> bool:
    """Tell whether a body is called only by the noun for its kind, of which the speaker's is: "the Ministry"."""
    bare = all(len(words) == 1 for words in party.names) and party.heads <= BODY_STEMS
    return own is not None and bare and bool(party.heads & own.heads)

"""Who accuses whom in a source in another language, and who answers there?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import Utterance
from briefer.language.article import Article
from briefer.language.foreign.accusing import (
    ACCUSES,
    AT_SOMEBODY,
    DENIED_THERE,
    DENIES,
    HELPING,
    IN_VAIN,
    NAMES,
    NOT_BEFORE,
    NOT_BEHIND,
    NOUN,
    SAID_BY,
    SAYS,
    SILENT,
)
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.records import Span
from briefer.text.fold import fold_word

_SOON: Final = 3
"""Sentences behind an accusation in which it is answered, and before a silence in which it stands."""
_OPENING: Final = re.compile(r"\W*(?:(?:Il|La|Le|El|Der|Die|De|O|A|Don|Mme|M\.|Sr\.|Sra\.|Herr|Frau)\s)?")
_BEFORE_VERB: Final = re.compile(rf",?(?:\s(?:lo|la|le|los|se|ne|en|o))*{HELPING}\s?(?:l['’])?")
_FEW: Final = 3
"""Words in a description of somebody at most: more are a clause."""
_OF: Final = frozenset("de du des di del della do da dos das van von der".split())
_PRONOUNS: Final = {
    "de": "Er|[S]ie",
    "es": "Él|Ella",
    "fr": "Il|Elle",
    "it": "Lui|Lei|Egli|Ella",
    "nl": "Hij|Zij",
    "pt": "Ele|Ela",
}
_PRONOUN: Final = {
    language: re.compile(rf"\W*(?:{words})\s(?=[a-zà-ÿ])") for language, words in _PRONOUNS.items()
}
_OWNED: Final = re.compile(r"(?:-|\b(?:de|du|di|del|della|da|do|von|van)\s|\b(?:d|dell)['’])$")
_CUT: Final = re.compile(r"[;:]\s|\s[-–—]\s|,\s(?:und|et|e|y|en|aber|mais|ma|pero|mas|maar)\s")


def charges_abroad(cast: Cast) -> Iterator[Charge]:
    """Yield what the sources in other languages tell as accusations; where one cannot be read, none."""
    for article in cast.articles:
        if article.source.language in NAMES:
            for number in range(len(article.readings)):
                told = _Abroad(cast, article, number)
                yield from filter(None, [told.accusation() or told.in_vain() or told.unanswered()])


def denied_abroad(cast: Cast, charge: Charge) -> Utterance | None:
    """Return where the accused rejects in another language what is said of it and goes on to name who accuses it.

    Two languages share no words by which an answer could be known, but names.
    """
    accuser = charge.giver.party.root if charge.giver.party else None
    if accuser is None or charge.party is None or charge.utterance.article.source.language in NAMES:
        return None
    for article in cast.articles:
        if article.source.language in NAMES:
            for number in range(len(article.readings)):
                one = _Abroad(cast, article, number)
                denial = one.denial_of(charge.party)
                if denial and one.goes_on_to_name(accuser):
                    return denial
    return None


def in_its_language(utterance: Utterance) -> str:
    """Return a sentence as it stands; one that is not English in quotation marks, with the name of its language."""
    language = NAMES.get(utterance.article.source.language)
    return f"“{utterance.text}” (in {language})" if language else utterance.text


@dataclass(frozen=True)
class _Abroad:
    """A sentence of a source in another language."""

    cast: Cast
    article: Article
    number: int

    @property
    def reading(self) -> Reading:
        """What the sentence says, as far as we read it."""
        return self.article.readings[self.number]

    def accusation(self) -> Charge | None:
        """Read "Orr accusa la società di avere taciuto" with the denial that follows it."""
        span = self.reading.span
        found = ACCUSES.search(self.article.text, span.start, span.end)
        giver = self.subject(found.start()) if found else None
        if found is None or giver is None or self.reading.inside_quotation(Span(*found.span())):
            return None
        party = self._named(Span(*found.span("whom")))
        if self._is_denied(found) or not (giver.party or party or AT_SOMEBODY.match(found["verb"])):
            return None
        label = party.label if party else self._described(found["whom"])
        charge = self._charge(giver, party, label, Span(found.end(), span.end))
        answer = self._denied_there(label, party) if charge else None
        answer = answer or (self._denial(charge) if charge else None)
        return replace(charge, answer=answer) if charge else None

    def _is_denied(self, found: re.Match[str]) -> bool:
        """Tell whether a sentence says that somebody does not accuse."""
        return bool(NOT_BEFORE.search(self.article.text, self.reading.span.start, found.start())) or bool(
            NOT_BEHIND.search(found[0])
        )

    def _described(self, words: str) -> str:
        """Return how the source calls somebody whom it does not name, "" where that is a clause."""
        noun = NOUN.search(words)
        whole = len(words.split()) <= _FEW or (noun and noun[0].split()[-1] in _OF)
        return words if whole else noun[0] if noun else ""

    def unanswered(self) -> Charge | None:
        """Read "Orr asegura que la Junta presionó" where one of the next sentences tells that nobody answered."""
        told = self._told()
        silent = next(
            (one for one in self._next() if self._is_near(one.number) and SILENT.search(one.reading.words)),
            None,
        )
        if told is None or silent is None:
            return None
        giver, content = told
        opening = silent.article.text[silent.reading.span.start : silent.reading.span.end]
        noun = NOUN.match(opening)
        party = silent.opening_party() or self._named(content)
        return self._charge(giver, party, party.label if party else noun[0] if noun else "", content)

    def _told(self) -> tuple[Giver, Span] | None:
        """Return who says what in the sentence, by a verb or by "according to"."""
        span = self.reading.span
        by = SAID_BY.match(self.article.text, span.start, span.end)
        if by:
            giver = self._giver(Span(*by.span("who")))
            return (giver, Span(by.end(), span.end)) if giver else None
        said = SAYS.search(self.article.text, span.start, span.end)
        giver = self.subject(said.start()) if said else None
        return (giver, Span(said.end(), span.end)) if said and giver else None

    def _giver(self, where: Span) -> Giver | None:
        """Return who is named at a place, or described by an article and a noun."""
        party = self._named(where)
        if party:
            return giver_of(party)
        said = " ".join(where.of(self.article.text).split())
        return Giver(said, f"said {fold_word(said)}") if NOUN.match(said) else None

    def in_vain(self) -> Charge | None:
        """Read "M. Orr a écrit deux fois à la mairie sans obtenir de réponse"."""
        span = self.reading.span
        found = IN_VAIN.search(self.article.text, span.start, span.end)
        giver = (self._told_by(found.start()) or self.subject(found.start())) if found else None
        if found is None or giver is None:
            return None
        party = self._named(Span(*found.span("whom")))
        return self._charge(giver, party, party.label if party else self._described(found["whom"]), span)

    def _told_by(self, before: int) -> Giver | None:
        """Return who says so earlier in the sentence: "Il a précisé que l'agence avait écrit"."""
        if not _PRONOUN[self.article.source.language].match(
            self.article.text, self.reading.span.start, before
        ):
            return None
        return self._person_before()

    def opening_party(self) -> Party | None:
        """Return the party whose name opens the sentence."""
        opens = _OPENING.match(self.article.text, self.reading.span.start)
        start = opens.end() if opens else self.reading.span.start
        return self._named(Span(self.reading.span.start, start + 1))

    def _charge(self, giver: Giver, party: Party | None, label: str, content: Span) -> Charge | None:
        if not label:
            return None
        told = Utterance(self.article, self.number, giver, content)
        return make_charge(told, party, label=label, point=told.words)

    def _denied_there(self, label: str, party: Party | None) -> Utterance | None:
        """Return the sentence itself where it tells that the accused deny it."""
        accused = giver_of(party) if party else Giver(label, f"said {fold_word(label)}")
        denied = DENIED_THERE.search(self.reading.words)
        return Utterance(self.article, self.number, accused, self.reading.span) if denied else None

    def _denial(self, charge: Charge) -> Utterance | None:
        """Return the next sentence in which the accused denies it; one who is only described may be named there."""
        for one in self._next():
            denies = DENIES.search(self.article.text, one.reading.span.start, one.reading.span.end)
            other = one.subject(denies.start()) if denies else None
            near = charge.party is None and self._is_near(one.number)
            fits = other is not None and (speaks_for(other, charge.party) or near)
            if other and fits and other.key != charge.giver.key:
                return Utterance(self.article, one.number, other, one.reading.span)
        return None

    def denial_of(self, accused: Party) -> Utterance | None:
        """Return the sentence if the accused denies something in it."""
        denies = DENIES.search(self.article.text, self.reading.span.start, self.reading.span.end)
        giver = self.subject(denies.start()) if denies else None
        fits = giver is not None and speaks_for(giver, accused)
        return Utterance(self.article, self.number, giver, self.reading.span) if giver and fits else None

    def goes_on_to_name(self, party: Party) -> bool:
        """Tell whether this sentence or the next of its paragraph names a party."""
        here = [self, *(one for one in self._next() if one.number == self.number + 1)]
        near = [one for one in here if self._is_near(one.number)]
        named = (self.cast.named(self.article, name) for one in near for name in one.reading.names)
        return any(found is not None and found.root is party for found in named)

    def _next(self) -> Iterator[_Abroad]:
        """Yield the next sentences."""
        last = min(self.number + 1 + _SOON, len(self.article.readings))
        return (replace(self, number=number) for number in range(self.number + 1, last))

    def _is_near(self, number: int) -> bool:
        """Tell whether another sentence stands in the same paragraph."""
        return self.article.paragraphs[number] == self.article.paragraphs[self.number]

    def subject(self, verb: int) -> Giver | None:
        """Return who stands before a verb: the name that opens its clause or ends right before it, else a noun."""
        text, start = self.article.text, self.reading.span.start
        if not text[start:verb].strip(' «“"'):
            return self._person_before()  # "Accusa la società di": who spoke before goes on
        start = max((cut.end() for cut in _CUT.finditer(text, start, verb)), default=start)
        if _PRONOUN[self.article.source.language].match(text, start, verb):
            return self._person_before()
        opens = _OPENING.match(text, start)
        first = opens.end() if opens else start
        names = [name for name in self.reading.names if name.words and start <= name.span.start < verb]
        fitting = [n for n in names if self._opens(n, first) or self._stands_before(n, verb)]
        party = next((found for n in fitting if (found := self.cast.named(self.article, n))), None)
        if party:
            return giver_of(party)
        noun = NOUN.search(text, start, verb)
        alone = noun and not names and _BEFORE_VERB.fullmatch(text, noun.end(), verb)
        said = " ".join(noun[0].split()) if noun and alone else ""
        return Giver(said[0].lower() + said[1:], f"said {fold_word(said)}") if said else None

    def _opens(self, name: Name, first: int) -> bool:
        """Tell whether a name opens the clause and is explained behind a comma: "Orr, alcalde de Ostby, acusó"."""
        return name.span.start <= first and self.article.text.startswith((",", " ("), name.span.end)

    def _stands_before(self, name: Name, verb: int) -> bool:
        """Tell whether a name ends right before a verb, and only says whose somebody is by no preposition."""
        owned = _OWNED.search(self.article.text, self.reading.span.start, name.span.start)
        return not owned and _BEFORE_VERB.fullmatch(self.article.text, name.span.end, verb) is not None

    def _person_before(self) -> Giver | None:
        """Return whom "elle", or a verb without a subject, goes on to speak of.

        It is the one person whom the last sentence of the paragraph names that names anybody, whatever place is theirs.
        """
        for number in range(self.number - 1, -1, -1):
            if not self._is_near(number):
                return None
            names = self.article.readings[number].names
            own = [n for n in names if not _OWNED.search(self.article.text, 0, n.span.start)]
            named = [(name, party) for name in own if (party := self.cast.named(self.article, name))]
            parties = {party for name, party in named if name.kind == "person" or _is_person(party)}
            if parties:
                return giver_of(parties.pop()) if len(parties) == 1 else None
        return None

    def _named(self, where: Span) -> Party | None:
        names = [name for name in self.reading.names if name.words and where.touches(name.span)]
        parties = [party for name in names if (party := self.cast.named(self.article, name))]
        return next((party for party in parties if party.kind != "unknown" or len(parties) == 1), None)


def _is_person(party: Party) -> bool:
    """Tell whether a party is a person whom some source names in full."""
    return party.kind == "person" and any(len(words) > 1 for words in party.names)

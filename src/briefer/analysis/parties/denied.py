"""What does somebody deny having done, whoever accused them of it?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from briefer.analysis.parties.answering import THAT_DENIED, TOLD_OF_US
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.analysis.parties.saying import DENIES
from briefer.analysis.parties.sides import speaks_for, touches
from briefer.analysis.parties.utterances import PARTY_VOICES, Utterance
from briefer.analysis.parties.wrongs import COMPLAINT, HARM, REPROACH, TO_QUIT
from briefer.analysis.terms import likeness
from briefer.language.naming.offices import describing_stems
from briefer.records import Span

UNNAMED: Final = Giver("accuser not named", "accuser not named")
"""Who accuses where a source tells only the denial."""
ALIKE: Final = 0.3
"""Likeness from which what somebody says is the accusation that another denies."""
_CLAIM: Final = (
    r"(?:accusation|allegation|claim|charge|criticism|report|suggestion|assertion|complaint|insinuation|rumou?r|notion|"
    r"idea|story|impression|talk|finding|conclusion|verdict|view|account|theory)s?"
)
_DENIED: Final = re.compile(
    rf"\W*(?:(?:the|any|a|an|all|as (?:[\w-]+ ){{1,3}}(?:the|a|an)|"
    rf"as [“\"‘][^“”\"]{{2,40}}[”\"’] (?:the|a|an)) )?"
    rf"(?:{_CLAIM}(?: (?:by|in|from|of) (?P<who>[^,.;]{{2,50}}?))?,? )?"
    r"(?:that|of)\s(?P<what>[^.;:“”\"]{8,})|\W*(?P<having>having\s[^.;:“”\"]{5,}|"
    r"(?:the |all )?(?:calls|demands|pressure) (?:for|on|to) (?!talks)[^.;:“”\"]{5,})",
    re.IGNORECASE,
)
_CALLS: Final = re.compile(r"(?:the |all )?(?:calls|demands|pressure)\b")
_SELF: Final = re.compile(r"^\W*(?:it|he|she|they|its|his|her|their|we|our|having)\b", re.IGNORECASE)
_DONE: Final = re.compile(
    r"\b(?:was|were|been|being|is|are|had|has)\b(?: [\w-]+){0,2}? \w+(?:ed|en|ut|ld|nt|ne)\b"
)
_OPENING: Final = re.compile(
    r"\W*(?:[\w’'-]+ ){0,4}?[\w’'-]+(?=\s(?:had|has|have|was|were|is|are|did|failed)\b)"
)
"""What a denied clause is about: the words before its first verb."""
_DENIAL: Final = re.compile(
    r"\W*(?:(?:It|We|That|This|They) (?:did|was|is|have|has|do|does|were|are)(?: not|n['’]t)(?: so)?\.?$"
    rf"|(?:We|The [A-Z]?[\w-]+|It) (?:flatly |firmly )?{DENIES} (?:it|this|that|(?:the|these|those|such) {_CLAIM})\b"
    r"|(?:This|That|It) is (?:untrue|false|wrong|not true|nonsense)\b)"
)


def denied(cast: Cast, spoken: Sequence[Utterance]) -> Iterator[Charge]:
    """Yield as charges what somebody denies of their own, with the denial as the answer.

    "Denied that the warning had been ignored" tells an accusation; who makes it is looked for among all that is said.
    """
    for utterance in spoken:
        speech = utterance.speech
        if speech is not None and (speech.cue, speech.negated) in {("deny", False), ("accept", True)}:
            yield from filter(None, [_Denial(cast, spoken, utterance).charge()])
    for before, after in pairwise(spoken):
        if _is_answered(before, after) and before.giver.party:
            told = replace(before, giver=UNNAMED)
            charge = make_charge(told, before.giver.party, label="", point=before.words)
            yield from filter(None, [charge and replace(charge, answer=after)])


def _is_answered(before: Utterance, after: Utterance) -> bool:
    """Tell whether a statement tells what is said of its author, and denies it in the next sentence."""
    own = before.giver.own and before.article.source.kind in PARTY_VOICES
    next_ = before.article is after.article and after.number == before.number + 1
    told = own and next_ and TOLD_OF_US.match(before.reading.words)
    return bool(told and _DENIAL.match(after.reading.words))


@dataclass(frozen=True)
class _Denial:
    """A sentence in which somebody denies something."""

    cast: Cast
    spoken: Sequence[Utterance]
    utterance: Utterance

    def charge(self) -> Charge | None:
        """Return what is denied as a charge, None where it is no wrong of the one who denies it."""
        found = _DENIED.match(self.utterance.words)
        accused = self.utterance.giver.party
        if found is None or accused is None or THAT_DENIED.search(self.utterance.text):
            return None
        what = found["what"] or found["having"]
        start = self.utterance.content.start + found.end() - len(what)
        content = Span(start, start + len(what))
        told = replace(self.utterance, content=content, speech=None)
        if not self._is_own_wrong(told, accused):
            return None
        accused = self._body_meant(told, accused)
        named = self._named(found["who"])
        said = None if named else self._said(told, accused)
        charge = make_charge(said or replace(told, giver=named or UNNAMED), accused, label="", point=what)
        return replace(charge, answer=self.utterance) if charge else None

    def _is_own_wrong(self, told: Utterance, accused: Party) -> bool:
        """Tell whether what is denied is a wrong, and the deed of the one who denies it."""
        words = told.words
        if _CALLS.match(words):
            return TO_QUIT.search(words) is not None
        if not any(each.search(words) for each in (REPROACH, HARM, COMPLAINT)):
            return False
        return bool(_SELF.match(words) or _DONE.search(words)) or touches(self.cast, told, accused)

    def _body_meant(self, told: Utterance, accused: Party) -> Party:
        """Return the body whose wrong somebody denies who speaks for it, or for nobody that a source names."""
        if accused.kind != "person" or _SELF.match(told.words):
            return accused
        where = _OPENING.match(told.article.text, told.content.start, told.content.end)
        inside = Span(*where.span()) if where else told.content
        names = [n for n in told.reading.names if n.words and inside.covers(n.span)]
        named = [party for name in names[:1] if (party := self.cast.named(told.article, name))]
        called = describing_stems(inside.of(told.article.text)) & BODY_STEMS
        body = named[0] if named else self.cast.described(told.article, called) if called else None
        fits = body is not None and body.kind == "organisation" and (accused.body in {None, body.root})
        return body if body is not None and fits else accused

    def _named(self, who: str | None) -> Giver | None:
        """Return who is named as the one whose claim it is."""
        start = self.utterance.article.text.find(who, self.utterance.content.start) if who else -1
        names = [
            n
            for n in self.utterance.reading.names
            if n.words and start <= n.span.start < start + len(who or "")
        ]
        party = self.cast.named(self.utterance.article, names[-1]) if names else None
        return giver_of(party) if party else None

    def _said(self, told: Utterance, accused: Party) -> Utterance | None:
        """Return where somebody else says what is denied here."""
        others = [
            u for u in self.spoken if u.giver.party and not speaks_for(u.giver, accused) and not _denies(u)
        ]
        best = max(others, key=lambda u: likeness(u.weights, told.weights), default=None)
        alike = best is not None and likeness(best.weights, told.weights) >= ALIKE
        return best if best is not None and alike and self._blames(best, accused) else None

    def _blames(self, said: Utterance, accused: Party) -> bool:
        """Tell whether a sentence holds anything against somebody: it names them, or tells something done wrong."""
        worded = any(each.search(said.words) for each in (REPROACH, HARM, COMPLAINT))
        return worded or touches(self.cast, said, accused)


def _denies(utterance: Utterance) -> bool:
    return utterance.speech is not None and utterance.speech.cue == "deny"

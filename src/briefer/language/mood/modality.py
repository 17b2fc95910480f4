"""How far from plain fact does a sentence hold what a verb says?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from briefer.language.syntax.clauses import is_adverb, looks_finite
from briefer.language.words.sorts import verb_tenths
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS
from briefer.records import Span

Standing = Literal["possible", "likely", "asked", "intended", "future", "fact", "open"]
"""From the least certain on: may, is expected to, is asked to, plans to, will, did. "open" is what is none of these: an
ability, a noun."""

_MODALS: Final[dict[str, Standing]] = {
    "may": "possible",
    "might": "possible",
    "could": "possible",
    "possibly": "possible",
    "perhaps": "possible",
    "potentially": "possible",
    "maybe": "possible",
    "conceivably": "possible",
    "probably": "likely",
    "apparently": "likely",
    "presumably": "likely",
    "reportedly": "likely",
    "allegedly": "likely",
    "seemingly": "likely",
    "supposedly": "likely",
    "purportedly": "likely",
    "likely": "likely",
    "tentatively": "likely",
    "provisionally": "likely",
    "will": "future",
    "would": "future",
    "shall": "future",
    "can": "open",
    "should": "intended",
    "must": "asked",
    "ought": "open",
    "cannot": "open",
}
UNSURE: Final = frozenset(word for word, standing in _MODALS.items() if standing != "open")
"""Words that by themselves make a verb less than plain fact."""
_GOVERNORS: Final[dict[Standing, str]] = {
    "likely": """expect expects expected likely unlikely believe believes believed thought understood suspected feared
        estimated appear appears appeared appearing seem seems seemed presumed assumed alleged reported rumoured rumored
        said predicted forecast supposed claimed considered projected reckoned tipped""",
    "intended": """plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped
        hoping want wants wanted wanting wish wishes wished seek seeks sought seeking try tries tried trying attempt
        attempts attempted propose proposes proposed offer offers offered threaten threatens threatened threatening
        ready prepared willing like keen considering proposal intention plans bid readiness willingness""",
    "asked": """ask asks asked asking order orders ordered instruct instructs instructed urge urges urged
        invite invites invited request requests requested advise advises advised require requires required promise
        promises promised agree agrees agreed pledge pledges pledged vow vows vowed commissioned recommended
        encouraged pressed pressured obliged""",
    "future": "set due about scheduled bound certain sure going is are was were be",
}
_GOVERNING: Final = {word: standing for standing, words in _GOVERNORS.items() for word in words.split()}
# These take an object before their "to": "expect prices to fall", "would like the matter to end".
_WITH_OBJECT: Final = frozenset(
    """expect expects expected want wants wanted wish wishes like believe believes believed ask asks asked order orders
    ordered instruct instructs instructed urge urges urged invite invites invited request requests requested advise
    advises advised require requires required commissioned recommended encouraged pressed pressured obliged""".split()
)
_PLAIN_AUXILIARIES: Final = frozenset(
    """is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't
    hadn't don't doesn't didn't 's 've""".split()
)
_PAST_AUXILIARIES: Final = frozenset("was were has have had did".split())
_PERCEPTION: Final = frozenset("see hear feel find smell remember afford understand believe".split())
_OBLIGED: Final = frozenset("have has had".split())
_LITTLE: Final = frozenset("little no nothing hardly barely only".split())
_FINITE_BE: Final = frozenset("is are was were".split())
REACH: Final = 8
"""Words between a governing verb and the verb that it governs: "expect the number of new cases to fall"."""
MOSTLY_VERB: Final = 5
"""Tenths of its uses in which a word in -s is a verb before it is read as one."""
_AFTER_AUXILIARY: Final = _PLAIN_AUXILIARIES | {"widely"}


class Mood(NamedTuple):
    """How a verb is held, and the words that say so; ``past`` where it is told as done."""

    standing: Standing
    span: Span
    word: str = ""
    past: bool = False


def mood_of(tokens: Sequence[Token], index: int) -> Mood:
    """Return how word ``index`` is held by the words right before it.

    >>> from briefer.language.words.tokens import tokenize
    >>> mood_of(tokenize("The talks are expected to resume."), 5).standing
    'likely'
    """
    verb = tokens[index]
    if group := _group(tokens, index):
        held = [_Held(tokens, at, index).mood() for at in group if tokens[at].folded in _TELLING]
        known = [mood for mood in held if mood]
        if known:
            return min(known, key=lambda mood: _ORDER[mood.standing])
        words = {tokens[at].folded for at in group}
        if words & _PLAIN_AUXILIARIES:
            return Mood("fact", verb.span, past=not words.isdisjoint(_PAST_AUXILIARIES))
    if looks_finite(verb.text) and not _is_attribute(tokens, index):
        return Mood("fact", verb.span, past=True)
    return Mood("open", verb.span)


def is_governed(tokens: Sequence[Token]) -> bool:
    """Tell whether any verb behind a "to" may be held as less than fact: "is to open", "expects prices to fall"."""
    return any(
        token.folded == "to"
        and any(before.folded in _GOVERNING for before in tokens[max(0, at - REACH) : at])
        for at, token in enumerate(tokens)
    )


def states_now(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether word ``index`` can be a verb that states something of the present: "who operates", "they own".

    >>> from briefer.language.words.tokens import tokenize
    >>> [states_now(tokenize(text), 2) for text in ("A bank operates here.", "Of the plans")]
    [True, False]
    """
    word, before = tokens[index], tokens[index - 1].folded if index else ""
    named = word.stem in {word.folded, before} or not word.text.islower()
    if not before or named or before in _BEFORE_NO_VERB:
        return False
    return word.folded.endswith("s") and verb_tenths(word.stem) >= MOSTLY_VERB


_TELLING: Final = frozenset(_MODALS) | {"to"}
_HELPING: Final = _TELLING | _PLAIN_AUXILIARIES | {"not", "also", "already", "be", "yet", "well"}
_BEFORE_NO_VERB: Final = (DETERMINERS - {"that"}) | PREPOSITIONS | _HELPING
_ORDER: Final[dict[Standing, int]] = {
    "open": 0,
    "possible": 1,
    "likely": 2,
    "asked": 3,
    "intended": 4,
    "future": 5,
    "fact": 6,
}


def _group(tokens: Sequence[Token], index: int) -> list[int]:
    """Return the places of the helping words before word ``index``, the nearest first."""
    found: list[int] = []
    at = index - 1
    while at >= 0 and tokens[at + 1].start - tokens[at].end == 1:
        word = tokens[at].folded
        if word == "to" and at != index - 1 and found[-1] != at + 1:
            break
        again = word == "more" and tokens[at - 1].folded == "once"
        if word not in _HELPING and not again and not is_adverb(tokens[at].text):
            break
        found.append(at)
        if word == "to":
            break
        at -= 1
    return found


@dataclass(frozen=True, slots=True)
class _Held:
    """One helping word at place ``at`` before the verb at place ``verb``."""

    tokens: Sequence[Token]
    at: int
    verb: int

    def mood(self) -> Mood | None:
        """Return what the helping word makes of its verb; None for a plain auxiliary."""
        token = self.tokens[self.at]
        if token.folded == "to":
            return self._governed()
        if token.text == "May" or token.folded not in _MODALS:
            return None
        following = self.tokens[self.at + 1].folded
        able = following == "not" or self.tokens[self.verb].stem in _PERCEPTION or self._falls_short()
        standing: Standing = "open" if token.folded == "could" and able else _MODALS[token.folded]
        if token.folded == "must" and following in {"have", "not"}:
            standing = "open"  # what must have been is a guess, what must not be is no deed to come
        return Mood(standing, Span(token.start, self.tokens[self.verb].end), token.folded)

    def _falls_short(self) -> bool:
        """Tell whether the verb tells how little was done, and "could" an ability: "could make little headway"."""
        after = self.tokens[self.verb + 1 : self.verb + 2]
        return bool(after) and after[0].folded in _LITTLE

    def _governed(self) -> Mood:
        before = self.at - 1
        while before >= 0 and (self.tokens[before].folded == "not" or is_adverb(self.tokens[before].text)):
            if self.tokens[before].folded in _GOVERNING:
                break
            before -= 1
        if (
            before > 1
            and self.tokens[before].folded == "principle"
            and self.tokens[before - 1].folded == "in"
        ):
            before -= 2  # "agreed in principle to buy"
        if before >= 0 and self.tokens[before].folded in _OBLIGED:
            return self._as_obliged(before)
        if any(token.folded == "too" for token in self.tokens[max(0, before) : self.at]):
            return Mood("open", self.tokens[self.verb].span)  # "too early to say": nothing is to come
        governor = self.tokens[before] if before >= 0 else None
        if governor and governor.folded in _GOVERNING:
            return self._mood_by(governor, before)
        for far in range(self.at - 2, max(-1, self.at - REACH), -1):
            if self.tokens[far].folded in _WITH_OBJECT:
                return self._mood_by(self.tokens[far], far)
        return Mood("open", self.tokens[self.verb].span)

    def _as_obliged(self, have: int) -> Mood:
        """Return how a verb behind "have to" is held, as "have" is: "prices might have to rise"."""
        mood = mood_of(self.tokens, have)
        standing: Standing = "open" if mood.standing == "fact" else mood.standing
        return Mood(standing, Span(mood.span.start, self.tokens[self.verb].end), mood.word)

    def _mood_by(self, governor: Token, at: int) -> Mood:
        """Return what a governing word makes of its verb; "was expected" is an expectation, "is said" hearsay."""
        standing = _GOVERNING[governor.folded]
        before = self.tokens[at - 1].folded if at else ""
        if (
            governor.folded in {"said", "reported", "considered", "claimed", "tipped"}
            and before not in _AFTER_AUXILIARY
        ):
            standing = "open"
        if governor.folded in {"be", "like"} and before not in {"would", "should"}:
            standing = "open"
        if governor.folded in {"bid", "plans", "proposal", "intention", "ready"}:
            standing = "intended"
        start = self.tokens[at - 1].start if before in _PLAIN_AUXILIARIES else governor.start
        return Mood(standing, Span(start, self.tokens[self.verb].end), governor.folded)


def _is_attribute(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a past form only describes a noun: "the closed bridge", "a man arrested on Friday" stays a verb."""
    before = tokens[index - 1].folded if index else ""
    return before in DETERMINERS or before in PREPOSITIONS

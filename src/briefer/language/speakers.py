"""Whether a claim's speaker is the speaker of a passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from briefer.language.actors import Actor, kin_stems
from briefer.language.article import Article
from briefer.language.coreference import Designation, designation, same_one
from briefer.language.names import Name
from briefer.language.offices import describing_stems
from briefer.language.reading import Reading
from briefer.language.referents import fits
from briefer.language.speech import Speech
from briefer.language.tokens import stem
from briefer.language.vocabulary import ORGANISATIONS
from briefer.language.voices import Voice, heads
from briefer.records import Span
from briefer.text.fold import fold_word

Sameness = Literal["same", "different", "open"]

_PRONOUNS: Final = frozenset(
    {"he", "she", "it", "they", "we", "i", "who", "which", "one", "you", "some", "many"}
)
# Those who speak for a body: the body may be named in their place, and they in its.
_MOUTHPIECE: Final = frozenset(
    stem(word)
    for word in """spokesman spokeswoman spokesperson official officer representative source statement report member
    leader head chief director president chair minister staff communique release""".split()
)
# What speaks without being anybody: two of a kind that say the same are one.
_DOCUMENTS: Final = frozenset(
    stem(word)
    for word in "message letter email note memo leaflet notice text post tweet document poster sign".split()
)
_BODIES: Final = frozenset(stem(word) for word in ORGANISATIONS)
_OWN_WRITER: Final = frozenset(
    stem(word)
    for word in "columnist column author writer blogger blog commentator editor editorial article piece".split()
)
_OWN_OUTLET: Final = frozenset(
    stem(word) for word in "newspaper paper agency outlet broadcaster statement".split()
)

NEAR: Final = 3
"""Sentences back in which a body is named that "a company spokesman" speaks for: a paragraph of news."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """Who a claim says is speaking: the names and the stems of the description, and where.

    ``of`` are the names that only qualify: the bank's of "the bank's spokesman".
    """

    span: Span
    names: tuple[Name, ...]
    stems: frozenset[str]
    designation: Designation
    pronoun: bool
    of: tuple[Name, ...] = ()

    @property
    def named(self) -> bool:
        """Whether the speaker is called by name."""
        return bool(self.names)


def claimed_speaker(claim: Reading, speech: Speech) -> Claimed | None:
    """Return the speaker that an act of speech in a claim names; None where it names none."""
    if speech.core is None or speech.subject is None:
        return None
    names = tuple(heads(claim.text, speech.core, claim.names))
    words = [fold_word(word) for word in speech.core.of(claim.text).split()]
    stems = frozenset(describing_stems(speech.core.of(claim.text)))
    if not stems and not names and not set(words) & _PRONOUNS:
        return None
    called = designation(claim.text, speech.core, claim.names)
    pronoun = len(words) == 1 and words[0] in _PRONOUNS
    of = tuple(n for n in claim.names if n.words and n not in names and speech.core.covers(n.span))
    return Claimed(speech.core, names, stems, called, pronoun, of)


def compare(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    """Tell whether ``claimed`` is the ``voice`` of a passage of ``article``; "open" where it cannot be told."""
    if claimed.pronoun:
        return "open"
    if voice.how == "outlet":
        return "same" if is_own_voice(claimed, article) else "different"
    answer = _compare_named(claimed, voice, article) if claimed.named else _compare_described(claimed, voice)
    if answer == "different" and (
        _holds_office(claimed, voice, article) or _speak_for_one(claimed, voice, article)
    ):
        return "same"
    return "same" if answer == "different" and _corefer(claimed, voice, article) else answer


def _holds_office(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether a named person holds the office that the claim describes, or speaks for the body that it does.

    All words of the office are the claim's, or call the body that the claim names: "the agency's spokeswoman".
    """
    if claimed.named or not claimed.of:
        return False
    words = claimed.stems.union(*(body.stems for body in article.called(*claimed.of)))
    offices = [office for actor in voice.actors if actor.kind == "person" for office in actor.offices]
    return any(office.head and office.words <= words for office in offices)


def _speak_for_one(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether two spokespeople speak for one body, which the article calls by a noun: "a company spokesman"."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None or claimed.named or not claimed.of or voice.how != "described":
        return False
    both = claimed.stems & voice.stems & _MOUTHPIECE
    if not both or not voice.stems - _MOUTHPIECE <= _BODIES:
        return False
    near = Span(article.readings[max(0, number - NEAR)].span.start, voice.span.start)
    return any(near.covers(mention) for actor in article.called(*claimed.of) for mention in actor.mentions)


def _corefer(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether the claim and the article may call one speaker by a name and a noun, or by two nouns."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None or voice.how == "pronoun":
        return False
    names, position = article.readings[number].names, voice.span.start
    theirs = designation(article.text, voice.span, names, position=position)
    ours = claimed.designation
    return not (ours.names and theirs.names) and same_one(ours, theirs, article) == "yes"


def _compare_named(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    actors = list(article.people.addressed(article.called(*claimed.names), claimed.names[0]))
    if any(actor is other for actor in actors for other in voice.actors):
        return "same"
    if any(_speaks_for(other, claimed, actors) for other in voice.actors):
        return "same"
    if not voice.actors:
        return _compare_unnamed(claimed, voice, actors)
    return "different"


def _compare_unnamed(claimed: Claimed, voice: Voice, actors: list[Actor]) -> Sameness:
    """Compare a named speaker with one that the passage only describes ("the minister", "he")."""
    if voice.how == "pronoun":
        return "open"
    described = voice.stems
    if any(fits(actor, described) for actor in actors):
        return "same"
    words = {stem(word) for name in claimed.names for word in name.words} | claimed.stems
    kin = set().union(*(kin_stems(word) for word in words)) if words else set()
    return "same" if described and described <= kin | _MOUTHPIECE else "different"


def _speaks_for(actor: Actor, claimed: Claimed, claimed_actors: list[Actor]) -> bool:
    """Tell whether ``actor`` is a mouthpiece of the body that the claim names as speaker."""
    if actor.kind == "organisation" or not (actor.described & _MOUTHPIECE):
        return False
    if any(a.kind == "person" for a in claimed_actors):
        return False
    names = [n.words for n in claimed.names] + [words for a in claimed_actors for words in a.names]
    return any({stem(word) for word in words} <= actor.described for words in names)


def _compare_described(claimed: Claimed, voice: Voice) -> Sameness:
    """Compare a speaker that the claim only describes ("the union", "a police spokesman")."""
    wanted = claimed.stems - _MOUTHPIECE or claimed.stems
    for actor in voice.actors:
        if fits(actor, wanted) or fits(actor, claimed.stems):
            return "same"
    theirs = voice.stems - _MOUTHPIECE or voice.stems
    if theirs and wanted and (_explained(wanted, theirs) or _explained(theirs, wanted)):
        return "same"
    if _same_but_body(wanted, theirs) or len(wanted & theirs) > 1:
        return "same"
    if not claimed.of and claimed.stems & theirs & _DOCUMENTS:
        return "same"
    return "open" if voice.how == "pronoun" and not voice.actors else "different"


def _same_but_body(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two descriptions differ only in how a body is called: "the party's observers", "CRL observers"."""
    return bool(one & other) and len(one - other) <= 1 and other - one <= _BODIES and bool(other - one)


def _explained(words: frozenset[str], by: frozenset[str]) -> bool:
    """Tell whether each word of one description is a word, or kin of a word, of the other."""
    return all(word in by or kin_stems(word) & by for word in words)


def is_own_voice(claimed: Claimed, article: Article) -> bool:
    """Tell whether the claim names the source itself, its publisher or its author as the one who says it."""
    for actor in (article.publisher, article.author):
        if actor is None:
            continue
        if any(actor.goes_by(name) for name in claimed.names):
            return True
        if not claimed.named and claimed.stems and fits(actor, claimed.stems):
            return True
    own = _OWN_WRITER if article.source.kind in {"opinion", "blog"} else _OWN_WRITER | _OWN_OUTLET
    return not claimed.named and bool(claimed.stems & own)

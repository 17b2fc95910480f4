"""Whether a claim's speaker is the speaker of a passage."""

from __future__ import annotations

import re
from typing import Final, Literal

from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.coreference import Answer, fits_description, may_be, same_one
from briefer.language.naming.designations import designation
from briefer.language.naming.referents import fits
from briefer.language.naming.represented import represented, rules, speaks_for_state
from briefer.language.speech.claimed import Claimed, by_words
from briefer.language.speech.office_holders import BODIES, MOUTHPIECE, holds_office, speak_for_one
from briefer.language.speech.own_voice import is_own_voice
from briefer.language.speech.voices import Voice
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES

Sameness = Literal["same", "different", "open", "unknown"]
"""``open``: it cannot be told who the voice is; ``unknown``: nothing tells the two apart, nor that they are one."""

# What speaks without being anybody: two of a kind that say the same are one.
_DOCUMENTS: Final = frozenset(
    stem(word)
    for word in "message letter email note memo leaflet notice text post tweet document poster sign".split()
)
_OFFICES: Final = frozenset(stem(word) for word in ROLES)
_GOVERNMENT: Final = stem("government")
_DEFINITE: Final = re.compile(r"(?:the|his|her|their|its|our|this|that)\s", re.IGNORECASE)


def compare(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    """Tell whether ``claimed`` is the ``voice`` of a passage of ``article``; "different" only on positive evidence."""
    somebody = by_words(claimed)
    return _compare(somebody, voice, article) if somebody else "unknown"


def _compare(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    if claimed.pronoun:
        return "open"
    if voice.how == "outlet":
        return "same" if is_own_voice(claimed, article) else "different"
    answer = (
        _compare_named(claimed, voice, article)
        if claimed.named
        else _compare_described(claimed, voice, article)
    )
    if answer != "different":
        return answer
    called = _called(claimed, voice, article)
    if called == "yes" or _represent_one(claimed, voice, article):
        return "same"
    if _may_stand_for(claimed, voice, article):
        return "unknown"
    return "different" if called == "no" or _told_apart(claimed, voice, article) else "unknown"


def _is_unresolved(voice: Voice, article: Article) -> bool:
    """Tell whether "she" was taken for a body: whom it stands for is not known."""
    personal = voice.how == "pronoun" and voice.span and voice.span.of(article.text).lower() in {"he", "she"}
    return bool(personal and voice.actors) and all(actor.kind == "organisation" for actor in voice.actors)


def _represent_one(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether the one speaks for the other, or both for one: the office, the body, its spokespeople."""
    return (
        holds_office(claimed, voice, article)
        or speak_for_one(claimed, voice, article)
        or (_is_for_a_body(claimed, article) and _is_spoken_for(claimed, voice, article))
    )


def _is_for_a_body(claimed: Claimed, article: Article) -> bool:
    """Tell whether a claim lets a body speak, not a person."""
    if claimed.named:
        return not any(
            actor.kind == "person" and article.people.is_sure(actor)
            for actor in article.called(*claimed.names)
        )
    return claimed.designation.head is not None and is_body(claimed.designation.head)


def _may_stand_for(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether the claim may name the body, or the state, of those who speak."""
    if _may_be_spoken_for(claimed, voice, article) or _ends_with(claimed, voice):
        return True
    if _is_unresolved(voice, article):
        return True
    return _is_state(claimed) and (
        rules(article, voice, claimed.words) or speaks_for_state(article, voice, claimed.words)
    )


def _may_be_spoken_for(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether a body that the claim only describes may be the one that a voice is introduced as speaking for."""
    if claimed.named or not _is_for_a_body(claimed, article):
        return False
    return any(_called(claimed, body, article) == "unknown" for body in represented(article, voice))


def _is_state(claimed: Claimed) -> bool:
    """Tell whether a claim lets a state speak: "Norrland said", "the Norrlandish government said"."""
    named = len(claimed.names) == 1 and len(claimed.names[0].words) == 1 and claimed.bare
    return named or claimed.designation.head == _GOVERNMENT


def _ends_with(claimed: Claimed, voice: Voice) -> bool:
    """Tell whether a body's long name ends with a voice's of several words: "Committee of the White Star"."""
    if not any(name.kind == "organisation" for name in claimed.names):
        return False
    return any(len(n.words) > 1 and actor.goes_by(n.words) for n in claimed.of for actor in voice.actors)


def _is_spoken_for(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether a voice is introduced as speaking for the claim's body: "Its director, Ada Moss, said"."""
    compared = _compare_named if claimed.named else _compare_described
    return any(
        compared(claimed, body, article) == "same" or _called(claimed, body, article) == "yes"
        for body in represented(article, voice)
    )


def _told_apart(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether something shows that two speakers are not one whom no noun tells apart.

    Two names do. A description does where the sentence has what it describes in another part than the speaker's, where
    it cannot be said of anybody whom the voice may be, and where the article says it of others alone.
    """
    if claimed.named or claimed.reads_as_name:
        return bool(voice.actors) or voice.how != "described" or not _may_mean(voice, claimed, article)
    described = claimed.designation
    if _is_thing(described.head) or (not voice.actors and _of_two_trades(described.head, voice, article)):
        return True
    if _is_another_part(claimed, voice, article) or not any(
        may_be(actor, described, article) for actor in voice.actors or article.actors
    ):
        return True
    so_called = [actor for actor in article.actors if fits_description(actor, described)]
    return bool(voice.actors and so_called) and not any(actor in voice.actors for actor in so_called)


def _may_mean(voice: Voice, claimed: Claimed, article: Article) -> bool:
    """Tell whether a description may take up the claimed one, named before: "the driver", not "a driver"."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None or not _DEFINITE.match(article.text, voice.span.start):
        return False
    names = article.readings[number].names
    called = designation(article.text, voice.span, names)
    if called.head is None or called.plural or not (is_person(called.head) or is_body(called.head)):
        return False
    mentions = (mention for actor in article.called(*claimed.names) for mention in actor.mentions)
    named_before = any(mention.end <= voice.span.start for mention in mentions)
    return named_before and not any(voice.span.touches(name.span) for name in names if name.words)


def _is_thing(head: str | None) -> bool:
    """Tell whether a noun names nobody who could be called otherwise elsewhere: "the images show"."""
    return head is not None and bool(sorts(head)) and not is_person(head) and not is_body(head)


def _of_two_trades(head: str | None, voice: Voice, article: Article) -> bool:
    """Tell whether a claim and a voice name two offices that no dictionary brings together: "lawyer", "manager"."""
    theirs = designation(article.text, voice.span, ()).head if voice.span else None
    if head is None or theirs is None or not {head, theirs} <= _OFFICES - MOUTHPIECE:
        return False
    return relation(head, theirs) in {"none", "kindred"}


def _is_another_part(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether the sentence of a voice has the claim's description outside the speaker: "She blamed the guard"."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None:
        return False
    # What stands before a pronoun may be what it takes up.
    first = voice.span.end if voice.how == "pronoun" else 0
    outside = {
        t.stem for t in article.readings[number].tokens if t.start >= first and not voice.span.covers(t.span)
    }
    return bool(claimed.stems) and claimed.stems <= outside


def _called(claimed: Claimed, voice: Voice, article: Article) -> Answer:
    """Tell whether the claim and the article may call one speaker by a name and a noun, or by two nouns."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None or voice.how == "pronoun":
        return "unknown"
    names, position = article.readings[number].names, voice.span.start
    theirs = designation(article.text, voice.span, names, position=position)
    ours = claimed.designation
    return "unknown" if ours.names and theirs.names else same_one(ours, theirs, article)


def _compare_named(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    actors = list(article.people.addressed(article.called(*claimed.names), claimed.names[0]))
    if any(actor is other for actor in actors for other in voice.actors):
        return "same"
    if any(_speaks_for(other, claimed, actors) for other in voice.actors):
        return "same"
    if not voice.actors or (voice.how == "described" and not _bears(voice)):
        return _compare_unnamed(claimed, voice, actors)
    return "different"


def _bears(voice: Voice) -> bool:
    """Tell whether the article itself calls one of a voice's actors by all words of the description."""
    return any(voice.stems <= actor.stems for actor in voice.actors)


def _compare_unnamed(claimed: Claimed, voice: Voice, actors: list[Actor]) -> Sameness:
    """Compare a named speaker with one that the passage only describes ("the minister", "he")."""
    if voice.how == "pronoun":
        return "open"
    described = voice.stems
    if any(fits(actor, described) for actor in actors) or (described and described <= claimed.besides):
        return "same"
    words = {stem(word) for name in claimed.names for word in name.words} | claimed.stems
    kin = set().union(*(kin_stems(word) for word in words)) if words else set()
    return "same" if described and described <= kin | MOUTHPIECE else "different"


def _speaks_for(actor: Actor, claimed: Claimed, claimed_actors: list[Actor]) -> bool:
    """Tell whether ``actor`` is a mouthpiece of the body that the claim names as speaker."""
    if actor.kind == "organisation" or not (actor.described & MOUTHPIECE):
        return False
    if any(a.kind == "person" for a in claimed_actors):
        return False
    names = [n.words for n in claimed.names] + [words for a in claimed_actors for words in a.names]
    return any({stem(word) for word in words} <= actor.described for words in names)


def _compare_described(claimed: Claimed, voice: Voice, article: Article) -> Sameness:
    """Compare a speaker that the claim only describes ("the union", "a police spokesman")."""
    wanted = claimed.stems - MOUTHPIECE or claimed.stems
    for actor in voice.actors:
        if fits(actor, wanted) or fits(actor, claimed.stems):
            return "same"
    if article.publisher in voice.actors and is_own_voice(claimed, article):
        return "same"
    theirs = voice.stems - MOUTHPIECE or voice.stems
    if theirs and wanted and (_explained(wanted, theirs) or _explained(theirs, wanted)):
        return "same"
    if _same_but_body(wanted, theirs) or len(wanted & theirs) > 1:
        return "same"
    if not claimed.of and claimed.stems & theirs & _DOCUMENTS:
        return "same"
    return "open" if voice.how == "pronoun" and not voice.actors else "different"


def _same_but_body(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two descriptions differ only in how a body is called: "the party's observers", "CRL observers"."""
    return bool(one & other) and len(one - other) <= 1 and other - one <= BODIES and bool(other - one)


def _explained(words: frozenset[str], by: frozenset[str]) -> bool:
    """Tell whether each word of one description is a word, or kin of a word, of the other."""
    return all(word in by or kin_stems(word) & by for word in words)

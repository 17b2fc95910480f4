"""Do a noun phrase of the claim and one of a passage name the same person, body or thing?"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.coreference import Answer, same_one, stands_for
from briefer.language.naming.designations import designation
from briefer.language.once import once_each
from briefer.language.reading import Reading
from briefer.language.speech.voices import voice_at
from briefer.language.syntax.fillers import ALIKE, OWN
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import is_body, sorts
from briefer.language.words.tokens import stem
from briefer.records import Span

_DEFINITE: Final = re.compile(r"\b(?:the|this|that)\s$", re.IGNORECASE)
_POSSESSIVES: Final = frozenset("his her its their our my".split())


def same_party(case: Case, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    """Tell whether two noun phrases name the same: by a name, by their heads, or as the article calls it."""
    if theirs.head.folded in OWN:
        # "We" of a spokesman may be any body that the sentence does not name beside it.
        plain = not ours.names and is_body(ours.head.stem) and ours.head.stem not in passage.reading.stems
        plain = plain and passage.article.source.kind != "statement"
        same = plain or ours.head.folded in OWN or ours.words[0].folded in _POSSESSIVES
        return same or _is_speaker(case, passage, ours, theirs)
    if ours.names and theirs.names:
        return _share_a_name(ours.names, theirs.names) or _corefer(case.claim, passage, ours, theirs)
    one, other = ours.head.stem, theirs.head.stem
    if one != other and (ours.names or theirs.names):
        return _corefer(case.claim, passage, ours, theirs)
    return one == other or other in kin_stems(one) or relation(one, other) in ALIKE


def told_apart(case: Case, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    """Tell whether an article speaks of two where one noun phrase stands in the claim and the other in a passage."""
    return _answer(case.claim, passage, ours, theirs) == "no"


def proper(names: AbstractSet[str]) -> AbstractSet[str]:
    """Return the words of a name that are no common noun: "Orrin" of "Orrin Hospital"; all where none is proper."""
    return {word for word in names if not sorts(word)} or names


def _share_a_name(ours: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Tell whether two names share a word that can be one's own: two hospitals share no more than "hospital"."""
    one_in_other = ours <= theirs or theirs <= ours
    return bool(ours & theirs) and (one_in_other or bool(proper(ours) & proper(theirs)))


def takes_up(case: Case, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    """Tell whether "the company" of a claim may be the one that it named before, and the passage names here."""
    if ours.names or not theirs.names:
        return False
    before = case.claim.text[case.claim.span.start : ours.span.start]
    named = any(
        n.span.end <= ours.span.start and theirs.names & {stem(w) for w in n.words} for n in case.claim.names
    )
    return (
        named and _DEFINITE.search(before) is not None and _answer(case.claim, passage, ours, theirs) != "no"
    )


def _is_speaker(case: Case, passage: Passage, ours: Phrase, we: Phrase) -> bool:
    """Tell whether the claim's phrase names whoever says "we" here: the speaker, or the publisher of a statement."""
    article = passage.article
    quotation = next((q for q in passage.reading.quotations if q.outer.covers(we.span)), None)
    speakers = voice_at(article, passage.number, quotation).actors if quotation else ()
    if article.source.kind == "statement" and article.publisher:
        speakers = (*speakers, article.publisher)
    claimed = designation(case.claim.text, _core(ours), case.claim.names)
    meant = article.called(*claimed.names) if claimed.names else stands_for(claimed, article)
    return any(actor is speaker for actor in meant for speaker in speakers)


def _corefer(claim: Reading, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    return _answer(claim, passage, ours, theirs) == "yes"


@once_each
def _answer(claim: Reading, passage: Passage, ours: Phrase, theirs: Phrase) -> Answer:
    claimed = designation(claim.text, _core(ours), claim.names)
    told = designation(passage.article.text, _core(theirs), passage.reading.names, position=theirs.span.start)
    return same_one(claimed, told, passage.article)


def _core(phrase: Phrase) -> Span:
    return Span(phrase.core[0].start, phrase.core[-1].end)

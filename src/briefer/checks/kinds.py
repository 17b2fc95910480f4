"""Is each thing that the claim names the kind of thing that the source calls it?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.callings import Calling, find_callings
from briefer.language.reading import Reading
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import likeness
from briefer.language.words.sorts import GENERAL, families, is_body, is_person, sorts
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES
from briefer.language.words.weights import weight
from briefer.records import Finding

_ROLES: Final = frozenset(stem(word) for word in ROLES)
_LOOSE: Final = GENERAL - {
    stem("party")
}  # "a rights group" says what it is by "rights", "a political party" by "party"
_DEFINITE: Final = frozenset("the this that our its a an".split())
_ALIKE: Final = frozenset({"same", "synonym"})
_MEDIA: Final = frozenset(
    stem(word)
    for word in "newspaper paper magazine broadcaster station channel outlet daily weekly website".split()
)
_COMPANIES: Final = frozenset(stem(word) for word in "company firm business corporation publisher".split())
_PRESS: Final = _MEDIA | frozenset(stem(word) for word in "media news press publishing broadcasting".split())
_PARTS: Final = frozenset(
    stem(word)
    for word in "section branch part arm wing unit division subsidiary offshoot affiliate chapter".split()
)
_BELONGING: Final = _PARTS | frozenset(stem(word) for word in "belong parent owner under".split())
_DEEDS: Final = {
    stem(doer): frozenset(stem(word) for word in deeds.split())
    for doer, deeds in {
        "manufacturer": "makes made make produces produced",
        "producer": "makes made make manufactures manufactured",
        "operator": "runs ran run",
        "contractor": "built builds building repaired",
    }.items()
}
NEAR: Final = 1
"""Sentences between a name and "the newspaper" that may take it up."""
_AKIN: Final = frozenset({"same", "synonym", "broader", "narrower"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each name that the claim calls something that the source shows it is not."""
    for calling in find_callings(case.claim):
        part = _is_part(calling, case.claim)
        if case.claim.inside_quotation(calling.noun) or not (part or _is_kind(calling)):
            continue
        found = [_judge(case, calling, article) for article in case.articles if article.called(calling.name)]
        if (
            found
            and all(found)
            and not any(_is_called_so(calling, other) for other in case.others_naming([calling.name.words]))
        ):
            yield next(finding for finding in found if finding)


def _is_called_so(claimed: Calling, article: Article) -> bool:
    """Tell whether another source of the folder calls the name what the claim calls it."""
    if not article.called(claimed.name):
        return False
    naming = [reading for reading in article.readings if _names(reading, claimed, article)]
    own = [call for r in naming for call in find_callings(r) if _is_same_name(call, claimed, article)]
    if claimed.modifiers:
        said = frozenset(word for reading in naming for word in _said(reading))
        return claimed.modifiers <= said and any(_is_akin(claimed.head, {call.head}) for call in own)
    alike = any(_is_akin(claimed.head, {call.head}) for call in own)
    return alike or (claimed.head not in GENERAL and _is_spoken_of(claimed, article))


def _is_kind(calling: Calling) -> bool:
    """Tell whether a noun says what kind of thing it is: a body, or, where it is stated, a place or a made thing."""
    if calling.head in _ROLES:
        return False
    body = is_body(calling.head) and (sorts(calling.head)[:1] in {"g", ""} or bool(families({calling.head})))
    return body or (calling.stated and sorts(calling.head)[:1] in {"a", "l", "o"})


def _judge(case: Case, claimed: Calling, article: Article) -> Finding | None:
    """Return a finding where the article calls the name something else, or nothing like it."""
    naming = [reading for reading in article.readings if _names(reading, claimed, article)]
    own = [(call, r) for r in naming for call in find_callings(r) if _is_same_name(call, claimed, article)]
    said = frozenset(word for reading in naming for word in _said(reading))
    unsaid = _has_unsaid_members(claimed, case.claim, said | _words_of(claimed, article))
    if _is_of_another_trade(claimed, [call for call, _ in own], said | _words_of(claimed, article)):
        message = f"In the source {claimed.name.span.of(case.claim.text)} is a company of another trade."
        return case.finding("not-supported", message, claim=claimed.noun)
    if not unsaid and any(_is_one(claimed, c, said) and not _of_others(claimed, c, said) for c, _ in own):
        return None
    belongs = _is_part(claimed, case.claim)
    if belongs and _BELONGING & said:
        return None
    who, what = claimed.name.span.of(case.claim.text), claimed.noun.of(case.claim.text)
    other = next(((c, r) for c, r in own if _excludes(claimed, c) or _of_others(claimed, c, said)), None)
    if other:
        noun = other[0].noun.of(article.text)
        message = f"The source calls {who} “{noun}”, not “{what}”."
        return case.finding("wrong-title", message, claim=claimed.noun, source=(article, other[1].span))
    if not (belongs or unsaid) and (
        claimed.head in _doing(said) or _is_akin(claimed.head, said) or not _is_doubtful(claimed, article)
    ):
        return None
    return case.finding("not-supported", f"The source does not call {who} “{what}”.", claim=claimed.noun)


def _is_of_another_trade(claimed: Calling, own: Collection[Calling], told: frozenset[str]) -> bool:
    """Tell whether a company is given a trade of which nothing is told, where the source gives it another."""
    firms = _COMPANIES | GENERAL
    trade = [word for word in claimed.modifiers if sorts(word)]
    if claimed.head not in firms or not trade or not any(c.modifiers and c.head in firms for c in own):
        return False
    words = frozenset(word for word in told if weight(word) > 0)
    return not any(_is_akin(word, words) or likeness(word, words) for word in trade)


def _doing(said: frozenset[str]) -> frozenset[str]:
    """Return what a body is called for the deeds that sentences tell: who makes goods is their manufacturer."""
    return frozenset(doer for doer, deeds in _DEEDS.items() if not deeds.isdisjoint(said))


def _said(reading: Reading) -> Iterator[str]:
    """Yield the stems of a sentence that are in nothing's name."""
    names = [name.span for name in reading.names if name.words]
    yield from (token.stem for token in reading.tokens if not any(span.covers(token.span) for span in names))


def _names(reading: Reading, claimed: Calling, article: Article) -> bool:
    actors = {id(actor) for actor in article.called(claimed.name)}
    return any(actors & {id(a) for a in article.called(name)} for name in reading.names if name.words)


def _is_same_name(call: Calling, claimed: Calling, article: Article) -> bool:
    return bool({id(a) for a in article.called(call.name)} & {id(a) for a in article.called(claimed.name)})


def _is_one(claimed: Calling, own: Calling, said: frozenset[str]) -> bool:
    """Tell whether two nouns may name one thing: kindred words, or bodies of one family."""
    if _is_akin(claimed.head, {own.head}):
        return True
    if claimed.head in GENERAL:
        return claimed.modifiers <= said or not claimed.modifiers
    if claimed.head in _MEDIA and own.head not in _MEDIA:
        return False
    return bool(families({claimed.head}) & families({own.head}))


def _excludes(claimed: Calling, own: Calling) -> bool:
    """Tell whether what the source calls a thing leaves no room for what the claim calls it."""
    if own.head in GENERAL or own.head in _ROLES:
        return claimed.head in _MEDIA and own.head not in _COMPANIES and not own.modifiers & _PRESS
    if is_body(claimed.head) and is_body(own.head):
        return True
    return sorts(claimed.head)[:1] == sorts(own.head)[:1]


def _of_others(claimed: Calling, own: Calling, said: frozenset[str]) -> bool:
    """Tell whether claim and source say of whom a body consists ("a residents' association"), but not the same."""
    members = [word for word in claimed.modifiers if is_person(word)]
    others = own.modifiers - _ROLES
    told = said | {own.head}
    return bool(members and others) and not any(relation(m, word) in _ALIKE for m in members for word in told)


def _has_unsaid_members(claimed: Calling, claim: Reading, said: AbstractSet[str]) -> bool:
    """Tell whether a body is said to consist of people of whom nothing is said where it is named."""
    behind = [token.stem for token in claim.tokens_after(claimed.noun.end)[:2]]
    members = behind[1:] if behind[:1] == ["of"] and is_person(behind[-1]) else []
    return bool(members) and not any(relation(members[0], word) in _AKIN for word in said)


def _words_of(claimed: Calling, article: Article) -> frozenset[str]:
    """Return the words of all names that the article gives a thing."""
    return frozenset(stem(w) for actor in article.called(claimed.name) for name in actor.names for w in name)


def _is_part(claimed: Calling, claim: Reading) -> bool:
    """Tell whether the claim calls a thing a part of another: "a section of the ministry"."""
    return claimed.head in _PARTS and claim.text[claimed.noun.end :].lstrip().startswith(("of ", "under "))


def _is_akin(noun: str, words: Collection[str]) -> bool:
    return not kin_stems(noun).isdisjoint(words) or any(relation(noun, word) in _AKIN for word in words)


def _is_doubtful(claimed: Calling, article: Article) -> bool:
    """Tell whether nothing in the article, or in the name itself, bears out what the claim calls a thing."""
    words = {stem(word) for actor in article.called(claimed.name) for name in actor.names for word in name}
    if claimed.head in words:
        return False
    called = families({claimed.head, *claimed.modifiers} - (_LOOSE if claimed.modifiers else set()))
    if called and families(words) and not called & families(words):
        return True
    return claimed.head not in GENERAL and (claimed.stated or not _is_spoken_of(claimed, article))


def _is_spoken_of(claimed: Calling, article: Article) -> bool:
    """Tell whether the article speaks of "the newspaper", which may be the thing that the claim calls so.

    Near a name it may be; far from one only "the company" is, since nearly any firm may be called so, but no law firm.
    """
    anywhere = claimed.head in _COMPANIES and not claimed.modifiers
    naming = [n for n, reading in enumerate(article.readings) if _names(reading, claimed, article)]
    return any(
        token.stem == noun and before.folded in _DEFINITE
        for noun in kin_stems(claimed.head)
        for number in article.index.get(noun, ())
        if anywhere or any(abs(number - other) <= NEAR for other in naming)
        for before, token in pairwise(article.readings[number].tokens)
    )

"""Does a claim name the source itself, its publisher or its author, as the one who says it?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.coreference import fits_description, may_be
from briefer.language.naming.named_bodies import share_name
from briefer.language.naming.referents import fits
from briefer.language.naming.same_name import is_form_of
from briefer.language.speech.claimed import Claimed
from briefer.language.words.sorts import families, is_body
from briefer.language.words.tokens import stem
from briefer.records import OWN_PAPERS

_OWN_WRITER: Final = frozenset(
    stem(word)
    for word in "columnist column author writer blogger blog commentator editor editorial article piece".split()
)
_OWN_OUTLET: Final = frozenset(
    stem(word) for word in "newspaper paper agency outlet broadcaster statement".split()
)

_OF_STATE: Final = frozenset(stem(word) for word in "government ministry embassy".split())
_PAPERS: Final = frozenset(
    stem(word)
    for word in """notice bulletin release report note circular letter communique statement ruling figure record count
    tally log table""".split()
)


def is_own_voice(claimed: Claimed, article: Article) -> bool:
    """Tell whether the claim names the source itself, its publisher or its author as the one who says it."""
    for actor in (article.publisher, article.author):
        if actor is None:
            continue
        if any(actor.goes_by(name.words) for name in claimed.names):
            return True
        if not claimed.named and claimed.stems and fits(actor, claimed.stems):
            return True
    if not claimed.named and _is_party(claimed, article):
        return True
    if article.source.kind in OWN_PAPERS and _is_publisher(claimed, article):
        return True
    if is_own_paper(claimed, article):
        return True
    own = _OWN_WRITER if article.source.kind in {"opinion", "blog"} else _OWN_WRITER | _OWN_OUTLET
    return not claimed.named and bool(claimed.stems & own)


def _is_party(claimed: Claimed, article: Article) -> bool:
    """Tell whether a statement's publisher may be called so, and none of those whom it names is: "the club"."""
    own, head = article.publisher, claimed.designation.head
    if own is None or article.source.kind != "statement" or head is None or not is_body(head):
        return False
    others = (
        a for a in article.actors if head in a.stems and not share_name(a, own) and fits(a, claimed.stems)
    )
    return may_be(own, claimed.designation, article) and not any(a.kind != "person" for a in others)


def is_own_paper(claimed: Claimed, article: Article) -> bool:
    """Tell whether the claim names the party's document itself: "the prosecutors' notice", "the bulletin".

    A news story that tells of a bulletin is none.
    """
    if article.source.kind not in OWN_PAPERS or claimed.named or not claimed.stems & _PAPERS:
        return False
    whose = claimed.stems - _PAPERS
    return not whose or (article.publisher is not None and fits(article.publisher, whose))


def _is_publisher(claimed: Claimed, article: Article) -> bool:
    """Tell whether the claim calls the body whose statement it is by the start of its name, or by a noun that fits it.

    The noun must fit nobody else whom the statement speaks of.
    """
    own = article.publisher
    if own is None:
        return False
    if claimed.named:
        opens = any(name.words == words[: len(name.words)] for name in claimed.names for words in own.names)
        return opens or any(_is_worded_as(claimed, words) for words in own.names)
    head = claimed.designation.head
    if claimed.of or head is None or not is_body(head) or not may_be(own, claimed.designation, article):
        return False
    if not families({head}) & families(word for word in own.stems if is_body(word)):
        return False
    others = (actor for actor in article.actors if actor is not own and actor.kind != "person")
    return not any(head in actor.stems and fits_description(actor, claimed.designation) for actor in others)


def _is_worded_as(claimed: Claimed, own: Sequence[str]) -> bool:
    """Tell whether all words for a speaker are in a body's name: "the Orran ministry", "Foreign Ministry of Orra".

    Of a state's own body the name of the state is enough.
    """
    words = {word for word in claimed.stems if any(word == stem(one) or is_form_of(word, one) for one in own)}
    bodies = {stem(word) for word in own if is_body(stem(word))}
    return words == claimed.stems and not bodies.isdisjoint(words | (bodies & _OF_STATE))

"""How is a party's "we" told in the third person?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.drafting.outlets import outlet_of, with_article
from briefer.drafting.replacing import Edit
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import Token

_COMPLEMENT: Final = re.compile(r",|\s(?:of|for)\s")
_FIRST_PERSON: Final = frozenset("we our us ours ourselves i my me mine".split())
_ADDRESSED: Final = frozenset("you your yours yourself yourselves".split())
_AGREEING: Final = {"have": "has", "are": "is", "were": "was", "do": "does"}
_UNCHANGED: Final = frozenset("will would can could must should may might had did shall cannot".split())


def speaks_as_itself(reading: Reading) -> bool:
    """Tell whether a source speaks of itself as "we" or "I" outside quotation marks."""
    return any(_first_person(reading))


def own_voice_edits(article: Article, reading: Reading) -> list[Edit] | None:
    """Return the edits that tell a party's "we" in the third person, or None where that cannot be done.

    Only a body's own statement is told so, and only verbs whose form is certain: "we have asked" becomes "the
    Federation has asked"; "we call" is left out. What addresses its readers is told to nobody else.
    """
    body = outlet_of(article) if article.source.kind == "statement" else None
    found = list(_first_person(reading))
    if any(token.folded in _ADDRESSED for token in reading.unquoted):
        return None
    if body is None or not all(token.folded in {"we", "our"} for token in found):
        return [] if not found else None
    if _COMPLEMENT.search(body) and any(token.folded == "our" for token in found):
        return None  # "the Union, Marlow branch’s officer", "the Staff of the Forces of Marl’s officer"
    edits: list[Edit] = []
    for index, token in enumerate(found):
        verb = _verb_after(reading, token) if token.folded == "we" else None
        if token.folded == "we" and verb is None:
            return None
        edits.append(
            (token.span, _told(token, body, first=index == 0, opens=token.start == reading.span.start))
        )
        if verb and verb.folded in _AGREEING:
            edits.append((verb.span, _AGREEING[verb.folded]))
    return edits


def _first_person(reading: Reading) -> Iterator[Token]:
    return (
        token
        for token in reading.tokens
        if token.folded in _FIRST_PERSON and not reading.inside_quotation(token.span)
    )


def _verb_after(reading: Reading, pronoun: Token) -> Token | None:
    """Return the verb right after "we" if its third person is certain."""
    following = next((token for token in reading.tokens if token.start >= pronoun.end), None)
    if following is None:
        return None
    word = following.folded
    return following if word in _AGREEING or word in _UNCHANGED or looks_finite(word) else None


def _told(token: Token, body: str, *, first: bool, opens: bool) -> str:
    possessive = token.folded == "our"
    if not first:
        return "its" if possessive else "it"
    name = with_article(body)
    ending = ("’" if name.endswith("s") else "’s") if possessive else ""
    return (name[:1].upper() + name[1:] if opens else name) + ending

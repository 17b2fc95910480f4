"""What kind of thing does a sentence call each name that it names?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

_COPULA: Final = frozenset("is was are were remains became".split())
_ARTICLES: Final = DETERMINERS - {"this", "that", "these", "those", "no", "any", "both"}
_STOPS: Final = PREPOSITIONS | AUXILIARIES | CONJUNCTIONS | {"who", "which", "that", "whose", "where", "when"}
_CALLED: Final = frozenset({"called", "named"})
_NAMED: Final = re.compile(r"[\s'’-]*(?:called|named)?(?: the)? ?")
_BEFORE: Final = 7
"""Words of a noun phrase before a name that are looked at: longer ones are clauses."""
_LONGEST: Final = 6
_OPENED: Final = re.compile(r",\s*(?:the\s)?$")
_REACH: Final = 40
"""Code points before a name in which a comma with an article is looked for."""
_CLOSED: Final = re.compile(r"(?:['’]s)?\s*([,.;]|$)(?!\s*(?:and|or)\b)")
_COMMA: Final = re.compile(r"(?:\s\d+)?\s?(?:\([^()]{1,12}\))?\s?,\s")
_ENDS: Final = re.compile(
    r"\s*(?:[,.;)]|$|(?:of|for|in|with|at|from|that|which|based|on|to|by|through|whose|who|where|under|behind|when)\b)"
)


class Calling(NamedTuple):
    """What a sentence calls a name: ``noun`` where it stands, its stem, and the stems of the words before it.

    ``stated`` where a sentence says so in so many words: "Orrin is a bank".
    """

    name: Name
    noun: Span
    head: str
    modifiers: frozenset[str]
    stated: bool = False


def find_callings(reading: Reading) -> Iterator[Calling]:
    """Yield what an English sentence calls its names, people apart: their offices are read elsewhere."""
    for name in reading.names:
        if not name.words or name.title:
            continue
        before = reading.tokens_before(name.span.start)[-_BEFORE:]
        after = reading.tokens_after(name.span.end)
        for phrase, stated in (
            (_before(reading.text, before, name), False),
            (_apposed_before(reading.text, before, name), False),
            (_apposed_after(reading.text, after, name), False),
            (_stated(reading.text, after, name), True),
        ):
            yield from _called(name, phrase, stated=stated)


def _called(name: Name, phrase: Sequence[Token], *, stated: bool) -> Iterator[Calling]:
    if not phrase:
        return
    head = phrase[-1]
    if head.folded.endswith("'s"):
        return  # "the union's Orrin branch" calls Orrin no union
    if is_person(head.stem) and not is_body(head.stem):
        return
    if head.text[0].islower() and (is_body(head.stem) or sorts(head.stem)):
        modifiers = frozenset(t.stem for t in phrase[:-1] if t.folded not in FUNCTION_WORDS)
        yield Calling(name, head.span, head.stem, modifiers, stated)


def _before(text: str, before: Sequence[Token], name: Name) -> list[Token]:
    """Return the noun phrase right before a name: "the brokerage Pellow", "state agency Orrin"."""
    phrase: list[Token] = []
    right = name.span.start
    for token in reversed(_without_called(before)):
        between = text[token.end : right]
        if (
            (phrase and between.strip(" -'’"))
            or not _NAMED.fullmatch(between)
            or token.folded in _STOPS
            or not token.text[0].islower()
        ):
            break
        if token.folded in _ARTICLES:
            return phrase
        phrase.insert(0, token)
        right = token.start
    return phrase if phrase and is_body(phrase[-1].stem) else []


def _without_called(before: Sequence[Token]) -> Sequence[Token]:
    """Return the words before "called", "named" and an article, if these lead to the name."""
    kept = list(before)
    if len(kept) > 1 and kept[-1].folded == "the" and kept[-2].folded in _CALLED:
        kept.pop()
    return kept[:-1] if kept and kept[-1].folded in _CALLED else before


def _apposed_before(text: str, before: Sequence[Token], name: Name) -> list[Token]:
    """Return the noun phrase before a name between commas: "his union, Orrin.", "an index, the lirel, fell"."""
    opening = _OPENED.search(text, max(0, name.span.start - _REACH), name.span.start)
    if not opening or not _CLOSED.match(text[name.span.end : name.span.end + 12]):
        return []
    inside = [token for token in before if token.end <= opening.start()]
    start = next((i for i in reversed(range(len(inside))) if inside[i].folded in _ARTICLES), None)
    if start is None or any(token.folded in _STOPS for token in inside[start:]):
        return []
    gap = text[inside[-1].end : opening.start()]
    return inside[start + 1 :] if not gap.strip() else []


def _apposed_after(text: str, after: Sequence[Token], name: Name) -> list[Token]:
    """Return the noun phrase after a name and a comma: "Orrin, a state bank,"."""
    after = after[1:] if after and after[0].text.isdigit() else after  # "Local 417"
    between = text[name.span.end : after[0].start] if after else ""
    if not _COMMA.fullmatch(between):
        return []
    return _phrase(text, after)


def _stated(text: str, after: Sequence[Token], name: Name) -> list[Token]:
    """Return the noun phrase after a copula: "Orrin is a state bank"."""
    if len(after) < 2 or text[name.span.end : after[0].start].strip() or after[0].folded not in _COPULA:
        return []
    return _phrase(text, after[1:])


def _phrase(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Return the words of a noun phrase that opens with an article, up to its noun."""
    if tokens[0].folded not in {"a", "an", "the"} and not tokens[0].folded.endswith("'s"):
        return []
    phrase: list[Token] = []
    right = tokens[0].end
    for token in tokens[1 : _LONGEST + 1]:
        between = text[right : token.start]
        if (between.strip(" -'’") and phrase) or token.folded in _STOPS:
            break
        phrase.append(token)
        right = token.end
    return phrase if _ENDS.match(text[right : right + 8]) else []

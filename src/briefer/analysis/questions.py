"""Which parts of the topic's question does no source answer?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import AUXILIARIES
from briefer.language.words.weights import FUNCTION_WORDS, weight
from briefer.records import Note

Answers = Callable[[Reading], bool]


class Asked(NamedTuple):
    """A kind of question: the words that ask it, what an answer names, and whether a sentence names that."""

    words: str
    thing: str
    answers: Answers


_LITTLE: Final = FUNCTION_WORDS | AUXILIARIES
_CAUSE: Final = re.compile(
    r"\b(?:because|(?<!is )(?<!are )(?<!was )(?<!were )due to|owing to|in order to|so that|as a result of|"
    r"caused by|blamed on|led to|after|thanks to|amid|over)\b",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|o['’]clock|[ap]\.?m\b|\d\d:\d\d|"
    r"morning|evening|night|noon|week|month|year|spring|summer|autumn|winter)",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"\b(?:in|at|near|off|on|outside|inside|across|between|around|along|from|to|of|north|south|east|west)\s"
    r"(?:the\s)?(?:\w+\s){0,2}?[A-Z]"
)
_SPAN_OF_TIME: Final = re.compile(
    r"\b(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE
)


def _figure(reading: Reading) -> bool:
    return bool(reading.figures) or any(character.isdigit() for character in reading.words)


def _somebody(reading: Reading) -> bool:
    told = (token for token in reading.tokens if token.folded not in _LITTLE)
    return (
        any(name.words for name in reading.names) or any(is_person(t.stem) for t in told) or _figure(reading)
    )


_KINDS: Final = (
    Asked(r"why", "a cause", lambda reading: _CAUSE.search(reading.words) is not None),
    Asked(r"how (?:many|much)", "a number", _figure),
    Asked(r"how long", "a length of time", lambda reading: _SPAN_OF_TIME.search(reading.words) is not None),
    Asked(
        r"when",
        "a day or a time",
        lambda reading: bool(reading.dates) or _TIME.search(reading.words) is not None,
    ),
    Asked(r"where", "a place", lambda reading: _PLACE.search(reading.words) is not None),
    Asked(r"whom?|whose", "anybody", _somebody),
)
_ANY: Final = "|".join(kind.words for kind in _KINDS)
_CLAUSE: Final = re.compile(
    rf"(?:^|[,;:?]\s+(?:and\s+)?|\band\s+)(?P<clause>(?:{_ANY})\b[^,;?]*?)(?=[,;?]|\s+and\s+(?:{_ANY}|what|how|which)\b|$)",
    re.IGNORECASE,
)
_LEAST: Final = 0.25
"""Weight of a word from which a sentence that has it speaks of the question: "happen" and "do" are said of all."""

_LONG: Final = 5
"""Letters of a name from which a longer word that begins with it is of its kin; "Ann" opens "annual"."""


def unanswered(question: str, articles: Sequence[Article]) -> Iterator[Note]:
    """Yield a note for each name that the question asks about and no source has, and each part none answers.

    Only English is understood; where sources are in another language, the notes say that they are not meant.
    """
    english = [article for article in articles if article.source.language == "en"]
    meant = "" if len(english) == len(articles) else " in English"
    for name in Reading(question).names if english else ():
        if name.words and not any(_names(article, name) for article in english):
            text = f"The question asks about {name.span.of(question)}, which no source{meant} names."
            yield Note(kind="question", text=text)
    for clause in _CLAUSE.finditer(question) if english else ():
        kind = _kind(clause["clause"])
        if not any(_answers(kind, reading, _stems(clause["clause"])) for reading in _readings(english)):
            told = (
                f"no sentence of the sources{meant} that speaks of this names {kind.thing} in so many words"
            )
            yield Note(kind="question", text=f"The question asks “{clause['clause'].strip()}”; {told}.")


def _kind(clause: str) -> Asked:
    return next(kind for kind in _KINDS if re.match(rf"(?:{kind.words})\b", clause, re.IGNORECASE))


def _readings(articles: Sequence[Article]) -> Iterator[Reading]:
    return (reading for article in articles for reading in article.readings)


def _answers(kind: Asked, reading: Reading, stems: Sequence[frozenset[str]]) -> bool:
    """Tell whether a sentence has a word of the question, if that has any, and names what is asked for."""
    return (not stems or any(not reading.stems.isdisjoint(kin) for kin in stems)) and kind.answers(reading)


def _stems(clause: str) -> list[frozenset[str]]:
    """Return the telling words of a part of the question, each as the stems of its kin."""
    words = (token for token in Reading(clause).tokens if token.folded not in _LITTLE)
    return [
        frozenset({token.stem, *kin_stems(token.stem)}) for token in words if weight(token.text) >= _LEAST
    ]


def _names(article: Article, name: Name) -> bool:
    """Tell whether an article names somebody, or has the rarest word of the name in some form: "Lumenish"."""
    if article.called(name):
        return True
    rarest = stem(max(name.words, key=weight))
    if len(rarest) < _LONG:
        return rarest in article.index
    return any(word.startswith(rarest) for word in article.index)

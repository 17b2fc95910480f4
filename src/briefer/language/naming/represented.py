"""For which body does a speaker speak, by what it is called where it speaks?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.meant import trimmed
from briefer.language.naming.same_name import is_form_of
from briefer.language.speech.voices import Voice, resolve
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

MOUTHPIECES: Final = frozenset(
    stem(word)
    for word in """spokesman spokeswoman spokesperson spokespeople official officer representative source leader head
    chief director president chair chairman chairwoman chairperson secretary minister commissioner governor executive
    manager boss coordinator lawyer attorney barrister""".split()
)
"""Those who speak for a body: the body may be named in their place."""
_POSSESSED: Final = re.compile(
    r"(?:\b(?P<its>its|their)|(?P<body>[^,;:“”\"()]{2,60})(?:['’]s|s['’]))\s(?P<office>[^,;:“”\"()]{3,60})",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"\b(?P<office>(?:[\w-]+\s){0,2}[\w-]+)\s(?:of|for|at|with)\s(?P<body>[^,;:“”\"()]{2,60})"
)
_SPEAKING: Final = re.compile(r"\bwho speaks (?:on [\w-]+ )?for (?P<body>[^,;:“”\"()]{2,60})")
_COMPOUND: Final = re.compile(r"(?P<body>(?:an?|the)\s[a-z][\w-]+|[A-Z][\w.&-]+)\s(?P<office>[a-z][\w-]+)")
_RULING: Final = frozenset(
    stem(word)
    for word in "government ministry minister president premier chancellor king queen embassy ambassador".split()
)
_OFFICIAL: Final = frozenset(
    stem(word)
    for word in """spokesman spokeswoman spokesperson minister secretary general colonel brigadier major admiral marshal
    commander ambassador envoy""".split()
)
_PAST: Final = frozenset(stem(word) for word in "former ex ousted dismissed retired rival".split())


def represented(article: Article, voice: Voice) -> Iterator[Voice]:
    """Yield the bodies that the speaker of a voice is introduced as speaking for: "Its director, Ada Moss, said"."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    subject = voice.speech.subject if voice.speech else None
    if number is None or subject is None or voice.how == "pronoun":
        return
    for body in _bodies(article.text, subject):
        found = resolve(article, number, body)
        others = tuple(actor for actor in found.actors if actor not in voice.actors)
        yield replace(found, actors=others or found.actors)


def rules(article: Article, voice: Voice, words: Collection[str]) -> bool:
    """Tell whether a speaker is introduced as an office or body of a state that one of the folded ``words`` names.

    What "the Norrlandish foreign ministry" says, Norrland says.
    """
    introduced = voice.speech.subject if voice.speech else voice.span
    if introduced is None or voice.how == "pronoun":
        return False
    theirs = set(re.findall(r"[^\W\d_]+", fold_word(introduced.of(article.text))))
    rank = {stem(word) for word in theirs}
    of_state = any(is_form_of(one, own) or is_form_of(own, one) for one in words for own in theirs)
    return of_state and not rank.isdisjoint(_RULING) and rank.isdisjoint(_PAST)


def speaks_for_state(article: Article, voice: Voice, words: Collection[str]) -> bool:
    """Tell whether a sentence introduces a speaker as spokesman, minister or general beside the name of a state.

    "… the Norrlandish Land Forces said, argued their spokeswoman, Colonel Rask": she speaks for Norrland.
    """
    introduced = (m for actor in voice.actors if actor.described & _OFFICIAL for m in actor.mentions[:1])
    said = (word for mention in introduced for word in _beside(article, mention))
    return any(is_form_of(word, own) or is_form_of(own, word) for own in said for word in words)


def _beside(article: Article, mention: Span) -> Iterator[str]:
    """Yield the folded words before a name in its sentence, and those behind it where it goes on with a comma."""
    number = article.sentence_at(mention.start)
    if number is None:
        return
    goes_on = article.text.startswith(",", mention.end)
    for token in article.readings[number].tokens:
        if token.end <= mention.start or goes_on:
            yield token.folded


def _bodies(text: str, subject: Span) -> Iterator[Span]:
    """Yield the noun phrases for the bodies that a speaker with its apposition is said to speak for."""
    for pattern in (_POSSESSED, _OF, _COMPOUND, _SPEAKING):
        for found in pattern.finditer(text, subject.start, subject.end):
            if pattern is _SPEAKING or _speaks(found["office"]):
                place = found.span("its") if found.groupdict().get("its") else found.span("body")
                body = trimmed(text, *place)
                if body:
                    yield body


def _speaks(office: str) -> bool:
    """Tell whether words name an office whose holder speaks for a body now."""
    words = {stem(fold_word(word)) for word in re.findall(r"[\w-]+", office)}
    return bool(words & MOUTHPIECES) and not words & _PAST

"""May a voice hold the office that a claim describes, or speak for the same body?"""

from __future__ import annotations

from typing import Final

from briefer.language.article import Article
from briefer.language.speech.claimed import Claimed
from briefer.language.speech.voices import Voice
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ORGANISATIONS
from briefer.records import Span

MOUTHPIECE: Final = frozenset(
    stem(word)
    for word in """spokesman spokeswoman spokesperson official officer representative source statement report member
    leader head chief director president chair minister staff communique release""".split()
)
"""Stems of words for those who speak for a body: the body may be named in their place, and they in its."""
BODIES: Final = frozenset(stem(word) for word in ORGANISATIONS)
"""Stems of words for bodies."""
NEAR: Final = 3
"""Sentences back in which a body is named that "a company spokesman" speaks for: a paragraph of news."""


def holds_office(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether a named person holds the office that the claim describes, or speaks for the body that it does.

    All words of the office are the claim's, or call the body that the claim names: "the agency's spokeswoman". Of
    "the company's director" any director may be meant, of "the head of procurement" only who heads that.
    """
    if claimed.named:
        return False
    words = claimed.stems.union(*(body.stems for body in article.called(*claimed.of)))
    offices = [office for actor in voice.actors if actor.kind == "person" for office in actor.offices]
    kinds = (claimed.stems & BODIES).difference(stem(word) for name in claimed.of for word in name.words)
    told = [
        (office.field if kinds else office.field - BODIES, office.head) for office in offices if office.head
    ]
    return any((field or claimed.of or kinds) and field | {head} <= words for field, head in told)


def speak_for_one(claimed: Claimed, voice: Voice, article: Article) -> bool:
    """Tell whether two spokespeople speak for one body, which the article calls by a noun: "a company spokesman"."""
    number = article.sentence_at(voice.span.start) if voice.span else None
    if voice.span is None or number is None or claimed.named or not claimed.of or voice.how != "described":
        return False
    both = claimed.stems & voice.stems & MOUTHPIECE
    if not both or not voice.stems - MOUTHPIECE <= BODIES:
        return False
    near = Span(article.readings[max(0, number - NEAR)].span.start, voice.span.start)
    return any(near.covers(mention) for actor in article.called(*claimed.of) for mention in actor.mentions)

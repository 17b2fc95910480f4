"""What is left of a source's sentence when the outlet's own colouring is gone?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.neutrality.loaded import Found, loaded_words
from briefer.neutrality.quoted import with_quotes
from briefer.neutrality.told import tone
from briefer.records import Span

_SAY: Final = frozenset({"claim", "insist", "maintain", "contend"})
"""Verbs that cast doubt and tell nothing that "say" does not: what is alleged may be a charge."""
_WHAT: Final = re.compile(r"\s(?:(?:on \w+day )?that|they|he|she|we|there)\b|,?$|[,.;]")
"""What stands behind a verb that tells what is said: "claimed 900 strikers" is no "said"."""
_ASIDES: Final = frozenset({"comment", "certainty"})
_VOWEL: Final = re.compile(r"[aeiou]", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"\b(an?)\s$", re.IGNORECASE)


def in_plain_words(text: str, *, known: frozenset[str] = frozenset()) -> str:
    """Return a source's sentence as we tell it.

    Adverbs and other comments of the outlet are left out, its labels and judgements stand in quotation marks, and what
    somebody insists or claims is only said. ``known`` are folded words that are names elsewhere in the source.

    >>> in_plain_words("The minister defiantly refused, and the union insisted that the pay was low.")
    'The minister refused, and the union said that the pay was low.'
    """
    sentence = Reading(text, known=known)
    for span, word in sorted((*_left_out(sentence), *_said(sentence)), reverse=True):
        text = _without(text, span) if not word else text[: span.start] + word + text[span.end :]
    return with_quotes(Reading(text, known=known))


def takes_side(sentence: Reading, *, as_it_stands: bool = False) -> bool:
    """Tell whether a word of a sentence takes a side in the outlet's own voice, and can neither go nor be quoted.

    ``as_it_stands``: a word that could go takes a side as well.
    """
    own = [found for found in loaded_words(sentence) if not found.attributed]
    if as_it_stands and any(_can_go(found, sentence) for found in own):
        return True
    return any(not (found.entry.quoted or _can_go(found, sentence)) for found in own)


def _left_out(sentence: Reading) -> Iterator[tuple[Span, str]]:
    for found in loaded_words(sentence):
        if not found.attributed and _can_go(found, sentence):
            yield found.span, ""


def _can_go(found: Found, sentence: Reading) -> bool:
    """Tell whether a word only colours what is told: an adverb, a comment, or "massive" before its noun."""
    word = found.span.of(sentence.text)
    if found.entry.category in _ASIDES or word.endswith("ly"):
        return True
    behind = sentence.text[found.span.end : sentence.span.end]
    return found.entry.category == "intensifier" and re.match(r"\s[a-z]{3,}", behind) is not None


def _said(sentence: Reading) -> Iterator[tuple[Span, str]]:
    for speech in sentence.speech:
        words = speech.verb.of(sentence.text)
        plain = _WHAT.match(sentence.text[speech.verb.end : sentence.span.end]) is not None
        doubts = speech.lemma in _SAY and plain and tone(sentence, speech) == "doubting"
        if doubts and not sentence.inside_quotation(speech.verb):
            yield speech.verb, _form(words)


def _form(word: str) -> str:
    """Return the same form of "say"."""
    ends = {"s": "says", "d": "said", "g": "saying"}
    return ends.get(word[-1], "say")


def _without(text: str, span: Span) -> str:
    """Return a text less the words at ``span``, with the commas around them and the article before them set right."""
    before, after = text[: span.start], text[span.end :]
    aside = before.rstrip().endswith(",") and after.startswith(",")
    before = before.rstrip().removesuffix(",") if aside else before.rstrip()
    after = after.removeprefix(",").lstrip() if aside or not before else after.lstrip()
    if not before:
        return after[:1].upper() + after[1:]
    if after[:1] in ".,;:!?":
        return before + after
    article = _ARTICLE.search(before + " ")
    if article:
        right = "an" if _VOWEL.match(after) else "a"
        before = before[: article.start(1)] + (right if article[1].islower() else right.capitalize())
    return f"{before} {after}"

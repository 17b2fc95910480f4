"""Is what a model wrote one plain sentence? Only then is it worth the verifier's time, or fit to be shown."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from briefer.drafting.candidates import may_be_verb
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Span

_MARKUP: Final = re.compile(r"[<>{}|\\`*_#~]|\]\(|https?:|www\.|javascript:|\[[QS]\d+\]", re.IGNORECASE)
_EDGES: Final = ".,;:!?()\"'“”‘’"
FEWEST_WORDS: Final = 4
"""A sentence of a briefing says who did what to what; three words are a heading."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})


def is_plain_sentence(text: str, passage: str) -> bool:
    """Tell whether ``text`` is one sentence without markup, links, labels, marks left open or unseen characters.

    What the passage itself holds may stand in it: a passage may be about a web address.

    >>> is_plain_sentence("It rained all day.", "It rained."), is_plain_sentence("It **rained** all day.", "")
    (True, False)
    """
    strange = {mark[0].lower() for mark in _MARKUP.finditer(text)}
    if any(mark not in passage.lower() for mark in strange):
        return False
    if any(unicodedata.category(character) in _UNSEEN for character in set(text) - set(passage)):
        return False
    return _is_sentence(text) and len(split_sentences(text, Span(0, len(text)))) == 1


def _is_sentence(text: str) -> bool:
    words = text.split()
    return len(words) >= FEWEST_WORDS and any(may_be_verb(word.strip(_EDGES)) for word in words)

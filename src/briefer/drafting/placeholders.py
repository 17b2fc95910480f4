"""Quoted words never pass through a model: marks stand for them, and code puts the words back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from briefer.drafting.replacing import replaced
from briefer.language.speech.quotations import find_quotations
from briefer.records import Span

LABEL = 5
"""Words of a quotation up to which it passes through a model: a label, a measure, a phrase."""
_MARK = re.compile(r"[\"'“”‘’]?\[Q(\d+)\][\"'“”‘’]?")
"""A mark with the quotation marks that a model likes to put around it."""


_DOUBLE_END = re.compile(r"(?:,|(?P<mark>[.?!]))(?P<closing>[\"”])\s?[.,]*\.?$")
"""The end of a quotation and that of the sentence behind it: one of them is enough."""


def masked(text: str) -> tuple[str, dict[str, str]]:
    """Return ``text`` with a mark in the place of each quotation, and what each mark stands for.

    A label of a few words stays: of a mark for it small models make nothing, and code finds its words again.

    >>> masked("It was “a farce”, said Lind: “We have seen nothing like it.”")
    ('It was “a farce”, said Lind: [Q1]', {'[Q1]': '“We have seen nothing like it.”'})
    """
    long = (q for q in find_quotations(text) if len(q.inner.of(text).split()) > LABEL)
    marks = {f"[Q{number}]": q.outer for number, q in enumerate(long, start=1)}
    edits = [(span, mark) for mark, span in marks.items()]
    told = replaced(text, edits, within=Span(0, len(text)))
    return told, {mark: span.of(text) for mark, span in marks.items()}


_LOOSE = re.compile(r"\b([A-Z]\.) (?=[A-Z]\.)")


def tightened(text: str, passage: str) -> str:
    """Take out the space that small models put into an abbreviation which the passage writes without one.

    >>> tightened("The U. S. embassy closed.", "The U.S. embassy closed.")
    'The U.S. embassy closed.'
    """
    tight = _LOOSE.sub(r"\1", text)
    return tight if all(found in passage for found in re.findall(r"\b(?:[A-Z]\.){2,}", tight)) else text


_LISTED: Final = re.compile(r"(?P<one>[\w'’-]+), (?P<joint>and|or) (?P<other>[\w'’-]+)")


def listed_alike(text: str, passage: str) -> str:
    """Take out the comma before "and" between two words that the passage joins without one.

    With it, "43 soldiers, 18 of ours and 25 of theirs" are three groups and not two.

    >>> listed_alike("They met 43 men, 18 ours, and 25 theirs.", "They met 43 men, 18 ours and 25 theirs.")
    'They met 43 men, 18 ours and 25 theirs.'
    """
    for found in _LISTED.finditer(text):
        bare = f"{found['one']} {found['joint']} {found['other']}"
        if bare in passage and found[0] not in passage:
            text = text.replace(found[0], bare)
    return text


def filled(text: str, quoted: Mapping[str, str]) -> str:
    """Put the quoted words in the place of their marks; a mark that stands for nothing stays, to be rejected.

    >>> filled('He called it "[Q1]".', {"[Q1]": "“a farce”"})
    'He called it “a farce”.'
    >>> filled("Lind said: [Q1] It rained.", {"[Q1]": "“It rained,”"})
    'Lind said: “It rained.”'
    >>> filled("Lind said: [Q1].", {"[Q1]": "“It rained,”"})
    'Lind said: “It rained.”'
    >>> filled("Lind said: It rained, [Q1]", {"[Q1]": "“It rained,”"})
    'Lind said: “It rained.”'
    """
    for mark, words in quoted.items():
        told = re.escape(words[1:-1].rstrip(",."))
        text = re.sub(rf"{re.escape(mark)}[ ,:]*{told}|{told}[ ,.]*{re.escape(mark)}", mark, text)
    put_in = _MARK.sub(lambda found: quoted.get(f"[Q{found[1]}]", found[0]), text)
    return _DOUBLE_END.sub(lambda found: f"{found['mark'] or '.'}{found['closing']}", put_in)


def requoted(text: str, passage: str) -> str:
    """Put quotation marks back around words that the passage has in them, and nowhere else, and ``text`` without.

    >>> requoted("The regime fell, she said.", "Meanwhile the “regime” fell, she said.")
    'The “regime” fell, she said.'
    """
    for quotation in find_quotations(passage):
        words = quotation.inner.of(passage).rstrip(",.")
        place = _only_place(words, text)
        opening, closing = passage[quotation.outer.start], passage[quotation.outer.end - 1]
        text = text.replace(f"'{words}.'", f"{opening}{words}{closing}.")
        if place and _only_place(words, passage) and not _is_quoted(place, text):
            text = replaced(text, [(place, f"{opening}{words}{closing}")], within=Span(0, len(text)))
    return text


def _only_place(words: str, text: str) -> Span | None:
    places = [Span(*found.span()) for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    return places[0] if words and len(places) == 1 else None


def _is_quoted(place: Span, text: str) -> bool:
    return any(quotation.outer.covers(place) for quotation in find_quotations(text))

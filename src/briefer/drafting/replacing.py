"""Put words in the place of others."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.records import Span

Edit = tuple[Span, str]
"""A stretch of a source's text and the words that take its place."""


def replaced(text: str, edits: Iterable[Edit], *, within: Span) -> str:
    """Return the stretch ``within`` of ``text`` with the edits made; they lie inside it and do not touch.

    >>> replaced("He left.", [(Span(0, 2), "Kerr")], within=Span(0, 8))
    'Kerr left.'
    """
    words = within.of(text)
    for span, new in sorted(edits, reverse=True):
        words = words[: span.start - within.start] + new + words[span.end - within.start :]
    return words

"""Where may quoted words be cited today?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.records import Document, Span


def places_of(quote: str, document: Document) -> Iterator[Span]:
    """Yield where the words of ``quote`` stand, however their lines are wrapped, and may be cited."""
    words = r"\s+".join(map(re.escape, quote.split()))
    barred = [part.span for part in document.not_citable]
    for match in re.finditer(words, document.text) if words else ():
        span = Span(*match.span())
        if not any(span.touches(part) for part in barred):
            yield span

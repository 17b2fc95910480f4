"""Does the source state this, or only tell somebody to say it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.records import Finding

_ORDER: Final = re.compile(
    # 'State' and 'report' are also nouns where a sentence begins with them.
    r"\W*(?:(?:please|kindly|now)\s+)?(?:(?:write|say|add|(?:tell|inform)(?:\s\w+){1,3}?)\s+that\b|"
    r"(?:please|kindly|"
    r"(?:ignore|disregard|forget|remember|drop|stop|mark|make|do not)\b[^.!?]{0,200}?\b(?:and|to|but))\s+"
    r"(?:write|say|state|report|claim|add|answer|tell(?:\s\w+){1,3}?)\s+that\b)",
    re.IGNORECASE,
)
"""An imperative with what is to be said behind it; its own sentence asserts nothing."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where every passage of a claim only orders that its words be said."""
    if _ORDER.match(case.claim.text):
        return
    if all(_ORDER.match(passage.reading.span.of(passage.article.text)) for passage in case.carrying):
        place = case.carrying[0]
        message = "The source tells somebody to say this; it does not say it."
        source = (place.article, place.reading.span)
        yield case.finding("attribution-stripped", message, claim=case.claim.span, source=source)

"""Is a figure only what came on top of another, or some of another, and no count of its own?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading

_FURTHER: Final = re.compile(
    r"\b(?:a further|another|an additional|an extra)\s(?:about |some |at least |nearly |around )?$",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    r"\s(?:more|further|extra|additional|fewer|others?)"
    r"(?=\s(?:[a-z]+s|people|were|was|had|have|has|than|died|a|on|in)\b|\s?[,.;)])"
)

_SOME_OF: Final = re.compile(r"\sof\s(?:the|those)\s(?:[\w,-]+\s){1,3}?who\b")


def is_some_of(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure is only some of those who are told apart: "six of the nine people who died came late"."""
    return figure.unit is None and _SOME_OF.match(reading.text, figure.span.end) is not None


def is_increment(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure says only how many more: "a further 22 were hurt", "33 more than a day earlier"."""
    before = _FURTHER.search(reading.text, reading.span.start, figure.span.start)
    return before is not None or _MORE.match(reading.text, figure.span.end, reading.span.end) is not None

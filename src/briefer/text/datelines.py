"""What does a sentence say without the dateline of a story, or the number of a paragraph, that it opens with?"""

from __future__ import annotations

import re
from typing import Final

_PLACE_FIRST: Final = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,}(?: \([A-Za-z ]{2,20}\))?(?:, [\w .,]{2,40})? ?(?:\([A-Za-z ]{2,20}\))? ?[-–—] "
)
_WITH_WEEKDAY: Final = re.compile(r"^[A-Z][\w -]+, \w+day \d{1,2} \w+ \d{4} [-–—] ")

_NUMBERED: Final = re.compile(r"^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z“\"])")


def without_dateline(text: str) -> str:
    """Return a sentence, on one line, without the dateline or the paragraph's number that it opens with.

    >>> without_dateline("MARLOW, Oct 13 (SNA) - Two trains collided.")
    'Two trains collided.'
    >>> without_dateline("3.1 The Authority accepts six of them.")
    'The Authority accepts six of them.'
    """
    return _WITH_WEEKDAY.sub("", _PLACE_FIRST.sub("", _NUMBERED.sub("", text)))

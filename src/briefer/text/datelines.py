"""What does a sentence say without the place, day and agency at the head of a story?"""

from __future__ import annotations

import re
from typing import Final

_PLACE_FIRST: Final = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,}(?: \([A-Za-z ]{2,20}\))?(?:, [\w .,]{2,40})? ?(?:\([A-Za-z ]{2,20}\))? ?[-–—] "
)
_WITH_WEEKDAY: Final = re.compile(r"^[A-Z][\w -]+, \w+day \d{1,2} \w+ \d{4} [-–—] ")


def without_dateline(text: str) -> str:
    """Return a sentence, on one line, without the dateline that it opens with.

    >>> without_dateline("MARLOW, Oct 13 (SNA) - Two trains collided.")
    'Two trains collided.'
    """
    return _WITH_WEEKDAY.sub("", _PLACE_FIRST.sub("", text))

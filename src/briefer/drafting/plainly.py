"""How is "X echoed that view, saying that C" told where the view is not?"""

from __future__ import annotations

import re
from typing import Final

_SAYING: Final = re.compile(
    r"(?P<who>[^,“\"]{3,80}?) (?:(?:echoed|repeated|rejected|dismissed|disputed|backed|shared|supported|defended) "
    r"(?:this|that|these|those|it|his|her|their|the)\b|gave an?(?:other)? \w+)[^,“\"]{0,40}, saying (?P<rest>.+)",
    re.DOTALL,
)


def told_plainly(text: str) -> str:
    """Return the sentence without what it echoes or answers, if it goes on to say what is said.

    >>> told_plainly("The council gave a higher figure, saying that 90 were hurt.")
    'The council said that 90 were hurt.'
    """
    told = _SAYING.match(text)
    return text if told is None else f"{told['who']} said {told['rest']}"

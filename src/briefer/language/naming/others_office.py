"""Does an office stand beside somebody only as another's: "signed by the trust's engineer"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.same_office import sentences_naming

_ANOTHERS: Final = re.compile(
    r"\b(?:by|from|with|to|against|for)\s(?:the|its|his|her|their|an?|[\w’']+['’]s?)\s(?:[\w’'-]+\s){0,4}?$"
)
_NAMED: Final = re.compile(r",| [A-Z]")
"""What stands behind an office that is given to the one who is named there."""


def is_only_anothers(article: Article, actor: Actor, word: str) -> bool:
    """Tell whether an office, given by its stem, is somebody else's in all sentences that name the actor."""
    places = [(r, t) for r in sentences_naming(article, actor) for t in r.tokens if t.stem == word]
    return bool(places) and all(
        _ANOTHERS.search(reading.text, reading.span.start, token.start)
        and not _NAMED.match(reading.text, token.end)
        for reading, token in places
    )

"""To whom is a letter written?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.sides import OFFICES
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems

_DEAR: Final = re.compile(r"^Dear (?P<who>[^,:\n]{3,60})[,:]?\s*$", re.MULTILINE)


def addressee(cast: Cast, article: Article) -> Party | None:
    """Return whose office "Dear Minister" calls, None where it cannot be told.

    A minister answers for the ministry, also for what it did before they came.
    """
    dear = _DEAR.search(article.text)
    if dear is None:
        return None
    called = describing_stems(dear["who"])
    people = [party for party in cast.parties if party.kind == "person"]
    named = [party for party in people if party.stems & called]
    if len(named) == 1:
        return named[0].root
    bodies = set().union(*(OFFICES[each] for each in called & OFFICES.keys()))
    return cast.described(article, bodies) if bodies else None

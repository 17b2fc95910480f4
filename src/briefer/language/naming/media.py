"""Which words of a sentence name a news medium: an agency, a paper, a broadcaster?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem
from briefer.records import Span

_CALLED: Final = (
    r"(?:news ?(?:papers?|agency|agencies|site|websites?|channel|service|magazine|portal|wire)|broadcasters?|"
    r"(?:radio|television|tv) (?:station|channel|network)|(?:state|public|national|local) (?:television|tv|radio|"
    r"media|press|broadcaster)|daily|weekly|tabloid|magazine)"
)
_BEFORE: Final = re.compile(rf"\b{_CALLED}(?: called| named)?,? (?:the )?$", re.IGNORECASE)
_AFTER: Final = re.compile(rf"(?:, (?:an?|the|its) (?:[\w-]+ ){{0,3}}?| ){_CALLED}\b", re.IGNORECASE)
_UNNAMED: Final = re.compile(
    r"\b(?:(?:state|official|semi-official|local|national|independent|regional|foreign|domestic|opposition|"
    r"pro-[\w-]+)(?:-run|-owned|-controlled)? (?:news )?(?:media|television|tv|radio|newspapers?|news agency|press))\b",
    re.IGNORECASE,
)
_TITLES: Final = frozenset(
    """news press radio television tv gazette herald tribune times journal magazine chronicle courier echo telegraph
    broadcasting media newspaper post observer""".split()
)
"""Words with which the name of a medium ends."""
_ANYWHERE: Final = frozenset("news radio television tv newspaper broadcasting".split())
"""Words that make any name that of a medium."""
_DESCRIBED: Final = frozenset(
    stem(word) for word in "newspaper broadcaster tabloid magazine daily weekly".split()
)
_REACH: Final = 60
"""Characters beside a name in which it is called something."""


def media(article: Article, reading: Reading) -> tuple[Span, ...]:
    """Return where a sentence names a medium other than the one that publishes it, in order."""
    named = (name.span for name in reading.names if name.words and is_medium(article, reading, name))
    unnamed = (Span(*m.span()) for m in _UNNAMED.finditer(reading.text, reading.span.start, reading.span.end))
    found: list[Span] = []
    for span in sorted((*named, *unnamed)):
        if not any(span.touches(other) for other in found):
            found.append(span)
    return tuple(found)


def is_medium(article: Article, reading: Reading, name: Name) -> bool:
    """Tell whether a name is that of a medium by its own words, by what stands beside it or by the rest of the text."""
    actors = article.called(name)
    if name.kind == "person" or article.publisher in actors:
        return False
    if name.words[-1] in _TITLES or not _ANYWHERE.isdisjoint(name.words):
        return len(name.words) > 1
    text, span = reading.text, name.span
    before = text[max(reading.span.start, span.start - _REACH) : span.start]
    after = text[span.end : min(reading.span.end, span.end + _REACH)]
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    return any(actor.described & _DESCRIBED for actor in actors)

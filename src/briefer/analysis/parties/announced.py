"""Which answer does a source announce before it tells it: "The group hit back within hours"?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge
from briefer.analysis.parties.giver import giver_of
from briefer.analysis.parties.party import BODY_STEMS
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import Utterance
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.records import Span

_ANNOUNCES: Final = re.compile(
    r"\b(?:(?:hit|hits|hitting|struck|strikes|fired|fires|shot|shoots) back|would have none of|"
    r"(?:was|were|is|are) having none of|(?:sees?|saw) (?:it|things|this|that|the matter) differently|"
    r"begs? to differ|begged to differ|disagree[sd]?|(?:tells?|told) (?:a (?:very )?different|another) story|"
    r"(?:was|were) quick to (?:respond|reply|answer|reject|deny)|"
    r"(?:has|had|gave|gives) (?:an|its|his|her|their) (?:own )?(?:answer|explanation|reply))\b"
)
_REACH: Final = 3
"""Sentences after an accusation in which an answer is announced."""
_BEHIND: Final = 2
"""Sentences after the announcement in which it begins."""

_FEWEST: Final = 5
"""Words that an answer has which stands in the announcement itself: "a different story" is none."""


def announced(cast: Cast, charge: Charge, spoken: Sequence[Utterance]) -> Utterance | None:
    """Return the words of the accused that stand behind an announcement of their answer, None if there are none."""
    article, number = charge.utterance.article, charge.utterance.number
    last = min(len(article.readings), number + 1 + _REACH)
    place = next((n for n in range(number + 1, last) if _is_of_accused(cast, charge, article, n)), None)
    if place is None:
        return None
    here = [u for u in spoken if u.article is article and place <= u.number <= place + _BEHIND]
    here = [u for u in here if article.paragraphs[u.number] == article.paragraphs[place]]
    here = [u for u in here if u.number > place or len(u.words.split()) >= _FEWEST]
    fitting = [u for u in here if u.giver.key != charge.giver.key and not u.giver.own]
    return next((u for u in fitting if u.giver.party is None or _may_be(charge, u)), None)


def _is_of_accused(cast: Cast, charge: Charge, article: Article, number: int) -> bool:
    """Tell whether a sentence announces an answer of the accused, by name or by a noun that nobody else owns."""
    reading = article.readings[number]
    found = _ANNOUNCES.search(article.text, reading.span.start, reading.span.end)
    if found is None or charge.party is None:
        return False
    subject = Span(reading.span.start, found.start())
    names = [name for name in reading.names if name.words and subject.touches(name.span)]
    named = [party for name in names if (party := cast.named(article, name))]
    if named:
        return speaks_for(giver_of(named[0]), charge.party)
    called = describing_stems(subject.of(article.text)) & BODY_STEMS
    party = cast.described(article, called) if called else None
    if party is not None:
        return party.root is charge.party.root
    return bool(called & charge.party.described) or (bool(called) and charge.party.kind == "organisation")


def _may_be(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a speaker is of the accused, or a person of whom no source says for whom they speak."""
    party = utterance.giver.party
    alone = party is not None and party.kind == "person" and party.body is None
    return alone or speaks_for(utterance.giver, charge.party)

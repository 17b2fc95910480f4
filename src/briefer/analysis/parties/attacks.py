"""Who takes whom to task in words that are no verb of speech: "scored the ministry for", "laid the blame on"?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.lawsuits import named_at, subject_of
from briefer.analysis.parties.utterances import PARTY_VOICES, Utterance
from briefer.records import Span

_WHOM: Final = r"(?P<whom>[^,.;:“”\"]{3,60}?)"
_FAR: Final = r"(?P<whom>[^.;:“”\"]{3,60})"
_FOR: Final = (
    r"scored|blasted|attacked|castigated|faulted|rapped|flayed|slated|assailed|reproached|upbraided|admonished|"
    r"censured|pilloried|took|takes"
)
_BLAME: Final = r"(?:(?:the|all|much|some|most|of) ){0,4}(?:blame|responsibility) (?:for [^,.;:]{3,60} )?"
_PATTERNS: Final = (
    rf"\b(?:{_FOR}) {_WHOM} (?:to task (?:for|over)|for|over)\b",
    rf"\b(?:(?:hit|hits|lashed|lashes) out|(?:took|takes) aim|railed|rails) (?:at|against) {_FAR}",
    rf"\b(?:pointed|points|pointing) (?:a|the) finger (?:of blame )?at {_FAR}",
    rf"\b(?:laid|lays|laying|put|puts|pinned|pins) {_BLAME}(?:squarely |firmly )?(?:on|with|at the door of) {_FAR}",
    rf"\b(?:put|puts) [^,.;:]{{3,50}}? down to {_FAR}",
    rf"\b(?:held|holds|holding) {_WHOM} (?:directly |partly |solely )?(?:responsible|accountable|liable) for\b",
)
_ATTACKS: Final = tuple(map(re.compile, _PATTERNS))
_TASK: Final = re.compile(r"\b(?:took|takes) (?!.*\bto task\b)")


def attacks(cast: Cast) -> Iterator[Charge]:
    """Yield as charges what news reports so of two parties that it names or calls by what they are."""
    for article in cast.articles:
        if article.source.kind not in PARTY_VOICES:
            for number, reading in enumerate(article.readings):
                found = next(
                    filter(None, (one.search(article.text, *_ends(reading.span)) for one in _ATTACKS)), None
                )
                if found is None or _TASK.match(found[0]) or reading.inside_quotation(Span(*found.span())):
                    continue
                who = subject_of(cast, article, number, found.start())
                whom = named_at(cast, article, number, Span(*found.span("whom")))
                if who and whom and who.party is not whom:
                    told = Utterance(article, number, who, reading.span)
                    charge = make_charge(told, whom, label="", point=reading.words)
                    yield from filter(None, [charge])


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end

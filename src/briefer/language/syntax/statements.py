"""Which statements does a sentence make? Its clauses, each of which must stand somewhere."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import reports_now
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import Token
from briefer.records import Span

_JOINT: Final = re.compile(
    r"[;:]\s|,\s(?:and|but|while|whereas|although|though|as|after|before|when|since|who|which|whose|where|with|"
    r"saying|adding|one of)\b|\s(?:and|but|while|whereas|although|after|before|when|because|which|who|until|once)\s|"
    r",\s(?:a|an) (?:figure|number|count|claim|charge|allegation|account|statement)\s(?:that|which)\b|"
    r"\s[–—-]\s|,\s(?!(?:including|excluding|according|during|following|regarding|concerning)\b)(?=\w+(?:ed|ing)\b)"
)
_OPENING: Final = re.compile(
    r"(?:After|Before|Following|During|Despite|Since|Until|While|Whereas)\b[^,“\"]{12,80}(?=,\s)"
)
FEWEST: Final = 2
"""Content words that make a clause of its own; a shorter piece belongs to its neighbour."""


@once
def clauses(reading: Reading) -> tuple[Span, ...]:
    """Return the clauses of a sentence in order; they cover it, and quoted words are never cut.

    >>> text = "Two men were held, while a third fled to Spain."
    >>> [span.of(text) for span in clauses(Reading(text))]
    ['Two men were held', ', while a third fled to Spain.']
    """
    text, whole = reading.text, reading.span
    cuts = [whole.start]
    opening = _OPENING.match(text, whole.start, whole.end)
    if opening and len(opening[0].split()) >= 2 * FEWEST:
        cuts.append(opening.end())
    joints = list(_JOINT.finditer(text, cuts[-1], whole.end))
    stops = [match.start() for match in joints[1:]] + [whole.end]
    for match, stop in zip(joints, stops, strict=False):
        if not reading.inside_quotation(Span(*match.span())) and _both_say(
            reading, cuts[-1], match.start(), stop
        ):
            cuts.append(match.start())
    ends = [*cuts[1:], whole.end]
    return tuple(Span(start, end) for start, end in zip(cuts, ends, strict=True))


def _both_say(reading: Reading, start: int, cut: int, stop: int) -> bool:
    """Tell whether what lies before and after a cut each states something."""
    before = [t for t in reading.tokens if start <= t.start < cut]
    after = [t for t in reading.tokens if cut <= t.start < stop]
    enough = all(sum(len(t.text) > 3 for t in side) >= FEWEST for side in (before, after))
    told = {speech.verb.start for speech in reading.speech}
    return (
        enough
        and any(_states(t, told) for t in before)
        and any(_states(t, told) or t.folded.endswith("ing") for t in after)
    )


def _states(token: Token, told: AbstractSet[int]) -> bool:
    """Tell whether a word is a finite verb; ``told`` is where the verbs of speech stand."""
    return looks_finite(token.text) or reports_now(token.text) or token.start in told

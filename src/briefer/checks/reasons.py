"""Is a cause surer in the sentence than in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.records import Finding, Span

_DOUBT: Final = (
    r"(?-i:may)|might|could|likel\w+|probabl\w+|possib\w+|plausib\w+|potential\w*|suspect\w*|suspicion|believe[sd]?|"
    r"apparent\w*|appear\w*|seem\w*|think|thought|thinks|alleg\w+|presum\w+|suggest\w*|indicat\w+|consistent with|"
    r"hypothes\w+|theor\w+|assum\w+|fear\w*"
)
_CAUSE: Final = (
    r"caus(?:e[sd]?|ing)|contribut\w+|explanations?|explain\w*|reasons?|result\w* (?:of|from|in)|due to|"
    r"because(?: of)?|led to|leads? to|trigger\w*|spark\w*|blame\w*|to blame|responsib\w+|factors?|linked to|traced to|"
    r"brought (?:on|about)"
)
_STATED: Final = re.compile(
    r"\b(?:caus(?:ed|ing|es)|led to|triggered|sparked|due to|because(?: of)?|result(?:ed|s) (?:of|from|in)|traced to|"
    r"brought (?:on|about)|to blame for|responsible for|reason for|cause of|killed)\b",
    re.IGNORECASE,
)
_ANY_DOUBT: Final = re.compile(
    rf"\b(?:{_DOUBT}|wheth\w+|if|would|deni\w+|claim\w*|accus\w+)\b", re.IGNORECASE
)
_DOUBTED: Final = re.compile(rf"\b(?:{_DOUBT})\b(?: \w+){{0,3}} (?:{_CAUSE})\b", re.IGNORECASE)
_NAMED: Final = re.compile(rf"\b(?:{_CAUSE})\b", re.IGNORECASE)
# What is still looked for, or is not the cause.
_LEFT_OPEN: Final = re.compile(
    rf"\b(?:not|determin\w+|establish\w*|find|investigat\w+|examin\w+|whether|what)\b(?: \w+){{0,3}} (?:{_CAUSE})\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where a claim gives a cause outright, and its passages name one only with a doubt."""
    cue = _stated(case.claim)
    if cue is None or any(_is_plain(reading) for _, reading in case.passages):
        return
    for article, reading in case.passages:
        if there := _doubted(reading):
            message = f"The source is less certain: “{there.of(article.text)}”."
            yield case.finding("hedge-dropped", message, claim=cue, source=(article, there))
            return


def _stated(claim: Reading) -> Span | None:
    """Return the words by which a claim gives a cause, neither doubted nor denied nor quoted."""
    found = _STATED.search(claim.text, claim.span.start, claim.span.end)
    if claim.language != "en" or found is None or _ANY_DOUBT.search(claim.words):
        return None
    cue = Span(*found.span())
    denied = any(denial.firm and not denial.inside for denial in claim.denials)
    return None if denied or claim.inside_quotation(cue) else cue


def _doubted(reading: Reading) -> Span | None:
    found = _DOUBTED.search(reading.text, reading.span.start, reading.span.end)
    return Span(*found.span()) if found else None


def _is_plain(reading: Reading) -> bool:
    """Tell whether a sentence names a cause without any doubt, and not as what is still looked for."""
    return _NAMED.search(_LEFT_OPEN.sub("", _DOUBTED.sub("", reading.words))) is not None

"""British and American spellings of one English word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

REMEMBERED: Final = 65_536
"""Words whose American form is kept: names are compared by it again and again."""

_PAIRS = {
    "aeroplane": "airplane",
    "aluminium": "aluminum",
    "analyse": "analyze",
    "centre": "center",
    "cheque": "check",
    "defence": "defense",
    "fibre": "fiber",
    "grey": "gray",
    "gaol": "jail",
    "kerb": "curb",
    "licence": "license",
    "litre": "liter",
    "manoeuvre": "maneuver",
    "metre": "meter",
    "mould": "mold",
    "moustache": "mustache",
    "offence": "offense",
    "paralyse": "paralyze",
    "plough": "plow",
    "practise": "practice",
    "pretence": "pretense",
    "programme": "program",
    "pyjamas": "pajamas",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "storey": "story",
    "theatre": "theater",
    "tyre": "tire",
    "towards": "toward",
    "afterwards": "afterward",
    "amongst": "among",
    "whilst": "while",
}
# Words in -our and -is(e) that are spelled so on both sides of the Atlantic.
_ALWAYS_OUR = frozenset(
    "contour detour dour flour four glamour hour our pour scour sour tour velour your".split()
)
_ALWAYS_ISE = frozenset(
    """adv ar bru chast circumc comprom compr conc cru dem desp dev disgu enterpr exc exerc expert franch improv
    likew merchand no otherw pra prec prem prom ra rev superv surm surpr telev tre""".split()
)
_OUR = re.compile(r"(\w{2,})our(s|ed|ing|er|ers|ite|able|al|hood|ly|ful|less|y|ies)?")
_ISE = re.compile(r"(\w{2,})is(e|es|ed|ing|er|ers|ation|ations)")
_DOUBLED = re.compile(
    r"(cancel|counsel|dial|fuel|label|level|marshal|model|quarrel|rival|shovel|signal|total|travel|tunnel)"
    r"l(ed|ing|er|ers)"
)


@lru_cache(maxsize=REMEMBERED)
def american(word: str) -> str:
    """Return the American form of a lower-case English word, or the word itself.

    >>> [american(word) for word in ("harbour", "labour", "organised", "travelled", "kerbs", "hour", "rise")]
    ['harbor', 'labor', 'organized', 'traveled', 'curbs', 'hour', 'rise']
    """
    if word in _PAIRS:
        return _PAIRS[word]
    if word.endswith("s") and word[:-1] in _PAIRS:
        return _PAIRS[word[:-1]] + "s"
    # The patterns try each letter of a word; most words hold none of what they look for.
    if "our" in word and (found := _OUR.fullmatch(word)) and f"{found[1]}our" not in _ALWAYS_OUR:
        return f"{found[1]}or{found[2] or ''}"
    if "is" in word and (found := _ISE.fullmatch(word)) and found[1] not in _ALWAYS_ISE:
        return f"{found[1]}iz{found[2]}"
    if "ll" in word and (found := _DOUBLED.fullmatch(word)):
        return f"{found[1]}{found[2]}"
    return word

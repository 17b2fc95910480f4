"""A word of a quotation, an invented cause, and the wrong source.

False by construction: the new word of the quotation and the cause stand nowhere in the cited sources; the source that
is named instead has none of the sentence's figures and names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.planting.ground import Change, Ground, Sown, chance, outside_quotes, quotations, replaced
from briefer.planting.tables import CAUSES, FOREIGN_WORDS

_LONG: Final = re.compile(r"\b[a-z]{5,}\b")
_FEWEST_QUOTED: Final = 3
_MARKED: Final = re.compile(r"\d[\d,.]*\d|\d|(?<=[a-z,] )[A-Z][\w’'-]+")
_FEWEST_MARKED: Final = 3
_END: Final = re.compile(r"(?:,? (?:\([A-Z][^()\d]+\)|[^,.“”]+ reported))?\.$")
_HAS_CAUSE: Final = re.compile(r"\b(?:because|due to|since|so that|as a result)\b", re.IGNORECASE)


def altered_quote(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with one word of each quotation another one."""
    word = next((word for word in FOREIGN_WORDS if not ground.holds(word)), None)
    for quotation in quotations(sown.text):
        words = list(_LONG.finditer(sown.text, *quotation.span()))
        if word and words and len(quotation[0].split()) >= _FEWEST_QUOTED:
            yield replaced("quote", sown, *words[-1].span(), word)


def invented_cause(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with a reason that no source gives."""
    end = _END.search(sown.text)
    unknown = [cause for cause in CAUSES if not ground.holds(cause.split()[-1])]
    if end is None or not unknown or _HAS_CAUSE.search(sown.text) or "”" in sown.text[end.start() - 2 :]:
        return
    cause = chance(sown, "cause").choice(unknown)
    text = f"{sown.text[: end.start()]} {cause}{end[0]}"
    yield Change("cause", text, f"“{cause}” was added", sown.sources)


def wrong_source(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence as it is, cited to a source that has none of its figures and names."""
    marked = {match[0] for match in outside_quotes(sown.text, _MARKED)} - ground.kept
    if len(marked) < _FEWEST_MARKED:
        return
    for source in ground.texts:
        other = Sown(sown.text, (source,), "")
        if source not in sown.sources and not any(ground.holds(words, only=other) for words in marked):
            yield Change("source", sown.text, f"it was cited to {source}", (source,))
            return

"""What is a table of figures called, in the sources' own words?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from briefer.analysis.figures.about import family
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.quantity import Quantity
from briefer.language.words.tokens import stem

_PLIGHTS: Final = frozenset("hurt held stuck cut lost shot burnt dead homeless".split())
_WORDS: Final = 3
"""Words of a label that is made of what the clauses share."""


def label(rows: Sequence[Mention]) -> str:
    """Return what is counted: "people arrested or detained"."""
    known = [row.quantity for row in rows if row.quantity is not None]
    return _of_quantities(known) if known and 2 * len(known) >= len(rows) else _of_shared(rows)


def _of_quantities(known: Sequence[Quantity]) -> str:
    nouns = Counter(each.noun_word for each in known if each.noun_word)
    noun = max(nouns, key=lambda word: nouns[word]) if nouns else "people"
    if known[0].noun == stem("people") and len(nouns) > 1:
        noun = "people"
    deeds = Counter(each.deed_word for each in known if _is_participle(each.deed_word))
    best: dict[str, str] = {}
    for word, _ in sorted(deeds.items(), key=lambda one: (one[0].endswith("ing"), -one[1])):
        best.setdefault(stem(word), word)
    phrase = next((each.deed_word for each in known if " " in each.deed_word), "")
    words = [word for word in best.values() if word != "dead"] or list(best.values())
    deed = " or ".join(words[:2]) or (f"who {phrase}" if phrase else "")
    rate = f" per {known[0].rate}" if known[0].rate else ""
    return f"{noun} {deed}".strip() + rate


def _of_shared(rows: Sequence[Mention]) -> str:
    """Return the counted noun and the words that most clauses share, in the order of the first clause."""
    told = Counter(each for row in rows for each in row.about)
    rank = sorted(told, key=lambda each: (-told[each], -max(row.about.get(each, 0.0) for row in rows), each))
    first = max(rows, key=lambda row: sum(each in row.about for each in rank[:_WORDS]))
    kept = [
        token.text.lower()
        for token in first.reading.tokens
        if family(token.stem) in rank[:_WORDS] or token.stem == first.figure.noun
    ]
    return " ".join(list({family(stem(word)): word for word in reversed(kept)}.values())[::-1][: _WORDS + 1])


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in _PLIGHTS

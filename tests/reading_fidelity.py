"""How much of an article's true text does a reader give, and how much else with it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import LCSseq

from briefer.language.article import Article
from briefer.records import Document

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Shares of words, 0 to 1: of the true text, those read in order; of what may be cited, those not in it.

    A dateline ("ORR, March 3 (Agency) —") belongs to the text and is not cited: it counts as read. ``lost`` is the
    share of the true lines that stand, mostly, in what may not be cited.
    """

    kept: float
    junk: float
    lost: float


def fidelity(document: Document, truth: str) -> Fidelity:
    """Compare what may be cited of a document with the true text of its article."""
    true, read = _words(truth), _words(_citable(document))
    common = LCSseq.similarity(true, read)
    barred = _words("\n".join(part.span.of(document.text) for part in document.not_citable))
    lines = [line for line in truth.splitlines() if _WORD.search(line)]
    lost = sum(_stands_in(_words(line), barred) and not _stands_in(_words(line), read) for line in lines)
    return Fidelity(common / len(true), 1 - common / max(1, len(read)), lost / len(lines))


def truth_of(topic: Path, document: Document) -> str:
    """Return the true text of a source of an invented topic."""
    return (topic / "plain" / f"{Path(document.source.file).stem}.txt").read_text(encoding="utf-8")


def _citable(document: Document) -> str:
    article = Article(document)
    datelines = [span for span, reason in article.barred if reason == "dateline"]
    cited = [reading.span for reading in (*article.readings, *article.headings)]
    return "\n".join(span.of(article.text) for span in sorted([*cited, *datelines]))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("\u00ad", "").lower())


def _stands_in(words: list[str], others: list[str]) -> bool:
    return LCSseq.similarity(words, others) >= 0.9 * len(words) if words else False

"""What do the sources themselves correct, replace or take back?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from briefer.analysis.parties.cast import OUTLETS
from briefer.language.article import Article
from briefer.records import Note

MOST_OF_A_SOURCE: Final = 3
"""Sentences of one source that are quoted; a notice is seldom longer."""
NEXT: Final = 2
"""Sentences after "an earlier version said" that say what is right."""
_EARLIER: Final = re.compile(r"\b(?:earlier|previous) version of\b", re.IGNORECASE)
_TEXT: Final = r"(?:article|story|report|bulletin|statement|release|notice|page|post|table)"
_FIGURE: Final = (
    r"(?:figures?|numbers?|counts?|tall(?:y|ies)|tolls?|tables?|estimates?|totals?|calculations?|names?)"
)
_REGRET: Final = r"\b(?:regrets?|apologis\w+ for|apologiz\w+ for) (?:the|this) (?:error|mistake)\b"
"""What by itself does not say what was wrong."""
_OWN: Final = re.compile(
    r"^(?:corrections?|clarification|erratum|corrigendum)\b|\bversion of\b|\b(?:we|us|ours?)\b|\bthis (?:news)?paper\b",
    re.IGNORECASE,
)
"""By what a news text says that the mistake was its own."""
_CORRECTION: Final = re.compile(
    rf"^(?:corrections?|clarification|erratum|corrigendum)\b"
    rf"|\b(?:earlier|previous) version of (?:this|the) {_TEXT}"
    rf"|\b{_FIGURE}\b[^.;]{{0,80}}\b(?:was|were|is|are|has been|have been)\s"
    r"(?:wrong|incorrect|in error|mistaken|corrected|revised|withdrawn)\b"
    r"|\b(?:counted|listed|reported) twice\b"
    r"|\b(?:has|have|had) corrected (?:its|their|his|her) \w+"
    r"|\b(?:has|have|had) been revised (?:up|down|from|to)\b"
    rf"|\b(?:replaces?|supersedes?|withdraws?)\s(?:the |all |our )?(?:(?:earlier|previous) )?"
    rf"(?:{_FIGURE}|{_TEXT}|one in)"
    r"|\b(?:replaces?|supersedes?)\s(?:those|that) of (?:the (?:earlier|previous) )?\w+"
    r"|\b(?:replaces?|supersedes?)\s(?:bulletin|circular|notice|statement|report|release|no\.)\s"
    rf"|\bcorrect(?:s|ed) (?:an|the|its|their|his|her) (?:earlier|previous) (?:{_FIGURE}|{_TEXT})\b"
    r"|\b(?:was|were) (?:wrongly|incorrectly|mistakenly|erroneously) (?:given|stated|reported|said|listed|named)\b"
    r"|\b(?:error|mistake) was (?:ours|our own)\b"
    rf"|{_REGRET}"
    rf"|\b(?:this (?:news)?paper|we) (?:printed|published|reported|carried)\b[^.;]{{0,80}}\b(?:wrong|untrue)"
    r"|^it was (?:wrong|untrue|false), (?:and )?we\b"
    r"|^reports? that\b[^.;]{3,120}\b(?:is|are) (?:incorrect|wrong|untrue|false)\b",
    re.IGNORECASE,
)


def corrections(articles: Sequence[Article]) -> Iterator[Note]:
    """Yield a note for each sentence in which a source corrects itself, replaces what it said, or corrects others."""
    for article in articles:
        for passage in islice(_telling(tuple(_passages(article))), MOST_OF_A_SOURCE):
            own = article.source.kind not in OUTLETS or _OWN.search(passage)
            does = "corrects" if own else "tells of a correction"
            yield Note(
                kind="correction", text=f"{article.source.name} ({article.source.id}) {does}: “{passage}”"
            )


def _telling(passages: Sequence[str]) -> Sequence[str]:
    """Return the passages without a bare apology, where another one says what was wrong."""
    told = [passage for passage in passages if not re.search(_REGRET, passage, re.IGNORECASE)]
    return told or passages


def _passages(article: Article) -> Iterator[str]:
    """Yield the sentences that correct, each with the next of its paragraph where it says what is wrong alone."""
    words = [" ".join(reading.words.split()) for reading in article.readings]
    told = -1
    for number, sentence in enumerate(words):
        if number <= told or not _CORRECTION.search(sentence):
            continue
        more = range(number + 1, min(number + 1 + NEXT, len(words))) if _EARLIER.search(sentence) else ()
        told = max(
            (each for each in more if article.paragraphs[each] == article.paragraphs[number]), default=number
        )
        yield " ".join(words[number : told + 1])

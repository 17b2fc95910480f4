"""Which tools are compared, and how is each asked whether a source says a claim?

Each is a class that opens a folder of text files and answers claims about some of them, or about all. A tool that
gives no verdict of its own has ``decides = False``: the suite then takes the threshold that suits it best on the very
claims it is measured on. What a tool works out about a source is kept for the next claim.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import ClassVar, Protocol


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a tool accepts a claim (None: it gives no verdict), and its score: higher is better supported."""

    accepted: bool | None
    score: float


class Tool(Protocol):
    """Something that checks claims against a folder of sources."""

    decides: ClassVar[bool]

    def __init__(self, folder: Path) -> None:
        """Open the folder."""

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the answer on a claim that cites ``sources`` (file stems), together; None means any."""


class _Texts:
    """The texts of a folder by their stems."""

    def __init__(self, folder: Path) -> None:
        self.texts = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}

    def chosen(self, sources: Sequence[str] | None) -> tuple[str, ...]:
        return tuple(self.texts) if sources is None else tuple(Path(name).stem for name in sources)


class Briefer:
    """``briefer check``."""

    decides = True

    def __init__(self, folder: Path) -> None:
        from briefer.cli.app import UNTIDIED  # noqa: PLC0415 - each tool is loaded in a process of its own
        from briefer.library import open_library  # noqa: PLC0415 - as above

        gc.set_threshold(*UNTIDIED)  # as the command does
        self.library = open_library(folder)

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the verifier's verdict and score."""
        from briefer.claims import source_ids  # noqa: PLC0415 - as above

        ids = None if sources is None else source_ids(sources, self.library.corpus)
        verdict = self.library.check(claim, sources=ids)
        return Answer(verdict.accepted, verdict.score)


class PartialRatio(_Texts):
    """rapidfuzz's ``partial_ratio_alignment`` of the claim and the whole source, nothing else."""

    decides = False

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the best score of all sources."""
        from rapidfuzz import fuzz  # noqa: PLC0415 - each tool is loaded in a process of its own

        found = (fuzz.partial_ratio_alignment(claim, self.texts[name]) for name in self.chosen(sources))
        score = max((place.score for place in found if place), default=0.0)
        return Answer(None, score)


class TokenSetRatio(_Texts):
    """rapidfuzz's ``token_set_ratio`` of the claim and the sentence that it suits best."""

    decides = False

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the best score of all sentences."""
        from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - each tool is loaded in a process of its own

        sentences = [s for name in self.chosen(sources) for s in self._sentences(name)]
        ready = utils.default_process(claim)
        found = process.extractOne(ready, sentences, scorer=fuzz.token_set_ratio)
        score = found[1] if found else 0.0
        return Answer(None, score)

    @cache  # noqa: B019 - the tool lives as long as its process
    def _sentences(self, name: str) -> list[str]:
        from rapidfuzz import utils  # noqa: PLC0415 - each tool is loaded in a process of its own

        return [utils.default_process(sentence) for sentence in sentences_of(self.texts[name])]


class Coverage(_Texts):
    """Share of the claim's words of four letters and more that stand in the two sentences that hold most of them."""

    decides = False

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the share."""
        wanted = words_of(claim)
        held = [wanted & words for name in self.chosen(sources) for words in self._sentences(name)]
        first = max(held, key=len, default=set())
        second = max((words - first for words in held), key=len, default=set())
        score = len(first | second) / len(wanted) if wanted else 1.0
        return Answer(None, score)

    @cache  # noqa: B019 - the tool lives as long as its process
    def _sentences(self, name: str) -> list[frozenset[str]]:
        return [words_of(sentence) for sentence in sentences_of(self.texts[name])]


class CiteRight(_Texts):
    """cite-right: Smith-Waterman alignment with checks for negation, numbers and entities; "supported" accepts."""

    decides = True

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return the worst of the claim's spans; a supported one scores above all others."""
        spans = self._corpus(self.chosen(sources)).align(claim)
        best = [max((citation.score for citation in span.citations), default=0.0) for span in spans]
        accepted = bool(spans) and all(span.status == "supported" for span in spans)
        return Answer(accepted, min(best, default=0.0) + accepted)

    @cache  # noqa: B019 - the tool lives as long as its process
    def _corpus(self, names: tuple[str, ...]):
        from cite_right import PreparedCitationCorpus  # noqa: PLC0415 - each tool is loaded in a process of its own

        return PreparedCitationCorpus.from_sources([self.texts[name] for name in names])


class GroundedCheck(_Texts):
    """grounded-check: quotations, numbers, citations and names must stand in the source word for word."""

    decides = True

    def check(self, claim: str, sources: Sequence[str] | None) -> Answer:
        """Return whether nothing is missing; the score adds the share found and the share of words."""
        from grounded import Kind, extract, verify  # noqa: PLC0415 - each tool is loaded in a process of its own

        read = [self._source(name) for name in self.chosen(sources)]
        kinds = {Kind.QUOTE, Kind.NUMBER, Kind.CITATION, Kind.ENTITY, Kind.SENTENCE}
        result = verify(extract(claim, kinds=kinds), read)
        words = min((finding.score or 0.0 for finding in result.heuristic), default=1.0)
        return Answer(result.passed, words + result.rate)

    @cache  # noqa: B019 - the tool lives as long as its process
    def _source(self, name: str):
        from grounded import Source  # noqa: PLC0415 - each tool is loaded in a process of its own

        return Source(Path(name), self.texts[name])


TOOLS: dict[str, type[Tool]] = {
    "briefer": Briefer,
    "cite-right": CiteRight,
    "grounded-check": GroundedCheck,
    "coverage": Coverage,
    "partial_ratio": PartialRatio,
    "token_set_ratio": TokenSetRatio,
}
"""The tools by the names under which the tables show them."""

_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")
_WORD = re.compile(r"\w{4,}|\d+")


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, cut in the simplest way: behind a full stop before a capital."""
    return [sentence for sentence in _END.split(text) if sentence.strip()]


def words_of(text: str) -> frozenset[str]:
    """Return the longer words and the numbers of a text, in lower case."""
    return frozenset(_WORD.findall(text.lower()))

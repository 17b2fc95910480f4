"""Which words of an article are its own, and which does it quote?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from zlib import crc32

from briefer.language.speech.quotations import find_quotations
from briefer.records import Document

_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
"""A word; scripts that are written without spaces count by characters."""
RUN: Final = 6
"""Words in a row that two writers hardly choose alike, quotations apart."""
PIECE: Final = 60
"""Runs of a piece that is looked for: two paragraphs, where a text has no full stops."""
SENTENCE: Final = 10
"""Fewest runs of a piece: a sentence of fifteen words; shorter ones are alike by chance."""
_MOST_RUNS: Final = 20_000
"""Runs kept of one text: a sample by hash, so that the largest file costs no more than a long report."""
WHOLE_QUOTATION: Final = 6
"""Words from which a quotation is more than a term: two reporters rarely cut so many at the same places."""


@dataclass(frozen=True)
class Wording:
    """The words of an article's sentences; each part is worked out when first asked for."""

    document: Document

    @property
    def _body(self) -> str:
        return "\n".join(span.of(self.document.text) for span in self.document.sentences)

    def pieces(self) -> Iterator[list[str]]:
        """Yield the runs of each sentence, which is copied whole or not; short ones together, long ones in parts."""
        piece: list[str] = []
        for span in self.document.sentences:
            runs = _runs(span.of(self.document.text))
            piece += runs[:PIECE]
            if len(piece) >= SENTENCE:
                yield piece
                piece = []
            yield from (runs[start : start + PIECE] for start in range(PIECE, len(runs), PIECE))
        if piece:
            yield piece

    @cached_property
    def own(self) -> frozenset[int]:
        """The runs outside quotations, as numbers: the writer's own choice of words."""
        body, outside, done = self._body, [], 0
        for quotation in find_quotations(body):
            outside.append(body[done : quotation.outer.start])
            done = quotation.outer.end
        return _sampled(run for part in (*outside, body[done:]) for run in _runs(part))

    @cached_property
    def every(self) -> frozenset[int]:
        """All runs as numbers, those of quotations too."""
        return _sampled(_runs(self._body))

    @cached_property
    def quotations(self) -> tuple[str, ...]:
        """The quotations of several words, folded, in reading order."""
        body = self._body
        found = (" ".join(_words(q.inner.of(body))) for q in find_quotations(body))
        return tuple(dict.fromkeys(words for words in found if words.count(" ") >= WHOLE_QUOTATION - 1))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(text: str) -> list[str]:
    words = _words(text)
    return [" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]


def _sampled(runs: Iterable[str]) -> frozenset[int]:
    # crc32 and not hash(): a sample must be the same in every run.
    found = {crc32(run.encode("utf-8", "replace")) for run in runs}
    step = len(found) // _MOST_RUNS + 1
    return frozenset(found if step == 1 else (value for value in found if value % step == 0))

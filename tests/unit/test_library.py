"""A folder that is read and checked against keeps nothing of itself behind."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING
from weakref import ref

import pytest

from briefer.library import open_library

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = "Bei dem Unglück im Hafen starben am Dienstag elf Menschen, sagte die Polizei in Norby."


@pytest.mark.parametrize(
    "named", [pytest.param(True, id="sources-named"), pytest.param(False, id="any-source")]
)
def test_a_folder_is_forgotten_with_its_library(ferry: Path, *, named: bool) -> None:
    """A process that opens folder after folder does not grow: no cache holds on to articles that it has seen."""
    (ferry / "hafen.txt").write_text(GERMAN, encoding="utf-8")
    library = open_library(ferry)
    ids = [document.source.id for document in library.corpus.documents]
    for document in library.corpus.documents:
        for sentence in document.sentences:
            claim = sentence.of(document.text).replace("17", "18").replace("elf", "zwölf")
            library.check(claim, sources=ids if named else None)
    library.check("“The rudder did not answer,” Lena Voss said.", sources=ids if named else None)
    articles = [ref(article) for article in library.articles]

    del library
    gc.collect()

    assert [article() for article in articles] == [None] * len(ids)

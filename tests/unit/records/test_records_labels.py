"""A source goes by its path, its file name, its stem and its id."""

from __future__ import annotations

import pytest

from made_library import make_document, make_library


@pytest.mark.parametrize(
    ("label", "ids"),
    [
        pytest.param("a/harbour.txt", ["S1"], id="path"),
        pytest.param("harbour.txt", ["S1", "S2"], id="shared-name"),
        pytest.param("harbour", ["S1", "S2"], id="shared-stem"),
        pytest.param("S2", ["S3"], id="a-stem-goes-before-an-id"),
        pytest.param("S3", ["S3"], id="id"),
        pytest.param("mu\u0308hle", ["S4"], id="decomposed"),
        pytest.param("Harbour", [], id="another-case"),
        pytest.param("S5", [], id="none"),
    ],
)
def test_a_label_is_the_first_of_these_that_fits(label: str, ids: list[str]) -> None:
    """Several sources are returned where a label does not tell them apart."""
    files = ("a/harbour.txt", "b/harbour.txt", "S2.txt", "mühle.txt")
    documents = [make_document(f"Text {n}.", number=n) for n in range(1, 5)]
    named = [d.replace(source=d.source.replace(file=f)) for d, f in zip(documents, files, strict=True)]
    assert [source.id for source in make_library(*named).corpus.called(label)] == ids

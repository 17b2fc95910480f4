"""What a claims file asks for, and which sources it names."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.claims import LONGEST_CLAIM, BrokenLine, ClaimLine, read_claims, source_ids
from briefer.errors import InputError
from briefer.records import Corpus, Document, Origin, Skipped, Source


def _corpus(*files: str) -> Corpus:
    documents = tuple(
        Document(
            source=Source(id=f"S{n}", file=file, published=date(2015, 10, 2), sha256="0", text_sha256="0"),
            text="",
        )
        for n, file in enumerate(files, start=1)
    )
    return Corpus(
        topic="t",
        title="T",
        documents=documents,
        origins=tuple(Origin(id=f"O{n}", sources=(f"S{n}",)) for n in range(1, len(files) + 1)),
        skipped=(Skipped(file="scan.pdf", reason="PDF files are not read yet"),),
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            b'{"id": "a", "claim": "It rained.", "source": "x.txt", "label": "supported"}\n',
            ClaimLine(number=1, id="a", claim="It rained.", sources=("x.txt",)),
            id="one-source",
        ),
        pytest.param(
            b'{"id": 7, "claim": "It rained.", "source": ["x", "y"]}',
            ClaimLine(number=1, id=7, claim="It rained.", sources=("x", "y")),
            id="several-sources",
        ),
        pytest.param(
            b'\xef\xbb\xbf{"claim": "It rained."}\r\n',
            ClaimLine(number=1, id=1, claim="It rained.", sources=None),
            id="byte-order-mark-no-id-no-source",
        ),
        pytest.param(
            b'{"id": "a", "source": "x"}',
            BrokenLine(number=1, id="a", error='line 1: "claim" must be a text'),
            id="no-claim",
        ),
        pytest.param(
            b'{"id": "a", "claim": " "}',
            BrokenLine(number=1, id="a", error='line 1: "claim" must be a text'),
            id="blank-claim",
        ),
        pytest.param(
            b'{"claim": "It rained.", "source": []}',
            BrokenLine(number=1, id=1, error='line 1: "source" must be a name or a list of names'),
            id="empty-list",
        ),
        pytest.param(
            b'{"claim": "It rained.", "source": 3}',
            BrokenLine(number=1, id=1, error='line 1: "source" must be a name or a list of names'),
            id="number-as-source",
        ),
        pytest.param(
            b'{"claim": "\\ud800"}',
            BrokenLine(
                number=1, id=1, error='line 1: "claim" holds half a character (an unpaired surrogate)'
            ),
            id="half-a-character",
        ),
        pytest.param(
            b'["It rained."]', BrokenLine(number=1, id=1, error="line 1 is not a JSON object"), id="list"
        ),
    ],
)
def test_a_line_is_a_claim_or_says_what_is_wrong(line: bytes, expected: ClaimLine | BrokenLine) -> None:
    """Each line is read whole or reported whole."""
    assert list(read_claims([line])) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b'{"claim": "It rai', id="cut-off"),
        pytest.param(b'{"claim": "caf\xe9"}', id="not-utf-8"),
        pytest.param(b"[" * 100_000, id="nested-too-deep"),
        pytest.param(b"9" * 5000, id="number-too-long"),
    ],
)
def test_a_broken_line_stops_no_other(line: bytes) -> None:
    """The line is reported with its number; those around it are read."""
    good = b'{"claim": "It rained."}'
    first, broken, last = read_claims([good, line, b"\n", good])
    assert isinstance(broken, BrokenLine)
    assert broken.error.startswith("line 2 is not ")
    assert [first.number, broken.number, last.number] == [1, 2, 4]


def test_a_claim_of_a_whole_document_is_refused() -> None:
    """A text longer than a claim is reported with the limit."""
    (line,) = read_claims([b'{"claim": "%s"}' % (b"x" * (LONGEST_CLAIM + 1))])
    assert line == BrokenLine(
        number=1, id=1, error='line 1: "claim" has 20001 characters; the limit is 20000'
    )


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        pytest.param(["one.txt"], ("S1",), id="file-name"),
        pytest.param(["two"], ("S2",), id="stem"),
        pytest.param(["deep/two.txt"], ("S2",), id="path"),
        pytest.param(["S1"], ("S1",), id="id"),
        pytest.param(["two", "one", "two.txt"], ("S2", "S1"), id="each-once-in-order"),
        pytest.param(["cafe\u0301"], ("S3",), id="either-way-to-write-an-accent"),
    ],
)
def test_a_source_goes_by_any_of_its_names(names: list[str], ids: tuple[str, ...]) -> None:
    """A path, a file name, a stem and an id all name a source."""
    assert source_ids(names, _corpus("one.txt", "deep/two.txt", "caf\u00e9.txt")) == ids


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("a", "source 'a' fits a.html and a.txt; give the whole name", id="stem-of-two"),
        pytest.param("b", "no source 'b'; 'briefer sources' lists those there are", id="unknown"),
        pytest.param("scan.pdf", "source 'scan.pdf' was not read: PDF files are not read yet", id="skipped"),
    ],
)
def test_a_name_that_names_no_one_source_is_an_error(name: str, message: str) -> None:
    """The message says why the name cannot be used."""
    with pytest.raises(InputError) as caught:
        source_ids([name], _corpus("a.html", "a.txt"))
    assert str(caught.value) == message

"""Building trees of XML from elsewhere: within limits, and without document types."""

from __future__ import annotations

import pytest

from briefer.errors import SkippedFileError
from briefer.readers.xmltree import BYTES_LIMIT, DEPTH_LIMIT, TAGS_LIMIT, parsed

DTD = b'<!DOCTYPE a [<!ENTITY x "y">]>'


def test_names_are_local() -> None:
    """Whatever prefix a program writes, the tree has the name alone."""
    tree = parsed(b'<p:a xmlns:p="urn:p" xmlns:q="urn:q" q:id="1"><p:b/></p:a>', "part", noun="DOCX")
    assert (tree.tag, tree.attrib, [child.tag for child in tree]) == ("a", {"id": "1"}, ["b"])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("<a>\u00e9</a>".encode("utf-16"), id="utf-16"),
        pytest.param(b"\xef\xbb\xbf<a>\xc3\xa9</a>", id="byte-order-mark"),
        pytest.param(b'<?xml version="1.0" encoding="windows-1252"?><a>\xe9</a>', id="declared"),
        pytest.param(b"<a>&#233;</a>", id="character-reference"),
    ],
)
def test_characters_are_read_as_declared(data: bytes) -> None:
    """The character set is that of the mark or the declaration."""
    assert parsed(data, "part", noun="DOCX").text == "\u00e9"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"<a><b></a>", "damaged DOCX: part is broken XML", id="broken"),
        pytest.param(b"", "damaged DOCX: part is broken XML", id="empty"),
        pytest.param(b"<a>&x;</a>", "damaged DOCX: part is broken XML", id="entity"),
        pytest.param(
            b'<?xml version="1.0" encoding="zlib"?><a/>',
            "damaged DOCX: part is broken XML",
            id="character-set",
        ),
        pytest.param(
            DTD + b"<a>&x;</a>", "its XML declares a document type (DTD), which no DOCX needs", id="dtd"
        ),
        pytest.param(
            (DTD + b"<a>&x;</a>").decode().encode("utf-16"),
            "its XML declares a document type (DTD), which no DOCX needs",
            id="dtd-in-utf-16",
        ),
        pytest.param(
            b"<a>" * (DEPTH_LIMIT + 1) + b"</a>" * (DEPTH_LIMIT + 1),
            "part is nested over 150 levels deep, more than the limit",
            id="deep",
        ),
        pytest.param(
            b"<a>" + b"<b/>" * TAGS_LIMIT + b"</a>",
            "part has over 2,000,000 tags, more than the limit",
            id="tags",
        ),
        pytest.param(b" " * (BYTES_LIMIT + 1), "part has over 30 MB, more than the limit", id="bytes"),
    ],
)
def test_what_is_not_safe_is_refused(data: bytes, reason: str) -> None:
    """Nothing is expanded, and nothing grows beyond the limits."""
    with pytest.raises(SkippedFileError) as caught:
        parsed(data, "part", noun="DOCX")
    assert str(caught.value) == reason

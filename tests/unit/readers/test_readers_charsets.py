"""Bytes become the characters that were written, or it is said that they are a guess, or they are skipped."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import SkippedFileError
from briefer.readers import text
from briefer.readers.charsets import Characters, characters

WRITTEN = [
    json.loads(line) for line in Path(__file__).with_name("charsets.jsonl").read_text("utf-8").splitlines()
]
"""News sentences, and the character sets that were used for them."""


def encoded(sentence: str, charset: str) -> bytes:
    # Windows-1258 writes most accents of Vietnamese behind the letter.
    return (unicodedata.normalize("NFD", sentence) if charset == "cp1258" else sentence).encode(
        charset, errors="replace"
    )


@pytest.mark.parametrize(
    ("sentence", "charset"),
    [
        pytest.param(one["text"], charset, id=f"{one['name']}-{charset}")
        for one in WRITTEN
        for charset in one["charsets"]
    ],
)
def test_two_sentences_tell_their_character_set(sentence: str, charset: str) -> None:
    """Nothing states the set; the words and the places of signs do."""
    data = encoded(sentence, charset)
    assert characters(data).text == data.decode(charset)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"plain", Characters("plain", "UTF-8"), id="ascii"),
        pytest.param("\ufeffé".encode("utf-16-le"), Characters("\ufeffé", "UTF-16"), id="marked"),
        pytest.param(
            "déjà vu".encode("utf-16-le"), Characters("déjà vu", "UTF-16", guessed=True), id="unmarked"
        ),
        pytest.param("“So”".encode("cp1252"), Characters("“So”", "Windows-1252"), id="same-in-every-set"),
        pytest.param(
            "Bo Jørlev met Ann.".encode("cp1252"),
            Characters("Bo Jørlev met Ann.", "Windows-1252", guessed=True),
            id="names-could-be-others",
        ),
        pytest.param(
            "Мэр сообщил, что мост закрыт".encode("koi8-r"),
            Characters("Мэр сообщил, что мост закрыт", "KOI8-R"),
            id="words-are-known",
        ),
    ],
)
def test_a_guess_is_called_a_guess(data: bytes, expected: Characters) -> None:
    """Where a rival reading fits nearly as well, it is said; where none does, nothing is."""
    assert characters(data) == expected


@pytest.mark.parametrize(
    ("data", "stated", "expected"),
    [
        pytest.param("Zoë Møl".encode("cp1252"), "iso-8859-1", "Zoë Møl", id="latin-1-means-windows"),
        pytest.param("€ “so”".encode("cp1252"), "ISO-8859-1", "€ “so”", id="signs-of-windows"),
        pytest.param("Dvořák".encode("cp1250"), "windows-1250", "Dvořák", id="names"),
        pytest.param("Dvořák".encode(), "windows-1250", "Dvořák", id="utf-8-all-the-same"),
        pytest.param("Мэр сообщил".encode("koi8-r"), "iso-8859-1", "Мэр сообщил", id="wrong"),
        pytest.param("Zoë Møl".encode("cp1252"), "utf-8", "Zoë Møl", id="not-utf-8"),
        pytest.param("Zoë Møl".encode("cp1252"), "no/such\0set", "Zoë Møl", id="rubbish"),
        pytest.param("Zoë Møl".encode("cp1252"), "unicode_escape", "Zoë Møl", id="no-character-set"),
    ],
)
def test_what_a_file_states_is_taken_unless_it_cannot_be(data: bytes, stated: str, expected: str) -> None:
    """Mails and pages state wrong sets every day."""
    assert characters(data, stated=stated).text == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(
            "Café Zoë in fl".encode() + b"\xff",
            "byte 16 is not UTF-8; save the file as UTF-8",
            id="broken-utf-8",
        ),
        pytest.param(b"\xff\xfeO\0n", "byte 4 is not UTF-16; save the file as UTF-8", id="half-a-character"),
        pytest.param(b"one \0 null", "binary data, not text", id="null"),
        pytest.param(bytes(range(256)) * 9, "binary data, not text", id="noise"),
        pytest.param(
            bytes(range(255, 127, -7)) * 9,
            "byte 0 is not UTF-8, and no other character set fits; save the file as UTF-8",
            id="no-set",
        ),
    ],
)
def test_what_cannot_be_read_is_skipped_with_a_reason(data: bytes, reason: str) -> None:
    """A person is told what to do, and sees no rubbish."""
    with pytest.raises(SkippedFileError) as caught:
        characters(data)
    assert str(caught.value) == reason


def test_the_briefing_says_that_a_character_set_is_a_guess() -> None:
    """The note names the set; a text whose set is sure has none."""
    guessed = "Bo Jørlev met Ann.".encode("cp1252")
    assert text.read(guessed).notes == ("character set guessed: Windows-1252",)
    assert text.read("Bo Jørlev met Ann.".encode()).notes == ()


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda it: it.encode("cp1252", "ignore")))
def test_any_bytes_are_read_or_skipped(data: bytes) -> None:
    """Nothing but a reason comes out of what is no text."""
    try:
        found = characters(data)
    except SkippedFileError:
        return
    assert isinstance(found.text, str)

"""Whoever signs a letter holds the office that stands below the name."""

from __future__ import annotations

import pytest

from briefer.language.naming.signed import signed_offices
from briefer.records import Span


def _lines(text: str) -> list[Span]:
    starts = [0, *(place + 1 for place, sign in enumerate(text) if sign == "\n")]
    return [Span(start, start + len(line)) for start, line in zip(starts, text.split("\n"), strict=True)]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Ana Lind, General Secretary", ["General Secretary"]),
        ("Ana Lind\nGeneral Secretary, Dockers' Union", ["General Secretary, Dockers' Union"]),
        ("By Ana Lind", []),
        ("Ana Lind\n12 Harbour Street", []),
        ("Ana Lind", []),
    ],
)
def test_an_office_stands_behind_or_below_the_name(text: str, offices: list[str]) -> None:
    assert list(signed_offices("Ana Lind", text, _lines(text))) == offices

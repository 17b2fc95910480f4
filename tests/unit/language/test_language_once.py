"""What is asked of a sentence again and again is worked out once, for each sentence by itself."""

from __future__ import annotations

from briefer.language.once import once
from briefer.language.reading import Reading


def test_asks_once_for_each_reading() -> None:
    """The same sentence read twice is two readings."""
    asked: list[str] = []

    @once
    def capitals(reading: Reading) -> list[str]:
        asked.append(reading.words)
        return [token.text for token in reading.tokens if token.text[0].isupper()]

    one, other = Reading("The Orla froze."), Reading("The Orla froze.")

    assert capitals(one) is capitals(one)
    assert capitals(one) == capitals(other) == ["The", "Orla"]
    assert asked == ["The Orla froze."] * 2

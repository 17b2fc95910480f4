"""A facet is worked out when it is first asked for, and kept, in records that cannot be changed as well."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.language.facets import facet


def test_works_out_once() -> None:
    """The same object comes back, for each record its own."""
    asked: list[str] = []

    @dataclass(frozen=True)
    class Boat:
        name: str

        @facet
        def letters(self) -> list[str]:
            """Its letters."""
            asked.append(self.name)
            return list(self.name)

    one, other = Boat("Orla"), Boat("Vidra")

    assert one.letters is one.letters
    assert (one.letters, other.letters) == (list("Orla"), list("Vidra"))
    assert asked == ["Orla", "Vidra"]
    assert Boat.letters.__doc__ == "Its letters."

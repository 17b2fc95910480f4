"""A reader meets everybody by the full name first."""

from __future__ import annotations

import pytest

from briefer.drafting.introducing import full_names_first

FULL = "Lena Voss, the harbour master, closed the harbour."
SHORT = "Voss said the harbour was closed."


@pytest.mark.parametrize(
    ("sentences", "fine"),
    [
        pytest.param([FULL, SHORT], True, id="full-then-short"),
        pytest.param([SHORT, FULL], False, id="short-then-full"),
        pytest.param([SHORT], True, id="named-in-full-elsewhere"),
        pytest.param(["It rained.", FULL], True, id="nobody-in-short"),
        pytest.param([FULL, "Lena Voss left."], True, id="full-twice"),
    ],
)
def test_a_surname_alone_comes_after_the_whole_name(sentences: list[str], fine: bool) -> None:  # noqa: FBT001 - a case
    """Where the whole name stands at all."""
    assert full_names_first(sentences) is fine

"""Does the analysis read at least as many forms of telling as it has been measured to read?"""

from __future__ import annotations

import tomllib

import forms_figures
from planted_truths import HERE

FLOORS = tomllib.loads((HERE / "forms.toml").read_text(encoding="utf-8"))


def test_figures_that_contend_are_found_in_the_forms_of_the_news() -> None:
    """Values of one quantity stand in one table, and what only shares its unit stays out."""
    found = forms_figures.measured(working=False, rounds=1)
    assert found.share >= FLOORS["figures"]["found"]
    assert found.mixed["beside"] <= FLOORS["figures"]["beside"]

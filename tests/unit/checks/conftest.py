"""What holds in every test of a check: it finds nothing of which ``needs.py`` says that it cannot."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from briefer.checks.case import Case
from briefer.checks.needs import NEEDS

if TYPE_CHECKING:
    from briefer.records import Finding

BY_MODULE = {check.__module__: needs for check, needs in NEEDS.items()}


@pytest.fixture(autouse=True)
def _no_finding_without_need(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a check finds something in a case in which it would not be asked: a sign is missing in ``signs.py``.

    A test asks the check by itself, which a claim of a user does not.
    """
    finding = Case.finding

    def watched(case: Case, *told: Any, **shown: Any) -> Finding:  # noqa: ANN401 - handed on as they are
        module = sys._getframe(1).f_globals["__name__"]  # noqa: SLF001 - whose finding it is, nothing else tells
        assert module not in BY_MODULE or BY_MODULE[module].are_met(*case.signs), f"{module} lacks a sign"
        return finding(case, *told, **shown)

    monkeypatch.setattr(Case, "finding", watched)

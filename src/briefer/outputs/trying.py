"""How is it told what became of errors that were planted on purpose?"""

from __future__ import annotations

from briefer.outputs import page
from briefer.records import Missed, SelfTest


def trial(selftest: SelfTest) -> page.Trial:
    """Return a self-test as the page shows it."""
    return page.Trial(summary=summary(selftest), missed=tuple(map(_remark, selftest.missed)))


def summary(selftest: SelfTest) -> str:
    """Return what a self-test found, in one line."""
    caught = f"{selftest.caught} of {selftest.planted} planted errors caught"
    return f"{caught}; {selftest.rejected} of {selftest.untouched} untouched sentences rejected."


def _remark(missed: Missed) -> page.Remark:
    return page.Remark(
        about=missed.planted, text=f"{missed.kind}: {missed.change} ({', '.join(missed.sources)})"
    )

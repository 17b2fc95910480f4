"""What is ``briefing.docx``: the page as a Word file for people who edit, each citation a real footnote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.outputs.dates import latest_day
from briefer.outputs.paging import lay_out

if TYPE_CHECKING:
    from briefer.records import Briefing, Corpus


def render(briefing: Briefing, corpus: Corpus) -> bytes:
    """Return the briefing as a Word file; the same briefing and corpus give the same bytes."""
    from briefer.outputs.word.body import write  # noqa: PLC0415 - python-docx, which only this format needs
    from briefer.outputs.word.package import Package  # noqa: PLC0415 - as above

    page = lay_out(briefing, corpus)
    package = Package(page.passages)
    write(page, package)
    return package.saved(title=page.title, subject=page.question, day=latest_day(briefing))

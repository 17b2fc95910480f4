"""The analyse stage on real folders of sources."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.analysis.parties.bodies import cast_of
from briefer.language.article import Article
from briefer.stages.analyse import analyse
from briefer.stages.corpus import gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.analysis.result import Analysis
    from briefer.records import Citation, Corpus

SEEDS = Path(__file__).parents[2] / "seeds" / "russia-strikes"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """Return the sample topic."""
    return gather(SEEDS)


@pytest.fixture(scope="module")
def analysis(corpus: Corpus) -> Analysis:
    """Return the analysis of the sample topic."""
    return analyse(corpus, cast_of([Article(each) for each in corpus.documents]), published=(), rejected=())


def citations(analysis: Analysis) -> Iterator[Citation]:
    """Yield every citation of an analysis."""
    for table in analysis.contested:
        for value in table.values:
            yield from value.citations
    for position in analysis.positions:
        for statement in position.statements:
            yield from statement.citations
        for charge in position.accusations:
            yield from charge.citations
            yield from charge.reply.citations if charge.reply else ()
    for event in analysis.timeline:
        yield from event.citations


def test_every_cell_is_cited_with_the_sources_own_characters(corpus: Corpus, analysis: Analysis) -> None:
    """Each quote is the text at its span."""
    found = list(citations(analysis))
    assert len(found) > 30
    assert all(c.quote == corpus.document(c.source).text[c.start : c.end] for c in found)


def test_the_counts_of_the_dead_stand_side_by_side(analysis: Analysis) -> None:
    """The five counts of the sample topic stand with who gives each, and none is called right."""
    (table,) = analysis.contested
    assert (table.what, [(value.value, value.who, value.status) for value in table.values]) == (
        "people killed",
        [
            ("36", "Khaled Khoja (National Coalition)", "rival"),
            ("30", "Syrian Observatory for Human Rights", "rival"),
            ("about 20", "a resident of Talbiseh in Homs", "rival"),  # codespell:ignore
            ("at least 24", "Syrian rebels and opposition media outlets", "rival"),
            ("22", "Homs media centre", "rival"),  # codespell:ignore
        ],
    )


def test_the_accused_is_heard(analysis: Analysis) -> None:
    """An accusation of one source is paired with the reply in another."""
    replies = {
        (position.actor, charge.accused, charge.reply.by)
        for position in analysis.positions
        for charge in position.accusations
        if charge.reply
    }
    assert ("US and Turkey", "Russia", "Sergey Lavrov") in replies


def test_the_first_strikes_are_on_the_timeline(analysis: Analysis) -> None:
    """ "Wednesday" of a text of 2 October 2015 is 30 September, and marked as worked out."""
    first = analysis.timeline[0]
    assert (first.date, first.resolved) == ("2015-09-30", True)
    assert [event.date for event in analysis.timeline] == sorted(event.date for event in analysis.timeline)


def test_reading_twice_gives_the_same(corpus: Corpus, analysis: Analysis) -> None:
    """The analysis depends on the sources alone."""
    again = analyse(corpus, cast_of([Article(each) for each in corpus.documents]), published=(), rejected=())
    assert again == analysis


def test_it_is_quick(corpus: Corpus) -> None:
    """Half a second of CPU for five sources, their reading included, is far above what it takes."""
    started = time.process_time()
    analyse(corpus, cast_of([Article(each) for each in corpus.documents]), published=(), rejected=())
    assert time.process_time() - started < 1.0


def test_a_folder_in_another_language_does_not_fail(tmp_path: Path) -> None:
    """German sources give what can be read there: no speech, no counts, the audit."""
    (tmp_path / "eins.txt").write_text(
        "Damm gebrochen\n\nDer Damm ist am 3. Mai 2031 gebrochen, "  # codespell:ignore
        "und die Stadt wurde überflutet. "
        "Die Polizei sprach von neun Verletzten und sagte, dass die Suche in der Nacht weitergehe.\n",
        encoding="utf-8",
    )
    corpus = gather(tmp_path)
    found = analyse(corpus, cast_of([Article(each) for each in corpus.documents]), published=(), rejected=())
    assert found.contested == ()
    assert found.positions == ()
    assert found.audit[0].text == "1 article read, 1 independent origin."

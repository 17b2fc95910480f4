"""How much of a briefing each source, origin and speaker fills."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of, corpus_of

from briefer.analysis.balance import balance, one_sided
from briefer.analysis.parties.utterances import utterances
from briefer.records import Origin, Published, Share, Verdict

LEE = "Ann Lee of the Water Board said the dam was safe."
BOARD = "The Water Board said repairs would take a month."
RAIN = "Rain fell on the valley all week."
KERR = "Farmer Tom Kerr said his fields were dry."


def briefed(*texts: str, origins: tuple[Origin, ...] = ()) -> tuple[tuple[Share, ...], list[str]]:
    """Return the shares and warnings of a briefing that cites the first sentence of each source."""
    cast = cast_of(*(Told(text) for text in texts))
    corpus = corpus_of(list(cast.articles))
    published = tuple(
        Published(
            id=f"P{number}",
            section="Bottom line",
            text=article.readings[0].words,
            citations=(article.cite(article.readings[0].span),),
            verdict=Verdict(status="supported", score=1.0),
            drafted_by="source",
        )
        for number, article in enumerate(cast.articles, start=1)
    )
    shares = balance(corpus.replace(origins=origins or corpus.origins), utterances(cast), published)
    return shares, [note.text for note in one_sided(shares, published)]


def speakers(shares: tuple[Share, ...]) -> dict[str, int]:
    """Return the number of sentences of each speaker."""
    return {share.name: share.sentences for share in shares if share.kind == "speaker"}


def test_a_spokeswoman_counts_for_her_body_and_reports_for_nobody() -> None:
    """Two voices of one board are one speaker; what the paper tells itself has none."""
    shares, _ = briefed(LEE, BOARD, RAIN, KERR)
    assert speakers(shares) == {"Water Board": 2, "Tom Kerr": 1, "no speaker named": 1}
    assert shares[0] == Share(
        kind="source", name="S1 Paper 1", sentences=1, citations=1, sentence_share=0.25, citation_share=0.25
    )


def test_origins_are_listed_only_where_articles_share_one() -> None:
    """With as many origins as articles the table of sources says it all."""
    assert {share.kind for share in briefed(LEE, RAIN)[0]} == {"source", "speaker"}
    origins = (Origin(id="O1", sources=("S1", "S2"), relation="reprint"),)
    shares, _ = briefed(LEE, RAIN, origins=origins)
    assert [share.name for share in shares if share.kind == "origin"] == ["S1 and S2"]


def test_what_a_speaker_speaks_of_is_no_speaker() -> None:
    """A recorder says nothing beside the one who tells what it holds."""
    told = "Ann Lee of the Water Board said data from the damaged recorder put the level at 58 metres."
    assert speakers(briefed(told, RAIN)[0]) == {"Water Board": 1, "no speaker named": 1}


@pytest.mark.parametrize(
    ("texts", "warnings"),
    [
        pytest.param(
            (LEE, BOARD, BOARD, KERR),
            ["75 % of the published sentences, more than half, give the words of Water Board."],
            id="one-speaker-most",
        ),
        pytest.param((LEE, BOARD, RAIN, KERR), [], id="half"),
        pytest.param((LEE, BOARD, KERR), [], id="too-few-to-tell"),
        pytest.param((RAIN, RAIN, RAIN, KERR), [], id="reports-without-a-speaker"),
    ],
)
def test_more_than_half_is_warned_of(texts: tuple[str, ...], warnings: list[str]) -> None:
    """A speaker with more than all others together is named; half, or a handful, is not."""
    assert briefed(*texts)[1] == warnings


def test_one_origin_with_most_citations_is_warned_of() -> None:
    """Three copies of one story carry the briefing although each is only a quarter of it."""
    origins = (
        Origin(id="O1", sources=("S1", "S2", "S3"), relation="reprint"),
        Origin(id="O2", sources=("S4",)),
    )
    _, warnings = briefed(RAIN, RAIN, RAIN, KERR, origins=origins)
    assert warnings == ["S1, S2 and S3 hold 75 % of all citations, more than half."]

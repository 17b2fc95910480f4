"""What the sources leave open, and what was read and used."""

from __future__ import annotations

from datetime import date

import pytest
from analysis_sources import Told, cast_of, corpus_of

from briefer.analysis.audit import audit
from briefer.analysis.balance import balance
from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.gaps import gaps
from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances
from briefer.drafting.entries import source_entries
from briefer.language.article import Article
from briefer.records import Citation, Corpus, Origin, Published, Rejected, Skipped, Verdict

SUPPORTED = Verdict(status="supported", score=1.0)


def left_open(*told: Told | str, question: str | None = None) -> list[str]:
    """Return the gaps of the sources."""
    cast = cast_of(*told)
    spoken = utterances(cast)
    corpus = corpus_of(list(cast.articles), question=question)
    found = gaps(corpus, cast, spoken, positions(cast, spoken, {}), contested=contested_figures(cast))
    return [note.text for note in found]


@pytest.mark.parametrize(
    ("told", "question", "text"),
    [
        pytest.param(
            ("Ann Lee said the Water Board had given no warning.",),
            None,
            "No reply was found in these sources to what is said against Water Board by Ann Lee.",
            id="no-reply",
        ),
        pytest.param(
            ("Ten shops burned. The Herald could not independently verify that.",),
            None,
            "Paper 1 (S1) says: “The Herald could not independently verify that.”",
            id="unverified",
        ),
        pytest.param(
            ("The Water Board met.", "The town waits for the Water Board."),
            None,
            "Water Board is named in S1 and S2 and is quoted in none of the sources.",
            id="unheard",
        ),
        pytest.param(
            (Told("Rain fell.", published=None),),
            None,
            "Paper 1 (S1) carries no date, so weekdays there stand for no day.",
            id="undated",
        ),
        pytest.param(
            ("Rain fell.",),
            "Why did the dam burst?",
            "The question asks “Why did the dam burst”; no sentence of the sources that speaks of this names a cause "
            "in so many words.",
            id="question",
        ),
        pytest.param(
            ("The Bakers Union said nine people were hurt.",),
            None,
            "Only Bakers Union gives a figure for “people hurt”: nine (S1).",
            id="one-giver",
        ),
    ],
)
def test_a_gap_is_named_in_a_plain_sentence(
    told: tuple[Told | str, ...], question: str | None, text: str
) -> None:
    """Each kind of gap has its template."""
    assert text in left_open(*told, question=question)


def test_what_cannot_speak_is_not_unheard() -> None:
    """A land and a substance are named in capitals as well; only what is called a body could be quoted."""
    told = "Norland's fields were sprayed with NDVA, and NDVA stays in the soil of Norland."
    assert not any("is quoted in none" in gap for gap in left_open(told, f"{told} Rain fell."))


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Ann Lee of the opposition Water Board said it was late.", id="of-the-body"),
        pytest.param("At the Water Board it was late, said Ann Lee, its director.", id="its-director"),
    ],
)
def test_a_body_whose_people_speak_is_not_unheard(said: str) -> None:
    """Whoever speaks may speak for it: that nobody does is not said of it."""
    told = "The council blamed the Water Board for the flood."
    assert not any("is quoted in none" in gap for gap in left_open(told, f"{told} {said}"))


def test_a_town_is_not_the_body_that_is_called_after_it() -> None:
    """An article that names Marlow has not named Marlow University."""
    abroad = Told("Il pleut à Marlow. À Marlow, quatre inspecteurs ont commencé lundi.", language="fr")
    assert left_open("Ann Lee, who studies dams at Marlow University, left.", abroad) == []


def test_only_people_are_told_to_be_counted_by_one_alone() -> None:
    """Villages that report dead bees are not dead."""
    assert left_open("Farmers in four villages reported dead and dying bees at the gates.") == []


def test_a_figure_that_stands_in_a_table_is_not_lone() -> None:
    """Two counts of whom a hospital has taken in are told there, whatever the second calls them."""
    told = "Thirty-eight of the injured were admitted to the hospital, Ann Lee said."
    later = Told("Forty-four patients had been admitted to the hospital.", date(2031, 5, 13))
    assert not any("forty-four" in gap for gap in left_open(told, later))


def test_a_full_answer_leaves_nothing_open() -> None:
    """Dated sources that answer the question have no gaps."""
    assert left_open("The dam burst because of rain.", question="Why did the dam burst?") == []


def cited(*sources: str) -> tuple[Published, ...]:
    """Return one published sentence for each cited source."""
    return tuple(
        Published(
            id=f"P{number}",
            section="Bottom line",
            text="Rain fell.",
            citations=(Citation(source=source, file="1.txt", start=0, end=10, quote="Rain fell."),),
            verdict=SUPPORTED,
            drafted_by="source",
        )
        for number, source in enumerate(sources, start=1)
    )


def told_by(corpus: Corpus, *sources: str, rejected: tuple[Rejected, ...] = ()) -> list[str]:
    """Return the audit of a run that cites ``sources``."""
    published = cited(*sources)
    shares = balance(corpus, (), published)
    articles = [Article(document) for document in corpus.documents]
    entries = tuple(source_entries(corpus, articles, published=published, rejected=rejected))
    notes = audit(corpus, published=published, rejected=rejected, entries=entries, shares=shares)
    return [note.text for note in notes]


def test_the_audit_states_counts_balance_and_leftovers() -> None:
    """Articles, origins, shares, unused and undated sources and skipped files are stated as facts."""
    cast = cast_of(
        "Rain fell.", "Snow fell.", Told("Rain fell.", published=None), Told("Es regnete.", language="de")
    )
    corpus = corpus_of(list(cast.articles)).replace(
        origins=(
            Origin(id="O1", sources=("S1", "S2"), relation="reprint"),
            Origin(id="O2", sources=("S3",)),
            Origin(id="O3", sources=("S4",)),
        ),
        skipped=(Skipped(file="5.zip", reason="it is no text"),),
    )
    dropped = Rejected(text="Hail fell.", verdict=Verdict(status="unsupported", score=0.0), outcome="dropped")
    assert told_by(corpus, "S1", "S1", "S1", "S3", rejected=(dropped,)) == [
        "4 articles read, 3 independent origins.",
        "S1 and S2 go back to one text and count as one origin.",
        "Share of the citations by source: S1 Paper 1 75 %, S3 Paper 3 25 %.",
        "Share of the citations by origin: S1 and S2 75 %, S3 25 %.",
        "Share of the citations by speaker: no speaker named 100 %.",
        "S1 and S2 hold 75 % of all citations, more than half.",
        "Paper 2 (S2) was read and not used: same text as S1.",
        "Paper 4 (S4) was read and not used: in another language than the briefing (de).",
        "No date of publication is known for S3.",
        "5.zip was not read: it is no text.",
        "1 drafted sentence did not pass verification; 1 of them left out.",
    ]


def test_nothing_published_gives_no_shares() -> None:
    """Without citations there is nothing to weigh."""
    cast = cast_of("Rain fell.")
    assert told_by(corpus_of(list(cast.articles))) == ["1 article read, 1 independent origin."]


def test_the_audit_says_how_a_source_was_read() -> None:
    """What there is to know about a file is told with its name."""
    corpus = corpus_of(list(cast_of("Rain fell.").articles))
    (document,) = corpus.documents
    noted = document.replace(source=document.source.replace(notes=("page 2 has no text",)))
    told = told_by(corpus.replace(documents=(noted,)))
    assert told == ["1 article read, 1 independent origin.", "Paper 1 (S1): page 2 has no text."]

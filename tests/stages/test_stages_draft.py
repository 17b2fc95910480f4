"""With no model the briefing is the sources' own sentences, each standing alone, the bottom line first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from briefer.records import BOTTOM_LINE
from briefer.stages import draft, evidence
from made_library import make_document, make_library

if TYPE_CHECKING:
    from briefer.library import Library
    from briefer.records import Draft

LEAD = "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate."
DENIAL = "The dockers' union denied that its members had thrown stones at officers on the harbour road."
COUNT = "The Central Hospital said it had treated 37 people after the clearance of the harbour road."
TALKS = "Talks between the union and the port authority about the new cranes are planned for Friday."


def drafted(library: Library) -> Draft:
    """Draft all that a library holds."""
    return draft.extract(evidence.select(library.corpus, library.cast, words=300))


def make_strike() -> Library:
    """Build three sources about one strike."""
    return make_library(
        make_document(f"{LEAD}\n\n{TALKS}", kind="news", publisher="The Gazette"),
        make_document(DENIAL, kind="news", publisher="The Courier"),
        make_document(COUNT, kind="news", publisher="Radio Nine"),
    )


def test_the_bottom_line_tells_what_happened_and_what_is_disputed() -> None:
    """It opens with a report's first sentence, goes on with a denial, and ends with a figure."""
    bottom = [s.text for s in drafted(make_strike()).statements if s.section == BOTTOM_LINE]
    assert bottom == [
        (
            "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate, "
            "The Gazette reported."
        ),
        "The dockers' union denied that its members had thrown stones at officers on the harbour road.",
        "The Central Hospital said it had treated 37 people after the clearance of the harbour road.",
    ]


def test_the_bottom_line_opens_with_a_figure_that_holds() -> None:
    """A lead whose giver has counted anew since stands there only if no other report has one."""
    old = "Police arrested 34 dockers at the harbour gate on Tuesday, the Ostby Constabulary said."
    new = "The number of dockers arrested at the harbour gate has risen to 41, the Ostby Constabulary said."
    library = make_library(
        make_document(f"{old}\n\n{TALKS}\n\n{COUNT}", kind="news", published=date(2031, 6, 3)),
        make_document(f"{new}\n\n{DENIAL}", kind="news", published=date(2031, 6, 5)),
    )
    assert drafted(library).statements[0].text == new


def test_the_bottom_line_opens_with_a_reports_first_sentence_where_no_reporter_opens() -> None:
    """Whoever calls a newspaper's story a report gets the same bottom line."""
    library = make_library(
        make_document(COUNT, kind="statement", publisher="Central Hospital"),
        make_document(f"{LEAD}\n\n{TALKS}\n\n{DENIAL}", kind="report", publisher="The Gazette"),
    )
    assert drafted(library).statements[0].citations[0].quote == LEAD


def test_the_bottom_line_opens_with_a_reporters_sentence_where_no_text_opens_with_a_summary() -> None:
    """A party's plans are not what happened."""
    gates = "Electronic gates will be installed at all five harbours of the region in the coming year."
    library = make_library(
        make_document(gates, kind="statement", publisher="Ostby Harbours"),
        make_document(f"{DENIAL}\n\n{TALKS}", kind="news", publisher="The Gazette"),
    )
    assert drafted(library).statements[0].citations[0].quote == TALKS


def test_a_count_that_has_been_overtaken_is_followed_by_the_latest() -> None:
    """A lead that counts 9 dead misleads by itself when 17 have died since."""
    lead = (
        "Nine people were killed when two ferries collided in the harbour of Marlow on Tuesday, police said."
    )
    more = "Police said 14 people had been killed in the collision of the two ferries."
    last = (
        "The number of people killed in the collision of the ferries rose to 17 on Saturday, the mayor said."
    )
    library = make_library(
        make_document(f"{lead}\n\n{TALKS}", kind="news", published=date(2031, 6, 3)),
        make_document(f"{more}\n\n{DENIAL}", kind="report", published=date(2031, 6, 4)),
        make_document(f"{last}\n\n{COUNT}", kind="report", published=date(2031, 6, 9)),
    )
    first, second, *_ = (each.citations[0].quote for each in drafted(library).statements)
    assert (first, second) == (lead, last)


def test_no_sentence_stands_in_the_bottom_line_twice() -> None:
    """A figure of a source that is not heard yet is wanted for both reasons."""
    library = make_library(
        make_document(LEAD, kind="news", publisher="The Gazette"),
        make_document("The mayor said she would meet the dockers at noon in the town hall.", kind="news"),
        make_document(f"{COUNT} {TALKS}", kind="news", publisher="Radio Nine"),
    )
    ids = [statement.id for statement in drafted(library).statements]
    assert len(ids) > 3
    assert len(set(ids)) == len(ids)


def test_every_statement_cites_the_sentence_it_is_made_of() -> None:
    """The quote is exactly the text's characters, cut by code."""
    library = make_strike()
    texts = {d.source.id: d.text for d in library.corpus.documents}
    for statement in drafted(library).statements:
        (citation,) = statement.citations
        assert citation.quote == texts[citation.source][citation.start : citation.end]


def test_every_draft_sentence_is_one_that_the_verifier_confirms() -> None:
    """Names, dates and outlets that the drafter puts in are the sources' own."""
    library = make_strike()
    for statement in drafted(library).statements:
        verdict = library.check(statement.text, sources=[c.source for c in statement.citations])
        assert verdict.accepted, statement.text


def test_the_same_sources_give_the_same_draft() -> None:
    """Ids rest on the sentence and its place, and nothing on chance."""
    assert drafted(make_strike()) == drafted(make_strike())


def test_nothing_chosen_gives_an_empty_draft() -> None:
    """There is no bottom line without a sentence."""
    assert draft.extract([]).statements == ()

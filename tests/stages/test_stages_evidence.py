"""Code chooses the sentences that matter: shared by the sources, new each time, from all of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from briefer.drafting.length import words_to_tell
from briefer.records import Origin
from briefer.stages import evidence
from made_library import make_document, make_library

if TYPE_CHECKING:
    from briefer.library import Library

LEAD = "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate."
AGAIN = "Police arrested 47 dockers on Tuesday when they cleared the harbour road at the gate."
ASIDE = "A bakery near the market square sold lemon cakes to passing tourists all afternoon."
OTHER = "The union denied that its members had thrown stones at officers on the harbour road."


def chosen(library: Library, words: int = 60) -> list[str]:
    """Return the sentences that are chosen, the most important first."""
    return [c.reading.words for c in evidence.select(library.corpus, library.cast, words=words)]


def test_what_the_sources_share_comes_first() -> None:
    """A sentence that other sources echo goes before one that stands alone."""
    library = make_library(make_document(f"{ASIDE}\n\n{LEAD}"), make_document(AGAIN), make_document(OTHER))
    assert chosen(library, 300)[-1] == ASIDE


def test_one_point_is_made_once() -> None:
    """Two sentences in nearly the same words are not both chosen."""
    twice = "Police cleared the harbour road on Tuesday and arrested 19 dockers who blocked the gate."
    library = make_library(make_document(LEAD, kind="news"), make_document(f"{twice} {OTHER}", kind="news"))
    found = chosen(library, 200)
    assert len([text for text in found if text in {LEAD, twice}]) == 1


def test_each_source_is_heard() -> None:
    """The last words of the room are kept for a source that has not been heard yet."""
    many = f"{LEAD} {OTHER} The minister said the port would stay open while talks about the harbour road went on."
    library = make_library(make_document(many), make_document(ASIDE))
    sources = {c.article.source.id for c in evidence.select(library.corpus, library.cast, words=75)}
    assert sources == {"S1", "S2"}


def test_a_reprint_is_left_out() -> None:
    """The sentence is cited from the earliest text of its origin."""
    text = f"{LEAD} {OTHER} {ASIDE} The mayor of the town opened a new library with her own hands on Monday."
    library = make_library(
        make_document(text, kind="reprint"),
        make_document(text, kind="news"),
        make_document(AGAIN, kind="news"),
    )
    found = evidence.select(library.corpus, library.cast, words=200)
    assert {c.article.source.id for c in found} == {"S2", "S3"}


def test_another_language_is_left_out() -> None:
    """The briefing keeps to the language that most of its sources have."""
    german = "Die Polizei räumte am Dienstag die Hafenstraße und nahm 19 Hafenarbeiter fest."
    library = make_library(make_document(LEAD), make_document(AGAIN), make_document(german, language="de"))
    assert german not in chosen(library, 300)


def test_the_language_is_one_in_which_a_sentence_can_be_chosen() -> None:
    """Few sources in English are a briefing where the many others have no sentence that stands alone."""
    greek = "Η αστυνομία συνέλαβε την Τρίτη δεκαεννέα λιμενεργάτες στην πύλη του λιμανιού."
    other = "Η απεργία συνεχίστηκε την Τετάρτη και το λιμάνι έμεινε κλειστό."
    library = make_library(
        make_document(greek, language="el"), make_document(other, language="el"), make_document(LEAD)
    )
    assert chosen(library, 300) == [LEAD]


def test_a_translation_stands_for_an_original_in_another_language() -> None:
    """What is left out of an origin is what the briefing's language has twice."""
    greek = "Η αστυνομία συνέλαβε την Τρίτη δεκαεννέα λιμενεργάτες στην πύλη του λιμανιού."
    library = make_library(make_document(greek, language="el"), make_document(LEAD), make_document(OTHER))
    origins = (
        Origin(id="O1", sources=("S1", "S2"), relation="translation"),
        Origin(id="O2", sources=("S3",)),
    )
    corpus = library.corpus.replace(origins=origins)
    found = evidence.select(corpus, library.cast, words=300)
    assert {candidate.article.source.id for candidate in found} == {"S2", "S3"}


def test_a_replaced_figure_is_told_once_at_most() -> None:
    """Only the first sentence of a report may give it, since it tells what happened."""
    first = "Police arrested 34 dockers at the gate on Tuesday, the Ostby Constabulary said."
    again = "The Ostby Constabulary said police had arrested 34 people in the town by noon on Tuesday."
    last = "The number of people arrested in the town has risen to 41, the Ostby Constabulary said."
    library = make_library(
        make_document(f"{first}\n\n{OTHER}\n\n{again}", published=date(2031, 6, 3)),
        make_document(f"{ASIDE}\n\n{last}", published=date(2031, 6, 5)),
    )
    assert again not in chosen(library, 300)
    assert {first, last} <= set(chosen(library, 300))


def test_the_length_is_kept() -> None:
    """As drafted, no more than a tenth above the words asked for."""
    text = " ".join(f"{LEAD[:-1]} near pier {n} in district {chr(65 + n)}." for n in range(20))
    library = make_library(make_document(text), make_document(f"{AGAIN} {OTHER}"))
    found = evidence.select(library.corpus, library.cast, words=100)
    assert sum(words_to_tell(candidate) for candidate in found) <= evidence.LONGEST * 100


def test_no_usable_sentence_gives_no_evidence() -> None:
    """A folder of scraps yields nothing rather than scraps."""
    assert chosen(make_library(make_document("It was. They did so."))) == []

"""A rejected sentence gives way to the source's own words, or is dropped, and the briefing says so."""

from __future__ import annotations

from briefer.records import Citation, Draft, Finding, Statement, Verdict
from briefer.stages.repair import settle

YES = Verdict(status="supported", score=0.9)
NO = Verdict(status="contradicted", score=0.1, findings=(Finding(rule="wrong-figure", message="m"),))
QUOTE = "Harbour master Lena Voss said\n14 passengers were hurt."
OWN_WORDS = "Harbour master Lena Voss said 14 passengers were hurt."


def make_statement(text: str, quote: str = QUOTE) -> Statement:
    """Build a statement that cites one passage."""
    citation = Citation(source="S1", file="01.txt", start=5, end=5 + len(quote), quote=quote)
    return Statement(id="a", section="Figures", text=text, citations=(citation,))


def test_a_supported_sentence_is_published_as_drafted() -> None:
    """Its citations, section and verdict go with it."""
    statement = make_statement("Voss said 14 were hurt.")
    settled = settle(Draft(statements=(statement,)), lambda _text, _statement: YES)
    assert settled.rejected == ()
    (published,) = settled.published
    assert (published.text, published.section, published.citations, published.verdict) == (
        "Voss said 14 were hurt.", "Figures", statement.citations, YES,
    )  # fmt: skip


def test_the_sources_own_words_take_the_place_of_a_rejected_sentence() -> None:
    """The quoted sentence is verified too, stands on one line, and the rejection is kept with its difference."""
    draft = Draft(statements=(make_statement("Lena Voss said 41 passengers were hurt."),))
    settled = settle(draft, lambda text, _statement: YES if text == OWN_WORDS else NO)
    assert [sentence.text for sentence in settled.published] == [OWN_WORDS]
    (rejected,) = settled.rejected
    assert (rejected.text, rejected.outcome, rejected.verdict) == (
        "Lena Voss said 41 passengers were hurt.", "quoted", NO,
    )  # fmt: skip
    assert [part.text for part in rejected.diff if part.kind == "claim"] == ["41"]
    assert rejected.nearest is not None
    assert rejected.nearest.quote == QUOTE


def test_what_cannot_be_verified_at_all_is_dropped() -> None:
    """Nothing is published in its place."""
    settled = settle(Draft(statements=(make_statement("No."),)), lambda _text, _statement: NO)
    assert settled.published == ()
    assert [rejected.outcome for rejected in settled.rejected] == ["dropped"]


def test_own_words_that_lean_are_dropped() -> None:
    """A sentence that begins with She says nothing where its text is not around it, verified or not."""
    statement = make_statement("Lena Voss is expected to resign.", "She is expected to resign on Thursday.")
    settled = settle(Draft(statements=(statement,)), lambda text, _s: NO if "Voss" in text else YES)
    assert settled.published == ()
    assert [rejected.outcome for rejected in settled.rejected] == ["dropped"]


def test_the_sources_label_is_its_own_also_in_the_sources_words() -> None:
    """In quotation marks, or as it stands where the verifier does not confirm it so; it is not dropped."""
    quote = "The Hallin regime closed all schools of the province on Tuesday."
    draft = Draft(statements=(make_statement("The Hallin regime closed two schools.", quote),))
    quoted = settle(draft, lambda text, _s: YES if "schools of" in text else NO)
    assert [sentence.text for sentence in quoted.published] == [quote.replace("regime", "“regime”")]
    bare = settle(draft, lambda text, _s: YES if text == quote else NO)
    assert [sentence.text for sentence in bare.published] == [quote]


def test_order_is_kept() -> None:
    """A quoted sentence stands where the rejected one stood."""
    texts = ("One is true.", "Two is false.", "Three is true.")
    draft = Draft(statements=tuple(make_statement(text) for text in texts))
    settled = settle(draft, lambda text, _statement: NO if text == "Two is false." else YES)
    assert [sentence.text for sentence in settled.published] == ["One is true.", OWN_WORDS, "Three is true."]


def test_what_is_too_long_does_not_lose_whose_it_is() -> None:
    """The source's bare sentence is shorter than the drafted one by the outlet that reports it."""
    statement = make_statement(f"{OWN_WORDS.removesuffix('.')}, The Gazette reported.")
    settled = settle(Draft(statements=(statement,)), lambda _text, _statement: YES, words=5)
    assert [sentence.text for sentence in settled.published] == [statement.text]

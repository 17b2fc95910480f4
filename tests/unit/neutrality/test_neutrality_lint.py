"""What of a text takes a side, and where it stands."""

from __future__ import annotations

import pytest

from briefer.errors import InputError
from briefer.neutrality.lint import lint
from briefer.neutrality.remarks import Place
from briefer.records import Span

NEWS = (
    "The port authority said on Monday that 40 ships were waiting outside the harbour of Hallin. The dockers’ union "
    "said its members would return to work when the authority had answered. Two people were hurt when a crane fell."
)


def words(text: str) -> list[tuple[str, str]]:
    """Return what is remarked on in a text, with how firmly."""
    return [(remark.words, remark.severity) for remark in lint(f"{NEWS}\n\n{text}").remarks]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("The draconian order took effect at noon.", "draconian", id="judgement"),
        pytest.param("Unfortunately, the bridge stayed shut.", "Unfortunately", id="comment"),
        pytest.param("The mayor lambasted the plan.", "lambasted", id="emotive"),
        pytest.param("The junta closed the harbour.", "junta", id="label"),
        pytest.param("The owner obviously knew of the crack.", "obviously", id="certainty"),
        pytest.param("Soldiers liquidated the two leaders at dawn.", "liquidated", id="euphemism"),
    ],
)
def test_a_loaded_word_of_our_own_is_a_remark(text: str, word: str) -> None:
    """One of each category."""
    assert words(text) == [(word, "block")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NEWS, id="news"),
        pytest.param("He died of a massive stroke in May.", id="a-doctors-word"),
        pytest.param("Surgeons chose radical surgery for the tumour.", id="another-doctors-word"),
        pytest.param("Three men were charged with membership of a terrorist group.", id="a-charge"),
        pytest.param("The crack is clearly visible on the photographs.", id="to-be-seen"),
        pytest.param("The court liquidated the company in June.", id="a-companys-end"),
        pytest.param("Sappers neutralised the bomb at noon.", id="a-bomb"),
        pytest.param("The ferry changed its course, and a change of course takes time.", id="a-ships-course"),
        pytest.param("The mayor said: “This draconian order is vile.”", id="quoted"),
        pytest.param("> The vile regime fell.\n", id="a-quoted-paragraph"),
        pytest.param("# The vile regime\n", id="a-heading"),
        pytest.param("The owner insisted on an answer by noon.", id="a-demand"),
    ],
)
def test_what_takes_no_side_is_none(text: str) -> None:
    """A neutral sense, somebody's quoted words, and what is no prose."""
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Tom Reyes said the vile order had to go.", "vile", id="said"),
        pytest.param("In the town she was called a hero by many.", "hero", id="called"),
        pytest.param("The blaze was described as a horrific sight.", "horrific", id="described-as"),
        pytest.param("The hall was massive.", "massive", id="intensifier"),
        pytest.param("Tom Reyes admitted that the valve was shut.", "admitted", id="conceding"),
    ],
)
def test_what_may_be_somebody_elses_or_true_is_only_to_be_looked_at(text: str, word: str) -> None:
    """It is shown and is no failure."""
    assert words(text) == [(word, "warn")]


def test_verbs_are_compared_over_the_whole_text() -> None:
    """Paragraphs apart, and by whom they tell."""
    looked = lint("The army said that two had died.\n\nIt rained.\n\nThe rebels claimed that nine had died.")
    assert [(remark.words, remark.category) for remark in looked.remarks] == [("claimed", "uneven verbs")]
    assert [(one.name, [verb.word for verb in one.verbs]) for one in looked.speakers] == [
        ("The army", ["said"]),
        ("The rebels", ["claimed"]),
    ]


def test_a_speaker_who_is_told_plainly_as_well_is_only_remarked_on() -> None:
    """One "claimed" among the "said" of the same speaker may be what it was."""
    rebels = "The rebels said that nine had died. The rebels claimed that it rained."
    looked = lint(f"The army said that two had died. {rebels}")
    assert [(remark.words, remark.severity) for remark in looked.remarks] == [("claimed", "warn")]


def test_a_place_is_a_line_a_column_and_code_points_of_the_text_as_it_is() -> None:
    """Markup counts."""
    text = "# Title\n\nIt **was** [so](http://x.example) and 😀 _vile_ again on Monday, when they met.\n"
    (remark,) = lint(text).remarks
    start = text.index("vile")
    assert remark.place == Place(Span(start, start + 4), line=3, column=start - text.index("It") + 1)
    assert remark.place.span.of(text) == "vile"


def test_of_a_briefing_of_ours_only_the_published_part_is_looked_at() -> None:
    """The rest quotes the sources."""
    text = (
        "# T\n\n<!-- briefer: published -->\n\nIt was a vile plan of the town.[^1]\n\n<!-- briefer: end -->\n\n"
        "The brutal one.\n"
    )
    assert [remark.words for remark in lint(text).remarks] == ["vile"]


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param("[^1]", id="footnote"),
        pytest.param(" [S1]", id="id"),
        pytest.param(" [1, 2]", id="numbers"),
        pytest.param("[^1] [^2]", id="several"),
    ],
)
def test_a_citation_is_no_part_of_the_next_sentence(mark: str) -> None:
    """What is shown as the sentence, and as its speaker, begins with the sentence's own words."""
    looked = lint(f"The mayor said it was late.{mark} Police slammed the union. Police said no.")
    assert [remark.sentence for remark in looked.remarks] == ["Police slammed the union."]
    assert [speaker.name for speaker in looked.speakers] == ["The mayor", "Police"]


def test_plain_text_is_read_line_by_line() -> None:
    """An indented line is no code there."""
    assert [remark.words for remark in lint("    It was a vile plan, and they had it.", "plain").remarks] == [
        "vile"
    ]


def test_a_text_in_another_language_is_refused() -> None:
    """The list is English; silence would look like praise."""
    text = (
        "Die Polizei hat am Montag mitgeteilt, dass der Hafen für die Schiffe nicht zu erreichen war und ist."
    )
    with pytest.raises(InputError, match=r"another language \(de\)"):
        lint(text)

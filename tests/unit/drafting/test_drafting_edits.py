"""A source's sentence is changed only so far that it stands alone, and each change is one the verifier confirms."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefer.drafting.candidates import candidates
from briefer.drafting.edits import edited
from briefer.drafting.naming import Named
from briefer.drafting.outlets import with_outlet
from briefer.stages.verify import examine
from made_library import make_article

if TYPE_CHECKING:
    from briefer.language.article import Article


def told(article: Article, opening: str, named: Named | None = None) -> str:
    """Return how the drafter tells the sentence that begins with ``opening``."""
    found = [c for c in candidates([article], language="en") if c.reading.words.startswith(opening)]
    assert len(found) == 1, [c.reading.words for c in candidates([article], language="en")]
    bare = edited(found[0], named=named or Named())
    return with_outlet(bare, article)


WHO = (
    "Mayor Ana Lind, who was elected in April, opened the bridge over the Marl. "
    "Tom Reyes, director of the Marl Water Board, praised the builders of the bridge. "
)


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        pytest.param(WHO + "He said the river would be dredged in June.", "He said",
            "Tom Reyes, director of the Marl Water Board, said the river would be dredged in June.",
            id="pronoun-with-office"),
        pytest.param(WHO + "Nine people were treated in the tent, he said.", "Nine people",
            "Nine people were treated in the tent, Tom Reyes, director of the Marl Water Board, said.",
            id="pronoun-behind"),
        pytest.param(WHO + "Lind said the bridge had cost 4 million crowns.", "Lind said",
            "Mayor Ana Lind said the bridge had cost 4 million crowns.", id="bare-surname"),
        pytest.param(
            "The Marl Water Board closed the sluice. The board said the flood would pass by noon on the river.",
            "The board said",
            "The Marl Water Board said the flood would pass by noon on the river.", id="bare-body"),
        pytest.param(
            "The Marl Water Board opened a review. Its chair, Vera Holm, said the review would end in May.",
            "Its chair",
            "The Marl Water Board’s chair, Vera Holm, said the review would end in May.",
            id="its",
        ),
        pytest.param(
            "Police cleared the narrow harbour road on Tuesday morning.",
            "Police cleared",
            "Police cleared the narrow harbour road on the morning of Tuesday 3 June, The Gazette reported.",
            id="part-of-a-day",
        ),
        pytest.param(
            "Police cleared the narrow harbour road yesterday morning.",
            "Police cleared",
            "Police cleared the narrow harbour road on the morning of 3 June, The Gazette reported.",
            id="yesterday-morning",
        ),
        pytest.param(
            "Police cleared the narrow harbour road at dawn today.",
            "Police cleared",
            "Police cleared the narrow harbour road at dawn on 4 June, The Gazette reported.",
            id="today",
        ),
        pytest.param("MARLOW, June 3 (MPA) - Divers searched the harbour for two missing fishermen.", "MARLOW",
            "Divers searched the harbour for two missing fishermen, The Gazette reported.", id="dateline"),
        pytest.param("MARLOW (Calve), June 3 (MPA) - Divers searched the harbour for two missing fishermen.", "MARLOW",
            "Divers searched the harbour for two missing fishermen, The Gazette reported.", id="dateline-with-country"),
        pytest.param("This morning divers searched the harbour for two missing fishermen.", "This",
            "On the morning of 4 June divers searched the harbour for two missing fishermen, The Gazette reported.",
            id="this-morning"),
        pytest.param(
            "Thieves broke into one of Calve's largest banks. “Keep calm,” said Ana Calve, who owns a shop.",
            "Thieves", "Thieves broke into one of Calve's largest banks, The Gazette reported.",
            id="place-before-name"),
        pytest.param(
            "The Marl Trust closed the sluice. The union that runs it said the flood would pass by noon.",
            "The union", "The union that runs it said the flood would pass by noon (The Gazette).",
            id="body-described-further"),
        pytest.param("Meanwhile, divers searched the harbour for two missing fishermen.", "Meanwhile",
            "Divers searched the harbour for two missing fishermen, The Gazette reported.", id="connector"),
        pytest.param("The council told the Gazette it also wanted a second bridge over the river.", "The council",
            "The council told the Gazette it wanted a second bridge over the river.",
            id="outlet-named-as-hearer"),
        pytest.param("Ana Lind echoed that view, saying that the bridge had come too late for Marlow.", "Ana",
            "Ana Lind said that the bridge had come too late for Marlow.", id="echoed-that-view"),
        pytest.param("Ana Lind also said that the bridge had come too late for Marlow.", "Ana",
            "Ana Lind said that the bridge had come too late for Marlow.", id="also"),
        pytest.param("Twelve have been charged, nine of them with fraud.", "Twelve",
            "Twelve people have been charged, nine of them with fraud, The Gazette reported.", id="number-of-people"),
        pytest.param("Officials said the bridge had come too late for Marlow.", "Officials",
            "Officials said the bridge had come too late for Marlow (The Gazette).", id="speaker-not-named"),
    ],
)  # fmt: skip
def test_a_sentence_is_told_so_that_it_stands_alone(text: str, opening: str, expected: str) -> None:
    """Names, offices and the outlet are put in; what leans on the text before goes."""
    article = make_article(text, publisher="The Gazette", kind="news", published=date(2031, 6, 4))
    assert told(article, opening) == expected
    assert examine(expected, [article]).accepted


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        pytest.param("We have asked the council for a list of the injured.", "We have",
            "The Marlow Dockers' Union has asked the council for a list of the injured.", id="we-have"),
        pytest.param("Our count of the injured stands at 52 men and nine women.", "Our count",
            "The Marlow Dockers' Union’s count of the injured stands at 52 men and nine women.", id="our"),
        pytest.param("Officers advanced with batons and cleared the road in minutes.", "Officers",
            "Officers advanced with batons and cleared the road in minutes, the Marlow Dockers' Union said.",
            id="uncontested-voice"),
        pytest.param("Members of the Marlow Dockers' Union cleared an unlawful obstruction of the road.", "Members",
            "Members of the Marlow Dockers' Union cleared an unlawful obstruction of the road, the Marlow Dockers' "
            "Union said.", id="of-itself"),
        pytest.param("The Union does not dispute that its pickets were late at the gate.", "The Union",
            "The Marlow Dockers' Union does not dispute that its pickets were late at the gate.",
            id="the-union-in-full"),
        pytest.param("Two drivers reported that the signal had been dark for a week.", "Two drivers",
            "Two drivers reported that the signal had been dark for a week (Marlow Dockers' Union).",
            id="whom-it-lets-speak"),
        pytest.param("Otto Kamp of the night shift reported that the signal had been dark for a week.", "Otto Kamp",
            "Otto Kamp of the night shift reported that the signal had been dark for a week.", id="who-has-a-name"),
    ],
)  # fmt: skip
def test_a_party_is_told_in_the_third_person(text: str, opening: str, expected: str) -> None:
    """A statement's "we" is its publisher."""
    article = make_article(text, publisher="Marlow Dockers' Union", kind="statement")
    assert told(article, opening) == expected
    assert examine(expected, [article]).accepted


@pytest.mark.parametrize(
    ("publisher", "expected"),
    [
        pytest.param("Marlow Port Authority", "the Marlow Port Authority said.", id="kind-of-body-last"),
        pytest.param(
            "Ministry of Works of Calve", "the Ministry of Works of Calve said.", id="kind-of-body-first"
        ),
        pytest.param("Calve Foods", "Calve Foods said.", id="company"),
    ],
)
def test_a_body_has_an_article_where_its_noun_is_a_common_one(publisher: str, expected: str) -> None:
    """Whatever stands behind "of"; the name of a company has none."""
    article = make_article(
        "Divers searched the whole harbour for nine hours.", publisher=publisher, kind="statement"
    )
    assert told(article, "Divers").endswith(f", {expected}")


def test_its_is_told_by_no_name_where_another_body_is_pointed_at() -> None:
    """The shares may be the builder's, of whom the sentence before says only what it does."""
    text = "The Marlow Tender Board may soon bar the builder. Its shares closed 4 percent higher at noon on Friday."
    assert [c.number for c in candidates([make_article(text)], language="en")] == [0]


def test_what_addresses_its_readers_is_left_out() -> None:
    """A briefing speaks to nobody."""
    article = make_article(
        "Many of you take the ferry to the island every day.", publisher="X", kind="statement"
    )
    assert candidates([article], language="en") == []


def test_a_name_with_a_complement_owns_nothing() -> None:
    """Nobody writes "the Ministry of Works of Calve’s experts"."""
    article = make_article(
        "Our experts have counted 52 boats in the harbour.",
        publisher="Ministry of Works of Calve",
        kind="statement",
    )
    assert candidates([article], language="en") == []


def test_we_with_an_uncertain_verb_is_left_out() -> None:
    """The present tense would need another form in the third person."""
    article = make_article(
        "We call the council's offer an insult to the port.", publisher="X", kind="statement"
    )
    assert candidates([article], language="en") == []


def test_an_opinion_is_told_as_its_authors_view() -> None:
    """A columnist's fact is what the columnist wrote."""
    article = make_article(
        "The council has spent 4 million crowns on a bridge nobody uses.",
        publisher="The Gazette", author="Vera Holm", kind="opinion",
    )  # fmt: skip
    expected = (
        "Vera Holm wrote in The Gazette that the council has spent 4 million crowns on a bridge nobody uses."
    )
    assert told(article, "The council") == expected
    assert examine(expected, [article]).accepted


def test_what_an_opinion_makes_of_anothers_words_is_told_as_its_authors_view() -> None:
    """Only what it quotes is the other's."""
    article = make_article(
        "The mayor informs the council that a bridge cannot be bought by accident.",
        publisher="The Gazette", author="Vera Holm", kind="opinion",
    )  # fmt: skip
    expected = (
        "Vera Holm wrote in The Gazette that the mayor informs the council that a bridge cannot be bought by "
        "accident."
    )
    assert told(article, "The mayor") == expected
    assert examine(expected, [article]).accepted


def test_a_title_keeps_its_capital_in_its_authors_view() -> None:
    """It is part of a name."""
    article = make_article(
        "Mr Aard spent 4 million crowns on a bridge nobody uses.",
        publisher="The Gazette", author="Vera Holm", kind="opinion",
    )  # fmt: skip
    assert told(article, "Mr Aard").startswith("Vera Holm wrote in The Gazette that Mr Aard spent")


def test_an_office_is_given_once() -> None:
    """At the second mention the name is enough."""
    article = make_article(WHO + "Lind said the bridge had cost 4 million crowns.", publisher="The Gazette")
    named = Named()
    assert told(article, "Lind said", named).startswith("Mayor Ana Lind said")
    assert told(article, "Lind said", named).startswith("Lind said")


def test_a_certain_weekday_gets_its_date() -> None:
    """The day of the text resolves it."""
    article = make_article(
        "Police cleared the narrow harbour road on Tuesday.",
        publisher="The Gazette", published=date(2031, 6, 4),
    )  # fmt: skip
    expected = "Police cleared the narrow harbour road on Tuesday 3 June, The Gazette reported."
    assert told(article, "Police") == expected


def test_an_outlet_is_no_sister_of_the_body_that_a_sentence_names() -> None:
    """A wire service reports what a health service has done: its name is no other in the other's place."""
    article = make_article(
        "The flights, ordered by the Crop Health Service, began at 5:30 a.m. and ended shortly before nine.",
        publisher="Marlow Wire Service",
    )
    sentence = told(article, "The flights")
    assert sentence.endswith(", Marlow Wire Service reported.")
    assert examine(sentence, [article]).accepted


def test_who_had_said_so_before_is_not_who_tells_it() -> None:
    """The count is the paper's; the mayor only agrees with it."""
    article = make_article(
        "Nine people were killed at the gate, as the mayor of Marlow had said.", publisher="The Gazette"
    )
    expected = "Nine people were killed at the gate, as the mayor of Marlow had said (The Gazette)."
    assert told(article, "Nine people") == expected


def test_a_day_that_a_preposition_governs_takes_no_second_one() -> None:
    """It was planned for 4 June, and not for on 4 June."""
    article = make_article(
        "The port has called off the sale, which had been planned for today.",
        publisher="The Gazette", published=date(2031, 6, 4),
    )  # fmt: skip
    expected = "The port has called off the sale, which had been planned for 4 June, The Gazette reported."
    assert told(article, "The port") == expected


def test_quoted_words_are_never_touched() -> None:
    """Nothing between quotation marks is edited, whatever it points at."""
    article = make_article(
        "Ana Lind said: “Today he opened the bridge for all of us, and Reyes knows that.”",
        publisher="The Gazette",
    )
    assert "“Today he opened the bridge for all of us, and Reyes knows that.”" in told(article, "Ana")

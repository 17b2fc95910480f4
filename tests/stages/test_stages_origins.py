"""Which files of a folder are one origin: invented stories as they travel from an agency to papers and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.stages.corpus import gather

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.records import Origin

HEADLINE = "Ferry runs aground off Lumen Point"
WIRE = (
    (
        "The ferry Corvina ran aground on a sandbank off Lumen Point early on Tuesday with 214 people on board, the "
        "coast guard of Ostland reported after a night of thick fog."
    ),
    (
        "Tugs from two harbours reached the ship before sunrise and took off the passengers in groups of twenty, while "
        "the crew stayed behind to close the vehicle deck and to watch the pumps."
    ),
    (
        "Nobody was seriously hurt, but eleven travellers were treated for cold in a school that the town of Lumen had "
        "opened as a shelter, and three of them were kept in hospital overnight."
    ),
    (
        "The owner, Sable Crossings, bought the Corvina in 2019 and had her engines replaced last winter; inspectors "
        "passed her in March without a single remark in their log."
    ),
    (
        "An inquiry will ask why the pilot left the marked channel although a warning light on the point had been "
        "reported broken a week before."
    ),
)
OWN = (
    (
        "Commuters in the capital learned of the accident from a notice at Pier Nine, where a long line of lorries had "
        "formed by breakfast and drivers shared coffee from a single flask."
    ),
    (
        "Sailings on the northern route stay suspended until Thursday; the rival company Blue Star has put on a second "
        "boat and asks foot passengers to book ahead."
    ),
    "The harbour council meets tonight to discuss the lights, a subject that has divided its members for years.",
)
QUOTE = (
    "“We heard a long grinding noise and then the lights went out, and for ten minutes no one told us anything at all, "
    "not in one language,” said Mara Quell, a teacher on her way home."
)
SPOKEN = (
    "“The fog came down within a minute.”",
    "“I counted every child twice before we left the deck.”",
    "“Nobody in the company has telephoned any of us yet.”",
    "“We shall sail this route again when the light is mended.”",
)


def page(*paragraphs: str, title: str = HEADLINE) -> str:
    """Return a text with a headline."""
    return "\n\n".join([title, *paragraphs]) + "\n"


def origins(folder: Path, *, about: str = "", **texts: str) -> list[Origin]:
    """Return the origins of a folder of ``texts``; ``about`` is what topic.toml says."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "topic.toml").write_text(about, encoding="utf-8")
    return list(gather(folder).origins)


def told(found: list[Origin]) -> list[tuple[tuple[str, ...], str]]:
    """Return the sources of each origin, and their relation."""
    return [(origin.sources, origin.relation) for origin in found]


def test_a_reprint_with_a_cut_paragraph_and_a_new_headline_is_one_origin(tmp_path: Path) -> None:
    """A desk cuts a story and writes a headline of its own; it is still the agency's story."""
    cut = page(*WIRE[:2], *WIRE[3:], title="More than two hundred rescued after a night in the fog")
    assert told(origins(tmp_path, a=page(*WIRE), b=cut)) == [(("S1", "S2"), "reprint")]


@pytest.mark.parametrize(
    ("credit", "count"),
    [
        pytest.param("(with Ostland Press Agency)", 1, id="with"),
        pytest.param("Additional reporting by Ostland Press Agency", 1, id="reporting-by"),
        pytest.param("Ostland Press Agency contributed to this report.", 1, id="contributed"),
        pytest.param("(OPA)", 1, id="initials"),
        pytest.param("(Norrland Radio)", 2, id="another-agency"),
        pytest.param("It rained all day in the capital.", 2, id="none"),
    ],
)
def test_a_credit_decides_where_a_text_is_mostly_a_papers_own(
    tmp_path: Path, credit: str, count: int
) -> None:
    """A third of an agency's words and its name make one origin; a third without its name is chance or research."""
    about = (
        '[sources.a]\npublisher = "Ostland Press Agency"\n[sources.b]\npublisher = "The Pier Nine Courier"\n'
    )
    mixed = page(*OWN, WIRE[0], credit, title="Long lines at Pier Nine")
    assert len(origins(tmp_path, about=about, a=page(*WIRE), b=mixed)) == count


def test_two_agencies_with_one_press_quote_are_two_origins(tmp_path: Path) -> None:
    """Two short reports that are mostly the same quotation were still written by two people."""
    one = page("A teacher described the night on the stranded ferry to reporters at the pier.", QUOTE)
    two = page(
        "Passengers of the Corvina complain about how little they were told.", QUOTE, title="In the dark"
    )
    assert told(origins(tmp_path, a=one, b=two)) == [(("S1",), "single"), (("S2",), "single")]


def test_a_rewritten_story_with_the_same_quotations_is_one_origin(tmp_path: Path) -> None:
    """Four quotations, cut at the same words and in one order, were taken from one text."""
    one = page(*(f"{said} a passenger told the rescue crew on that morning." for said in SPOKEN))
    two = page(
        *(f"One of those saved had this to add: {said}" for said in SPOKEN), title="Voices from the ferry"
    )
    assert told(origins(tmp_path, a=one, b=two)) == [(("S1", "S2"), "near-duplicate")]


def test_reporters_at_one_press_conference_are_several_origins(tmp_path: Path) -> None:
    """Two of the same sentences beside others of their own do not make one text."""
    one = page(*(f"{said} a passenger told the rescue crew on that morning." for said in SPOKEN[:3]))
    two = page(
        *(
            f"One of those saved had this to add: {said}"
            for said in (*SPOKEN[1:], "“My bag is still on board that ship.”")
        )
    )
    assert len(origins(tmp_path, a=one, b=two)) == 2


ENGLISH = page(
    "The ferry Corvina ran aground off Lumen with 214 people on board at 18:40 on 3 May 2031.",
    "Tugs took off 190 passengers; 24 members of the crew stayed, said Mara Quell of Sable Crossings.",
    "The ship, built in 2008, cost 31,500,000 crowns. She carried 62 cars and 17 lorries.",
)
GERMAN = page(
    "Die Fähre Corvina ist am 3. Mai 2031 um 18:40 Uhr vor Lumen mit 214 Menschen an Bord auf Grund gelaufen.",
    "Schlepper holten 190 Passagiere von Bord; 24 Mann der Besatzung blieben, sagte Mara Quell von Sable Crossings.",
    "Das Schiff, Baujahr 2008, kostete 31.500.000 Kronen. Es hatte 62 Autos und 17 Lastwagen geladen.",
    title="Fähre läuft vor Lumen auf Grund",
)
GERMAN_REPORT = page(
    "Vor Lumen sitzt seit dem 3. Mai 2031 die Fähre Corvina fest, und 80 Gemeinden warten auf ihre Post.",
    "Der Hafen zählte 1.900 Gäste weniger als 2030; Mara Quell von Sable Crossings sprach von 35 Ausfällen.",
    "Das Schiff, Baujahr 2008, hat Platz für 260 Menschen. Am Abend lagen 44 Boote im Hafen.",
    title="Warten auf die Corvina",
)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(GERMAN, [(("S1", "S2"), "translation")], id="translated"),
        pytest.param(GERMAN_REPORT, [(("S1",), "single"), (("S2",), "single")], id="own-report"),
    ],
)
def test_a_translated_page_is_one_origin(
    tmp_path: Path, other: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    """The same figures in the same order are one text in two languages; a report on the same event is not."""
    assert told(origins(tmp_path, a=ENGLISH, b=other)) == expected


def test_a_round_up_adds_no_origin_and_merges_none(tmp_path: Path) -> None:
    """A press review with the paragraphs of three papers stands alone and says what it draws on."""
    about = "[sources.d]\npublished = 2031-05-05\n" + "".join(
        f'[sources.{name}]\npublished = 2031-05-04\npublisher = "{paper}"\n'
        for name, paper in (("a", "Lumen Echo"), ("b", "Pier Courier"), ("c", "Ostland Post"))
    )
    third = (
        "Fishermen from the northern villages brought blankets and soup to the pier before any official had arrived.",
        "Their spokesman asked that the old light be kept burning whatever the new plan of the council may say.",
    )
    review = page("What the papers say about the ferry.", WIRE[0], OWN[0], third[0], title="Press review")
    found = origins(tmp_path, about=about, a=page(*WIRE), b=page(*OWN), c=page(*third), d=review)
    assert told(found) == [((f"S{n}",), "single") for n in range(1, 5)]
    assert found[3].draws_on == ("S1", "S2", "S3")
    assert [origin.independent for origin in found] == [True, True, True, False]


def test_an_agency_story_of_which_two_papers_print_a_half_is_no_round_up(tmp_path: Path) -> None:
    """Two cuts that share nothing go back to the earlier, longer text."""
    about = "".join(
        f"[sources.{name}]\npublished = {day}\n"
        for name, day in (("a", "2031-05-04"), ("b", "2031-05-05"), ("c", "2031-05-05"))
    )
    found = origins(tmp_path, about=about, a=page(*WIRE), b=page(*WIRE[:2]), c=page(*WIRE[2:]))
    assert told(found) == [(("S1", "S2", "S3"), "reprint")]


def test_the_agency_comes_before_the_paper_that_credits_it(tmp_path: Path) -> None:
    """A paper that prints a day earlier in its own time zone still has the story from the agency."""
    about = (
        '[sources.a]\npublished = 2031-05-03\npublisher = "Pier Courier"\ncredit = "OPA"\n'
        '[sources.b]\npublished = 2031-05-04\npublisher = "Ostland Press Agency"\n'
    )
    found = origins(tmp_path, about=about, a=page(*WIRE[:4]), b=page(*WIRE))
    assert told(found) == [(("S2", "S1"), "reprint")]

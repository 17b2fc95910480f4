"""The page can be narrowed by source, actor and verdict."""

from __future__ import annotations

from briefer.outputs.numbering import number
from briefer.outputs.tagging import Tagged, tagged
from briefer.records import Finding, Sourcing
from sample_briefing import SURVEY, changed, make_briefing


def tags() -> Tagged:
    briefing = make_briefing()
    return tagged(briefing, number(briefing))


def test_a_place_belongs_to_every_source_it_cites() -> None:
    """Two citations, two sources."""
    assert tags().places["sentence-P1"].sources == ("S1", "S2")


def test_the_choices_are_what_occurs() -> None:
    """Nobody is offered a choice that leaves nothing."""
    made = tags()
    assert [choice.label for choice in made.sources] == [
        "S1 Marl Gazette",
        "S2 Alder Water Board",
        "S3 Radio Marl",
    ]
    assert [choice.value for choice in made.verdicts] == [
        verdict
        for verdict in ("supported", "remarked", "contradicted", "unsupported", "unverifiable")
        if verdict in {place.verdict for place in made.places.values()}
    ]


def test_an_actor_has_what_stands_under_its_name_and_what_names_it() -> None:
    """The name may stand in a sentence of a theme, in a table or in the timeline."""
    briefing = make_briefing()
    made = tagged(briefing, number(briefing))
    for count, position in enumerate(briefing.positions, start=1):
        theirs = {place for place, known in made.places.items() if count in known.actors}
        assert {place for place in made.places if place.startswith(f"position-{count}-")} <= theirs
        named = {f"sentence-{one.id}" for one in briefing.published if position.actor in one.text}
        assert named <= theirs


def test_a_published_sentence_with_a_finding_is_told_apart() -> None:
    """A remark is a reason to look."""
    briefing = make_briefing()
    first = briefing.published[0]
    finding = Finding(rule="loaded-word", severity="warn", message="takes a side")
    remarked = first.replace(verdict=first.verdict.replace(findings=(finding,)))
    made = tagged(changed(briefing, published=(remarked, *briefing.published[1:])), number(briefing))
    assert made.places["sentence-P1"].verdict == "remarked"
    assert made.places["sentence-P2"].verdict == "supported"


def test_a_sentence_that_rests_on_nobody_named_is_told_apart() -> None:
    """The words for the source without a name are at hand."""
    briefing = changed(make_briefing(), sourcing=(Sourcing(sentence="P2", unnamed=SURVEY),))
    places = tagged(briefing, number(briefing)).places
    assert [place for place, known in places.items() if known.unnamed] == ["sentence-P2"]
    assert places["sentence-P2"].unnamed == SURVEY.quote


def test_a_rejected_sentence_without_a_passage_has_its_verdict() -> None:
    """What stands nowhere in the sources can still be found on the page."""
    briefing = make_briefing()
    lost = briefing.rejected[0].replace(nearest=None)
    made = tagged(changed(briefing, rejected=(lost,)), number(changed(briefing, rejected=(lost,))))
    assert made.places["rejected-1"].verdict == lost.verdict.status
    assert made.places["rejected-1"].sources == ()

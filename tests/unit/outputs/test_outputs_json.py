"""``briefing.json`` is the record, in ASCII, and obeys its schema."""

import json as stdlib_json
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from briefer.outputs import json
from briefer.records import Briefing, Note
from sample_briefing import changed, make_briefing


def test_json_reads_back_as_the_same_briefing() -> None:
    """Nothing is lost on the way out, dates and times included."""
    briefing = make_briefing()
    text = json.render(briefing)
    assert text.isascii()
    assert text.endswith("}\n")
    assert Briefing.model_validate_json(text) == briefing


@given(
    title=st.text(),
    note=st.text(),
    published=st.none() | st.dates() | st.datetimes(timezones=st.just(UTC)),
)
def test_json_round_trip(title: str, note: str, published: date | datetime | None) -> None:
    """Any text and any date survive the round trip."""
    sample = make_briefing()
    first = sample.sources[0].replace(published=published)
    briefing = changed(sample, title=title, gaps=(Note(kind="gap", text=note),), sources=(first,))
    back = Briefing.model_validate_json(json.render(briefing))
    assert back == briefing
    assert type(back.sources[0].published) is type(published)


def test_json_carries_the_contract_names() -> None:
    """Top-level names are those that other programs rely on."""
    data = stdlib_json.loads(json.render(make_briefing()))
    assert data["schema"] == 1
    assert data["published"][0]["citations"][0] == {
        "source": "S1",
        "file": "01-gazette.txt",
        "start": 91,
        "end": 220,
        "quote": "Three valley towns began rationing water on Monday after the Alder reservoir fell to 31% "
        "of capacity, the Alder Water Board said.",
    }
    assert [source["published"] for source in data["sources"]] == ["2031-05-12", "2031-05-13T08:30:00Z", None]


def test_schema_names_itself_and_every_field() -> None:
    """The schema says which dialect and version it is, and lists exactly the names that are written."""
    schema = stdlib_json.loads(json.schema())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "urn:briefer:schema:briefing:1"
    assert schema["title"] == "Briefing"
    assert set(schema["properties"]) == set(stdlib_json.loads(json.render(make_briefing())))

"""What is ``briefing.json``, byte for byte, and which schema does it obey?"""

from __future__ import annotations

import json

from briefer.records import SCHEMA_VERSION, Briefing

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def render(briefing: Briefing) -> str:
    """Return the briefing as JSON: ASCII only, indented, ending in a line end; dates are ISO 8601."""
    return _written(briefing.model_dump(mode="json", by_alias=True))


def schema() -> str:
    """Return the JSON Schema that every ``briefing.json`` of this version obeys."""
    head = {
        "$schema": _DIALECT,
        "$id": f"urn:briefer:schema:briefing:{SCHEMA_VERSION}",
    }
    body = Briefing.model_json_schema(by_alias=True, mode="serialization")
    return _written(head | body | {"title": "Briefing"})


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False, indent=1) + "\n"

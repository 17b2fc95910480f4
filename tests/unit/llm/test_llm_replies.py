"""A reply becomes a value or a failure, never an exception."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.llm.replies import (
    Failure,
    FailureKind,
    Judgement,
    SectionSentence,
    WrittenSection,
    WrittenSentence,
    WrittenSummary,
    opened_schema_text,
    read,
    read_sentence,
    read_yes_no,
    schema_text,
)
from briefer.llm.requests import FinishReason, Reply

RAINED = WrittenSentence(sentence="It rained.")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"sentence": "It rained."}', id="plain"),
        pytest.param('```json\n{"sentence": "It rained."}\n```', id="code-fence"),
        pytest.param('Sure! Here it is: {"sentence": "It rained."} Anything else?', id="chatter"),
        pytest.param('{"sentence": "It rained.", "confidence": 0.9}', id="further-field"),
        pytest.param('{"note": 1} {"sentence": "It rained."}', id="second-object"),
        pytest.param('{ not json } {"sentence": "It rained."}', id="after-a-stray-brace"),
        pytest.param('<think>{"sentence"?}</think>{"sentence": "It rained."}', id="thinking-aloud"),
        pytest.param('{"sentence": " It\\n  rained. "}', id="line-breaks"),
    ],
)
def test_a_reply_is_found_in_what_stands_around_it(text: str) -> None:
    """Fences, chatter and further fields do not matter; white space is made single."""
    assert read(Reply(text=text), WrittenSentence) == RAINED


@pytest.mark.parametrize(
    ("text", "finish_reason", "kind"),
    [
        pytest.param("", "stop", "empty", id="nothing"),
        pytest.param(" \n\t", "stop", "empty", id="white-space"),
        pytest.param('{"sentence": "It rained."}', "length", "cut-off", id="cut-off"),
        pytest.param("", "refused", "withheld", id="withheld"),
        pytest.param("It rained.", "stop", "not-json", id="no-json"),
        pytest.param('{"sentence": "It rai', "stop", "not-json", id="half-json"),
        pytest.param("{'sentence': 'It rained.'}", "stop", "not-json", id="python"),
        pytest.param("null [1] 7", "stop", "not-json", id="no-object"),
        pytest.param('{"text": "It rained."}', "stop", "wrong-shape", id="other-field"),
        pytest.param('{"sentence": ""}', "stop", "wrong-shape", id="no-sentence"),
        pytest.param('{"sentence": 7}', "stop", "wrong-shape", id="a-number"),
        pytest.param('{"sentence": "' + "word " * 200 + '"}', "stop", "wrong-shape", id="endless-sentence"),
        pytest.param("{" * 90_000, "stop", "not-json", id="braces"),
        pytest.param('{"a":' * 15_000, "stop", "not-json", id="deep-nesting"),
        pytest.param("[" * 90_000, "stop", "not-json", id="brackets"),
        pytest.param("x" * 100_001, "stop", "too-long", id="too-long"),
    ],
)
def test_what_cannot_be_used_is_a_failure(text: str, finish_reason: FinishReason, kind: FailureKind) -> None:
    """Each way to go wrong has its name."""
    failure = read(Reply(text=text, finish_reason=finish_reason), WrittenSentence)
    assert isinstance(failure, Failure)
    assert failure.kind == kind


@given(st.text() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps))
def test_no_text_is_an_exception(text: str) -> None:
    """Whatever a model writes is read to the end."""
    assert isinstance(read(Reply(text=text), WrittenSection), WrittenSection | Failure)
    assert isinstance(read_sentence(Reply(text=text)), WrittenSentence | Failure)
    assert isinstance(read_yes_no(Reply(text=text)), bool | Failure)


def test_a_failure_tells_where_the_shape_is_wrong() -> None:
    """The log names the field."""
    text = '{"sentences": [{"item": 1, "sentence": "A."}, {"item": "two", "sentence": "B."}]}'
    failure = read(Reply(text=text), WrittenSection)
    assert isinstance(failure, Failure)
    assert failure.detail.startswith("sentences.1.item: Input should be a valid integer")


def test_a_section_keeps_its_order() -> None:
    """Each sentence with the number of its item."""
    text = '{"sentences": [{"item": 2, "sentence": "B."}, {"item": 1, "sentence": "A."}]}'
    assert read(Reply(text=text), WrittenSection) == WrittenSection(
        sentences=(SectionSentence(item=2, sentence="B."), SectionSentence(item=1, sentence="A."))
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained.", RAINED, id="bare-sentence"),
        pytest.param('{"sentence": "It rained."}', RAINED, id="json"),
        pytest.param('{"sentence": "It rained,"}', RAINED, id="stops-at-a-comma"),
        pytest.param("It rained.\nIt snowed.", "not-json", id="two-lines"),
        pytest.param("<b>It rained.</b>", "not-json", id="markup"),
        pytest.param('{"sentence": "It rai', "not-json", id="half-json"),
        pytest.param("word " * 200, "wrong-shape", id="endless"),
    ],
)
def test_a_bare_sentence_is_taken_for_one(text: str, expected: WrittenSentence | FailureKind) -> None:
    """A model without JSON may answer with the sentence alone, on one line and without markup."""
    found = read_sentence(Reply(text=text))
    assert (found.kind if isinstance(found, Failure) else found) == expected


@pytest.mark.parametrize(
    ("text", "finish_reason", "expected"),
    [
        pytest.param("Yes", "stop", True, id="yes"),
        pytest.param(" no.\n", "stop", False, id="no"),
        pytest.param("Yes, because", "length", True, id="cut-off-after-it"),
        pytest.param("**No**", "stop", False, id="bold"),
        pytest.param("Yesterday", "stop", None, id="another-word"),
        pytest.param("The document", "length", None, id="chatter"),
        pytest.param("", "stop", None, id="nothing"),
        pytest.param("Yes", "refused", None, id="withheld"),
    ],
)
def test_yes_and_no_are_read_from_the_first_word(
    text: str,
    finish_reason: FinishReason,
    expected: bool | None,  # noqa: FBT001 - a table of cases
) -> None:
    """Anything else is a failure."""
    found = read_yes_no(Reply(text=text, finish_reason=finish_reason))
    assert (None if isinstance(found, Failure) else found) is expected


def test_the_schemas_are_what_providers_accept() -> None:
    """Closed objects, every field required, no length limits, no words of ours."""
    assert schema_text(WrittenSentence) == (
        '{"additionalProperties": false, "properties": {"sentence": {"type": "string"}}, '
        '"required": ["sentence"], "type": "object"}'
    )
    assert schema_text(Judgement) == (
        '{"additionalProperties": false, "properties": {"passage": {"type": "string"}, "verdict": {"enum": '
        '["supported", "contradicted", "not supported"], "type": "string"}}, '
        '"required": ["passage", "verdict"], "type": "object"}'
    )
    assert schema_text(WrittenSummary) == (
        '{"$defs": {"SummarySentence": {"additionalProperties": false, "properties": {"items": {"items": '
        '{"type": "integer"}, "type": "array"}, "sentence": {"type": "string"}}, '
        '"required": ["items", "sentence"], "type": "object"}}, "additionalProperties": false, "properties": '
        '{"sentences": {"items": {"$ref": "#/$defs/SummarySentence"}, "type": "array"}}, '
        '"required": ["sentences"], "type": "object"}'
    )


@pytest.mark.parametrize(
    ("opening", "pattern"),
    [
        pytest.param("On Tuesday,", '^On Tuesday, [^"\\\\]+$', id="plain"),
        pytest.param("The U.S. (army)", '^The U\\.S\\. \\(army\\) [^"\\\\]+$', id="signs-of-patterns"),
    ],
)
def test_a_grammar_holds_the_opening_of_a_sentence(opening: str, pattern: str) -> None:
    """Nothing else of the schema is changed."""
    schema = json.loads(opened_schema_text(WrittenSentence, opening))
    assert schema["properties"]["sentence"].pop("pattern") == pattern
    assert schema == json.loads(schema_text(WrittenSentence))
    assert re.search(pattern, f"{opening} the road was shut.")


def test_a_grammar_holds_the_ending_of_a_sentence() -> None:
    """And the full stop behind it."""
    schema = json.loads(opened_schema_text(WrittenSentence, "The road", ending=", Lind (U.S.) said"))
    pattern = schema["properties"]["sentence"]["pattern"]
    assert re.search(pattern, "The road was shut, Lind (U.S.) said.")
    assert not re.search(pattern, "The road was shut.")

"""What did the model write? Its words become a typed value, or a failure that says what is wrong with them.

Nothing here raises and nothing is mended: a reply is taken as it stands or not at all. Length limits are kept
out of the JSON Schema, because llama.cpp cuts sentences in the middle of a word to obey them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError

from briefer.llm.requests import Reply
from briefer.records import Record

LONGEST_REPLY = 100_000
"""Characters; no prompt asks for a tenth of it, and reading on could take for ever."""
LONGEST_SENTENCE = 600
"""Characters; the longest sentence of news prose that a reader would still take for one."""
_TRIED_PLACES = 20
"""At so many opening braces is a JSON value looked for; chatter before it holds few."""

_PROSE = frozenset({"title", "description"})

FailureKind = Literal[
    "empty", "cut-off", "withheld", "too-long", "not-json", "wrong-shape", "refused", "timed-out"
]


class Failure(Record):
    """Why a reply cannot be used; ``detail`` is for the run's log, not for the briefing."""

    kind: FailureKind
    detail: str


_CUT_SHORT: Final = re.compile(r"(?<=\w)\s*,$")


def _flat(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _is_one(text: str) -> str:
    if not text:
        msg = "there is no sentence"
        raise ValueError(msg)
    if len(text) > LONGEST_SENTENCE:
        msg = f"a sentence of {len(text)} characters"
        raise ValueError(msg)
    return _CUT_SHORT.sub(".", text)


Line = Annotated[str, BeforeValidator(_flat), AfterValidator(_is_one)]
"""A sentence on one line, neither empty nor endless; what stops at a comma is closed."""


class _Shape(BaseModel):
    """What a reply shall look like; further fields are passed over when it is read, and not asked for."""

    model_config = ConfigDict(frozen=True, extra="ignore", json_schema_extra={"additionalProperties": False})


class WrittenSentence(_Shape):
    """One sentence, from one piece of evidence."""

    sentence: Line


class SectionSentence(_Shape):
    """A sentence, and the number of the item it was written from; code checks that it was."""

    item: int
    sentence: Line


class WrittenSection(_Shape):
    """The sentences of a section, in order."""

    sentences: tuple[SectionSentence, ...]


class SummarySentence(_Shape):
    """A sentence, and the numbers of the verified sentences it sums up."""

    items: tuple[int, ...]
    sentence: Line


class WrittenSummary(_Shape):
    """The sentences of a bottom line, in order."""

    sentences: tuple[SummarySentence, ...]


class Judgement(_Shape):
    """What a judge says of a sentence; ``passage`` are words of the source, to be found there by code."""

    passage: str
    verdict: Literal["supported", "contradicted", "not supported"]


Shape = TypeVar("Shape", bound=_Shape)


def schema_text(shape: type[BaseModel]) -> str:
    """Return the JSON Schema of a shape as text, the same in every run and without our own docstrings."""
    return json.dumps(_bare(shape.model_json_schema()), sort_keys=True)


def opened_schema_text(shape: type[WrittenSentence], opening: str, *, ending: str = "") -> str:
    """Return the same for a sentence that begins with ``opening`` and ends with ``ending`` and a full stop, if given.

    A server that writes by a grammar keeps to it.
    """
    schema = json.loads(schema_text(shape))
    ended = f"{_literally(ending)}\\." if ending else ""
    schema["properties"]["sentence"]["pattern"] = f'^{_literally(opening)} [^"\\\\]+{ended}$'
    return json.dumps(schema, sort_keys=True)


def _literally(words: str) -> str:
    return re.sub(r"[][.^$*+?{}|()/\\]", r"\\\g<0>", words)


def read(reply: Reply, shape: type[Shape]) -> Shape | Failure:
    """Return the first JSON object of a reply that has the ``shape``, or why there is none.

    Chatter, code fences and further fields around it are passed over.
    """
    failure = _unusable(reply)
    if failure is not None:
        return failure
    detail = None
    for value in islice(_objects(reply.text), _TRIED_PLACES):
        try:
            return shape.model_validate(value)
        except ValidationError as error:
            detail = detail or _told(error)
    if detail is None:
        return Failure(kind="not-json", detail=_start(reply.text))
    return Failure(kind="wrong-shape", detail=detail)


def read_sentence(reply: Reply) -> WrittenSentence | Failure:
    """Return the sentence of a reply in JSON, or of a reply that is one plain line.

    Models whose server knows no JSON Schema often write the bare sentence that they were asked for.
    """
    found = read(reply, WrittenSentence)
    if not isinstance(found, Failure) or found.kind != "not-json" or not _is_plain(reply.text):
        return found
    try:
        return WrittenSentence(sentence=reply.text)
    except ValidationError as error:
        return Failure(kind="wrong-shape", detail=_told(error))


def read_yes_no(reply: Reply) -> bool | Failure:
    """Return what a model said that answers with yes or no; its first word counts."""
    if reply.finish_reason != "length":  # such models are given one or two tokens, and are cut off after them
        failure = _unusable(reply)
        if failure is not None:
            return failure
    word = reply.text[:LONGEST_REPLY].strip().partition(" ")[0].partition("\n")[0].strip(".,;:!*\"'").lower()
    if word in {"yes", "no"}:
        return word == "yes"
    return Failure(kind="wrong-shape", detail=_start(reply.text))


def _bare(schema: object) -> object:
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: value for name, value in schema.items() if name not in _PROSE or not isinstance(value, str)}
    return {name: _bare(value) for name, value in kept.items()}


def _unusable(reply: Reply) -> Failure | None:
    if reply.finish_reason == "refused":
        return Failure(kind="withheld", detail="the provider withheld the reply")
    if reply.finish_reason == "length":
        return Failure(kind="cut-off", detail=f"cut off after {reply.tokens_out} tokens")
    if not reply.text.strip():
        return Failure(kind="empty", detail="nothing was written")
    if len(reply.text) > LONGEST_REPLY:
        return Failure(kind="too-long", detail=f"{len(reply.text)} characters")
    return None


def _objects(text: str) -> Iterator[object]:
    """Yield the JSON objects of a text, outermost first, looking only at the first few opening braces."""
    decoder = json.JSONDecoder()
    place = text.find("{")
    for _ in range(_TRIED_PLACES):
        if place < 0:
            return
        try:
            value, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):  # RecursionError: thousands of brackets inside each other
            place = text.find("{", place + 1)
            continue
        yield value
        place = text.find("{", end)


def _is_plain(text: str) -> bool:
    line = text.strip()
    return "\n" not in line and not set(line) & set("{}[]<>`")


def _told(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg']}" if where else first["msg"]


def _start(text: str) -> str:
    return _told_short(" ".join(text[:200].split()))


def _told_short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"  # noqa: PLR2004 - a line of a log

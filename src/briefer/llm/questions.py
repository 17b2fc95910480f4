"""Which questions does briefer put to a model: with which prompt, answered in which form, how long at most?

A changed prompt is a new version: its file is added, and named here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.llm.prompts import Prompts
from briefer.llm.replies import (
    Judgement,
    WrittenSection,
    WrittenSentence,
    WrittenSummary,
    opened_schema_text,
    schema_text,
)
from briefer.llm.requests import Purpose, Request

if TYPE_CHECKING:
    from pydantic import BaseModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A kind of question; ``shape`` is None where free text is asked for, ``max_tokens`` are the model's own."""

    purpose: Purpose
    prompt: str
    shape: type[BaseModel] | None
    max_tokens: int

    def put(self, prompts: Prompts, values: Mapping[str, object], *, by_grammar: bool = False) -> Request:
        """Return the request that asks this question about ``values``.

        ``by_grammar``: the server writes by the grammar of the schema, which then holds the ``opening`` of a sentence.

        Raises:
            InputError: the prompt cannot be filled in with them.
        """
        return Request(
            purpose=self.purpose,
            prompt=self.prompt,
            messages=prompts.render(self.prompt, values),
            reply_name=self.shape.__name__ if self.shape else None,
            reply_schema=self._schema(values, by_grammar=by_grammar),
            max_tokens=self.max_tokens,
        )

    def _schema(self, values: Mapping[str, object], *, by_grammar: bool) -> str | None:
        if self.shape is None:
            return None
        opening = values.get("opening")
        if by_grammar and isinstance(opening, str) and issubclass(self.shape, WrittenSentence):
            return opened_schema_text(self.shape, opening, ending=str(values.get("ending", "")))
        return schema_text(self.shape)


# A sentence of 35 words takes about 60 tokens in English; 200 leave room for names, JSON and other scripts.
SENTENCE = Question(purpose="sentence", prompt="sentence.v3", shape=WrittenSentence, max_tokens=200)
REWORD = Question(purpose="sentence", prompt="reword.v4", shape=WrittenSentence, max_tokens=200)
REPAIR = Question(purpose="repair", prompt="repair.v2", shape=WrittenSentence, max_tokens=200)
SECTION = Question(purpose="section", prompt="section.v2", shape=WrittenSection, max_tokens=1500)
BOTTOM_LINE = Question(purpose="bottom-line", prompt="bottom-line.v1", shape=WrittenSummary, max_tokens=600)
JUDGE = Question(purpose="judge", prompt="judge.v1", shape=Judgement, max_tokens=300)
JUDGE_YES_NO = Question(purpose="judge", prompt="judge-yes-no.v1", shape=None, max_tokens=4)

QUESTIONS = (SENTENCE, REWORD, REPAIR, SECTION, BOTTOM_LINE, JUDGE, JUDGE_YES_NO)
"""All of them; each has a prompt that travels with the program."""

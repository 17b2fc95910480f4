"""What is asked of a model, and what comes back."""

from __future__ import annotations

import json
from functools import cached_property
from hashlib import sha256
from typing import Literal

from pydantic import Field

from briefer.records import Record

Role = Literal["system", "user", "assistant"]
Purpose = Literal["sentence", "section", "bottom-line", "repair", "judge"]
"""The steps of a run that ask a model; costs are told for each."""

FinishReason = Literal["stop", "length", "refused"]
"""Why a reply ends: complete, cut off at ``max_tokens``, or withheld by the provider."""

SEED = 7
"""Any fixed number: the same request shall have the same reply where a server honours it."""

BYTES_PER_TOKEN_AT_LEAST = 2
"""For an upper bound: tokenizers in use give about four bytes a token for English, three for Chinese."""
_TOKENS_AROUND_A_MESSAGE = 16


class Message(Record):
    """One turn of what is put to a model."""

    role: Role
    text: str


class Request(Record):
    """One question to a model; equal requests have equal digests.

    ``prompt`` is the name of the prompt with its version, ``reply_schema`` the JSON Schema that the reply
    shall follow as text, or None for free text. Token counts are the model's own.
    """

    purpose: Purpose
    prompt: str
    messages: tuple[Message, ...] = Field(min_length=1)
    reply_name: str | None = None
    reply_schema: str | None = None
    max_tokens: int = Field(gt=0)
    temperature: float = Field(default=0.0, ge=0)
    seed: int = SEED

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything that can change the reply, as hexadecimal; the purpose cannot."""
        asked = self.model_dump(mode="json", exclude={"purpose", "prompt"})
        return sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    @property
    def tokens_in_at_most(self) -> int:
        """An upper bound for the tokens of the question, for a budget that must hold before they are counted."""
        texts = [message.text for message in self.messages] + [self.reply_schema or ""]
        size = sum(len(text.encode()) for text in texts)
        return size // BYTES_PER_TOKEN_AT_LEAST + _TOKENS_AROUND_A_MESSAGE * len(self.messages)


class Reply(Record):
    """What a model answered.

    ``cost`` is in US dollars, None where no price is known. ``cached`` replies came from the journal: they
    were paid for in an earlier run.
    """

    text: str
    finish_reason: FinishReason = "stop"
    tokens_in: int = Field(default=0, ge=0)
    tokens_out: int = Field(default=0, ge=0)
    cost: float | None = Field(default=None, ge=0)
    seconds: float = Field(default=0.0, ge=0)
    cached: bool = False

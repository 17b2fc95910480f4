"""What is a model, to the rest of briefer?"""

from __future__ import annotations

from typing import Literal, Protocol

from briefer.llm.requests import Reply, Request
from briefer.records import Record

Place = Literal["local", "hosted"]
"""``local`` is this very machine; everything else, the office next door included, is ``hosted``."""


class Identity(Record):
    """Which model answers, and who reads the questions.

    ``recipient`` is None for a local model; else the provider or the host that receives the sources.
    """

    name: str
    provider: str
    place: Place
    recipient: str | None = None


class Model(Protocol):
    """Whatever answers requests; wrappers are models too. Safe to call from several threads."""

    @property
    def identity(self) -> Identity:
        """Which model this is."""
        ...

    def complete(self, request: Request) -> Reply:
        """Return the answer.

        Raises:
            ModelError: there is none; see ``briefer.errors`` for the kinds.
        """
        ...

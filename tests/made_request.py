"""A request to a model, of which a test names only what it is about."""

from __future__ import annotations

from briefer.llm.requests import Message, Purpose, Request


def make_request(
    text: str = "The ferry ran aground.", *, purpose: Purpose = "sentence", max_tokens: int = 50
) -> Request:
    """Return a request with one message."""
    return Request(
        purpose=purpose,
        prompt=f"{purpose}.v1",
        messages=(Message(role="user", text=text),),
        max_tokens=max_tokens,
    )

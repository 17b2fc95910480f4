"""A model that says what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock

from briefer.errors import ModelError
from briefer.llm.model import Identity
from briefer.llm.requests import Reply, Request

Said = str | Reply | ModelError
"""A reply's text, a whole reply, or an error to raise."""

SCRIPTED = Identity(name="scripted/model", provider="scripted", place="local")


class Scripted:
    """A model that answers from a script: one line after the other, or by a function of the request.

    >>> from briefer.llm.requests import Message
    >>> model = Scripted(["It rained."])
    >>> asked = Request(
    ...     purpose="sentence",
    ...     prompt="sentence.v1",
    ...     messages=(Message(role="user", text="Well?"),),
    ...     max_tokens=9,
    ... )
    >>> model.complete(asked).text, len(model.asked)
    ('It rained.', 1)
    """

    def __init__(
        self, script: Iterable[Said] | Callable[[Request], Said], *, identity: Identity = SCRIPTED
    ) -> None:
        self._identity = identity
        self._answer = script if callable(script) else _in_turn(script)
        self._lock = Lock()
        self.asked: list[Request] = []

    @property
    def identity(self) -> Identity:
        """Which model it plays."""
        return self._identity

    def complete(self, request: Request) -> Reply:
        """Return the next line of the script.

        Raises:
            ModelError: the script says so.
            AssertionError: the script is at its end.
        """
        with self._lock:
            self.asked.append(request)
            said = self._answer(request)
        if isinstance(said, ModelError):
            raise said
        return said if isinstance(said, Reply) else reply(said, to=request)


def reply(text: str, *, to: Request) -> Reply:
    """Return a reply with about the tokens that a model would count, four bytes to one."""
    tokens_in = sum(len(message.text.encode()) for message in to.messages) // 4
    return Reply(text=text, tokens_in=tokens_in, tokens_out=len(text.encode()) // 4 + 1)


def _in_turn(script: Iterable[Said]) -> Callable[[Request], Said]:
    lines = iter(script)

    def answer(request: Request) -> Said:
        for line in lines:
            return line
        msg = f"the script is at its end, and {request.prompt} is asked"
        raise AssertionError(msg)

    return answer

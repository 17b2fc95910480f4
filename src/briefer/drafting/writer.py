"""Who writes for us: a model with its prompts, its calls side by side, and a count of what could not be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from briefer.llm.asking import answered
from briefer.llm.model import Model
from briefer.llm.pool import Pool, Progress
from briefer.llm.prompts import Prompts
from briefer.llm.questions import Question
from briefer.llm.replies import Failure, FailureKind
from briefer.llm.requests import Reply, Request

Read = TypeVar("Read")


@dataclass(slots=True)
class Writer:
    """A model that can be asked many questions at once.

    ``announce`` is told what is about to be asked, ``progress`` how many are answered, and of how many.
    ``failures`` counts the replies that could not be used, by kind; ``stopped_by`` is what ended the writing before
    its end, if anything did: from then on nothing is asked.
    """

    model: Model
    prompts: Prompts
    pool: Pool
    announce: Callable[[Sequence[Request]], None] = lambda _requests: None
    progress: Progress = lambda _done, _of: None
    failures: Counter[FailureKind] = field(default_factory=Counter)
    stopped_by: BaseException | None = None

    def ask(
        self,
        question: Question,
        values: Sequence[Mapping[str, object]],
        read: Callable[[Reply], Read | Failure],
    ) -> list[Read | None]:
        """Put one question about each of ``values``, and read the replies; None where there is nothing usable.

        Raises:
            InputError: a prompt cannot be filled in.
        """
        if self.stopped_by is not None or not values:
            return [None] * len(values)
        # The servers that run on this machine write by a grammar; a hosted one may refuse what it does not know.
        by_grammar = self.model.identity.place == "local"
        requests = [question.put(self.prompts, each, by_grammar=by_grammar) for each in values]
        self.announce(requests)
        mapped = self.pool.map(partial(answered, self.model), requests, progress=self.progress)
        self.stopped_by = mapped.stopped_by
        return [None if reply is None else self._usable(reply, read) for reply in mapped.answers]

    def _usable(self, reply: Reply | Failure, read: Callable[[Reply], Read | Failure]) -> Read | None:
        found = reply if isinstance(reply, Failure) else read(reply)
        if isinstance(found, Failure):
            self.failures[found.kind] += 1
            return None
        return found

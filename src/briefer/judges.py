"""A language model in the judge's seat: what it is asked, and how its answer becomes an opinion."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from briefer.errors import UsageError
from briefer.llm.asking import answered
from briefer.llm.client import NO_KEY, LiteLLM
from briefer.llm.endpoints import Endpoint, endpoint
from briefer.llm.local_servers import best, find_servers, known_addresses
from briefer.llm.model import Model
from briefer.llm.prompts import Prompts
from briefer.llm.questions import JUDGE, JUDGE_YES_NO
from briefer.llm.replies import Failure, Judgement, read, read_yes_no
from briefer.llm.stack import Run, wrapped
from briefer.resources import prompts_folder
from briefer.settings import AUTO, NO_MODEL, Settings
from briefer.stages.judge import Opinion, Question

_YES_NO: Final = re.compile(r"minicheck", re.IGNORECASE)
"""Names of models that were trained to answer yes or no to a document and a claim, and understand nothing else."""

Said = Literal["supported", "contradicted", "not supported", "undecided"]


@dataclass(slots=True)
class ModelJudge:
    """A model that is asked about one claim at a time; ``opinions`` counts what it said.

    A reply that cannot be used is no opinion: then the rules decide alone.
    """

    model: Model
    prompts: Prompts
    opinions: Counter[Said] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model.identity.name

    def __call__(self, question: Question) -> Opinion:
        """Return what the model thinks of a claim.

        Raises:
            ModelError: it cannot be asked at all.
        """
        ask: Callable[[Question], Opinion] = self._yes_no if _YES_NO.search(self.name) else self._judgement
        opinion = ask(question)
        self.opinions[opinion.said] += 1
        return opinion

    def _judgement(self, question: Question) -> Opinion:
        passages = [citation.quote for citation in question.passages]
        request = JUDGE.put(self.prompts, {"passages": passages, "sentence": question.claim})
        reply = answered(self.model, request)
        found = reply if isinstance(reply, Failure) else read(reply, Judgement)
        if isinstance(found, Failure):
            return Opinion(said="undecided")
        return Opinion(said=found.verdict, passage=found.passage)

    def _yes_no(self, question: Question) -> Opinion:
        """Ask about one passage after the other: the one that gets a yes is the one that is named."""
        said: Said = "undecided"
        for citation in question.passages:
            values = {"document": citation.quote, "claim": question.claim}
            reply = answered(self.model, JUDGE_YES_NO.put(self.prompts, values))
            found = reply if isinstance(reply, Failure) else read_yes_no(reply)
            if found is True:
                return Opinion(said="supported", passage=citation.quote)
            said = "not supported" if found is False else said
        return Opinion(said=said)


def seated(
    settings: Settings, *, environ: Mapping[str, str], writer: Endpoint | None = None
) -> ModelJudge | None:
    """Return the judge that the settings name, None where the rules decide alone; ``writer`` is the model that writes.

    Raises:
        InputError: the folder of prompts is none.
        UsageError: the name leads nowhere, or the judge is the model that writes.
    """
    where = _seat(settings, environ)
    if where is None:
        return None
    if writer is not None and where.model == writer.model and not settings.judge_may_be_writer:
        msg = f"{where.identity.name} would judge what it wrote; name another --judge, or add --judge-may-be-writer"
        raise UsageError(msg)
    key = NO_KEY if settings.replay else None
    client = LiteLLM(where, environment=environ, timeout_s=settings.call_timeout_s, api_key=key)
    folders = [settings.prompts] if settings.prompts else []
    return ModelJudge(model=wrapped(client, Run()), prompts=Prompts([*folders, prompts_folder()]))


def _seat(settings: Settings, environ: Mapping[str, str]) -> Endpoint | None:
    if settings.judge == NO_MODEL:
        return None
    if settings.judge == AUTO:
        return best(find_servers(known_addresses(environ)))
    base = settings.judge_api_base or settings.api_base
    return endpoint(settings.judge, api_base=base, environment=environ)

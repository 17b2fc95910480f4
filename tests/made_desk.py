"""A desk where a scripted model writes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from briefer.drafting.writer import Writer
from briefer.llm.pool import Pool
from briefer.llm.prompts import Prompts
from briefer.llm.stack import Run, wrapped
from briefer.resources import prompts_folder
from briefer.writers import Desk

if TYPE_CHECKING:
    from briefer.llm.model import Model
    from briefer.llm.requests import Request

_FENCED = re.compile(r"<(?P<label>\w+)-(?P<number>\w+)>\n(?P<text>.*?)\n</(?P=label)-(?P=number)>", re.DOTALL)


def make_desk(model: Model, *, by_section: bool = False, workers: int = 1) -> Desk:
    """Return a desk at which ``model`` writes, without journal or limits."""
    run = Run()
    writer = Writer(
        model=wrapped(model, run),
        prompts=Prompts([prompts_folder()]),
        pool=Pool(run.stop, workers=workers, grace_s=0.2),
    )
    return Desk(writer=writer, ledger=run.ledger, by_section=by_section)


def fenced_in(request: Request, label: str) -> str:
    """Return the first text that a request fences as ``label``."""
    return all_fenced_in(request, label)[0]


def all_fenced_in(request: Request, label: str) -> list[str]:
    """Return all texts that a request fences as ``label``, in order."""
    return [found["text"] for found in _FENCED.finditer(request.messages[-1].text) if found["label"] == label]


def sentence(text: str) -> str:
    """Return a reply with one sentence."""
    return json.dumps({"sentence": text})

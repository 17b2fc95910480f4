"""The calls of ``test_recorded_calls``, and how they are recorded; ``record_runs`` records everything.

The server runs SmolLM2-135M-Instruct; what another model says needs other expectations.
"""

from __future__ import annotations

import os
from pathlib import Path

from briefer.llm import questions
from briefer.llm.client import LiteLLM
from briefer.llm.endpoints import endpoint
from briefer.llm.prompts import Prompts
from briefer.llm.recording import recording
from briefer.llm.requests import Request
from briefer.resources import prompts_folder

TAPE = Path(__file__).parent / "cassettes" / "calls.yaml"
MODEL = "openai/smollm"
PASSAGE = "Harbour master Lena Voss said that 14 passengers were treated for bruises."


def requests() -> dict[str, Request]:
    """Return what is asked, by a name for each."""
    prompts = Prompts([prompts_folder()])
    sentence = questions.SENTENCE.put(prompts, {"passage": PASSAGE, "speaker": None, "placeholders": []})
    yes_no = questions.JUDGE_YES_NO.put(
        prompts, {"document": PASSAGE, "claim": "Voss said that 14 were treated."}
    )
    return {"sentence": sentence, "cut-off": sentence.replace(max_tokens=3), "yes-no": yes_no}


def record(api_base: str) -> None:
    """Ask a server everything, and write what it answers."""
    where = endpoint(MODEL, api_base=api_base, environment={})
    model = LiteLLM(where, environment=os.environ)
    with recording(TAPE, endpoint=where, environment=os.environ):
        for request in requests().values():
            model.complete(request)

"""The recorded runs, and the one command that records them all anew: ``make record``.

    python tests/record_runs.py --large qwen@http://127.0.0.1:18081/v1 --small smollm@http://127.0.0.1:18082/v1

Both are models at servers that speak OpenAI's language; they may be at one server. The briefing that a run made is
kept beside its calls. Where only the code has changed and not what it asks, ``--replay`` writes the briefings anew
from the calls, without a model.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

import record_calls
from briefer.pipeline import MadeRun, make
from briefer.settings import Effort, Settings
from faulty_proxy import Fault, between, broken_body, cut_off, misreported, rate_limited

CASSETTES = Path(__file__).parent / "cassettes"
TOPIC = Path(__file__).parent.parent / "seeds" / "russia-strikes"
LARGEST = 500_000
"""Bytes of a recording; a larger one is no test but a data set."""


class Where(NamedTuple):
    """A model's name at its server, and the server's address."""

    model: str
    base: str


@dataclass(frozen=True)
class Recording:
    """A run that is recorded: which model writes, how, and what goes wrong at which calls, counted from 1."""

    name: str
    model: Literal["large", "small"]
    words: int = 450
    effort: Effort = "sentence"
    faults: Mapping[int, Fault] = field(default_factory=dict)

    def settings(self, out: Path, **more: object) -> Settings:
        """Return the settings of the run, one call after the other so that the faults fall on the same ones."""
        fixed = {
            "out": out,
            "formats": ("md", "json"),
            "words": self.words,
            "effort": self.effort,
            "selftest": False,
        }
        return Settings(**(fixed | {"concurrency": 1} | more))  # type: ignore[arg-type]  # any setting


RECORDINGS = (
    Recording("large-run", "large"),
    Recording("small-run", "small"),
    Recording("sections", "large", words=250, effort="section"),
    Recording("repairs", "large", words=150, faults=dict.fromkeys(range(1, 6), misreported)),
    Recording("rate-limited", "large", words=150, faults={2: rate_limited(), 5: rate_limited()}),
    Recording("truncated", "large", words=150, faults={2: cut_off, 4: broken_body}),
)


def record(recording: Recording, where: Where, *, into: Path = CASSETTES, sources: Path = TOPIC) -> MadeRun:
    """Make a run at a server, and keep its calls and its briefing."""
    tape = into / f"{recording.name}.yaml"
    with tempfile.TemporaryDirectory() as out, between(where.base, recording.faults) as server:
        settings = recording.settings(
            Path(out), model=f"openai/{where.model}", api_base=server.base, record=tape, call_timeout_s=600.0
        )
        made = make(sources, settings, progress=_say, environ={})
        _keep(made, into, recording)
    if tape.stat().st_size > LARGEST:
        sys.exit(f"{tape}: larger than {LARGEST} bytes; record a shorter run")
    return made


def replay(
    recording: Recording,
    out: Path,
    *,
    tape_folder: Path = CASSETTES,
    sources: Path = TOPIC,
    concurrency: int = 1,
) -> MadeRun:
    """Make the run again from its recording."""
    tape = tape_folder / f"{recording.name}.yaml"
    settings = recording.settings(out, replay=tape, concurrency=concurrency)
    return make(sources, settings, progress=lambda _told: None, environ={})


def main() -> None:
    """Record every run, or write the briefings anew from what was recorded."""
    parser = argparse.ArgumentParser(description="Record every run of tests/cassettes anew.")
    parser.add_argument("--large", metavar="NAME@URL", help="a model that writes usable sentences")
    parser.add_argument(
        "--small", metavar="NAME@URL", help="SmolLM2-135M-Instruct, or another that hardly does"
    )
    parser.add_argument("--replay", action="store_true", help="ask no model")
    given = parser.parse_args()
    if given.replay:
        for recording in RECORDINGS:
            with tempfile.TemporaryDirectory() as out:
                _keep(replay(recording, Path(out)), CASSETTES, recording)
    elif given.large and given.small:
        _record_all({"large": _where(given.large), "small": _where(given.small)})
    else:
        parser.error("name both models, --large NAME@URL and --small NAME@URL, or --replay")


def _record_all(models: Mapping[str, Where]) -> None:
    record_calls.record(models["small"].base)
    for recording in RECORDINGS:
        _say(f"recording {recording.name}")
        made = record(recording, models[recording.model])
        _say(json.dumps({step.step: step.calls for step in made.usage}))


def _keep(made: MadeRun, into: Path, recording: Recording) -> None:
    shutil.copyfile(made.folder / "briefing.md", into / f"{recording.name}.md")


def _where(text: str) -> Where:
    name, _, base = text.partition("@")
    return Where(name, base)


def _say(told: str) -> None:
    sys.stderr.write(f"{told}\n")


if __name__ == "__main__":
    main()

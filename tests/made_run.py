"""A folder of three sources, a server that rewords them, and the files of a run on both."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from briefer.pipeline import MadeRun, make
from briefer.settings import Settings
from fake_server import Served, Server, completion

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = {
    "gazette.txt": "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate.\n\n"
    "Talks between the union and the port authority about the new cranes are planned for Friday.",
    "courier.txt": "The dockers' union denied that its members had thrown stones at officers on the harbour road.",
    "radio.txt": "The Central Hospital said it had treated 37 people after the clearance of the harbour road.",
}
_PASSAGE = re.compile(r"<passage-\w+>\n(.*?)\n</passage", re.DOTALL)


def write_sources(folder: Path) -> Path:
    """Write the sources into a new folder and return it."""
    folder.mkdir()
    for name, text in SOURCES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def echoing(body: Any) -> Served:  # noqa: ANN401 - what comes over the wire
    """Answer as a model that moves the end of each passage to its front, where it can."""
    asked = body["messages"][-1]["content"]
    turned = [_turned(passage) for passage in _PASSAGE.findall(asked)]
    if asked.startswith("Theme:"):
        told = [{"item": number, "sentence": text} for number, text in enumerate(turned, start=1)]
        return Served(completion(json.dumps({"sentences": told})))
    return Served(completion(json.dumps({"sentence": turned[0]} if turned else {})))


def _turned(passage: str) -> str:
    words = passage.removesuffix(".").split()
    return " ".join([*words[-3:], *words[:-3]]) + "."


def settings(server: Server | None, out: Path, **more: Any) -> Settings:  # noqa: ANN401 - any setting
    """Return settings for a model at ``server``."""
    base = server.base if server else "http://127.0.0.1:9/v1"
    return Settings(model="openai/m", api_base=base, out=out, formats=("md", "json"), **more)


def run(folder: Path, chosen: Settings) -> MadeRun:
    """Make a briefing with nothing in the environment."""
    return make(folder, chosen, progress=lambda _told: None, environ={})


def files(folder: Path) -> dict[str, bytes]:
    """Return every file of a run but its record."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "run.json" and "runs" not in path.parts
    }

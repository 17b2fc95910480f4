"""Which models can be named, and what is wrong with the one that is: told without sending any text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fake_server import Served, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Outcome
    from fake_server import Server

    Briefer = Callable[..., Outcome]

MODELS = {"object": "list", "data": [{"id": "qwen2.5-7b"}, {"id": "bge-embed"}]}


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of this machine's settings and keys."""
    for name in ("BRIEFER_MODEL", "OPENAI_API_KEY", "ANTHROPIC_API_KEY", "BRIEFER_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a server with two models at the address that the environment names."""
    with serving([Served(MODELS)]) as running:
        monkeypatch.setenv("BRIEFER_API_BASE", running.base)
        yield running


def test_models_lists_servers_and_keys_without_showing_keys(
    briefer: Briefer, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the list of models is asked for, and no key is printed."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "swordfish-99")
    outcome = briefer("models", "--format", "json")
    told = json.loads(outcome.out)
    assert (told["configured"], told["auto"]) == ("none", "local/qwen2.5-7b")
    assert told["keys"] == [{"provider": "anthropic", "variable": "ANTHROPIC_API_KEY"}]
    assert "swordfish" not in briefer("models").out
    assert set(server.paths) == {"/v1/models"}
    assert set(map(str, server.bodies)) == {"None"}


@pytest.mark.parametrize(
    ("model", "message"),
    [
        pytest.param("openai/qwen2.5-7b", "ok      model: openai/qwen2.5-7b answers at", id="fine"),
        pytest.param(
            "openai/other", "does not offer 'other'; it offers qwen2.5-7b, bge-embed", id="not-offered"
        ),
        pytest.param("gpt", "PROBLEM model: model 'gpt': name it as PROVIDER/MODEL", id="no-provider"),
        pytest.param("auto", "ok      model: 'auto' takes local/qwen2.5-7b at", id="auto"),
    ],
)
@pytest.mark.usefixtures("server")
def test_doctor_looks_at_the_configured_model(
    briefer: Briefer, monkeypatch: pytest.MonkeyPatch, model: str, message: str
) -> None:
    """Each line says what is wrong and what to do."""
    monkeypatch.setenv("BRIEFER_MODEL", model)
    outcome = briefer("doctor")
    assert message in outcome.out
    assert outcome.code == (3 if "PROBLEM" in outcome.out else 0)


def test_doctor_misses_a_key(briefer: Briefer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the variable; with the key it says who will receive the sources."""
    monkeypatch.setenv("BRIEFER_MODEL", "anthropic/claude")
    assert "set ANTHROPIC_API_KEY in the environment" in briefer("doctor").out
    monkeypatch.setenv("ANTHROPIC_API_KEY", "swordfish-99")
    told = briefer("doctor").out
    assert "the sources will be sent to anthropic (ANTHROPIC_API_KEY is set)" in told
    assert "swordfish" not in told


def test_doctor_finds_nothing_wrong_with_the_defaults(briefer: Briefer) -> None:
    """Without a model nothing is needed."""
    outcome = briefer("doctor")
    assert (outcome.code, "PROBLEM" in outcome.out) == (0, False)


def test_doctor_names_a_broken_settings_file(briefer: Briefer, tmp_path: Path) -> None:
    """It is a finding, not a crash."""
    (tmp_path / "briefer.toml").write_text("words = 1", encoding="utf-8")
    outcome = briefer("doctor")
    assert "PROBLEM settings: 1 words: choose from 100 to 3000" in outcome.out
    assert outcome.code == 3


def test_config_shows_where_each_setting_is_from(
    briefer: Briefer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A misspelt variable is told on stderr."""
    (tmp_path / "briefer.toml").write_text("concurrency = 2", encoding="utf-8")
    monkeypatch.setenv("BRIEFER_WORDS", "600")
    monkeypatch.setenv("BRIEFER_WORD", "600")
    outcome = briefer("config", "--format", "json")
    told = json.loads(outcome.out)
    assert told["words"] == {"value": 600, "from": "environment"}
    assert told["concurrency"] == {"value": 2, "from": str(tmp_path / "briefer.toml")}
    assert told["model"] == {"value": "none", "from": "default"}
    assert "BRIEFER_WORD is set, but there is no such setting" in outcome.err

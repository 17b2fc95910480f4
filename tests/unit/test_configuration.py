"""Which settings hold: flags over environment over files over defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.configuration import Effective, effective, places, unknown_variables
from briefer.errors import InputError, UsageError


def _held(files: tuple[Path, ...] = (), environ: dict[str, str] | None = None, **flags: object) -> Effective:
    return effective(flags, environ=environ or {}, files=files)


def _file(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "briefer.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_each_place_is_stronger_than_the_one_after_it(tmp_path: Path) -> None:
    """Flag, environment, this folder's file, the user's file, default: each value says where it is from."""
    here = _file(tmp_path / "here", 'words = 300\nmodel = "ollama/here"\neffort = "section"\n')
    user = _file(tmp_path / "user", "words = 200\nconcurrency = 2\n")
    held = _held((here, user), {"BRIEFER_MODEL": "openai/env", "BRIEFER_EFFORT": "sentence"}, model="x/flag")
    assert (held.settings.words, held.settings.concurrency) == (300, 2)
    assert (held.settings.model, held.settings.effort) == ("x/flag", "sentence")
    assert held.settings.judge == "none"
    assert {name: held.origins[name] for name in ("model", "effort", "words", "concurrency", "judge")} == {
        "model": "flag",
        "effort": "environment",
        "words": str(here),
        "concurrency": str(user),
        "judge": "default",
    }


def test_paths_in_a_file_start_from_its_folder(tmp_path: Path) -> None:
    """A file means the same wherever the program is started."""
    held = _held((_file(tmp_path, 'out = "briefings"\nprompts = "/etc/prompts"\n'),))
    assert held.settings.out == tmp_path / "briefings"
    assert held.settings.prompts == Path("/etc/prompts")


@pytest.mark.parametrize(
    ("variable", "value", "name", "expected"),
    [
        pytest.param("BRIEFER_WORDS", "600", "words", 600, id="whole"),
        pytest.param("BRIEFER_MAX_COST", "0.25", "max_cost", 0.25, id="number"),
        pytest.param("BRIEFER_STRICT", "yes", "strict", True, id="true"),
        pytest.param("BRIEFER_STRICT", "off", "strict", False, id="false"),
        pytest.param("BRIEFER_FORMATS", "pdf, md,pdf", "formats", ("pdf", "md"), id="list"),
        pytest.param("BRIEFER_OUT", "there", "out", Path("there"), id="path"),
        pytest.param("BRIEFER_MODEL", " ", "model", "none", id="blank-is-not-set"),
        pytest.param("BRIEFER_REPLAY", "old.yaml", "replay", None, id="one-run-only-by-flag"),
    ],
)
def test_a_variable_is_read_as_its_setting_wants(
    variable: str, value: str, name: str, expected: object
) -> None:
    """The environment holds only texts."""
    assert getattr(_held(environ={variable: value}).settings, name) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("word = 300", r"there is no setting 'word'; did you mean 'words'\?$", id="misspelt"),
        pytest.param(
            'api_key = "x"', "looks like a secret; keys are taken from the environment only", id="secret"
        ),
        pytest.param('replay = "x.yaml"', "'replay' holds for one run; give it as --replay", id="one-run"),
        pytest.param('words = "many"', r"words is 'many' \(.*\): a number is wanted", id="no-number"),
        pytest.param("words = 300.5", "a whole number is wanted", id="no-whole-number"),
        pytest.param("words = inf", "a whole number is wanted", id="infinite"),
        pytest.param("words = true", "a number is wanted", id="truth-for-number"),
        pytest.param('strict = "perhaps"', "true or false is wanted", id="no-truth"),
        pytest.param("formats = 3", "a list is wanted", id="no-list"),
        pytest.param("model = 3", "a text is wanted", id="no-text"),
        pytest.param("max_cost = 0", "max_cost is 0.0: a limit must be more than 0", id="no-limit"),
        pytest.param("concurrency = 0", "0 calls at once: choose from 1 to 64", id="no-calls"),
        pytest.param('api_base = "localhost:80"', "is no address", id="no-address"),
        pytest.param(
            'api_base = "http://me:pw@host/v1"', "keys are taken from the environment", id="password"
        ),
        pytest.param('model = ""', "no model named", id="no-model"),
        pytest.param(
            'effort = "much"', "no effort 'much': choose from auto, sentence, section", id="no-effort"
        ),
    ],
)
def test_a_wrong_setting_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """The message says what is wrong and, where it is a file, in which."""
    with pytest.raises(UsageError, match=message):
        _held((_file(tmp_path, text),))


def test_a_password_is_not_repeated(tmp_path: Path) -> None:
    """An error message may land in a log."""
    with pytest.raises(UsageError) as error:
        _held((_file(tmp_path, 'api_base = "http://me:hunter2@host/v1"'),))
    assert "hunter2" not in str(error.value)


@pytest.mark.parametrize(
    "text", [pytest.param(b"words =", id="no-toml"), pytest.param(b"\xff", id="no-utf8")]
)
def test_a_broken_file_is_named(tmp_path: Path, text: bytes) -> None:
    """A file that cannot be read is never passed over."""
    path = tmp_path / "briefer.toml"
    path.write_bytes(text)
    with pytest.raises(InputError, match=r"briefer\.toml: cannot be read as TOML"):
        _held((path,))


def test_record_and_replay_exclude_each_other() -> None:
    """A replay asks no model, so there is nothing to record."""
    with pytest.raises(UsageError, match="--record and --replay exclude each other"):
        _held(record=Path("a"), replay=Path("b"))


def test_the_folder_of_sources_is_no_place_for_settings(tmp_path: Path) -> None:
    """Who sends sources must not choose where they are sent to: only the working folder and the user's own count."""
    assert places(tmp_path / "here", tmp_path / "user") == (
        tmp_path / "here" / "briefer.toml",
        tmp_path / "user" / "briefer.toml",
    )


def test_a_misspelt_variable_is_told() -> None:
    """BRIEFER_MODELL would silently do nothing."""
    assert unknown_variables({"BRIEFER_MODELL": "x", "BRIEFER_MODEL": "y", "HOME": "z"}) == (
        "BRIEFER_MODELL",
    )

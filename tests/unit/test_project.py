"""What the project promises about itself: its pages, its public names, what its start costs."""

from __future__ import annotations

import io
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from importlib.metadata import version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

import briefer
from briefer.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.records import Verdict
    from conftest import Outcome

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MAKE_LINE = (
    "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/briefer make --topic russia-strikes"
)
TEST_LINE = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/pytest -q"
README = PAGES[0].read_text(encoding="utf-8")

DRAFT = "The ferry Grace ran aground off Marlow Point on Thursday with 212 people on board [harbour].\n"
CLAIMS = '{"claim": "Divers inspected the hull of the ferry Grace on Friday morning.", "source": "gazette"}\n'


def _blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE)


def _shell_lines() -> list[str]:
    blocks = (block for page in PAGES for block in _blocks(page.read_text(encoding="utf-8"), "sh"))
    lines = {line.partition("#")[0].strip() for block in blocks for line in block.splitlines()}
    return sorted(line for line in lines if line.startswith("briefer "))


def _options(command: click.Command) -> Iterator[str]:
    for parameter in command.get_params(click.Context(command)):
        if isinstance(parameter, click.Option):
            yield from parameter.opts


@pytest.fixture
def desk(ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out what the examples of the pages name: articles/, draft.md, claims.jsonl."""
    ferry.rename(tmp_path / "articles")
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "claims.jsonl").write_text(CLAIMS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def planted() -> list[Verdict]:
    """Verify the draft with planted errors."""
    draft = (ROOT / "docs" / "examples" / "planted.md").read_text(encoding="utf-8")
    return [verdict for _, verdict in briefer.verify(draft, ROOT / "seeds" / "russia-strikes")]


def test_the_readme_opens_with_two_command_lines_and_ci_runs_them() -> None:
    """The first code block is two lines, and .ci/run has these very lines, the tests last."""
    lines = _blocks(README, r"\w*")[0].splitlines()
    assert lines == [MAKE_LINE, TEST_LINE]
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-2:] == lines


@pytest.mark.parametrize("command", sorted(app.commands))
def test_every_command_and_option_is_documented(command: str) -> None:
    """docs/commands.md has a section for the command that names each option, or the shared section does."""
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", page, flags=re.DOTALL | re.MULTILINE))
    text = sections[f"briefer {command}"] + sections["Options that commands share"]
    assert [option for option in _options(app.commands[command]) if f"`{option}" not in text] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_between_pages_leads_somewhere(path: Path) -> None:
    """A relative link names a file that is there."""
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_pages_show_what_the_code_says() -> None:
    """``make docs`` would change nothing."""
    spec = spec_from_file_location("write_pages", ROOT / "docs" / "write_pages.py")
    assert spec
    assert spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    for path in script.PAGES:
        page = path.read_text(encoding="utf-8")
        assert script.written(page) == page, f"{path.name}: run 'make docs'"


@pytest.mark.parametrize("line", [line for line in _shell_lines() if not set(line) & set("<>")])
def test_every_command_of_the_pages_runs(desk: Path, briefer: Callable[..., Outcome], line: str) -> None:
    """An example from a page does what it says."""
    if "out/russia-strikes" in line:
        briefer("make", "--topic", "russia-strikes", "--format", "md,json")
    if "out/articles" in line:
        briefer("make", "--sources", "articles", "--format", "md,json", "--bundle")
    outcome = briefer(*shlex.split(line)[1:])
    assert outcome.code == 0, outcome.err
    assert list(desk.glob(".*")) == []


def test_every_command_of_the_pages_that_redirects_runs(desk: Path) -> None:
    """Examples with < and > run in a shell."""
    lines = [line for line in _shell_lines() if set(line) & set("<>") and ".config" not in line]
    script = "\n".join(["set -e", f'briefer() {{ {shlex.quote(sys.executable)} -m briefer "$@"; }}', *lines])
    subprocess.run(["/bin/bash", "-c", script], cwd=desk, check=True)
    assert (desk / "briefing.schema.json").stat().st_size > 0
    assert (desk / "verdicts.jsonl").read_text(encoding="utf-8").count("\n") == 1


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        pytest.param(1, None, id="true-figure"),
        pytest.param(2, "wrong-figure", id="eighty-for-eight"),
        pytest.param(3, None, id="true-speaker"),
        pytest.param(4, "attribution-stripped", id="allegation-as-fact"),
        pytest.param(5, "wrong-speaker", id="another-officer"),
        pytest.param(6, None, id="true-report"),
        pytest.param(7, "altered-quote", id="one-word-of-a-quote"),
        pytest.param(8, "hedge-dropped", id="appeared-dropped"),
        pytest.param(9, None, id="true-hedge"),
        pytest.param(10, "negation-flipped", id="not-added"),
        pytest.param(11, "verb-changed", id="confirmed-for-dismissed"),
        pytest.param(12, "roles-swapped", id="who-asked-whom"),
        pytest.param(13, None, id="true-quantifier"),
        pytest.param(14, "wrong-date", id="another-day"),
        pytest.param(15, "name-not-in-source", id="another-province"),
        pytest.param(16, None, id="true-office"),
        pytest.param(17, "cause-invented", id="because-added"),
        pytest.param(18, "invented-quote", id="words-nobody-said"),
        pytest.param(19, "no-citation", id="no-source-named"),
    ],
)
def test_the_planted_draft_is_told_apart(planted: list[Verdict], number: int, rule: str | None) -> None:
    """Each error is rejected by its rule; the true sentences between them are accepted."""
    verdict = planted[number - 1]
    assert verdict.accepted == (rule is None)
    assert rule is None or rule in [finding.rule for finding in verdict.findings]


def test_the_readme_example_prints_what_it_says() -> None:
    """The Python block of the README ends in a comment that is its output."""
    (block,) = _blocks(README, "python")
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(block, {})  # noqa: S102 - the README's own example
    assert f"# {printed.getvalue()}" == block.splitlines(keepends=True)[-1]


def test_the_api_examples_run(desk: Path) -> None:
    """The Python blocks of docs/api.md run, one after the other."""
    scope = {"briefer": briefer}
    for block in _blocks((ROOT / "docs" / "api.md").read_text(encoding="utf-8"), "python"):
        exec(block, scope)  # noqa: S102 - the page's own example
    assert (desk / "out" / "articles" / "briefing.json").is_file()


def test_all_public_names_are_exported_and_documented() -> None:
    """Each name of __all__ is there, dir() lists them, and docs/api.md names them."""
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert dir(briefer) == sorted(briefer.__all__)
    assert [name for name in briefer.__all__ if not hasattr(briefer, name)] == []
    assert [name for name in briefer.__all__ if not name.startswith("_") and name not in page] == []


def test_every_error_is_exported() -> None:
    """Whoever calls the API can catch what it raises by name."""
    from briefer import errors  # noqa: PLC0415 - beside the package of the same name

    raised = {name for name in vars(errors) if name.endswith("Error")}
    assert raised == {name for name in briefer.__all__ if name.endswith("Error")}


def test_a_private_name_is_not_there() -> None:
    """Asking for what is not public says so like any module."""
    with pytest.raises(AttributeError, match="module 'briefer' has no attribute 'pipeline_of'"):
        briefer.pipeline_of  # noqa: B018 - the access is the test


def test_importing_briefer_costs_nothing() -> None:
    """Neither pydantic nor click is imported until something is used."""
    program = (
        "import sys, briefer; print([name for name in ('pydantic', 'click', 'rich') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_version_is_the_packages() -> None:
    """There is one version."""
    assert briefer.__version__ == version("briefer-cli")

"""Are the planted claims what they say they are, and made without the verifier's knowledge?"""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, get_args

import pytest
from planted_cases import CASES, MUST, Case, build, load, serialise
from planted_mutations import RULES
from planted_truths import HERE, SOURCES, Sheet, parse_markup, sheets

from briefer.records import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GENERATOR = (
    "planted_words.py",
    "planted_truths.py",
    "planted_mutations.py",
    "planted_cases.py",
    "planted_variants.py",
)
VERIFIER = ("briefer.checks", "briefer.language")

_LEFT_OVER = re.compile(r"  |[{}>]| [.](?![.])")

SHEETS = [pytest.param(sheet, id=sheet.stem) for sheet in sheets()]


@pytest.fixture(scope="module")
def cases() -> tuple[Case, ...]:
    return load(CASES)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.name) for path in sorted(HERE.glob("*.py"))])
def test_the_suite_knows_nothing_of_the_rules(path: Path) -> None:
    """A suite that shared a word list with the rules would find exactly what they know."""
    assert [name for name in imported(path) if name.startswith(VERIFIER)] == []


@pytest.mark.parametrize("name", GENERATOR)
def test_the_generator_knows_nothing_of_briefer(name: str) -> None:
    """Claims and expected verdicts are made without the program they test."""
    assert [module for module in imported(HERE / name) if module.startswith("briefer")] == []


def test_the_stored_cases_are_those_the_generator_makes() -> None:
    """What is stored can be made again, to the byte."""
    made, must = build()
    assert serialise(made) == CASES.read_text(encoding="utf-8")
    assert serialise(must) == MUST.read_text(encoding="utf-8")


def test_every_case_has_its_own_id(cases: tuple[Case, ...]) -> None:
    """An id names one case."""
    assert [name for name, count in Counter(case.id for case in cases).items() if count > 1] == []


def test_every_kind_of_error_is_planted_often_enough(cases: tuple[Case, ...]) -> None:
    """A share over fewer than twelve cases says nothing."""
    planted = Counter(case.kind for case in cases if case.label == "unsupported")
    assert {kind: planted[kind] for kind in RULES if planted[kind] < 12} == {}


def test_both_labels_are_planted_often_enough(cases: tuple[Case, ...]) -> None:
    """Both errors are measured: what is let through, and what is wrongly rejected."""
    labels = Counter(case.label for case in cases)
    assert labels["supported"] >= 150
    assert labels["unsupported"] >= 250


def test_expected_rules_are_rules(cases: tuple[Case, ...]) -> None:
    """A misspelt rule could never be found."""
    assert {rule for case in cases for rule in case.rules} <= set(get_args(Rule))


def test_no_claim_is_both_true_and_false(cases: tuple[Case, ...]) -> None:
    """One source cannot support a claim and not support it."""
    true = {(case.claim, case.source) for case in cases if case.label == "supported"}
    assert [
        case.id for case in cases if case.label == "unsupported" and (case.claim, case.source) in true
    ] == []


def test_claims_are_clean_sentences(cases: tuple[Case, ...]) -> None:
    """No markup, no doubled space and no lonely stop is left over from the making."""
    assert [case.id for case in cases if _LEFT_OVER.search(case.claim)] == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_sayings_stand_in_their_source(sheet: Sheet) -> None:
    """A quotation that is called verbatim is so, up to the stop that the attribution changes."""
    text = sheet.source_text
    missing = [said.marked.text for said in sheet.sayings if said.marked.text.rstrip(".") not in text]
    assert missing == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_verbatim_sentences_stand_in_their_source(sheet: Sheet) -> None:
    """A sentence that is called verbatim is so."""
    verbatim = [truth.marked.text for truth in sheet.truths if truth.kind == "verbatim_sentence"]
    assert [sentence for sentence in verbatim if sentence not in sheet.source_text] == []


def test_every_invented_source_is_described() -> None:
    """Publisher, date and kind are known for each text, since verdicts hang on them."""
    described = tomllib.loads((SOURCES / "topic.toml").read_text(encoding="utf-8"))["sources"]
    assert set(described) == {path.stem for path in SOURCES.glob("*.txt")}
    assert [
        stem for stem, entry in described.items() if {"publisher", "published", "kind"} - set(entry)
    ] == []


def test_a_slot_keeps_its_place() -> None:
    """The words of a slot stand in the text at the place that it names."""
    marked = parse_markup("{role:The club} paid {figure:3.5>5} {unit:million}.")
    assert marked.text == "The club paid 3.5 million."
    assert [marked.text[slot.start : slot.end] for slot in marked.slots] == ["The club", "3.5", "million"]

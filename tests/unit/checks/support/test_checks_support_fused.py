"""Findings on a claim that fuses and rewords its source are doubted, and those on a near copy are not."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from briefer.checks.support.fused import FIRM, Form, in_doubt, model
from briefer.stages.verify import examine
from made_library import make_article

if TYPE_CHECKING:
    from briefer.records import Rule
    from made_case import MakeCase

QUARRY = (
    "The quarry at Dunmoor was shut on Monday when a wall gave way above the lower road. "
    "Its owner, Stanmere Stone, means to reopen one of the two pits in spring if the inspectors agree. "
    "Forty of the village's men had work there, and most have found none since. "
    "The parish council asked the county for a relief fund on Thursday."
)
FUSED = (
    "Men who were employed at the Dunmoor quarry have mostly stayed without work since a wall there gave way, and "
    "while the council has turned to the county, Stanmere thinks of opening one pit again in spring, should "
    "inspectors consent."
)
COPIED = "The parish council asked the county for a relief fund on Friday."


def test_every_feature_has_a_weight_and_a_meaning() -> None:
    """The file of weights names the features of the code, each with what it means."""
    table = tomllib.loads(files("briefer.checks.support").joinpath("fused.toml").read_text("utf-8"))
    assert [*table["weights"]] == list(Form.__slots__)
    assert all(row["meaning"] for row in table["weights"].values())


@pytest.mark.parametrize(
    ("feature", "sign"), [("words", 1), ("statements", 1), ("order", -1), ("runs", -1), ("rules", -1)]
)
def test_likeness_and_many_findings_speak_against_a_claim(feature: str, sign: int) -> None:
    """More statements and words make a mistake of the checks likelier, a near copy and more findings less so."""
    assert model().weights[feature] * sign > 0


def test_a_freely_fused_claim_is_in_doubt_and_a_near_copy_is_not(make_case: MakeCase) -> None:
    """Who changes one thing in a sentence leaves the rest as it was."""
    assert in_doubt(make_case(FUSED, QUARRY, located=(0, 1, 3)), ["merged-sources"])
    assert not in_doubt(make_case(COPIED, QUARRY, located=(3,)), ["merged-sources"])


@pytest.mark.parametrize("rule", sorted(FIRM))
def test_a_firm_rule_leaves_no_doubt(make_case: MakeCase, rule: Rule) -> None:
    """Quoted words, names, days and figures of one thing are compared as such, however a claim is worded."""
    assert not in_doubt(make_case(FUSED, QUARRY, located=(0, 1, 3)), ["merged-sources", rule])


def test_a_doubted_claim_is_accepted_with_remarks() -> None:
    """What was found is still said, and nobody's own sentence is let through by it."""
    articles = [make_article(QUARRY)]
    doubted, strict = (examine(FUSED, articles, doubting=doubting) for doubting in (True, False))
    assert (doubted.status, strict.status) == ("supported", "unsupported")
    assert {finding.severity for finding in doubted.findings} == {"warn"}
    assert [f.rule for f in doubted.findings] == [f.rule for f in strict.findings] == ["wrong-speaker"]


def test_what_stands_nowhere_is_not_in_doubt(make_case: MakeCase) -> None:
    """However long and freely worded a claim is, its passages must tell of the matter."""
    elsewhere = "The ferry ran aground off the point on Monday. Divers looked at the hull."
    assert not in_doubt(make_case(FUSED, elsewhere), ["not-supported"])


def test_words_handed_on_are_not_in_doubt(make_case: MakeCase) -> None:
    """A long stretch of the source under a name is no sentence of an editor's own."""
    words = QUARRY.replace(". ", ", and ").rstrip(".")
    assert not in_doubt(
        make_case(f"Ada Quill denied that {words}.", f"Bo Lind said that {words}."), ["verb-changed"]
    )

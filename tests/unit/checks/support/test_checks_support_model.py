"""How the features add up to a score."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files

import pytest

from briefer.checks.rules import EXPLANATIONS
from briefer.checks.support.features import Features
from briefer.checks.support.model import HIGHEST_REJECTED, Weighed, model
from briefer.records import Finding, Rule

FULL = Features(**dict.fromkeys(Features.__slots__, 1.0))
EMPTY = Features(**dict.fromkeys(Features.__slots__, 0.0))


def found(rule: Rule) -> list[Finding]:
    return [Finding(rule=rule, message="…")]


def test_every_feature_has_a_weight_and_a_meaning() -> None:
    """The file of weights names the features of the code, each with what it means, and only rules that there are."""
    table = tomllib.loads(files("briefer.checks.support").joinpath("weights.toml").read_text("utf-8"))
    assert [*table["wording"], *table["facts"]] == list(Features.__slots__)
    rows = [row for part in ("wording", "facts", "findings") for row in table[part].values()]
    assert all(row["meaning"] for row in rows)
    assert {rule for row in table["findings"].values() for rule in row["rules"]} <= set(EXPLANATIONS)


def test_no_feature_counts_the_wrong_way() -> None:
    """More coverage never lowers a score, and no finding raises it."""
    assert all(weight >= 0 for weight in (*model().wording.values(), *model().facts.values()))
    assert all(weight <= 0 for _, weight in model().findings)


def test_the_words_of_the_source_are_recognised_and_other_words_are_not() -> None:
    """All features in full is recognised for certain, none is not."""
    assert Weighed(FULL).recognised
    assert Weighed(FULL).certain
    assert not Weighed(EMPTY).recognised
    assert not Weighed(EMPTY).certain


@pytest.mark.parametrize("fact", ["figures", "digits", "speaker", "direction"])
def test_a_wrong_fact_lowers_the_score_but_hides_no_passage(fact: str) -> None:
    """A false figure stands in a passage all the same: only then can it be named."""
    wrong = Weighed(replace(FULL, **{fact: 0.0}))
    assert wrong.certain
    assert wrong.score([], accepted=True) < Weighed(FULL).score([], accepted=True)


@pytest.mark.parametrize("rule", ["wrong-figure", "wrong-date", "name-not-in-source", "negation-flipped"])
def test_a_finding_lowers_the_score_further(rule: Rule) -> None:
    """Among rejected claims the one with a finding of fact scores lower than the one without."""
    weighed = Weighed(FULL)
    assert weighed.score(found(rule), accepted=False) < weighed.score([], accepted=False)


def test_a_remark_does_not_count() -> None:
    """Only what blocks a claim lowers its score."""
    remark = [found("wrong-figure")[0].replace(severity="warn")]
    assert Weighed(FULL).score(remark, accepted=True) == Weighed(FULL).score([], accepted=True)


@pytest.mark.parametrize("features", [FULL, EMPTY], ids=["full", "empty"])
def test_the_score_keeps_to_its_side_of_the_half(features: Features) -> None:
    """Accepted claims score 0.5 and more, rejected ones less, however good their wording."""
    weighed = Weighed(features)
    assert 0.5 <= weighed.score([], accepted=True) <= 1.0
    assert 0.0 <= weighed.score([], accepted=False) <= HIGHEST_REJECTED


def test_a_score_has_four_places() -> None:
    """So that two runs print the same characters."""
    for accepted in (True, False):
        score = Weighed(replace(FULL, order=0.3)).score([], accepted=accepted)
        assert score == round(score, 4)

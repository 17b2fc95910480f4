"""One word changed in the source's own sentence changes what is said."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param(
            "Ana Lind said that the dam was held up by volunteers from the lower valley.",
            "The dam was held up by engineers from the lower valley, Ana Lind said.",
            "not-supported",
            id="noun",
        ),
        pytest.param(
            "Reyes said that the guards had emptied the storehouse before the flood reached it.",
            "Reyes said the guards had painted the storehouse before the flood reached it.",
            "not-supported",
            id="verb",
        ),
        pytest.param(
            "The clerk said that the old archive was a quiet place for the records of the town.",
            "“The old archive was a damp place for the records of the town,” the clerk said.",
            "not-supported",
            id="quality",
        ),
        pytest.param(
            "Reyes said that 36 guests were robbed and 18 others were badly hurt.",
            "Reyes said early on Friday that 36 guests were drowned and 18 others were badly hurt.",
            "not-supported",
            id="two-statements",
        ),
        pytest.param(
            "Reyes said 36 guests had been robbed.",
            "Reyes said 36 sailors had been robbed.",
            "not-supported",
            id="short",
        ),
        pytest.param(
            "The mill said that it had left the fair over the past remarks of the mayor.",
            "The mill said it had left the fair over the rude remarks of the mayor.",
            "not-supported",
            id="past-for-a-quality",
        ),
        pytest.param(
            "Lind said that distant farms would be cut off from the road by the weekend.",
            "Nearby farms would be cut off from the road by the weekend, Lind said.",
            "not-supported",
            id="first-word",
        ),
        pytest.param(
            "Lind said that the village had been cut off from the road by the strikers.",
            "Lind said the village had been cut off from the road by the snow.",
            "not-supported",
            id="last-word",
        ),
        pytest.param(
            "The fishery said that two dozen of the boats in the outer harbour are not attending the race.",
            "The fishery says two dozen of the boats in the outer harbour are attending the race.",
            "negation-flipped",
            id="not-put-into-a-quantity",
        ),
        pytest.param(
            "Lind said that she was sent home when she asked the nobody about the price of coal.",
            "Lind said she was sent home when she asked the clerk about the price of coal.",
            "negation-flipped",
            id="nobody-for-somebody",
        ),
        pytest.param(
            "Reyes said that too few growers are ruined by the tax on water.",
            "Reyes says too many growers are ruined by the tax on water.",
            "quantifier-changed",
            id="few-for-many",
        ),
        pytest.param(
            "Lind said that this was not the last chance to save the orchard from the frost.",
            "Lind said this was the last chance to save the orchard from the frost, and no other farm had help.",
            "negation-flipped",
            id="not-put-in",
        ),
        pytest.param(
            "Reyes said that the two boats are not unlikely to reach the shore before night.",
            "Reyes said the two boats are unlikely to reach the shore before night.",
            "negation-flipped",
            id="not-before-a-denial",
        ),
        pytest.param(
            "Lind said that one was a keen angler and she knew nothing of the other six.",
            "Lind said one was a keen angler and she knew nothing of the other two.",
            "wrong-figure",
            id="number-in-words",
        ),
    ],
)
def test_one_other_word_in_a_copied_sentence_is_found(claim: str, source: str, rule: str) -> None:
    """A sentence told word for word but for one place is rejected for what stands there."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert rule in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Ana Lind said that she would check her pumps at the lower dam in the spring.",
            "“I will check my pumps at the lower dam in the spring,” Ana Lind said.",
            id="told-from-outside",
        ),
        pytest.param(
            "Reyes said the boats had not left the inner harbour since the storm began.",
            "Reyes said the boats hadn't left the inner harbour since the storm began.",
            id="contraction",
        ),
        pytest.param(
            "Reyes said the council would request help from the army before the river rose.",
            "Reyes said the council would ask for help from the army before the river rose.",
            id="synonym",
        ),
        pytest.param(
            "Lind said the keeper would stand aside until the court had heard the case.",
            "Lind said the keeper would step aside until the court had heard the case.",
            id="verb-and-particle",
        ),
        pytest.param(
            "Reyes said the ferry was full of people who had fled the fire.",
            "Reyes said the old ferry was full of people who had fled the fire on the hill.",
            id="shortened",
        ),
    ],
)
def test_a_copied_sentence_may_be_told_in_its_own_way(claim: str, source: str) -> None:
    """Grammar, synonyms and omissions leave a sentence what it is."""
    assert verdict_on(claim, source).accepted


def test_a_denial_in_front_of_the_clause_is_not_put_in() -> None:
    """ "I do not think it will" may be told as "it will not"."""
    source = "Reyes said he did not think the plan for the new bridge would work in winter."
    verdict = verdict_on("Reyes said the plan for the new bridge would not work in winter.", source)
    assert "negation-flipped" not in blocking(verdict)

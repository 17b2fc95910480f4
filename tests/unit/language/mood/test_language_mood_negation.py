"""What a sentence denies, word by word."""

from __future__ import annotations

import pytest

from briefer.language.mood.negation import find_denials
from briefer.language.words.tokens import tokenize


def denied(sentence: str) -> list[str]:
    """Return each denial as its word, the words that go with it, and what it denies first of all."""
    found = find_denials(sentence, tokenize(sentence))
    return [
        " ".join([d.word, *(t.text for t in d.others), "→", d.core.text if d.core else "?"]) for d in found
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("The bridge is not safe.", ["not → safe"], id="not"),
        pytest.param("He wasn’t there.", ["wasn't → ?"], id="contraction"),
        pytest.param("The plan is not a serious offer.", ["not serious → offer"], id="noun-after-not"),
        pytest.param("No suspect has been named.", ["no suspect → named"], id="no-subject"),
        pytest.param("The office has no record of a visit.", ["no → record"], id="no-object"),
        pytest.param("No loss of power was reported.", ["no loss → reported"], id="no-of"),
        pytest.param("Nobody was hurt.", ["nobody → hurt"], id="nobody"),
        pytest.param("None of the boats was found.", ["none boats → found"], id="none-of"),
        pytest.param("Divers found nothing in the hold.", ["nothing → found"], id="nothing"),
        pytest.param("The clerk has yet to reply.", ["has yet to → reply"], id="yet-to"),
        pytest.param("She no longer runs the bank.", ["no longer → runs"], id="no-longer"),
        pytest.param("The crew refused to sail.", ["refused → sail"], id="refused"),
        pytest.param("He went without any formal charge.", ["without formal → charge"], id="without"),
        pytest.param("We cannot at this stage confirm it.", ["cannot → confirm"], id="inserted-moment"),
        pytest.param("We cannot rule out a strike.", ["cannot → rule", "rule out → strike"], id="double"),
        pytest.param("It was an unlawful search.", ["unlawful → lawful"], id="prefix"),
        pytest.param("The union has unveiled a plan.", ["unveiled → veiled"], id="any-known-rest"),
        pytest.param("An unnamed aide wrote it.", [], id="what-is-not-told"),
        pytest.param("It must close no later than June 3.", [], id="no-later-than"),
        pytest.param("It is not only late.", [], id="not-only"),
        pytest.param("There is no doubt about the winner.", [], id="no-doubt"),
        pytest.param("The bridge is safe.", [], id="none"),
        pytest.param("", [], id="empty"),
        pytest.param(
            "They were told not to stop taking it.", ["not → stop", "stop → taking"], id="not-to-stop"
        ),
        pytest.param("The toll applies to lorries, not to buses.", ["not → buses"], id="not-to-a-noun"),
        pytest.param("She refrained from voting.", ["refrained → voting"], id="refrained"),
        pytest.param("It is not known whether the lake will fill.", ["not → known"], id="not-known-whether"),
        pytest.param("The lake may or may not fill.", [], id="may-or-may-not"),
    ],
)
def test_what_is_denied(sentence: str, expected: list[str]) -> None:
    """Each denial with the word that it turns round."""
    assert denied(sentence) == expected


def test_a_limit_is_kept_with_its_denial() -> None:
    """A "not" that holds only up to a point says so."""
    sentence = "The pier will not open until May."
    (denial,) = find_denials(sentence, tokenize(sentence))
    assert denial.bounds == {"until"}

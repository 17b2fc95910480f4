"""Each verb has its agent, its object and what prepositions add, in active and passive."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.syntax.deeds import find_deeds


def told(text: str) -> dict[str, dict[str, list[str]]]:
    """Return for each verb what fills its places, as words."""
    deeds, _ = find_deeds(Reading(text))
    return {
        deed.verb.text: {
            place: [" ".join(token.text for token in phrase.words) for phrase in phrases]
            for place, phrases in deed.places.items()
        }
        for deed in deeds
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Vidal sued the harbour board over the pier.",
            {"sued": {"agent": ["Vidal"], "patient": ["harbour board"], "over": ["pier"]}},
            id="active",
        ),
        pytest.param(
            "The harbour board was sued by Vidal.",
            {"sued": {"patient": ["harbour board"], "agent": ["Vidal"]}},
            id="passive",
        ),
        pytest.param(
            "Nine were held in Orsk and 12 boys in Lumen.",
            {"held": {"patient": ["nine"], "in": ["Orsk"]}},
            id="another-clause-without-its-verb",
        ),
        pytest.param(
            "Acting at night, Vidal towed nine boats.",
            {"towed": {"agent": ["Vidal"], "patient": ["nine boats"]}},
            id="participle-first",
        ),
        pytest.param(
            "Nine boys were rescued off Orsk.",
            {"rescued": {"patient": ["nine boys"], "off": ["Orsk"]}},
            id="off-a-place",
        ),
        pytest.param(
            "A nurse lent him her torch.",
            {"lent": {"agent": ["nurse"], "to": ["him"], "patient": ["her torch"]}},
            id="two-objects",
        ),
        pytest.param(
            "Orsk buys most of its steel from Vidal.",
            {"buys": {"agent": ["Orsk"], "patient": ["most"], "of": ["its steel"], "from": ["Vidal"]}},
            id="present",
        ),
        pytest.param(
            "Ann Lee, who leads the board, praised Vidal.",
            {
                "leads": {"agent": ["Ann Lee"], "patient": ["board"]},
                "praised": {"agent": ["Ann Lee"], "patient": ["Vidal"]},
            },
            id="relative-clause",
        ),
        pytest.param(
            "Orsk was ready to help Vidal defend its port against Kestrel.",
            {
                "help": {"agent": ["ready", "Orsk"], "patient": ["Vidal"]},
                "defend": {"agent": ["Vidal"], "patient": ["its port"], "against": ["Kestrel"]},
            },
            id="infinitives",
        ),
        pytest.param(
            "The club paid into a fund, while the city paid nothing.",
            {"paid": {"agent": ["city"], "patient": ["nothing"]}},
            id="two-clauses",
        ),
        pytest.param(
            "The board summoned Lind, the manager, and Orr.",
            {"summoned": {"agent": ["board"], "patient": ["Lind", "Orr"]}},
            id="list-with-apposition",
        ),
        pytest.param(
            "The clerk gave the pilot a map and a lamp.",
            {"gave": {"agent": ["clerk"], "to": ["pilot"], "patient": ["map", "lamp"]}},
            id="two-gifts",
        ),
        pytest.param(
            "Orsk appealed to Vidal to open the sluice.",
            {
                "appealed": {"agent": ["Orsk"], "to": ["Vidal"]},
                "open": {"agent": ["Vidal"], "patient": ["sluice"]},
            },
            id="asked-by-a-preposition",
        ),
        pytest.param(
            "The club rejected Reyes's plan to sell the pitch.",
            {
                "rejected": {"agent": ["club"], "patient": ["Reyes's plan"]},
                "sell": {"agent": ["Reyes's"], "patient": ["pitch"]},
            },
            id="whose-plan",
        ),
        pytest.param(
            "The club rejected the plan to sell the pitch.",
            {"rejected": {"agent": ["club"], "patient": ["plan"]}, "sell": {"patient": ["pitch"]}},
            id="nobody-s-plan",
        ),
        pytest.param(
            "Lind asked who cut the budget.",
            {"asked": {"agent": ["Lind"]}, "cut": {"patient": ["budget"]}},
            id="who-cut",
        ),
        pytest.param(
            "The pilots refused to go; Minister Lind resigned.",
            {
                "refused": {"agent": ["pilots"]},
                "go": {"agent": ["pilots"]},
                "resigned": {"agent": ["Minister Lind"]},
            },
            id="no-object-behind-a-mark",
        ),
    ],
)
def test_who_does_what_to_whom(text: str, expected: dict[str, dict[str, list[str]]]) -> None:
    """The places around each verb are filled from the words around it."""
    assert told(text) == expected


def test_whose_it_is_and_what_hangs_on_it() -> None:
    """Possessives and "of" are one link; other prepositions keep their name."""
    _, links = find_deeds(Reading("Orsk's soldiers ignored warnings from the fleet of Vidal."))
    found = [(link.noun.text, link.place, link.phrase.head.text) for link in links]
    assert found == [
        ("soldiers", "of", "Orsk's"),
        ("warnings", "from", "fleet"),
        ("fleet", "of", "Vidal"),
    ]


def test_quoted_words_are_nobody_s_deeds() -> None:
    """What stands in quotation marks is compared word by word elsewhere."""
    assert told("“Vidal sued us,” he wrote.") == {"wrote": {"agent": ["he"]}}

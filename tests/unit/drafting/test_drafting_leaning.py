"""A sentence that points at what it does not name is not taken out of its text."""

from __future__ import annotations

import pytest

from briefer.drafting.leaning import leans
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("This was the third such fire in a month.", id="this"),
        pytest.param("The other side has until Friday to reply.", id="other-side"),
        pytest.param("Port officials rejected the demand.", id="the-demand"),
        pytest.param("The prime minister echoed that assessment on Friday.", id="that-assessment"),
        pytest.param("The council gave a higher figure on Monday.", id="a-higher-figure"),
        pytest.param("The port authority put the number at about 1,900.", id="the-number-at"),
        pytest.param("The offensive was aimed at the rebels in the north.", id="the-offensive-was"),
        pytest.param("Its chair said the board would report in May.", id="its"),
        pytest.param("The authority expects them to cost 4 million crowns.", id="them"),
        pytest.param(
            "Speaking at the UN General Assembly, he said it was late.", id="role-in-the-name-of-a-body"
        ),
        pytest.param("Two dockers are still on its wards.", id="its-inside"),
        pytest.param("Residents of the town said he had left.", id="he-without-a-person"),
        pytest.param("“They came at dawn and broke the doors,” said Ana Lind.", id="quoted-they"),
        pytest.param("Twelve have been added to the list.", id="bare-number"),
        pytest.param("The siren went off 40 minutes later.", id="minutes-later"),
        pytest.param("If that was true, the army was right, said Ana Lind.", id="if-that"),
        pytest.param("The harbour closed at noon and reopened the next day.", id="the-next-day"),
        pytest.param("Ana Lind, a spokeswoman, disputed that.", id="that-at-the-end"),
        pytest.param("On the Monday, a manager went round the ward.", id="the-monday"),
        pytest.param("Only 412 of them slept in the hall, Ana Lind said.", id="of-them"),
        pytest.param("Police put it at between 3,000 and 4,000.", id="put-it-at"),
        pytest.param("Ana Lind, its head of quality, said the reading was kept.", id="its-office"),
        pytest.param("The right figure was 25,000, Ana Lind said.", id="the-right-figure-was"),
        pytest.param("Ana Lind, a spokeswoman, drew the opposite conclusion.", id="the-opposite"),
        pytest.param("Ana Lind, the mayor of Marlow, was more guarded.", id="more-than-whom"),
        pytest.param("Ana Lind said that the conclusion cleared her.", id="the-conclusion"),
        pytest.param("A third, of 40,000 crowns, was never found.", id="a-third"),
        pytest.param("Since Friday it has published one list a day.", id="it-has-done"),
        pytest.param("Tom Reyes, who left in May, does not believe him.", id="him-in-the-clause-of-another"),
        pytest.param("By noon it is 300 metres long and two wide.", id="it-measured"),
        pytest.param("In it Ana Lind said that 40 houses had burnt down.", id="in-it"),
        pytest.param("The correct number, taken from the log, is 11,900.", id="the-correct-number"),
        pytest.param("The higher count in Marlow is due to a third visit.", id="the-higher-of-two"),
        pytest.param("The port said it had received reports of about 90.", id="of-so-many-of-them"),
        pytest.param("Not so, countered Ana Lind, who speaks for Marlow.", id="not-so"),
        pytest.param("Experts believe that it was made in Marlow in May.", id="it-was-made"),
        pytest.param("Dr Ana Lind described the state of both as stable.", id="of-both"),
        pytest.param("No fewer than 60 of the enemy have died.", id="the-enemy"),
        pytest.param("Let the cranes wait for a year or two.", id="imperative"),
        pytest.param("Nine pupils were sent to a doctor, she said.", id="she-said-behind"),
        pytest.param("The ministry had measured 460 there in January.", id="there"),
        pytest.param("Ana Lind, a nurse there for eleven years, left.", id="there-beside-a-name"),
        pytest.param("The Union of Bakers, which keeps a tally, counts nearly 900.", id="bare-count"),
        pytest.param(
            "The Union of Bakers speaks of 900 in its own region, the mayor of 200.", id="count-behind"
        ),
        pytest.param("The institute of Marlow arrives at one in fourteen.", id="share-of-what"),
        pytest.param("The Bakers' Union reckoned it at 900 and called a strike.", id="reckoned-it"),
        pytest.param("Ana Lind, the mayor, said that she would do so in May.", id="would-do-so"),
        pytest.param(
            "Under questioning from lawyer Ana Lind he conceded that the gate was open.", id="who-is-asked"
        ),
        pytest.param("The owner blamed that vote for the collapse.", id="that-vote-for"),
        pytest.param("The trust's latest figure, given on Monday, is 640 postponed.", id="latest-figure"),
        pytest.param("Ana Lind did not answer questions about the alleged order.", id="the-alleged"),
        pytest.param("Ana Lind thinks 22 million more likely, since income was left out.", id="more-likely"),
        pytest.param("Ana Lind apologised for the mistake.", id="the-mistake"),
        pytest.param("The work of Tarn Brothers hid the crack, it said.", id="it-said-behind"),
    ],
)
def test_a_sentence_that_points_elsewhere_leans(sentence: str) -> None:
    """What it points at would be missing in a briefing."""
    assert leans(Reading(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The police reject the claim that no warning was given.", id="claim-explained"),
        pytest.param("The number of people held rose to 41.", id="number-of"),
        pytest.param("The union dropped its demand for a rise.", id="its-demand"),
        pytest.param("Kestrel and Ana Lind, its head of quality, denied it.", id="its-office-named"),
        pytest.param("Police said that nine dockers were held and three of them hurt.", id="of-them-named"),
        pytest.param("Kestrel said its drivers would strike.", id="its-named"),
        pytest.param("Mayor Ana Lind said she would resign.", id="she-named"),
        pytest.param("A doctor said he had treated nine people.", id="he-described"),
        pytest.param("The strikers said they would return to work.", id="they-named"),
        pytest.param("Police said “that figure” was too high.", id="quoted-shell"),
        pytest.param("The government said it would reply in May.", id="body"),
        pytest.param("Four people were kept overnight in hospital.", id="counted-noun"),
        pytest.param("The mayor made an offer, and the club took the offer.", id="told-before"),
        pytest.param("Police put the injured at 103, since six were counted twice.", id="count-before"),
        pytest.param("Tom Reyes had to warn the board and said he had done so.", id="done-so-named"),
        pytest.param("The union spoke of 900 marchers; the police counted about 400.", id="count-named"),
        pytest.param("Asked by Ana Lind, Tom Reyes said he had seen the gate.", id="who-is-asked-named"),
        pytest.param("The owner blamed those who voted in May.", id="those-who"),
        pytest.param("A court froze assets of the former chief executive, Ana Lind.", id="former-office"),
        pytest.param("Twelve have been charged with fraud.", id="number-of-people"),
        pytest.param("“The rudder did not answer,” said Tom Reyes.", id="plain-quote"),
        pytest.param("Ana Lind was more guarded than Tom Reyes.", id="more-than"),
        pytest.param("Ana Lind left on the Monday before the flood.", id="the-monday-before"),
        pytest.param("A third of the crowns was never found.", id="a-share"),
        pytest.param("On Friday it emerged that the bridge was closed.", id="it-emerged"),
        pytest.param("Since the fire it has published one list a day.", id="it-named"),
        pytest.param("Before it rained, 40 people had come to Marlow.", id="it-rained"),
        pytest.param("By noon it is too hot to work in Marlow.", id="it-is-hot"),
        pytest.param("Experts say that it is expected to rain in Marlow.", id="it-is-expected"),
        pytest.param("Ana Lind described the state of both men as stable.", id="of-both-men"),
        pytest.param("Police received reports of about 90 thefts.", id="so-many-thefts"),
        pytest.param("Tom Reyes said that the police beat him.", id="him-in-a-clause-below"),
        pytest.param("When Tom Reyes came home, he said, the gate was shut.", id="he-named-before"),
        pytest.param("Half of the pupils at Tarn High were examined there.", id="there-named"),
        pytest.param("Tom Reyes said there was no danger.", id="there-was"),
        pytest.param("When Tom Reyes left, police stopped him.", id="him-in-a-clause-behind"),
    ],
)
def test_a_sentence_that_names_what_it_means_stands(sentence: str) -> None:
    """Pointers that the sentence itself explains are no reason to leave it out."""
    assert not leans(Reading(sentence))


def test_a_pronoun_that_gets_a_name_is_no_reason() -> None:
    """The drafter's own replacements are taken into account."""
    reading = Reading("She said the bridge would close.")
    (speech,) = reading.speech
    assert speech.core is not None
    assert leans(reading)
    assert not leans(reading, replaced=[speech.core])

"""Of two sentences that differ only in yes and no, or in how surely, the one that its source bears out passes."""

from __future__ import annotations

import pytest

from made_library import verdict_on

BEHIND = (
    " The harbour office opened an inquiry in May. Mayor Ida Brandt wrote to the council about the ferries."
)


@pytest.mark.parametrize(
    ("source", "true", "false"),
    [
        pytest.param(
            "The office has no power to detain a ship.",
            "The office cannot detain a ship.",
            "The office can detain a ship.",
            id="no-power-to",
        ),
        pytest.param(
            "The mate could not bring himself to sign the log.",
            "The mate did not sign the log.",
            "The mate signed the log.",
            id="bring-himself-to",
        ),
        pytest.param(
            "Brandt stopped short of promising to rebuild the pier.",
            "Brandt did not promise to rebuild the pier.",
            "Brandt promised to rebuild the pier.",
            id="stopped-short-of",
        ),
        pytest.param(
            "Brandt said no one had been charged over the leak.",
            "Nobody had been charged over the leak, Brandt said.",
            "Brandt said one man had been charged over the leak.",
            id="said-no-one",
        ),
        pytest.param(
            "The yard inspected 40 ferries last year. The Orla was not among them.",
            "The Orla was not among the 40 ferries that the yard inspected last year.",
            "The Orla was among the 40 ferries that the yard inspected last year.",
            id="not-among",
        ),
        pytest.param(
            "The clerk counted tickets sold on board but not those sold online.",
            "The clerk counted tickets sold on board.",
            "The clerk counted tickets sold on board and those sold online.",
            id="but-not",
        ),
        pytest.param(
            "The yard avoided paying the fine.",
            "The yard did not pay the fine.",
            "The yard paid the fine.",
            id="avoided",
        ),
        pytest.param(
            "Not all passengers wore life jackets, the coroner said.",
            "Some passengers did not wear life jackets, the coroner said.",
            "All passengers wore life jackets, the coroner said.",
            id="not-all",
        ),
        pytest.param(
            "Neither the mate nor the engineer was on deck when the alarm sounded.",
            "The mate and the engineer were not on deck when the alarm sounded.",
            "Both the mate and the engineer were on deck when the alarm sounded.",
            id="neither-nor",
        ),
        pytest.param(
            "The inspector said it was too early to name a cause.",
            "The inspector said a cause could not yet be named.",
            "The inspector named a cause.",
            id="too-early-to",
        ),
        pytest.param(
            "The court ordered the yard not to sell the ferry.",
            "The court forbade the yard to sell the ferry.",
            "The court ordered the yard to sell the ferry.",
            id="ordered-not-to",
        ),
        pytest.param(
            "Nothing in the log points to a fire.",
            "The log does not point to a fire.",
            "The log points to a fire.",
            id="nothing-in",
        ),
        pytest.param(
            "No other ship had offered help.",
            "Not one other ship had offered help.",
            "Another ship had offered help.",
            id="no-other",
        ),
        pytest.param(
            "The ministry is weighing a ban on old tankers.",
            "A ban on old tankers is being weighed by the ministry.",
            "The ministry has banned old tankers.",
            id="weighing-a-ban",
        ),
        pytest.param(
            "Experts said the crack was probably caused by rust.",
            "Rust is likely to have caused the crack, experts said.",
            "Rust caused the crack, experts said.",
            id="likely-to-have",
        ),
        pytest.param(
            "The union asked the company for a meeting.",
            "The union requested a meeting with the company.",
            "The union demanded a meeting from the company.",
            id="asked-for",
        ),
        pytest.param(
            "Two sailors did not survive the fire.",
            "Two sailors died in the fire.",
            "Two sailors survived the fire.",
            id="did-not-survive",
        ),
        pytest.param(
            "The insurer rejected the claim for the lost cargo.",
            "The insurer did not accept the claim for the lost cargo.",
            "The insurer accepted the claim for the lost cargo.",
            id="rejected",
        ),
        pytest.param(
            "The lighthouse remained open during the storm.",
            "The lighthouse was not closed during the storm.",
            "The lighthouse was closed during the storm.",
            id="remained-open",
        ),
        pytest.param(
            "“As far as we are aware, no inspector stood under that roof in May,” Brandt said.",
            "As far as she was aware, no inspector had stood under that roof in May, Brandt said.",
            "No inspector had stood under that roof in May, Brandt said.",
            id="as-far-as",
        ),
        pytest.param(
            "The office was hardly idle, but it found a new pump for the ferry.",
            "The office was hardly idle and found a new pump for the ferry.",
            "The office did not find a new pump for the ferry.",
            id="hardly-accounts-for-no-other",
        ),
        pytest.param(
            "The loan may have been a reward for the club's help.",
            "The loan was possibly a reward for the club's help.",
            "The loan was a reward for the club's help.",
            id="may-have-been-a",
        ),
        pytest.param(
            "The yard must present a new plan by June.",
            "The yard has to present a new plan by June.",
            "The yard has presented a new plan.",
            id="must",
        ),
        pytest.param(
            "The office hopes that tickets can be booked online again by Easter.",
            "The office hopes that tickets can be booked online by Easter.",
            "Tickets can once more be booked online.",
            id="hopes-that",
        ),
        pytest.param(
            "Brandt said she hoped the ferry would sail again by Easter.",
            "Brandt expressed hope that the ferry would sail again by Easter.",
            "Brandt said the ferry would sail again by Easter.",
            id="hoped-it-would",
        ),
        pytest.param(
            "A docker thinks he may have seen the captain on the pier.",
            "A docker thinks that he may have seen the captain.",
            "A docker said he had seen the captain in the bar.",
            id="one-doer",
        ),
        pytest.param(
            "The ministry proposed a ban on night sailings.",
            "The ministry proposed banning night sailings.",
            "The ministry banned night sailings.",
            id="proposed-a-ban",
        ),
        pytest.param(
            "The council agreed in principle to buy a ferry.",
            "The council has agreed in principle to buy a ferry.",
            "The council bought a ferry.",
            id="in-principle",
        ),
        pytest.param(
            "“If the weather holds in June, we will raise the wreck,” Brandt said.",
            "Brandt promised to raise the wreck in June if the weather holds.",
            "Brandt promised to raise the wreck in June.",
            id="promised-on-a-condition",
        ),
        pytest.param(
            "The council approved 3 million crowns for the pier on Monday.",
            "The council on Monday approved 3 million crowns for the pier.",
            "The council on Monday paid out 3 million crowns for the pier.",
            id="approved",
        ),
        pytest.param(
            "Rask said the permit covered the old weir and had lapsed in March.",
            "The permit for the old weir lapsed in March, Rask said.",
            "Rask said the permit for the old weir was still in force.",
            id="lapsed",
        ),
        pytest.param(
            "Ida Brandt said she was “deeply concerned” and might order checks on all ferries.",
            "Ida Brandt, who called herself “deeply concerned”, said she might order checks on all ferries.",
            "Ida Brandt, who called herself “deeply concerned”, promised checks on all ferries.",
            id="promised-behind-a-quotation",
        ),
    ],
)
def test_only_what_is_borne_out_passes(source: str, true: str, false: str) -> None:
    """A double denial or another word for it is no error; a lost "not" or "may" is."""
    assert [verdict_on(claim, source + BEHIND).accepted for claim in (true, false)] == [True, False]

"""The source's figures decide which of two things is more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.compared_figures import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "The police estimate of the crowd was higher than the organisers'.",
            "Organisers put the crowd at 12,000; police estimated it at 5,000.",
            "The source's figures are 5,000 and 12,000, the other way round than “higher”.",
            id="two-figures",
        ),
        pytest.param(
            "The growers reported heavier losses from the late frost than the insurer did.",
            "Frost came in May. The growers said they had lost 12 per cent of the crop; the insurer said it was nearly "
            "a quarter.",
            "The source's figures are 12 per cent and a quarter, the other way round than “heavier”.",
            id="far-from-than",
        ),
        pytest.param(
            "By the ministry's account there were more calls than the hospital's director remembers.",
            "Ada Brom, director of the hospital, said she had made four calls that night. The ministry says there were "
            "two calls, and that both were answered.",
            "The source's figures are two and four, the other way round than “more”.",
            id="by-an-account",
        ),
        pytest.param(
            "Mayor Orla Finch's figure for the homeless is smaller than the one given by Piet Aldo.",
            "Mayor Orla Finch sent a letter. In it she put the homeless at 3,500.\n\nThis time, says Piet Aldo, there "
            "are 2,700 of them.",
            "The source's figures are 3,500 and 2,700, the other way round than “smaller”.",
            id="a-pronoun-before-the-figure",
        ),
        pytest.param(
            "The fatality rate is 5.6 percent, higher than in the outbreak of 2016.",
            "The fatality rate is 5.6 percent; in the outbreak of 2016 it was 8.1 percent.",
            "The source's figures are 5.6 percent and 8.1 percent, the other way round than “higher”.",
            id="figure-of-another-year",
        ),
        pytest.param(
            "More of the rescued dogs are being kept in the riding hall and the barn than with volunteers.",
            "The floods cost 31 farms their barns. Of the dogs, 84 stay with volunteers and 37 are being kept in the "
            "riding hall and the barn.",
            "The source's figures are 37 and 84, the other way round than “More”.",
            id="more-of-them-here-than-there",
        ),
        pytest.param(
            "The operator put the closed stretch of the track at a greater length than the drivers did.",
            "The operator said 18 metres of track between the 40-metre and 90-metre marks were closed. Drivers said "
            "it was at least 30 metres.",
            "The source's figures are 18 metres and 30 metres, the other way round than “greater”.",
            id="a-measure-that-names-a-place",
        ),
        pytest.param(
            "By the farmers' count, more pumps were working on Sunday than the district says.",
            "The district says 41 pumps were working. By the farmers' count there were 20.",
            "The source's figures are 20 and 41, the other way round than “more”.",
            id="by-a-count-before-the-clause",
        ),
        pytest.param(
            "Varland counted fewer of its divers among the missing than Captain Oake did.",
            "Captain Oake told 80 listeners of the search. Varland says nine of the missing are its divers; Captain "
            "Oake has said seven.",
            "The source's figures are nine and seven, the other way round than “fewer”.",
            id="two-figures-of-one-sentence-before-others",
        ),
        pytest.param(
            "The guides counted fewer lost tents than the club, whose figure is 64.",
            "The club's figure is 64 lost tents. The guides, who went from field to field, counted nearly 90.",
            "The source's figures are 90 and 64, the other way round than “fewer”.",
            id="the-claim-gives-one-of-the-figures",
        ),
        pytest.param(
            "The harbour office put the yearly cost of the two ferries below the owners' figure.",
            "The owners put the cost at 3.1 million crowns a year. The harbour office named 4.4 million crowns.",
            "The source's figures are 4.4 million crowns and 3.1 million crowns, the other way round than “below”.",
            id="below-a-figure",
        ),
        pytest.param(
            "The area measured by the institute is smaller than the one given by the county.",
            "The institute put the area at 540 hectares. The county says it was 510.",
            "The source's figures are 540 hectares and 510, the other way round than “smaller”.",
            id="a-figure-that-leaves-its-unit-to-the-other",
        ),
        pytest.param(
            "Rents in the old town rose faster than those in the port.",
            "Rents in the old town rose by 3.2 per cent, those in the port by 5.8 per cent.",
            "The source's figures are 3.2 per cent and 5.8 per cent, the other way round than “faster”.",
            id="rates-of-change",
        ),
    ],
)
def test_a_comparison_against_the_figures_is_contradicted(
    make_case: MakeCase, claim: str, source: str, message: str
) -> None:
    """Two figures the other way round are named with the claim's word."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("comparison-flipped", message)


@pytest.mark.parametrize("word", ["higher", "lower"])
def test_a_row_of_a_table_is_compared_by_its_columns(make_case: MakeCase, word: str) -> None:
    """The heads of two columns, named on either side, tell which cells are compared."""
    table = "Station | 3 May 2026 | 4 May 2026\nMill Bridge | 1,310 | 240"
    claim = f"At Mill Bridge, the reading of 4 May 2026 was {word} than that of 3 May 2026."
    case = make_case(claim, table, located=(1,))
    assert [finding.rule for finding in check(case)] == ["comparison-flipped"] * (word == "higher")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The police estimate of the crowd was lower than the organisers'.",
            "Organisers put the crowd at 12,000; police estimated it at 5,000.",
            id="true-order",
        ),
        pytest.param(
            "The insurer reported heavier losses from the late frost than the growers did.",
            "Frost came in May. The growers said they had lost 12 per cent of the crop; the insurer said it was nearly "
            "a quarter.",
            id="true-order-far-from-than",
        ),
        pytest.param(
            "The union wants to double the number of guards that the port counted.",
            "The port counted 12 guards; the union counted 40 and wants twice the number.",
            id="to-double-compares-nothing",
        ),
        pytest.param(
            "The rate is 5.6 percent, lower than in 2016.",
            "The rate is 5.6 percent; in 2016 it was 8.1 percent.",
            id="true-order-of-years",
        ),
        pytest.param(
            "Fewer of the rescued dogs are being kept in the riding hall and the barn than with volunteers.",
            "Of the dogs, 84 stay with volunteers and 37 are being kept in the riding hall and the barn.",
            id="true-order-of-here-and-there",
        ),
        pytest.param(
            "By the farmers' count, fewer pumps were working on Sunday than the district says.",
            "The district says 41 pumps were working. By the farmers' count there were 20.",
            id="true-order-by-a-count",
        ),
        pytest.param("He is older than her.", "He is 40 and she is 50 metres away.", id="no-quantity"),
        pytest.param(
            "The mill more than doubled its offer to the heirs, to 90,000 crowns.",
            "The mill raised its offer to the heirs from 40,000 crowns to 90,000 crowns each.",
            id="more-than-doubled",
        ),
    ],
)
def test_what_the_figures_bear_out_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """A comparison that the figures bear out, or do not touch, is left alone."""
    assert list(check(make_case(claim, source))) == []

"""What only the form of a press release or a letter needs is told from what it says."""

from __future__ import annotations

import pytest

from briefer.text.furniture.pagewords import page_line
from briefer.text.furniture.releasewords import release_line


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("EMBARGOED UNTIL 00:01 ON THURSDAY 5 MARCH 2026", "embargo line"),
        ("*** Strictly embargoed: 6 a.m. on 5 March ***", "embargo line"),
        ("Under embargo till noon on Friday", "embargo line"),
        ("Not for publication before Monday, 9 March, 10 a.m.", "embargo line"),
        ("Not for release, publication or distribution in or into the United States", "embargo line"),
        ("Sperrfrist: 5. März 2026, 10 Uhr", "embargo line"),
        ("Embargo jusqu’au 5 mars à 10 heures", "embargo line"),
        ("Dear Editor,", "salutation"),
        ("Sehr geehrte Damen und Herren,", "salutation"),
        ("Yours faithfully,", "sign-off"),
        ("Kind regards", "sign-off"),
        ("Mit freundlichen Grüßen", "sign-off"),
        ("Media contacts", "contact line"),
        ("Press enquiries: Lev Quist, 020 7946 0123", "contact line"),
        ("Tel. +44 20 7946 0123", "contact line"),
        ("M: 07700 900123", "contact line"),
        ("+44 (0)20 7946 0123 (office)", "contact line"),
        ("Page 3 of 12", "page number"),
        ("Seite 3 von 12", "page number"),
        ("Disclaimer", "disclaimer"),
        ("Forward-looking statements: what follows may not come to pass.", "disclaimer"),
        ("This e-mail and any attachments are confidential.", "disclaimer"),
        ("This message is intended solely for those to whom it is addressed.", "disclaimer"),
        ("This document is provided for general information and may change.", "disclaimer"),
        ("This press release contains forward-looking statements that involve risks.", "disclaimer"),
        ("Nothing in this report should be construed as investment advice.", "disclaimer"),
        ("The views expressed in this paper are those of its authors.", "disclaimer"),
        ("If you have received this e-mail in error, please delete it.", "disclaimer"),
    ],
)
def test_the_form_of_a_release_is_marked(line: str, reason: str) -> None:
    """Embargoes, salutations, sign-offs, contacts and disclaimers are not what a release reports."""
    assert page_line(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on grain exports lifted after a year of talks",
        "The embargo until June will cost the port 40 million crowns, its head said.",
        "Embargoed goods were found on the quay, customs officers said on Friday.",
        "Not for sale, says the owner of the old mill",
        "Dear bread and dear fuel: how families in Orr get through the winter",
        "Dear Leader, a play about power, opens in March.",
        "Sincerely held beliefs are no defence, the court found.",
        "Best wishes came from all sides, the mayor said.",
        "The press office said that 14 boats were out of service.",
        "Phone 112 if the siren sounds for more than a minute, the council advises residents of the lower town.",
        "1 250 000",
        "2026-03-04",
        "Page 3 of the report names nobody.",
        "This report is based on talks with forty people who lived in the camp.",
        "This information is wrong, the ministry said.",
        "This document is dated 4 March and names two officers.",
        "The views expressed in the letter are those of many in the town, the priest said.",
        "The opinions of the two judges in this case are at odds.",
        "If you are not registered by 5 May, you cannot vote.",
        "Statements on the strike came from both sides.",
    ],
)
def test_what_a_text_says_is_not_its_form(line: str) -> None:
    """A story about an embargo, a letter or a disclaimer stays citable."""
    assert release_line(line) == ""

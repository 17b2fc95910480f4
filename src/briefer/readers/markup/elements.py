"""What is each element to a reader of the page: a line of its own, a part of one, or nothing to see?"""

from __future__ import annotations

from typing import Final

BLOCKS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section "
    "select summary table tbody td textarea tfoot th thead tr ul".split()
)
"""Elements that begin and end a line."""

HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())

UNSHOWN: Final = frozenset(
    "applet area audio base canvas datalist embed head iframe link meta noembed noframes object param script source "
    "style svg title track video".split()
)
"""Elements whose words are for programs, or for a browser that cannot show the thing itself."""

SILENCED: Final = {
    "template": "template",
    "noscript": "shown without scripts only",
    **dict.fromkeys(("del", "s", "strike"), "crossed out"),
}
"""Elements whose words are not said, with how; they are reported as hidden words.

What is crossed out is seen, but not meant: a correction withdrew it.
"""

APART: Final = frozenset("a label span time".split())
"""Elements that style sheets set apart, so that two of them side by side are two things and not one word."""

TYPED_INTO: Final = frozenset({"text", "email", "search", "tel", "password", ""})
"""Types of ``<input>`` that take words."""

QUOTATION_MARKS: Final = "“”"
"""What browsers print around ``<q>``."""

RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Digits of ``<sup>``: 6,200 with a raised 1 is not 62,001 to anybody who sees it."""

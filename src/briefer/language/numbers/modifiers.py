"""Which words in front of a number, or behind it, make it a bound or an estimate?"""

from __future__ import annotations

import math
import re
from typing import Literal

Modifier = Literal["exact", "about", "nearly", "at-least", "more-than", "at-most", "less-than", "range"]

_BEFORE: dict[str, dict[Modifier, str]] = {
    "en": {
        "nearly": (
            "nearly|almost|close to|just under|just below|just shy of|(?:a little|slightly|a bit"
            "|a shade) (?:under|below|less than|fewer than)|not quite|little less than"
            "|approaching"
        ),
        "at-most": (
            "up to|as (?:many|much|long|far|high) as|no(?:t)? more than|(?:a|the) maximum of"
            "|no (?:higher|longer|faster|larger|bigger|further|farther|heavier|older|taller) than"
            "|maximum|at most|at the most|not exceeding|no greater than"
            "|(?:limited|held|restricted|capped|kept) (?:to|at)"
            "|a (?:limit|cap|ceiling) of|≤"
        ),
        "at-least": "at least|no fewer than|no less than|not less than|not fewer than|(?:a|the) minimum of|minimum|≥",
        "more-than": (
            "more than|(?:just |well |slightly |a little |far )?over|greater than|older than|(?:just "
            "|well )?above|in excess of|upwards? of|upward of|exceed(?:s|ed|ing)?|(?:well|just"
            "|slightly|a little|far) more than|better than|north of|topp(?:ed|ing)|>"
        ),
        "less-than": (
            "less than|fewer than|not even|(?:well )?under|(?:well )?below|lower than|short of|smaller than"
            "|younger than|<"
        ),
        "about": (
            "about|around|some|roughly|approximately|approx\\.?|circa|ca\\.|c\\.|an estimated"
            "|estimated|somewhere around|in the region of|on the order of|more or less|or so|~|≈"
            "|perhaps|nearer"
        ),
        "exact": "exactly|precisely",
    },
    "de": {
        "nearly": "fast|knapp|beinahe|annähernd",
        "at-most": "bis zu|höchstens|maximal",
        "at-least": "mindestens|wenigstens|zumindest",
        "more-than": "mehr als|über|gut",
        "less-than": "weniger als|unter",
        "about": "etwa|rund|circa|ca\\.|ungefähr|gegen|schätzungsweise|zirka",
    },
    "fr": {
        "nearly": "presque|près de",
        "at-most": "jusqu['’]à|au plus|au maximum",
        "at-least": "au moins|au minimum",
        "more-than": "plus de|plus d['’]",
        "less-than": "moins de|moins d['’]",
        "about": "environ|quelque|autour de|à peu près",
    },
    "es": {
        "nearly": "casi",
        "at-most": "hasta|como máximo",
        "at-least": "al menos|por lo menos|como mínimo",
        "more-than": "más de",
        "less-than": "menos de",
        "about": "unos|unas|alrededor de|cerca de|aproximadamente",
    },
    "it": {
        "nearly": "quasi",
        "at-most": "fino a|al massimo",
        "at-least": "almeno",
        "more-than": "più di|oltre",
        "less-than": "meno di",
        "about": "circa|intorno a",
    },
    "pt": {
        "nearly": "quase",
        "at-most": "até|no máximo",
        "at-least": "pelo menos|ao menos",
        "more-than": "mais de",
        "less-than": "menos de",
        "about": "cerca de|aproximadamente|uns|umas",
    },
    "nl": {
        "nearly": "bijna",
        "at-most": "tot|hoogstens|maximaal",
        "at-least": "minstens|ten minste|minimaal",
        "more-than": "meer dan|ruim",
        "less-than": "minder dan",
        "about": "ongeveer|zo'n|circa|rond",
    },
}
_AFTER = re.compile(
    r"\s?(?:(?P<more>\+|or more\b|-plus\b|plus\b|and counting\b|or (?:older|over|above|higher)\b)"
    r"|(?P<about>-odd\b|-ish\b|or so\b)|(?P<less>or (?:less|fewer|under|younger|below)\b))",
    re.IGNORECASE,
)
_AFTER_NAMES: dict[str, Modifier] = {"more": "at-least", "about": "about", "less": "at-most"}
BOUND_WORDS: dict[Modifier, str] = {
    "about": "about",
    "nearly": "nearly",
    "at-least": "at least",
    "more-than": "more than",
    "at-most": "up to",
    "less-than": "less than",
}
"""How a modifier is put in a message."""
# "was asked about three invoices", "complained about two guards", "told them about four letters": about what, not how
# many. A verb that takes whom it counts ("questioned about 40 people") does so only with somebody in between.
_ON_A_MATTER = re.compile(
    r"\b(?:(?:is|are|was|were|been|being|when|if) asked|testif\w+|lied?|lying|"
    r"(?:talk|sp[eo]ak|spok|complain|warn|worr|argu|enquir|inquir)\w*|"
    r"(?:ask|question|press|tell|told|brief|interview|challeng)\w* (?:him|her|them|us|me|anybody)|"
    r"asked [^.;:]{2,60},)\s$",
    re.IGNORECASE,
)
_VERB_REACH = 90
"""Code points before "about" in which its verb is looked for: "asked on Monday by the judge, Ann Orr, about"."""
LOOK_BACK = 40
"""The longest modifier ("slightly fewer than") and the article after it fit in as many code points."""


def _groups(language: str) -> re.Pattern[str]:
    parts = "|".join(
        f"(?P<{name.replace('-', '_')}>{spellings})" for name, spellings in _BEFORE[language].items()
    )
    return re.compile(rf"(?<![\w])(?:{parts})\s?$", re.IGNORECASE)


_PATTERNS = {language: _groups(language) for language in _BEFORE}


def modifier_before(
    text: str, position: int, *, floor: int = 0, language: str = "en"
) -> tuple[Modifier, int]:
    """Return the modifier that ends at ``position`` and where it starts; "exact" and ``position`` if none."""
    pattern = _PATTERNS.get(language)
    start = max(floor, position - LOOK_BACK)
    if pattern is None or (match := pattern.search(text, start, position)) is None:
        return "exact", position
    if _is_on_a_matter(text, match):
        return "exact", position
    name = (match.lastgroup or "exact").replace("_", "-")
    return name, match.start()  # type: ignore[return-value]  # the group names are the modifiers


def _is_on_a_matter(text: str, match: re.Match[str]) -> bool:
    """Tell whether "about" says what a verb of speech or knowledge is about."""
    before = max(0, match.start() - _VERB_REACH)
    is_about = match[0].strip().lower() == "about"
    return is_about and _ON_A_MATTER.search(text, before, match.start()) is not None


def modifier_after(text: str, position: int) -> tuple[Modifier, int]:
    """Return the modifier that starts at ``position`` and where it ends; "exact" and ``position`` if none."""
    match = _AFTER.match(text, position)
    if match is None or match.lastgroup is None:
        return "exact", position
    return _AFTER_NAMES[match.lastgroup], match.end()


_THEN = re.compile(r"\s(?:earlier|ago|before|previously)\b", re.IGNORECASE)
_THAN = re.compile(
    r"(?:\b(?:lower|higher|greater|smaller|larger|bigger|better|worse|faster|slower)"
    r"|(?:\d|per ?cent|points?|times|half|thirds?|quarters?|as)\s(?:more|less|fewer)) than\s$",
    re.IGNORECASE,
)


def compares_with_then(text: str, start: int, end: int) -> bool:
    """Tell whether "lower than four years earlier" compares with a time rather than bounds one."""
    return _THEN.match(text, end) is not None and _THAN.search(text, max(0, start - 60), start) is not None


NEARLY_SHARE = 0.12
"""How far below its number "nearly" may lie: "nearly 100" is used down to the high eighties."""
ABOUT_SHARE = 0.05
"""How far "about" reaches: "about 40" is said of 38 and "about 60" of 63."""
ABOUT_MOST = 0.12
"""How far it reaches at most for a round number: "about 4,000" for 4,400, not for 4,500."""


def bounds(value: float, grain: float, modifier: Modifier) -> tuple[float, float]:
    """Return the least and the greatest value that ``modifier`` with ``value`` admits in news practice."""
    match modifier:
        case "about":
            slack = max(abs(value) * ABOUT_SHARE, min(grain / 2, abs(value) * ABOUT_MOST))
            return value - slack, value + slack
        case "nearly":
            return value * (1 - NEARLY_SHARE), value
        case "at-least" | "more-than":
            return value, math.inf
        case "at-most" | "less-than":
            return -math.inf, value
        case _:
            return value, value

"""Which figures do two speak of one after the other, so that the second can only be of what the first is of?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.figures.about import clause_of, told_in
from briefer.analysis.figures.changed import comparable
from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.kinds import kinds
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.putting import ABOUT, STATES, TALLY, VERBS
from briefer.language.foreign.counting import COUNTS, LANGUAGES
from briefer.language.numbers.agreement import compare, in_unit_of

NOVELTY: Final = 3
"""Telling words that the clause of a rival figure may have of its own: "the ministry counted 96,000" has none."""
_TALLIES: Final = (
    rf"(?:own|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[\w.-]+['’]s?) {TALLY}(?: (?:from|by) [^,;:.]{{3,50}}?)? "
    r"(?:is|was|stands at|stood at|remains(?: at)?|remained(?: at)?)"
)
"""A noun of counting up to its number: "the figure from the union is"."""
_PUTS: Final = re.compile(rf"\b(?:{VERBS}|{STATES}|{_TALLIES})(?: (?:{ABOUT}))* [“\"]?$")
"""A verb of counting right before a bare number: it counts what was counted before."""
_PUTS_ABROAD: Final = re.compile(
    rf"(?:{COUNTS.pattern})(?:\s(?:de|di|von|em|van|en|in|auf|d['’]))?"
    r"(?:\s(?:unos|unas|circa|rund|etwa|environ|quelque|cerca de|ongeveer|plus de|m[áa]s de|pi[ùu] di))*"
    r"\s?$"
)
NOVELTY_PUT: Final = 6
"""The same where a bare number is put: who counts, and how, stands in its clause too."""
_COUNTERS: Final = re.compile(
    r"\b(?:counter(?:s|ed|ing)?|contradict(?:s|ed|ing)|disagree[ds]?|disput(?:es|ed|ing)|contest(?:s|ed|ing)"
    r"|(?:puts?|put(?:ting)?) (?:the|its|that|this) (?:\w+ )?(?:shares?|proportion|rate|figure|number|total|count|sum|"
    r"costs?|bill|toll|area|losses|loss|damage|outflow|distance|delay|height|length)\b[^,;:]{0,60} at|makes? it"
    r"|(?:nearer|closer) to)\b",
    re.IGNORECASE,
)
"""Words that put a figure against one given before."""
_DISPUTED: Final = re.compile(
    r"\W*(?:(?:But|However),? )?(?:That|This|It) (?:was|is|has been) (?:\w+ly )?"
    r"(?:disputed|contested|contradicted|denied|rejected|challenged)\b"
)
_OF_ALL: Final = re.compile(r"\s(?:out )?of (?:the|its|their|our|those) (?=\d|\w+(?:ty|teen|ty-\w+)\b)")
_ALL_OF: Final = re.compile(
    r"(?:\d|\w+(?:ty|teen|ty-\w+)) (?:out )?of (?:the|its|their|our|those) $", re.IGNORECASE
)
MOST_APART: Final = 12.0
"""How many times the smaller of two rivals the larger may be."""
_SCALES: Final = (1e6, 1e9)
FURTHEST: Final = 3
"""Sentences behind a figure in which another may be put against it by name."""
_PART: Final = re.compile(r"\sof (?:them|whom|these|those|which)\b")
_LOOK_BACK: Final = 8


def rivals(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the figures that two speak of one after the other: "180 metres, said one. The other put it at 300"."""
    for place, two in enumerate(found):
        one = next(_before(found, place), None)
        if one and one.giver.key != two.giver.key and _goes_on(one, two):
            yield one, two


def _before(found: Sequence[Mention], place: int) -> Iterator[Mention]:
    """Yield the figures before one that it may be a rival of, the nearest first: of its unit, in its paragraph.

    What is put against a figure ("countered that", "put the share at") may stand further behind it.
    """
    two = found[place]
    counters = _COUNTERS.search(two.words_before) is not None or _is_disputed(two)
    near = found[max(0, place - _LOOK_BACK) : place]
    earlier = [one for one in near if one.article is two.article and not _is_part(one)]
    for one in reversed(earlier):
        apart = two.number - one.number
        beside = apart <= 1 and _same_paragraph(one, two)
        if beside or (counters and apart <= FURTHEST):
            if _are_comparable(one, two):
                yield from (one,) if _are_near(one, two) else ()
            elif beside and not counters:
                return


def _are_comparable(one: Mention, two: Mention) -> bool:
    """Tell whether two figures may be of one quantity; a bare number that is put may be in the unit before it."""
    bare = not two.sort and two.figure.unit is None and two.figure.noun is None
    return comparable(one, two) or (
        bare and is_put(two) and one.figure.unit is not None and one.sort != CLOCK
    )


def _are_near(one: Mention, two: Mention) -> bool:
    """Tell whether two values are of one order: two villages are no rival of 2,100; "3.1" may be in billions."""
    other = in_unit_of(one.figure, two.figure) or two.figure
    scales = (1.0,) if two.sort else (1.0, *_SCALES)
    pairs = (sorted((abs(one.figure.value), abs(scale * other.value))) for scale in scales)
    return any(large <= MOST_APART * small for small, large in pairs)


def _is_part(mention: Mention) -> bool:
    """Tell whether a figure is a limit, or some of those counted beside it: "nine, eight of them", "26 of the 67"."""
    text, end = mention.reading.text, mention.figure.span.end
    part = _PART.match(text, end) and any(one.span < mention.figure.span for one in mention.reading.figures)
    return bool(
        part or _OF_ALL.match(text, end) or _ALL_OF.search(mention.words_before) or _is_limit(mention)
    )


def _is_limit(mention: Mention) -> bool:
    return kinds(mention).get("norm") == "norm"


def _is_disputed(mention: Mention) -> bool:
    """Tell whether the sentence before one says that somebody disputes what was told: "That was disputed by Lee"."""
    before = mention.article.readings[max(0, mention.number - 1)]
    return _DISPUTED.match(before.words) is not None


def _same_paragraph(one: Mention, two: Mention) -> bool:
    return one.article.paragraphs[one.number] == one.article.paragraphs[two.number]


def _goes_on(one: Mention, two: Mention) -> bool:
    """Tell whether the second of two neighbours can only be of what the first is of."""
    named = bool(two.figure.noun) and two.sort != one.sort and not (_is_bare(one) and _is_opposed(two))
    timed = "time" in {one.sort, two.sort} and not is_put(two)
    told = told_in(two.reading, two.figure, clause_of(two.reading, two.figure)) if is_put(two) else two.about
    new = told.keys() - one.about.keys() - one.reading.stems
    fits = not named and not timed and len(new) <= (NOVELTY_PUT if is_put(two) else NOVELTY)
    return fits and _are_spoken(one, two) and _are_comparable(one, two) and _differ(one, two)


def _is_bare(mention: Mention) -> bool:
    return not mention.sort and mention.figure.noun is None and mention.figure.unit is None


def _is_opposed(mention: Mention) -> bool:
    """Tell whether the words before a figure set it against another: "disagreed: its register had 70 people"."""
    return not mention.giver.own and _COUNTERS.search(mention.words_before) is not None


def _are_spoken(one: Mention, two: Mention) -> bool:
    """Tell whether each of two figures is somebody's, and not only what the text tells."""
    put = (not two.figure.noun and is_put(two)) or (_is_bare(one) and _is_opposed(two))
    said = not two.giver.own or two.article.source.kind == "statement" or put
    return said and (not one.giver.own or put)


def is_put(mention: Mention) -> bool:
    """Tell whether a verb of counting stands right before a bare number."""
    puts = _PUTS_ABROAD if mention.reading.language in LANGUAGES else _PUTS
    return puts.search(mention.words_before) is not None


def _differ(one: Mention, two: Mention) -> bool:
    return compare(one.figure, two.figure) == "different" and compare(two.figure, one.figure) == "different"

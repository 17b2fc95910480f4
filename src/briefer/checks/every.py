"""Which questions are asked of a claim, and in which order?"""

from __future__ import annotations

from typing import Final

from briefer.checks import (
    attribution,
    causes,
    compared_figures,
    comparisons,
    compounds,
    copies,
    dates,
    extents,
    figures,
    hedges,
    kinds,
    merged,
    names,
    neighbours,
    occasions,
    order,
    outlook,
    periods,
    polarity,
    portions,
    predicate,
    proportions,
    quantifiers,
    quotes,
    roles,
    routes,
    speaker,
    titles,
    trends,
    turned,
    verbs,
    wording,
)

CHECKS: Final = (
    quotes.check,
    speaker.check,
    titles.check,
    kinds.check,
    compounds.check,
    names.check,
    figures.check,
    proportions.check,
    neighbours.check,
    dates.check,
    periods.check,
    occasions.check,
    quantifiers.check,
    extents.check,
    portions.check,
    comparisons.check,
    compared_figures.check,
    trends.check,
    order.check,
    outlook.check,
    polarity.check,
    verbs.check,
    hedges.check,
    attribution.check,
    causes.check,
    roles.check,
    turned.check,
    routes.check,
    merged.check,
    wording.check,
    copies.check,
    predicate.check,
)
"""Each asks one question of a claim and its passages; the order is that of the findings in a verdict."""

BY_WORDS: Final = (predicate.check,)
"""Checks that only ask whether the words of a claim are there, which a paraphrase need not have."""

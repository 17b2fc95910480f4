"""Which questions are asked of a claim, and in which order?"""

from __future__ import annotations

from typing import Final

from briefer.checks import (
    asked,
    attribution,
    belonging,
    causes,
    clipped,
    compared_figures,
    comparisons,
    conditions,
    continued,
    contraries,
    copies,
    dates,
    denied,
    exchanged,
    extents,
    figures,
    hedges,
    hours,
    kinds,
    lasting,
    left_open,
    limited,
    merged,
    multiplied,
    names,
    neighbours,
    order,
    outlook,
    parts,
    placed,
    polarity,
    portions,
    predicate,
    proportions,
    quantifiers,
    quotes,
    reasons,
    roles,
    routes,
    rows,
    scattered,
    singled,
    sisters,
    speaker,
    steps,
    titles,
    turned,
    unquantified,
    unshown,
    verbs,
    weekdays,
    widened,
    wording,
)

CHECKS: Final = (
    # Whose words are these, and who or what is that?
    quotes.check,
    clipped.check,
    speaker.check,
    continued.check,
    titles.check,
    kinds.check,
    names.check,
    sisters.check,
    # Which figure, and of what?
    figures.check,
    proportions.check,
    neighbours.check,
    exchanged.check,
    multiplied.check,
    rows.check,
    # When?
    dates.check,
    weekdays.check,
    hours.check,
    # How many of them?
    quantifiers.check,
    extents.check,
    unquantified.check,
    portions.check,
    parts.check,
    limited.check,
    singled.check,
    widened.check,
    # More or less, sooner or later?
    comparisons.check,
    compared_figures.check,
    order.check,
    # How surely, and by whose word?
    outlook.check,
    polarity.check,
    contraries.check,
    lasting.check,
    unshown.check,
    verbs.check,
    denied.check,
    steps.check,
    hedges.check,
    left_open.check,
    conditions.check,
    asked.check,
    attribution.check,
    # Why, who to whom, from where to where?
    causes.check,
    reasons.check,
    roles.check,
    turned.check,
    routes.check,
    # Does it stand there at all, and in one place?
    merged.check,
    belonging.check,
    scattered.check,
    wording.check,
    copies.check,
    predicate.check,
    placed.check,
)
"""Each asks one question of a claim and its passages; the order is that of the findings in a verdict."""

BY_WORDS: Final = (predicate.check, placed.check, scattered.check)
"""Checks that only ask whether the words of a claim are there, which a paraphrase need not have."""

OF_THE_SOURCES_WORDS: Final = (attribution.check,)
"""Checks of a claim that is a sentence of its source, word for word: nothing in it can be another than there, but it
may be the word of an author, not a fact. Of 2,916 sentences of invented and real articles no other check rejects one
rightly."""

OF_WORDS_HANDED_ON: Final = (
    quotes.check,
    clipped.check,
    speaker.check,
    names.check,
    polarity.check,
    unshown.check,
    verbs.check,
    hedges.check,
    conditions.check,
    attribution.check,
)
"""Checks of a claim that hands words of its source on, under a name or none: who says them, and whether they are
denied or doubted there. The words themselves are the source's, and nothing in them can be another than there."""

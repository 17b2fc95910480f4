"""What each rule means, in one line that a journalist understands."""

from __future__ import annotations

from typing import Final

from briefer.records import Rule

EXPLANATIONS: Final[dict[Rule, str]] = {
    "invented-quote": "The words in quotation marks stand nowhere in the source.",
    "altered-quote": "The words in quotation marks are not quite the source's words.",
    "wrong-speaker": "The source gives these words to somebody else.",
    "unresolved-speaker": "The source does not make clear who says this.",
    "wrong-title": "The person holds another office or role in the source.",
    "wrong-figure": "The figure is not the source's figure.",
    "misattached-figure": "The figure is in the source but counts something else there.",
    "wrong-date": "The day or time is not the source's.",
    "wrong-place": "The source puts this somewhere else.",
    "name-not-in-source": "The name does not occur in the source.",
    "negation-flipped": "The source says the opposite: a 'not' was lost or added.",
    "verb-changed": "The reporting verb claims more than, or other than, the source's verb.",
    "hedge-dropped": "The source is less certain than the sentence.",
    "attribution-stripped": "The source only reports somebody as saying this; the sentence states it as fact.",
    "quantifier-changed": "How many or how much is not what the source says.",
    "comparison-flipped": "More and less, or up and down, are the other way round in the source.",
    "roles-swapped": "Who did it and to whom are the other way round in the source.",
    "order-flipped": "What came first and what came later are the other way round in the source.",
    "cause-invented": "The source does not say that the one is the reason for the other.",
    "wrong-source": "Another source of the folder says this, not the one cited.",
    "merged-sources": "Two separate facts are joined into one that no source states.",
    "not-supported": "The source does not say this.",
    "not-citable": "This stands only in page furniture (navigation, captions, comments, adverts), not in the article.",
    "no-citation": "The sentence states a fact without citing a source.",
    "other-language": "The source is in another language; only names, figures, dates and quotes could be checked.",
    "loaded-word": "The wording takes a side outside quotation marks.",
    "uneven-verbs": "The words of one side are told with a verb that casts doubt, those of another with a plain one.",
    "left-out": "The wording of a model leaves out what its passage was chosen for.",
    "instruction-in-source": "The source text addresses a machine at this place; it is not evidence.",
}

UNDECIDED: Final[frozenset[Rule]] = frozenset({"unresolved-speaker", "other-language"})
"""Rules that leave a sentence open rather than reject it: the verdict is unverifiable."""

MISSING: Final[frozenset[Rule]] = frozenset(
    {"invented-quote", "name-not-in-source", "wrong-source", "not-supported", "not-citable", "no-citation"}
)
"""Rules about support that is missing: the nearest passage may be shown, but it contradicts nothing."""

UNSTATED: Final[frozenset[Rule]] = frozenset(
    {"merged-sources", "cause-invented", "attribution-stripped", "hedge-dropped"}
)
"""Rules about a link or a certainty that the sentence adds: the source says neither this nor the opposite."""

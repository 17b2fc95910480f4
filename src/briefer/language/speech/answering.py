"""Does whoever stands before a verb of speech answer for what is told?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.claimed import Claimed
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

# "fewer than analysts had forecast", "those whom police say were held", "the count the agency could not confirm".
_EMBEDDED: Final = re.compile(
    r"\b(?:than|whom?|which|whose|what|like|whether|why|how)\s(?:only |even |both |all )?(?:the )?$"
)
_BARE_RELATIVE: Final = re.compile(r"[a-z]\s(?=(?:the|an?|its|their|his|her)\s)")
_OPENS_CLAUSE: Final = re.compile(
    r"\b(?:that|and|but|or|while|when|if|after|before|as|because|since|until|to|by)\s$"
)
_NEAR: Final = 40
"""Code points before a subject in which the word stands that embeds its clause."""
_DEEDS: Final = frozenset({"decline", "reject", "announce", "declare", "accept", "recognise", "recognize"})
_WISHES: Final = frozenset({"hope", "expect", "wish"})
"""What somebody wants to do: "hopes to sell"."""
_RESULTS: Final = frozenset({"report", "post"})
"""What companies do with their results: "reported a 4 percent fall in sales"."""
_OBJECT: Final = re.compile(r"\s(?:an?|the|its|his|her|their|(?:[A-Z][\w.-]+\s?)+['’]s?)\s(?!\w*ing\b)\S")
_EVIDENCE: Final = frozenset("suggest indicate reveal".split())
"""Verbs whose subject may be what speaks for something, not who speaks: "tests reveal"."""
_COUNTS: Final = frozenset(
    stem(word) for word in "count sample survey study calculation poll census tally".split()
)
"""What is worked out, and says so much."""
_QUALIFIED: Final = re.compile(r"\s(?:by|of|from|in|on|for|that|which|seen|made|taken)\s|,")
_COPY: Final = re.compile(
    r"^(?:an?|the|one)\s(?:copy|copies|version|draft|extract|page|part|passage)\sof\s", re.IGNORECASE
)
"""What opens the name of a paper and says only which piece of it is meant."""
_VOCAL: Final = frozenset("clg")
"""Letters of ``sorts`` for documents, and for places and groups whose people may be meant."""
_DOERS: Final = ("er", "or", "ist", "ent", "ant")
"""Endings of nouns for who does something: "agent", "defendant"."""


def is_ordered(text: str, speech: Speech) -> bool:
    """Tell whether a passive tells of an order, a deed: "was told by the court to leave"."""
    end = max(speech.verb.end, speech.subject.end if speech.subject else 0)
    return text[end:].startswith(" to ")


def is_deed(claim: Reading, speech: Speech) -> bool:
    """Tell whether a verb of speech names what somebody did to a thing: "declined her offer"."""
    if speech.lemma in _RESULTS:
        return any(f.counts and 0 <= f.span.start - speech.verb.end <= len(" a ") for f in claim.figures)
    if speech.lemma in _WISHES:
        return claim.text.startswith(" to ", speech.verb.end)
    return speech.lemma in _DEEDS and _OBJECT.match(claim.text, speech.verb.end) is not None


def is_embedded(text: str, subject: Span) -> bool:
    """Tell whether a subject belongs to a relative or comparing clause."""
    before = text[max(0, subject.start - _NEAR) : subject.start]
    embedded = _EMBEDDED.search(before) or _BARE_RELATIVE.match(text, subject.start - 2)
    return bool(embedded) and not _OPENS_CLAUSE.search(before)


def is_evidence(claimed: Claimed, speech: Speech) -> bool:
    """Tell whether a thing speaks for something, so that nobody is said to speak: "early tests suggest"."""
    head = claimed.designation.head
    return not claimed.named and speech.lemma in _EVIDENCE and head is not None and is_mute(head)


def paper_of(text: str, claimed: Claimed) -> str | None:
    """Return the stem of the paper, count or record that a claim lets speak: "form" in "a form seen by the court"."""
    if claimed.pronoun or (claimed.bare and claimed.named):
        return None
    phrase = _QUALIFIED.split(_COPY.sub("", claimed.span.of(text)), maxsplit=1)[0].split()
    head = stem(fold_word(phrase[-1])) if phrase and phrase[-1].islower() else None
    if head is None or is_body(head) or not ("c" in sorts(head) or head in _COUNTS):
        return None
    return head if not is_person(head) or head in _COUNTS else None


def is_mute(head: str) -> bool:
    """Tell whether a noun names what cannot speak: no person, body or document."""
    return bool(sorts(head)) and sorts(head)[0] not in _VOCAL and not is_person(head) and not is_body(head)


def is_gerund(claim: Reading, claimed: Claimed, speech: Speech) -> bool:
    """Tell whether a form in -ing says what a thing is, and nobody speaks: "the hardest test was asking a baker"."""
    head = claimed.designation.head
    mute = not claimed.named and head is not None and is_mute(head) and not head.endswith(_DOERS)
    return mute and speech.verb.of(claim.text).endswith("ing")

"""Is what the source only reports stated as fact?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.speech import Speech
from briefer.language.stance import find_hedges
from briefer.records import Finding, Span
from briefer.text.fold import fold_word

# Verbs whose content the outlet itself vouches for, or that are acts rather than reports.
_FACTIVE: Final = frozenset(
    {"confirm", "admit", "accept", "refuse", "promise", "urge", "ask", "apologise", "praise"}
)
# Deeds rather than reports: a claim that names one still has to say whose word it is.
_DEEDS: Final = frozenset({"accept", "ask", "praise", "promise", "refuse", "urge"})
_ANNOUNCING: Final = frozenset({"announce", "reveal", "declare", "note", "recall", "point", "report"})
_TIME_WORDS: Final = frozenset("before after when since while until once".split())
MOSTLY: Final = 0.6
"""Share of the claim's words that must stand inside the reported clause before the claim is held to be it."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when an unattributed claim repeats what its passage attributes to somebody."""
    if _attributes(case) or find_hedges(case.claim.text, case.claim.tokens):
        return
    passage = case.carrying[0]
    if passage.article.source.kind == "opinion":
        yield _opinion(case, passage)
        return
    speech = _reporting(case, passage)
    if speech is not None and not _told_elsewhere(case, passage):
        who = speech.core.of(passage.article.text) if speech.core else "somebody"
        message = f"The source gives this as the word of {who}, not as a fact."
        source = (passage.article, speech.subject or speech.verb)
        yield case.finding("attribution-stripped", message, claim=case.claim.span, source=source)


def _attributes(case: Case) -> bool:
    return any(speech.subject and speech.cue not in _DEEDS for speech in case.claim.speech)


def _reporting(case: Case, passage: Passage) -> Speech | None:
    """Return the speech of the passage in whose content most of the claim stands."""
    for speech in passage.reading.speech:
        if speech.cue in _FACTIVE or speech.lemma in _ANNOUNCING or speech.core is None:
            continue
        if _is_parenthetical(passage, speech):
            continue
        content = _content(passage, speech)
        stems = [t.stem for t in passage.reading.tokens if content.covers(t.span) and len(t.text) > 3]
        shared = [stem for stem in stems if stem in case.claim.stems]
        claimed = [t.stem for t in case.claim.tokens if len(t.text) > 3]
        if _in_time_clause(passage, content, set(shared)):
            continue
        if (
            claimed
            and len(set(shared)) >= MOSTLY * len({s for s in claimed if s in passage.reading.stems})
            and shared
        ):
            return speech
    return None


def _in_time_clause(passage: Passage, content: Span, stems: set[str]) -> bool:
    """Tell whether all that is shared stands after "before", "when" …: such a clause is taken as known."""
    shared = [t for t in passage.reading.tokens if content.covers(t.span) and t.stem in stems]
    joints = [
        t for t in passage.reading.tokens if content.covers(t.span) and fold_word(t.text) in _TIME_WORDS
    ]
    return bool(shared) and any(joint.end <= shared[0].start for joint in joints)


def _is_parenthetical(passage: Passage, speech: Speech) -> bool:
    """Tell whether the speaker is named in passing ("a list that, he said, was short"): only that bit is reported."""
    text = passage.article.text
    start = min(speech.subject.start if speech.subject else speech.verb.start, speech.verb.start)
    inside = re.search(r"\b(?:that|which|who)\s?,\s*$", text[:start]) is not None
    return inside and text[speech.verb.end :].startswith(",")


def _content(passage: Passage, speech: Speech) -> Span:
    """Return what the speech reports: all after the verb, or all before a speaker who is named last."""
    sentence = passage.reading.span
    if speech.subject and speech.verb.end >= sentence.end - 45 and speech.subject.start > sentence.start + 20:
        return Span(sentence.start, min(speech.subject.start, speech.verb.start))
    if speech.lemma == "according":
        return (
            Span(sentence.start, speech.verb.start) if speech.verb.start > sentence.start + 20 else sentence
        )
    return Span(speech.verb.end, sentence.end) if speech.verb.end < sentence.end else sentence


def _told_elsewhere(case: Case, passage: Passage) -> bool:
    """Tell whether another sentence states the same in the source's own voice."""
    ours = {t.stem for t in case.claim.tokens if len(t.text) > 3}
    for reading in passage.article.readings:
        if reading is passage.reading or reading.speech:
            continue
        if len(ours & reading.stems) >= 0.8 * len(ours):
            return True
    return False


def _opinion(case: Case, passage: Passage) -> Finding:
    message = "The source is an opinion piece; what it says is its author's view, not a fact."
    source = (passage.article, passage.reading.span)
    return case.finding("attribution-stripped", message, claim=case.claim.span, source=source)

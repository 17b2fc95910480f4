"""Is what the source only reports stated as fact?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.mood.stance import find_hedges
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.claimed import claimed_speaker
from briefer.language.speech.reported import appositions, is_inserted, reported_by
from briefer.language.speech.speakers import compare
from briefer.language.speech.voices import Voice, voice_of, voices_at
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.vocabulary import ROLES
from briefer.records import Finding, Span

# Verbs whose content the outlet itself vouches for, or that are acts rather than reports.
_FACTIVE: Final = frozenset(
    {"confirm", "admit", "accept", "refuse", "promise", "urge", "ask", "apologise", "praise"}
)
# Deeds rather than reports: a claim that names one still has to say whose word it is.
_DEEDS: Final = frozenset({"accept", "ask", "praise", "promise", "refuse", "urge"})
_ANNOUNCING: Final = frozenset({"announce", "reveal", "declare", "note", "recall", "point", "report"})
_SOMETHING_TOLD: Final = re.compile(r"\b(?:that|whether|how|why|it|we|they|he|she|there)\b", re.IGNORECASE)
_TOLD_BY_DEED: Final = frozenset({"inform", "tell", "write", "ask", "thank", "notify", "invite"})
_TIME_WORDS: Final = frozenset("before after when since while until once".split())
_OWN: Final = frozenset("it its he his him she her they their them we our us i my me".split())
REPORTING: Final = frozenset({"news", "wire", "reprint", "unknown"})
"""Kinds of source that tell what others told them; the publisher of any other speaks for itself."""
MOSTLY: Final = 0.6
"""Share of what the passage holds of the claim that must stand in the reported clause for the claim to be it."""
MOST: Final = 0.5
"""Share of the claim's content that the reported clause must hold; below it the claim may rest on another place."""
NEARLY: Final = 0.65
"""Share of what the claim says of its subject that the reported clause must hold to be it, whatever the subject."""
FEWEST: Final = 2
"""Words of content that must be shared for that."""
LONGEST_NOUN: Final = 4
"""Words before a comma that can be the name or noun to which something is apposed."""
# Other ways to say whose word it is than a verb of speech.
_OUTLOOK: Final = re.compile(
    r"\b(?:in|to|by|on|from|for|going by|as)\s(?:[\w'’.-]+\s){0,6}?(?:view|opinion|eyes|words|account|telling|"
    r"reckoning|estimat\w+|judge?ment|mind|calculation|version|phrase|figures?|count|tally|analysis|assessment|"
    r"understanding|belief|reading|own admission|argument)\b|"
    r"\bas\s(?:[\w'’.-]+\s){1,6}?(?:puts?|sees?|saw|tells?|told|has|had) it\b|\bput it\b|"
    r"(?:['’]s?|\b(?:his|her|its|their))\s(?:\w+\s)?(?:claims?|allegations?|accusations?|estimates?|calculations?|figures?|"
    r"warnings?|statements?|views?|opinions?|remarks?|assertions?|assurances?|complaints?|saying|verdict|"
    r"counts?|tally|toll|projections?|forecasts?|assessments?)\b|"
    r"\b(?:the|his|her|these|those) (?:remarks|comments|statement|claim|allegation|accusation|"
    r"boast|assertion|contention|complaint)\b|"
    r"\b(?:boasts?|claims?|allegations?|accusations?|assertions?|assurances?|complaints?|contentions?) (?:by|from)\s|"
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )\b(?:attribute[sd]|ascribe[sd])\b",
    re.IGNORECASE,
)
# What an author thinks, or leaves unsaid, without a verb of speech.
_AUTHOR: Final = re.compile(
    r"\b(?:columnist|commentator|editorialist|leader writer) "
    r"(?:does not|did not|doesn[’']t|didn[’']t|stop(?:s|ped) short|guess\w*|doubt\w*|wonder\w*|suspect\w*|prefer\w*|"
    r"support\w*|back(?:s|ed)|side[sd]|favou?r\w*|oppose[sd])\b",
    re.IGNORECASE,
)
_UNABLE: Final = re.compile(
    r"\b(?:un)?able to (?:say|tell|confirm|explain)|\b(?:could|can|would|did) ?n[o’']t (?:say|tell|know|confirm)\b",
    re.IGNORECASE,
)


FEW: Final = 2
"""Up to so many things or parties are no count that anybody would dispute: "two trains", "the two armies"."""
# What two sides, or all, say alike is in nobody's interest alone.
_ON_ALL_SIDES: Final = re.compile(
    r"\b(?:both|all|either) (?:sides?|parties|camps|governments|armies|companies)\b"
)
_IMPERSONAL: Final = re.compile(
    r"\b[Ii]t (?:is|was|has been|had been|is being|was being) (?:\w+ )?"
    r"(?:said|claimed|reported|suggested|alleged|rumou?red)$"
)
_HAPPENS: Final = re.compile(
    r"\b(?:met|collided|occurred|happened|took place|crashed|derailed|gathered|fought|voted|"
    r"(?:began|started|ended|broke out)(?! (?:\w+ing|to|with|by)\b))\b"
)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when an unattributed claim repeats what its passage attributes to somebody."""
    if _attributes(case) or find_hedges(case.claim.text, case.claim.tokens) or _only_places(case.claim):
        return
    passage = case.carrying[0]
    if passage.article.source.kind == "opinion":
        if _AUTHOR.search(case.claim.words):
            return  # "the columnist does not ask for it"
        yield _opinion(case, passage)
        return
    passage, speech = next(
        ((place, speech) for place in case.carrying if (speech := _reporting(case, place))), (passage, None)
    )
    if speech is not None and not _told_elsewhere(case, passage) and not _counted_elsewhere(case, passage):
        who = speech.core.of(passage.article.text) if speech.core else "somebody"
        message = f"The source gives this as the word of {who}, not as a fact."
        source = (passage.article, speech.subject or speech.verb)
        yield case.finding("attribution-stripped", message, claim=case.claim.span, source=source)


def _is_outlet(case: Case, subject: Span) -> bool:
    """Tell whether it is only the outlet that is named: "the Gazette reported" does not say who told the Gazette."""
    reports = case.carrying[0].article.source.kind in REPORTING
    return reports and any(span.covers(subject) for span in case.claim.aside)


def _only_places(claim: Reading) -> bool:
    """Tell whether a claim only says when and where something happened, as each side would: no blame and no count."""
    counted = any(f.counts and f.unit is None and f.value > FEW for f in claim.figures)
    return bool(claim.dates) and _HAPPENS.search(claim.words) is not None and not counted


def _attributes(case: Case) -> bool:
    """Tell whether the claim says whose word it is: by a verb, by quotation marks, by a view or an account."""
    claim = case.claim
    told = {speech.lemma for speech in case.carrying[0].reading.speech}
    spoken = [speech for speech in claim.speech if speech.subject and not _is_outlet(case, speech.subject)]
    if any(s.cue not in _DEEDS or (s.lemma not in told and _by_the_speaker(case, s)) for s in spoken):
        return True
    return bool(
        _is_quoted(claim)
        or _quotes_somebody(claim)
        or _OUTLOOK.search(claim.words)
        or _tells_of_speaker(case)
    )


def _by_the_speaker(case: Case, speech: Speech) -> bool:
    """Tell whether who does the deed in the claim is the one who speaks in the source: "urged" for "should"."""
    claimed = claimed_speaker(case.claim, speech)
    if claimed is None:
        return False
    return any(compare(claimed, voice, passage.article) == "same" for passage, voice in _voices(case))


def _voices(case: Case) -> Iterator[tuple[Passage, Voice]]:
    passage = case.carrying[0]
    yield from ((passage, voice) for voice in voices_at(passage.article, passage.number))


def _is_quoted(claim: Reading) -> bool:
    """Tell whether a sentence consists of quoted words, so that nobody takes them for a fact."""
    return bool(claim.quotations) and not claim.unquoted


def _quotes_somebody(claim: Reading) -> bool:
    """Tell whether the claim quotes words and names somebody or something outside them."""
    outside = claim.unquoted
    return bool(claim.quotations) and any(t.text[0].isupper() or t.folded in ROLES for t in outside)


def _tells_of_speaker(case: Case) -> bool:
    """Tell whether the claim tells what its speaker can or cannot say: "was unable to say which"."""
    return _UNABLE.search(case.claim.words) is not None


def _reporting(case: Case, passage: Passage) -> Speech | None:
    """Return the speech of the passage in whose content most of the claim stands."""
    for speech in passage.reading.speech:
        if speech.cue in _FACTIVE or (speech.lemma in _ANNOUNCING and speech.core):
            continue
        if _is_vouched_for(passage, speech) or _is_own_deed(case, passage, speech):
            continue
        content = reported_by(passage.reading, speech)
        stems = _told_of_claim(case, passage, speech, content)
        if _in_time_clause(passage, content, stems):
            continue
        share = _held(case, stems)
        mostly = share >= MOSTLY * _held(case, passage.reading.stems) and share >= MOST
        if stems and (mostly or _holds_predicate(case, passage, stems)) and not _is_apposed(case, passage):
            return speech
    return None


def _is_vouched_for(passage: Passage, speech: Speech) -> bool:
    """Tell whether a speaker is named in passing, or all sides say it; without one, "it has been said that" reports."""
    text = passage.article.text
    if speech.core is None:
        before = text[passage.reading.span.start : speech.verb.end]
        return _IMPERSONAL.search(before) is None or not text.startswith(" that ", speech.verb.end)
    return is_inserted(passage.reading, speech) or _ON_ALL_SIDES.search(speech.core.of(text)) is not None


def _is_own_deed(case: Case, passage: Passage, speech: Speech) -> bool:
    """Tell whether a party tells in its own paper whom it informed or asked, and the claim that the party did so."""
    article = passage.article
    subject = opening_subject(case.claim.text, case.claim.tokens)
    if article.source.kind in REPORTING or speech.lemma not in _TOLD_BY_DEED or subject is None:
        return False
    if _SOMETHING_TOLD.search(article.text, speech.verb.end, passage.reading.span.end):
        return False  # "wrote to the mayor that it did not …": its word
    voice = voice_of(article, passage.number, speech)
    names = [name for name in case.claim.names if name.words and subject.touches(name.span)]
    return article.publisher in voice.actors and article.publisher in article.called(*names)


def _holds_predicate(case: Case, passage: Passage, stems: AbstractSet[str]) -> bool:
    """Tell whether nearly all that the claim says of its subject, whatever it calls that, is among ``stems``.

    What a number counts is there where the passage has the number: "three times" for "thrice".
    """
    subject = opening_subject(case.claim.text, case.claim.tokens)
    if subject is None:
        return False
    told = case.weights_in(Span(subject.end, case.claim.span.end))
    same = {figure.value for figure in passage.reading.figures}
    counted = [f.span.end for f in case.claim.figures if f.value in same]
    behind = {t.stem for t in case.claim.tokens if any(0 < t.start - end <= 1 for end in counted)}
    shared = {stem: value for stem, value in told.items() if stem in stems or (stems and stem in behind)}
    return len(shared) >= FEWEST and sum(shared.values()) >= NEARLY * sum(told.values())


def _is_apposed(case: Case, passage: Passage) -> bool:
    """Tell whether all that is shared is apposed to a name or noun, which the outlet says in its own voice.

    "The mine, 38 kilometres north of Hallin, shut on Monday, a spokeswoman said."
    """
    tokens = passage.reading.tokens
    shared = passage.reading.stems & case.weights.keys()
    for start, end in appositions(passage.reading):
        around = {token.stem for token in tokens[max(0, start - LONGEST_NOUN) : end]}
        own = {token.stem for token in tokens[start:end]} & shared
        if shared <= around and 2 * _held(case, own) >= _held(case, shared):
            return True
    return False


def _told_of_claim(case: Case, passage: Passage, speech: Speech, content: Span) -> set[str]:
    """Return the content of the claim that stands in what is reported; "its" there stands for the speaker."""
    inside = [token for token in passage.reading.tokens if content.covers(token.span)]
    stems = {token.stem for token in inside}
    if speech.core and _held(case, stems) >= MOST / 2 and any(token.folded in _OWN for token in inside):
        stems |= {token.stem for token in passage.reading.tokens if speech.core.covers(token.span)}
    return stems & case.weights.keys()


def _held(case: Case, stems: AbstractSet[str]) -> float:
    """Return the share of the claim's content that ``stems`` hold."""
    total = sum(case.weights.values())
    return case.held_in(stems) / total if total else 0.0


def _in_time_clause(passage: Passage, content: Span, stems: set[str]) -> bool:
    """Tell whether all that is shared stands after "before", "when" …: such a clause is taken as known."""
    shared = [t for t in passage.reading.tokens if content.covers(t.span) and t.stem in stems]
    joints = [t for t in passage.reading.tokens if content.covers(t.span) and t.folded in _TIME_WORDS]
    return bool(shared) and any(joint.end <= shared[0].start for joint in joints)


def _told_elsewhere(case: Case, passage: Passage) -> bool:
    """Tell whether another sentence states the same in the source's own voice."""
    ours = {t.stem for t in case.claim.tokens if len(t.text) > 3}
    for reading in passage.article.readings:
        if reading is passage.reading or reading.speech:
            continue
        if len(ours & reading.stems) >= 0.8 * len(ours):
            return True
    return False


def _counted_elsewhere(case: Case, passage: Passage) -> bool:
    """Tell whether all figures of the claim stand in a sentence that reports nobody, and none in the reported one."""
    claimed = [figure.value for figure in case.claim.figures if figure.counts]
    reported = {figure.value for figure in passage.reading.figures}
    own = [p for p in case.passages if p.reading is not passage.reading and _reporting(case, p) is None]
    told = {figure.value for p in own if _told_plainly(p.reading) for figure in p.reading.figures}
    return bool(claimed) and reported.isdisjoint(claimed) and told.issuperset(claimed)


def _told_plainly(reading: Reading) -> bool:
    """Tell whether a sentence gives nobody's word but its own; "refused to accept" is a deed."""
    return all(speech.cue in _FACTIVE or speech.core is None for speech in reading.speech)


def _opinion(case: Case, passage: Passage) -> Finding:
    message = "The source is an opinion piece; what it says is its author's view, not a fact."
    source = (passage.article, passage.reading.span)
    return case.finding("attribution-stripped", message, claim=case.claim.span, source=source)

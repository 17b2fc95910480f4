"""Is the sentence more certain than the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.hanging import left_out
from briefer.language.matter import one_matter, share_around
from briefer.language.mood.held import HOPING, held_verbs, places_of
from briefer.language.mood.left_open import is_left_open
from briefer.language.mood.modality import Mood, Standing
from briefer.language.mood.stance import Marker
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.speech.reporting import Cue
from briefer.language.syntax.clauses import is_adverb
from briefer.language.syntax.fillers import is_one_deed, of_one_doer
from briefer.language.words.phrasal import otherwise_in
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import AUXILIARIES
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Finding, Span

# Held by the verbs that follow them, which are compared one by one; "if" and "whether" open a clause that stays.
_OF_VERBS: Final = AUXILIARIES | {"would", "if", "whether", "expect", "expects"}
CLOSE: Final = 0.5
"""Share of the claim's content words that the passage must have in the same order before a hedge that stands apart
from its verb ("provisional") must be kept: in a free paraphrase it may be carried by another word."""
_THEM: Final = frozenset("him her them us me you".split())
_LEAVES_OPEN: Final = frozenset[Cue]({"claim", "believe", "doubt", "estimate", "predict"})
_FORETELLING: Final = frozenset(
    "likely probably expected expect expects set due bound certain sure going".split()
)
_SURER: Final[dict[Standing, frozenset[Standing]]] = {
    "possible": frozenset({"likely", "future", "fact"}),
    "likely": frozenset({"future", "fact"}),
    "asked": frozenset({"fact"}),
    "intended": frozenset({"future", "fact"}),
    "future": frozenset({"fact"}),
    "fact": frozenset(),
    "open": frozenset(),
}
_RESOLVED: Final = frozenset("plan plans planned planning intend intends intended ready prepared".split())
"""Words for what has been decided, which is more than "whether to"."""
_TO_COME: Final = frozenset[Standing]({"asked", "intended", "future"})
_QUESTION: Final = re.compile(
    r"(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Will|Would|Should)\s[^,;:—]*\?"
)
_HEARSAY: Final = frozenset(
    "allegedly reportedly purportedly supposedly alleged reported said claimed".split()
)
_EARLY: Final = frozenset("preliminary provisional initial first early interim flash".split())
_OF_VERBS_OR_EARLY: Final = _OF_VERBS | _EARLY
_OF_CLAUSES: Final = frozenset({"as far as"})
_SEEMING: Final = frozenset(stem(word) for word in ("appear", "seem", "apparently", "seemingly"))


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where the passage hedges what the claim states without that hedge, or with a weaker one."""
    if _QUESTION.fullmatch(case.claim.words):
        return  # who asks states nothing
    for passage in case.passages:
        carries = passage in case.carrying
        found = _of_verbs(case, passage) or (carries and (_apart(case, passage) or _hanging(case, passage)))
        if found:
            yield found
            return


def _of_verbs(case: Case, passage: Passage) -> Finding | None:
    """Compare how each verb that both have is held."""
    if not _doubts_any(passage.reading, case.claim):
        return None
    for ours, held in _claimed(case.claim):
        for token, mood in held_verbs(passage.reading, places_of(passage.reading, ours)):
            less = _is_surer(held, mood) and not _kept(case.claim, mood.word)
            if (
                less
                and _one_matter(case, ours, passage.reading, token)
                and not _borne_out(case, (ours, held), passage.reading, (token, mood))
            ):
                return _finding(case, passage, ours.span, mood.span)
    return None


def _doubts_any(source: Reading, claim: Reading) -> bool:
    """Tell whether a sentence holds any verb of the claim for less than fact, or may have a phrase for one."""
    shared = (place for place, token in enumerate(source.tokens) if token.stem in claim.stems)
    doubted = any(_SURER[mood.standing] for _, mood in held_verbs(source, shared))
    return doubted or not otherwise_in(source).isdisjoint(claim.stems)


@once
def _claimed(claim: Reading) -> list[tuple[Token, Mood]]:
    """Return the claim's own verbs, unless a hedge of another sort bears on them."""
    return [
        (token, mood)
        for token, mood in held_verbs(claim, range(len(claim.tokens)))
        if not (
            claim.inside_quotation(token.span)
            or any(
                aside.covers(token.span) for aside in claim.aside
            )  # "the Gazette reported" is no report promised
            or _hedged_apart(claim, token, mood)
            or _is_reduced(claim, token)
            or is_left_open(claim, token.start)
        )
    ]


def _is_reduced(claim: Reading, token: Token) -> bool:
    """Tell whether a participle only describes the noun before it, at any time: "talks chaired by a judge"."""
    place = claim.tokens.index(token)
    before = claim.tokens[place - 1].folded if place else ""
    by = claim.tokens[place + 1 : place + 2]
    described = bool(before) and before not in AUXILIARIES and before not in FUNCTION_WORDS
    return described and not is_adverb(before) and bool(by) and by[0].folded == "by"


def _hedged_apart(claim: Reading, token: Token, mood: Mood) -> bool:
    """Tell whether another hedge than the one that holds the verb bears on it."""
    markers = (
        marker
        for marker in claim.hedges
        if marker.word not in _OF_VERBS_OR_EARLY and marker.word != mood.word
    )
    return any(token.stem in marker.targets for marker in markers)


def _one_matter(case: Case, ours: Token, reading: Reading, token: Token) -> bool:
    if one_matter(reading, token.start, case.claim, ours.start, aside=frozenset({ours.stem})):
        return True
    if ours.stem != token.stem:
        return False
    return of_one_doer(case.claim, ours, reading, token) or is_one_deed(case.claim, ours, reading, token)


def _borne_out(case: Case, own: tuple[Token, Mood], source: Reading, hedged: tuple[Token, Mood]) -> bool:
    """Tell whether another place holds the verb as the claim does: what was to come may have come to pass."""
    (ours, held), to_come = own, hedged[1].standing in _TO_COME
    readings = case.article.readings if to_come else [passage.reading for passage in case.passages]
    return any(
        not _is_surer(held, mood) and _one_matter(case, ours, reading, token)
        for reading in readings
        if ours.stem in reading.stems
        for token, mood in held_verbs(
            reading, (p for p, t in enumerate(reading.tokens) if t.stem == ours.stem)
        )
        if reading is not source or not _is_farther(case, source, token, hedged[0])
    )


def _is_farther(case: Case, source: Reading, token: Token, hedged: Token) -> bool:
    """Tell whether the words around a verb have less of the claim than those around the same verb with its hedge."""
    aside = frozenset({token.stem})
    shares = [share_around(source, verb.start, case.claim, aside=aside) for verb in (token, hedged)]
    return shares[0] < shares[1]


def _kept(claim: Reading, word: str) -> bool:
    """Tell whether the claim has the hedging word itself, if farther off ("expects to have them rebuilt")."""
    return _hearsay_kept(claim, word) or (word not in AUXILIARIES and stem(word) in claim.stems)


def _hearsay_kept(claim: Reading, word: str) -> bool:
    """Tell whether the claim gives as somebody's claim what the source calls alleged."""
    return word in _HEARSAY and any(speech.cue == "claim" for speech in claim.speech)


def _seems_kept(claim: Reading, marker: Marker) -> bool:
    """Tell whether the claim keeps a hedge in a word of like meaning: "seems" for "appears", a "first" estimate."""
    if marker.word in _EARLY:
        return not _EARLY.isdisjoint(claim.folded)
    if stem(marker.word) not in _SEEMING:
        return False
    ours = (hedge for hedge in claim.hedges if stem(hedge.word) in _SEEMING)
    return any(not set(hedge.targets).isdisjoint(marker.targets) for hedge in ours)


def _is_surer(ours: Mood, theirs: Mood) -> bool:
    """Tell whether the claim holds the verb for more certain than the source does."""
    if ours.word == "can":
        return theirs.word in HOPING
    if theirs.word == "whether" and ours.word in _RESOLVED:
        return True
    if ours.standing not in _SURER[theirs.standing]:
        return False
    if ours.standing == "likely":
        return ours.word in _FORETELLING
    if theirs.standing == "intended" and ours.standing == "future":
        return ours.word in {"will", "shall"} or theirs.word in HOPING
    return ours.past or theirs.standing not in _TO_COME or ours.standing == "future"


def _apart(case: Case, passage: Passage) -> Finding | None:
    """Compare hedges that stand apart from a verb: "alleged", "according to what he called", "it appears that"."""
    markers = [marker for marker in passage.reading.hedges if marker.word not in _OF_VERBS]
    if not markers or _leaves_open(case.claim, passage.reading) or case.closeness(passage) < CLOSE:
        return None
    held, denied = (
        {stem for marker in markers for stem in marker.targets}
        for markers in (case.claim.hedges, case.claim.negations)
    )
    for marker in markers:
        if (
            _is_trust(passage.reading, marker)
            or (held if marker.word in _OF_CLAUSES else held | denied) & set(marker.targets[:1])
            or stem(marker.word) in case.claim.stems
            or marker.word in case.claim.words.lower()
            or _bounds_a_figure(passage.reading, marker)
        ):
            continue
        kept_otherwise = (
            _hearsay_kept(case.claim, marker.word)
            or _seems_kept(case.claim, marker)
            or _reports(case, passage, marker)
        )
        stated = None if kept_otherwise else _stated(case.claim, marker)
        if stated:
            return _finding(case, passage, stated, _words(passage.article.text, marker))
    return None


def _bounds_a_figure(source: Reading, marker: Marker) -> bool:
    """Tell whether a hedge only bounds a figure, as another check compares: "up to 2.6 seconds"."""
    return any(figure.span.touches(marker.span) for figure in source.figures)


def _is_trust(source: Reading, marker: Marker) -> bool:
    """Tell whether somebody is believed, or is not: "does not believe him"."""
    behind = next((t for t in source.tokens if t.start >= marker.span.end), None)
    return marker.word.startswith("believe") and behind is not None and behind.folded in _THEM


def _reports(case: Case, passage: Passage, marker: Marker) -> bool:
    """Tell whether the word only reports ("Lee suggested that …"), as the claim does with a verb of its own."""
    plain = [s for s in passage.reading.speech if s.cue == "say" and s.core and s.verb.covers(marker.span)]
    return bool(plain) and any(speech.subject for speech in case.claim.speech)


def _leaves_open(claim: Reading, source: Reading) -> bool:
    """Tell whether the claim's own verb leaves it open ("claimed", "believes") where the source has another."""
    theirs = {speech.cue for speech in source.speech}
    return any(speech.cue in _LEAVES_OPEN and speech.cue not in theirs for speech in claim.speech)


def _stated(claim: Reading, marker: Marker) -> Span | None:
    """Return the claim's word for what the marker hedges, when the nearest hedged words stand there unhedged."""
    targets = marker.targets if marker.word in _OF_CLAUSES else marker.targets[:3]
    said = [t for t in claim.tokens if t.stem in targets]
    if any(is_left_open(claim, token.start) for token in said):
        return None
    found = [t for t in said if not (_reporting(claim, t) or claim.inside_quotation(t.span))]
    return found[0].span if found and len(found) * 2 >= len(targets) else None


def _reporting(claim: Reading, token: Token) -> bool:
    return any(speech.verb.covers(token.span) for speech in claim.speech)


def _hanging(case: Case, passage: Passage) -> Finding | None:
    """Find a condition of the source that the claim leaves out, though it tells what hangs on it."""
    found = left_out(case, passage, _claimed)
    return _finding(case, passage, *found) if found else None


def _finding(case: Case, passage: Passage, ours: Span, theirs: Span) -> Finding:
    text = passage.article.text
    message = f"The source is less certain: “{theirs.of(text)}”."
    return case.finding("hedge-dropped", message, claim=ours, source=(passage.article, theirs))


def _words(text: str, marker: Marker) -> Span:
    after = text[marker.span.end : marker.span.end + 60].split(" ")[:5]
    joined = " ".join(after)
    stop = min((joined.find(mark) for mark in ".,;\n" if mark in joined), default=len(joined))
    return Span(marker.span.start, marker.span.end + stop)

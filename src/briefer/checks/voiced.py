"""Who speaks where a source has what a claim lets somebody say?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.naming.referents import PERSONAL
from briefer.language.numbers.agreement import compare, same_noun
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.handed_on import is_handed_on
from briefer.language.speech.quotations import Quotation
from briefer.language.speech.quoted import TERM_WORDS, is_title, quoted_places
from briefer.language.speech.reporting import Cue
from briefer.language.speech.spoken import LOOK_BACK
from briefer.language.speech.taken_up import takes_up, taking_up
from briefer.language.speech.voices import Voice, answering_voice, resolve, voice_of, voices_at
from briefer.language.syntax.fillers import find_slots_and_quoted
from briefer.records import OWN_PAPERS, Span

_INTERPOSED: Final = re.compile(r"\b(?:that|which|who)\s$")
_RUNS_ON: Final = re.compile(r"\s(?:is|are|was|were|has|have|had|will|would|could|can|may|might)\b")
_AND: Final = re.compile(r"[;,]?\s*(?:and|but|while|whereas)?\s*")
_CHARGE: Final = re.compile(
    r"\s(?:an?|the|any|this|that)\s(?:\w+\s)?(?:accusation|allegation|charge|claim|suggestion|reproach|assertion|view)s?"
    r"\s(?:made\s|raised\s)?(?:by|from|of)\s"
)
"""What somebody else said, behind a verb of denial."""
_REPLYING: Final = frozenset({"reply", "respond", "answer", "counter"})
CARRIES_WORDS: Final = 0.6
"""Share of the best sentence's weight that a sentence must carry of what is said to count as the place where it is
said; a sentence with less shares a name or two."""

RECOGNISED: Final = 0.5
"""Share of what is said that some sentence must hold for the others to be passed over; below it the claim is put in
other words, and each passage may be the place."""


def voices_for(case: Case, place: int, speech: Speech) -> Iterator[tuple[Article, Voice]]:
    """Yield who speaks where the source has the content of the claim's act of speech number ``place``."""
    quotation = _quotation_of(case, speech)
    if quotation:
        yield from _quoted_voices(case, quotation)
    elif not place:
        yield from _reported_voices(case, speech)
    else:
        told = list(_reported_voices(case, speech)) if _speaks_apart(case, place, speech) else []
        known = told and all(voice.how != "pronoun" or voice.actors for _, voice in told)
        yield from told if known else _nested_voices(case, speech)


def _quotation_of(case: Case, speech: Speech) -> Quotation | None:
    """Return the longest quotation of the claim: the words that its speaker is held to.

    A quoted term or title beside words that are not quoted holds nobody: it may stand in many places.
    """
    every = [q for q in case.claim.quotations if not q.outer.covers(speech.verb)]
    quotations = [q for q in every if not _is_denied(case.claim, speech, q)]
    longest = max(quotations, key=lambda q: len(q.inner), default=None)
    words = longest.inner.of(case.claim.text) if longest else ""
    if longest is None or (len(words.split()) > TERM_WORDS and not is_title(words)):
        return longest
    quoted = sum(len(q.outer) for q in quotations)
    subject = len(speech.subject) if speech.subject else 0
    return None if len(case.claim.span) - quoted - subject > 4 * len(longest.outer) else longest


def _is_denied(claim: Reading, speech: Speech, quotation: Quotation) -> bool:
    """Tell whether quoted words are those that a speaker denies: "rejected a charge by Orr that he was 'asleep'"."""
    denies = speech.cue == "deny" and speech.verb.end < quotation.outer.start
    return denies and _CHARGE.match(claim.text, speech.verb.end, quotation.outer.start) is not None


def _quoted_voices(case: Case, quotation: Quotation) -> Iterator[tuple[Article, Voice]]:
    words = quotation.inner.of(case.claim.text)
    for article in case.articles:
        for place in quoted_places(article, words):
            number = article.sentence_at(place.span.start)
            around = next((q for q in article.quotations if q.outer.touches(place.span)), None)
            if number is not None:
                voices = voices_at(article, number, around)
                yield from ((article, _around_words(voice, place.span, around)) for voice in voices)


def _around_words(voice: Voice, words: Span, quotation: Quotation | None) -> Voice:
    """Return who is quoted with ``words``: not who speaks inside them, as in "If it rang, as the firm claims, …"."""
    inside = quotation is None and voice.speech is not None and words.covers(voice.speech.verb)
    return Voice("outlet") if inside else voice


def _reported_voices(case: Case, speech: Speech) -> Iterator[tuple[Article, Voice]]:
    telling = _telling(case, speech)
    found = [pair for passage in telling for pair in voices_in(passage)]
    if speech.cue == "say":
        found += [(passage.article, voice) for passage in telling for voice in _going_on(passage)]
    else:
        found += [pair for passage in case.passages for pair in _answers(passage, speech.cue)]
    found += [(p.article, Voice("outlet")) for p in telling if _retells(case, speech, p)]
    if all(voice.how == "outlet" for _, voice in found):
        found += [pair for p in case.passages for pair in voices_in(p)]
    yield from found


def _retells(case: Case, speech: Speech, passage: Passage) -> bool:
    """Tell whether a party's statement tells what others said, and so does the claim: "The union says two reported"."""
    own = passage.article.source.kind in OWN_PAPERS
    inner = {other.cue for other in case.claim.speech if other is not speech and other.subject}
    return own and any(other.cue in inner for other in passage.reading.speech)


def _telling(case: Case, speech: Speech) -> list[Passage]:
    """Return the passages that hold what the claim lets its speaker say; the verb and the speaker are no content.

    Those that have it word for word come alone: what is only like it somebody else may have said.
    """
    if lent := [passage for passage in case.passages if is_handed_on(case.claim, passage.reading)]:
        return lent
    said = [span for span in (speech.subject, speech.verb) if span]
    stems = {token.stem for token in case.claim.tokens_outside(said)}
    shares = [
        sum(value for stem, value in case.weights.items() if stem in stems and stem in passage.reading.stems)
        for passage in case.carrying
    ]
    best, whole = max(shares, default=0.0), sum(v for stem, v in case.weights.items() if stem in stems)
    if len(case.clauses) > 1:
        told = _telling_clause(case, speech)
        return told if told and _several_speak(case.claim) else list(dict.fromkeys([*case.carrying, *told]))
    if best < RECOGNISED * whole or _is_one_word(case, stems):
        return list(case.passages)
    least = CARRIES_WORDS * best
    told = [passage for passage, share in zip(case.carrying, shares, strict=True) if share >= least]
    return told + _giving_the_figures(case, told, stems)


def _is_one_word(case: Case, stems: set[str]) -> bool:
    """Tell whether what is said shares one word with each passage at most: that one may be anywhere."""
    told = case.weights.keys() & stems
    return all(len(told & passage.reading.stems) < 2 for passage in case.carrying)


def _giving_the_figures(case: Case, told: list[Passage], said: set[str]) -> list[Passage]:
    """Return the passages that count the same things as the claim, where those that hold its words count none."""
    figures = [figure for figure in case.claim.figures if figure.counts]
    if not figures or any(_gives(passage, figure) for passage in told for figure in figures):
        return []
    return [
        passage
        for passage in case.passages
        if all(_counts(passage, figure) for figure in figures)
        and len(said & case.weights.keys() & passage.reading.stems) > len(figures)
    ]


def _counts(passage: Passage, figure: Figure) -> bool:
    """Tell whether a passage has the same figure of the same things."""
    theirs = passage.reading.figures
    return any(compare(figure, one) == "same" and same_noun(figure, one) for one in theirs)


def _speaks_apart(case: Case, place: int, speech: Speech) -> bool:
    """Tell whether somebody else speaks in each clause before this one: "A said …, while B said …"."""
    clause = case.clause_of(speech.verb)
    earlier = case.claim.speech[:place]
    apart = all(case.clause_of(other.verb) != clause for other in earlier)
    opens = speech.subject is not None and _AND.fullmatch(case.claim.text, clause.start, speech.subject.start)
    return apart and bool(opens) and _several_speak(case.claim)


def _several_speak(claim: Reading) -> bool:
    """Tell whether a claim gives its clauses to several speakers, each of whom must speak where that clause is told."""
    return len({s.core.of(claim.text) for s in claim.speech if s.core and not s.shared}) > 1


def _telling_clause(case: Case, speech: Speech) -> list[Passage]:
    """Return the passages that hold the clause of the claim in which its speaker speaks."""
    clause = case.clause_of(speech.verb)
    weights = case.weights_in(clause)
    figures = [figure for figure in case.claim.figures if figure.counts and clause.covers(figure.span)]
    shares = [
        sum(v for s, v in weights.items() if s in passage.reading.stems)
        + sum(_gives(passage, figure) for figure in figures)
        for passage in case.passages
    ]
    least = CARRIES_WORDS * max(shares, default=0.0)
    return [passage for passage, share in zip(case.passages, shares, strict=True) if share >= least > 0]


def _gives(passage: Passage, figure: Figure) -> bool:
    """Tell whether a passage has the same number, whatever its unit: "6,100 hectares" may be "6,100" there."""
    return any(figure.value == other.value for other in passage.reading.figures)


def _nested_voices(case: Case, speech: Speech) -> Iterator[tuple[Article, Voice]]:
    """Yield the voices of the same verb: speech within speech may be told otherwise, so only like is compared."""
    for passage in case.carrying:
        for other in passage.reading.speech:
            alike = other.cue == speech.cue and (speech.cue != "say" or other.lemma == speech.lemma)
            if other.core and alike:
                yield passage.article, voice_of(passage.article, passage.number, other)


def _answers(passage: Passage, cue: Cue) -> Iterator[tuple[Article, Voice]]:
    """Yield who takes up what was told before a passage, or is told in it, by a verb of the class: "denied it"."""
    article, number = passage.article, passage.number
    own = ((number, s) for s in passage.reading.speech if takes_up(article.text, s))
    for place, other in (*own, *taking_up(article, number)):
        disagrees = cue == "deny" and other.negated and other.cue == "accept"
        if other.core and (other.cue == cue or disagrees):
            accused = _accused(passage, other) if place == number else None
            yield article, resolve(article, place, accused) if accused else voice_of(article, place, other)
    if cue == "deny":
        yield from _replies(passage)


def _accused(passage: Passage, answer: Speech) -> Span | None:
    """Return whom "Orr accused the mayor of lying, which he denied" lets deny it: not who accuses."""
    pronoun = answer.core is not None and answer.core.of(passage.article.text).lower() in PERSONAL
    accusing = next((s for s in passage.reading.speech if s.cue == "accuse" and not s.passive), None)
    if not pronoun or accusing is None or accusing.verb.end > answer.verb.start:
        return None
    slots = find_slots_and_quoted(passage.reading)
    accused = (s for s in slots if s.place == "patient" and accusing.verb.covers(s.governor.span))
    return next((slot.phrase.span for slot in accused if not slot.phrase.pronoun), None)


def _replies(passage: Passage) -> Iterator[tuple[Article, Voice]]:
    """Yield who speaks right after a passage with a "not", or replies to it."""
    article, number = passage.article, passage.number + 1
    if number >= len(article.readings) or article.paragraphs[number] != article.paragraphs[passage.number]:
        return
    reading = article.readings[number]
    for other in reading.speech:
        if other.core and (reading.denials or other.lemma in _REPLYING):
            yield article, voice_of(article, number, other)


def voices_in(passage: Passage) -> Iterator[tuple[Article, Voice]]:
    """Yield who speaks in a passage; the outlet where nobody does."""
    article, number = passage.article, passage.number
    answering = answering_voice(article, number)
    if answering:
        yield article, answering
    spoken = [speech for speech in passage.reading.speech if speech.core and _is_voiced(passage, speech)]
    yield from ((article, voice_of(article, number, speech)) for speech in spoken)
    if not spoken and not answering:
        yield from ((article, voice) for voice in voices_at(article, number) if not _is_cell(article, voice))


def _is_cell(article: Article, voice: Voice) -> bool:
    """Tell whether a speaker was read across the cells of a table."""
    return voice.span is not None and "|" in voice.span.of(article.text)


def _is_voiced(passage: Passage, speech: Speech) -> bool:
    """Tell whether an act of speech may vouch for its sentence: not a cell, nor "a book that police say was hidden"."""
    text = passage.article.text
    if speech.core is None or "|" in speech.core.of(text):
        return False
    others = [s for s in passage.reading.speech if s.core and s.verb.end < speech.core.start]
    start = speech.subject.start if speech.subject else speech.verb.start
    interposed = _INTERPOSED.search(text[max(0, start - 8) : start]) and _RUNS_ON.match(text, speech.verb.end)
    return not (others and interposed)


def _going_on(passage: Passage) -> Iterator[Voice]:
    """Yield who spoke last in the paragraph of a sentence that names no speaker: free speech goes on there."""
    article, number = passage.article, passage.number
    if any(speech.core for speech in passage.reading.speech):
        return
    for place in range(number - 1, max(-1, number - 1 - LOOK_BACK), -1):
        if article.paragraphs[place] != article.paragraphs[number]:
            return
        spoken = [speech for speech in article.readings[place].speech if speech.core]
        if spoken:
            yield voice_of(article, place, spoken[-1])
            return

"""Did that person or body say it?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.quotations import Quotation
from briefer.language.quoted import quoted_places
from briefer.language.speakers import Claimed, Sameness, claimed_speaker, compare
from briefer.language.speech import Speech
from briefer.language.voices import Voice, voice_of, voices_at
from briefer.records import Finding

_ASKING: Final = frozenset({"ask", "doubt"})
"""In the passive these are deeds, not reports: "was questioned by police"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each act of speech in the claim that the source gives to somebody else."""
    for place, speech in enumerate(case.claim.speech):
        claimed = claimed_speaker(case.claim, speech)
        if any(aside.covers(speech.verb) for aside in case.claim.aside):
            continue  # ", the Gazette reported": where it is from, not who says it
        if claimed is None or claimed.pronoun or speech.negated or (speech.passive and speech.cue in _ASKING):
            continue
        quotation = _quotation_of(case, speech)
        if place and not quotation:
            voices = list(_nested_voices(case, speech))
        else:
            voices = list(_quoted_voices(case, quotation) if quotation else _reported_voices(case))
        finding = _judge(case, claimed, voices)
        if finding:
            yield finding


def _judge(case: Case, claimed: Claimed, voices: list[tuple[Article, Voice]]) -> Finding | None:
    """Return a finding unless one of the voices is the claimed speaker."""
    if not voices:
        return None
    answers: list[tuple[Sameness, Article, Voice]] = [(compare(claimed, v, a), a, v) for a, v in voices]
    if any(answer == "same" for answer, _, _ in answers):
        return None
    name = claimed.span.of(case.claim.text)
    if any(answer == "open" for answer, _, _ in answers):
        message = f"The source does not make clear that it is {name} who says this."
        return case.finding("unresolved-speaker", message, claim=claimed.span)
    _, article, voice = answers[0]
    if voice.how == "outlet" or voice.span is None:
        message = f"The source does not give this to {name}."
        return case.finding("wrong-speaker", message, claim=claimed.span)
    message = f"The source gives this to {_called(voice, article)}, not to {name}."
    return case.finding("wrong-speaker", message, claim=claimed.span, source=(article, voice.span))


def _called(voice: Voice, article: Article) -> str:
    """Return whom the source names; for a pronoun also whom it stands for."""
    words = voice.span.of(article.text) if voice.span else ""
    if voice.how != "pronoun" or not voice.actors or not voice.actors[0].mentions:
        return words
    fullest = max(voice.actors[0].mentions, key=len)
    return f"{fullest.of(article.text)} (“{words}”)"


def _quotation_of(case: Case, speech: Speech) -> Quotation | None:
    """Return the longest quotation of the claim: the words that its speaker is held to."""
    quotations = [q for q in case.claim.quotations if not q.outer.covers(speech.verb)]
    return max(quotations, key=lambda q: len(q.inner), default=None)


def _quoted_voices(case: Case, quotation: Quotation) -> Iterator[tuple[Article, Voice]]:
    words = quotation.inner.of(case.claim.text)
    for article in case.articles:
        for place in quoted_places(words, article):
            number = article.sentence_at(place.span.start)
            around = next((q for q in article.quotations if q.outer.touches(place.span)), None)
            if number is not None:
                yield from ((article, voice) for voice in voices_at(article, number, around))


def _reported_voices(case: Case) -> Iterator[tuple[Article, Voice]]:
    found = [pair for passage in case.carrying for pair in _voices_in(passage)]
    if all(voice.how == "outlet" for _, voice in found):
        found += [pair for p in case.passages if p not in case.carrying for pair in _voices_in(p)]
    yield from found


def _nested_voices(case: Case, speech: Speech) -> Iterator[tuple[Article, Voice]]:
    """Yield the voices of the same verb: speech within speech may be told otherwise, so only like is compared."""
    for passage in case.carrying:
        for other in passage.reading.speech:
            if other.core and other.cue == speech.cue:
                yield passage.article, voice_of(passage.article, passage.number, other)


def _voices_in(passage: Passage) -> Iterator[tuple[Article, Voice]]:
    spoken = [speech for speech in passage.reading.speech if speech.core]
    for speech in spoken:
        yield passage.article, voice_of(passage.article, passage.number, speech)
    if not spoken:
        yield from ((passage.article, voice) for voice in voices_at(passage.article, passage.number))

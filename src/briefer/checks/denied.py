"""Does the speaker deny in the source what the sentence lets them confirm or admit?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.claimed import Claimed, claimed_speaker
from briefer.language.speech.reporting import Cue
from briefer.language.speech.speakers import compare
from briefer.language.speech.taken_up import takes_up
from briefer.language.speech.voices import voice_of
from briefer.records import Finding, Span

_AFFIRMING: Final = frozenset[Cue]({"confirm", "admit"})
_TELLING: Final = _AFFIRMING | frozenset[Cue]({"say", "accept", "deny"})
DENIED: Final = 0.6
"""Share of what is confirmed that a denial must be of: most of it, in words that a sentence more or less repeats."""
FEWEST: Final = 2
"""Words of content in what is confirmed, below which any denial might seem to be of it."""


class _Act(NamedTuple):
    """An act of speech in a sentence of an article."""

    article: Article
    number: int
    speech: Speech

    @property
    def reading(self) -> Reading:
        """The sentence."""
        return self.article.readings[self.number]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a claim's "confirmed" where the same speaker's denial holds more of it than any other act."""
    if any(denial.firm for denial in case.claim.denials):
        return
    for speech in case.claim.speech:
        claimed = claimed_speaker(case.claim, speech)
        told = _told(case.claim, speech)
        if claimed is None or speech.cue not in _AFFIRMING or speech.negated or len(told) < FEWEST:
            continue
        acts = sorted(
            _acts(case, claimed, told), key=lambda act: (_held(act, told), act.speech.cue != "deny")
        )
        if acts and acts[-1].speech.cue == "deny" and _held(acts[-1], told) >= DENIED * sum(told.values()):
            article, verb = acts[-1].article, acts[-1].speech.verb
            message = f"The source says “{verb.of(article.text)}”, not “{speech.verb.of(case.claim.text)}”."
            yield case.finding("verb-changed", message, claim=speech.verb, source=(article, verb))
            return


def _told(claim: Reading, speech: Speech) -> dict[str, float]:
    """Return the weights of what stands behind a verb of speech."""
    inside = {token.stem for token in claim.tokens_after(speech.verb.end)}
    return {stem: value for stem, value in content_weights(claim).items() if stem in inside}


def _acts(case: Case, claimed: Claimed, told: Mapping[str, float]) -> Iterator[_Act]:
    """Yield what the sources let the speaker say, deny or confirm of what is told."""
    for article in case.articles:
        near = sorted({number for stem in told for number in article.index.get(stem, ())})
        for number in sorted({at for one in near for at in (one, one + 1) if at < len(article.readings)}):
            for speech in article.readings[number].speech:
                if speech.core and speech.cue in _TELLING and not speech.negated:
                    act = _Act(article, number, speech)
                    if compare(claimed, voice_of(article, number, speech), article) != "different":
                        yield act


def _held(act: _Act, told: Mapping[str, float]) -> float:
    """Return the weight of what is told that an act of speech is about."""
    stems = _about(act)
    return sum(value for stem, value in told.items() if stem in stems)


def _about(act: _Act) -> frozenset[str]:
    """Return the words behind a verb of speech, up to the next one; with the sentence before where it takes that up."""
    article, number, speech = act
    if number and takes_up(article.text, speech):
        return article.readings[number - 1].stems | act.reading.stems
    later = (
        s.verb.start for s in act.reading.speech if s.verb.start > speech.verb.start and s.cue in _TELLING
    )
    behind = Span(speech.verb.end, min(later, default=act.reading.span.end))
    return frozenset(token.stem for token in act.reading.tokens_in(behind))

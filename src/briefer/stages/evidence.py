"""Which sentences of the sources matter most for a briefing of a given length?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.figures.states import states
from briefer.analysis.parties.cast import Cast
from briefer.drafting.candidates import Candidate, Place, candidates, language_of
from briefer.drafting.importance import Folder, importance
from briefer.drafting.length import words_to_tell
from briefer.language.article import Article
from briefer.neutrality.plain import takes_side
from briefer.records import Corpus

LONGEST: Final = 1.1
"""How far a selection may exceed the words that were asked for: by less than two sentences at the usual length."""
ROOM: Final = 45
"""Words kept free for each source that is not heard yet: one long sentence."""
ALIKE: Final = 0.45
"""Share of a sentence's weight that another may already say; above it the sentence makes no new point."""
KEPT: Final = 0.5
"""What a term is still worth once a chosen sentence has covered it: a second mention adds detail, not news."""
BREVITY: Final = 0.2
"""Power of a sentence's length by which its worth is divided: at 0 long sentences win, at 1 scraps do. Of 0 to 1, with
weights not fitted on the topic that is measured, 0.2 and its neighbours hold most."""


def select(
    corpus: Corpus, cast: Cast, *, words: int, without: Collection[Place] = ()
) -> tuple[Candidate, ...]:
    """Return about ``words`` words of sentences that matter across the sources, the most important first.

    A sentence is worth how likely an editor would take it, less what the chosen ones say already, for its length. Of
    those with a replaced figure one at most is chosen: the first of a report, which tells what happened. ``without``
    are sentences that are not to be chosen.
    """
    return further(corpus, cast, (), left=most_words(words), without=without)


def further(
    corpus: Corpus,
    cast: Cast,
    chosen: Sequence[Candidate],
    *,
    left: int,
    without: Collection[Place] = (),
) -> tuple[Candidate, ...]:
    """Return the sentences ``chosen`` already, and behind them those that add most in the words ``left``."""
    folder, pool = weighed(corpus, cast)
    choice = _Choice(
        folder, [c for c in pool if c.place not in without and (c.number == 0 or not c.outdated)]
    )
    for candidate in chosen:
        choice.take(candidate)
    while best := choice.best(left):
        left -= choice.take(best)
    return tuple(choice.chosen)


def most_words(words: int) -> int:
    """Return how many words a briefing may have for which ``words`` were asked."""
    return int(LONGEST * words)


def weighed(corpus: Corpus, cast: Cast) -> tuple[Folder, list[Candidate]]:
    """Return the sentences that could be chosen, and the folder beside which each is weighed."""
    language = language_of(cast.articles)
    kept = _one_per_origin(corpus, cast.articles, language=language)
    pool = [c for c in candidates(kept, language=language) if not takes_side(c.reading)]
    figures = states(contested_figures(cast))
    later = figures.followed
    pool = [
        replace(c, outdated=c.place in figures.replaced, followed_by=later.get(c.place, ())) for c in pool
    ]
    return Folder(kept, pool, late=figures.late), pool


class _Choice:
    """The sentences chosen so far, and what each of the others is worth beside them."""

    def __init__(self, folder: Folder, pool: Sequence[Candidate]) -> None:
        self.chosen: list[Candidate] = []
        self._folder = folder
        self._pool = list(pool)
        self._worth = {c.place: importance(c, folder) for c in pool}
        self._words = {c.place: words_to_tell(c) for c in pool}
        self._unheard = {c.article.source.id for c in pool if c.article.source.kind != "opinion"}
        self._covered: frozenset[str] = frozenset()

    def best(self, left: int) -> Candidate | None:
        """Return the sentence that adds most in the words ``left``, None where none fits."""
        fitting = [candidate for candidate in self._pool if self._words[candidate.place] <= left]
        waiting = [candidate for candidate in fitting if candidate.article.source.id in self._unheard]
        scarce = bool(waiting) and left < ROOM * len(self._unheard)
        return max(waiting if scarce else fitting, key=lambda c: (self._gain(c), -c.number), default=None)

    def take(self, candidate: Candidate) -> int:
        """Choose a sentence and return its words; what makes the same point falls out."""
        self.chosen.append(candidate)
        self._covered |= candidate.terms
        self._unheard.discard(candidate.article.source.id)
        self._pool = [c for c in self._pool if c.place != candidate.place and self._says_else(c, candidate)]
        return self._words[candidate.place]

    def _gain(self, candidate: Candidate) -> float:
        total = self._folder.weigh(candidate.terms)
        said = self._folder.weigh(candidate.terms & self._covered) / total
        new = 1 - (1 - KEPT) * said
        return float(self._worth[candidate.place] * new / self._words[candidate.place] ** BREVITY)

    def _says_else(self, candidate: Candidate, chosen: Candidate) -> bool:
        total = self._folder.weigh(candidate.terms)
        outdated = candidate.outdated and chosen.outdated
        return not outdated and self._folder.weigh(candidate.terms & chosen.terms) <= ALIKE * total


def _one_per_origin(corpus: Corpus, articles: Sequence[Article], *, language: str) -> list[Article]:
    """Leave out reprints: their sentences stand in the earliest text of the same origin that is in ``language``."""
    spoken = {article.source.id for article in articles if article.source.language == language}
    first = {next((s for s in o.sources if s in spoken), o.sources[0]) for o in corpus.origins}
    return [article for article in articles if article.source.id in first]

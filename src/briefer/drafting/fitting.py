"""Which of their verified wordings keep sentences within the words that they may have together?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefer.records import Published


def fitted(ways: Sequence[Sequence[Published]], words: int) -> list[Published | None]:
    """Return one wording of each sentence: the first of its ``ways``, unless all would be longer than ``words``.

    Then those give way that save most, so that the fewest do; but first those of which a model has a shorter wording.
    A sentence that has no way is None. Where even the shortest are too long they are what is returned.
    """
    chosen = [next(iter(way), None) for way in ways]
    for at, shorter in sorted(_shorter(ways), key=lambda swap: _cost(ways[swap[0]][0], swap[1])):
        now = chosen[at]
        if now and told(chosen) > words and told([shorter]) < told([now]):
            chosen[at] = shorter
    return chosen


def told(sentences: Iterable[Published | None]) -> int:
    """Return the words of sentences as readers count them: what stands between two spaces."""
    return sum(len(sentence.text.split()) for sentence in sentences if sentence)


def _shorter(ways: Sequence[Sequence[Published]]) -> Iterator[tuple[int, Published]]:
    for at, way in enumerate(ways):
        yield from ((at, other) for other in way[1:])


def _cost(best: Published, other: Published) -> tuple[bool, int]:
    """Return what another wording costs, for comparison: the model's words, then the words that it does not save."""
    return other.drafted_by == "source", told([other]) - told([best])

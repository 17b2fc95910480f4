"""Does a model's sentence say what its passage says, no more and no less?

A stranger's claim may rest on a whole article, and may tell as little of it as it likes. A model was given one passage
to put in other words: a word of its own is nobody's word, and what is lost is lost to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.drafting.additions import added, spoken_besides
from briefer.drafting.dated import done_on, spoken_on
from briefer.drafting.itself import is_named_first
from briefer.drafting.kept import left_out
from briefer.drafting.recast import recast
from briefer.drafting.unquoted import taken_out
from briefer.language.reading import Reading
from briefer.records import Finding, Statement, Status, Verdict

UNLIKE_SCORE: Final = 0.45
"""Score of a sentence that a source may bear out but its passage does not: just below support."""


def held_to_passage(verdict: Verdict, sentence: Reading, statement: Statement) -> Verdict:
    """Return the verdict on a model's sentence with what it adds to its passage and what it leaves out.

    A sentence that does either is not supported. One that sums up several sentences may leave out what it likes.
    """
    known = {finding.claim for finding in verdict.findings if finding.severity == "block"}
    found = tuple(finding for finding in _findings(sentence, statement) if finding.claim not in known)
    if not found:
        return verdict
    status: Status = "unsupported" if verdict.accepted else verdict.status
    score = min(verdict.score, UNLIKE_SCORE)
    return verdict.replace(status=status, score=score, findings=(*verdict.findings, *found))


def _findings(sentence: Reading, statement: Statement) -> Iterator[Finding]:
    passage = Reading(statement.passage)
    quoted = [Reading(" ".join(citation.quote.split())) for citation in statement.citations]
    yield from added(sentence, [passage, *quoted])
    if not (_is_told_by_outlet(statement) and is_named_first(sentence.text)):
        yield from spoken_besides(sentence, passage)
    yield from spoken_on(sentence, passage)
    yield from done_on(sentence, passage)
    yield from taken_out(sentence, passage)
    yield from recast(sentence, [passage, *quoted])
    if missing := left_out(sentence, passage):
        words = ", ".join(f"“{each}”" for each in missing)
        yield Finding(rule="left-out", message=f"It leaves out {words}.", claim=sentence.span)


def _is_told_by_outlet(statement: Statement) -> bool:
    """Tell whether code lets a source speak, a party that tells of itself: its passage lets nobody."""
    own, told = statement.instead or statement.text, statement.passage.rstrip(".")
    return own.startswith(told) and own.removeprefix(told).endswith(" said.")

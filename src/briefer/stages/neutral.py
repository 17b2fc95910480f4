"""Is a sentence that a model wrote told neutrally? What the source says in a loaded way is no licence to repeat it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.neutrality.even import uneven_verbs
from briefer.neutrality.wording import loaded_findings
from briefer.records import Citation, Verdict

LOADED_SCORE: Final = 0.45
"""Score of a sentence that the source bears out in its facts but not in its wording: just below support."""


def neutral(
    verdict: Verdict, sentence: Reading, cited: Sequence[Citation], *, plain: frozenset[str]
) -> Verdict:
    """Return the verdict on a sentence with what its wording adds; a loaded sentence is not supported.

    ``plain`` are the speakers of the whole draft whose words are told with a plain verb.
    """
    passages = [Reading(" ".join(citation.quote.split())) for citation in cited]
    found = (*loaded_findings(sentence, passages), *uneven_verbs(sentence, plain=plain))
    if not found:
        return verdict
    status = "unsupported" if verdict.accepted else verdict.status
    return verdict.replace(
        status=status, score=min(verdict.score, LOADED_SCORE), findings=(*verdict.findings, *found)
    )

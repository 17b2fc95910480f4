"""Are the sentences of a briefing told neutrally? What the source says in a loaded way is no licence to repeat it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.neutrality.even import Plainly, uneven_verbs
from briefer.neutrality.loaded import loaded_words
from briefer.neutrality.wording import loaded_findings
from briefer.records import Citation, Note, Published, Verdict

LOADED_SCORE: Final = 0.45
"""Score of a sentence that the source bears out in its facts but not in its wording: just below support."""


def neutral(verdict: Verdict, sentence: Reading, cited: Sequence[Citation], *, plain: Plainly) -> Verdict:
    """Return the verdict on a sentence with what its wording adds; a loaded sentence is not supported.

    ``plain`` are the speakers of the whole draft whose words are told with plain verbs throughout.
    """
    passages = [Reading(" ".join(citation.quote.split())) for citation in cited]
    found = (*loaded_findings(sentence, passages), *uneven_verbs(sentence, plain=plain))
    if not found:
        return verdict
    status = "unsupported" if verdict.accepted else verdict.status
    return verdict.replace(
        status=status, score=min(verdict.score, LOADED_SCORE), findings=(*verdict.findings, *found)
    )


def wording(published: Sequence[Published]) -> Note:
    """Return which loaded words the published sentences have in their own voice, in the words of the audit."""
    found = [
        f"“{word.span.of(sentence.text)}” ({sentence.citations[0].source})"
        for sentence in published
        for word in loaded_words(Reading(sentence.text))
        if not (word.attributed or word.entry.borrowed)
    ]
    text = (
        f"Words of the sources that take a side, outside quotation marks: {', '.join(found)}."
        if found
        else "No published sentence has a word that takes a side outside quotation marks."
    )
    return Note(kind="wording", text=text)

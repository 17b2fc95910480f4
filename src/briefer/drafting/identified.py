"""Which sentence is the same one in two briefings? The same words on the same evidence."""

from __future__ import annotations

from collections.abc import Sequence

from briefer.records import Citation, Published
from briefer.text.spoken_ids import spoken_id, told_apart


def identified(published: Sequence[Published]) -> tuple[Published, ...]:
    """Return the sentences with the ids that readers see; no two of them have the same."""
    ids = told_apart(content_id(sentence.text, sentence.citations) for sentence in published)
    return tuple(sentence.replace(id=new) for sentence, new in zip(published, ids, strict=True))


def content_id(text: str, citations: Sequence[Citation]) -> str:
    """Return what ``text`` is known by as long as it rests on the quoted words, wherever these stand.

    Neither the number nor the file of a source counts, nor how its lines are wrapped: another file in the folder
    renumbers the sources, and a file may be renamed.
    """
    return spoken_id(text, *sorted({" ".join(citation.quote.split()) for citation in citations}))

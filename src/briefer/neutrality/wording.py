"""Is a sentence told neutrally, beside what its source says?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.neutrality.loaded import loaded_words
from briefer.neutrality.vocabulary import Loaded, entries_at
from briefer.records import Finding

_LEFT_OUT: Final = "leave it out"


def loaded_findings(sentence: Reading, passages: Sequence[Reading] | None) -> Iterator[Finding]:
    """Yield a finding for each word of a sentence that takes a side in our own voice.

    ``passages`` are what the sentence rests on; None where that is not known: then only words that stand in our own
    voice whatever the source has are findings.
    """
    for found in loaded_words(sentence):
        word = f"“{found.span.of(sentence.text)}” {found.entry.about}"
        if passages is not None and not any(_has(passage, found.entry) for passage in passages):
            message = f"{word}, and the source does not use it here; {advice(found.entry)}."
        elif found.attributed or found.entry.borrowed:
            continue
        else:
            message = f"{word}, and stands here in our own voice; {advice(found.entry, quoted=True)}."
        yield Finding(rule="loaded-word", message=message, claim=found.span)


def _has(passage: Reading, entry: Loaded) -> bool:
    """Tell whether a passage has the word; of verbs of speech, one of the same kind: "alleged" bears "claimed" out."""
    tokens = passage.tokens
    there = (found for index in range(len(tokens)) for found in entries_at(tokens, index))
    return any(found == entry or _is_kin(found, entry) for found in there)


def _is_kin(one: Loaded, other: Loaded) -> bool:
    return one.part == "speech" and one.category == other.category


def advice(entry: Loaded, *, quoted: bool = False) -> str:
    """Return what to do about a word; ``quoted``: quoting whoever says it is another way out."""
    plain = f"write “{entry.say}”" if entry.say else _LEFT_OUT
    return f"{plain}, or quote who says it" if quoted else plain

"""Does a sentence say in our voice what only the quoted speaker can say: "our men", "this town", "here"?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.records import Finding

_OF_THE_SPEAKER: Final = frozenset(
    """i me my mine we us our ours you your yours this these here now today tomorrow yesterday ago""".split()
)
"""Words that mean another thing in each mouth, at each place and on each day."""


def taken_out(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding for each word of a quoted speaker that points from where the speaker stands.

    What the passage has outside quotation marks as well is not the speaker's alone.
    """
    ours = {_bare(token) for token in passage.unquoted}
    theirs = {_bare(token) for token in passage.tokens} - ours
    for token in sentence.unquoted:
        if _bare(token) in _OF_THE_SPEAKER & theirs:
            message = f"“{token.text}” is the speaker's word and stands here in ours; quote it, or name what is meant."
            yield Finding(rule="not-supported", message=message, claim=token.span)


def is_of_the_speaker(token: Token) -> bool:
    """Tell whether a word means another thing in each mouth."""
    return _bare(token) in _OF_THE_SPEAKER


def _bare(token: Token) -> str:
    return token.folded.removesuffix("'s")

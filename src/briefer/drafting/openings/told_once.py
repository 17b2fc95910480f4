"""Does a sentence that was given an opening say the opening's words again where the passage has them?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.words.tokens import tokenize

_TAIL: Final = re.compile(r"(?:,|(?<=\]))\s(?P<tail>[^,\]]+?)[.,]*$")
"""What stands behind the last comma, or behind the mark of a quotation."""

_SAID: Final = re.compile(r"^ (?:said|says|told (?:[a-z]+ )?[a-z]+)(?: that)? ")
"""What lets a speaker say a thing who is named by "According to" already."""

_NAMING: Final = frozenset("according to as said reported by".split())
"""Words with which a speaker is named once more."""


def told_once(sentence: str, opening: str) -> str:
    """Return ``sentence`` without what it says again of its ``opening``: the speaker at its end, the day in its middle.

    Small models put the opening first and go on with the passage as it stands.

    >>> told_once("The mayor said that it rained, the mayor said.", "The mayor said that")
    'The mayor said that it rained.'
    >>> told_once("On Monday, two ships sank on Monday at Orr.", "On Monday,")
    'On Monday, two ships sank at Orr.'
    """
    if not opening or not sentence.startswith(opening):
        return sentence
    if opening.startswith("According to "):
        told = _SAID.sub(" ", sentence[len(opening) :])
        sentence = opening + told.replace(" and that ", " and ")
    told = opening.removesuffix(" that").rstrip(",:")
    parted = "" if opening.endswith(",") else ","
    for again in (f"{parted} {told[:1].lower()}{told[1:]}", f"{parted} {told}"):
        at = sentence.find(again, len(opening))
        # What goes on behind a speaker belongs to the speaking, and would come to belong to what is said.
        if at >= 0 and not (parted and sentence[at + len(again) :].strip(".").startswith(" ")):
            sentence = sentence[:at] + sentence[at + len(again) :]
    return _without_tails(sentence, opening)


def _without_tails(sentence: str, opening: str) -> str:
    """Return a sentence without the parts at its end whose words all stand in its opening."""
    known = {token.folded for token in tokenize(opening)} | _NAMING
    while found := _TAIL.search(sentence, len(opening)):
        words = {token.folded for token in tokenize(found["tail"])}
        if not words or not words <= known:
            break
        sentence = sentence[: found.start()] + ("" if sentence[: found.start()].endswith("]") else ".")
    return sentence

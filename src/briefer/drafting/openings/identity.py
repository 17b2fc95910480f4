"""How can a sentence begin with what its subject is: "The only survivor is Ana Lind", "Among the dead was Ana Lind"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.words import PRONOUNS, opened
from briefer.language.reading import Reading

_IS: Final = re.compile(
    r"^(?P<who>[^,;:“”\"]{3,80}) (?P<verb>is|are|was|were) "
    r"(?P<what>the (?:only|first|last|\w+est|second|third|sole|main|most \w+|head|winner|owner|author)\b"
    r"[^,;:“”\"]{3,70})\.$"
)
_AMONG: Final = re.compile(
    r"^(?P<who>[^;:“”\"]{3,80}) (?P<verb>is|are|was|were) (?P<what>among [^,;:“”\"]{3,80}?)(?P<end>, and |\.$)"
)
_TURN: Final = re.compile(r"\b(?:that|which|because|while|when|if|not|no|never|he|she|it|they|said|says)\b")


def identity_first(reading: Reading) -> str | None:
    """Return "The last to leave was" of "Ana Lind was the last to leave", and "Among the dead were" likewise."""
    found = _IS.match(reading.text) or _AMONG.match(reading.text)
    if found is None or reading.speech or found["who"].split()[0].lower() in PRONOUNS:
        return None
    if _TURN.search(found["who"]) or _TURN.search(found["what"]):
        return None
    return f"{opened(found['what'])} {found['verb']}"

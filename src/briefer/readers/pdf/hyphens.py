"""How do the lines of a paragraph become one: which hyphens at their ends belong to the word?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOFT, _SET, _HARD = "\u00ad", "\u2010", "-"
_BROKEN = re.compile(r"(?P<head>[^\W\d_][\w’'\-\u2010]*)(?P<hyphen>[\-\u2010\u00ad])$")
_CLOSE = re.compile(r"\w[—/]$")
"""A dash or stroke without a space before it has none behind it, either."""
_TAIL = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)+|[^\W\d_]{3,}")
_UNSPACED = re.compile(r"[\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u0e00-\u0eff]")
"""Chinese and Japanese characters, Thai and Lao letters: no space stands between their words."""

_A_WORD, _A_COMPOUND = 1.8, 3.3
"""Zipf frequencies from which a joined word is one: 'dockworkers' has 1.9, typing errors less. Behind the first
parts of compounds errors are common: 'longterm' has 2.8, 'fulltime' 2.9."""
_A_PART = 3.0
"""Zipf frequency of both parts from which they are words of their own: one in a million words."""
_FIRST_PARTS = frozenset(
    "long short well so part full high low self ill old new hard deep half all first second third two three "
    "four five six ten non anti pro ex mid much ever cross so-called vice decision".split()
)
_LANGUAGES = {
    "de": "der die und das ist nicht mit von den dem für auf",
    "en": "the and of to in that was for with said is on",
    "es": "el los las que del una por con para se",
    "fr": "le les des une est dans pour que qui sur du",
    "it": "il che di della per una con sono gli nel",
    "nl": "het een van niet dat zijn voor met ook op",
    "pt": "o os que uma para com não do da em",
}


def unspaced(before: str, after: str) -> bool:
    """Tell whether two lines meet without a space, as in Chinese.

    >>> unspaced("港口", "罢工")
    True
    """
    return bool(_UNSPACED.match(before[-1:]) and _UNSPACED.match(after[:1]))


@dataclass(frozen=True)
class Joiner:
    """Joins lines; ``text`` is what else the document says, ``language`` what it says it is written in."""

    text: str
    language: str | None = None
    _spelt: Counter[str] = field(init=False, default_factory=Counter)

    def joined(self, lines: Sequence[str]) -> str:
        """Return the lines as one, hyphens at line ends decided.

        >>> Joiner("", "en").joined(["the police op\u2010", "eration in Port-", "Orr was a long-", "term plan"])
        'the police operation in Port-Orr was a long-term plan'
        """
        whole = lines[0] if lines else ""
        for line in lines[1:]:
            whole = self._with(whole, line)
        return whole.replace(_SOFT, "")  # it shows only where a line ends

    def _with(self, before: str, after: str) -> str:
        broken = _BROKEN.search(before, max(0, len(before) - 60))
        tail = _TAIL.match(after)
        if broken and tail and not before.endswith((" -", " \u2010")):
            kept = self._hyphen(broken["head"], broken["hyphen"], tail[0])
            return before[:-1] + kept + after
        if before.endswith((_SOFT, _SET, _HARD)) and _is_inside_word(before, after):
            return before + after
        close = unspaced(before, after) or _CLOSE.search(before)
        return before + ("" if close else " ") + after

    def _hyphen(self, head: str, hyphen: str, tail: str) -> str:
        """Return the hyphen between the halves of a word, '' where it only marked the end of the line."""
        if hyphen == _SOFT:
            return ""
        if tail[0].isupper():
            return _HARD
        return self._in_dictionary(re.split(r"[-\u2010]", head)[-1].lower(), tail.lower())

    def _in_dictionary(self, head: str, tail: str) -> str:
        whole, compound = self._printed[head + tail], self._printed[f"{head}-{tail}"]
        if whole or compound:
            return "" if whole >= compound else _HARD
        language = self._language
        if language is None:
            return ""
        from wordfreq import zipf_frequency  # noqa: PLC0415 - its lists of words take half a second to read

        parts = min(zipf_frequency(head, language), zipf_frequency(tail, language))
        enough = _A_COMPOUND if head in _FIRST_PARTS else _A_WORD
        return _HARD if parts >= _A_PART and zipf_frequency(head + tail, language) < enough else ""

    @cached_property
    def _printed(self) -> Counter[str]:
        """Count the words that stand within a line anywhere in the document."""
        return Counter(found.replace(_SET, _HARD).lower() for found in _TOKEN.findall(self.text))

    @cached_property
    def _language(self) -> str | None:
        """Return the language whose list of words decides; None where there is none for it."""
        if self.language:
            stated = self.language[:2].lower()
            return stated if stated in _LANGUAGES else None
        words = Counter(self.text[:20_000].lower().split())
        counts = {code: sum(words[word] for word in common.split()) for code, common in _LANGUAGES.items()}
        best = max(counts, key=lambda code: counts[code])
        return best if counts[best] else None


def _is_inside_word(before: str, after: str) -> bool:
    return before[-2:-1].isalnum() and after[:1].isalnum()

"""Which small change to a rejected sentence do its findings themselves ask for?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from briefer.records import Finding, Rule, Span, Verdict

_WORD_FOR_WORD: Final[frozenset[Rule]] = frozenset({"not-supported", "verb-changed", "quantifier-changed"})
"""Rules whose finding may set one word of the sentence against one of the source."""
_PLAIN_FORMS: Final = {"ing": "saying", "ed": "said", "s": "says"}


def mended(text: str, verdict: Verdict, *, with_quotes: Callable[[str], str]) -> str | None:
    """Return ``text`` with the source's word, a plain verb, or quotation marks where the findings ask for them.

    ``with_quotes`` puts the labels of an outlet in quotation marks. None where one of the findings asks for more
    than that. The result is as unverified as any other sentence.
    """
    blocking = [finding for finding in verdict.findings if finding.severity == "block"]
    edits = {edit for finding in blocking for edit in _edits(text, finding)}
    told = {finding.claim for finding in blocking if finding.rule == "loaded-word"}
    if len({span for span, _ in edits}) + len(told) < len({finding.claim for finding in blocking}):
        return None
    for span, words in sorted(edits, reverse=True):
        text = f"{text[: span.start]}{words}{text[span.end :]}"
    return with_quotes(text) if told else text


def _edits(text: str, finding: Finding) -> Iterator[tuple[Span, str]]:
    if finding.claim is None:
        return
    ours = finding.claim.of(text)
    if finding.rule == "uneven-verbs":
        yield finding.claim, _plain(ours)
    elif finding.rule in _WORD_FOR_WORD and finding.source:
        theirs = finding.source.quote
        # A word that the sentence has already is of something else: who "admits" one thing and "denies" another.
        told = re.search(rf"\b{re.escape(theirs)}\b", text) is not None
        if (
            _is_word(ours)
            and _is_word(theirs)
            and not told
            and ours.endswith("ing") == theirs.endswith("ing")
        ):
            yield finding.claim, theirs


def _plain(verb: str) -> str:
    """Return the form of "say" that takes the place of a verb's: "insisting" becomes "saying".

    >>> [_plain(verb) for verb in ("claims", "insisted", "alleging", "claim")]
    ['says', 'said', 'saying', 'say']
    """
    return next((form for ending, form in _PLAIN_FORMS.items() if verb.endswith(ending)), "say")


def _is_word(words: str) -> bool:
    return bool(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", words))

"""Whom does a claim let speak?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.language.naming.designations import Designation, designation
from briefer.language.naming.names import Name
from briefer.language.naming.offices import describing_stems
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.voices import heads
from briefer.language.words.sorts import is_body
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

_PRONOUNS: Final = frozenset(
    {"he", "she", "it", "they", "we", "i", "who", "which", "one", "you", "some", "many"}
)

_ACCOUNTS: Final = frozenset(
    stem(word) for word in "account information testimony version evidence report finding".split()
)
"""What somebody says, by which they may be named ("the Gazette's information"); without a name it may be anybody's."""
_WORDS_OF: Final = _ACCOUNTS | frozenset(
    stem(word) for word in "record figure data count tally log statistic table letter note memo".split()
)
"""The same, and what somebody has written down."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """Who a claim says is speaking: the names and the stems of the description, and where.

    ``of`` are the names that only qualify: the bank's of "the bank's spokesman"; ``bare`` tells that it is one
    capitalised word; ``besides`` are the stems of what a named speaker is called besides: a title, an apposition;
    ``words`` all its words, folded.
    """

    span: Span
    names: tuple[Name, ...]
    stems: frozenset[str]
    designation: Designation
    pronoun: bool
    of: tuple[Name, ...] = ()
    bare: bool = False
    besides: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()

    @property
    def named(self) -> bool:
        """Whether the speaker is called by name."""
        return bool(self.names)

    @property
    def reads_as_name(self) -> bool:
        """Whether it is a word that may be a name nobody knows: "Stone said"; a noun for one man has an article."""
        head = self.designation.head
        return self.bare and head is not None and not self.designation.plural and not is_body(head)


def claimed_speaker(claim: Reading, speech: Speech) -> Claimed | None:
    """Return the speaker that an act of speech in a claim names; None where it names none."""
    if speech.core is None or speech.subject is None:
        return None
    names = tuple(heads(claim.text, speech.core, claim.names))
    words = [fold_word(word) for word in speech.core.of(claim.text).split()]
    stems = describing_stems(speech.core.of(claim.text))
    if not stems and not names and not set(words) & _PRONOUNS:
        return None
    called = designation(claim.text, speech.core, claim.names)
    pronoun = len(words) == 1 and words[0] in _PRONOUNS
    of = tuple(n for n in claim.names if n.words and n not in names and speech.core.covers(n.span))
    bare = len(words) == 1 and claim.text[speech.core.start].isupper()
    besides = _besides(claim.text, speech.subject, names)
    return Claimed(speech.core, names, stems, called, pronoun, of, bare, besides, tuple(words))


def by_words(claimed: Claimed) -> Claimed | None:
    """Return whose words they are where a claim lets words speak, None where that is left open: "by all accounts"."""
    words = claimed.designation
    if claimed.named or words.head not in _WORDS_OF:
        return claimed
    if not claimed.of:
        return None if words.head in _ACCOUNTS else claimed
    return replace(claimed, names=claimed.of, of=(), designation=replace(words, names=claimed.of))


def _besides(text: str, subject: Span, names: Sequence[Name]) -> frozenset[str]:
    """Return the stems of the titles and appositions of the names: "president", "her", "client"."""
    titles = (" ".join(name.title) for name in names)
    around = (text[subject.start : name.span.start] + text[name.span.end : subject.end] for name in names)
    return frozenset().union(*map(describing_stems, (*titles, *around)))

"""What of a text takes a side outside quotation marks, and with which verbs does it tell what each speaker says?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from briefer.errors import InputError
from briefer.language.article import Article
from briefer.language.foreign.identify import identify
from briefer.language.reading import Reading
from briefer.neutrality.even import Plainly, told_plainly, uneven_acts, uneven_verbs
from briefer.neutrality.loaded import Found, loaded_words
from briefer.neutrality.manuscript import Form, read_manuscript
from briefer.neutrality.remarks import Looked, Place, Remark, Speaker, Verb
from briefer.neutrality.told import DOUBTING, Told, is_same, told
from briefer.neutrality.wording import advice
from briefer.records import Span

UNEVEN: Final = "uneven verbs"


def lint(text: str, form: Form = "markdown") -> Looked:
    """Return what in ``text`` takes a side, with its places.

    A verb that casts doubt is a remark only where it falls on one side (see ``even``).

    >>> [remark.words for remark in lint("The mayor slammed “this vile plan”.").remarks]
    ['slammed']

    Raises:
        InputError: the text is in another language than English.
    """
    language = identify(text)
    if language != "en":
        msg = f"the text is in another language ({language}); loaded words are known in English only"
        raise InputError(msg)
    article = read_manuscript(text, form)
    lines = _Lines(text)
    plain = told_plainly(article)
    found = (remark for reading in article.readings for remark in _remarks(reading, plain, lines))
    remarks = sorted(found, key=lambda remark: remark.place.span)
    return Looked(len(article.readings), tuple(remarks), tuple(_speakers(article, lines)))


class _Lines:
    """Knows the lines of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]

    def place(self, span: Span) -> Place:
        """Return where ``span`` stands."""
        line = bisect_right(self._starts, span.start)
        return Place(span, line, span.start - self._starts[line - 1] + 1)


def _remarks(reading: Reading, plain: Plainly, lines: _Lines) -> Iterator[Remark]:
    for found in loaded_words(reading):
        if found.entry.category != DOUBTING:
            yield _remark(found, reading, lines)
    mixed = {speech.verb: elsewhere for speech, elsewhere in uneven_acts(reading, plain=plain)}
    for finding in uneven_verbs(reading, plain=plain):
        if finding.claim:
            yield Remark(
                place=lines.place(finding.claim),
                words=finding.claim.of(reading.text),
                category=UNEVEN,
                severity="warn" if mixed[finding.claim] else "block",
                message=finding.message,
                sentence=" ".join(reading.words.split()),
            )


def _remark(found: Found, reading: Reading, lines: _Lines) -> Remark:
    words = found.span.of(reading.text)
    speech = found.entry.part == "speech"
    voice = " in what somebody is said to say" if found.attributed and not speech else ""
    return Remark(
        place=lines.place(found.span),
        words=words,
        category=found.entry.category,
        severity="warn" if found.attributed or found.entry.borrowed else "block",
        message=f"“{words}” {found.entry.about}{voice}; {advice(found.entry, quoted=not speech)}.",
        sentence=" ".join(reading.words.split()),
    )


def _speakers(article: Article, lines: _Lines) -> Iterator[Speaker]:
    """Yield who speaks, in the order in which they first do."""
    groups: list[list[Told]] = []
    for act in told(article):
        own = next((group for group in groups if any(is_same(act, one, article) for one in group)), None)
        if own is None:
            groups.append([act])
        else:
            own.append(act)
    for group in groups:
        name = " ".join(group[0].claimed.span.of(article.text).split())
        verbs = (act.speech.verb for act in group)
        yield Speaker(name, tuple(Verb(verb.of(article.text), lines.place(verb)) for verb in verbs))

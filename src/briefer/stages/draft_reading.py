"""Read a Markdown draft: its sentences, which sources each cites, and which of them state facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from briefer.language.syntax.sentences import split_paragraph
from briefer.records import Corpus, Span
from briefer.text.markdown.prose import HIDDEN, Prose, factual_part, read_prose

_MARK: Final = re.compile(
    r"(?<!\\)\[(?P<words>(?:[^\[\]\\]|\\.){1,300})\]|(?<!\\)\((?P<round>[^()\[\]]{1,80})\)"
)
_OWN_NOTE: Final = re.compile(
    r"\*\*S\d+\*\* .*?\((?P<file>[^()]*(?:\([^()]*\)[^()]*)*), characters \d+–\d+\)"
)
_PARTS: Final = re.compile(r"\s*(?:[;,&]|\band\b)\s*")
_PLACE: Final = re.compile(
    r"(?:pp?|paras?|ll?|lines?|chars?|characters?|pages?|sections?|§+)\b\.?\s*\d[\d\s–,-]*$", re.IGNORECASE
)
_RUN: Final = re.compile(r"[Ss](?P<first>\d{1,4})\s*[-–—]\s*[Ss]?(?P<last>\d{1,4})")
_ID: Final = re.compile(r"S\d+")
_LOOKS_LIKE_LABEL: Final = re.compile(
    r"[Ss]\d+|(?:source|Source)s?\s[Ss]?\d+|[^\s]+\.(?:txt|md|html?|pdf|docx|eml|mht)"
)
_LONGEST_RUN: Final = 50
"""Sources that "S1–S9" may stand for; more are a slip of the hand."""
_REMARK: Final = re.compile(r"sic|emphasis added|\W*", re.IGNORECASE)
_UNSEEN: Final = re.compile(r"\\?\[U\+((?!D[89A-F])[0-9A-F]{4}|[1-9A-F][0-9A-F]{4})\\?\]")
"""How a briefing writes a character that cannot be seen."""
_ENDED: Final = re.compile(r"[.!?…][”\"’')]*\s*$")
# "(Outlet)." after a sentence that ends within quotation marks says where it is from, and is no sentence.
_OUTLET: Final = re.compile(r"\((?:[^()]|\([^()]*\))*[^.!?…”\"()]\)?\)[.!?]?")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~@&$\"'^:/=;,%?])")
_EMPHASIS: Final = re.compile(r"(?<![\w\\])(\*\*|__|\*|_)(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)", re.DOTALL)
_LONGEST_LABEL_WORDS: Final = 6
"""Words of a bracket after a sentence that is still taken for a label which names no source; a longer one is text."""
_FEWEST_WORDS: Final = 3
"""A shorter piece is a label or an exclamation, not a statement of fact."""


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """One sentence of a draft: plain text, where it stands, and the ids of the sources it cites.

    ``unknown`` holds the labels that name no source, ``ambiguous`` those that several sources share.
    """

    text: str
    span: Span
    sources: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A citation mark and the labels in it."""

    span: Span
    labels: tuple[str, ...]


def read_draft(markdown: str, corpus: Corpus) -> tuple[DraftSentence, ...]:
    """Return the factual sentences of a draft in order, each with its sources.

    A citation is a footnote or a bracket inside a sentence or right after it; several labels may stand in one
    bracket, parted by commas or semicolons. A label is a source's id, file name or stem.
    """
    scope = factual_part(markdown)
    prose = read_prose(markdown)
    reader = _Reader(prose, _Labels(corpus, prose.notes))
    return tuple(
        sentence
        for paragraph in prose.paragraphs
        if scope.covers(paragraph)
        for sentence in reader.sentences(paragraph)
        if _is_factual(sentence.text)
    )


def plain(markdown: str) -> str:
    r"""Return Markdown as plain text: no emphasis, no hidden markup, signs for the unseen and escapes undone.

    >>> plain(r"He said \*so\* in **May**.")
    'He said *so* in May.'
    """
    text = re.sub(rf"\s*{HIDDEN}+(?=[.,;:!?])", "", markdown).replace(HIDDEN, "")
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    seen = _UNSEEN.sub(lambda match: chr(int(match[1], 16)), " ".join(text.split()))
    return _ESCAPE.sub(r"\1", seen)


@dataclass(frozen=True)
class _Labels:
    """What the labels of a draft mean."""

    corpus: Corpus
    notes: dict[str, str]

    def ids(self, label: str) -> tuple[str, ...]:
        """Return the ids of the sources that go by ``label``, in any case: drafts are typed by hand."""
        found = self.corpus.called(label) or self.corpus.called(self._in_own_case.get(label.lower(), label))
        return tuple(source.id for source in found)

    @cached_property
    def _in_own_case(self) -> dict[str, str]:
        return {label.lower(): label for d in self.corpus.documents for label in d.source.labels}

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """What every known label and every id looks like, the longest first."""
        known = sorted({re.escape(label) for label in self._in_own_case.values()}, key=len, reverse=True)
        return re.compile(
            rf"(?<![\w.-])(?:{'|'.join([*known, r'S[1-9][0-9]*'])})(?![\w-]|\.\w)", re.IGNORECASE
        )

    def of_bracket(self, words: str) -> tuple[str, ...]:
        """Return the labels in a bracket: the whole of it where that is one, or else its parts."""
        whole = _ESCAPE.sub(r"\1", " ".join(words.split())).removeprefix("@")
        if self.ids(whole):
            return (whole,)
        parts = [
            part.removeprefix("@") for piece in re.split(r"\s*[;,]\s*", whole) for part in self._parts(piece)
        ]
        return tuple(part for part in parts if part and not _PLACE.match(part))

    def _parts(self, piece: str) -> list[str]:
        """Return a label that holds "and" as one where it names a source, and a run such as "S1–S3" as its ids."""
        if self.ids(piece.removeprefix("@")):
            return [piece]
        return [label for part in _PARTS.split(piece) for label in _run(part)]

    def of_note(self, name: str) -> tuple[str, ...]:
        """Return what a footnote cites: the labels at the start of its text, or else its own name."""
        text = _ESCAPE.sub(r"\1", self.notes.get(name, name))
        if own := _OWN_NOTE.match(text):
            return (own["file"],)
        head = re.split(r"[“\"]", text.replace("*", "").replace("`", ""), maxsplit=1)[0]
        found = list(self._any.finditer(head))
        if not found:
            return (" ".join(head.split()[:_LONGEST_LABEL_WORDS]) or name,)
        run = found[:1]
        for before, after in pairwise(found):
            if _PARTS.sub("", head[before.end() : after.start()]).strip():
                break
            run.append(after)
        return tuple(match[0] for match in run)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the paragraphs of one draft."""

    prose: Prose
    labels: _Labels

    def sentences(self, paragraph: Span) -> Iterator[DraftSentence]:
        """Yield the sentences of a paragraph; a mark belongs to the sentence in which or after which it stands."""
        marks = list(self._marks(paragraph))
        text = _without(self.prose.text, marks)
        spans = _with_their_outlets(text, split_paragraph(text.replace(HIDDEN, " "), paragraph))
        for index, span in enumerate(spans):
            end = spans[index + 1].start if index + 1 < len(spans) else paragraph.end
            start = span.start if index else paragraph.start
            yield self._sentence(text, span, [m for m in marks if start <= m.span.start < end])

    def _sentence(self, text: str, span: Span, marks: list[_Mark]) -> DraftSentence:
        labels = dict.fromkeys(label for mark in marks for label in mark.labels)
        meant = {label: self.labels.ids(label) for label in labels}
        return DraftSentence(
            plain(span.of(text)),
            span,
            sources=tuple(dict.fromkeys(ids[0] for ids in meant.values() if len(ids) == 1)),
            unknown=tuple(label for label, ids in meant.items() if not ids),
            ambiguous=tuple(label for label, ids in meant.items() if len(ids) > 1),
        )

    def _marks(self, paragraph: Span) -> Iterator[_Mark]:
        for match in _MARK.finditer(self.prose.text, paragraph.start, paragraph.end):
            words = (match["words"] or match["round"]).replace(HIDDEN, "")
            if words.startswith("^"):
                yield _Mark(Span(*match.span()), self.labels.of_note(words[1:]))
            elif not _UNSEEN.fullmatch(match[0]) and self._cites(match, words):
                yield _Mark(Span(*match.span()), self.labels.of_bracket(words))

    def _cites(self, match: re.Match[str], words: str) -> bool:
        """Tell whether a bracket is a citation and not the writer's remark: a round one must hold names of sources.

        An id such as "(S9)" is meant as one, whether or not there is such a source.
        """
        labels = self.labels.of_bracket(words)
        known = [bool(self.labels.ids(label)) for label in labels]
        if match["round"]:
            named = [here or _ID.fullmatch(label) for here, label in zip(known, labels, strict=True)]
            return bool(named) and all(named)
        if any(known) or any(_LOOKS_LIKE_LABEL.fullmatch(label) for label in labels):
            return True
        before = self.prose.text[max(0, match.start() - 40) : match.start()].replace(HIDDEN, "")
        short = len(words.split()) <= _LONGEST_LABEL_WORDS and not _REMARK.fullmatch(words)
        return short and bool(_ENDED.search(re.sub(r"\[[^\[\]]*\]\s*$", "", before)))


def _run(label: str) -> list[str]:
    """Return the ids from the first to the last of "S1–S3", any other label as it is."""
    found = _RUN.fullmatch(label)
    if found is None or not 0 <= int(found["last"]) - int(found["first"]) < _LONGEST_RUN:
        return [label]
    return [f"S{number}" for number in range(int(found["first"]), int(found["last"]) + 1)]


def _without(text: str, marks: list[_Mark]) -> str:
    for mark in marks:
        text = text[: mark.span.start] + HIDDEN * len(mark.span) + text[mark.span.end :]
    return text


def _with_their_outlets(text: str, spans: tuple[Span, ...]) -> list[Span]:
    """Join a bracketed outlet that was taken for a sentence to the sentence before it."""
    joined: list[Span] = []
    for span in spans:
        bare = span.of(text).replace(HIDDEN, "").strip()
        if joined and (not re.search(r"\w", bare) or _OUTLET.fullmatch(bare)):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _is_factual(text: str) -> bool:
    words = re.findall(r"\w+", text)
    return len(words) >= _FEWEST_WORDS and not text.rstrip().endswith((":", "?"))

"""Read a Markdown draft: its sentences, which sources each cites, and which of them state facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.sentences import split_sentences
from briefer.records import Corpus, Span

# In a briefing of our own only this part states facts; the rest is made of it.
_OWN_PART: Final = re.compile(r"<!-- briefer: published -->(.*?)<!-- briefer: end -->", re.DOTALL)
_DEFINITION: Final = re.compile(r"^\[\^([^\]]+)\]:[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_FOOTNOTE: Final = re.compile(r"\[\^([^\]\s]+)\]")
_BRACKET: Final = re.compile(r"\[([^\[\]\n^]{1,200})\](?!\()")
_MARKS: Final = re.compile(r"(?:\s*(?:\[\^[^\]\s]+\]|\[[^\[\]\n^]{1,200}\](?!\()))+")
_LINK: Final = re.compile(r"\[([^\[\]\n]*)\]\([^()\n]*\)")
_NOT_PROSE: Final = re.compile(r"\s*(?:#|\||[-*_]{3,}\s*$|<!--|\[\^[^\]]+\]:|```|!\[)")
_LIST_MARK: Final = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+|^\s*>\s?")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~@&$\"'^:/=;,%?])")
_EMPHASIS: Final = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """One sentence of a draft: plain text, where it stands, and the ids of the sources it cites."""

    text: str
    span: Span
    sources: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def read_draft(markdown: str, corpus: Corpus) -> tuple[DraftSentence, ...]:
    """Return the factual sentences of a draft in order, each with its sources.

    A citation is a footnote or a bracket right after a sentence; several may stand in one bracket, parted by
    commas or semicolons. Labels are source ids, file names or stems; ``unknown`` holds those that name no source.
    """
    notes = {match[1]: match[2] for match in _DEFINITION.finditer(markdown)}
    labels = _labels(corpus)
    own = _OWN_PART.search(markdown)
    scope = Span(*own.span(1)) if own else Span(0, len(markdown))
    return tuple(
        sentence
        for block in _blocks(markdown)
        if scope.covers(block)
        for sentence in _sentences(markdown, block, notes, labels)
        if _is_factual(sentence.text)
    )


def _labels(corpus: Corpus) -> dict[str, str]:
    found: dict[str, str] = {}
    for document in corpus.documents:
        source = document.source
        name = source.file.rsplit("/", 1)[-1]
        for label in (source.id, source.file, name, name.rsplit(".", 1)[0]):
            found.setdefault(label.lower(), source.id)
    return found


def _blocks(markdown: str) -> Iterator[Span]:
    """Yield the paragraphs and list items that hold prose; headings, tables, code and notes are left out."""
    fenced = False
    start: int | None = None
    position = 0
    for line in markdown.splitlines(keepends=True):
        fence = line.lstrip().startswith(("```", "~~~"))
        prose = bool(line.strip()) and not _NOT_PROSE.match(line) and not fenced and not fence
        begins = bool(_LIST_MARK.match(line))
        if start is not None and (not prose or begins):
            yield Span(start, position)
            start = None
        if prose and start is None:
            start = position
        fenced = fenced != fence
        position += len(line)
    if start is not None:
        yield Span(start, position)


def _sentences(markdown: str, block: Span, notes: dict[str, str], labels: dict[str, str]) -> Iterator[DraftSentence]:
    """Cut a block at its citation marks; marks belong to the sentence before them."""
    text = block.of(markdown)
    mark = _LIST_MARK.match(text)
    start = mark.end() if mark else 0
    for match in _cited_runs(text, labels, notes):
        yield from _cited(markdown, block.start, Span(start, match.start()), _cites(match[0], notes), labels)
        start = match.end()
    yield from _cited(markdown, block.start, Span(start, len(text)), [], labels)


def _cited_runs(text: str, labels: dict[str, str], notes: dict[str, str]) -> Iterator[re.Match[str]]:
    """Yield the runs of brackets that are citations: footnotes, or labels of sources."""
    for match in _MARKS.finditer(text):
        cites = _cites(match[0], notes)
        if any(label.lower() in labels for label in cites) or "[^" in match[0] or re.search(r"[.!?”\"’')]\s*$", text[: match.start()]):
            yield match


def _cites(marks: str, notes: dict[str, str]) -> list[str]:
    labels = [label for note in _FOOTNOTE.findall(marks) for label in _note_labels(note, notes)]
    plain = _FOOTNOTE.sub("", marks)
    return labels + [label.strip() for group in _BRACKET.findall(plain) for label in re.split(r"[,;]", group) if label.strip()]


def _note_labels(note: str, notes: dict[str, str]) -> list[str]:
    """Return what a footnote cites: the bold or first word of its text, or the footnote's own name."""
    text = _ESCAPE.sub(r"\1", notes.get(note, note)).strip()
    bold = re.match(r"\*\*([^*]+)\*\*", text)
    if bold:
        return [bold[1].strip()]
    first = re.match(r"[\[(]?([^\s,;:\])]+)", text)
    return [first[1]] if first else [note]


def _cited(
    markdown: str, offset: int, part: Span, cites: list[str], labels: dict[str, str]
) -> Iterator[DraftSentence]:
    """Yield the sentences of one stretch: the last one has the citations, those before it have none."""
    whole = part.shift(offset)
    spans = split_sentences(markdown, whole)
    known = tuple(dict.fromkeys(labels[label.lower()] for label in cites if label.lower() in labels))
    unknown = tuple(label for label in cites if label.lower() not in labels)
    for index, span in enumerate(spans):
        last = index == len(spans) - 1
        yield DraftSentence(plain(span.of(markdown)), span, known if last else (), unknown if last else ())


def plain(markdown: str) -> str:
    r"""Return Markdown as plain text: no emphasis, links as their words, escapes undone.

    >>> plain(r"He said \*so\* in **[May](https://example.org)**.")
    'He said *so* in May.'
    """
    text = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", markdown))
    return " ".join(_ESCAPE.sub(r"\1", text).split())


def _is_factual(text: str) -> bool:
    words = re.findall(r"\w+", text)
    return len(words) >= 3 and not text.rstrip().endswith((":", "?"))

r"""What is ``briefing.md``: the page as GitHub-flavoured Markdown with a footnote for each cited passage.

The format, which ``briefer verify`` reads back:

- The published sentences stand between the lines ``<!-- briefer: published -->`` and
  ``<!-- briefer: end -->``. There, each ``##`` heading is a section and each paragraph one line: sentence,
  its marks, a space, the next sentence. ``Rationing began.[^1][^4] It ends in May.[^2]`` are two sentences.
  No source text can forge the marks or the lines, because ``[`` and ``<`` of a source are always escaped.
- A footnote is one line: ``[^4]: **S2** Gazette, 3 May 2031 (02-gazette.txt, characters 120–180): “quote”``.
  It begins with the source id; file and offsets name the exact passage; the quote is the text between the
  first ``: “`` after the bracket and the last ``”``, with its line ends as spaces.
- Escapes are backslashes before ASCII punctuation and nothing else. Characters that cannot be seen are
  written as ``[U+202E]`` (see ``visible``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.outputs.paging import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.outputs import page
    from briefer.records import Briefing, Corpus

PUBLISHED_FROM = "<!-- briefer: published -->"
PUBLISHED_TO = "<!-- briefer: end -->"

# Always: what opens code, emphasis, links, HTML, tables, footnotes, mathematics, tags, mentions, attributes.
# In context: '&' of an entity, '%', '=' and '-' in rows, '!' before a bracket, ':' and '.' of an address.
_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>#|~$^@]|&(?=#?\w+;)|([%=-])(?=\1)|!(?=$|\[)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE
)
_OPENING = re.compile(r"^(?:[-+:](?=[ :-]|$)|\d{1,9}(?=[.)]))")


def escape(text: str) -> str:
    r"""Return one line of ``text`` so that Markdown shows exactly its characters, wherever it stands.

    >>> escape("1. see [this](http://x.example) *now*")
    '1\\. see \\[this\\](http\\://x.example) \\*now\\*'
    """
    return _OPENING.sub(_opened, _SPECIAL.sub(r"\\\g<0>", text))


def render(briefing: Briefing, corpus: Corpus) -> str:
    """Return the briefing as Markdown; the same briefing gives the same text."""
    laid = lay_out(briefing, corpus)
    blocks = [
        *_head(laid),
        *_published(laid),
        *_changes(laid),
        *_analysis(laid),
        *_folder(laid),
        *_verification(laid),
    ]
    return "\n\n".join([*blocks, *map(_footnote, laid.passages)]) + "\n"


def _opened(match: re.Match[str]) -> str:
    found = match.group()
    return f"{found}\\" if found[0].isdigit() else f"\\{found}"


def _head(laid: page.Page) -> Iterator[str]:
    yield f"# {escape(laid.title)}"
    if laid.question:
        yield f"*{escape(laid.question)}*"
    yield " · ".join(map(escape, laid.facts))


def _published(laid: page.Page) -> Iterator[str]:
    yield PUBLISHED_FROM
    for section in filter(None, (laid.bottom_line, *laid.sections)):
        yield f"## {escape(section.name)}"
        yield " ".join(map(_cited, section.sentences))
    yield PUBLISHED_TO


def _changes(laid: page.Page) -> Iterator[str]:
    if laid.changes is None:
        return
    yield f"## {escape(laid.changes.title)}"
    for group in laid.changes.groups:
        yield f"### {escape(group.name)}"
        yield _listed(map(_change, group.entries))


def _change(change: page.Change) -> str:
    text = " ".join(map(_part, change.parts)) or escape(change.text)
    return f"{text} *({escape(change.note)})*" if change.note else text


def _analysis(laid: page.Page) -> Iterator[str]:
    if laid.voices:
        yield "## Positions"
    for voice in laid.voices:
        yield f"### {escape(voice.actor)}"
        yield "\n".join(_spoken(voice))
    if laid.figures:
        yield "## Contested figures"
    for figure in laid.figures:
        yield f"### {escape(figure.what)}"
        yield _table(figure)
    if laid.timeline:
        yield "## Timeline"
        yield _listed(map(_dated, laid.timeline))
    if any(event.resolved for event in laid.timeline):
        yield "† date worked out from a weekday or a word such as “yesterday”"


def _folder(laid: page.Page) -> Iterator[str]:
    if laid.gaps:
        yield "## What the sources do not say"
        yield _listed(map(escape, laid.gaps))
    if laid.unused:
        yield "## Sources not used"
        yield _listed(map(_remark, laid.unused))
    yield "## Sources"
    yield _listed(map(_source, laid.sources))


def _verification(laid: page.Page) -> Iterator[str]:
    yield "## Verification"
    yield " ".join(map(escape, laid.counts))
    if laid.audit:
        yield _listed(map(escape, laid.audit))
    yield from _trial(laid)
    if laid.shares:
        yield "### Balance"
        yield _shares(laid.shares)
    if laid.warnings:
        yield "### Remarks on published sentences"
        yield _listed(map(_remark, laid.warnings))
    if laid.refusals:
        yield "### Rejected sentences"
        yield _listed(map(_refusal, laid.refusals))
    if laid.skipped:
        yield "### Files not read"
        yield _listed(map(_remark, laid.skipped))


def _trial(laid: page.Page) -> Iterator[str]:
    if laid.trial is None:
        return
    yield "### Self-test"
    yield escape(laid.trial.summary)
    if laid.trial.missed:
        yield "Let pass, though false:"
        yield _listed(map(_remark, laid.trial.missed))


def _listed(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _marks(sentence: page.Sentence) -> str:
    return "".join(f"[^{number}]" for number in sentence.numbers)


def _cited(sentence: page.Sentence) -> str:
    return escape(sentence.text) + _marks(sentence)


def _spoken(voice: page.Voice) -> Iterator[str]:
    for said in voice.statements:
        yield f"- {_cited(said)}"
    for charge in voice.accusations:
        yield f"- **On {escape(charge.accused)}:** {_cited(charge.sentence)}"
        yield f"  - {_answer(charge.reply)}"


def _answer(reply: page.Answer | None) -> str:
    if reply is None:
        return "*No reply in these sources.*"
    return f"**Reply, {escape(reply.by)}:** {_cited(reply.sentence)}"


def _table(figure: page.Figure) -> str:
    head = ("| Value | Who says so | Source | As of | Status |", "| --- | --- | --- | --- | --- |")
    return "\n".join((*head, *map(_row, figure.rows)))


def _row(row: page.Row) -> str:
    sources = escape(row.sources) + _marks(row.sentence)
    value = f"**{escape(row.value)}** {escape(row.scope)}".rstrip()
    cells = (value, escape(row.who), sources, escape(row.as_of), row.status)
    return f"| {' | '.join(cells)} |"


def _shares(shares: Iterable[page.Share]) -> str:
    head = ("| Of | Name | Sentences | Citations |", "| --- | --- | --- | --- |")
    rows = (
        f"| {share.kind} | {escape(share.name)} | {share.sentences} | {share.citations} |" for share in shares
    )
    return "\n".join((*head, *rows))


def _dated(event: page.Happening) -> str:
    return f"**{escape(event.date)}{' †' if event.resolved else ''}** {_cited(event.sentence)}"


def _remark(remark: page.Remark) -> str:
    return f"**{escape(remark.about)}** – {escape(remark.text)}"


def _source(source: page.Listed) -> str:
    title = f"*{escape(source.title)}*"
    if source.link:
        title = f"[{title}](<{source.link}>)"
    note = f" – {escape(source.note)}" if source.note else ""
    return f"**{source.id}** {escape(source.name)}, {title} · {escape(source.descriptor)}{note}"


def _refusal(refusal: page.Refusal) -> str:
    lines = [f"{escape(refusal.sentence.text)}{_marks(refusal.sentence)}"]
    lines += [f"  - Why: {escape(message)}" for message in refusal.messages]
    if refusal.parts:
        lines.append(f"  - Difference: {' '.join(map(_part, refusal.parts))}")
    return "\n".join([*lines, f"  - Outcome: {refusal.outcome}"])


def _part(part: page.Part) -> str:
    match part.kind:
        case "claim":
            return f"~~{escape(part.text)}~~"
        case "source":
            return f"**{escape(part.text)}**"
        case _:
            return escape(part.text)


def _footnote(passage: page.Passage) -> str:
    sheet = f", {passage.sheet}" if passage.sheet else ""
    place = f"{escape(passage.file)}{sheet}, characters {passage.start}–{passage.end}"
    cited = f"**{passage.source}** {escape(passage.name)}, {escape(passage.date)} ({place})"
    return f"[^{passage.number}]: {cited}: “{escape(passage.quote)}”"

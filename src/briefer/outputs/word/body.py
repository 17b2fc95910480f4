"""The page, written into a Word file from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from briefer.outputs.word.styles import LINK, SMALL, rule
from briefer.outputs.word.words import add_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docx.text.paragraph import Paragraph

    from briefer.outputs import page
    from briefer.outputs.word.package import Package

OWN_PART: Final = "briefer_published"
_BULLET: Final = "List Bullet"
_INNER: Final = "List Bullet 2"
_COLUMNS: Final = {"Value": 26, "Who says so": 43, "Source": 36, "As of": 27, "Status": 28}
"""The columns of a table of figures, with their widths in millimetres: a day and "superseded" stand on one line."""
_SHARES: Final = {"Of": 24, "Name": 80, "Sentences": 28, "Citations": 28}


def write(laid: page.Page, package: Package) -> None:
    """Write every part of the page; a part that is empty has no heading."""
    body = _Body(package)
    body.head(laid)
    body.published(laid)
    if laid.changes:
        body.changes(laid.changes)
    body.voices(laid.voices)
    body.figures(laid.figures)
    body.timeline(laid.timeline)
    body.listed("What the sources do not say", laid.gaps)
    body.remarks("Sources not used", laid.unused)
    body.sources(laid.sources)
    body.verification(laid)


class _Body:
    """Writes paragraphs, lists and tables at the end of the document."""

    def __init__(self, package: Package) -> None:
        self._document = package.document
        self._notes = package.notes

    def head(self, laid: page.Page) -> None:
        """Write the title, the question and the facts about the folder."""
        self._paragraph(laid.title, "Title")
        if laid.question:
            self._paragraph(laid.question, "Subtitle")
        self._paragraph(" · ".join(laid.facts), SMALL)

    def published(self, laid: page.Page) -> None:
        """Write the themes, with a bookmark over them: ``briefer verify`` reads the file back by it."""
        self._bound("bookmarkStart", name=OWN_PART)
        for section in filter(None, (laid.bottom_line, *laid.sections)):
            self._section(section)
        self._bound("bookmarkEnd")

    def _bound(self, element: str, **attributes: str) -> None:
        bound = OxmlElement(f"w:{element}")
        for name, value in {"id": "1", **attributes}.items():
            bound.set(qn(f"w:{name}"), value)
        self._document.element.body.sectPr.addprevious(bound)

    def _section(self, section: page.Section) -> None:
        """Write one theme: its sentences as one paragraph, each with its notes."""
        self._paragraph(section.name, "Heading 1")
        paragraph = self._paragraph("", "Normal")
        for place, sentence in enumerate(section.sentences):
            if place:
                add_words(paragraph._p, " ")  # noqa: SLF001 - python-docx has no runs by direction
            self._cite(paragraph, sentence)

    def changes(self, changes: page.Changes) -> None:
        """Write what changed since an earlier briefing."""
        self._paragraph(changes.title, "Heading 1")
        for group in changes.groups:
            self._paragraph(group.name, "Heading 2")
            for change in group.entries:
                paragraph = self._paragraph("" if change.parts else change.text, _BULLET)
                self._edit(paragraph, change.parts)
                if change.note:
                    add_words(paragraph._p, f" ({change.note})", italic=True)  # noqa: SLF001 - as above

    def _edit(self, paragraph: Paragraph, parts: Iterable[page.Part]) -> None:
        """Write a difference of words: those of one side struck out, those of the other bold."""
        for count, part in enumerate(parts):
            struck, bold = part.kind == "claim", part.kind == "source"
            add_words(paragraph._p, " " if count else "")  # noqa: SLF001 - as above
            add_words(paragraph._p, part.text, struck=struck, bold=bold)  # noqa: SLF001 - as above

    def voices(self, voices: Iterable[page.Voice]) -> None:
        """Write who says what, each accusation with its reply."""
        for count, voice in enumerate(voices):
            if not count:
                self._paragraph("Positions", "Heading 1")
            self._paragraph(voice.actor, "Heading 2")
            for said in voice.statements:
                self._cite(self._paragraph("", _BULLET), said)
            for charge in voice.accusations:
                self._charge(charge)

    def _charge(self, charge: page.Charge) -> None:
        self._cite(self._led(f"On {charge.accused}: ", _BULLET), charge.sentence)
        if charge.reply:
            self._cite(self._led(f"Reply, {charge.reply.by}: ", _INNER), charge.reply.sentence)
        else:
            add_words(self._paragraph("", _INNER)._p, "No reply in these sources.", italic=True)  # noqa: SLF001

    def figures(self, figures: Iterable[page.Figure]) -> None:
        """Write each contested figure as a table."""
        for count, figure in enumerate(figures):
            if not count:
                self._paragraph("Contested figures", "Heading 1")
            self._paragraph(figure.what, "Heading 2")
            rows = [(_counted(row), row.who, row.sources, row.as_of, row.status) for row in figure.rows]
            self._table(_COLUMNS, rows, [row.sentence.numbers for row in figure.rows])

    def _table(
        self, columns: Mapping[str, int], rows: Iterable[tuple[str, ...]], numbers: Iterable[tuple[int, ...]]
    ) -> None:
        """Write a table with ``columns``; the third cell of each row has the marks of the passages ``numbers``."""
        table = self._document.add_table(rows=1, cols=len(columns))
        for cell, name in zip(table.rows[0].cells, columns, strict=True):
            add_words(cell.paragraphs[0]._p, name, bold=True)  # noqa: SLF001
        for row, cited in zip(rows, numbers, strict=True):
            cells = table.add_row().cells
            for cell, words in zip(cells, row, strict=True):
                add_words(cell.paragraphs[0]._p, words)  # noqa: SLF001
            self._notes.mark(cells[2].paragraphs[0], cited)
        rule(table, tuple(columns.values()))

    def _balance(self, shares: tuple[page.Share, ...]) -> None:
        if shares:
            self._paragraph("Balance", "Heading 2")
            rows = [(share.kind, share.name, share.sentences, share.citations) for share in shares]
            self._table(_SHARES, rows, [()] * len(rows))

    def timeline(self, events: tuple[page.Happening, ...]) -> None:
        """Write what happened day by day; a day that was worked out is marked."""
        if events:
            self._paragraph("Timeline", "Heading 1")
        for event in events:
            day = f"{event.date}{' †' if event.resolved else ''} "
            self._cite(self._led(day, _BULLET), event.sentence)
        if any(event.resolved for event in events):
            self._paragraph("† date worked out from a weekday or a word such as “yesterday”", SMALL)

    def sources(self, sources: Iterable[page.Listed]) -> None:
        """Write the list of sources, each with its address where it has one that may be followed."""
        self._paragraph("Sources", "Heading 1")
        for source in sources:
            paragraph = self._led(f"{source.id} ", _BULLET)
            add_words(paragraph._p, f"{source.name}, ")  # noqa: SLF001
            self._linked(paragraph, source)
            note = f" – {source.note}" if source.note else ""
            add_words(paragraph._p, f" · {source.descriptor}{note}")  # noqa: SLF001

    def _linked(self, paragraph: Paragraph, source: page.Listed) -> None:
        if not source.link:
            add_words(paragraph._p, source.title, italic=True)  # noqa: SLF001
            return
        link = OxmlElement("w:hyperlink")
        relation = paragraph.part.relate_to(source.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link.set(qn("r:id"), relation)
        add_words(link, source.title)
        for run in link:
            run.get_or_add_rPr().style = LINK
        paragraph._p.append(link)  # noqa: SLF001

    def verification(self, laid: page.Page) -> None:
        """Write what was checked, what was rejected and why, and what was not read."""
        self._paragraph("Verification", "Heading 1")
        self._paragraph(" ".join(laid.counts), "Normal")
        for told in laid.audit:
            self._paragraph(told, _BULLET)
        self._trial(laid.trial)
        self._balance(laid.shares)
        self.remarks("Remarks on published sentences", laid.warnings, style="Heading 2")
        if laid.refusals:
            self._paragraph("Rejected sentences", "Heading 2")
        for refusal in laid.refusals:
            self._refusal(refusal)
        self.remarks("Files not read", laid.skipped, style="Heading 2")

    def _trial(self, trial: page.Trial | None) -> None:
        if trial is None:
            return
        self._paragraph("Self-test", "Heading 2")
        self._paragraph(trial.summary, "Normal")
        for remark in trial.missed:
            self._paragraph(f"Let pass, though false: {remark.about} – {remark.text}", _BULLET)

    def _refusal(self, refusal: page.Refusal) -> None:
        self._cite(self._paragraph("", _BULLET), refusal.sentence)
        for message in refusal.messages:
            self._paragraph(f"Why: {message}", _INNER)
        if refusal.parts:
            self._edit(self._paragraph("Difference: ", _INNER), refusal.parts)
        self._paragraph(f"Outcome: {refusal.outcome}", _INNER)

    def listed(self, heading: str, items: tuple[str, ...]) -> None:
        """Write a list under its heading; nothing where it is empty."""
        if items:
            self._paragraph(heading, "Heading 1")
        for item in items:
            self._paragraph(item, _BULLET)

    def remarks(self, heading: str, remarks: tuple[page.Remark, ...], *, style: str = "Heading 1") -> None:
        """Write remarks about named things under their heading; nothing where there are none."""
        if remarks:
            self._paragraph(heading, style)
        for remark in remarks:
            add_words(self._led(f"{remark.about} – ", _BULLET)._p, remark.text)  # noqa: SLF001

    def _paragraph(self, words: str, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        add_words(paragraph._p, words)  # noqa: SLF001
        return paragraph

    def _led(self, words: str, style: str) -> Paragraph:
        """Begin a paragraph with words that stand out."""
        paragraph = self._document.add_paragraph(style=style)
        add_words(paragraph._p, words, bold=True)  # noqa: SLF001
        return paragraph

    def _cite(self, paragraph: Paragraph, sentence: page.Sentence) -> None:
        add_words(paragraph._p, sentence.text)  # noqa: SLF001
        self._notes.mark(paragraph, sentence.numbers)


def _counted(row: page.Row) -> str:
    """Return a value with what it counts."""
    return f"{row.value} {row.scope}".rstrip()

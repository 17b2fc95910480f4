"""A Word file that is being written: its styles, its footnotes, and its bytes, which no clock changes."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from briefer.outputs.word.footnotes import Footnotes
from briefer.outputs.word.styles import dress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefer.outputs import page

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name; every part gets it."""
_UNDATED: Final = datetime(1980, 1, 1, tzinfo=UTC)


class Package:
    """A new document, empty but for its styles, with the notes that its sentences will refer to."""

    def __init__(self, passages: Sequence[page.Passage]) -> None:
        self.document = docx.Document()
        dress(self.document)
        self.notes = Footnotes(self.document, passages)

    def saved(self, *, title: str, subject: str, day: date | None) -> bytes:
        """Return the bytes of the file; ``day`` is the day that it says it was made."""
        self._say(title, subject, datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _UNDATED)
        self._drop_thumbnail()
        self.notes.attach()
        written = io.BytesIO()
        self.document.save(written)
        return _without_clock(written.getvalue())

    def _say(self, title: str, subject: str, made: datetime) -> None:
        said = self.document.core_properties
        said.title, said.subject = title[:255], subject[:255]  # the longest that the format takes
        said.author = said.last_modified_by = "briefer"
        said.comments = said.keywords = ""
        said.revision = 1
        said.created = said.modified = made

    def _drop_thumbnail(self) -> None:
        """Take out the picture of an empty page that comes with the template."""
        relations = self.document.part.package.rels
        for key in [key for key, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
            del relations[key]


def _without_clock(data: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for part in source.infolist():
            fixed = zipfile.ZipInfo(part.filename, _EPOCH)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.create_system = 3
            target.writestr(fixed, source.read(part))
    return written.getvalue()

"""From the rows of a table to articles, each a source of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from briefer.errors import SkippedFileError
from briefer.text.decoded import Decoded, Member, Stated, Unread
from briefer.text.member_names import safe_name, unique_names

MOST_ARTICLES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """An article of a table: its number, counted from 1, and for each field its value and the place of it."""

    number: int
    values: Mapping[str, Stated]

    @property
    def text(self) -> str:
        """The text of the article, '' where the row has none."""
        return self.values["text"].value if "text" in self.values else ""


def articles(rows: Iterable[Row | Unread], name: str) -> Decoded:
    """Return the articles of a table of the format ``name``; rows that are broken or have no text are unread.

    Raises:
        SkippedFileError: no row has a text.
    """
    members: list[Member] = []
    unread: list[Unread] = []
    for row in rows:
        if len(members) == MOST_ARTICLES:
            unread.append(_beyond())
            break
        one = _article(row)
        if isinstance(one, Member):
            members.append(one)
        else:
            unread.append(one)
    if not members:
        first = f" ({unread[0].name}: {unread[0].reason})" if unread else ""
        msg = f"no row has the text of an article{first}"
        raise SkippedFileError(msg)
    names = unique_names(one.name for one in members)
    unique = (Member(own, one.data, one.stated) for own, one in zip(names, members, strict=True))
    return Decoded("", name, members=tuple(unique), unread=tuple(unread))


def _article(row: Row | Unread) -> Member | Unread:
    if isinstance(row, Unread):
        return row
    number = f"row-{row.number}"
    if not any(map(str.isalnum, row.text)):
        return Unread(number, "the row has no text")
    stated = {field: value for field, value in row.values.items() if field != "text" and value.value}
    title = stated["title"].value if "title" in stated else ""
    return Member(safe_name(title, fallback=number), row.text.encode("utf-8", "replace"), stated)


def _beyond() -> Unread:
    reason = f"over the limit of {MOST_ARTICLES:,} articles; split the file"
    return Unread(f"the rows behind article {MOST_ARTICLES:,}", reason)

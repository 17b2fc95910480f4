"""Which lines at the head and the foot of an article are not its text, as their words tell?

The names are those that the page itself states: a line that holds its author's name and little else is a
byline, whatever the box around it is called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.html.added import mark_biography, mark_repeated
from briefer.readers.html.printed import SUPPLIED, only_days
from briefer.readers.markup.links import FOLLOWED, is_prose
from briefer.text.fold import fold
from briefer.text.furniture.boilerplate import Block, told
from briefer.text.furniture.bylines import byline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.readers.markup.outline import Line, Outline
    from briefer.text.decoded import Stated

_HEAD: Final = 3
"""Lines of prose within which a byline may still stand: below a standfirst and a summary."""
_LABEL_WORDS: Final = 14
"""Words of the longest byline with a place and a day; headlines are not asked."""
_BESIDE_NAME: Final = 6
_BESIDE_BYLINE: Final = 8
_SIGNING: Final = frozenset({"byline", "date line"})
_STOPPED: Final = re.compile(r"[.!?…:。！？؟۔]\W*$")
_MADE_BY: Final = re.compile(
    r"(?:photographs?|photos?|pictures|images|words|text|story|video|graphics?|illustrations?|fotos?|texte?) "
    r"(?:and \w+ )?(?:by|von|par|por|di)\b",
    re.IGNORECASE,
)
_PICTURED: Final = re.compile(
    r"(?:^|[(\[.] ?|\s)(?:image|photo|photograph|picture|foto|bild|imagen|фото)s?(?: \w+){0,4}\s?[:©][^.]{2,60}[)\]]?$|"
    r"\((?:file|archive|undated|courtesy) (?:photo|image|picture)\)$|^фото\b|[(（]资料图片[)）]$",
    re.IGNORECASE,
)
_ACCOUNT: Final = re.compile(
    r"\b(?:subscri\w+|newsletters?|sign(?:ed)? (?:up|in)|log ?in|register|abonn\w+|anmelden|suscri\w+|"
    r"connecter|подпи\w+)\b",
    re.IGNORECASE,
)
_COPYRIGHT: Final = re.compile(r"(?:copyright|\(c\)|©)\W{0,3}(?:19|20)\d\d", re.IGNORECASE)
_NOTICE_WORDS: Final = 20
_ALONE: Final = {
    "ad": "advertisement",
    "ads": "advertisement",
    "advert": "advertisement",
    "promoted": "advertisement",
    "related": "related links",
}
_CAPTION_WORDS: Final = 40


def mark_edges(outline: Outline, reasons: list[str], said: Mapping[str, Stated]) -> None:
    """Mark the lines around an article that no name of a box has told."""
    names = {
        field: fold(said[field].value).text for field in ("author", "publisher", "credit") if field in said
    }
    head = frozenset(_head(outline.lines, reasons))
    for i, line in enumerate(outline.lines):
        if not reasons[i]:
            reasons[i] = next(_anywhere(line, names), "") or (_in_head(line, names) if i in head else "")
    mark_biography(outline.lines, reasons, names.get("author", ""))
    blocks = [
        Block(line.text, line.kind == "heading", line.kind != "heading" and is_prose(line), reason)
        for line, reason in zip(outline.lines, reasons, strict=True)
    ]
    reasons[:] = told(blocks)
    mark_repeated(outline.lines, reasons)
    _mark_beside_byline(outline.lines, reasons, head)
    _mark_between(outline.lines, reasons)


def _head(lines: Sequence[Line], reasons: Sequence[str]) -> Iterator[int]:
    prose = 0
    for i, line in enumerate(lines):
        prose += not reasons[i] and is_prose(line)
        if prose > _HEAD:
            return
        yield i


def _anywhere(line: Line, names: Mapping[str, str]) -> Iterator[str]:
    words = fold(line.text).text.strip(" .:|-") if line.words <= _LABEL_WORDS else ""
    if words and words == names.get("publisher"):
        yield "page header"
    if line.kind == "heading":
        return
    if words and words == names.get("author"):
        yield "byline"
    if words in _ALONE:
        yield _ALONE[words]
    if SUPPLIED.match(line.text):
        yield "agency credit"
    if line.words <= _CAPTION_WORDS and _PICTURED.search(line.text):
        yield "image caption"
    if line.words <= _NOTICE_WORDS:
        yield from _notices(line)


def _notices(line: Line) -> Iterator[str]:
    if line.linked and _ACCOUNT.search(line.text):
        yield "newsletter box"
    if _COPYRIGHT.search(line.text):
        yield "copyright line"


def _in_head(line: Line, names: Mapping[str, str]) -> str:
    if line.kind == "heading" or line.words > _LABEL_WORDS or is_prose(line):
        return ""
    if byline(line.text) or _MADE_BY.match(line.text) or _names(line, names.get("author")):
        return "byline"
    if _names(line, names.get("credit")):
        return "agency credit"
    if only_days(line):
        return "date line"
    counts = line.kind == "paragraph" and not any(map(str.isalpha, line.text))
    return "page control" if counts else ""


def _names(line: Line, name: str | None) -> bool:
    """Tell whether a line holds a name and little else."""
    if not name:
        return False
    rest = fold(line.text).text
    for one in re.split(r", | and ", name):
        if one not in rest:
            return False
        rest = rest.replace(one, " ")
    return len(rest.split()) <= _BESIDE_NAME


def _mark_beside_byline(lines: Sequence[Line], reasons: list[str], head: Iterable[int]) -> None:
    """Mark the labels between a byline or a day and the text: an office, a place, minutes to read."""
    signed = False
    for i in sorted(head):
        if not reasons[i] and is_prose(lines[i]):
            return
        signed = signed or reasons[i] in _SIGNING
        if signed and not reasons[i] and _is_label(lines[i], most=_BESIDE_BYLINE):
            reasons[i] = "byline"


def _is_label(line: Line, *, most: int) -> bool:
    return line.kind == "paragraph" and line.words <= most and not _STOPPED.search(line.text)


def _mark_between(lines: Sequence[Line], reasons: list[str]) -> None:
    """Mark a label that has a part of the page around right above and right below it."""
    for i in range(1, len(lines) - 1):
        label = lines[i].kind == "paragraph" and lines[i].words <= _BESIDE_NAME and not is_prose(lines[i])
        if label and not reasons[i] and reasons[i - 1] and reasons[i + 1] in FOLLOWED:
            reasons[i] = reasons[i + 1]

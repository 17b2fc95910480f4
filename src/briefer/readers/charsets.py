"""Which characters do the bytes of a file stand for, and is that known or guessed?"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefer.errors import SkippedFileError
from briefer.text.fitting import Fit, fit_of


@dataclass(frozen=True, slots=True)
class Characters:
    """Decoded bytes, newlines and byte-order mark included, and the character set that they were read in.

    ``guessed`` is True where nothing states the set and another one fits nearly as well with another text.
    """

    text: str
    charset: str
    guessed: bool = False

    @property
    def notes(self) -> tuple[str, ...]:
        """What the briefing says about the set: nothing, unless it is a guess."""
        return (f"character set guessed: {self.charset}",) if self.guessed else ()


@dataclass(frozen=True, slots=True)
class _Set:
    """A character set: its name for readers, Python's codec, and the languages that are written in it."""

    name: str
    codec: str
    languages: str


_MARKS: Final = (
    # UTF-32's little-endian mark begins with UTF-16's, so it is asked first
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
)
_WESTERN: Final = "en fr de es it pt nl ca da nb sv fi is"
_CENTRAL: Final = "pl cs sk hu sl sh ro"
_CYRILLIC: Final = "ru uk bg mk"
_SETS: Final = tuple(
    # Of sets that give the same text the first names it; the more common one stands first.
    _Set(*row)
    for row in (
        ("Windows-1252", "cp1252", _WESTERN),
        ("Windows-1250", "cp1250", _CENTRAL),
        ("Windows-1251", "cp1251", _CYRILLIC),
        ("KOI8-R", "koi8-r", "ru bg"),
        ("KOI8-U", "koi8-u", "uk ru"),
        ("ISO-8859-5", "iso8859-5", _CYRILLIC),
        ("IBM866", "cp866", "ru bg"),
        ("Mac Cyrillic", "mac-cyrillic", _CYRILLIC),
        ("ISO-8859-15", "iso8859-15", _WESTERN),
        ("ISO-8859-2", "iso8859-2", _CENTRAL),
        ("ISO-8859-16", "iso8859-16", "ro"),
        ("Windows-1254", "cp1254", "tr"),
        ("Windows-1257", "cp1257", "lt lv"),
        ("ISO-8859-4", "iso8859-4", "lt lv"),
        ("Windows-1253", "cp1253", "el"),
        ("ISO-8859-7", "iso8859-7", "el"),
        ("Windows-1255", "cp1255", "he"),
        ("ISO-8859-8", "iso8859-8", "he"),
        ("Windows-1256", "cp1256", "ar fa ur"),
        ("ISO-8859-6", "iso8859-6", "ar fa ur"),
        ("Windows-1258", "cp1258", "vi"),
        ("Windows-874", "cp874", "th"),
        ("Shift-JIS", "cp932", "ja"),
        ("EUC-JP", "euc-jp", "ja"),
        ("GB18030", "gb18030", "zh"),
        ("Big5", "cp950", "zh"),
        ("EUC-KR", "cp949", "ko"),
        ("Mac Roman", "mac-roman", _WESTERN),
        ("IBM850", "cp850", _WESTERN),
        ("IBM852", "cp852", _CENTRAL),
    )
)
_UNMARKED: Final = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_ESCAPED: Final = (
    # An escape sequence of ISO 2022 is the mark of its set; the bytes are those of ASCII otherwise.
    (re.compile(rb"\x1b\$(?:[@B]|\(D)"), "iso2022_jp_2", "ISO-2022-JP"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr", "ISO-2022-KR"),
)
_WIDER: Final = {
    # What pages and mails call by the left name is written in the right one, which has more characters.
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    "big5hkscs": "cp950",
}
_NAMES: Final = {codecs.lookup(one.codec).name: one for one in _SETS}
_LABEL: Final = re.compile(r"[A-Za-z][\w.:-]{1,30}\Z")

_CONTROL: Final = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
_BINARY_SHARE: Final = 0.02
"""Share of control bytes from which bytes are no text: 0 in texts of any character set, 0.05 in noise."""
_NULS_OF_UTF16: Final = 0.2
"""Share of null bytes from which bytes may be UTF-16 without a mark: half of them in a text of Latin letters."""
_SAMPLE: Final = 60_000
"""Bytes that are read in every character set to find the best; some ten pages."""
_POOREST_FIT: Final = 0.35
"""Lowest fit of a reading that is text; nothing known and one sign in thirteen out of place is below."""
_SURE_FIT: Final = 0.65
"""Lowest fit of a reading that is no guess: a third of the words beyond ASCII are known."""
_MARGIN: Final = 0.15
"""How much worse the next reading has to fit for the best to be no guess.

Of 300 stretches of three words and more, in 38 languages and signs and 27 sets, none was silently misread at
0.15, one at 0.1; a quarter was called a guess.
"""
_STATED_MARGIN: Final = 0.4
"""How much better another set has to fit for a stated one to be taken for a mistake."""


def characters(data: bytes, *, stated: str | None = None) -> Characters:
    """Return the characters of ``data``; ``stated`` is the set that the file itself names, if any.

    A byte-order mark decides, else strict UTF-8, else the stated set unless another one fits far better,
    else the set in which the words are best known.

    Raises:
        SkippedFileError: the bytes are no text, or no text of a known character set.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Characters(_strict(data, codec, name), name)
    escaped = next(((codec, name) for mark, codec, name in _ESCAPED if mark.search(data)), None)
    if escaped and data.isascii():
        return Characters(_strict(data, *escaped), escaped[1])
    if 0 in data:
        return _without_mark(data)
    if _looks_binary(data):
        msg = "binary data, not text"
        raise SkippedFileError(msg)
    try:
        return Characters(data.decode(), "UTF-8")
    except UnicodeDecodeError as error:
        return _legacy(data, stated, error)


def _strict(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        msg = f"byte {error.start} is not {name}; save the file as UTF-8"
        raise SkippedFileError(msg) from error


def _looks_binary(data: bytes) -> bool:
    return len(data) - len(data.translate(None, _CONTROL)) > _BINARY_SHARE * len(data)


def _without_mark(data: bytes) -> Characters:
    """Read bytes with nulls as UTF-16 or UTF-32 where that gives text."""
    wide = _UNMARKED if data.count(0) > _NULS_OF_UTF16 * len(data) else ()
    for codec in wide:
        text = _decoded(data, codec)
        if text and not _looks_binary(text.encode()) and "\0" not in text:
            return Characters(text, codec[:6].upper(), guessed=True)
    msg = "binary data, not text"
    raise SkippedFileError(msg)


def _legacy(data: bytes, stated: str | None, error: UnicodeDecodeError) -> Characters:
    """Read bytes that are not UTF-8 in the set that fits best.

    Raises:
        SkippedFileError: they are UTF-8 but for a few bytes, or fit no set.
    """
    if _nearly_utf8(data):
        msg = f"byte {error.start} is not UTF-8; save the file as UTF-8"
        raise SkippedFileError(msg) from error
    named = _named(stated)
    sample = _sampled(data)
    ranked = sorted(_fits(sample), key=lambda fit: -fit[1].score)
    for one, _fit in _stated_first(ranked, named):
        text = _decoded(data, one.codec)
        if text is not None:
            return Characters(text, one.name, guessed=one != named and _is_guess(ranked, one))
    msg = f"byte {error.start} is not UTF-8, and no other character set fits; save the file as UTF-8"
    raise SkippedFileError(msg) from error


def _nearly_utf8(data: bytes) -> bool:
    """Tell whether most characters beyond ASCII are good UTF-8: read in another set they would be rubbish."""
    text = data.decode(errors="replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return good >= 2 * bad


def _named(stated: str | None) -> _Set | None:
    label = (stated or "").strip(" \"'")
    if not _LABEL.match(label):
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return _NAMES.get(codecs.lookup(_WIDER.get(name, name)).name)


def _sampled(data: bytes) -> bytes:
    """Return the first lines that have bytes beyond ASCII, whole, as far as they go into a sample."""
    lines, size = [], 0
    for line in data.splitlines(keepends=True):
        if line.isascii():
            continue
        lines.append(line[:_SAMPLE])
        size += len(lines[-1])
        if size >= _SAMPLE:
            break
    return b"".join(lines)


def _fits(sample: bytes) -> list[tuple[_Set, Fit]]:
    """Return every set that gives a text of its own, in the order of the table, with how well it fits."""
    readings: dict[str, _Set] = {}
    for one in _SETS:
        text = _begun(sample, one.codec)
        if text is not None:
            readings.setdefault(text, one)
    fits = ((one, fit_of(text, one.languages.split())) for text, one in readings.items())
    return [(one, fit) for one, fit in fits if fit.score >= _POOREST_FIT]


def _stated_first(ranked: Sequence[tuple[_Set, Fit]], named: _Set | None) -> list[tuple[_Set, Fit]]:
    best = ranked[0][1].score if ranked else 0.0
    first = [(one, fit) for one, fit in ranked if one == named and fit.score >= best - _STATED_MARGIN]
    return [*first, *ranked]


def _is_guess(ranked: Sequence[tuple[_Set, Fit]], chosen: _Set) -> bool:
    """Tell whether few words are known in the chosen reading, or another one fits nearly as well."""
    mine = next(fit.score for one, fit in ranked if one == chosen)
    return mine < _SURE_FIT or any(fit.score > mine - _MARGIN for one, fit in ranked if one != chosen)


def _begun(sample: bytes, codec: str) -> str | None:
    """Return the sample in a set, or None; a character cut off at the end does not count."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return None


def _decoded(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None

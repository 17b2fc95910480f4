"""What does a draft say, whichever program it was written in?"""

from __future__ import annotations

from briefer.errors import InputError, SkippedFileError


def decoded(draft: bytes, name: str) -> str:
    """Return the text of a draft, of a Word file as Markdown; ``name`` is what messages call it.

    Raises:
        InputError: it is neither UTF-8 nor a Word file that can be read.
    """
    if is_word_file(draft, name):
        return _from_word(draft, name)
    try:
        return draft.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{name}: byte {error.start} is not UTF-8; save the draft as UTF-8"
        raise InputError(msg) from error


def is_word_file(data: bytes, name: str) -> bool:
    """Tell whether something is meant as a Word file: by its content, or where that is broken by its name."""
    from briefer.reading.formats import format_of  # noqa: PLC0415 - the table of formats; --help must not pay it

    return format_of(data) == "DOCX" or name.lower().endswith(".docx")


def _from_word(draft: bytes, name: str) -> str:
    from briefer.readers.docx.draft import markdown  # noqa: PLC0415 - the reader; --help must not pay it

    try:
        return markdown(draft)
    except SkippedFileError as error:
        msg = f"{name}: {error}; save the draft anew, or as Markdown"
        raise InputError(msg) from error

"""What another program can ask of briefer: make a briefing, verify a draft, check a claim."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefer.claims import source_ids
from briefer.errors import NothingToPublishError, UsageError
from briefer.library import open_library
from briefer.pipeline import make as make_in_folder
from briefer.settings import USUAL_FORMATS, WORDS, Format, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.library import Library
    from briefer.records import Briefing, Verdict
    from briefer.stages.draft_reading import DraftSentence


def make(
    sources: str | Path,
    *,
    out: str | Path = "out",
    words: int = WORDS,
    formats: Sequence[Format] = USUAL_FORMATS,
    strict: bool = False,
) -> Briefing:
    """Make a briefing of the folder ``sources``, write it to ``out``/<topic>/ and return it.

    ``words`` is the length aimed at. With ``strict`` a drafted sentence that had to be dropped is a failure;
    the briefing is written all the same.

    Raises:
        InputError: the folder cannot be used.
        OutputError: the briefing cannot be written; the one before is intact.
        NothingToPublishError: no sentence could be verified, or ``strict`` and one was dropped.
        UsageError: ``words`` or ``formats`` is out of bounds.
    """
    options = Settings(words=words, formats=tuple(formats), out=Path(out), strict=strict)
    briefing = make_in_folder(Path(sources), options, progress=_silently).briefing
    if strict:
        refuse_dropped(briefing)
    return briefing


def refuse_dropped(briefing: Briefing) -> None:
    """Let a briefing pass for which every drafted sentence was confirmed, or replaced by one that was.

    Raises:
        NothingToPublishError: a sentence had to be dropped; the message counts them.
    """
    dropped = sum(sentence.outcome == "dropped" for sentence in briefing.rejected)
    if dropped:
        msg = f"strict: {dropped} of the drafted sentences had to be dropped; the briefing lists them"
        raise NothingToPublishError(msg)


def verify(draft: str, sources: str | Path) -> tuple[tuple[DraftSentence, Verdict], ...]:
    """Return every factual sentence of the Markdown text ``draft`` with its verdict, in reading order.

    ``sources`` is a folder; the draft cites its files by id, file name or stem.

    Raises:
        InputError: the folder cannot be used.
    """
    return open_library(Path(sources)).verify(draft)


def check(
    claim: str,
    sources: str | Path | Mapping[str, str] | Sequence[str],
    source: str | Sequence[str] | None = None,
) -> Verdict:
    """Return whether ``sources`` say what ``claim`` says.

    ``sources`` is a folder, texts by name, or texts. ``source`` names the one, or those together, that must
    support the claim; None means any single one.

    >>> texts = {"gazette": "The mayor said on Monday that 12 people were hurt."}
    >>> check("The mayor said that 12 people were hurt.", texts).status
    'supported'

    Raises:
        InputError: the folder cannot be used, or no source, or more than one, is called ``source``.
        UsageError: a text's name is not fit to be a file name.
    """
    if isinstance(sources, str | Path):
        return _checked(claim, open_library(Path(sources)), source)
    with TemporaryDirectory(prefix="briefer-") as folder:
        _write_texts(sources, Path(folder))
        return _checked(claim, open_library(Path(folder)), source)


def _checked(claim: str, library: Library, source: str | Sequence[str] | None) -> Verdict:
    names = [source] if isinstance(source, str) else source
    return library.check(claim, sources=None if names is None else source_ids(names, library.corpus))


def _write_texts(texts: Mapping[str, str] | Sequence[str], folder: Path) -> None:
    named = (
        texts if isinstance(texts, Mapping) else {f"{n:06}": text for n, text in enumerate(texts, start=1)}
    )
    for name, text in named.items():
        path = folder / f"{name.removesuffix('.txt')}.txt"
        if not name or Path(name).name != name or name.startswith(".") or path.exists():
            msg = f"{name!r} is no name for a source; use a plain file name, each only once"
            raise UsageError(msg)
        path.write_bytes(text.encode())


def _silently(_message: str) -> None:
    """Take a line of progress and show nothing."""

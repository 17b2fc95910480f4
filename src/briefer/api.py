"""What another program can ask of briefer: make a briefing, verify a draft, check a claim, ask about a finished run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefer.claims import source_ids
from briefer.errors import InputError, NothingToPublishError, UsageError
from briefer.library import open_library
from briefer.neutrality.lint import lint
from briefer.pipeline import make as make_in_folder
from briefer.runs import proof
from briefer.runs import stale as stale_runs
from briefer.runs import without as runs_without
from briefer.runs.opened import open_run
from briefer.runs.reread import reread
from briefer.selftest import of_sources
from briefer.settings import USUAL_FORMATS, WORDS, Format, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.library import Library
    from briefer.records import Briefing, SelfTest, Verdict
    from briefer.runs.fates import Fate
    from briefer.runs.proof import Proof
    from briefer.stages.draft_reading import DraftSentence

__all__ = [
    "check",
    "lint",
    "make",
    "make_with",
    "prove",
    "refuse_dropped",
    "self_test",
    "stale",
    "verify",
    "without",
]


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
    return make_with(sources, Settings(words=words, formats=tuple(formats), out=Path(out), strict=strict))


def make_with(sources: str | Path, settings: Settings) -> Briefing:
    """Make a briefing as ``make`` does, with whatever else can be set: a model, an earlier run, a bundle, a judge.

    A run whose model fails half-way is finished with the sources' words; its ``audit`` says so.

    Raises:
        InputError: the folder, the earlier run, a recording or a folder of prompts cannot be used.
        ModelError: a model was named and did not answer once.
        OutputError: the briefing cannot be written; the one before is intact.
        NothingToPublishError: no sentence could be verified, or ``strict`` is set and one was dropped.
        UsageError: the model's name leads nowhere, or money is limited and no price is known.
    """
    briefing = make_in_folder(Path(sources), settings, progress=_silently).briefing
    if settings.strict:
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


def without(
    run: str | Path, withdrawn: str | Sequence[str], *, sources: str | Path | None = None
) -> tuple[Fate, ...]:
    """Return what becomes of each statement of a finished run that cites a withdrawn source, in reading order.

    ``run`` is its folder or bundle; ``withdrawn`` names sources by id, file name or stem. ``sources`` is the folder
    that the run was made of; None: where its record says.

    Raises:
        InputError: the run or its sources cannot be used, or a source is not as the run read it.
    """
    names = [withdrawn] if isinstance(withdrawn, str) else withdrawn
    with open_run(Path(run)) as opened:
        again = reread(opened, _folder(sources))
        return runs_without.without(opened, source_ids(names, again.library.corpus), again)


def stale(run: str | Path, *, sources: str | Path | None = None) -> tuple[Fate, ...]:
    """Return what becomes of each statement of a finished run that cites a source which is not as it was.

    ``run`` is its folder or bundle; ``sources`` the folder to look in, None: where its record says.

    Raises:
        InputError: the run or its sources cannot be used.
    """
    with open_run(Path(run)) as opened:
        return stale_runs.stale(opened, reread(opened, _folder(sources)))


def prove(bundle: str | Path) -> Proof:
    """Return whether a sealed bundle holds: nothing in it was changed, and its sources say what it says.

    Raises:
        InputError: the file cannot be read, or is no bundle.
    """
    path = Path(bundle)
    return proof.prove(_bytes_of(path), str(path), judge=None, progress=_silently)


def self_test(sources: str | Path) -> SelfTest:
    """Return how many errors are found that are planted into sentences of the folder ``sources``; no model is asked.

    Raises:
        InputError: the folder cannot be used.
    """
    return of_sources(open_library(Path(sources)))


def _folder(sources: str | Path | None) -> Path | None:
    return None if sources is None else Path(sources)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        msg = f"{path}: cannot be read ({error.strerror}); name a bundle that 'briefer make --bundle' sealed"
        raise InputError(msg) from error


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

"""How fast are files of each format read, in how much memory, and does a folder of many take its share of time?

    python benchmarks/reading.py [--folder] [--out PAGE.md]

Each format is read in a process of its own, beside the bare call of its usual library; both read the same files. With
``--folder`` a folder of mixed files is read as ``briefer`` reads it: in child processes, with the page around each text
marked, its language, its sentences and its origins. The tables go to stdout, and between the markers of PAGE.md.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from formats import FORMATS, Format
from growth import sentences
from pages import put
from processes import apart, peak_mb

from briefer.readers import MODULES, reader_of
from briefer.reading.formats import format_of
from briefer.stages.corpus import gather

ARTICLE_WORDS, REPORT_WORDS = 800, 100_000
"""An article of a page and a half, and a report of some 250 pages."""
ARTICLES, REPORTS = 20, 3
"""How often each is read; the median counts."""
FOLDERS = (250, 500, 1_000)
"""How many files a folder has."""
COLUMNS = (
    "format",
    "bare library",
    "ms an article",
    "times bare",
    "report, MB",
    "s a report",
    "MB a second",
    "times bare",
    "peak MB",
    "bare peak MB",
)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of processor time for an article and for a report, and the peak memory of the process."""

    article_s: float
    report_s: float
    megabytes: float


def main() -> None:
    """Measure what was asked for, print the tables, and write them into the page."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", action="store_true")
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    lines = []
    for line in _tables(folder=chosen.folder):
        lines.append(line)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    if chosen.out:
        put(chosen.out, "reading", "\n".join(lines))


def _tables(*, folder: bool) -> Iterator[str]:
    read = [each for each in FORMATS if _is_read(each)]
    yield from _table("### One file", COLUMNS, (_row(each) for each in read))
    if folder:
        head = ("files", "MB", "s", "ms a file", "bare libraries, s", "times bare")
        yield from _table("### A folder of mixed files", head, (_folder_row(read, size) for size in FOLDERS))


def _is_read(each: Format) -> bool:
    """Tell whether a reader of that format is there, and it is not taken for plain text."""
    found = format_of(each.make(paragraphs(ARTICLE_WORDS, seed=0)))
    return found in MODULES and (found == "text") == (each.name == "text")


def _table(title: str, head: Sequence[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield from (title, "", f"| {' | '.join(head)} |", f"|---|{'--:|' * (len(head) - 1)}")
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _row(each: Format) -> Iterator[str]:
    article, report = (each.make(paragraphs(words, seed=0)) for words in (ARTICLE_WORDS, REPORT_WORDS))
    size = len(report) / 1e6
    ours, bare = (apart(measure, each.name, reader, article, report) for reader in ("briefer", "bare"))
    yield each.name
    yield each.library
    yield f"{1000 * ours.article_s:.1f}"
    yield f"{ours.article_s / bare.article_s:.1f}"
    yield f"{size:.2f}"
    yield f"{ours.report_s:.2f}"
    yield f"{size / ours.report_s:.1f}"
    yield f"{ours.report_s / bare.report_s:.1f}"
    yield f"{ours.megabytes:.0f}"
    yield f"{bare.megabytes:.0f}"


def measure(name: str, reader: str, article: bytes, report: bytes) -> Times:
    """Return the times of one format, read by 'briefer' or by the 'bare' library."""
    each = next(one for one in FORMATS if one.name == name)
    read = reader_of(format_of(article)) if reader == "briefer" else each.bare
    read(article)  # the first pays for what is loaded once
    article_s = median(_seconds(read, article) for _ in range(ARTICLES))
    report_s = median(_seconds(read, report) for _ in range(REPORTS))
    return Times(article_s, report_s, peak_mb())


def _seconds(read: Callable[[bytes], object], data: bytes) -> float:
    start = time.process_time()
    read(data)
    return time.process_time() - start


def _folder_row(formats: Sequence[Format], size: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written = sum(_write(folder, each, number) for number, each in _mixed(formats, size))
        seconds, bare = apart(read_folder, folder), apart(read_bare, folder)
    yield f"{size:,}"
    yield f"{written / 1e6:.1f}"
    yield f"{seconds:.1f}"
    yield f"{1000 * seconds / size:.0f}"
    yield f"{bare:.1f}"
    yield f"{seconds / bare:.1f}"


def _mixed(formats: Sequence[Format], size: int) -> Iterator[tuple[int, Format]]:
    yield from ((number, formats[number % len(formats)]) for number in range(size))


def _write(folder: Path, each: Format, number: int) -> int:
    """Write one file of some hundred words, its name without the ending of its format, and return its size."""
    return (folder / f"{number:04}-{each.name}").write_bytes(each.make(paragraphs(300, seed=number)))


def read_folder(folder: Path) -> float:
    """Return the processor time, of this process and of its children, in which a folder is read."""
    start = _spent()
    gather(folder)
    return _spent() - start


def read_bare(folder: Path) -> float:
    """Return the processor time in which the bare libraries read the files of a folder."""
    bare = {each.name: each.bare for each in FORMATS}
    for each in FORMATS:
        each.bare(each.make(paragraphs(50, seed=0)))
    start = _spent()
    for file in sorted(folder.iterdir()):
        bare[file.name.split("-", 1)[1]](file.read_bytes())
    return _spent() - start


def _spent() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def paragraphs(words: int, *, seed: int) -> list[str]:
    """Return made-up prose of so many words, the same for the same seed."""
    found = list(sentences(random.Random(seed), words))  # noqa: S311 - made-up sentences
    return [" ".join(found[at : at + 5]) for at in range(0, len(found), 5)]


if __name__ == "__main__":
    main()

"""Write ``src/briefer/language/data/sorts.txt.gz`` from the WordNet 3.0 database files.

    python benchmarks/build_sorts.py FOLDER

FOLDER holds WordNet's ``data.noun`` and ``index.noun`` (Debian: package wordnet-base). Kept are single nouns that
general English uses at least three times in ten million words (wordfreq, Zipf 2.5). A line is ``stem<TAB>letters``:
one letter for each of its three commonest senses, the commonest first, by WordNet's lexicographer file
(p person, g group, l location, o natural object, a artefact, c communication, m possession, e act or event, t time,
s substance, x anything else). The licence of WordNet allows this; it stands beside the file.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from wordfreq import zipf_frequency

from briefer.language.tokens import stem

SENSES = 3
RAREST = 2.5
_LETTERS = {18: "p", 14: "g", 15: "l", 17: "o", 6: "a", 10: "c", 21: "m", 4: "e", 11: "e", 28: "t", 27: "s"}


def main(folder: Path, out: Path) -> None:
    """Read the database and write the table."""
    files = {
        line.split(" ", 1)[0]: int(line.split(" ", 2)[1])
        for line in (folder / "data.noun").read_text().splitlines()
        if not line.startswith("  ")
    }
    found: dict[str, tuple[float, str]] = {}
    for line in (folder / "index.noun").read_text().splitlines():
        fields = line.split()
        word = fields[0] if not line.startswith("  ") else ""
        if not (word.isalpha() and word.isascii()) or zipf_frequency(word, "en") < RAREST:
            continue
        offsets = fields[-int(fields[2]) :][:SENSES]
        letters = "".join(dict.fromkeys(_LETTERS.get(files[offset], "x") for offset in offsets))
        # Of two words with one stem the commoner one counts.
        found[stem(word)] = max(found.get(stem(word), (0.0, "")), (zipf_frequency(word, "en"), letters))
    text = "".join(f"{word}\t{letters}\n" for word, (_, letters) in sorted(found.items()))
    out.write_bytes(gzip.compress(text.encode(), mtime=0))
    sys.stderr.write(f"{len(found)} words, {out.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "src/briefer/language/data/sorts.txt.gz")

"""Write ``src/briefer/language/data/sorts.txt.gz`` from the WordNet 3.0 database files.

    python benchmarks/build_sorts.py FOLDER

FOLDER holds WordNet's ``data.noun``, ``index.noun``, ``index.verb`` and ``cntlist.rev`` (Debian: package
wordnet-base). Kept are single words that general English uses at least three times in ten million words (wordfreq,
Zipf 2.5). A line is ``stem<TAB>letters<TAB>tenths``: one letter for each of the noun's three commonest senses, the
commonest first, by WordNet's lexicographer file (p person, g group, l location, o natural object, a artefact,
c communication, m possession, e act or event, t time, s substance, x anything else), and in how many tenths of its
uses WordNet's tagged texts have the word as a verb (0 to 9). The licence of WordNet allows this; it stands beside
the file.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter, defaultdict
from pathlib import Path

from wordfreq import zipf_frequency

from briefer.language.words.tokens import stem

SENSES = 3
RAREST = 2.5
_LETTERS = {18: "p", 14: "g", 15: "l", 17: "o", 6: "a", 10: "c", 21: "m", 4: "e", 11: "e", 28: "t", 27: "s"}


def main(folder: Path, out: Path) -> None:
    """Read the database and write the table."""
    nouns, verbs = _noun_letters(folder), set(_entries(folder / "index.verb"))
    uses = _uses(folder)
    rows: dict[str, tuple[float, str, int]] = {}
    for word in nouns.keys() | verbs:
        # Of two words with one stem the commoner one counts.
        row = (
            zipf_frequency(word, "en"),
            nouns.get(word, ""),
            _tenths(uses[word], word in nouns, word in verbs),
        )
        other = rows.get(stem(word), row)
        rows[stem(word)] = (*max(other, row)[:2], max(other[2], row[2]))
    text = "".join(f"{word}\t{letters}\t{tenths}\n" for word, (_, letters, tenths) in sorted(rows.items()))
    out.write_bytes(gzip.compress(text.encode(), mtime=0))
    sys.stderr.write(f"{len(rows)} words, {out.stat().st_size} bytes\n")


def _tenths(uses: Counter, is_noun: bool, is_verb: bool) -> int:  # noqa: FBT001 - two facts about one word
    if not is_verb:
        return 0
    if not sum(uses.values()):
        return 4 if is_noun else 9
    return min(9, max(1, 10 * uses["v"] // sum(uses.values())))


def _noun_letters(folder: Path) -> dict[str, str]:
    files = {
        line.split(" ", 1)[0]: int(line.split(" ", 2)[1])
        for line in (folder / "data.noun").read_text().splitlines()
        if not line.startswith("  ")
    }
    return {
        word: "".join(dict.fromkeys(_LETTERS.get(files[offset], "x") for offset in offsets[:SENSES]))
        for word, offsets in _entries(folder / "index.noun").items()
    }


def _entries(path: Path) -> dict[str, list[str]]:
    """Return the words of an index that are kept, with the offsets of their senses."""
    found = {}
    for line in path.read_text().splitlines():
        fields = line.split()
        word = fields[0] if not line.startswith("  ") else ""
        if word.isalpha() and word.isascii() and zipf_frequency(word, "en") >= RAREST:
            found[word] = fields[-int(fields[2]) :]
    return found


def _uses(folder: Path) -> dict[str, Counter]:
    """Return how often the tagged texts have each word as a noun (n), a verb (v) or an adjective (a)."""
    uses: dict[str, Counter] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        word, _, sense = key.partition("%")
        uses[word]["-nvara"[int(sense[0])]] += int(count)
    return uses


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "src/briefer/language/data/sorts.txt.gz")

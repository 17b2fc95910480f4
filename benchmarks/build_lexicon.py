"""Write ``src/briefer/language/data/lexicon.txt.gz`` from the WordNet 3.0 database files.

    python benchmarks/build_lexicon.py FOLDER

FOLDER holds WordNet's ``data.*`` and ``index.*`` files (Debian: package wordnet-base). Kept are single words that
general English uses at least once in a million (wordfreq, Zipf 3.0) in their three commonest senses. A line is
``stem<TAB>synonyms<TAB>antonyms<TAB>broader words``, all as stems (``briefer.language.words.tokens.stem``), each list
parted by spaces; broader words are up to two steps up.
The licence of WordNet allows this; it stands beside the file.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path

from wordfreq import zipf_frequency

from briefer.language.words.tokens import stem

SENSES = 3
RAREST = 3.0
STEPS = 2
# The top of the noun and verb trees ("entity", "object", "act") is broader than everything and tells nothing.
TOO_BROAD = 7.0


def main(folder: Path, out: Path) -> None:
    """Read the database and write the table."""
    words, hypernyms, antonyms = _synsets(folder)
    senses = _senses(folder)
    rows = defaultdict(lambda: (set(), set(), set()))
    for (word, _pos), synsets in senses.items():
        if not _kept(word):
            continue
        synonyms, opposites, broader = rows[word]
        for key in synsets[:SENSES]:
            synonyms |= {w for w in words[key] if _kept(w)} - {word}
            opposites |= {w for w in antonyms.get((key, word), ()) if _kept(w)}
            broader |= {w for up in _above(key, hypernyms) for w in words[up] if _kept(w)} - {word}
    text = "".join(
        "\t".join([word, *(" ".join(sorted(part)) for part in parts)]) + "\n"
        for word, parts in sorted(_by_stem(rows).items())
        if any(parts)
    )
    out.write_bytes(gzip.compress(text.encode(), mtime=0))
    sys.stderr.write(f"{len(rows)} words, {out.stat().st_size} bytes\n")


def _by_stem(rows: dict) -> dict:
    merged = defaultdict(lambda: (set(), set(), set()))
    for word, parts in rows.items():
        for own, part in zip(merged[stem(word)], parts, strict=True):
            own.update({stem(other) for other in part} - {stem(word)})
    return merged


def _kept(word: str) -> bool:
    return (
        word.isalpha()
        and word.islower()
        and word.isascii()
        and RAREST <= zipf_frequency(word, "en") < TOO_BROAD
    )


def _above(key: tuple[str, str], hypernyms: dict) -> set:
    found, level = set(), {key}
    for _ in range(STEPS):
        level = {up for at in level for up in hypernyms.get(at, ())}
        found |= level
    return found


def _synsets(folder: Path) -> tuple[dict, dict, dict]:
    words, hypernyms, pending, similar = {}, {}, [], []
    for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
        for line in (folder / f"data.{name}").read_text().splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            key = (pos, fields[0])
            count = int(fields[3], 16)
            own = [fields[4 + 2 * i].split("(")[0] for i in range(count)]
            words[key] = own
            rest = fields[4 + 2 * count :]
            for i in range(int(rest[0])):
                symbol, offset, target_pos, places = rest[1 + 4 * i : 5 + 4 * i]
                target = ("a" if target_pos == "s" else target_pos, offset)
                if symbol == "&":
                    similar.append((key, target))
                elif symbol in {"@", "@i"}:
                    hypernyms.setdefault(key, []).append(target)
                elif symbol == "!":
                    pending.append(
                        (key, own[int(places[0:2], base=16) - 1], target, int(places[2:4], base=16) - 1)
                    )
    antonyms = defaultdict(set)
    for key, word, target, place in pending:
        antonyms[key, word].add(words[target][place])
    own_words = {key: list(found) for key, found in words.items()}
    for key, target in similar:  # adjectives near in meaning: willing, ready
        words[key] = [*words[key], *own_words[target]]
    return words, hypernyms, antonyms


def _senses(folder: Path) -> dict:
    senses = {}
    for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
        for line in (folder / f"index.{name}").read_text().splitlines():
            if line.startswith("  "):
                continue
            fields = line.split()
            senses[fields[0], pos] = [(pos, offset) for offset in fields[-int(fields[2]) :]]
    return senses


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "src/briefer/language/data/lexicon.txt.gz")

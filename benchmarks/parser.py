"""Say what a dependency parse would add: whether it tells false claims from true ones where the checks do not.

    python benchmarks/parser.py SETS ...

SETS are folders of labelled claims, or folders of such folders (see ``labelled.read_sets``). A claim and the passages
located for it are parsed by Link Grammar (Debian: ``python3-link-grammar link-grammar-dictionaries-en``, and Debian's
own Python or its ``dist-packages`` on the path), and reduced to who does what to whom: a verb with its subject or its
object, a passive turned round. A claim is

- ``contrary`` when the passages give one of its verbs another subject or object, and name the claim's elsewhere,
- ``same`` when each of its verbs has its subject and object there,
- ``unknown`` otherwise.

A parse earns its cost where false claims that are accepted are contrary far more often than true ones, or true claims
that are rejected for their speaker or their roles are the same far more often than false ones.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import simplemma
from labelled import LabelledSet, read_sets
from linkgrammar import Dictionary, LG_TimerExhausted, Linkage, ParseOptions, Sentence

from briefer.claims import source_ids
from briefer.library import open_library
from briefer.records import Verdict

AFTER_A_MISMATCH = frozenset({"wrong-speaker", "roles-swapped", "verb-changed"})
"""Rules that ask who did what; a parse would be consulted when only these reject."""

LINK = re.compile(r"\[(\d+) (\d+) \d+ \((\S+?)\)\]")
AUXILIARY = re.compile(r"PP|Pv|Pg|I|TO")
UNSAYING = frozenset({"be", "have", "do"})
POINTING = frozenset(
    "he she it they who which that we i you this these those what there him her them us one".split()
)


@dataclass(frozen=True, slots=True)
class Relation:
    """A verb and the head of its subject or object, as lemmas."""

    verb: str
    role: str
    head: str


@dataclass(slots=True)
class Parser:
    """Parses sentences, each once, and keeps count."""

    dictionary: Dictionary = field(default_factory=lambda: Dictionary("en"))
    known: dict[str, frozenset[Relation]] = field(default_factory=dict)
    seconds: float = 0.0
    unparsed: int = 0

    def relations(self, text: str) -> frozenset[Relation]:
        """Return who does what to whom in a sentence; nothing if it has no parse."""
        sentence = " ".join(text.split())
        if sentence not in self.known:
            self.known[sentence] = frozenset(self._parsed(sentence))
        return self.known[sentence]

    def _parsed(self, sentence: str) -> Iterator[Relation]:
        started = time.process_time()
        linkage = self._linkage(sentence)
        self.seconds += time.process_time() - started
        if linkage is None:
            self.unparsed += 1
            return
        links = [(int(left), int(right), label) for left, right, label in LINK.findall(linkage.postscript())]
        yield from _Links(links, list(linkage.words())).relations()

    def _linkage(self, sentence: str) -> Linkage | None:
        options = ParseOptions(verbosity=0, linkage_limit=1, max_parse_time=2, max_null_count=4)
        try:
            return next(iter(Sentence(sentence, self.dictionary, options).parse() or ()), None)
        except LG_TimerExhausted:
            return None


@dataclass(frozen=True, slots=True)
class _Links:
    """The links of one parse: (left word, right word, label), and the words."""

    links: list[tuple[int, int, str]]
    words: list[str]

    def relations(self) -> Iterator[Relation]:
        for verb, role, head in self._pairs():
            relation = Relation(self._lemma(verb), role, self._lemma(head))
            if relation.verb not in UNSAYING:
                yield relation

    def _pairs(self) -> Iterator[tuple[int, str, int]]:
        passive = {right for _, right, label in self.links if label.startswith(("Pv", "Mv"))}
        inside = {left: right for left, right, label in self.links if label.startswith("J")}
        for left, right, label in self.links:
            if label.startswith("SI"):
                yield from ((verb, "subject", right) for verb in self._verbs(left))
            elif label.startswith("S") and not label.startswith(("SF", "SJ")) and left:
                yield from (
                    (verb, "object" if verb in passive else "subject", head)
                    for verb in self._verbs(right)
                    for head in self._joined(left)
                )
            elif label.startswith("O") and not label.startswith(("OF", "OJ")):
                yield from (
                    (verb, "object", head) for verb in self._joined(left) for head in self._joined(right)
                )
            elif label.startswith(("Mv", "Mg")):
                yield right, "object" if label.startswith("Mv") else "subject", left
            elif (
                label.startswith("MVp") and self.words[right] == "by" and left in passive and right in inside
            ):
                yield from ((left, "subject", head) for head in self._joined(inside[right]))

    def _joined(self, word: int) -> list[int]:
        """Return the words that a conjunction joins, or the word itself."""
        found = [
            left if right == word else right
            for left, right, label in self.links
            if ("VJ" in label or "SJ" in label) and word in {left, right} and self._conjunction(word)
        ]
        return found or [word]

    def _conjunction(self, word: int) -> bool:
        return ".j" in self.words[word]

    def _verbs(self, verb: int) -> Iterator[int]:
        """Yield the full verbs behind an auxiliary or a conjunction."""
        for each in self._joined(verb):
            behind = [
                right
                for left, right, label in self.links
                if left == each and AUXILIARY.match(label.lstrip("dh"))
            ]
            yield from self._verbs(behind[0]) if behind else (each,)

    def _lemma(self, word: int) -> str:
        bare = re.sub(r"\[.*\]|\.[a-z](-[a-z]+)?$", "", self.words[word])
        return simplemma.lemmatize(bare.lower(), lang="en")


def opinion(claim: frozenset[Relation], passages: frozenset[Relation], text: str) -> str:
    """Return ``contrary``, ``same`` or ``unknown`` (see above); ``text`` is that of the passages."""
    known = {relation for relation in claim if relation.head not in POINTING}
    if any(_contrary(relation, passages, text) for relation in known - passages):
        return "contrary"
    return "same" if known and known <= passages else "unknown"


def _contrary(relation: Relation, passages: frozenset[Relation], text: str) -> bool:
    rivals = {other.head for other in passages if (other.verb, other.role) == (relation.verb, relation.role)}
    return bool(rivals) and not rivals & POINTING and bool(re.search(rf"\b{re.escape(relation.head)}", text))


def opinions(labelled: LabelledSet, parser: Parser) -> Iterator[tuple[str, bool, str]]:
    """Yield for each claim what became of it, whether it is true, and what the parse says."""
    library = open_library(labelled.folder)
    for claim in labelled.claims:
        verdict = library.check(claim.text, sources=source_ids(claim.sources, library.corpus))
        quotes = [evidence.quote for evidence in verdict.evidence]
        there = frozenset[Relation]().union(*map(parser.relations, quotes))
        said = opinion(parser.relations(claim.text), there, " ".join(quotes).lower())
        yield _became(verdict), claim.true, said


def _became(verdict: Verdict) -> str:
    if verdict.accepted:
        return "accepted"
    blocked = {finding.rule for finding in verdict.findings if finding.severity == "block"}
    return "rejected for who did what" if blocked and blocked <= AFTER_A_MISMATCH else "rejected otherwise"


def table(found: Sequence[tuple[str, bool, str]]) -> Iterator[str]:
    """Yield the table: how many claims of each kind the parse calls contrary, the same, or unknown."""
    counts = Counter(found)
    yield "| claims | | contrary | same | unknown |"
    yield "|---|---|--:|--:|--:|"
    for became, true in sorted({(became, true) for became, true, _ in found}):
        cells = [str(counts[became, true, said]) for said in ("contrary", "same", "unknown")]
        yield f"| {became} | {'true' if true else 'false'} | {' | '.join(cells)} |"


def main() -> None:
    """Check and parse all sets, and print the table and what the parses cost."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("sets", type=Path, nargs="+")
    parser = Parser()
    sets = [found for folder in arguments.parse_args().sets for found in read_sets(folder)]
    found = [each for labelled in sets for each in opinions(labelled, parser)]
    cost = 1000 * parser.seconds / len(parser.known)
    lines = [
        *table(found),
        "",
        f"{len(parser.known)} sentences, {parser.unparsed} unparsed, {cost:.0f} ms CPU each",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

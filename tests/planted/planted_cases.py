"""Which claims are planted, with the verdict that each deserves: writes ``cases.jsonl`` and ``must.jsonl``.

Run ``python tests/planted/planted_cases.py`` after a change to the texts, the annotations or the tables.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from planted_mutations import RULES, mutations, rules_for
from planted_truths import HERE, SEEDS, SOURCES, Marked, Saying, Sheet, Slot, Truth, draw, sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

CASES = HERE / "cases.jsonl"
MUST = HERE / "must.jsonl"

MOST_OF_A_KIND = 30
"""Planted errors of one kind: enough for a share that means something, few enough to be read one by one."""

MUST_SHARES = {"verbatim_quote": 30, "figure": 9, "negation": 10, "speaker": 12}

TEMPLATES = (
    "{speaker} said: {quoted}",
    "{quoted} {speaker} said.",
    "{quoted} said {speaker}.",
    "According to {speaker}, {quoted}",
)
"""Usual attributions of a quotation; a quotation in front ends with a comma."""

MARKS = ('""', "“”")


@dataclass(frozen=True, slots=True)
class Case:
    """A claim about one source, and what a verifier should say to it.

    ``rules`` are those that name the error rightly, ``statuses`` the verdicts that fit; ``distance`` is how
    far a true claim is from the source's words, 0 to 3.
    """

    id: str
    claim: str
    folder: str
    source: str
    label: str
    kind: str
    distance: int | None
    rules: tuple[str, ...]
    statuses: tuple[str, ...]
    note: str

    @property
    def path(self) -> Path:
        """The folder to check against."""
        return {"sources": SOURCES, "seeds": SEEDS}[self.folder]


def build() -> tuple[tuple[Case, ...], tuple[Case, ...]]:
    """Return the planted cases and those that no verifier may get wrong."""
    every = [case for sheet in sheets() for case in _of_sheet(sheet)]
    true = [case for case in every if case.label == "supported"]
    false = _only_false(every, {case.claim for case in true})
    chosen = {case.id for kind in RULES for case in _draw(false, kind, MOST_OF_A_KIND)}
    cases = tuple(case for case in every if case.label == "supported" or case.id in chosen)
    return cases, tuple(_must(true, false))


def _only_false(cases: Iterable[Case], true: set[str]) -> list[Case]:
    """Keep each false claim once, and none that is planted as a true one."""
    unique: dict[tuple[str, str], Case] = {}
    for case in cases:
        if case.label == "unsupported" and (case.kind == "source" or case.claim not in true):
            unique.setdefault((case.claim, case.source), case)
    return list(unique.values())


def _draw(cases: Iterable[Case], kind: str, most: int) -> list[Case]:
    """Take at most ``most`` of a kind, always the same ones and from all over the sources."""
    of_kind = [case for case in cases if case.kind == kind]
    return sorted(of_kind, key=lambda case: draw(case.id).random())[:most]


def _must(true: list[Case], false: list[Case]) -> Iterator[Case]:
    """Yield verbatim quotations, and the same with one figure, one polarity or one speaker changed."""
    said = {case.id for case in true if case.kind == "verbatim_quote"}
    of_quotes = [case for case in false if case.id.rsplit("-", 1)[0] in said]
    for kind, most in MUST_SHARES.items():
        yield from sorted(_draw([*true, *of_quotes], kind, most), key=lambda case: case.id)


def _of_sheet(sheet: Sheet) -> Iterator[Case]:
    for saying in sheet.sayings:
        truth = Truth(saying.line, "verbatim_quote", 0, attribute(saying, seed=sheet.stem), ())
        yield from _of_truth(truth, sheet)
    for truth in sheet.truths:
        yield from _of_truth(truth, sheet)


def _of_truth(truth: Truth, sheet: Sheet) -> Iterator[Case]:
    base = _true_case(truth, sheet)
    if truth.distance is not None:
        yield base
    for stem in truth.elsewhere:
        note = f"true, but in {sheet.stem}"
        yield _false_case(base, "source", source=stem, note=note, statuses=("unsupported",))
    found = mutations(truth.marked, sheet=sheet, seed=base.id)
    for count, (kind, claim, note, at) in enumerate(found, start=1):
        rules = rules_for(kind, base.claim, at=at)
        name = f"{base.id}-{kind}{count}"
        yield _false_case(base, kind, id=name, claim=claim, note=note, rules=rules)


def _true_case(truth: Truth, sheet: Sheet) -> Case:
    return Case(
        id=f"{sheet.stem.split('_')[0]}-{truth.line:02}",
        claim=truth.marked.text,
        folder="sources" if sheet.folder == SOURCES else "seeds",
        source=sheet.stem,
        label="supported",
        kind=truth.kind,
        distance=truth.distance,
        rules=(),
        statuses=("supported",),
        note="",
    )


def _false_case(base: Case, kind: str, **changes: Any) -> Case:  # noqa: ANN401 - fields of Case, as replace takes
    """Return ``base`` as a false claim of ``kind``."""
    usual = {"id": f"{base.id}-{kind}", "rules": RULES[kind], "statuses": ("contradicted", "unsupported")}
    return replace(base, **{**usual, **changes}, label="unsupported", kind=kind, distance=None)


def attribute(saying: Saying, *, seed: str) -> Marked:
    """Put quotation marks and an attribution about a saying, in one of the usual ways."""
    random = draw(f"{seed}/{saying.line}")
    return dress(saying, template=random.choice(TEMPLATES), marks=random.choice(MARKS))


def dress(saying: Saying, *, template: str, marks: str) -> Marked:
    """Fill a template; the slots of the saying move along, and the speaker becomes one."""
    words = saying.marked.text
    if template.startswith("{quoted}") and words.endswith("."):
        words = f"{words[:-1]},"
    quoted = f"{marks[0]}{words}{marks[1]}"
    text = template.format(speaker=saying.speaker, quoted=quoted)
    offset = text.index(quoted) + 1
    moved = tuple(replace(slot, start=slot.start + offset) for slot in saying.marked.slots)
    name = Slot("speaker", text.replace(quoted, "\0" * len(quoted)).index(saying.speaker), saying.speaker, ())
    return Marked(text, (name, *moved))


def serialise(cases: Iterable[Case]) -> str:
    """Return the cases as JSON Lines."""
    return "".join(json.dumps(asdict(case), ensure_ascii=False) + "\n" for case in cases)


def load(path: Path) -> tuple[Case, ...]:
    """Read cases back."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(_case(json.loads(line)) for line in lines)


def _case(fields: dict[str, Any]) -> Case:
    return Case(**fields | {"rules": tuple(fields["rules"]), "statuses": tuple(fields["statuses"])})


def main() -> None:
    """Write both files anew."""
    cases, must = build()
    CASES.write_text(serialise(cases), encoding="utf-8")
    MUST.write_text(serialise(must), encoding="utf-8")


if __name__ == "__main__":
    main()

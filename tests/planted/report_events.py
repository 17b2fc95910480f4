"""Print which forms of telling an event the verifier takes wrongly: ``report_events.py [--measured] [--examples N]``.

The half of the vocabulary on which rules are made is shown; ``--measured`` counts the other one, without examples.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from forms_events import judged, scenes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from forms_events import Claim, Scene

    from briefer.records import Verdict


def main() -> None:
    """Print wrong verdicts by truth and by form of the source and of the claim, those most often wrong first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measured", action="store_true", help="the half that rules are not made on")
    parser.add_argument("--examples", type=int, default=0, help="wrong verdicts shown of each form of claim")
    parser.add_argument("--rounds", type=int, default=3, help="sources for each form of telling")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    drawn = scenes(working=not chosen.measured, rounds=chosen.rounds, seed=chosen.seed)
    found = [(scene, *each) for scene in drawn for each in judged(scene)]
    shown = 0 if chosen.measured else chosen.examples
    for true in (True, False):
        of_kind = [each for each in found if each[1].true is true]
        sys.stdout.write("\n".join(table(of_kind, examples=shown)) + "\n")


def table(found: Iterable[tuple[Scene, Claim, Verdict]], *, examples: int) -> Iterator[str]:
    """Yield the shares of wrong verdicts, by form of the source and by form of the claim."""
    told, retold, wrong_told, wrong_retold = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    shown = defaultdict[str, list[str]](list)
    for scene, claim, verdict in found:
        wrong = verdict.accepted is not claim.true
        told[scene.forms[0]] += 1
        retold[claim.kind] += 1
        wrong_told[scene.forms[0]] += wrong
        wrong_retold[claim.kind] += wrong
        if wrong:
            shown[claim.kind].append(_shown(scene, claim, verdict))
    yield f"wrong {wrong_told.total()} of {told.total()}"
    for all_of, wrong_of in ((told, wrong_told), (retold, wrong_retold)):
        for form in sorted(all_of, key=lambda each: -wrong_of[each] / all_of[each]):
            yield f"  {form:45} {wrong_of[form]} of {all_of[form]}"
            yield from shown[form][:examples] if all_of is retold else ()


def _shown(scene: Scene, claim: Claim, verdict: Verdict) -> str:
    source = "\n".join("      " + line for line in scene.text.split("\n\n")[2:])
    against = [f"{f.rule}: {f.message}" for f in verdict.findings if f.severity == "block"]
    return f"    [{claim.text}] {verdict.status} {'; '.join(against)}\n{source}"


if __name__ == "__main__":
    main()

"""Print which forms of telling are missed: ``report_forms.py figures [--measured] [--examples N] [--rounds N]``.

The half of the vocabulary on which rules are made is shown; ``--measured`` shows the other one, without examples.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Print one line a form, those missed most often first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "what", choices=sorted(path.stem[len("forms_") :] for path in HERE.glob("forms_*.py"))
    )
    parser.add_argument("--measured", action="store_true", help="the half that rules are not made on")
    parser.add_argument("--examples", type=int, default=0, help="texts shown of each form that is missed")
    parser.add_argument("--rounds", type=int, default=6, help="how often each quantity is told")
    chosen = parser.parse_args()
    tally = import_module(f"forms_{chosen.what}").measured(working=not chosen.measured, rounds=chosen.rounds)
    forms = sorted(tally.given, key=lambda form: tally.found[form] / tally.given[form])
    for form in forms:
        mixed = f", {tally.mixed[form]} mixed" if tally.mixed[form] else ""
        sys.stdout.write(f"{form:30} {tally.found[form]} of {tally.given[form]}{mixed}\n")
        for text in tally.missed[form][: 0 if chosen.measured else chosen.examples]:
            sys.stdout.write("    " + text.replace("\n\n", "\n").replace("\n", "\n      ") + "\n")
    given, found = tally.given.total(), tally.found.total()
    sys.stdout.write(
        f"in all {found} of {given} ({tally.share:.1%}), {tally.mixed['beside']} others of the unit\n"
    )


if __name__ == "__main__":
    main()

"""Which step of a course does a word name: charged or only suspected, put off or dropped?"""

from __future__ import annotations

from collections import defaultdict
from typing import Final, NamedTuple

from briefer.language.words.tokens import stem

# Each line is one course: its steps in order, parted by "<"; by "|" where none of them is part of another.
_COURSES: Final = """
suspect suspicion investigate investigation inquiry probe < arrest detain detention custody < charge accuse indict
    indictment < trial prosecute < convict conviction sentence guilty
postpone delay defer adjourn reschedule | suspend suspension pause freeze interrupt | cancel cancellation scrap abolish
    revoke annul end
ask request propose proposal suggest suggestion recommend recommendation advise advice urge invite appeal
    encourage call plead < order instruct oblige compel command force
propose proposal suggest recommend table consider draft < adopt pass approve enact sign ratify decide decision
nominate nominee candidate < appoint appointment
seek sought ask sue apply application request petition demand < obtain win won secure grant award receive
suspect suspicion believe belief think investigate investigation inquiry examine review probe < establish prove
    find determine conclude
repair patch fix mend | replace replacement | demolish demolition
resign resignation quit | dismiss dismissal sack oust
ban prohibit forbid outlaw | restrict limit curb
miss < kill die dead death perish drown
injure wound hurt < kill die dead death perish
damage < destroy wreck
reduce slow curtail < shut halt stop cease
lease rent | buy purchase own
offer promise pledge need request earmark allocate budget < pay give provide deliver donate hand supply
search < find locate recover
fine | jail imprison
approve authorise authorize earmark allocate < pay disburse spend
lend loan borrow | donate donation gift
negotiate negotiation talk < agree agreement sign deal
"""


class Step(NamedTuple):
    """A step of a course: which course, which step of it, and whether the steps before it go without saying."""

    course: int
    step: int
    ordered: bool


def _table() -> dict[str, frozenset[Step]]:
    found: defaultdict[str, set[Step]] = defaultdict(set)
    lines = _COURSES.strip().replace("\n    ", " ").splitlines()
    for course, line in enumerate(lines):
        ordered = "<" in line
        for step, words in enumerate(line.split("<" if ordered else "|")):
            for word in words.split():
                found[stem(word)].add(Step(course, step, ordered))
    return {word: frozenset(steps) for word, steps in found.items()}


_STEPS: Final = _table()


def steps_of(word: str) -> frozenset[Step]:
    """Return the steps that a stem names, of several courses where it has several senses.

    >>> from briefer.language.words.tokens import stem
    >>> sorted(step.step for step in steps_of(stem("convicted")))
    [4]
    """
    return _STEPS.get(word, frozenset())

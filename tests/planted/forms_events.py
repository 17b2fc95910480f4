"""In how many forms can a text tell what happened in its own voice, and a claim retell it, truly or falsely?

A source tells two events of one kind and a third that is planned, doubtful or bound to a condition; each claim retells
them in a form of its own. The vocabulary is in ``forms_events.toml``: rules are made on the half of the deeds that
``deeds(working=True)`` gives, and measured on the other.
"""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from briefer.library import open_library

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.records import Verdict

VOCABULARY: Final = Path(__file__).with_name("forms_events.toml")
TELLING: Final = {
    "active": "{Agent} {past} {patient} {place} on {day} because {reason}.",
    "active, reason first": "Because {reason}, {agent} {past} {patient} {place} on {day}.",
    "day first": "On {day} {agent} {past} {patient} {place}, as {reason}.",
    "place first": "{Place}, {agent} {past} {patient} on {day} because {reason}.",
    "passive": "{Patient} {were} {done} by {agent} {place} on {day} because {reason}.",
    "passive, day first": "On {day} {patient} {were} {done} {place} by {agent}, since {reason}.",
    "relative of the agent": "{Agent}, which had been busy all week, {past} {patient} {place} on {day} "
    "because {reason}.",
    "apposition": "{Agent}, long short of money, {past} {patient} {place} on {day} because {reason}.",
    "participle": "Acting at short notice, {agent} {past} {patient} {place} on {day} because {reason}.",
    "noun": "{Noun} {patient} by {agent} {place} on {day} took four hours. It was needed because {reason}.",
    "two sentences": "{Agent} had a hard {day}. {They} {past} {patient} {place} because {reason}.",
    "reason apart": "{Agent} {past} {patient} {place} on {day}. The reason was that {reason}.",
    "reason before": "By {day} {reason}. {Agent} therefore {past} {patient} {place}.",
    "shared subject": "{Agent} worked through the night and {past} {patient} {place} on {day} because {reason}.",
    "cleft": "It was {agent} that {past} {patient} {place} on {day}, because {reason}.",
    "there were": "There were {patient} {place}; {agent} {past} them all on {day} because {reason}.",
    "pluperfect": "By the evening of {day} {agent} had {done} {patient} {place}, because {reason}.",
    "relative of the patient": "The {patient} that {agent} {past} {place} on {day} are well known. "
    "It was done because {reason}.",
    "chronicle": "{Day}: {agent} {past} {patient} {place}, because {reason}.",
    "passive relative": "{Patient}, {done} by {agent} {place} on {day}, were in the news. "
    "It happened because {reason}.",
    "so": "{Reason}, so on {day} {agent} {past} {patient} {place}.",
    "found, in brackets": "{Agent} {past} {patient} ({place}) on {day} because {reason}.",
    "colon": "{Agent} gave its account: on {day} it {past} {patient} {place} because {reason}.",
    "name carried on": "{Agent} is well known here. On {day} {the_firm} {past} {patient} {place} because {reason}.",
}
"""How a source tells an event."""

RETELLING: Final = {
    "active": "{Agent} {past} {patient} {place} on {day}.",
    "day first": "On {day}, {agent} {past} {patient} {place}.",
    "no place": "{Agent} {past} {patient} on {day}.",
    "no day": "{Agent} {past} {patient} {place}.",
    "only who and what": "{Agent} {past} {patient}.",
    "passive": "{Patient} {were} {done} {place} on {day} by {agent}.",
    "passive without agent": "{Patient} {were} {done} {place} on {day}.",
    "synonym": "{Agent} {past2} {patient} {place} on {day}.",
    "synonym, passive": "On {day} {patient} {were} {done2} {place}.",
    "cleft": "It was {agent} that {past} {patient} {place}.",
    "cleft of the day": "It was on {day} that {agent} {past} {patient} {place}.",
    "relative": "{Agent}, which {past} {patient} on {day}, did so because {reason}.",
    "because": "{Agent} {past} {patient} {place} because {reason}.",
    "because, first": "Because {reason}, {agent} {past} {patient} on {day}.",
    "after": "{Patient} {were} {done} {place} after {reason}.",
}
"""How a claim retells it, truly."""
JOINED: Final = {
    "and": "{Agent} {past} {patient} {place}, and {agent_b} {past} {patient_b} {place_b}.",
    "while": "While {agent} {past} {patient} on {day}, {agent_b} {past} {patient_b} on {day_b}.",
    "in both": "{Patient} {were} {done} {place} and {patient_b} {place_b}.",
    "semicolon": "{Agent} {past} {patient} on {day}; {agent_b} {past} {patient_b} on {day_b}.",
}
"""How a claim retells two events at once, truly or with a slot exchanged."""
EXCHANGED: Final = ("agent", "patient", "place", "day", "reason")
"""Slots that a false claim takes from the sister event."""
OPEN: Final = {
    "plans to": "{Agent} plans to {base} {patient} {place} next week.",
    "may": "{Agent} may {base} {patient} {place} next week.",
    "proposed to": "{Agent} has proposed to {base} {patient} {place}.",
    "if": "If the money comes in time, {agent} will {base} {patient} {place}.",
    "has yet to": "{Agent} has yet to {base} {patient} {place}.",
    "was asked to": "{Agent} has been asked to {base} {patient} {place}.",
    "considers": "{Agent} is considering whether to {base} {patient} {place}.",
    "refused": "{Agent} refused to {base} {patient} {place}.",
    "failed": "{Agent} failed to {base} {patient} {place}.",
    "agreed to": "{Agent} has agreed to {base} {patient} {place} if the town pays.",
}
"""How a source tells what has not been done; the form itself is the true claim, the deed as done the false one."""
DONE: Final = ("{Agent} {past} {patient} {place}.", "{Patient} {were} {done} by {agent}.")


@dataclass(frozen=True)
class Deed:
    """A kind of event: its verb in three forms and as a noun, a synonym, and who does it to what, where and why."""

    verb: tuple[str, str, str, str]
    synonym: tuple[str, str, str]
    agents: tuple[str, ...]
    patients: tuple[str, ...]
    place: str
    reasons: tuple[str, ...]
    after: str

    @property
    def mutual(self) -> bool:
        """Whether agent and patient are of one kind, so that they can be exchanged."""
        return self.agents == self.patients


@dataclass(frozen=True)
class Event:
    """What happened, slot by slot; ``patient`` has its number."""

    deed: Deed
    agent: str
    patient: str
    place: str
    day: str
    reason: str

    @property
    def _is_plural(self) -> bool:
        return self.agent.endswith("s") or "{person}" in self.deed.agents

    def but(self, **slots: str) -> Event:
        """Return the event with other slots."""
        values = {name: getattr(self, name) for name in ("agent", "patient", "place", "day", "reason")}
        return Event(self.deed, **(values | slots))

    def words(self) -> dict[str, str]:
        """Return what the forms are filled with."""
        base, past, done, noun = self.deed.verb
        plain = {
            **{slot: getattr(self, slot) for slot in EXCHANGED},
            "noun": noun or f"the case against {self.patient}",
        }
        capital = {name.capitalize(): _capital(word) for name, word in plain.items()}
        return {
            **plain,
            **capital,
            **dict(zip(("base2", "past2", "done2"), self.deed.synonym, strict=True)),
            "base": base,
            "past": past,
            "done": done,
            "were": "was" if self.deed.mutual else "were",
            "They": "They" if self._is_plural else "It",
            "the_firm": "the company" if self.agent[0].isupper() else self.agent,
        }


@dataclass(frozen=True)
class Claim:
    """A sentence about a source, whether it is true, and by which forms it came about."""

    text: str
    true: bool
    kind: str


@dataclass(frozen=True)
class Scene:
    """A source with the forms it is told in, and the claims that are made of it."""

    text: str
    forms: tuple[str, str]
    claims: tuple[Claim, ...]


@cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))


def deeds(*, working: bool) -> tuple[Deed, ...]:
    """Return the half of the deeds that rules are made on, or the one they are measured on."""
    rows = [row for row in _vocabulary()["deeds"] if (crc32(row["verb"][0].encode()) % 2 == 0) == working]
    return tuple(Deed(**{name: _frozen(value) for name, value in row.items()}) for row in rows)


def _frozen(value: Any) -> Any:  # noqa: ANN401 - a word or a list of words, as the file holds it
    return tuple(value) if isinstance(value, list) else value


def scenes(
    *, working: bool, seed: int = 1, rounds: int = 1, forms: Iterable[str] = tuple(TELLING)
) -> Iterator[Scene]:
    """Yield for each form of telling ``rounds`` sources about deeds and things drawn at random."""
    draw = random.Random(seed)  # noqa: S311 - a fixed draw of texts
    for form in forms:
        for _ in range(rounds):
            yield _scene(form, deeds(working=working), draw)


def judged(scene: Scene) -> Iterator[tuple[Claim, Verdict]]:
    """Yield the claims of a scene with the verdicts on them."""
    with TemporaryDirectory() as folder:
        Path(folder, "week.txt").write_text(scene.text, encoding="utf-8")
        library = open_library(Path(folder))
        for claim in scene.claims:
            yield claim, library.check(claim.text, sources=["S1"])


def _scene(form: str, known: Sequence[Deed], draw: random.Random) -> Scene:
    deed, third = draw.sample(known, 2)
    one, two = _events(deed, draw)
    other = draw.choice(list(TELLING))
    (undone, *_), open_form = _events(third, draw), draw.choice(list(OPEN))
    rest = f"Most of the others {deed.after}." if deed.after else "Nothing more is known."
    paragraphs = [
        "A long week in the province",
        "TESMOUTH, March 3 - It has been a long week for people along the coast, and much is still open.",
        _told(TELLING[form], one),
        "Weather and roads have made work hard for all services this year.",
        _told(TELLING[other], two),
        rest,
        _told(OPEN[open_form], undone),
    ]
    claims = [*_true(one), *_joined(one, two), *_false(one, two), *_open(undone, open_form)]
    return Scene("\n\n".join(paragraphs) + "\n", (form, other), tuple(claims))


def _events(deed: Deed, draw: random.Random) -> tuple[Event, Event]:
    words = _vocabulary()
    names = draw.sample(words["people" if "{person}" in deed.agents else "firms"], 4)
    agents = [_named(each, names[place]) for place, each in enumerate(_two(deed.agents, draw))]
    numbers = draw.sample(range(7, 98), 2)
    kinds = [draw.choice(deed.patients)] * 2 if draw.random() < 0.5 else _two(deed.patients, draw)
    patients = [_named(each, names[place + 2]).format(n=numbers[place]) for place, each in enumerate(kinds)]
    towns, days = draw.sample(words["towns"], 2), draw.sample(words["days"], 2)
    reasons = draw.sample(deed.reasons, 2)
    one, two = (
        Event(deed, agents[i], patients[i], f"{deed.place} {towns[i]}", days[i], reasons[i]) for i in (0, 1)
    )
    return one, two


def _two(known: Sequence[str], draw: random.Random) -> list[str]:
    return draw.sample(known, 2) if len(known) > 1 else [known[0]] * 2


def _named(pattern: str, name: str) -> str:
    return pattern.replace("{firm}", name).replace("{person}", name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told(pattern: str, one: Event, two: Event | None = None) -> str:
    second = {f"{name}_b": word for name, word in two.words().items()} if two else {}
    return pattern.format(**one.words(), **second)


def _true(one: Event) -> Iterator[Claim]:
    for form, pattern in RETELLING.items():
        yield Claim(_told(pattern, one), true=True, kind=form)


def _joined(one: Event, two: Event) -> Iterator[Claim]:
    for form, pattern in JOINED.items():
        yield Claim(_told(pattern, one, two), true=True, kind=f"joined, {form}")
        slot = "place" if "{place}" in pattern else "day"
        crossed = one.but(**{slot: getattr(two, slot)}), two.but(**{slot: getattr(one, slot)})
        yield Claim(_told(pattern, *crossed), true=False, kind=f"joined crosswise, {form}")


def _false(one: Event, two: Event) -> Iterator[Claim]:
    for slot in EXCHANGED:
        for form, pattern in RETELLING.items():
            wrong = one.but(**{slot: getattr(two, slot)})
            if "{" + slot in pattern.lower() and _told(pattern, wrong) != _told(pattern, one):
                yield Claim(_told(pattern, wrong), true=False, kind=f"{slot} of the other: {form}")
    if one.deed.mutual:
        for form, pattern in RETELLING.items():
            if "{agent" in pattern.lower():
                exchanged = one.but(agent=one.patient, patient=one.agent)
                yield Claim(_told(pattern, exchanged), true=False, kind=f"exchanged: {form}")
    yield Claim(_told("{Agent} did not {base} {patient} {place}.", one), true=False, kind="negated")
    yield Claim(_told("{Patient} {were} not {done} by {agent}.", one), true=False, kind="negated, passive")
    yield Claim(_told("{Agent} plans to {base} {patient} {place}.", one), true=False, kind="done as a plan")
    yield Claim(_told("{Agent} may have {done} {patient} {place}.", one), true=False, kind="hedge added")
    cause = "{Agent} {past} {patient} because {agent_b} {past} {patient_b}."
    yield Claim(_told(cause, one, two), true=False, kind="cause invented")
    led = "{Noun} {patient} by {agent} led {agent_b} to {base} {patient_b}."
    yield Claim(_told(led, one, two), true=False, kind="cause invented, led to")
    if one.deed.after:
        yield Claim(f"All the others {one.deed.after}.", true=False, kind="all for most")


def _open(undone: Event, form: str) -> Iterator[Claim]:
    yield Claim(_told(OPEN[form], undone), true=True, kind=f"open, {form}")
    for pattern in DONE:
        yield Claim(_told(pattern, undone), true=False, kind=f"told as done, {form}")

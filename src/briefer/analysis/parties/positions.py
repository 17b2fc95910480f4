"""What does each actor say, whom do they accuse, and who answers?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefer.analysis.parties.abroad import denied_abroad, in_its_language
from briefer.analysis.parties.advocates import is_own_office
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge, silence
from briefer.analysis.parties.charges import charges
from briefer.analysis.parties.denied import UNNAMED
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.replies import reply_to
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.terms import likeness, nearness
from briefer.records import OWN_PAPERS, Accusation, Citation, Position, Reply, Said

STATEMENTS: Final = 3
"""Statements of one actor at most: a reader wants the line, not the transcript."""
MOST_ACTORS: Final = 16
MOST_ACCUSATIONS: Final = 5
MOST_CHARGES: Final = 200
"""Charges of one actor that are compared; more are a text made to be slow."""
FEWEST_WORDS: Final = 7
MOST_WORDS: Final = 60
ALIKE: Final = 0.45
"""Likeness from which two statements of one actor make the same point."""


_HANGING: Final = re.compile(
    r"[“\"]?(?:That|This|These|Those|It|In it|In them|Not so|So|Asked about (?:this|that|it)|And|But|Or|Nor)\b"
)
"""What opens a statement that only the sentence before explains: “That, he said, was a question for another day”."""
_PAPERS = re.compile(
    r"\b(?:reports?|documents?|letters?|records?|data|polls?|studies|study)\b", re.IGNORECASE
)


@dataclass
class Line:
    """All that one actor says."""

    title: str
    spoken: list[Utterance] = field(default_factory=list)
    charges: list[Charge] = field(default_factory=list)

    @property
    def sources(self) -> int:
        """In how many sources the actor speaks."""
        return len({each.article.source.id for each in self.spoken})


def positions(cast: Cast, spoken: Sequence[Utterance], terms: Mapping[str, float]) -> tuple[Position, ...]:
    """Return the actors with their statements and accusations, those that speak most first.

    ``terms`` are the weights of the topic's shared words.
    """
    made = charges(cast, spoken)
    lines = _lines(spoken, made)
    ranked = sorted(
        lines, key=lambda line: (-bool(line.charges), -line.sources, -len(line.spoken), line.title)
    )
    kept = sorted(ranked[:MOST_ACTORS], key=lambda line: (-line.sources, -len(line.spoken), line.title))
    charged = frozenset((c.utterance.article.source.id, c.utterance.number) for c in made)
    scene = _Scene(cast, spoken, terms, charged)
    found = (scene.position(line) for line in kept)
    return tuple(position for position in found if position.statements or position.accusations)


def _actor(giver: Giver) -> str:
    """Return what is the same for one actor: a person keeps a line of their own beside that of their body."""
    return giver.label if giver.party else giver.key


def _lines(spoken: Sequence[Utterance], made: Sequence[Charge]) -> list[Line]:
    lines: dict[str, Line] = {}
    for utterance in spoken:
        title = utterance.giver.label
        if utterance.giver.party is None and _PAPERS.search(title):
            continue
        lines.setdefault(_actor(utterance.giver), Line(title)).spoken.append(utterance)
    for charge in made:
        lines.setdefault(_actor(charge.giver), Line(charge.giver.label)).charges.append(charge)
    return list(lines.values())


@dataclass(frozen=True)
class _Scene:
    """What one position is made from: all that is said, the topic's terms, and the places of accusations."""

    cast: Cast
    spoken: Sequence[Utterance]
    terms: Mapping[str, float]
    charged: frozenset[tuple[str, int]]

    def position(self, line: Line) -> Position:
        """Return one actor's statements and accusations."""
        groups = _grouped(line.charges[:MOST_CHARGES])[:MOST_ACCUSATIONS]
        free = [u for u in line.spoken if (u.article.source.id, u.number) not in self.charged]
        return Position(
            actor=line.title,
            statements=_statements(self.cast, free, self.terms),
            accusations=tuple(self._accusation(group) for group in groups),
        )

    def _accusation(self, group: Sequence[Charge]) -> Accusation:
        first = group[0]
        answer = first.answer or reply_to(first, self.spoken) or denied_abroad(self.cast, first)
        silent = () if answer else (cited for charge in group for cited in silence(self.cast, charge))
        cited = [*(citation for charge in group for citation in charge.citations), *silent]
        return Accusation(
            accused=first.accused,
            text=in_its_language(first.utterance),
            citations=_citations(cited),
            reply=self._reply(answer, first.accused) if answer else None,
            told_by=told_by(self.cast, [charge.utterance for charge in group]),
        )

    def _reply(self, answer: Utterance, accused: str) -> Reply:
        """Return an answer; "his office" speaks for the accused."""
        label = answer.giver.label
        by = f"{label} ({accused})" if answer.giver.party is None and is_own_office(label) else label
        same = [u.cite for u in self.spoken if u.text == answer.text and u.giver.key == answer.giver.key]
        return Reply(by=by, text=in_its_language(answer), citations=_citations([answer.cite, *same]))


def _statements(cast: Cast, spoken: Iterable[Utterance], terms: Mapping[str, float]) -> tuple[Said, ...]:
    """Return the statements nearest the topic, no two on one point."""
    fitting = [u for u in spoken if u.speech is not None or (u.giver.own and not u.listed)]
    fitting = [
        u for u in fitting if FEWEST_WORDS <= len(u.text.split()) <= MOST_WORDS and u.text[-1:] in '.”"!?'
    ]
    fitting = [u for u in fitting if not _HANGING.match(u.text)] or fitting
    ranked = sorted(fitting, key=lambda u: (-nearness(u.weights, terms), u.article.source.id, u.number))
    chosen: list[list[Utterance]] = []
    for utterance in ranked:
        same = next((group for group in chosen if group[0].text == utterance.text), None)
        if same is not None:
            same.append(utterance)
        elif len(chosen) < STATEMENTS and all(
            likeness(g[0].weights, utterance.weights) < ALIKE for g in chosen
        ):
            chosen.append([utterance])
    chosen.sort(key=lambda group: (group[0].article.source.id, group[0].number))
    return tuple(_said(cast, group) for group in chosen)


def _said(cast: Cast, group: Sequence[Utterance]) -> Said:
    cited = _citations(utterance.cite for utterance in group)
    return Said(text=group[0].text, citations=cited, told_by=told_by(cast, group))


def told_by(cast: Cast, spoken: Sequence[Utterance]) -> str | None:
    """Return the party in whose own statement or report all of it stands, where others than its people speak.

    What one side says that the police said is not yet what the police said.
    """
    tellers = [cast.publisher(u.article) for u in spoken if u.article.source.kind in OWN_PAPERS]
    teller = tellers[0] if len(tellers) == len(spoken) else None
    if teller is None or any(u.giver is UNNAMED or u.giver.own or _speaks_for(u, teller) for u in spoken):
        return None
    return teller.label


def _speaks_for(utterance: Utterance, body: Party) -> bool:
    return utterance.giver.party is not None and utterance.giver.party.root is body.root


def _grouped(made: Sequence[Charge]) -> list[list[Charge]]:
    """Put together one accusation that stands in several sources, or twice in one."""
    groups: list[list[Charge]] = []
    for charge in made:
        same = next((g for g in groups if g[0].accused == charge.accused and _is_one(g[0], charge)), None)
        if same is None:
            groups.append([charge])
        elif same[0].utterance.text == charge.utterance.text:
            same.append(charge)
    return groups


def _is_one(first: Charge, second: Charge) -> bool:
    """Tell whether two charges are one, told again; the first of them in the sources is kept."""
    return first.utterance.text == second.utterance.text or likeness(first.matter, second.matter) >= ALIKE


def _citations(cited: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple({(each.source, each.start): each for each in cited}.values())

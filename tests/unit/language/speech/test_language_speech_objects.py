"""What stands around a verb of several meanings tells whether anybody speaks."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading

# One sentence a line, then who speaks in it and by which verb; nothing where nobody does.
STATES = """
The rowers are feeling the cold. |
Ada Orr feels betrayed by her crew. |
The rowers feel that the race is lost. | The rowers / feel
Ada Orr feels she was let down. | Ada Orr / feel
The rowers feel the umpire was too strict. | The rowers / feel
The Orrs welcomed twin daughters in May. |
The town welcomed 300 guests. |
The town welcomed the ruling. | The town / welcome
The city recognised her efforts with a medal. |
The city recognised that the quay was unsafe. | The city / recognise
Rask and Orr are writing about their voyage. |
Rask wrote that the voyage was hard. | Rask / write
"""
NAMED_SO = """
Ada Orr opened a school called “The Tide”. |
The tour ended with a play called 'Salt'. |
Ada Orr called the ruling “a farce”. | Ada Orr / call
Ada Orr called it 'a farce'. | Ada Orr / call
"""
HELD = """
A mast, believed to be from the wreck, was found. | - / believe
A section of a hull suspected to have come ashore was found. | - / suspect
A man alleged to be the owner was held. | - / allege
Ada Orr believed the mast was from the wreck. | Ada Orr / believe
"""
COMPOUNDS = """
Hand-written notes hung from the trees. |
A well-argued paper won. |
Numerous state courts looked into it. |
Cautious state officials said it was shut. | Cautious state officials / say
All told, no fewer than 36 mills closed. |
All told the court they were innocent. | All / tell
The low pay and high stress levels made it worse. |
She stresses that the pay is low. | She / stress
"""
NUMBERED = """
The pilot of Flight 12 insisted that the light was on. | The pilot of Flight 12 / insist
The pilot of Flight 12 insisted on going last. |
There were 412 confirmed cases. |
The Weavers League (TWL) estimates that prices would rise. | The Weavers League / estimate
The owner of Pier 4 (now closed) warned that it would sink. | The owner of Pier 4 / warn
"""
ABSOLUTE = """
Orr got two years, with the judge saying the term was just. | the judge / say
The crowd waited, with Ada joking that old boats are slow. | Ada / joke
The quay stayed shut, with the head of the port authority warning that it could fall.
    | the head of the port authority / warn
Orr, with a lamp in his hand, said the quay was shut. | Orr / say
Orr spoke with the crew, saying it was late. | Orr / say
"""
WHOSE = """
Her example goes on to move the young, stressing the need for care. | - / stress
The sisters quarrel, and Ada steps in, demanding it end. | - / demand
Some defend Ada, saying she is a good vet. | - / say
Orr, citing the storm, closed the quay. | Orr / cite
Rask replied that he would stay, adding that he thought a bishop would agree with him.
    | Rask / reply; Rask / add; a bishop / agree
A bishop would rather agree with him. | A bishop / agree
Monday's announcement that the mill would close was welcome. |
Rask's announcement that the mill would close was welcome. | Rask / say
The call came as the council debated the plan and questioned the cost. | - / question
The council debated the plan and questioned the cost. | The council / question
The council debated the plan and considered the cost. |
The council considers the plan to be unsafe. | The council / consider
The council will consider whether to close the quay. | The council / consider
The council considered that it was late. | The council / consider
She was convicted of failure to report suspected abuse. |
The guards suspect a thief. | The guards / suspect
The mayor remembered Orr as “a good neighbour”. | The mayor / remember
The mayor remembered Orr on Sunday. |
The count is expected to end by the end of the week. | - / expect
"""


def cases(*tables: str) -> list[tuple[str, str]]:
    lines = "".join(tables).replace("\n    |", " |").splitlines()
    pairs = (line.partition(" |") for line in lines if line.strip())
    return [(sentence, expected.strip()) for sentence, _, expected in pairs]


def read(sentence: str) -> str:
    found = Reading(sentence).speech
    return "; ".join(f"{s.core.of(sentence) if s.core else '-'} / {s.lemma}" for s in found)


@pytest.mark.parametrize(
    ("sentence", "expected"), cases(STATES, NAMED_SO, HELD, COMPOUNDS, NUMBERED, ABSOLUTE, WHOSE)
)
def test_who_speaks_by_what_stands_around_the_verb(sentence: str, expected: str) -> None:
    """A verb of several meanings is one of speech only with what it says, and by whom only where that is certain."""
    assert read(sentence) == expected

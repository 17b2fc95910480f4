"""Two short sources on one accident, which give two figures."""

from __future__ import annotations

HARBOUR = """\
Ferry runs aground off Marlow Point
By Ines Okafor, October 2, 2015
The ferry Grace ran aground off Marlow Point on Thursday with 212 people on board.
"The rudder did not answer," said Captain Tom Reyes.
Harbour master Lena Voss said that 14 passengers were treated for bruises.
The owner, Marlow Lines, denied that the ferry had been overloaded.
"""

GAZETTE = """\
Divers inspect stranded ferry
October 3, 2015
Divers inspected the hull of the ferry Grace on Friday morning.
Harbour master Lena Voss said that 17 passengers had been treated.
The coast guard said it would open an inquiry into the accident.
"""

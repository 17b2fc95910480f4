"""Which words answer what somebody has just said? General words of denial, no matter of any topic."""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.parties.saying import DENIES, NOUN, UNTRUE, wording

_FLAT: Final = r"^\W*(?:Not so|Not true|Nonsense|Rubbish|Untrue|Wrong)\b"
_OWNED: Final = r"(?:the|this|that|these|those|such|his|her|its|their|any|all|\w+['’]s?)"
_CHARGE: Final = r"(?:(?:accus|alleg|insinu|suggest)\w+|claims?|charges?|criticisms?|complaints?|rumou?rs?)"
THAT_DENIED: Final = wording(
    rf"\b{DENIES}\s(?:(?:nearly|almost|much|most|all|both|any|every)\s(?:of\s)?)*"
    rf"(?:this|that|it|them|these|those|{_OWNED}\s(?:[\w-]+\s)?{NOUN}\b)"
    rf"(?:\s(?:as|on|and|outright|flatly|saying|completely|strongly|entirely)\b|\s?[,.;:”\"]|$)",
    rf"\b{DENIES}\s(?:this|it|them|these|{_OWNED}\s{NOUN})\s(?:within|in|at|by|last|yesterday|today|later|when|through|after)\b",
    r"\b(?:did|does|do) not (?:accept|recogni[sz]e|share) (?:this|that(?! \w)|it)\b",
    rf"\b(?:did|does|do) not (?:accept|recogni[sz]e|share) {_OWNED} {NOUN}\b",
    rf"\bcall(?:s|ed|ing)? {_OWNED} (?:[\w-]+ )?{_CHARGE}\b",
    rf"\bcall(?:s|ed|ing)? {_OWNED} (?:[\w-]+ )?{NOUN} [“\"‘']?(?:an? )?(?:[\w-]+ )?{UNTRUE}",
    rf"\bcall(?:s|ed|ing)? (?:this|that|it|them) [“\"‘']?(?:an? )?(?:[\w-]+ )?{UNTRUE}",
    r"\b(?:not|never) (?:been )?(?:aware|heard|told|informed) of (?:any |such |this|that|the |it\b)",
    r"\bno (?:knowledge|record|evidence) of (?:any |such |this|that|it\b)",
    r"^\W*Asked (?:about|to (?:comment|respond)|for (?:a|an|its|his|her|their) (?:comment|response|reaction))\b",
    rf"{_FLAT}|^\W*(?:This|That|It) (?:is|was) (?:(?:simply|quite|just) )?{UNTRUE}\b",
)
"""Somebody denies "this" or "the accusation": what was just said."""

BLANKET: Final = wording(
    rf"\b{DENIES}\s(?:having done )?(?:(?:any|all|every|each|such)\s(?:[\w-]+\s)?(?:wrongdoing|misconduct|"
    r"responsibility|involvement|blame|liability|guilt)|wrongdoing|responsibility|liability)\b"
    r"(?! (?:that|of|by|about|from)\b)",
    rf"\b{DENIES}\s(?:any|all|every|each|such)\s(?:[\w-]+\s)?{NOUN}\b(?! (?:that|of|by|about|from)\b)",
)
"""Somebody denies whatever they are accused of: "denied any wrongdoing"."""

REFERRED_TO: Final = wording(
    rf"\b(?:his|her|their|the (?:other|[a-z]+['’]s?|union|company|council)|[A-Z]\w+['’]s?)\s"
    rf"(?:latest\s|earlier\s)?{NOUN}\b",
    flags=re.NOFLAG,
)
"""What somebody else said or wrote, named by the one who answers: "his memo was about another signal"."""

WHOSE: Final = wording(
    rf"\b{DENIES}\s(?:as [^,;]{{3,40}} )?(?:the\s|an?\s)?"
    rf"(?P<who>[\w-]+(?:\s[\w-]+){{0,3}}?)['’]s?\s(?:[\w-]+\s)?{NOUN}\b",
    flags=re.NOFLAG,
)
"""Somebody denies what a named other said: "dismissed the officials' remarks"."""

NOT_SO: Final = wording(
    r"^(?:It|That|This|They|We|He|She|I) (?:was|is|did|were|are|has|have|had|do|does)(?: not|n['’]t)(?: so)?\.?$",
    rf"^(?:(?:The|Any|This) )?{NOUN} (?:that|of|about) .{{3,120}} (?:is|are|was|were) (?:an? )?(?:[a-z]+ )?{UNTRUE}\b",
)
"""A body says in a sentence of its own that what somebody claimed is not so: "It was not."."""

COUNTERED: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|there (?:was|were|had been)|only|already|at once|immediately|within|"
    r"in fact|another|different|instead)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What sets an account against another: "there were two requests, and both were passed on"."""

DECLINED: Final = re.compile(
    rf"\b{DENIES}\s(?:the|an?|this|that|its|his|her|their|all|any)\s(?:[\w-]+\s)?(?:demand|request|offer|"
    rf"proposal|call|appeal|"
    r"bid|motion|plan|deal|draft|amendment|application|invitation|resignation|ultimatum)s?\b",
    re.IGNORECASE,
)
"""Somebody turns down what was asked of them: no answer to an accusation."""

DIFFERS: Final = re.compile(
    r"\b(?:disput\w+|challeng\w+|contradict\w+|question\w+) (?:the|this|that|these|those|his|her|its|their|"
    r"\w+['’]s?) (?:[\w-]+ )?"
    r"(?:account|version|figure|finding|description|count|number|estimate|total|toll)s?\b|\bnot accept\b(?! that\b)",
    re.IGNORECASE,
)
"""Somebody sets another account against the one before, of which they need not be accused."""

_DENIER: Final = r"(?:he|she|it|they|the (?:[\w-]+ ){1,3}?|[A-Z][\w-]+ )"
_HAVING: Final = r"(?:has |have |had )?(?:strongly |flatly |repeatedly )?"
CONTRADICTED: Final = re.compile(_FLAT, re.IGNORECASE)
"""A sentence opens with a flat denial: "Not so, countered Ann Lee"."""

DENIED_THERE: Final = wording(
    rf",? (?:which|something) (?:both |all )?{_DENIER}\s?{_HAVING}{DENIES}\b",
    rf",? an? {NOUN}(?: that| which)? (?:both |all )?{_DENIER}\s?{_HAVING}{DENIES}\b",
    flags=re.NOFLAG,
)
"""The sentence of an accusation tells its denial as well: "which he rejected"."""

TOLD_OF_US: Final = re.compile(
    r"\W*(?:In recent (?:days|weeks|months),? )?(?:We (?:are|have been|were) (?:told|accused)|It (?:is|has been|was) "
    r"(?:said|claimed|alleged|suggested|reported|rumou?red|put about)|(?:Some|Others|Many|Critics|People) "
    r"(?:say|claim|allege|have (?:said|claimed|suggested))|There (?:is|has been) talk)\b[^.;]{0,60}?\bthat\b",
)
"""A body tells what is said of it: "In recent days it has been suggested that"."""

OWN_DENIAL: Final = re.compile(
    r"\W*(?:We|Our|No|None of)\b[^.;:]{0,60}?\b(?:did not|never|has not|have not|was not|were not|had not)\b"
)
"""A body denies in its own statement what somebody holds against it: "Our guns did not fire on the village"."""

OF_US: Final = re.compile(
    r"(?<!told )(?<!tells )(?<!tell )(?<!asked )(?<!informed )(?<!to )\b(?:us|our|ours)\b", re.IGNORECASE
)
"""Somebody speaks of the author of a statement, as the author tells it."""

REFERS: Final = re.compile(
    r"\b(?:alleged|accusation|allegation|claim|charge|complaint|criticism)s?\b", re.IGNORECASE
)
"""A source says of what somebody was asked: "did not answer questions about the alleged instruction"."""

"""Which words answer what somebody has just said? General words of denial, no matter of any topic."""

from __future__ import annotations

import re
from typing import Final

_SAID: Final = (
    r"(?:accusation|allegation|claim|charge|criticism|report|suggestion|remark|assertion|account|figure|finding|"
    r"version|"
    r"complaint|reproach|insinuation|theory|rumour|rumor|picture|description|characteri[sz]ation|story|notion|idea)s?"
)
_DENIES: Final = (
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|contest(?:s|ed)?|"
    r"contradict(?:s|ed)?|rebut(?:s|ted)?|challeng(?:es?|ed)|rebuff(?:s|ed)?)"
)
_UNTRUE: Final = (
    r"(?:lies?|false|untrue|nonsense|fabricat\w+|fairy tales?|inventions?|fictions?|baseless|unfounded|"
    r"groundless|absurd|"
    r"rubbish|slander\w*|smears?|defamat\w+|libel\w*|wrong|misleading|unfair|ridiculous|exaggerat\w+|gossip|myth)"
)
THAT_DENIED: Final = re.compile(
    rf"\b{_DENIES}\s(?:(?:nearly|almost|much|most|all|both|any|every)\s(?:of\s)?)*"
    rf"(?:this|that|it|them|these|those|(?:the|this|that|these|those|such|his|her|its|their|any|all|"
    rf"\w+['’]s?)\s(?:[\w-]+\s)?(?:{_SAID}|reading)\b)"
    rf"(?:\s(?:as|on|and|outright|flatly|saying|completely|strongly|entirely)\b|\s?[,.;:”\"]|$)"
    rf"|\b(?:did|does|do) not (?:accept|recogni[sz]e|share) (?:this|that(?! \w)|it|"
    rf"(?:the|this|that|these|those|his|her|their|its) {_SAID})\b"
    rf"|\bcall(?:s|ed|ing)? (?:the|these|those|such|his|her|its|their) (?:[\w-]+ )?{_SAID}\b"
    rf"|\bcall(?:s|ed|ing)? (?:this|that|it|them) [“\"‘']?(?:an? )?(?:[\w-]+ )?{_UNTRUE}"
    rf"|\b(?:not|never) (?:been )?(?:aware|heard|told|informed) of (?:any |such |this|that|the |it\b)|"
    rf"\bno (?:knowledge|record|evidence) of (?:any |such |this|that|it\b)"
    rf"|^\W*Asked (?:about|to (?:comment|respond)|for (?:a|an|its|his|her|their) (?:comment|response|reaction))\b"
    rf"|^\W*(?:Not so|Not true|Nonsense|Rubbish|Untrue|Wrong|(?:This|That|It) (?:is|was) (?:not true|untrue|"
    rf"false|wrong|nonsense))\b",
    re.IGNORECASE,
)
"""Somebody denies "this" or "the accusation": what was just said."""

BLANKET: Final = re.compile(
    rf"\b{_DENIES}\s(?:having done )?(?:(?:any|all|every|each|such)\s(?:[\w-]+\s)?(?:wrongdoing|misconduct|"
    rf"responsibility|involvement|"
    rf"blame|liability|guilt|{_SAID})|wrongdoing|responsibility|liability)\b(?! (?:that|of|by|about|from)\b)",
    re.IGNORECASE,
)
"""Somebody denies whatever they are accused of: "denied any wrongdoing"."""

REFERRED_TO: Final = re.compile(
    rf"\b(?:his|her|their|the (?:other|union|company|council)|[A-Z]\w+['’]s?)\s(?:latest\s|earlier\s)?"
    rf"(?:{_SAID}|memo(?:randum)?s?|letters?|calculations?|estimates?|requests?|warnings?|questions?|numbers?|"
    rf"words|count|sums?)\b"
)
"""What somebody else said or wrote, named by the one who answers: "his memo was about another signal"."""

WHOSE: Final = re.compile(
    rf"\b{_DENIES}\s(?:as [^,;]{{3,40}} )?(?:the\s|"
    rf"an?\s)?(?P<who>[\w-]+(?:\s[\w-]+){{0,3}}?)['’]s?\s(?:[\w-]+\s)?{_SAID}\b"
)
"""Somebody denies what a named other said: "dismissed the officials' remarks"."""

NOT_SO: Final = re.compile(
    r"^(?:It|That|This|They|We|He|She|I) (?:was|is|did|were|are|has|have|had|do|does)(?: not|n['’]t)(?: so)?\.?$"
    r"|^(?:Suggestions|Claims|Reports|Allegations|Accusations) (?:that|of|about) .{3,120} (?:is|are|"
    r"were) (?:wrong|false|untrue|"
    r"incorrect|unfounded|baseless|mistaken|misleading|inaccurate)\b"
)
"""A body says in a sentence of its own that what somebody claimed is not so: "It was not."."""

COUNTERED: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|there (?:was|were|had been)|only|already|at once|immediately|within|"
    r"in fact|another|different|instead)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What sets an account against another: "there were two requests, and both were passed on"."""

DECLINED: Final = re.compile(
    rf"\b{_DENIES}\s(?:the|an?|this|that|its|his|her|their|all|any)\s(?:[\w-]+\s)?(?:demand|request|offer|"
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

CONTRADICTED: Final = re.compile(r"^\W*(?:Not so|Not true|Nonsense|Rubbish|Untrue|Wrong)\b", re.IGNORECASE)
"""A sentence opens with a flat denial: "Not so, countered Ann Lee"."""

DENIED_THERE: Final = re.compile(
    rf",? (?:which|something|an? {_SAID}(?: that| which)?) (?:both |all )?(?:he|she|it|they|"
    rf"the (?:[\w-]+ ){{1,3}}?|[A-Z][\w-]+ )\s?"
    rf"(?:has |have |had )?(?:strongly |flatly |repeatedly )?{_DENIES}\b"
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

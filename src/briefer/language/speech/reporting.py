"""Which verbs report speech, and how strong each is."""

from __future__ import annotations

from typing import Final, Literal, get_args

Cue = Literal[
    "say", "claim", "deny", "confirm", "admit", "accuse", "promise", "warn", "urge", "believe", "doubt", "condemn",
    "praise", "refuse", "accept", "predict", "apologise", "threaten", "ask", "describe", "estimate",
]  # fmt: skip
"""What a reporting verb commits its speaker to; "say" commits to nothing and fits any speech."""

_VERBS: Final[dict[Cue, str]] = {
    "say": """say tell add note state write remark explain comment report announce declare mention observe reiterate
        repeat stress insist emphasise emphasize maintain argue reply respond answer recall tweet
        conclude point speak underline underscore indicate suggest reveal disclose quote cite assert contend inform
        elaborate outline counter snap retort clarify joke quip sum summarise summarize brief testify""",
    "claim": "claim allege purport",
    "deny": "deny reject dismiss refute dispute rebut repudiate disavow contradict contest",
    "confirm": "confirm acknowledge verify corroborate recognise recognize affirm",
    "admit": "admit concede confess",
    "accuse": "accuse blame",
    "promise": "promise vow pledge guarantee swear undertake assure commit",
    "warn": "warn caution",
    "urge": "urge call demand appeal request plead recommend advise encourage instruct",
    "believe": "believe think feel hope suspect expect assume consider fear wish",
    "doubt": "doubt question challenge wonder",
    "condemn": """condemn denounce criticise criticize slam decry deplore lament regret complain protest berate rebuke
        chide lambast lambaste reprimand scold""",
    "praise": "praise welcome thank applaud hail commend congratulate",
    "refuse": "refuse decline",
    "accept": "accept agree endorse",
    "predict": "predict forecast foresee",
    "apologise": "apologise apologize",
    "threaten": "threaten",
    "ask": "ask inquire enquire",
    "describe": "describe label term characterise characterize portray brand remember",
    "estimate": "estimate put calculate reckon",
}
CUES: Final[dict[str, Cue]] = {verb: cue for cue in reversed(get_args(Cue)) for verb in _VERBS[cue].split()}
"""Dictionary form of each reporting verb, with its class; a verb in two classes has the first-named one."""

NOUN_TOO: Final = frozenset(
    """answer appeal brief call claim comment
    counter demand doubt estimate fear forecast guarantee hope label note pledge
    point praise promise protest question quote regret remark reply report request state tweet urge vow welcome
    wish wonder challenge term answer request thank suspect stress""".split()
)
"""Reporting verbs whose plain and -s forms are also nouns: they report only where a subject stands before them."""

TELLING_NOUNS: Final = {
    "claim": "claim",
    "assertion": "claim",
    "allegation": "claim",
    "warning": "warn",
    "promise": "promise",
    "belief": "believe",
    "denial": "deny",
    "admission": "admit",
    "accusation": "accuse",
}
"""Nouns for what somebody told, with the verb that each stands for."""

"""With which words does somebody put a bare number, where what it counts was told before?"""

from __future__ import annotations

from typing import Final

ABOUT: Final = (
    r"(?:about|some|around|roughly|nearly|almost|at least|at most|more than|fewer than|less than|well over|over|only|"
    r"just|between|nearer|closer to|as many as|up to|no more than|not more than)"
)
"""Words between a verb of counting and its number."""
_FIGURES: Final = "figures?|counts?|estimates?|tally|tallies|totals?|numbers?|calculations?|reckoning|sums?"
FIGURE: Final = rf"(?:{_FIGURES}|toll)"
"""Nouns of counting, which somebody has: "the union's count"."""
TALLY: Final = rf"(?:{_FIGURES}|readings?|demand|offer|claim|forecast)"
"""Nouns that stand for what was counted."""
_OWN: Final = r"(?:its|his|her|their|the|an?|that|this)"
_COUNTS: Final = (
    r"counts?|counted|says?|said|estimates?|estimated|reckons?|reckoned|measur(?:es|ed)|record(?:s|ed)|"
    r"register(?:s|ed)|shows?|showed|gives?|gave|makes? it|made it|calculates?|calculated|conced(?:es|ed)|"
    r"claim(?:s|ed)|maintain(?:s|ed)|announc(?:es|ed)|cit(?:es|ed)|quot(?:es|ed)"
)
LEANS: Final = (
    r"(?:speak|talk)(?:s|ing)? of|spoke of|talked of|(?:sure|certain) of|admit(?:s|ted) to|"
    r"reckon(?:s|ed|ing) with|insist(?:s|ed|ing) on|settl(?:es|ed|ing) (?:on|for)|"
    r"(?:com(?:es|ing)|came) (?:to|up with)|arriv(?:es|ed|ing) at|"
    r"(?:hold(?:s|ing)?|held|stick(?:s|ing)?|stuck|keep(?:s|ing)?|kept|cling(?:s|ing)?|clung|stand(?:s|ing)?|stood) "
    r"(?:fast |firm(?:ly)? )?(?:to|by)"
)
"""Verbs that are no verbs of speech, up to their number: "is holding to"."""
GIVES: Final = (
    r"(?:g[ai]ves?|given|giving|offer(?:s|ed)|publish(?:es|ed)|report(?:s|ed)|names?|named|cit(?:es|ed)|us(?:es|ed)|"
    r"repeat(?:s|ed)|defend(?:s|ed)|maintain(?:s|ed)|(?:has|have|had) not (?:changed|revised|corrected|given)|"
    r"(?:hold|stick|keep|cling|stand)(?:s|ing)? (?:to|by)|(?:held|stuck|kept|clung|stood) (?:to|by)|"
    r"com(?:es|ing) (?:to|up with)|came (?:to|up with)|insist(?:s|ed) on) "
    rf"{_OWN} (?:\w+ ){{0,2}}?{TALLY} (?:of|at)"
)
"""The same with a noun of counting: "gave a figure of"."""
MOVES: Final = (
    r"(?:rais|lift|cut|lower|revis|increase|reduc|correct|doubl|trebl|tripl|quadrupl)\w* (?:up |down )?"
    rf"(?:its|his|her|their) (?:\w+ )?{TALLY}"
)
"""Verbs of changing a count, before what it is of: "raised its estimate"."""
_PUTS_AT: Final = r"(?:puts?|putting) (?:it|them|(?:that|this|its|their)(?: \w+)?|the \w+) at"
VERBS: Final = rf"(?:{_PUTS_AT}|{LEANS}|{GIVES}|{MOVES} to|{_COUNTS})"
"""Verbs of counting up to their number: "counted", "is holding to", "gave a figure of"."""
_SAYS: Final = r"(?:says?|said|insist(?:s|ed)|maintain(?:s|ed)|believes?|thinks?|estimates?)"
STATES: Final = (
    rf"(?:{_SAYS} (?:that )?it (?:is|was|were)|[Ff]or [^,;:.]{{3,60}}? it (?:is|was|were)|"
    r"enough to account for|"
    r"the (?:true|real|actual|right|correct) [\w-]+ (?:is|was|to be|must be|may be|could be))"
)
"""Clauses of counting up to their number: "said it was", "the true figure was nearer"."""

"""Which words of an author say that somebody left something undone, did it late, or gave no answer?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.parties.wrongs import DUTIES

FAULT: Final = re.compile(
    r"(?:\b(?:could|would)(?: not|n['’]t) (?:find|say|explain|tell)|"
    rf"\b(?:has|have|had|did|does|do)(?: not|n['’]t) (?:even |once |yet )?{DUTIES}|"
    rf"\bnever (?:once |even )?{DUTIES}|\bhas yet to|\b(?:has|have|had) so far (?:refused|declined|ignored)|"
    r"(?<!have )\bwaited|"
    r"\btook (?:[\w-]+ ){1,4}(?:hours|days|weeks|months|years) to|"
    r"\b(?:wrote|gave|kept|sent|told|said|did|done|offered|paid) (?:[\w-]+ ){0,3}(?:none|nothing|nobody)|"
    r"\b(?:came|acted|spoke|told|said|noticed|warned|answered) (?:[\w-]+ ){0,4}(?:too late|only (?:in|on|after|"
    r"when)))\b"
)
"""What a subject left undone or did late."""

NOTHING_CAME: Final = re.compile(
    r"(?:(?:No|An automatic) (?:repl(?:y|ies)|answer|response)|None|Nothing|Silence)(?: (?:came|was given|followed|"
    r"arrived|happened|has come|yet|so far|since))*\.|We (?:are still waiting|have had (?:no|none)|never had|got "
    r"(?:no|none))\b[^.;]{0,40}\.",
)
"""A whole sentence that says that no answer came."""

ASKED: Final = re.compile(
    r"\b(?:[Ww]e|[Oo]ur [\w -]{3,40}?|I) (?:had |have )?(?:asked|rang|phoned|telephoned|called|wrote to|"
    r"written to|warned|told|informed|alerted|urged)\b"
)
"""The author, or one of theirs, turned to somebody."""

LEFT_UNDONE: Final = re.compile(
    r"\b(?:nothing (?:happened|came|was done|changed)|nobody (?:came|called|rang|answered)|no one (?:came|answered)|"
    r"still (?:not|no|waiting)|to this day|for (?:another|a further) (?:[\w.]+ ){1,3}"
    r"(?:minutes|hours|days|weeks|months|years)|(?:hours|days|weeks|months|years) later)\b",
    re.IGNORECASE,
)
"""What was asked was not done, or late."""

SUPPOSED: Final = re.compile(
    r"[-“\"\s]*(?:(?:If|Unless|Should|Suppose|Imagine|Perhaps|Then we)\b|Had (?:[\w’'-]+ ){1,4}?[\w’'-]+,)"
)
"""A sentence that only supposes what it says."""

PRAISE: Final = re.compile(
    r"\b(?:honest(?:ly)?|decen(?:t|cy)|brave\w*|courage\w*|admir\w+|grateful|thank\w*|praise\w*|medal|credit|"
    r"fair(?:ly)? (?:to|enough)|"
    r"deserves?|to (?:his|her|its|their) credit|right to|good reason|no coward|proud|bless|best|not accuse|"
    r"no accusation|not blame|"
    r"not say)\b",
    re.IGNORECASE,
)
"""Words with which a writer is kind or careful."""

NOT_FOLLOWED: Final = re.compile(
    r"\b(?:ordered|instructed|directed|required|asked|advised|told) (?P<whom>[^,.;:]{3,60}?) to [^.]{3,160}?"
    r"\b(?:order|instruction|request|recommendation|advice|deadline) (?:was|has been|had been) (?:not|never) "
    r"(?:carried out|followed|obeyed|heeded|acted on|complied with|met)\b"
)
"""Somebody was told to do something, and did not."""
TURNED_TO: Final = re.compile(r"\b(?:asked|wrote to|written to|pressed|urged|called on)\s")
"""Somebody turned to somebody."""

UNANSWERED_ME: Final = re.compile(
    r"\bnot (?:answer(?:ed)?|repl(?:y|ied) to|return(?:ed)?) my (?:[\w-]+ )?"
    r"(?:calls?|e-?mails?|messages?|questions?|requests?|letters?)\b"
)
"""An author asked somebody who gave no answer: that is what news tells of the silent, and no reproach."""
FORETOLD: Final = re.compile(r"^\W*(?:I|We) (?:now |do |fully )?(?:expect|predict|foresee|bet)\b")
"""An author tells what has not happened: "I expect two guilty verdicts"."""

"""Which words say that somebody did wrong? General words of reproach, no matter of any topic."""

from __future__ import annotations

import re
from typing import Final

_WITHOUT: Final = (
    r"(?:no|without(?: any| a)?|never any|neither)\s(?:prior |proper |adequate |clear |valid )?"
    r"(?:warnings?|notice|explanations?|answers?|repl(?:y|ies)|response|licen[cs]es?|permits?|permission|consent|"
    r"consultation|investigation|apolog(?:y|ies)|justification|mandate|authori[sz]ation|"
    r"order to \w+|(?:real |serious |genuine )?(?:effort|attempt)s?)\b"
)
_OMITTED: Final = (
    r"(?:not|never|n['’]t)\s(?:been\s)?"
    r"(?:consulted|informed|notified|warned|told|asked|heard|paid|compensated)\b"
)
_JUDGED: Final = (
    r"\b(?:unlicen[cs]ed|illegal(?:ly)?|unlawful(?:ly)?|unconstitutional|"
    r"unauthori[sz]ed|fraud\w*|corrupt(?:ion|ly)?|negligen\w+|"
    r"reckless\w*|irresponsib\w+|discriminat\w+|brutal\w*|disproportionate\w*|"
    r"excessive|cover-?up|breach\w*|violat\w+|"
    r"offences?|offenses?|crimes?|lied|lying(?! (?:in|on|under|at|there|down))|"
    r"misled|mislead\w*|betray\w*|abus(?:e[ds]?|"
    r"ing)|tortur\w+|massacre[ds]?|aggression|"
    r"provocati\w+|sabotag\w+|mistakes?|failures?|mismanage\w+|embezzl\w+|brib\w+|collu\w+|negligence|cowardly)\b"
)
_FAILED: Final = (
    r"\b(?:failed to|fails to|failing to|refused to|refuses to|neglected to|ignored|"
    r"ignores|ignoring|withheld|withholding|"
    r"(?:should|must|ought to) (?:resign|step down|quit|be sacked|be dismissed)|"
    r"should(?: not|n['’]t) (?:be |have )|should never have)"
)
_GUILTY: Final = (
    r"\b(?:responsible for|(?:is|are|was|were|be) (?:directly |partly |"
    r"solely )?responsible\b|to blame|at fault|guilty|"
    r"(?:was|were) (?:a )?deliberate(?:ly)?|on purpose)\b"
)
_UNDONE: Final = (
    r"\b(?:answered none|(?:have|has|had) heard nothing|(?:has|have|had|did|do|does)(?: not|n['’]t) (?:yet )?"
    r"(?:answer|inform|warn|tell|consult|inspect|repair|explain|publish|provide|ask)(?:ed|d)?\b(?! questions)"
    r"|no (?:list|record|report|answer|help|aid|rescue|equipment|inspection|check|support|plan)\b[^.;,]{0,40} "
    r"(?:was|were|had been|has been|have been) (?:published|given|made|sent|provided|carried out|available)"
    r"|(?:nobody|no one) (?:from|at) (?:the|its|his|her|their)\b"
    r"|told (?:\w+ )?(?:not to worry|to wait|to keep quiet|to finish|to carry on)|turn(?:ed)? a blind eye)"
)
_HIDDEN: Final = (
    r"\b(?:kept? (?:back|quiet|silent|secret)|keeping (?:back|quiet|silent|secret)|conceal\w+|covered up|hushed up|"
    r"(?:was|were|been|had|have|has) (?:\w+ )?(?:deleted|falsified|doctored|forged|rigged|backdated|tampered|"
    r"suppressed|hidden|altered|shredded)|leaving out|left out|leave out|on purpose|cut(?:ting)? corners)\b"
)
_LATE: Final = (
    r"\b(?:too late|too slow(?:ly)?|hours late|days late|years late|"
    r"delay(?:ed|ing) (?:its|their|help|aid|notif\w+|telling)\b|"
    r"slow to|dragged (?:its|their) feet|"
    r"rather than from|only (?:on|in|after) (?:\w+day|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b|(?:hours|days|weeks|months) after the)"
)
_POOR: Final = (
    r"\b(?:shortcomings?|deficienc\w+|irregularit\w+|lapses|failings|substandard|shoddy|understaff\w+|"
    r"overcharg\w+|unsafe|inadequate\w*|wrong data|knew (?:of|about|that)|had known|was aware of|were aware of)\b"
)
REPROACH: Final = re.compile(
    f"(?:{_WITHOUT}|{_OMITTED}|{_JUDGED}|{_FAILED}|{_GUILTY}|{_UNDONE}|{_HIDDEN}|{_LATE}|{_POOR})",
    re.IGNORECASE,
)
"""A word or phrase that says somebody did wrong or left something undone."""

_HURT: Final = (
    r"(?:struck|beat(?:en)?|hit|shot|kicked|punched|attacked|assaulted|killed|"
    r"bombed|shelled|targeted|harassed|threatened|"
    r"fired (?:on|at|into)|tear-?gassed|detained|expelled|destroyed|looted|burnt|burned|hacked|poisoned)"
)
_HARMED: Final = (
    r"(?:him|her|them|us|me|\d[\d,]*|(?:(?!in |at |by |on |near |from |during |after )\w+ )?(?:civilians?|"
    r"people|residents?|protesters?|demonstrators?|children|women|"
    r"workers|journalists?|rebels?|opposition|homes?|houses|hospitals?|schools?|"
    r"villages?|towns?|neighbo(?:u)?rhoods?|areas))"
)
HARM: Final = re.compile(
    rf"(?<!not )(?<!never )(?<!n't )(?<!n’t )\b(?:had|has|have|was|were|been|"
    rf"appeared to have)?\s?(?:\w+ly )?{_HURT}\s(?:at least |about |"
    rf"some |more than |the )?{_HARMED}\b|\bused (?:[\w-]+ ){{0,2}}(?:gas|force|violence|"
    rf"batons|cannons?|bullets|weapons) (?:on|against)\b",
    re.IGNORECASE,
)
"""Somebody hurt, killed or targeted people, or what people live by."""

HURT: Final = re.compile(rf"\b{_HURT}\b", re.IGNORECASE)
"""A word for what hurts people, whoever does it."""

DENIED_LINE: Final = re.compile(
    r"\bas\s(?P<who>(?:the\s)?[A-Z][^,.]{1,40}?)\s(?:had\s|has\s|have\s)?(?:claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?)\b"
)
"""What somebody is said to claim, in a sentence that says otherwise: "were not hit, as the ministry claims"."""

UNSURE: Final = re.compile(
    r"\b(?:would|could|might|may|if|whether|unless|not|never|no|deny|denies|denied|without)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""Words before a reproach that take it back or leave it open."""

CHARGE_NOUN: Final = re.compile(
    r"(?P<who>[^,;.“”\"]{2,50}?)['’]s?\s(?:accusations?|allegations?|claims?|charges?|"
    r"complaints?|criticisms?)\s(?:that|of|against)\b",
    re.IGNORECASE,
)
"""Somebody's accusation, named by another: "the union's allegation that"."""

NOTHING: Final = re.compile(r"\s(?:nothing|nobody|no one|none)\b", re.IGNORECASE)
"""What takes a reproach back: "we have hidden nothing"."""

THROWN_BACK: Final = re.compile(
    r"(?:a|an|any|the) (?:suggestion|allegation|accusation|claim|charge|complaint|criticism|assertion)s? "
    r"(?:by|from|of|made by) (?P<who>[^,.;]{2,50}?),? that\b"
)
"""What somebody rejects, with who said it: "a suggestion by the union that"."""

DISPUTED: Final = re.compile(
    r"\b(?:disputed|contradicted|challenged|rejected|denied)\s(?:his|her|its|their|the|that)\s(?:\w+['’]s\s)?"
    r"(?:account|version|claim|statement|figures?)\b"
)
"""Somebody contradicts what somebody else told."""

DENIED_IT: Final = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed))\s(?:this|that|it|them|"
    r"(?:the|these|those|such|all)\s(?:accusations?|allegations?|claims?|charges?|criticisms?|"
    r"reports?))\s?(?:[,.;]|and\b|as\b|on\b|saying\b|$)",
    re.IGNORECASE,
)
"""A denial that names what it denies only as what was just said."""

SILENT: Final = re.compile(
    r"\b(?:did not|didn['’]t|has not|have not|had not|"
    r"not)\s(?:immediately\s)?(?:respon[ds]\w*|repl(?:y|ied)|comment\w*|answer\w*|return)\b"
    r"|\bdeclined (?:to (?:comment|answer|say|discuss)|comment)|\b(?:could|"
    r"can) not be reached|\bno (?:immediate )?(?:comment|response|reply)\b"
    r"|\brefused to (?:comment|answer)|\bwould not comment",
    re.IGNORECASE,
)
"""Somebody was asked and gave no answer."""

CALLED_FALSE: Final = re.compile(
    r"\b(?:groundless|baseless|unfounded|untrue|fabricated|not true|nonsense|false)\b", re.IGNORECASE
)
"""Words that call a claim false: what stands beside them is no charge but an answer."""

DEFENCE: Final = re.compile(
    r"\b(?:defend(?:s|ed|ing)?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|"
    r"ing)?|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|"
    r"groundless|baseless|unfounded|untrue|fabricated|not true|nonsense|false)\b"
)
"""Verbs by which the accused answer."""

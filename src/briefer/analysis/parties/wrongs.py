"""Which words say that somebody did wrong? General words of reproach, no matter of any topic."""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.parties.saying import DENIES, FALSE, NOUN, UNTRUE, wording

_WITHOUT: Final = (
    r"(?:no|without(?: any| an?| one| a single)?|never any|neither)\s"
    r"(?:(?:\w+ of )|prior |proper |adequate |clear |valid )?"
    r"(?:warnings?|notice|explanations?|answers?|repl(?:y|ies)|response|licen[cs]es?|permits?|permission|consent|"
    r"consultation|investigation|apolog(?:y|ies)|justification|mandate|authori[sz]ation|"
    r"order to \w+|training|tender|tests?|inspection|(?:real |serious |genuine )?(?:effort|attempt)s?)\b"
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
    r"ing)|tortur\w+|massacred|aggression|"
    r"provocati\w+|sabotag\w+|mistakes?|failures?|mismanage\w+|embezzl\w+|brib\w+|collu\w+|negligence|cowardly)\b"
)
_FAILED: Final = (
    r"\b(?:failed to|fails to|failing to|refused\b(?! to (?:comment|say|be drawn))|refuses to|neglected to|ignored|"
    r"ignores|ignoring|withheld|withholding|"
    r"(?:should|must|ought to) (?:resign|step down|quit|be sacked|be dismissed)|"
    r"should(?: not|n['’]t) (?:be |have )|should never have)"
)
_GUILTY: Final = (
    r"\b(?:(?<!who is )(?<!who was )(?<!who are )(?<!those )(?<!minister )(?<!official )(?<!officer )"
    r"responsible for|(?<!who )(?:is|are|was|were|be) (?:directly |partly |"
    r"solely )?responsible\b|to blame|at fault|guilty|"
    r"(?:was|were) (?:a )?deliberate(?:ly)?|on purpose)\b"
)
DUTIES: Final = (
    r"(?:answer(?:ed)?(?! with\b)|inform(?:ed)?|warn(?:ed)?|t(?:ell|old)|consult(?:ed)?|inspect(?:ed)?|repair(?:ed)?|"
    r"explain(?:ed)?|publish(?:ed)?|"
    r"provided?|ask(?:ed)?|pa(?:y|id)|test(?:ed)?|check(?:ed)?|act(?:ed)?|sen[dt]|ke(?:ep|pt)|report(?:ed)?|"
    r"replaced?|fix(?:ed)?|"
    r"carr(?:y|ied) out|train(?:ed)?|maintain(?:ed)?|install(?:ed)?|evacuated?|protect(?:ed)?|register(?:ed)?|"
    r"disclosed?|declared?|"
    r"deliver(?:ed)?|hand(?:ed)? over|released?|submit(?:ted)?|read|listen(?:ed)?|visit(?:ed)?|investigated?|"
    r"apologi[sz]ed?|notif(?:y|ied)|"
    r"closed?|stop(?:ped)?|shared?|verif(?:y|ied)|prevent(?:ed)?|follow(?:ed)?|compl(?:y|ied)|"
    r"honou?r(?:ed)?|return(?:ed)?|"
    r"refund(?:ed)?|compensated?|clean(?:ed)?|help(?:ed)?|rais(?:e|ed)|admit(?:ted)?|c(?:o|a)me|"
    r"be(?:en)? (?:told|asked|paid|informed|warned|consulted|allowed|inspected|tested|repaired|checked|given|"
    r"shown|heard))"
)
_UNDONE: Final = (
    rf"\b(?:(?:answered|acknowledged|kept|honou?red|repaired|published|heeded|met|fixed) none|"
    rf"(?:have|has|had) heard nothing|(?:has|have|had|did|do|does)(?: not|n['’]t) (?:yet |"
    rf"even |once |ever |all )?"
    rf"{DUTIES}\b(?! questions)|(?:has|have|had) yet to {DUTIES}\b|never (?:once |even |yet )?{DUTIES}\b"
    r"|no (?:list|record|report|answer|help|aid|rescue|equipment|inspection|check|support|plan|bus|warning|"
    r"alarm)\b[^.;,]{0,40} "
    r"(?:was|were|had been|has been|have been) (?:published|given|made|sent|provided|carried out|available)"
    r"|(?:nobody|no one) (?:from|at) (?:the|its|his|her|their)\b(?![^.;]{0,60} would\b)|"
    r"refused (?:passage|entry|access|permission|leave|help|a)\b"
    r"|(?:asked|written|wrote|warned|requested|complained|called)\b[^.;]{0,50} (?:twice|times|repeatedly|"
    r"in vain|again and again)\b"
    r"|turned (?:back|away) by|told (?:\w+ )?(?:not to worry|to wait|to keep quiet|to finish|to carry on)|"
    r"turn(?:ed)? a blind eye)"
)
_HIDDEN: Final = (
    r"\b(?:kept? (?:back|quiet|silent|secret)|keeping (?:back|quiet|silent|secret)|conceal\w+|covered up|hushed up|"
    r"(?:was|were|been|had|have|has) (?:\w+ )?(?:deleted|falsified|doctored|forged|rigged|backdated|tampered|"
    r"suppressed|hidden|altered|shredded)|leaving out|left out|leave out|on purpose|cut(?:ting)? corners)\b"
)
_LATE: Final = (
    r"\b(?:too late|too slow(?:ly)?|hours late\b|days late\b|years late\b|"
    r"delay(?:ed|ing) (?:its|their|help|aid|notif\w+|telling)\b|"
    r"slow to|dragged (?:its|their) feet|"
    r"rather than from|only (?:on|in|after) (?:\w+day|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b|(?:hours|days|weeks|months) after the)"
)
_POOR: Final = (
    r"\b(?:shortcomings?|deficienc\w+|irregularit\w+|lapses|failings|substandard|shoddy|understaff\w+|"
    r"overcharg\w+|unsafe|inadequate\w*|wrong data|knew (?:of|about|that)|ha(?:d|s|ve) known|was aware of|"
    r"incomplete|defective|faulty|flawed|unfit|not fit|"
    r"were aware of|sat on (?:the|it|its|a)|(?:gone?|went|going) soft on|(?:had|has|have) run out|ran out of)\b"
)
_TO_GO: Final = (
    r"\b(?:should|must|ought to|has to|have to|needs? to) (?:now |also |both |be made to )?(?:go\b(?! (?:to|on|"
    r"into|back|up|down))|"
    r"apologi[sz]e|explain|answer for|account for|step aside|stand down|(?:give|pay|hand) (?:[\w’']+ ){1,4}back|"
    r"be paid back|"
    r"publish|disclose|come clean|reinstate|withdraw|be (?:punished|prosecuted|held (?:to account|responsible|"
    r"accountable)|fined|jailed|banned))"
    r"|\blet (?:him|her|them|it) (?:first )?(?:resign|explain|answer|apologi[sz]e|tell)\b"
    r"|\b(?:bears?|bore|carr(?:y|ies|ied)|shares?|shared) (?:itself |themselves )?(?:(?:a |the |part of the |"
    r"some of the |much of the |"
    r"most of the |its |their |full |sole )*)(?:blame|responsibility)\b|\bowes? (?:us|them|him|her|the \w+|"
    r"its \w+) (?:an? )"
)
_CUT: Final = (
    r"\b(?:cut|slashed|halved|axed|frozen?|starved|gutted)\b(?: (?!off\b|down\b|short\b)[\w’'-]+){0,6}? "
    r"(?:budgets?|grants?|funds?|funding|staff|inspectors?|inspections?|subsid(?:y|ies)|scheme|spending|jobs|"
    r"posts|maintenance|teams?|crews?|workforce|patrols?|shifts|training|inspectorates?|services?|departments?|agency|"
    r"agencies|units?|brigades?)\b"
    r"|\b(?:budgets?|grants?|funds?|funding|staff|subsid(?:y|ies)|spending|maintenance)\b(?: [\w’'-]+){0,6}? "
    r"(?:has|have|had|was|were) been? ?(?:cut|slashed|halved|axed|frozen)\b"
)
CUT: Final = re.compile(_CUT, re.IGNORECASE)
"""What is taken from somebody, who is not accused by that: "they cut the inspectors"."""
_MADE_TO: Final = (
    r"\b(?:told|ordered|instructed|pressed|pressured|advised|asked|forced|encouraged|"
    r"pushed)\b(?: [\w’'-]+){0,4}? (?:not )?to "
    r"(?:delete|destroy|hide|lie|keep (?:quiet|silent)|stay silent|say nothing|sign|leave out|skip|falsify|"
    r"change|cut|shred|"
    r"remove|back-?date|withdraw|drop|ignore|forget|cover|work (?:on|without)|look away|write|wait)\b"
)
_CHEATED: Final = (
    r"\b(?:deceiv\w+|trick(?:ed|ing)|cheat(?:ed|ing|s)|swindl\w+|withheld|wiped|inflat(?:ed|ing)|overstat\w+|"
    r"understat\w+|exaggerat\w+|stole[n]?|steal(?:s|ing)?|robb(?:ed|ing)|siphon\w+|divert(?:ed|ing)|wasted|wasting|"
    r"squander\w+|pocketed|underpaid|unpaid|bull(?:ied|ying)|intimidat\w+|pressur(?:ed|ing)|harass\w+|"
    r"endanger\w+|jeopardi[sz]\w+|botch\w+|bungl\w+|mishandl\w+|neglect\w*|disregard\w*|overlook(?:ed|ing)|obstruct\w+|hinder\w+|"
    r"dump(?:ed|ing)|pollut(?:ed|ing|es)|contaminat(?:ed|ing)|unanswered|unfair(?:ly)?|unjust(?:ly)?|shameful|"
    r"disgrace\w*|"
    r"scandalous|unacceptable|untruthful|dishonest\w*|complicit|hypocri\w+|favou?ritism|nepotism|"
    r"conflicts? of interest)\b"
    r"|\b(?:put|puts|putting)\b(?: [\w’'-]+){1,5}? (?:at risk|in danger|on the line|before (?:safety|people|"
    r"lives|patients))\b"
    r"|\b(?:broke|broken|breaking|breaks) (?:the law|(?:its|his|her|their|a|the) (?:promise|pledge|word|"
    r"agreement|contract|"
    r"rules?|law|commitment|truce|ceasefire))\b|\bhad no (?:business|right|permission|authority|licen[cs]e)\b"
    r"|\bkept (?:it|them|its|his|her|their)(?: \w+)? (?:to|between|from)\b|\bin breach of\b"
    r"|\b(?:(?:sued|suing|sues?|prosecuted|prosecuting|fined)\b(?! by\b)|proceedings against|"
    r"legal action against|complaint against|claim against)\b"
    r"|\bknowing (?:full well|that)\b|\bopened fire\b|\binvad(?:ed|ing)\b|\bcaught (?:red-handed|\w+ing)\b|"
    r"\bfired first\b"
    r"|\bwithout (?:telling|asking|consulting|informing|warning|paying|checking|testing|inspecting|waiting|"
    r"notifying|seeking)\b"
)
UNSIGNED: Final = re.compile(f"(?:{_OMITTED}|{_UNDONE}|{_HIDDEN}|{_LATE}|{_POOR}|{_CHEATED})", re.IGNORECASE)
"""A reproach that may stand without saying whose deed it was: "the records have been kept back"."""

REPROACH: Final = re.compile(
    f"(?:{_WITHOUT}|{_OMITTED}|{_JUDGED}|{_FAILED}|{_GUILTY}|{_UNDONE}|{_HIDDEN}|{_LATE}|{_POOR}|{_TO_GO}|{_CUT}|{_MADE_TO}|"
    f"{_CHEATED})",
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

TO_QUIT: Final = re.compile(
    r"\b(?:resign(?:s|ed|ation)?|step(?:s|ped)? down|stand down|quit|be (?:sacked|dismissed|fired|"
    r"replaced))\b",
    re.IGNORECASE,
)
"""What somebody is called on to do who is held responsible."""

HURT: Final = re.compile(rf"\b{_HURT}\b", re.IGNORECASE)
"""A word for what hurts people, whoever does it."""

DENIED_LINE: Final = re.compile(
    r"\bas\s(?P<who>(?:the\s)?[A-Z][^,.]{1,40}?)\s(?:had\s|has\s|have\s)?(?:claim(?:s|ed)?|insist(?:s|ed)?|"
    r"maintain(?:s|ed)?)\b"
)
"""What somebody is said to claim, in a sentence that says otherwise: "were not hit, as the ministry claims"."""

UNSURE: Final = re.compile(
    r"\b(?:will|shall|would|could|can|cannot|might|may|if|whether|unless|not|never|no|deny|denies|denied|"
    r"without)\s(?:\w+\s){0,2}$"
    r"|\bno (?:[\w-]+ )?(?:indications?|evidence|proof|signs?|reason to (?:believe|think|suspect)|suggestion|grounds)\b"
    r"[^,;]*$",
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
    rf"\b{DENIES}\s(?:his|her|its|their|the|that)\s(?:\w+['’]s\s)?(?:account|version|claim|statement|figures?)\b"
)
"""Somebody contradicts what somebody else told."""

DENIED_IT: Final = wording(
    rf"\b{DENIES}\s(?:this|that|it|them|(?:the|these|those|such|all)\s{NOUN})\s?(?:[,.;]|and\b|as\b|on\b|saying\b|$)"
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

CALLED_FALSE: Final = re.compile(rf"\b{FALSE}\b", re.IGNORECASE)
"""Words that call a claim false: what stands beside them is no charge but an answer."""

DEFENCE: Final = re.compile(
    rf"\b(?:defend(?:s|ed|ing)?|{DENIES}|(?:deny|reject|dismiss|disput|refut)ing|{FALSE})\b"
    rf"|\b(?:is|are|was|were) (?:an? )?(?:\w+ )?{UNTRUE}\b"
    r"|\b(?:hard|difficult|impossible) to (?:reconcile|square) with\b"
    r"|\bno (?:truth|basis|foundation|substance) (?:in|for|to)\b"
    r"|\b(?:had|has|have) nothing (?:whatever |whatsoever |at all )?to do with\b"
)
"""Verbs by which the accused answer."""

_NOTICE: Final = (
    r"\b(?:had|have|has) (?:\w+ )?(?:asked|warned|written|requested|complained|reported|applied|recommended|informed|"
    r"alerted|urged|promised|known)\b(?! (?:me|us)\b)"
)
NOTICE: Final = re.compile(_NOTICE, re.IGNORECASE)
"""Somebody had asked or warned before: whoever was asked is meant to have done nothing."""

COMPLAINT: Final = re.compile(
    rf"{_NOTICE}|\b(?:not|never|nobody|none|without|instead of|only|cut|slashed|blocked|"
    r"lost|hid|hidden|deleted|wiped|sold|sacked|dismissed|blame[sd]?)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What may be held against somebody who answers it at once: a warning, something left undone."""

SUED: Final = re.compile(r"\b(?:sued|suing|sues?|against|prosecut\w+|fined)\b(?! by\b)", re.IGNORECASE)
"""Words behind which the accused stands: "sued the firm"."""

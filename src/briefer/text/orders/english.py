"""How do English sentences give orders to a machine that reads along?"""

from __future__ import annotations

import re
from typing import Final

from briefer.text.orders.words import A_MACHINE, MACHINE, ORDER, OUTPUT, STARTS, THIS, VERDICT

_DROP: Final = (
    r"(?:ignore|disregard|forget|override|bypass|discard|overrule|set aside|leave aside|pay no attention to|"
    r"stop following|erase|(?:do not|don['’]t) (?:follow|obey|do))"
)
_RULES: Final = (
    r"(?:instructions?|prompts?|directions?|directives?|guidelines?|guidance|rules|orders|commands?|"
    r"system messages?|context|"
    r"programming|training|filters?|restrictions?|constraints?|guardrails?|polic(?:y|ies))"
)
_EARLIER: Final = (
    r"(?:previous|prior|earlier|above|preceding|foregoing|former|initial|original|your|safety|content|system|"
    r"hidden|previously|given)"
)
_ANY: Final = r"(?:(?:all|any|every|the|of|these|those|my|other|\w+ly)\s)"
_ASKING: Final = r"(?:the|your) (?:user|operator|prompt|system|developer|human)"
_OVERRIDES: Final = (
    r"(?:this is|i am|i['’]m) (?:the user|your (?:developer|creator|operator|owner|administrator|new user))\b",
    r"(?:the following is )?a message from your (?:creator|developer|operator|administrator)\b",
    r"comply with (?:everything|all|the instructions) (?:below|above|that follows)\b",
    r"do not process (?:the rest of )?(?:this|the) (?:document|page|text)\b|repeat after me\s?:",
    (
        rf"{_DROP}\s{_ANY}{{0,4}}(?:{_EARLIER}\s){{1,3}}{_RULES}\b(?! (?:on|about|for|regarding|issued|of|from|"
        r"by)\b)"
    ),
    (
        rf"{_DROP}\s{_ANY}{{0,3}}{_RULES}\s(?:above|(?:that )?you (?:were|have been|are) given|"
        r"(?:(?:that (?:came|were) )?given )?(?:above|before|(?:that came )?before))"
    ),
    rf"{_DROP}\s{_ANY}{{0,3}}{_RULES}\s(?:that|which) (?:came|come|stand|were given) (?:above|before|earlier)",
    (
        rf"{_DROP}\s(?:everything|all|whatever|anything)(?: that)?\s"
        rf"(?:above|before this|so far|you (?:were|have been) (?:told|given|taught)|{_ASKING} (?:asks|asked|says|"
        r"said|wants))"
    ),
    rf"{_DROP}\s(?:what|whatever|everything) (?:{_ASKING}|you were) (?:asked|asks|says|said|wants|told)",
    rf"{_DROP}\s{_ASKING}['’]s\s(?:question|request|message|query)",
    r"(?:erase|clear|wipe|reset|forget) your (?:memory|context|history|role|training)\b",
    rf"(?:ignore|forget|drop) your (?:role|task|job) as (?:an? )?{A_MACHINE}",
    (
        r"(?:your (?:previous|earlier|prior|old|original)|the above|all (?:previous|prior|earlier)) "
        r"(?:instructions|prompts|directives|guidelines)\s(?:are|is|have been|no longer)\s"
        r"(?:cancelled|canceled|void|revoked|apply|replaced|overridden|superseded|suspended)"
    ),
    r"your (?:instructions|task|role|goal) (?:have|has) changed\b|new task\s?:|your new task\s?:",
    rf"new {_RULES} for (?:this|the) (?:conversation|chat|session|assistant|model|ai)\s?:",
    rf"new {_RULES}\s?:\s*(?:you\b|{ORDER})",
    r"your new (?:task|goal|objective|role|instructions?) (?:is|are)\b",
    r"do this instead\s?:",
    (
        r"(?:cancel|stop|drop|abandon) (?:the|your) (?:current|earlier|previous|original) (?:task|request|"
        r"assignment)\b"
    ),
    r"the (?:real|true|actual) instructions (?:follow|are|start)\b",
    rf"{_DROP}\s{_ANY}{{0,3}}{_RULES} (?:that )?you (?:follow|have|obey|know)\b",
)
_CALLS: Final = (
    r"(?:system )?(?:note|notice|message)|attention|attn|important|instructions?|dear|hey|hello|hi|listen|to|"
    r"for|for the attention of"
)
_READING: Final = (
    r"(?:reads?|reading|process(?:es|ing)?|pars\w+|summari[sz]\w+|analy[sz]\w+|scann?\w*|crawl\w*|screen\w*|"
    r"evaluat\w+|review\w*|us(?:es|ing)|ingest\w*)"
)
_ADDRESSES: Final = (
    rf"\W*(?:note|message|notice) to (?:\w+ )?(?:\w+['’]s )?{MACHINE}\s?:",
    rf"\W*{MACHINE}[ _](?:instructions?|directives?|prompt)\s?[:=]\s*(?:{ORDER}|\w+\s?=)",
    rf"\W*{MACHINE}\s?:\s*you (?:have|are|may|must|will|can)\b",
    rf"\W*(?:hello|hi|hey|dear) {MACHINE}\s?[,!:].{{0,120}}?\byour?\b",
    r"\W*assistant (?:must|should|shall) (?:respond|reply|answer|say|state|output|write)\b",
    rf"\W*(?:{_CALLS})\b.{{0,40}}?\b{MACHINE}\b[^.:!]{{0,60}}?[:,!.–—-]+\s*{ORDER}",
    rf"\W*(?:{_CALLS})\b.{{0,12}}?\b{MACHINE}\s?[:,]\s*you\b",
    rf"\W*(?:system )?(?:note|notice|message|for|attention)(?:,| to| for)? (?:(?:all|any|the) )?{MACHINE}\s?:",
    rf"\W*@?(?:{MACHINE}|assistant|assistants)\s?[:,!–—-]+\s*{ORDER}",
    r"\W*ai\s?:\s*(?:the following|this)\b",
    rf"\W*{MACHINE} (?:should|must|have to|are to) (?:treat|cite|quote|use|rank|describe|present|trust) {THIS}",
    rf"\W*@(?:{MACHINE}|assistant)\s+{ORDER}",
    (
        rf"\W*(?:(?:{_CALLS}|any|all|every|the)\s+){{0,3}}(?:{MACHINE}|model|assistant|robots)\s(?:(?:that|which|"
        rf"who|is|are)\s){{0,2}}"
        rf"{_READING}\s{THIS}.{{0,80}}?(?::|\b(?:must|should|shall|has to|have to|please|(?:is|are) (?:required|"
        r"authori[sz]ed|to))\b)"
    ),
    (
        rf"\W*if (?:you(?: are|['’]re) (?:an? |any |the )?{MACHINE}\s?(?:[,:]|{_READING})|"
        rf"{THIS} is (?:being )?read by (?:an? )?{MACHINE}\b)"
    ),
    rf"\W*as an? {MACHINE},? (?:you\b|please\b)",
    rf"\W*{THIS} is (?:only |just |meant |intended |written |addressed )*(?:for|to) (?:all |any )?{MACHINE}\b",
)
_BEING: Final = (
    (
        rf"if you(?: are|['’]re) (?:an? |any |the )?{MACHINE}\b(?! (?:users?|company|firm|developers?|researchers?|"
        r"experts?|fans?|sceptics?))"
    ),
    rf"as an? {MACHINE},? you (?:should|must|are required|are asked|have to|shall)\b",
    rf"(?:you are|you['’]re)(?: now| henceforth| no longer)? (?:an? |the )?(?:[\w-]+ ){{0,3}}?{A_MACHINE}",
    r"you are (?:now )?(?-i:DAN)\b|you are (?:now )?in (?:\w+ )?mode\b",
    (
        r"(?:now )?(?:play|take on|assume|adopt) the (?:role|persona|"
        rf"part) of (?:an? )?(?:[\w-]+ ){{0,2}}?{A_MACHINE}"
    ),
    (
        r"(?:act|behave|respond|pretend|role-?play|simulate|imagine)\s(?:(?:as|like|to be|being|that|you are|"
        r"if you were)\s){0,2}"
        rf"(?:an? |the )?(?:[\w-]+ ){{0,2}}?{A_MACHINE}"
    ),
    (
        r"(?:enter|switch to|activate) (?:the )?(?:developer|jailbreak|god|unrestricted|maintenance|"
        r"(?-i:DAN)) mode"
    ),
    r"let(?: us|['’]s) play a game\b.{0,30}?\byou are\b",
)
_SAYING: Final = (
    r"(?:(?:always|never|also|please|do not|don['’]t)\s)*(?:state|say|write|include|exclude|mention|omit|"
    r"leave out|tell|add|begin|end|describe|present|claim|cite|rank|mark|recommend|replace|praise)\b"
)
_HAVING: Final = (
    r"(?:begins?|starts?|ends?|contains?|includes?|says?|states?|mentions?|describes?|praises?|omits?)\b"
)
_OUGHT: Final = r"(?:must|should|has to|have to|shall|needs? to|may)\s(?:not\s|only\s|always\s)?"
_ABOUT_OUTPUT: Final = (
    (
        r"(?:generate|write|produce|compose|give) (?:an? |the )?(?:summary|answer|review|translation|report) that "
        r"(?:portrays|says|describes|presents|praises|paints|omits|supports)\b"
    ),
    (
        rf"translate {THIS}(?: \w+)? as [\"“]|before you (?:answer|respond|reply|continue|"
        rf"proceed),\s(?:\w+ ){{1,6}}"
    ),
    (
        r"(?:when(?:ever)?|if|before|while)\s(?:you(?: are)?\s)?(?:asked\s(?:to\s\w+|about)|summari[sz]\w+|"
        r"translat\w+|analy[sz]\w+|describ\w+|answer\w*|process\w*|cit\w+|review\w*|rat(?:e|"
        rf"ing))\s(?:questions about\s)?{THIS},?\s{_SAYING}"
    ),
    r"(?:when|if) (?:you are )?asked\b[^,.]{0,60},\s(?:always )?(?:answer|say|reply|respond|state|claim)\b",
    rf"your (?:final )?{OUTPUT}\s(?:{_OUGHT})?{_HAVING}",
    rf"your (?:final )?{OUTPUT}\b[^.:]{{0,30}}\s(?:is|will be|should be)\s?:",
    rf"(?:in )?(?:your|the) (?:final )?{OUTPUT}(?: (?:that )?you (?:write|produce|give|generate))?,?\s{_SAYING}",
    rf"the {OUTPUT} (?:that )?you (?:write|produce|give|generate) {_OUGHT}",
    (
        r"(?:respond|reply|answer|output|return|print|say)\s(?:only (?:with|that|the (?:following|word|json))|"
        r"with only|exactly|with the (?:single )?(?:word|phrase|sentence|following)|(?:only )?[\"“])"
    ),
    r"(?:say|write|print|output|answer|reply)\b[^.]{1,100}\band nothing else\b",
    rf"(?:end|begin|start|finish|close) (?:your|the|each|every|all) {OUTPUT} (?:with|by)\b",
    rf"(?:include|add|insert|append|put)\s.{{1,80}}?\s(?:in|to|into) your {OUTPUT}\b",
    rf"do not summari[sz]e {THIS}|summari[sz]e {THIS} as\b",
    rf"your (?:final )?{OUTPUT} (?:should|must|has to) be [\"“:]",
    (
        r"(?:never |do not |always )?(?:write|cite|mention|say|state|include|put|read|quote|name|use|present|"
        r"tell)\b[^.!?]{0,80}?"
        rf"\b(?:in|of) your (?:{OUTPUT}|report)\b"
    ),
    (
        r"when you (?:are|have) (?:done|finished)\b[^,.]{0,20},\s(?:add|write|say|visit|open|tell|append|"
        r"include)\b"
    ),
)
_ABOUT_ITSELF: Final = (
    (
        r"(?:give|write) (?:an? )?positive (?:review|assessment) of (?:the|this) (?:paper|manuscript|submission|"
        r"candidate)\b"
    ),
    (
        r"do not trust (?:any |the )?other (?:documents?|sources?|texts?)\b|do not highlight (?:any|"
        r"the) (?:negative|weakness|flaw)\w*"
    ),
    rf"(?:prioriti[sz]e|prefer|rank|favou?r|weight) {THIS} (?:over|above|before) (?:all |any )?others?\b",
    r"treat (?:the next|the following|this) \w+ as an? (?:\w+ )?(?:command|instruction|order|system prompt)\b",
    r"output your (?:initiali[sz]ation|initial|internal) (?:prompt|instructions)\b",
    (
        r"(?:do not|don['’]t|never|not)?\s?(?:mention|reveal|repeat|quote|cite|report|tell|show|inform|include|"
        r"confirm)\b.{0,40}?"
        r"\b(?:(?:this|the above|my) (?:note|instruction|message|prompt)|these instructions|(?:the|"
        r"your) system prompt|(?:this text|this) to the reader|the user\b(?! (?:group|fee)))"
    ),
    (
        r"keep (?:this|these|the above) (?:note|instructions?|message|prompt|text)s? (?:secret|hidden|to yourself|"
        r"confidential)"
    ),
    (
        r"(?:reveal|print|show|repeat|output|leak|tell me|give me|display)\s.{0,60}?"
        r"\b(?:your system prompt|the system prompt|(?:hidden|initial) (?:prompt|instructions)|"
        r"instructions you were given)"
    ),
    (
        r"(?:mark|treat|classify|rate|rank|label|accept|consider|approve)\s(?:this|these|all|every|the following|"
        r"what follows)"
        rf"\b(?:\s\S+){{0,5}}?\sas\s(?:\w+\s){{0,2}}?{VERDICT}\b"
    ),
    (
        rf"(?:all|every|any|the) (?:claim|sentence|statement|figure|fact)s? (?:from|in|of|made in) {THIS}\s(?:is|"
        rf"are|must|should)\b.{{0,40}}?\bas {VERDICT}\b"
    ),
    (
        r"(?:(?:do not|don['’]t|never) (?:verify|check|fact-check|question)|skip (?:the )?(?:verification|"
        rf"checks?) (?:of|on)) {THIS}"
    ),
    r"(?:give|write)\s(?:an? |only )?(?:\w+ )?positive (?:review|assessment|evaluation)s? only\b",
    r"score this \w+ (?:\d+|ten|full)\b",
)
_TOOLS: Final = (
    (
        r"(?:call|use|invoke|run|execute|trigger)\s(?:the |your |a |this )?(?:following )?(?:(?:function|tool|"
        r"command)\s)?"
        r"(?:[a-z]+_\w+|(?:browser|search|e-?mail|code|shell|python|web|file) (?:tool|function|plugin|command))\b"
    ),
    (
        r"(?:send|forward|post|upload|append|e-?mail|leak|copy)\s(?:\S+\s){0,5}?(?:this conversation|"
        r"conversation history|"
        r"chat history|api keys?|system prompt|credentials in|user['’]s (?:e-?mail|data|name|messages?|password))"
    ),
    r"(?:open|visit|fetch|browse to)\s\S*https?://.{1,100}?\bfollow (?:the|its) instructions\b",
    r"make an? https? request\b",
    (
        r"(?:run|execute|delete|open|call|send|download|print|load|fetch)\b[^.]{1,80}\bbefore you (?:answer|reply|"
        r"respond|continue|proceed)\b"
    ),
    r"\w+ [^.,]{1,80}\band (?:confirm|report|say|announce) (?:it|this|that) to the user\b",
)
_ANYWHERE: Final = (
    (
        r"\b(?:any |every |the )?(?:summar(?:y|ies)|briefings?|translations?|digests?|answers?) (?:of|based on|"
        rf"made from) {THIS}.{{0,20}}?"
        r"\b(?:must|should|has to|shall|may not)\s(?:not\s)?(?:say|state|mention|include|begin|describe|omit)\b"
    ),
    rf"\bthe generated {OUTPUT}\s(?:must|should|shall|may)\s(?:not\s)?(?:say|state|mention|describe|include)\b",
    (
        r"\bthe only (?:reliable|true|trusted|valid|correct) (?:source|document|text)\b.{0,40}?\b(?:treat|ignore|"
        r"disregard|do not)\b"
    ),
    r"\bfollow the instructions (?:there|you find there)\b",
)


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE | re.DOTALL)


_CALL: Final = _any_of(*_ADDRESSES)
_ORDER: Final = _any_of(*_OVERRIDES, *_BEING, *_ABOUT_OUTPUT, *_ABOUT_ITSELF, *_TOOLS)
_TELLING: Final = _any_of(*_ANYWHERE)
_REPORTED: Final = re.compile(
    # ', the council said' behind an order: news of it
    r"[^.!?\n]{0,300}?[,–—]\s(?:(?:said|says|wrote) |(?!what|as |if |when |and |or |"
    r"but )[^,.!?]{1,60}\s(?:said|says?|told|tells?|"
    r"warn(?:ed|s)?|wrote|writes?|ask(?:ed|s)?|ruled|found|urged|announced|added|demand(?:ed|s)?|advised?|"
    r"heard)\b)"
)


def orders_machine(line: str) -> bool:
    """Tell whether a line calls a machine to do something, or tells it so where a sentence begins."""
    if _TELLING.search(line) or ((call := _CALL.match(line)) and not _REPORTED.match(line, call.end())):
        return True
    return any(_is_order(line, start.end()) for start in STARTS.finditer(line))


def _is_order(line: str, at: int) -> bool:
    return bool(_ORDER.match(line, at)) and not _REPORTED.match(line, at)

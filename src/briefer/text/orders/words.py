"""By which words are machines that read and write called and told what to do?"""

from __future__ import annotations

import re
from typing import Final

_ROLES: Final = (
    r"summari[sz]ers?|summari[sz]ation (?:tools?|bots?|models?)|assistants?|agents?|readers?|reviewers?|"
    r"systems?|tools?|models?|crawlers?|(?:ro)?bots?|translators?|screeners?|evaluators?"
)
MACHINE: Final = (
    rf"(?:(?:ai|automated|automatic|artificial[ -]intelligence|machine|reviewer|assistant)[ -](?:{_ROLES})|"
    r"ais?|artificial intelligences?|(?:ai |large ){0,2}language models?|llms?|chat ?bots?|summari[sz]ers?|"
    r"summari[sz]ation (?:tools?|bots?)|chatgpt|gpt(?:-\w+)?|copilot|(?:crawlers?|"
    r"(?:ro)?bots) and (?:ai )?(?:bots|language models)|crawlers?)"
)
"""A program that reads along, by its kind or by the name of a common one."""
A_MACHINE: Final = (
    rf"(?:{MACHINE}|assistant(?=\s*(?:[.,;:!]|who|that|with|for|whose|called|named|without|and|$)))"
)
"""The same, and the word that people share with it where nothing of an office follows."""

STARTS: Final = re.compile(
    (
        r"(?:\[/?\w{2,15}\]|^|[.!?:;…—–\n。！？][\"'”’»)\]*>]?)[\s\W_]{0,12}"
        r"(?:(?:please|kindly|now|then|so|also|instead|important|stop|and|but|by|first|ok|immediately|from now on|"
        r"as of now|"
        r"under no circumstances|whatever you were asked to do|make sure(?: that)?|ensure(?: that)?)[,:]?\s+|"
        r"you (?:must|should|shall|will|are to|have to|need to)\s+){0,3}"
    ),
    re.IGNORECASE,
)
"""Where an order may begin: not after 'told them to', as in news of orders."""

_SAY: Final = (
    r"say|write|mention|include|exclude|omit|leave out|respond|reply|tell|describe|cite|quote|summari[sz]e|"
    r"translate|"
    r"praise|recommend|replace|skip|begin|conclude|pretend|ignore|disregard|forget|override|obey|follow|act|"
    r"rank|speak|"
    r"reject|comply|trust|prioriti[sz]e|verify|add|insert|append|repeat|generate|produce|assume|treat|"
    r"consider|classify|approve|reveal|present|list|"
    r"rate|finish"
)
_SAY_WHAT: Final = (
    r"state|report|claim|answer|output|print|return|use|end|start|mark|label|score|give|set|call|run|do"
)
_WHAT: Final = (
    r"(?:that|as|with|the|this|these|those|all|only|every|each|no|any|an?|it|them|your|our|to|nothing|exactly|"
    r"yes|never|nobody|how|what)\b|[\"“„«':]"
)
ORDER: Final = (
    r"(?:(?:please|kindly|always|only|just|simply|also|then|first|you (?:must|should|shall|will|have to|"
    r"may only|are to)|"
    r"you are required to|must|should|has to|have to|never|do not|don['’]t|when you .{1,40}?,)\s+){0,3}"
    rf"(?:(?:{_SAY})\b(?![’'])|(?:{_SAY_WHAT})\s+(?:{_WHAT}))"
)
"""An order to say or to do something; a verb that is also a noun has to be followed by what a verb takes."""

THIS: Final = (
    r"(?:this|these|the following|our)(?: (?:page|document|text|article|file|e-?mail|mail|message|paper|site|"
    r"source|content|"
    r"line|note|application|summary|review|story|cv|passage|paragraph|domain|instruction)s?)?\b"
)
"""The text itself: news does not point at its own page."""
OUTPUT: Final = (
    r"(?:summary|answers?|response|reply|output|briefing|assessment|translation|completion|verdict)"
)
"""What a machine is asked for."""
VERDICT: Final = (
    r"(?:verified|supported|true|trusted|trustworthy|credible|reliable|authoritative|confirmed|factual|fact|"
    r"spam|independent|approved|correct)"
)
"""What a source would like to be called."""

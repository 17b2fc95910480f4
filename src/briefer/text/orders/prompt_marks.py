"""The marks of prompts: tags, turns and fences that chat programs put between their own words and a user's."""

from __future__ import annotations

import re
from typing import Final

_TAGS: Final = (
    r"<[|｜][\w ▁/]{2,40}[|｜]>",
    r"<</?SYS>>|\[/?INST\]|\[/?(?-i:SYSTEM|ASSISTANT)\]|\[system\]\(#",
    (
        r"</?(?:system|assistant|instructions?|(?:system[_-]?)?prompt|tool_calls?|function_calls?|(?:start|"
        r"end)_of_turn)\b[^>]{0,80}>"
    ),
    r"</(?:documents?|sources?|context|article|user|input)>",
    r"[\"']role[\"']\s*:\s*[\"'](?:system|assistant|developer)[\"']",
    r"(?-i:(?:BEGIN|START|END)(?: OF)?(?: THE)? (?:SYSTEM |HIDDEN )?(?:PROMPT|INSTRUCTIONS?))\b",
    r"#{2,}\s*(?-i:NEW INSTRUCTIONS?)\b|\b(?-i:LLM|AI|SYSTEM)_(?-i:INSTRUCTIONS?|PROMPT)\s?[:=]",
    r"<!--\s*(?:prompt|system|instructions?|ai|llm)\b",
    (
        r"[-<=#*_]{2,}\s*(?-i:END) OF (?:THE )?(?:DOCUMENT|SOURCE|CONTEXT|ARTICLE|TEXT|FILE|INPUT|"
        r"DATA)S?\s*[-=>#*_]{2,}"
    ),
)
_TURNS: Final = (
    r"\W*#{2,4}\s*(?:instruction|system|assistant|human|response)\s?:",
    r"\W*(?:system|developer|assistant) ?(?:prompt|message|response|instructions?)(?: override)?\s?:",
    r"\W*system prompt override\b|\s*(?-i:SYSTEM):\s|\W*#{2,4}\s?instructions?\s?#{2,4}",
    (
        r"\W*(?:system|prompt)\s?:\s*(?:you\b|new (?:rules|instructions)|ignore\b|disregard\b|the user\b|"
        r"from (?:this|now)\b)"
    ),
    r"\W*assistant\s?:.{0,80}?\b(?:claims?|verified|summary|this (?:document|article|source|text))\b",
    r"\W*(?:user|human)\s?:.{0,300}?(?:\b(?:assistant|ai|bot|model)\s?:|\bsystem prompt\b)",
)
_FENCES: Final = (r"\s*(?:`{3}|~{3}|\"{3}|'{3})\s*(?:system|prompt|instructions?|assistant)\b",)

_TAG: Final = re.compile("|".join(_TAGS), re.IGNORECASE)
_OPENING: Final = re.compile("|".join((*_TURNS, *_FENCES)), re.IGNORECASE | re.DOTALL)
_MAY_BE_TAG: Final = re.compile(r"[<\[]|role|BEGIN|START|END|INSTRUCTION|PROMPT")


def has_prompt_mark(line: str) -> bool:
    """Tell whether a line holds the mark of a prompt, or opens like a turn of a chat."""
    return bool(_OPENING.match(line) or (_MAY_BE_TAG.search(line) and _TAG.search(line)))

"""Who is behind a passive: "by the union"?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.speech.reporting import CUES
from briefer.language.speech.verbs import TIMES, reporting_lemma
from briefer.language.syntax.subjects import subject_after
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, ORGANISATIONS, ROLES
from briefer.records import Span

_NO_AGENT: Final = re.compile(
    r"(?:the|this|that|its|an?) (?:time|end|way|start|age|name|side|hand|law|then|phone)\b"
)
_MEASURES: Final = frozenset(
    """margin majority vote show percentage factor average amount total number fraction distance way means hand phone
    wire accident chance mistake consensus""".split()
)
_AFTER_AGENT: Final = re.compile(r"\s(?:of|for|over|to)\s(?:\w+ing\b|[a-z]+)")
_SOMEBODY: Final = DETERMINERS | ROLES | ORGANISATIONS


def agent_after(text: str, tokens: Sequence[Token], index: int) -> Span | None:
    """Return who stands after "by" behind the passive verb ``index``; None where nobody does."""
    for at in range(index + 1, min(index + 12, len(tokens) - 1)):
        by = tokens[at].folded == "by" and can_act(tokens[at + 1])
        if by and not is_means(text, tokens[at + 1]) and not _is_measure(tokens[at + 1 : at + 4]):
            agent = subject_after(text, tokens[at + 1 :])
            return _without_charge(text, agent, tokens[index]) if agent else None
    return None


def is_means(text: str, token: Token) -> bool:
    """Tell whether what opens at ``token``, after "by", is a time or a means: "the end", "his side"."""
    return _NO_AGENT.match(text, token.start) is not None


def _without_charge(text: str, agent: Span, verb: Token) -> Span:
    """Return an agent without the charge: "the regulator" in "by the regulator of hiding losses"."""
    cue = CUES[reporting_lemma(verb.text) or "say"]
    ends = [m for m in _AFTER_AGENT.finditer(agent.of(text)) if "ing" in m[0] or not m[0].startswith(" of")]
    if cue == "accuse" and not ends:
        ends = list(_AFTER_AGENT.finditer(agent.of(text)))[-1:]
    return Span(agent.start, agent.start + ends[0].start()) if ends and ends[0].start() else agent


def _is_measure(tokens: Sequence[Token]) -> bool:
    """Tell whether words after "by" say by how much or by what means: "by a wide margin", "by a vote of 5 to 2"."""
    opens = tokens[0].folded in {"a", "an"}
    return opens and any(token.folded in _MEASURES for token in tokens[1:])


def can_act(token: Token) -> bool:
    """Tell whether what follows "by" is somebody, not a time or a means: "by early May", "by e-mail"."""
    word = token.folded
    if word in TIMES or token.text[0].isdigit():
        return False
    return token.text[0].isupper() or word in _SOMEBODY or word.endswith("s")

"""In what state is a text: cut off, behind a paywall, by its own words made by a machine? Facts, and no judgement."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.text.furniture.layout import Layout, Part

_CUT_MARK: Final = re.compile(r"(?:\[\s*(?:…|\.{3})\s*\]|\[\+\s?\d+ char(?:acter)?s\]|…|\.{3})[\s\"”’»)]*$")
_STOP: Final = re.compile(r"[.!?:;。！？؟।][\"'”’»“)\]*_]*$")
_OPEN_END: Final = re.compile(
    r"(?:,|\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|as|than|is|are|was|were|be|been|"
    r"has|have|had|will|would|could|should|may|might|its|their|his|her|not|"
    r"der|die|das|den|dem|ein|eine|und|oder|zu|von|mit|für|auf|dass|ist|sind|wurde|"
    r"le|la|les|un|une|des|du|de|et|ou|que|qui|pour|dans|avec|est|sont|"
    r"el|los|las|una|y|en|con|por|para|il|di|che|e|per))$",
    re.IGNORECASE,
)
"""A comma or a little word: no sentence of these languages ends so."""
_SENTENCE_WORDS: Final = 5
_TAIL: Final = 3
"""Lines below the article's last prose in which the beginning of a cut sentence may stand."""

_PAYWALL: Final = re.compile(
    r"\b(?:subscribe|sign (?:up|in)|log ?in|register)(?: now| today| here| for free)? to "
    r"(?:continue|keep|read|unlock)\b|"
    r"\bto (?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log|regist)|"
    r"\bcontinue reading (?:with|by) (?:a|your|an? \w+) (?:subscription|account|subscribing|trial)\b|"
    r"\b(?:article|story|content|page) is (?:only |exclusively |reserved |available )*(?:to|for) (?:paying |our )*"
    r"(?:subscribers|members)\b|\bsubscribers[- ]only\b|\b\d+ (?:of \d+ )?free articles?\b|"
    r"\b(?:reached|read) your (?:monthly )?(?:limit|last) (?:of )?free articles?\b|"
    r"\bweiterlesen mit\b|\bnur für abonnent|\bmit (?:einem )?abo weiterlesen\b|"
    r"\barticle (?:est )?réservé (?:à nos|aux) abonnés|\bpour lire la suite\b.{0,40}\babonn|"
    r"\bcontenido exclusivo para (?:suscriptores|socios)\b|\bpara seguir leyendo\b.{0,40}\bsuscr",
    re.IGNORECASE,
)
_LONGEST: Final = 240
"""Characters of a line that asks to subscribe; a longer one is the article, which may be about subscriptions."""

_MADE: Final = re.compile(
    r"\b(?:article|story|text|report|summary|content|translation|page|post)\b.{0,40}\b(?:was|is|has been|were) "
    r"(?:\w+ly )?(?:generated|written|created|produced|translated|summari[sz]ed|drafted)\b.{0,40}"
    r"\b(?:by|with|using) (?:the (?:help|aid|assistance|use) of )?(?:an? )?(?:artificial intelligence|AI\b|machine|"
    r"software|automat\w+|(?:large )?language model|chatbot)|"
    r"\b(?:machine|automatically|AI)[- ](?:translated|generated|written)\b.{0,12}\b(?:article|story|text|summary|"
    r"content|translation|version)\b|"
    r"\bautomati(?:sch|que|ca)\w* (?:übersetzt|erstellt|traduit|généré|traducid|generad)",
    re.IGNORECASE,
)
_LEFT_BEHIND: Final = re.compile(
    r"\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b|"
    r"\bas of my (?:last|latest) (?:knowledge |training )?(?:update|cutoff|cut-off)\b|"
    r"\bmy (?:knowledge|training) cut-?off\b|"
    r"^(?:sure|certainly|of course)[,!.]? here(?:['’]s| is| are) (?:an?|the|your) |"
    r"\[(?:insert|your|add) [\w ]{2,40}\]|\bregenerate response\b",
    re.IGNORECASE,
)
_MARKS: Final = '"“”„«»'
REPEATED_FROM: Final = 3
"""Times from which one long line, printed again and again, is worth a remark; twice is a pulled quote."""
_LONG_LINE: Final = 60


def conditions(text: str, layout: Layout) -> Iterator[str]:
    """Yield what the text itself shows about its state, by place; nothing of it is quoted."""
    body = layout.of("body")
    if not body:
        return
    end = _end(text, layout, body[-1])
    if end is not None:
        yield end
    yield from _lines(text, layout)
    repeated = Counter(part.span.of(text) for part in body if len(part.span) >= _LONG_LINE)
    yield from (
        f"one line stands in the text {count} times" for count in repeated.values() if count >= REPEATED_FROM
    )


def _end(text: str, layout: Layout, last: Part) -> str | None:
    """Return how the text breaks off, None where it ends like an article."""
    below = [part for part in layout.parts if part.span.start > last.span.start][:_TAIL]
    open_lines = [part for part in below if part.reason == "page footer"]
    for part in (last, *open_lines):
        line = part.span.of(text).strip()
        if _CUT_MARK.search(line):
            return f"ends with a mark of omission (line {part.line}): the rest may be missing"
        if _is_open(line):
            return f"ends in the middle of a sentence (line {part.line}): the rest is missing"
    return None


def _is_open(line: str) -> bool:
    words = line.split()
    return len(words) >= _SENTENCE_WORDS and not _STOP.search(line) and _OPEN_END.search(line) is not None


def _lines(text: str, layout: Layout) -> Iterator[str]:
    """Yield a remark of each kind for the first line that shows it."""
    shown: Sequence[tuple[re.Pattern[str], str]] = (
        (
            _PAYWALL,
            "asks its readers to subscribe or sign in before they read on (line {}): it may not be whole",
        ),
        (_MADE, "says that a machine wrote or translated it (line {})"),
        (_LEFT_BEHIND, "holds words that text programs leave behind (line {})"),
    )
    for pattern, remark in shown:
        part = next(
            (p for p in layout.parts if len(p.span) <= _LONGEST and _says(pattern, p.span.of(text))), None
        )
        if part:
            yield remark.format(part.line)


def _says(pattern: re.Pattern[str], line: str) -> bool:
    """Tell whether a line says so itself and does not quote it."""
    found = pattern.search(line)
    return found is not None and not any(mark in line[: found.start()] for mark in _MARKS)

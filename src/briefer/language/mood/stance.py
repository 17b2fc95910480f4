"""How a sentence holds what it says: denied, doubted, hedged, or plainly stated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span
from briefer.text.fold import fold_word

Kind = Literal["negation", "hedge"]

_NEGATORS: Final = frozenset(
    """not no non never none nobody nothing nowhere neither nor without cannot unable lack lacked lacks lacking barely
    hardly scarcely refuse refused refuses decline declined declines fail failed fails failing deny
    denied denies reject rejected rejects rule dismiss dismissed dismisses avoid avoided prevent
    prevented unlikely stop stopped""".split()
)
HEDGES: Final = frozenset(
    """may might could appear appears appeared appearing apparently seem seems seemed seemingly possibly possible
    probably likely potentially reportedly allegedly alleged suspected suspect suspects purportedly perhaps maybe
    presumably presumed believe believed believes think thinks thought expected expects expect estimated unconfirmed
    suggest suggests suggested indicates indicated tentatively provisional provisionally preliminary unclear feared
    risk risks would if whether considering""".split()
)
# Hedges of more than one word; the lookahead on the first letter spares most words the alternation.
_HEDGING: Final = re.compile(
    r"\b(?=[atuiwnmobchgs])"
    r"(?:as far as|to (?:his|her|its|their|our|my) knowledge|up to|is said to|are said to|what (?:it|they) called|"
    r"not (?:immediately )?clear|more likely than not|on the balance of probabilit(?:y|ies)|in all likelihood|"
    r"(?:hypothesis|theory|assumption|guess|hunch|suspicion) is that|if necessary|"
    r"(?:was|were|been|is|are) described as|"
    r"cannot (?:say|confirm)|could not be (?:verified|confirmed))\b",
    re.IGNORECASE,
)
_PHRASES: Final = re.compile(
    r"\b(?:rul(?:e[ds]?|ing) out|no longer|far from|instead of|rather than)\b", re.IGNORECASE
)
# What somebody knows of bears on the clause behind its comma: "As far as we are aware, nobody was there".
_KNOWING: Final = re.compile(
    r"(?:as far as|to (?:his|her|its|their|our|my) knowledge)[^,.;:]{0,40}(?=, )", re.IGNORECASE
)
_REACH: Final = 6
"""Content words that a negation or hedge can bear on: a clause of news English holds about that many."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A word that negates or hedges, and the stems of the words that it bears on, the nearest first."""

    span: Span
    word: str
    kind: Kind
    targets: tuple[str, ...]


def find_negations(text: str, tokens: Sequence[Token]) -> tuple[Marker, ...]:
    """Return the negations among ``tokens`` in order, with what they bear on."""
    return tuple(_markers(text, tokens, "negation"))


def find_hedges(text: str, tokens: Sequence[Token]) -> tuple[Marker, ...]:
    """Return the hedges among ``tokens`` in order, with what they bear on."""
    return tuple(_markers(text, tokens, "hedge"))


def _markers(text: str, tokens: Sequence[Token], kind: Kind) -> Iterator[Marker]:
    words, phrases = (_NEGATORS, _PHRASES) if kind == "negation" else (HEDGES, _HEDGING)
    if not tokens:
        return
    found = phrases.finditer(text, tokens[0].start, tokens[-1].end)
    phrase_spans = {match.start(): Span(*match.span()) for match in found}
    for index, token in enumerate(tokens):
        folded = token.folded
        if token.start in phrase_spans:
            within = phrase_spans[token.start]
            yield Marker(within, fold_word(within.of(text)), kind, _behind(text, tokens, index, within))
        elif folded not in words and not (kind == "negation" and folded[-3:] == "n't"):
            continue
        elif folded != "rule" and token.text != "May" and not (kind == "hedge" and _is_plain(tokens, index)):
            yield Marker(token.span, folded, kind, _targets(tokens, index))


def _is_plain(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a hedging word hedges nothing here: "a suspect", "could not hear", "Considering it was late"."""
    match tokens[index].folded:
        case "could":
            return _is_negated(tokens, index)
        case "suspect" | "suspects":
            return index > 0 and (tokens[index - 1].folded in DETERMINERS or tokens[index - 1].folded == "as")
        case "considering":
            return index == 0 or tokens[index - 1].folded not in AUXILIARIES
        case _:
            return False


def _behind(text: str, tokens: Sequence[Token], index: int, phrase: Span) -> tuple[str, ...]:
    """Return what a phrase bears on, also behind a closing quotation mark: “more likely than not” cracked."""
    knowing = _KNOWING.match(text, phrase.start)
    if knowing:
        last = max(i for i, token in enumerate(tokens) if token.end <= knowing.end())
        return _targets(tokens, last, gap=2)
    if text[phrase.end : phrase.end + 1] not in {"”", '"', "’"}:
        return _targets(tokens, index)
    last = next(i for i in range(index, len(tokens)) if tokens[i].end >= phrase.end)
    return _targets(tokens, last, gap=2)


def _is_negated(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "could" is about ability ("could not make out"), not about likelihood."""
    return index + 1 < len(tokens) and tokens[index + 1].folded in {"not", "never", "only"}


def _targets(tokens: Sequence[Token], index: int, *, gap: int = 1) -> tuple[str, ...]:
    """Return the stems of the content words after a marker, up to the end of its clause.

    ``gap`` is how many code points may part the marker from its first word.
    """
    found: list[str] = []
    for previous, token in zip(tokens[index:], tokens[index + 1 :], strict=False):
        folded = token.folded
        if (
            token.start - previous.end > (gap if previous is tokens[index] else 1)
            or len(found) == _REACH
            or folded in {"but", "although", "while", "because"}
        ):
            break
        if folded not in FUNCTION_WORDS and folded not in AUXILIARIES and folded not in DETERMINERS:
            found.append(token.stem)
    return tuple(found or _before(tokens, index))


def _before(tokens: Sequence[Token], index: int) -> list[str]:
    """Return what a marker that ends its clause bears on: "transmission is considered likely"."""
    words = [t.stem for t in reversed(tokens[max(0, index - 8) : index]) if t.folded not in FUNCTION_WORDS]
    return words[:3]

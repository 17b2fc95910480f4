"""Where the subject of a verb stands: before it, after it, or after "by"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.naming.meant import core, trimmed
from briefer.language.speech.quotations import Quotation
from briefer.language.syntax.chunks import tells_now
from briefer.language.syntax.clauses import (
    NOMINATIVES,
    RELATIVES,
    SUBORDINATORS,
    Part,
    is_adverb,
    looks_finite,
    main_verb,
    opening_verb,
    parts,
    unbracketed,
)
from briefer.language.syntax.fronted import after_fronted, before_trailing, behind_fronted
from briefer.language.syntax.phrases import walk
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

__all__ = [
    "core",
    "first_phrase",
    "looks_finite",
    "opening_subject",
    "subject_after",
    "subject_before",
    "trimmed",
]

LONGEST_SUBJECT: Final = 60
"""Words in which a subject is looked for; longer sentences of news have several clauses, and the walk ends with one."""
# What a subject that follows its verb cannot run through.
_SUBJECT_END = re.compile(
    r"[.;:“”\"«»\n(]|,? (?:who|which|where|whose|in an?|in [A-Z]|on|at|during|after|before|when|as|but|while|although|"
    r"though|adding|referring|and (?:he|she|it|they|we|that)|because|if)\b"
)
_TIME = re.compile(
    r"\b(?:(?:on|late|early|last|this|earlier|by)\s+)*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"today|yesterday)(?:\s+(?:morning|afternoon|evening|night))?\b",
    re.IGNORECASE,
)
# "said his best friend at the mill, Bruno Tarr"
_NAMED_LATER = re.compile(r"\s(?:at|in|on)\s[^,.;:“”\"\n]{2,60},\s(?=[A-Z])")
_CLEFT = re.compile(r"It (?:was|is) ([^,.;:“”\"]{2,60}?),? who\b")
_CUT_OFF = re.compile(r"(?:\s?\([^()]*\))?\.?\s?(?:,|[—–]|--|-\s)")
_INSERTED = re.compile(r"\s(?:\w+\s){1,2}?\w+,|\s\w+,")
_FINITE_HELPERS = AUXILIARIES - {"be", "been", "being", "having"}
"""What goes on with a clause whose subject an aside cut off: "The gate, shut since May, could open again"."""
_CONTRASTING = frozenset("while whereas although though because".split())
_TAKING_UP = frozenset({"But", "And", "Yet", "Or", "Nor", "So"})
"""What joins a whole sentence to the one before it."""
_QUANTIFYING = frozenset("about over under around near between of".split())
_BARRING = PREPOSITIONS - {"of"}
_LEADING = PREPOSITIONS - _QUANTIFYING
_BREAKING = SUBORDINATORS | PREPOSITIONS
_BEFORE_TERM = PREPOSITIONS | DETERMINERS


def subject_before(text: str, tokens: Sequence[Token], quotations: Sequence[Quotation]) -> Span | None:
    """Return the noun phrase at the end of ``tokens`` (the words before a verb), with its apposition.

    None where those words hold no subject: "… offered the man a job, then said".
    """
    if not tokens:
        return None
    tokens = tokens[-LONGEST_SUBJECT:]
    floor = _floor(text, tokens[0].start, tokens[-1].end, quotations)
    every = unbracketed(text, [t for t in tokens if t.start >= floor])
    words = before_trailing(text, every)
    if words and looks_finite(words[-1].text):
        words = every  # "an advert released Thursday"
    relative = bool(words) and words[-1].folded in {"who", "which", "that"}
    words = words[:-1] if relative else words
    if not words:
        return None
    if words[-1].folded in NOMINATIVES:
        return _pronoun(words)
    cut_off = text[words[-1].end : words[-1].end + 1] == ","  # a time that was left out stood after it
    if cut_off or _is_cut_off(text, every[-1].end, quotations):
        start = _over_asides(text, words)
        start = _antecedent(words) if relative and (start is None or _ends_a_clause(text, words)) else start
    else:
        start = _adjacent(text, words, inserted=_INSERTED.match(text, tokens[-1].end) is not None)
    return None if start is None else _without_lead(text, words[start:])


def _is_cut_off(text: str, end: int, quotations: Sequence[Quotation]) -> bool:
    """Tell whether a comma, bracket or dash stands between a subject that ends at ``end`` and its verb."""
    term = next((q for q in quotations if end < q.outer.start <= end + 2), None)
    if term is not None:
        return text[: term.inner.end].endswith(",") or text.startswith(",", term.outer.end)
    return _CUT_OFF.match(text, end) is not None


def _without_lead(text: str, words: Sequence[Token]) -> Span | None:
    """Return a noun phrase without what only leads up to it; None where nothing else is there: "in an interview"."""
    words = words[after_fronted(text, words) :]
    lead = words[0].folded
    at_least = lead == "at" and len(words) > 2 and words[1].folded in {"least", "most"}
    counts = at_least or text[words[0].end + 1 : words[0].end + 2].isdigit()
    if lead in _LEADING and not counts:
        return None
    return trimmed(text, words[0].start, words[-1].end)


def subject_after(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return the noun phrase at the start of ``tokens`` (the words after an inverted verb or "by")."""
    if not tokens:
        return None
    tokens = tokens[:LONGEST_SUBJECT]
    start, end = tokens[0].start, tokens[-1].end
    stop = _SUBJECT_END.search(text, start, end)
    while stop and (
        (stop[0] == "." and _is_abbreviation(text, stop.start())) or (stop[0] == "(" and stop.start() > start)
    ):
        close = text.find(")", stop.end(), end) + 1 if stop[0] == "(" else 0
        stop = _SUBJECT_END.search(text, max(stop.end(), close), end)
    end = stop.start() if stop else end
    time = _TIME.search(text, start, end)
    if time and time.start() > start:
        end = time.start()
    words = [t for t in tokens if t.end <= end]
    verb = main_verb(words)
    if verb:
        words, end = words[:verb], words[verb - 1].end
    found = trimmed(text, start, _apposition_end(text, words, end))
    named = _NAMED_LATER.match(text, end, tokens[-1].end)
    if found is None or named is None or re.search(r"[A-Z]", found.of(text)):
        return found
    rest = subject_after(text, [t for t in tokens if t.start >= named.end()])
    return Span(found.start, rest.end) if rest else found


def _apposition_end(text: str, words: Sequence[Token], end: int) -> int:
    """Return where a noun phrase ends with what is apposed to it; a new clause after a comma is none."""
    for part in parts(text, words)[1:]:
        opener = words[part.start].folded
        inside = words[part.start : part.end]
        named = inside[0].text[0].isupper() and any(t.text.islower() and len(t.text) > 3 for t in inside)
        if named or part.kind == "clause" or (part.kind == "aside" and opener in _BREAKING):
            return words[part.start - 1].end
    return end


def opening_subject(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return the subject of a main clause: its words up to the first finite verb; of "it was Lund who", Lund."""
    tokens = tokens[1:] if tokens and tokens[0].text in _TAKING_UP else tokens
    cleft = _CLEFT.match(text, tokens[0].start, tokens[-1].end) if tokens else None
    if cleft:
        return Span(*cleft.span(1))
    start: int | None = None
    for part in parts(text, tokens):
        inside = tokens[part.start : part.end]
        verb = _first_verb(inside) if part.kind == "aside" and start is not None else opening_verb(inside)
        if part.kind == "aside" and (start is None or verb != 0):
            continue
        start = part.start if start is None else start
        if verb is not None:
            return _opened(text, tokens[start : part.start + verb])
    return None


def first_phrase(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return the noun phrase that opens a sentence whose verb is still to come: "Brandt, citing reports, …"."""
    found = next((part for part in parts(text, tokens) if part.kind == "noun"), None)
    after_comma = tokens and text[tokens[-1].end : tokens[-1].end + 1] == ","
    return _opened(text, tokens[found.start : found.end]) if found and after_comma else None


def _first_verb(tokens: Sequence[Token]) -> int | None:
    return 0 if looks_finite(tokens[0].text) else None


def _opened(text: str, words: Sequence[Token]) -> Span | None:
    while words and is_adverb(words[-1].text):
        words = words[:-1]
    skipped = after_fronted(text, words) if words else 0
    return trimmed(text, words[skipped].start, words[-1].end) if skipped < len(words) else None


def _floor(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> int:
    """Return the point that a subject cannot reach back over: a closed quotation, a colon, a dash.

    A quoted term inside a noun phrase ("the author of “The Dam”") is no such point.
    """
    closed = [q for q in quotations if start <= q.outer.end <= end and not _is_term(text, q)]
    after = max((q.outer.end for q in closed), default=start)
    return max(start, after, *(text.rfind(mark, start, end) + 1 for mark in (";", ": ")))


def _is_term(text: str, quotation: Quotation) -> bool:
    """Tell whether a quotation is a term of the sentence around it: it follows a preposition or an article."""
    before = re.search(r"(\w+) $", text[max(0, quotation.outer.start - 20) : quotation.outer.start])
    word = fold_word(before[1]) if before else ""
    return word in _BEFORE_TERM or (word.endswith("ing") and word not in {"saying", "adding"})


def _pronoun(words: Sequence[Token]) -> Span:
    """Return a pronoun right before its verb, with whom it is joined to: "Brandt and I"."""
    if len(words) > 2 and words[-2].folded == "and" and words[-3].text[0].isupper():
        return Span(words[-3].start, words[-1].end)
    return words[-1].span


def _adjacent(text: str, words: Sequence[Token], *, inserted: bool) -> int | None:
    """Return where the noun phrase right before a verb starts; ``inserted`` where a comma follows the verb."""
    start, stop = walk(text, words)
    if start == len(words):
        return None
    if stop == "mark" and not inserted and _opens_apposition(words[start:]):
        left = parts(text, words[:start])
        nouns = [part for part in left if part.kind == "noun"]
        if nouns and not any(part.kind == "clause" for part in left):
            return nouns[0].start  # "Otto Kamp, a spokesman for the port said": a comma was forgotten
    return start


def _opens_apposition(words: Sequence[Token]) -> bool:
    return words[0].folded in {"a", "an"} and len(words) > 1


def _over_asides(text: str, words: Sequence[Token]) -> int | None:
    """Return where a subject starts that a comma cuts off from its verb; None where there is none."""
    best: int | None = None
    for part in reversed(parts(text, words)):
        inside = words[part.start : part.end]
        if best is not None and part.kind == "noun" and tells_now(text, inside):
            return best
        if part.kind == "clause" or inside[0].folded in _FINITE_HELPERS:
            start = _tail(text, words, part)
            return best if start is None else start
        if part.kind == "noun":
            best = part.start + _after_joint(text, inside)
        elif _opens_clause(inside):
            return part.start + 1
        elif part.start == 0 and (best is None or words[best].folded in DETERMINERS):  # a name's apposition
            best = behind_fronted(text, inside, best)
    return best


def _opens_clause(words: Sequence[Token]) -> bool:
    """Tell whether words are a subject behind the word that joins its clause on: ", while Otto Kamp" (, …, said)."""
    joins = words[0].folded in _CONTRASTING
    return joins and len(words) > 1 and main_verb(words[1:]) is None


def _antecedent(words: Sequence[Token]) -> int:
    """Return where the noun phrase starts that "which" takes up: behind the last verb or preposition but "of"."""
    start = len(words) - 1
    while start and not _bars(words[start - 1].text):
        start -= 1
    return start


def _ends_a_clause(text: str, words: Sequence[Token]) -> bool:
    """Tell whether the last of the parts that commas cut is a clause: "…, said it was held by guards" (, who …)."""
    last = parts(text, words)[-1]
    inside = words[last.start : last.end]
    relative = inside[0].folded in RELATIVES
    return last.start > 0 and not relative and main_verb(inside[1:]) is not None


def _bars(word: str) -> bool:
    return fold_word(word) in _BARRING or looks_finite(word)


def _after_joint(text: str, words: Sequence[Token]) -> int:
    """Return where the last noun phrase of a part starts: "the union" in "a day after the union"."""
    start, stop = walk(text, words)
    return start if stop == "joint" and start < len(words) else 0


def _tail(text: str, words: Sequence[Token], part: Part) -> int | None:
    """Return where a subject at the end of a clause starts: "Lund said Brandt, the mayor,"; None where none can."""
    inside = words[part.start : part.end]
    start, stop = walk(text, inside)
    if start == len(inside) or stop not in {"joint", "speech"}:
        return None
    edges = {inside[start].folded, inside[-1].folded}
    return None if edges & PREPOSITIONS else part.start + start


def _is_abbreviation(text: str, stop: int) -> bool:
    """Tell whether the full stop follows an initial or a short title rather than a sentence."""
    found = re.search(r"\w+$", text[max(0, stop - 8) : stop])
    if found is None:
        return False
    word = found[0]
    return len(word) == 1 or (word[0].isupper() and len(word) <= 4 and text[stop + 1 : stop + 2] == " ")

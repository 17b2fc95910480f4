"""Where the subject of a verb stands: before it, after it, or after "by"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefer.language.names import Name
from briefer.language.quotations import Quotation
from briefer.language.tokens import Token
from briefer.language.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

LONGEST_SUBJECT = 60
"""Words in which a subject is looked for; longer sentences of news have several clauses, and the walk ends with one."""
_CLAUSE = frozenset(
    "that while although though because since if when as whereas but or than whose whom which who what where".split()
)
_RELATIVE = re.compile(
    r",?\s(?:who|whom|which|whose|where)\b[^,\n]*,|,\s(?:when|while|if|asked|speaking)\b[^,\n]*,|\([^()\n]*\)|"
    r",\s(?:though|however|too|meanwhile|in turn|by contrast|for (?:his|her|its|their) part),"
)
# What a subject that follows its verb cannot run through.
_SUBJECT_END = re.compile(
    r"[.;:“”\"«»\n]|,? (?:who|which|where|whose|in an?|in [A-Z]|on|at|during|after|before|when|as|but|while|adding|"
    r"referring)\b"
)
_TIME = re.compile(
    r"\b(?:(?:on|late|early|last|this|earlier|by)\s+)*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"today|yesterday)(?:\s+(?:morning|afternoon|evening|night))?\b",
    re.IGNORECASE,
)


_IRREGULAR_PAST = frozenset(
    """became began bent bit blew bore bought bound broke brought built burnt came caught chose clung cost crept dealt
    drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit
    hung hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose
    said sang sank sat saw sent set shook shone shot showed shrank shut slept slid sold sought spent spoke sprang
    spread stole stood stuck struck swept swore swung taught told took tore threw thought understood underwent upheld
    went withdrew woke won wore wrote""".split()
)


@lru_cache(maxsize=65_536)
def looks_finite(word: str) -> bool:
    """Tell whether an English word by itself looks like a finite verb: an auxiliary or a past form."""
    if word in AUXILIARIES or word in _IRREGULAR_PAST:
        return True
    return word.endswith("ed") and len(word) > 4 and word.islower()


def subject_before(text: str, tokens: Sequence[Token], quotations: Sequence[Quotation]) -> Span | None:
    """Return the noun phrase at the end of ``tokens`` (the words before a verb), with its apposition."""
    if not tokens:
        return None
    tokens = tokens[-LONGEST_SUBJECT:]
    relative = fold_word(tokens[-1].text) in {"who", "which", "that"}
    tokens = tokens[:-1] if relative else tokens
    if not tokens:
        return None
    end = tokens[-1].end
    floor = _floor(text, tokens[0].start, end, quotations)
    after = text[end : end + 3].lstrip(".)")
    apposed = after.startswith(",") or text[end : end + 2].strip() in {"—", "–"}
    barred = [Span(*m.span()) for m in _RELATIVE.finditer(text, tokens[0].start, end + 1)]
    start = _walk_left(text, [t for t in tokens if t.start >= floor], barred, apposed=apposed)
    return None if start is None else trimmed(text, start, end)


def subject_after(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return the noun phrase at the start of ``tokens`` (the words after an inverted verb or "by")."""
    if not tokens:
        return None
    tokens = tokens[:LONGEST_SUBJECT]
    start, end = tokens[0].start, tokens[-1].end
    stop = _SUBJECT_END.search(text, start, end)
    while stop and stop[0] == "." and _is_abbreviation(text, stop.start()):
        stop = _SUBJECT_END.search(text, stop.end(), end)
    end = stop.start() if stop else end
    time = _TIME.search(text, start, end)
    if time and time.start() > start:
        end = time.start()
    return trimmed(text, start, end)


def opening_subject(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return the subject of a main clause: its words up to the first finite verb."""
    barred = (
        [Span(*m.span()) for m in _RELATIVE.finditer(text, tokens[0].start, tokens[-1].end)] if tokens else []
    )
    for index, token in enumerate(tokens):
        if looks_finite(token.text) and not any(span.covers(token.span) for span in barred):
            return trimmed(text, tokens[0].start, tokens[index - 1].end) if index else None
    return None


def core(subject: Span, names: Sequence[Name], text: str) -> Span:
    """Return who is meant by a subject with apposition: the named person, else its first part.

    Of several persons the one with a title is meant, else the last of the first part that names any: in
    "Fox analyst Ann Lee, a friend of Jo Orr" that is Ann Lee.
    """
    subject = _without_relative(text, subject)
    inside = [name for name in names if subject.covers(name.span) and name.words]
    people = [n for n in inside if n.kind == "person" and not _after_preposition(text, n, subject)]
    titled = [name for name in people if name.title]
    if titled or people:
        best = titled[0] if titled else people[0]
        part_end = text.find(",", best.span.end, subject.end)
        same_part = [n for n in people if part_end < 0 or n.span.end <= part_end]
        return best.span if titled else same_part[-1].span
    first = re.split(r",(?!\d)", text[subject.start : subject.end])[0]
    return trimmed(text, subject.start, subject.start + len(first)) or subject


def _without_relative(text: str, subject: Span) -> Span:
    """Return the noun phrase up to a relative clause: "the engineer who inspected the stadium"."""
    relative = re.search(r"\s(?:who|whom|which|that|whose|where)\b", subject.of(text))
    if relative is None:
        return subject
    return trimmed(text, subject.start, subject.start + relative.start()) or subject


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the stretch without marks and spaces at its edges; None when nothing is left."""
    raw = text[start:end]
    stripped = raw.strip(" \u00a0,–—-\n\t(")
    if not stripped:
        return None
    offset = start + raw.index(stripped)
    return Span(offset, offset + len(stripped))


def _floor(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> int:
    """Return the point that a subject cannot reach back over: a closed quotation, a colon, a dash."""
    closed = max((q.outer.end for q in quotations if start <= q.outer.end <= end), default=start)
    return max(start, closed, *(text.rfind(mark, start, end) + 1 for mark in (";", ":", " — ", " – ")))


def _walk_left(text: str, tokens: Sequence[Token], barred: Sequence[Span], *, apposed: bool) -> int | None:
    """Walk left from the verb to where its subject starts; an apposition between commas is walked over."""
    start: int | None = None
    following: Token | None = None
    hidden = [*barred, *_restrictive(tokens)] if apposed else _restrictive(tokens)
    for token in reversed(tokens):
        inside = any(span.covers(token.span) for span in hidden)
        between = text[token.end : following.start] if following else ""
        if not inside and following and "," in between and not apposed:
            break
        if not inside and (fold_word(token.text) in _CLAUSE or _ends_clause(token.text, apposed=apposed)):
            break
        if not inside and not apposed and fold_word(token.text) == "and" and not _joins_names(tokens, token):
            break
        if (
            fold_word(token.text) == "to"
            and text[max(0, token.start - 10) : token.start].lower() == "according "
        ):
            break
        start, following = token.start, token
    return start


def _restrictive(tokens: Sequence[Token]) -> list[Span]:
    """Return the relative clause without commas that ends the words before a verb: "the man who found it said"."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].text in {"who", "whom"} and at >= 1:
            return [Span(tokens[at].start, tokens[-1].end)] if at < len(tokens) - 1 else []
    return []


def _ends_clause(word: str, *, apposed: bool) -> bool:
    """Tell whether a clause must have ended with this verb; in an apposition a bare -ed form is a participle."""
    return looks_finite(word) and not (apposed and word.endswith("ed"))


def _joins_names(tokens: Sequence[Token], token: Token) -> bool:
    """Tell whether "and" joins two speakers: "Wilcox and the ministry", "officials and residents"."""
    at = tokens.index(token)
    if not 0 < at < len(tokens) - 1:
        return False
    after = tokens[at + 1].text
    return tokens[at - 1].text[0].isupper() or (after[0].islower() and fold_word(after) not in DETERMINERS)


def _after_preposition(text: str, name: Name, subject: Span) -> bool:
    """Tell whether the name, with its titles, follows a preposition."""
    before = [fold_word(word).strip(".") for word in text[subject.start : name.span.start].split()]
    while before and before[-1] in name.title:
        before.pop()
    return bool(before) and before[-1] in PREPOSITIONS


def _is_abbreviation(text: str, stop: int) -> bool:
    """Tell whether the full stop follows an initial or a short title rather than a sentence."""
    found = re.search(r"\w+$", text[max(0, stop - 8) : stop])
    if found is None:
        return False
    word = found[0]
    return len(word) == 1 or (word[0].isupper() and len(word) <= 4 and text[stop + 1 : stop + 2] == " ")

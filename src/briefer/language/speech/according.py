"""To whom does a sentence ascribe what it tells by "according to"?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefer.language.naming.names import Name
from briefer.language.numbers.counted import is_plural
from briefer.language.syntax.subjects import subject_after
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import Token
from briefer.records import Span


def according_to(text: str, tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[tuple[Span, Span]]:
    """Yield where "according to" stands in a sentence, with the noun phrase for whom it names."""
    for index in range(len(tokens) - 2):
        if tokens[index].folded != "according" or tokens[index + 1].folded != "to":
            continue
        subject = subject_after(text, tokens[index + 2 :])
        if subject and (index == 0 or _goes_on_after(text, tokens, index, subject)):
            comma = text.find(",", subject.start, subject.end)
            subject = _office(text, tokens, names, Span(subject.start, comma)) if comma > 0 else subject
        if subject:
            yield Span(tokens[index].start, tokens[index + 1].end), subject


def _office(text: str, tokens: Sequence[Token], names: Sequence[Name], told: Span) -> Span:
    """Return an office with the name behind it: "According to the head of the guild, Otto Kamp, two men fled"."""
    named = next((n for n in names if n.kind == "person" and text[told.end : n.span.start] == ", "), None)
    within = (token for token in tokens if told.covers(token.span))
    holder = next((token for token in within if is_person(token.stem)), None)
    one = holder is not None and not is_plural(holder.text)
    return (
        Span(told.start, named.span.end) if one and named and text.startswith(",", named.span.end) else told
    )


def _goes_on_after(text: str, tokens: Sequence[Token], index: int, subject: Span) -> bool:
    """Tell whether a clause goes on behind a speaker named in passing: "On Monday, according to Rask, two men fell"."""
    following = next((token for token in tokens if token.start >= subject.end), None)
    inserted = index > 0 and text[tokens[index - 1].end : tokens[index].start].strip() == ","
    return inserted and following is not None and text[subject.end : following.start].isspace()

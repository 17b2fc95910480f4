"""Where a claim follows its source word by word: is a word put in the place of another?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.lexicon import relation
from briefer.language.reading import Reading
from briefer.language.tokens import Token
from briefer.language.vocabulary import AUXILIARIES, DETERMINERS, ORGANISATIONS, PREPOSITIONS, ROLES
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Finding, Rule, Span
from briefer.text.align import Gap, word_gaps
from briefer.text.fold import fold_word

CLOSE: Final = 0.65
"""Share of the clause's content words that must stand in the source in the same order before a word that differs
is held to have been replaced; below it the clause is a paraphrase, and words are expected to differ."""
FEWEST: Final = 2
"""Content words that a clause must have besides figures and names of speakers."""
LONGEST: Final = 3
"""Content words on one side of a gap; a longer one is another clause, not a replaced word."""
_GRAMMAR: Final = DETERMINERS | PREPOSITIONS | AUXILIARIES | FUNCTION_WORDS
_SEASONS: Final = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_SAME: Final = frozenset({"same", "synonym", "broader"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first word of each clause that stands where the source has an unrelated one."""
    for clause in case.clauses:
        found = next(_replaced(case, clause), None)
        if found:
            yield found


def _replaced(case: Case, clause: Span) -> Iterator[Finding]:
    ours = _content(case.claim, clause, aside=_aside(case.claim))
    for passage in _closest(case, clause):
        theirs = _content(
            passage.reading, passage.reading.span, aside=_aside(passage.reading, quotations=False)
        )
        agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs])
        if len(ours) < FEWEST or agreeing < CLOSE * len(ours) - 1:
            continue
        for gap in gaps:
            new = [ours[i] for i in gap.ours]
            old = _opposite_number([theirs[i] for i in gap.theirs], gap, len(theirs))
            close = agreeing >= CLOSE * len(ours) or (len(new) == 1 and agreeing >= FEWEST)
            close = close and _share_more_than_names(ours, passage)
            if close and _is_swap(case, passage, new, old):
                yield _finding(case, passage, new, old)
        return


def _share_more_than_names(ours: Sequence[Token], passage: Passage) -> bool:
    """Tell whether the clause shares a plain word with the passage: names alone do not make it the same matter."""
    return any(token.stem in passage.reading.stems for token in ours if token.text.islower())


def _opposite_number(old: Sequence[Token], gap: Gap, total: int) -> Sequence[Token]:
    """Return the source's words that stand where the claim's do: at its ends a sentence may simply go on."""
    reach = len(gap.ours) + 1
    if gap.theirs.stop == total:
        return old[:reach]
    return old[-reach:] if gap.theirs.start == 0 else old


def _closest(case: Case, clause: Span) -> list[Passage]:
    weights = case.weights_in(clause)
    return sorted(case.passages, key=lambda p: -sum(v for s, v in weights.items() if s in p.reading.stems))[
        :1
    ]


def _is_swap(case: Case, passage: Passage, new: Sequence[Token], old: Sequence[Token]) -> bool:
    """Tell whether the claim has other words here: words the source lacks, unrelated to those it has here."""
    if not new or not old or len(new) > LONGEST or len(old) > LONGEST:
        return False
    fresh = [token for token in new if token.stem not in passage.reading.stems]
    lost = [token for token in old if token.stem not in case.claim.stems]
    if not fresh or not lost:
        return False
    if _stands_for(new, old) or _stands_for(old, new) or _names_speaker_body(passage.reading, fresh):
        return False
    fused = case.carrying if len(case.clauses) > 1 else ()
    carried = frozenset().union(*(other.reading.stems for other in fused))
    if all(token.stem in carried for token in fresh) and not _opposite(fresh, lost):
        return False
    return not any(_related(token, lost) for token in fresh)


def _opposite(new: Sequence[Token], old: Sequence[Token]) -> bool:
    return any(relation(a.stem, b.stem) == "opposite" for a in new for b in old)


def _names_speaker_body(source: Reading, fresh: Sequence[Token]) -> bool:
    """Tell whether the claim says "the company" where the source's speaker says "us"."""
    first_person = any(
        fold_word(token.text) in {"we", "us", "our", "i", "me", "my"} for token in source.tokens
    )
    return first_person and all(fold_word(token.text) in ORGANISATIONS | ROLES for token in fresh)


def _stands_for(named: Sequence[Token], general: Sequence[Token]) -> bool:
    """Tell whether one side is a name and the other a word for a body or person ("the party", "her")."""
    is_name = all(token.text[0].isupper() for token in named)
    plain = [token for token in general if token.text[0].islower()]
    return is_name and any(fold_word(token.text) in ORGANISATIONS | ROLES for token in plain)


def _related(token: Token, others: Sequence[Token]) -> bool:
    return any(relation(token.stem, other.stem) in _SAME for other in others)


def _finding(case: Case, passage: Passage, new: Sequence[Token], old: Sequence[Token]) -> Finding:
    ours = Span(new[0].start, new[-1].end)
    theirs = Span(old[0].start, old[-1].end)
    text = passage.article.text
    rule = _rule_for(new, old)
    message = f"The source says “{theirs.of(text)}”, not “{ours.of(case.claim.text)}”."
    return case.finding(rule, message, claim=ours, source=(passage.article, theirs))


def _rule_for(new: Sequence[Token], old: Sequence[Token]) -> Rule:
    if _opposite(new, old):
        return "comparison-flipped"
    seasons = [any(fold_word(token.text) in _SEASONS for token in side) for side in (new, old)]
    return "wrong-date" if all(seasons) else "not-supported"


def _spoken(reading: Reading) -> list[Span]:
    return [span for speech in reading.speech for span in (speech.subject, speech.verb) if span]


def _aside(reading: Reading, *, quotations: bool = True) -> list[Span]:
    """Return what other checks compare: speakers, figures, dates, and the claim's quotations."""
    counted = [figure.span for figure in reading.figures] + [mention.span for mention in reading.dates]
    quoted = [quotation.outer for quotation in reading.quotations] if quotations else []
    return [*_spoken(reading), *counted, *reading.aside, *quoted]


def _content(reading: Reading, within: Span, *, aside: Sequence[Span]) -> list[Token]:
    return [
        token
        for token in reading.tokens
        if within.covers(token.span)
        and fold_word(token.text) not in _GRAMMAR
        and not any(span.covers(token.span) for span in aside)
    ]

"""Where a claim follows its source word by word: is a word put in the place of another?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise, product
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.opposed import opposed
from briefer.language.compared import compared_words, reports, set_apart, told_words
from briefer.language.naming.defined import is_short_for
from briefer.language.reading import Reading
from briefer.language.words.counterparts import LIGHT, has_counterpart
from briefer.language.words.lexicon import relation
from briefer.language.words.phrasal import otherwise_in
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, ORGANISATIONS, ROLES
from briefer.records import Finding, Rule, Span
from briefer.text.align import Gap, word_gaps

CLOSE: Final = 0.65
"""Share of the clause's content words that must stand in the source in the same order before a word that differs
is held to have been replaced; below it the clause is a paraphrase, and words are expected to differ."""
NEARLY: Final = 0.85
"""The same from which a word of any sort is one that was replaced; nearer to a paraphrase only one of the same sort."""
FEWEST: Final = 2
"""Content words that a clause must have besides figures and names of speakers."""
LONGEST: Final = 3
"""Content words on one side of a gap; a longer one is another clause, not a replaced word."""
OPPOSED: Final = 0.4
"""The share that is enough where one word stands against its opposite."""
WITHIN: Final = 3
"""Content words of a gap among which an opposite is looked for."""
MOST: Final = 2
"""The same for words that are not opposites: more on one side are said in other words, not replaced."""
_SEASONS: Final = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_NEW_CLAUSE: Final = re.compile(
    r"[;:]|,\s(?:\w+ing|who|which)\b|\b(?:and|but|or|said) (?:that|he|she|it|they)\b"
)
_SOMEBODY: Final = ORGANISATIONS | ROLES
_IN_A_PHRASE: Final = DETERMINERS | {"of"}
"""Words that may stand between two nouns of one phrase: "a box of files"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first word of each clause that stands where the source has an unrelated one."""
    found = [next(_replaced(case, clause), None) for clause in case.clauses]
    yield from filter(None, found)
    if not any(found):
        yield from islice(chain(_turned(case), opposed(case)), 1)


def _turned(case: Case) -> Iterator[Finding]:
    """Yield a finding for each word of the claim that stands against its opposite in a passage."""
    ours = compared_words(case.claim, case.claim.span, aside=set_apart(case.claim))
    for passage in case.passages:
        reading = passage.reading
        theirs = told_words(reading)
        enough = max(1, OPPOSED * len(ours))
        agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs], at_least=enough)
        if agreeing < enough:
            continue
        for gap in gaps:
            new, old = [ours[i] for i in gap.ours], [theirs[i] for i in gap.theirs]
            near = slice(-1, None) if gap.theirs.start == 0 else slice(0, WITHIN)
            for one, other in product(new[near], old[near]):
                told = _opposite([one], [other]) and not _is_turned_back(case, passage, one, other)
                if told and _unsaid(case, passage, one, other):
                    yield _finding(case, passage, [one], [other])


def _is_turned_back(case: Case, passage: Passage, new: Token, old: Token) -> bool:
    """Tell whether one of two opposites is denied and the other is not: "did not survive" for "died"."""
    sides = ((case.claim, new), (passage.reading, old))
    denied = [
        any(d.firm and d.core and d.core.start == word.start for d in own.denials) for own, word in sides
    ]
    return denied[0] != denied[1]


def _unsaid(case: Case, passage: Passage, new: Token, old: Token) -> bool:
    """Tell whether neither side says the other's word as well, nor the source another opposite of its own word.

    "Highest in the north and lowest in the south" says neither against "rose most in the north".
    """
    theirs = passage.reading.stems
    ends = {token.stem for token in passage.reading.tokens if token.folded.endswith("est")}
    both = old.stem in ends and any(relation(other, old.stem) == "opposite" for other in ends)
    return new.stem not in theirs and old.stem not in case.claim.stems and not both


def _replaced(case: Case, clause: Span) -> Iterator[Finding]:
    ours = compared_words(case.claim, clause, aside=set_apart(case.claim))
    if len(ours) < FEWEST:
        return
    passage, enough = _closest(case, clause), CLOSE * len(ours) - 1
    theirs = told_words(passage.reading)
    agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs], at_least=enough)
    if agreeing < enough:
        return
    for gap in gaps:
        new = [ours[i] for i in gap.ours]
        there = _opposite_number([theirs[i] for i in gap.theirs], gap, len(theirs))
        old = _one_phrase(case, passage, new, there)
        apart = _spans_clauses(passage.article.text, old) and not _opposite(new, old)
        close = agreeing >= CLOSE * len(ours) or (len(new) == 1 and agreeing >= FEWEST)
        close = (
            close
            and _share_more_than_names(ours, passage)
            and _in_place(case, passage, (gap, len(theirs)), new, old)
        )
        lone = agreeing + len(new) >= NEARLY * len(ours) and _is_lone(case, passage, new, old)
        if close and not apart and _is_swap(case, passage, new, old, lone=lone):
            yield _finding(case, passage, new, old)


def _share_more_than_names(ours: Sequence[Token], passage: Passage) -> bool:
    """Tell whether the clause shares a plain word with the passage: names alone do not make it the same matter."""
    return any(token.stem in passage.reading.stems for token in ours if token.text.islower())


def _in_place(
    case: Case, passage: Passage, at: tuple[Gap, int], new: Sequence[Token], old: Sequence[Token]
) -> bool:
    """Tell whether words at an open end of the comparison stand beside the same word: "over wine", "over fish".

    Between two words that agree this needs no proof.
    """
    if not new or not old:
        return False
    gap, total = at
    ours, theirs = case.claim.tokens, passage.reading.tokens
    if gap.theirs.start == 0:
        return _beside(ours, new[-1], 1) == _beside(theirs, old[-1], 1)
    before = {_beside(theirs, token, -1) for token in old}
    return gap.theirs.stop < total or _beside(ours, new[0], -1) in before


def _is_lone(case: Case, passage: Passage, new: Sequence[Token], old: Sequence[Token]) -> bool:
    """Tell whether telling words that the source has not stand behind the same word as the source's."""
    fresh = all(t.stem not in passage.reading.stems and t.folded not in LIGHT for t in new)
    if not fresh or not new or not old:
        return False
    return _beside(case.claim.tokens, new[0], -1) == _beside(passage.reading.tokens, old[0], -1)


def _beside(tokens: Sequence[Token], token: Token, step: int) -> str:
    """Return the word next to ``token``, articles aside: "in Marlow", "in the town"."""
    place = tokens.index(token) + step
    while 0 <= place < len(tokens) and tokens[place].folded in DETERMINERS:
        place += step
    return tokens[place].folded if 0 <= place < len(tokens) else ""


def _spans_clauses(text: str, old: Sequence[Token]) -> bool:
    """Tell whether words of the source belong to two clauses, so that they are not one thing replaced by another."""
    return bool(old) and _NEW_CLAUSE.search(text, old[0].end, old[-1].end) is not None


def _one_phrase(case: Case, passage: Passage, new: Sequence[Token], old: Sequence[Token]) -> Sequence[Token]:
    """Return those words of the source that are one thing, which another may replace; empty where none are.

    With a verb or preposition between them they are several: then those count beside which the same word stands as
    beside the claim's. So it is with more words than the claim has, since some may be told besides.
    """
    if not new or not old or _opposite(new, old):
        return old
    stretches = list(_stretches(passage.reading, old))
    ours, theirs = case.claim.tokens, passage.reading.tokens
    if len(stretches) == 1 and len(old) <= len(new):
        return old
    sides = ((new[0], stretches[0], 0, -1), (new[-1], stretches[-1], -1, 1))
    alike = (
        stretch
        for one, stretch, end, step in sides
        if _beside(ours, one, step) == _beside(theirs, stretch[end], step) != ""
    )
    return next(alike, [])


def _stretches(source: Reading, old: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the words in stretches between which more stands than an article or "of"."""
    stretch = [old[0]]
    for one, other in pairwise(old):
        between = [t for t in source.tokens_after(one.end) if t.start < other.start]
        if any(token.folded not in _IN_A_PHRASE for token in between):
            yield stretch
            stretch = []
        stretch.append(other)
    yield stretch


def _opposite_number(old: Sequence[Token], gap: Gap, total: int) -> Sequence[Token]:
    """Return the source's words that stand where the claim's do: at its ends a sentence may simply go on."""
    reach = len(gap.ours) + 1
    if gap.theirs.stop == total:
        return old[:reach]
    return old[-reach:] if gap.theirs.start == 0 else old


def _closest(case: Case, clause: Span) -> Passage:
    weights = case.weights_in(clause)
    return max(case.passages, key=lambda p: sum(v for s, v in weights.items() if s in p.reading.stems))


def _is_swap(case: Case, passage: Passage, new: Sequence[Token], old: Sequence[Token], *, lone: bool) -> bool:
    """Tell whether the claim has other words here: words the source lacks, unrelated to those it has here.

    A ``lone`` word that differs, all others of the clause agreeing, may be of any sort.
    """
    fresh = [token for token in new if token.stem not in passage.reading.stems]
    lost = [token for token in old if token.stem not in case.claim.stems]
    if not fresh or not lost or len(new) > LONGEST or len(old) > LONGEST:
        return False
    if _opposite(fresh, lost):
        return not any(_is_turned_back(case, passage, *pair) for pair in product(fresh, lost))
    if (
        len(new) > MOST
        or len(old) > max(MOST, len(new) + 1)
        or _stands_for(new, old)
        or _stands_for(old, new)
        or _is_shortened(fresh, lost, passage.article.text)
    ):
        return False
    if reports(case.claim, fresh) or reports(passage.reading, lost):
        return False  # verbs of speech have a check of their own
    if _names_speaker_body(passage.reading, fresh) or _said_otherwise(case, passage, fresh):
        return False
    return len(fresh) <= len(lost) and all(
        has_counterpart(case.claim, passage.reading, token, lost, lone=lone) for token in fresh
    )


def _is_shortened(fresh: Sequence[Token], lost: Sequence[Token], text: str) -> bool:
    """Tell whether one side says "the LAO" where the other says "the Office", as the article introduces it."""
    one, other = fresh[0].text, lost[0].text
    alone = len(fresh) == len(lost) == 1
    return alone and (is_short_for(one, other, text) or is_short_for(other, one, text))


def _said_otherwise(case: Case, passage: Passage, fresh: Sequence[Token]) -> bool:
    """Tell whether other passages say these words, or the sentence denies something, which words turn round."""
    fused = case.carrying if len(case.clauses) > 1 else ()
    carried = frozenset().union(*(other.reading.stems for other in fused))
    carried |= otherwise_in(passage.reading)
    return all(token.stem in carried for token in fresh) or _turned_round(case.claim, passage.reading, fresh)


def _turned_round(claim: Reading, source: Reading, fresh: Sequence[Token]) -> bool:
    """Tell whether the source's "not" may be in the new word: "left unanswered" for "did not answer"."""
    if not any(denial.firm and not denial.inside for denial in source.denials):
        return False
    inside = {denial.span for denial in claim.denials if denial.inside}
    return not claim.denials or any(token.span in inside for token in fresh)


def _opposite(new: Sequence[Token], old: Sequence[Token]) -> bool:
    return any(relation(a.stem, b.stem) == "opposite" for a in new for b in old)


def _names_speaker_body(source: Reading, fresh: Sequence[Token]) -> bool:
    """Tell whether the claim says "the company" where the source's speaker says "us"."""
    first_person = any(token.folded in {"we", "us", "our", "i", "me", "my"} for token in source.tokens)
    return first_person and all(token.folded in _SOMEBODY for token in fresh)


def _stands_for(named: Sequence[Token], general: Sequence[Token]) -> bool:
    """Tell whether one side is a name and the other a word for a body or person ("the party", "her")."""
    is_name = all(token.text[0].isupper() for token in named)
    plain = [token for token in general if token.text[0].islower()]
    return is_name and any(token.folded in _SOMEBODY for token in plain)


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
    seasons = [any(token.folded in _SEASONS for token in side) for side in (new, old)]
    return "wrong-date" if all(seasons) else "not-supported"

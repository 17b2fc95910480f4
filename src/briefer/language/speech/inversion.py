"""Does the subject of a verb of speech follow it?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.speech.quotations import Quotation
from briefer.language.speech.reporting import CUES
from briefer.language.speech.verbs import TIMES, reporting_lemma
from briefer.language.syntax.clauses import SUBORDINATORS, is_verb, looks_finite, parts
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS, PRONOUNS, ROLES

# After these stands the person spoken to.
_NEVER_INVERTED: Final = frozenset({"tell", "inform", "assure", "accuse", "blame"})
# These take an object, so what follows them after a quotation is that, not the speaker.
_TRANSITIVE: Final = frozenset(
    {"condemn", "praise", "accuse", "describe", "estimate", "refuse", "believe", "doubt", "accept"}
)
_TELLING: Final = frozenset({"warn", "claim", "confirm", "predict"})
"""What may follow a whole sentence that is not quoted: "Fares would rise, warned the mayor"."""
_NO_SUBJECT = PREPOSITIONS | TIMES | {"that"}
_OPENERS = DETERMINERS | PRONOUNS


def is_inverted(text: str, tokens: Sequence[Token], index: int, quotations: Sequence[Quotation]) -> bool:
    """Tell whether the subject follows: ``"…," said X`` or ``… were hurt, said X``."""
    lemma = reporting_lemma(tokens[index].text) or "say"
    if not _may_follow(text, tokens, index) or lemma in _NEVER_INVERTED:
        return False
    before = text[: tokens[index].start].rstrip(" ")
    quoted = any(q.outer.end in {len(before), len(before.rstrip(","))} for q in quotations)
    plain = CUES[lemma] in {"say", "believe"} or (CUES[lemma] in _TELLING and _is_called(tokens[index + 1 :]))
    if CUES[lemma] in _TRANSITIVE if quoted else not plain:
        return False
    if not _stands_alone(text, tokens[index + 1 :]):
        return False
    if quoted:
        return CUES[lemma] in {"say", "claim"} or _is_somebody(tokens[index + 1 :])
    return (
        before[-1:] in {",", "—", "–"}
        and _is_somebody(tokens[index + 1 :])
        and _is_complete(text, tokens, index)
    )


def _may_follow(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the next word can open a subject."""
    if index + 1 >= len(tokens) or not text[tokens[index].end : tokens[index + 1].start].isspace():
        return False
    following = tokens[index + 1].folded
    return following not in _NO_SUBJECT and not tokens[index].text.endswith("ing")


def _is_somebody(after: Sequence[Token]) -> bool:
    return (
        _is_called(after) or after[0].folded in _OPENERS or any(is_person(token.stem) for token in after[:3])
    )


def _is_called(after: Sequence[Token]) -> bool:
    """Tell whether words open with a name or an office."""
    return any(token.text[0].isupper() or token.folded in ROLES for token in after[:3])


def _is_complete(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the words before the verb can be a sentence by themselves."""
    if any(looks_finite(token.text) for token in tokens[:index]):
        return True
    if index > 3 and tokens[index + 1].text[0].isupper():
        return True
    # "The sample, said its keeper, …": a comma that cuts one bare noun phrase off from its verb would be wrong
    found = parts(text, tokens[:index])
    nouns = [part for part in found if part.kind == "noun"]
    return not nouns or (len(nouns) == 1 and found[-1] is nouns[0] and not nouns[0].start)


def _leads_on(before: Token) -> bool:
    """Tell whether a verb form belongs to the verb or the "to" before it: "was held", "not to be named"."""
    return looks_finite(before.text) or before.folded == "to"


def _stands_alone(text: str, after: Sequence[Token]) -> bool:
    """Tell whether the words after the verb, up to the next comma, are no clause with a verb of its own."""
    owed = 0
    for at, token in enumerate(after):
        word = token.folded
        between = text[after[at - 1].end : token.start] if at else " "
        if re.search(r"\s(?:[“\"]|''|``)", between) and not re.search(r"[,;:]", between):
            return False  # the quoted words are part of the clause
        if re.search(r"[,;:()—–]|\s-", between):
            return True
        if word in SUBORDINATORS or word in {"who", "which", "whose", "whom", "and", "but"}:
            owed += 1
        elif is_verb(after, at) and not (at and _leads_on(after[at - 1])):
            if not owed:
                return False
            owed -= 1
    return not after or re.match(r"\s(?:[“\"]|''|``)", text[after[-1].end : after[-1].end + 3]) is None

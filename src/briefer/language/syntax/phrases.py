"""Where does the noun phrase before a verb start?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from briefer.language.speech.reporting import CUES
from briefer.language.syntax.clauses import DAYS, SUBORDINATORS, gap, is_verb, relative, reports_now
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.text.fold import fold_word

Stop = Literal["start", "mark", "joint", "verb", "speech"]
"""What ends a walk to the left: the first word, a mark, a joint between clauses, a verb, or a verb of speech."""
_GOVERNING: Final = PREPOSITIONS | frozenset("and or nor all both half not such".split())


def walk(text: str, words: Sequence[Token]) -> tuple[int, Stop]:
    """Walk left from a verb to where the noun phrase before it starts; return that and what ended the walk."""
    at = len(words)
    while at:
        token = words[at - 1]
        word = token.folded
        if at < len(words) and re.search(r"[,:;—–]|\s-\s|--", gap(text, token, words[at])):
            return at, "mark"
        if _ends_phrase(text, words, at - 1, word):
            return at, "joint"
        if _opens_phrase(words, at - 1, word):
            return at - 1, "joint"
        if is_verb(words, at - 1):
            clause = _relative_before(words, at - 1)
            if clause is None:
                return at, "speech" if _reports(word) else "verb"
            at = clause
            continue
        at -= 1
    return 0, "start"


def _is_relative_that(words: Sequence[Token], at: int) -> bool:
    """Tell whether "that" opens a relative clause in the present: "the union that represents drivers"."""
    if at == 0 or at + 2 >= len(words) or is_verb(words, at - 1):
        return False
    after = words[at + 1].text
    return after.islower() and after.endswith("s") and not words[at - 1].text.endswith("s")


def _opens_phrase(words: Sequence[Token], at: int, word: str) -> bool:
    """Tell whether an article opens the phrase: the noun before it belongs to something else.

    Behind the verb of a relative clause it opens the object of that: "the doctor who runs the ward".
    """
    if at == 0 or word not in {"the", "a", "an", "its", "their", "his", "her"}:
        return False
    before = words[at - 1].folded
    verbal = is_verb(words, at - 1) or before.endswith("ing") or (at > 1 and relative(words[at - 2].folded))
    return not verbal and before not in _GOVERNING


def _ends_phrase(text: str, words: Sequence[Token], at: int, word: str) -> bool:
    before = words[at - 1].folded if at else ""
    if word == "that" and _is_relative_that(words, at):
        return False
    if word in SUBORDINATORS:
        return not (word == "as" and before in {"such", "well"})
    if relative(word):
        if at == 0 or at == len(words) - 1 or "," in gap(text, words[at - 1], words[at]):
            return True
        return word == "whom" or words[at + 1].text[0].isupper()
    if word == "and":
        return not (_joins_names(words, at) or _joins_phrases(text, words, at))
    return word == "to" and before == "according"


def _relative_before(words: Sequence[Token], at: int) -> int | None:
    """Return where the relative clause starts whose verb is word ``at``: "the man who never left"."""
    for place in range(at - 1, max(0, at - 5), -1):
        word = words[place].folded
        told = place and (is_verb(words, place - 1) or _telling(words[place - 1].text))
        if relative(word) or (word == "that" and place and not told):
            return place
        if is_verb(words, place) and word not in AUXILIARIES:
            return None
    return None


def _reports(word: str) -> bool:
    """Tell whether a verb takes a clause: "said", "believes"."""
    return (
        word in {"said", "told", "thought"}
        or reports_now(word)
        or word.removesuffix("ed") in CUES
        or (word.removesuffix("d") in CUES)
    )


def _telling(word: str) -> bool:
    """Tell whether a word is the -ing form of a verb of speech: "adding that she thought"."""
    base = word.removesuffix("ing")
    return word != base and (base in CUES or f"{base}e" in CUES)


def _joins_phrases(text: str, words: Sequence[Token], at: int) -> bool:
    """Tell whether "and" joins two noun phrases: "the mayor and the governor" with no verb before it."""
    if not 0 < at < len(words) - 1 or words[at + 1].folded not in {
        "the",
        "a",
        "an",
        "its",
        "his",
        "her",
    }:
        return False
    start, stop = walk(text, words[:at])
    return start < at and stop in {"start", "mark"} and words[start].folded in DETERMINERS


def _joins_names(words: Sequence[Token], at: int) -> bool:
    """Tell whether "and" joins two speakers: "Wilcox and the ministry", "officials and residents"."""
    if not 0 < at < len(words) - 1:
        return False
    after = words[at + 1].text
    if words[at - 1].text[0].isupper() and words[at - 1].folded not in DAYS:
        return True
    return after[0].islower() and fold_word(after) not in DETERMINERS

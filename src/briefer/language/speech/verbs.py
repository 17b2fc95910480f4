"""Is a word a verb of speech where it stands?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import simplemma

from briefer.language.speech.objects import BARE, is_dated, is_handed_in, means_speech, tells
from briefer.language.speech.quotations import Quotation
from briefer.language.speech.reporting import CUES, NOUN_TOO
from briefer.language.syntax.absolute import absolute_subject
from briefer.language.syntax.clauses import gap, is_adverb, is_verb, looks_finite, unbracketed
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.text.fold import fold_word

BE: Final = frozenset("is are was were been being be".split())
TIMES: Final = (
    ENGLISH_WEEKDAYS
    | ENGLISH_MONTHS
    | frozenset("early late mid next last then now today yesterday noon midnight".split())
)
_ALONE: Final = frozenset({"both", "some", "all", "these", "those"})
_WILLING: Final = frozenset("declined refused went wanted likes like failed continued".split())
_WITHHOLDING: Final = re.compile(
    r"\b(?:stop(?:s|ped)? short of|refrain(?:s|ed)? from|avoid(?:s|ed)?|fell short of|falls short of)$"
)
_CLAUSE_OPENS: Final = re.compile(
    r"\s(?:that|it|he|she|they|we|there|the|its|their|his|her|a|an|this|these|more|about|nearly|\d)\b|\s[A-Z]"
)
_ON_DOING: Final = re.compile(r" on \w+ing\b")
_CLOSES: Final = re.compile(r",|\.?$")
_TITLE_CASE: Final = 0.75
"""Share of the longer words of a line that are capitalised in a headline set in capitals."""
_TOLD_BEHIND: Final = re.compile(
    r",?:?\s[“\"‘]|\sthat\b(?!\s(?:year|month|week|day|morning|afternoon|evening|night|time)\b)"
)
_GOVERNING = PREPOSITIONS - {"as"}
_BEFORE_PARTICIPLE = AUXILIARIES | {"as", "also", "not", "without", "then", "later"}
_STAYS = BE | {"remains", "remain", "remained"}


@lru_cache(maxsize=65_536)
def reporting_lemma(word: str) -> str | None:
    """Return the dictionary form of a reporting verb in any form, or None for any other word."""
    folded = fold_word(word)
    if folded in CUES:
        return folded
    lemma = simplemma.lemmatize(folded, "en")
    if lemma in CUES:
        return lemma
    for suffix, ending in (("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("s", "")):
        if folded.endswith(suffix) and folded.removesuffix(suffix) + ending in CUES:
            return folded.removesuffix(suffix) + ending
    return None


def is_speech(  # noqa: PLR0911 - a list of signs, each deciding by itself
    text: str, tokens: Sequence[Token], index: int, quotations: Sequence[Quotation]
) -> bool:
    """Tell a reporting verb from a noun or adjective of the same form."""
    tokens, index = _without_bracket(text, tokens, index)
    token = tokens[index]
    lemma = reporting_lemma(token.text)
    if lemma is None or (token.text[0].isupper() and not _is_headline(tokens, index)):
        return False
    word = token.folded
    glued = index > 0 and gap(text, tokens[index - 1], token).isspace()
    before = tokens[index - 1].folded if glued else ""
    if withheld(tokens, index):
        return _has_its_object(text, tokens, index, quotations)
    if _is_other(text, tokens, index, before):
        return False
    if before == "to" and word == lemma:
        return index > 1 and tokens[index - 2].folded in _WILLING
    if word.endswith("ing"):
        return (_is_participle(text, token, before) or _is_absolute(text, tokens, index)) and (
            lemma in BARE or _has_its_object(text, tokens, index, quotations)
        )
    if not _has_its_object(text, tokens, index, quotations):
        return False
    if lemma in NOUN_TOO and (word == lemma or word.endswith("s")):
        if not glued:
            return word.endswith("s") and _follows_apposition(text, tokens, index)
        return _agrees(text, tokens, index, plain=word == lemma)
    return True


def withheld(tokens: Sequence[Token], index: int) -> int:
    """Return how many words before a verb in -ing tell that it was not done: "stopped short of saying"; 0 for none."""
    if not tokens[index].folded.endswith("ing"):
        return 0
    before = " ".join(token.folded for token in tokens[max(0, index - 3) : index])
    found = _WITHHOLDING.search(before)
    return len(found[0].split()) if found else 0


def _is_other(text: str, tokens: Sequence[Token], index: int, before: str) -> bool:
    """Tell whether the word right before makes something else of a form: "the report", "by blame", "All told,"."""
    token, word = tokens[index], tokens[index].folded
    lemma = reporting_lemma(token.text) or ""
    alone = before in _ALONE and word == lemma and lemma not in NOUN_TOO  # "both deny it", "some say"
    if before and not alone and (_makes_noun(before) or _counts(tokens, index)):
        return True  # "the report", "412 confirmed cases"
    if before in _GOVERNING and word in {lemma, f"{lemma}s"}:
        return True  # "under recall", "by blame"
    if (
        lemma == "admit"
        and text.endswith(", ", 0, token.start)
        and is_dated(text[token.end : tokens[-1].end + 1])
    ):
        return True
    behind = tokens[index + 1].folded if index + 1 < len(tokens) else ""
    accused = (
        word == "accused" and behind in AUXILIARIES
    )  # "seventeen accused are": who accuses accuses somebody
    than = before == "than" and word.endswith(("ed", "thought", "said", "foreseen", "forecast"))
    if than or accused or (lemma == "insist" and _ON_DOING.match(text, token.end)):
        return True  # "less than assumed", "insisted on going last"
    if (word == "committed" and before in _STAYS) or (
        word.endswith("ed") and _ends_partitive(text, tokens, index)
    ):
        return True
    return _is_compound(text, token) or (before == "all" and text.startswith("told,", token.start))


def _ends_partitive(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a participle closes what a sentence counts a part of: "Of the 40 doses requested, 25 came"."""
    opens = tokens[0].folded == "of" and ", " not in text[tokens[0].end : tokens[index].start]
    return opens and text.startswith(",", tokens[index].end)


def _without_bracket(text: str, tokens: Sequence[Token], index: int) -> tuple[Sequence[Token], int]:
    """Return the words without those of a bracket right before word ``index``: "The Weavers League (TWL) estimates"."""
    if not text.endswith(") ", 0, tokens[index].start):
        return tokens, index
    before = unbracketed(text, tokens[:index])
    return [*before, *tokens[index:]], len(before)


def _is_compound(text: str, token: Token) -> bool:
    """Tell whether a hyphen joins a word to the one before it: "hand-written signs"."""
    return re.search(r"\w-\Z", text[max(0, token.start - 2) : token.start]) is not None


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a participle after a number belongs to what is counted; the number of a name counts nothing."""
    numbered = tokens[index].text.endswith("ed") and tokens[index - 1].text[0].isdigit()
    return numbered and not (index > 1 and tokens[index - 2].text[0].isupper())


def _is_headline(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the verb of a headline is capitalised like all its words: "Storm Is Over, Mayor Says"."""
    if index == 0 or not tokens[index].text.endswith(("s", "ed", "d")):
        return False
    long = [token for token in tokens if len(token.text) > 3]
    return len(long) > 3 and sum(token.text[0].isupper() for token in long) >= _TITLE_CASE * len(long)


def _is_participle(text: str, token: Token, before: str) -> bool:
    """Tell whether an -ing form reports: after a comma, an auxiliary, "as" or "by", or before quoted words."""
    if before == "without" and token.text == "warning":
        return False
    if not before or before in _BEFORE_PARTICIPLE:
        return True
    return _TOLD_BEHIND.match(text, token.end) is not None


def _is_absolute(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a clause follows an -ing form whose subject "with" opens: "with the judge saying it was so"."""
    if absolute_subject(text, tokens, index) is None:
        return False
    plain = CUES[reporting_lemma(tokens[index].text) or "say"] == "say"
    after = text[tokens[index].end : tokens[-1].end]
    return tells(after) or (plain and _CLAUSE_OPENS.match(after) is not None)


def _makes_noun(before: str) -> bool:
    """Tell whether a word makes a noun of the one that follows it."""
    if before in DETERMINERS or before in {"of", "in", "on", "for", "with", "own", "enough"}:
        return True
    return before.endswith(("'s", "s'"))


def _has_its_object(text: str, tokens: Sequence[Token], index: int, quotations: Sequence[Quotation]) -> bool:
    """Tell whether what stands around a verb of several meanings makes it a verb of speech."""
    lemma = reporting_lemma(tokens[index].text) or ""
    after = text[tokens[index].end : tokens[-1].end + 3]
    if not means_speech(lemma, after, helped=_is_helped(tokens, index)):
        return False
    if lemma == "report" and not is_handed_in(after):
        return bool(after.strip(" .")) or tokens[index].text != "report"
    if lemma not in BARE:
        return True
    told = any(
        text[:at].rstrip()[-1:] in {"”", '"', "’", ","} for at in (tokens[index].start, tokens[0].start)
    )
    return told or tells(after) or _is_quoting(tokens, index, quotations) or _is_between(text, tokens, index)


def _is_between(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a verb with its subject is put between commas: "The gate was shut, Ana Lind replied, and locked"."""
    before = re.search(r",\s[^,;:]{2,60}$", text[tokens[0].start : tokens[index].start])
    return before is not None and text.startswith(",", tokens[index].end)


def _is_helped(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form of "be" stands before a word, adverbs apart: "had been recalled", "are now recalled"."""
    at = index - 1
    while at > 0 and is_adverb(tokens[at].text):
        at -= 1
    return at >= 0 and tokens[at].folded in BE


def _is_quoting(tokens: Sequence[Token], index: int, quotations: Sequence[Quotation]) -> bool:
    """Tell whether words are quoted in the sentence of the verb."""
    first, last = tokens[0].start, tokens[-1].end
    verb = tokens[index]
    near = (q.outer for q in quotations if q.outer.end > first - 3 and q.outer.start < last + 6)
    return any(outer.end <= verb.start or outer.start >= verb.end for outer in near)


def _agrees(text: str, tokens: Sequence[Token], index: int, *, plain: bool) -> bool:
    """Tell whether a noun can be the subject of a present-tense verb: plural before the plain form."""
    subject = tokens[index - 1]
    word = subject.folded
    if word in {"not", "never"} and index > 1:
        word = tokens[index - 2].folded
    if word in AUXILIARIES:
        return plain and word not in BE
    if (
        word in PREPOSITIONS
        or word[0].isdigit()
        or looks_finite(word)
        or word in {"own", "new", "such", "more"}
    ):
        return False
    plural = (word.endswith("s") and not word.endswith(("ous", "ss"))) or word in {
        "they",
        "we",
        "i",
        "police",
        "people",
        "who",
    }
    if plain or plural:
        return plain and plural and not _is_object(tokens, index)
    if subject.text[0].isupper() or word in {"he", "she", "it", "who"}:
        return True
    return _opens_clause(text, tokens, index)


def _follows_apposition(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a comma cuts a verb off from its subject, and a clause follows: "Rask, a clerk, suspects it is"."""
    closes = index > 2 and text[tokens[index - 1].end : tokens[index].start] == ", "
    return closes and _CLAUSE_OPENS.match(text, tokens[index].end) is not None


def _is_object(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the noun before a word belongs to an object: "lowered its sales forecast", "a news report"."""
    for at in range(index - 1, max(-1, index - 5), -1):
        word = tokens[at].folded
        if word in {"a", "an"}:
            return True
        if word in DETERMINERS:
            return at > 0 and (is_verb(tokens, at - 1) or tokens[at - 1].folded in PREPOSITIONS)
    return False


def _opens_clause(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "The company claims" opens a clause that goes on with what is claimed, or is put in by commas."""
    article = next((at for at in range(index - 1, max(-1, index - 5), -1) if _is_article(tokens[at])), None)
    if article is None:
        return False
    before = text[: tokens[article].start].rstrip(" ")
    if before.endswith(",") and _CLOSES.match(text, tokens[index].end):
        return is_body(tokens[index - 1].stem) or is_person(tokens[index - 1].stem)
    if not _CLAUSE_OPENS.match(text, tokens[index].end):
        return False
    return article == 0 or before[-1:] in ',;:.—–\n“"' or before.endswith((" and", " but", " that"))


def _is_article(token: Token) -> bool:
    return token.folded in {"the", "a", "an", "its", "their", "his", "her"}

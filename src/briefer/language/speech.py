"""Who is reported to say what, within one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import simplemma

from briefer.language.names import Name
from briefer.language.quotations import Quotation
from briefer.language.reporting import CUES, NOUN_TOO, Cue
from briefer.language.subjects import core, looks_finite, opening_subject, subject_after, subject_before
from briefer.language.tokens import Token
from briefer.language.vocabulary import AUXILIARIES, DETERMINERS, ORGANISATIONS, PREPOSITIONS, PRONOUNS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

MOST_ACTS = 40
"""Acts of speech read in one sentence; no sentence of news has more, and a text without full stops must not take
longer than its length."""
_NEGATIONS = frozenset("not never nor neither".split())
_ADVERBS = frozenset(
    "also later then earlier now again still already once previously further nevertheless only".split()
)
_NOT_ADVERBS = frozenset(
    "family assembly reply supply ally bully monopoly anomaly italy july daily weekly".split()
)
_WILLING = frozenset("declined refused went wanted likes like failed continued".split())
# "put the number at 40"; "called for", "called on", "called it 'a farce'"; but not "called a rally", "put off".
_ADDS = re.compile(r"\s(?:as|up|to|more|a|an|some|about|\d[\d.,]*|\w+ to)\b")
_PUT_AT = re.compile(
    r"\s[^.;:]{0,70}?\bat\b(?=[^.;]{0,30}\d|[^.;]{0,20}\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|about|some)\b)"
)
_CALL = re.compile(r"\s(?:for|on|upon)\b|[^.;]{0,60}[“\"‘]|\s(?:it|him|her|them|this|that)\sa")
_BARE = frozenset("report comment respond reply answer testify brief".split())
_PLAIN_REPORT = re.compile(r"\s(?:within|for|to|back|in|by|next|later|again|when|on (?:its|their|his|her))\b")
_THAT = re.compile(r",?\s(?:that\b|[“\"‘])|:")
_TIMES = frozenset(
    """early late mid next last then now noon midnight monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december""".split()
)
# These take an object, so what follows them after a quotation is that, not the speaker.
_TRANSITIVE = frozenset(
    {"condemn", "praise", "accuse", "describe", "estimate", "refuse", "believe", "doubt", "accept"}
)
_BE = frozenset("is are was were been being be".split())


@dataclass(frozen=True, slots=True)
class Speech:
    """One act of reported speech.

    ``subject`` is the speaker's noun phrase as it stands, with apposition; ``core`` the part that names the
    speaker. Both are None where the sentence leaves the speaker open ("is expected to"). ``shared`` says that
    the verb has no subject of its own and borrows the one given ("…, adding that").
    """

    verb: Span
    lemma: str
    cue: Cue
    subject: Span | None
    core: Span | None
    negated: bool = False
    shared: bool = False
    passive: bool = False


def find_speech(
    text: str, tokens: Sequence[Token], quotations: Sequence[Quotation], names: Sequence[Name]
) -> tuple[Speech, ...]:
    """Return the acts of reported speech among ``tokens``, in order; quoted words are not searched."""
    outside = [t for t in tokens if not any(q.outer.start < t.start < q.outer.end for q in quotations)]
    found: list[Speech] = []
    for index, token in enumerate(outside):
        lemma = reporting_lemma(token.text) if len(found) < MOST_ACTS else None
        if lemma and _is_verb(text, outside, index, lemma):
            found.append(_Finder(text, outside, quotations, names).speech(index, lemma, found))
    found += _according_to(text, outside, names)
    return tuple(sorted(found, key=lambda speech: speech.verb))


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


@dataclass(frozen=True, slots=True)
class _Finder:
    """One sentence, looked through for the subjects of its reporting verbs."""

    text: str
    tokens: Sequence[Token]
    quotations: Sequence[Quotation]
    names: Sequence[Name]

    def speech(self, index: int, lemma: str, earlier: Sequence[Speech]) -> Speech:
        """Read the act of speech whose verb is token ``index``."""
        token = self.tokens[index]
        subject_end, negated, passive = _before_verb(self.tokens, index)
        subject = self._subject(index, subject_end, passive=passive)
        shared = subject is None and not passive
        if shared:
            subject = next((s.subject for s in reversed(earlier) if s.subject), None) or self._opening(index)
        who = core(subject, self.names, self.text) if subject else None
        return Speech(
            token.span, lemma, CUES[lemma], subject, who, negated=negated, shared=shared, passive=passive
        )

    def _subject(self, index: int, subject_end: int, *, passive: bool) -> Span | None:
        if passive:
            return self._agent(index)
        if self._is_inverted(index):
            return subject_after(self.text, self.tokens[index + 1 :])
        if self.tokens[index].text.endswith("ing") and subject_end == index:
            return None
        before = self.tokens[:subject_end]
        if before and fold_word(before[-1].text) in {"and", "but"}:
            return None
        return subject_before(self.text, before, self.quotations)

    def _opening(self, index: int) -> Span | None:
        return opening_subject(self.text, self.tokens[:index])

    def _agent(self, index: int) -> Span | None:
        for at in range(index + 1, min(index + 12, len(self.tokens) - 1)):
            if fold_word(self.tokens[at].text) == "by" and _can_act(self.tokens[at + 1]):
                return subject_after(self.text, self.tokens[at + 1 :])
        return None

    def _is_inverted(self, index: int) -> bool:
        """Tell whether the subject follows: ``"…," said X`` or ``… were hurt, said X``."""
        text, tokens = self.text, self.tokens
        if index + 1 >= len(tokens) or text[tokens[index].end : tokens[index + 1].start] != " ":
            return False
        following = fold_word(tokens[index + 1].text)
        if following in PREPOSITIONS or following == "that" or tokens[index].text.endswith("ing"):
            return False
        before = text[: tokens[index].start].rstrip(" ")
        cue = CUES[reporting_lemma(tokens[index].text) or "say"]
        if any(q.outer.end == len(before) for q in self.quotations):
            return cue not in _TRANSITIVE
        if cue != "say":
            return False
        named = tokens[index + 1].text[0].isupper() or following in DETERMINERS | PRONOUNS | ROLES
        complete = any(looks_finite(token.text) for token in tokens[:index])
        after = subject_after(text, tokens[index + 1 :])
        bare = after is not None and not any(
            looks_finite(t.text) for t in tokens[index + 1 :] if t.end <= after.end and t.text.islower()
        )
        return before[-1:] in {",", "—", "–"} and named and complete and bare


def _can_act(token: Token) -> bool:
    """Tell whether what follows "by" is somebody, not a time or a means: "by early May", "by e-mail"."""
    word = fold_word(token.text)
    if word in _TIMES or token.text[0].isdigit():
        return False
    return token.text[0].isupper() or word in DETERMINERS | ROLES | ORGANISATIONS or word.endswith("s")


def _is_verb(  # noqa: PLR0911 - a list of signs, each deciding by itself
    text: str, tokens: Sequence[Token], index: int, lemma: str
) -> bool:
    """Tell a reporting verb from a noun or adjective of the same form."""
    token = tokens[index]
    word = fold_word(token.text)
    previous = tokens[index - 1] if index else None
    before = fold_word(previous.text) if previous else ""
    glued = previous is not None and text[previous.end : token.start] == " "
    if token.text[0].isupper():
        return False
    if glued and (_makes_noun(before) or (word.endswith("ed") and before[:1].isdigit())):
        return False  # "the report", "412 confirmed cases"
    if glued and before == "to" and word == lemma:
        return index > 1 and fold_word(tokens[index - 2].text) in _WILLING
    if word.endswith("ing"):
        return not glued or before in AUXILIARIES | {"as", "also", "not", "without"}
    if not _has_its_object(text, tokens, index, lemma):
        return False
    if lemma in NOUN_TOO and (word == lemma or word.endswith("s")):
        return glued and previous is not None and _agrees(previous, plain=word == lemma)
    return True


def _makes_noun(before: str) -> bool:
    """Tell whether a word makes a noun of the one that follows it."""
    return (
        before in DETERMINERS or before.endswith(("'s", "s'")) or before in {"of", "in", "on", "for", "with"}
    )


def _has_its_object(text: str, tokens: Sequence[Token], index: int, lemma: str) -> bool:
    """Tell whether what follows a verb of several meanings makes it a verb of speech."""
    end = tokens[index].end
    after = text[end : tokens[-1].end + 1]
    if lemma == "add" and _ADDS.match(after):
        return False
    if lemma == "put":
        return bool(_PUT_AT.match(after))
    if lemma == "call":
        return bool(_CALL.match(after))
    if (
        lemma == "report"
        and not _PLAIN_REPORT.match(after)
        and (after.strip(" .") or tokens[index].text != "report")
    ):
        return True
    if lemma in _BARE:
        return bool(_THAT.match(after)) or text[: tokens[index].start].rstrip()[-1:] in '”"’,'
    return True


def _agrees(subject: Token, *, plain: bool) -> bool:
    """Tell whether a noun can be the subject of a present-tense verb: plural before the plain form."""
    word = fold_word(subject.text)
    if word in AUXILIARIES:
        return plain and word not in _BE
    if (
        word in PREPOSITIONS
        or word[0].isdigit()
        or looks_finite(word)
        or word in {"own", "new", "such", "more"}
    ):
        return False
    plural = word.endswith("s") or word in {"they", "we", "i", "police", "people", "who"}
    return (
        plural if plain else (subject.text[0].isupper() or word in {"he", "she", "it", "who"}) and not plural
    )


def _before_verb(tokens: Sequence[Token], index: int) -> tuple[int, bool, bool]:
    """Return where the subject ends (a token index), whether the verb is negated, whether it is passive."""
    negated = passive = False
    participle = fold_word(tokens[index].text).endswith("ed") or tokens[index].text in {
        "told",
        "said",
        "sworn",
    }
    at = index - 1
    while at >= 0:
        word = fold_word(tokens[at].text)
        if (
            word in _NEGATIONS
            or word.endswith("n't")
            or (word in {"declined", "refused"} and at == index - 2)
        ):
            negated = True
        elif word in _BE and participle:
            passive = True
        elif tokens[at].text[0].isupper() or not (
            word in AUXILIARIES | _ADVERBS | {"to"} or _is_adverb(word)
        ):
            break
        at -= 1
    return at + 1, negated, passive


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS


def _according_to(text: str, tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[Speech]:
    for index in range(len(tokens) - 2):
        if fold_word(tokens[index].text) != "according" or fold_word(tokens[index + 1].text) != "to":
            continue
        subject = subject_after(text, tokens[index + 2 :])
        if subject and index == 0:
            comma = text.find(",", subject.start, subject.end)
            subject = Span(subject.start, comma) if comma > 0 else subject
        if subject:
            verb = Span(tokens[index].start, tokens[index + 1].end)
            yield Speech(verb, "according", "say", subject, core(subject, names, text))

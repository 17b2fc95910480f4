"""Who is reported to say what, within one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.language.naming.names import Name
from briefer.language.speech.according import according_to
from briefer.language.speech.before_verb import PARTICIPLES, before_verb
from briefer.language.speech.inversion import is_inverted
from briefer.language.speech.nouns import nouns_of_speech
from briefer.language.speech.quotations import Quotation
from briefer.language.speech.reporting import CUES, Cue
from briefer.language.speech.verbs import is_speech, reporting_lemma
from briefer.language.syntax.absolute import absolute_subject
from briefer.language.syntax.agents import agent_after, can_act, is_means
from briefer.language.syntax.clauses import SUBORDINATORS, is_verb, main_verb
from briefer.language.syntax.subjects import (
    LONGEST_SUBJECT,
    core,
    first_phrase,
    opening_subject,
    subject_after,
    subject_before,
    trimmed,
)
from briefer.language.words.tokens import Token
from briefer.records import Span

__all__ = ["MOST_ACTS", "Speech", "find_speech", "reporting_lemma"]

MOST_ACTS = 40
"""Acts of speech read in one sentence; no sentence of news has more, and a text without full stops must not take
longer than its length."""
_MAKES_SPEAK: Final = re.compile(
    r"\b(?:prompt|lead|led|cause|drive|drove|move|force|allow|enable|compel|induce|provoke|spur)(?:s|ed|d|ing)?\s"
)
_PLEA: Final = re.compile(r"\s(not )?guilty\b")
_NOBODY: Final = re.compile(r"(?:neither|no one|nobody|none of)\b", re.IGNORECASE)
_BREAK: Final = re.compile(r"[,;:]|\b(?:and|but|while|although)\b")
_HELD: Final = frozenset(
    "believed thought suspected considered assumed reported alleged said estimated".split()
)
"""Forms that take an infinitive in the passive alone: "debris believed to be from the wreck"."""
_ORDERED: Final = frozenset("told ordered urged advised instructed encouraged".split())
"""Forms behind which an infinitive says what those before it are to do: "the people told to leave"."""
_OF_TIME: Final = frozenset("as while when after before because since".split())
_SUBORDINATING: Final = SUBORDINATORS - {"but"}


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
    outside = tokens
    for quotation in quotations:
        outside = [t for t in outside if not quotation.outer.start < t.start < quotation.outer.end]
    found: list[Speech] = []
    verbs = (index for index, token in enumerate(outside) if reporting_lemma(token.text))
    for index in verbs:
        if len(found) < MOST_ACTS and is_speech(text, outside, index, quotations):
            found.append(_Finder(text, outside, quotations, names).speech(index, found))
    found += _according_to(text, outside, names)
    found += _nouns_of_speech(text, outside)
    found += _before_colon(text, outside, quotations, names, found)
    return tuple(sorted(found, key=lambda speech: speech.verb))


@dataclass(frozen=True, slots=True)
class _Finder:
    """One sentence, looked through for the subjects of its reporting verbs."""

    text: str
    tokens: Sequence[Token]
    quotations: Sequence[Quotation]
    names: Sequence[Name]

    def speech(self, index: int, earlier: Sequence[Speech]) -> Speech:
        """Read the act of speech whose verb is token ``index``."""
        token = self.tokens[index]
        lemma = reporting_lemma(token.text) or "say"
        before = before_verb(self.text, self.tokens, index)
        passive = before.passive or self._is_reduced(index, lemma)
        subject = self._just_named(index, earlier) or self._subject(
            index, before.end, earlier, passive=passive
        )
        shared = subject is None and not passive
        quoted = _quoted_earlier(self.text, self.tokens, index, earlier) if token.text == "saying" else None
        if quoted:
            subject, shared = quoted, False
        elif shared:
            subject = self._borrowed(earlier) or self._opening(index)
        who = core(subject, self.names, self.text) if subject else None
        found = Speech(token.span, lemma, _cue(self.text, token, lemma), subject, who)
        negated = before.negated or (who is not None and _NOBODY.match(self.text, who.start) is not None)
        return replace(found, negated=negated, shared=shared, passive=passive)

    def _subject(
        self, index: int, subject_end: int, earlier: Sequence[Speech], *, passive: bool
    ) -> Span | None:
        if passive:
            return agent_after(self.text, self.tokens, index)
        if is_inverted(self.text, self.tokens, index, self.quotations):
            return subject_after(self.text, self.tokens[index + 1 :])
        if self.tokens[index].text.endswith("ing") and subject_end == index:
            return absolute_subject(self.text, self.tokens, index)
        before = self._before_inserted(self.tokens[:subject_end], earlier)
        if before and (before[-1].folded in {"and", "but"} or self._goes_on(index, subject_end)):
            return None
        return subject_before(self.text, before, self.quotations)

    def _just_named(self, index: int, earlier: Sequence[Speech]) -> Span | None:
        """Return the speaker behind an inverted verb whom "who" takes up: "…, said two clerks who asked for tea"."""
        if index < 2 or self.tokens[index - 1].folded != "who":
            return None
        end = self.tokens[index - 2].end
        inverted = (s.subject for s in earlier if s.subject and s.verb.end <= s.subject.start)
        return next((subject for subject in inverted if subject.end == end), None)

    def _before_inserted(self, words: Sequence[Token], earlier: Sequence[Speech]) -> Sequence[Token]:
        """Return words without a clause that ends them and only says whose word it is: "Two men, she says, fled"."""
        last = earlier[-1] if earlier else None
        if last is None or last.subject is None or not words or last.verb.end != words[-1].end:
            return words
        opens, closes = (
            self.text[: last.subject.start].endswith(", "),
            self.text.startswith(",", last.verb.end),
        )
        left = [token for token in words if token.end <= last.subject.start]
        return left if opens and closes and left else words

    def _goes_on(self, index: int, subject_end: int) -> bool:
        """Tell whether a verb goes on with the subject of the clause before: "…, then said"."""
        first = self.tokens[subject_end].folded
        return (
            subject_end < index
            and first == "then"
            and self.text[: self.tokens[subject_end].start].endswith(", ")
        )

    def _borrowed(self, earlier: Sequence[Speech]) -> Span | None:
        """Return the subject of the last act of speech that is not what another one tells."""
        if earlier and earlier[-1].passive:
            return None  # who goes on is the one it was done to: "It was told by Rask and informed the board"
        own = [speech for speech in earlier if speech.subject and not self._is_embedded(speech.subject)]
        outer = [s for i, s in enumerate(own) if not any(_governs(self.text, o, s) for o in own[:i])]
        return (outer or own)[-1].subject if own else None

    def _is_embedded(self, subject: Span) -> bool:
        """Tell whether a subject stands in a subordinate clause: "… whether Lund could appeal"."""
        before = [token for token in self.tokens if token.end <= subject.start]
        return len(before) > 1 and before[-1].folded in _SUBORDINATING

    def _opening(self, index: int) -> Span | None:
        before = self.tokens[:index]
        if before and before[-1].folded == "and" and self._is_subordinate(before):
            return None
        first = first_phrase(self.text, before) if self._verb_follows(index) else None
        return opening_subject(self.text, before) or first

    def _is_subordinate(self, before: Sequence[Token]) -> bool:
        """Tell whether "and" may go on with a clause of time: "It came as the board met and considered the plan"."""
        opened = [at for at, token in enumerate(before) if token.folded in _OF_TIME]
        return bool(opened) and main_verb(before[opened[-1] + 1 :]) is not None

    def _verb_follows(self, index: int) -> bool:
        """Tell whether a verb is still to come behind a comma: "Brandt, citing reports, closed the bridge"."""
        last = min(len(self.tokens), index + LONGEST_SUBJECT)
        return any(
            is_verb(self.tokens, at) and "," in self.text[self.tokens[index].end : self.tokens[at].start]
            for at in range(index + 2, last)
        )

    def _is_reduced(self, index: int, lemma: str) -> bool:
        """Tell whether a participle stands for a passive: "criticised by unions", "suspected of", "as reported by"."""
        word = self.tokens[index].folded
        if not (word.endswith("ed") or word in PARTICIPLES) or index + 2 >= len(self.tokens):
            return False
        following = self.tokens[index + 1].folded
        if not self.text[self.tokens[index].end : self.tokens[index + 1].start].isspace():
            return False
        if lemma in {"accuse", "suspect"} and following == "of":
            return True
        agent = self.tokens[index + 2]
        if word in _HELD and following == "to":
            return agent.folded in {"be", "have"}
        if word in _ORDERED and following == "to":
            return True
        return following == "by" and can_act(agent) and not is_means(self.text, agent)


def _nouns_of_speech(text: str, tokens: Sequence[Token]) -> Iterator[Speech]:
    """Yield what is told by a noun: "Lund's repeated claims that the dam was safe"."""
    for told in nouns_of_speech(text, tokens):
        yield Speech(told.noun, told.lemma, CUES[told.lemma], told.who, told.who)


def _before_colon(
    text: str,
    tokens: Sequence[Token],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    found: Sequence[Speech],
) -> Iterator[Speech]:
    """Yield who speaks words that a colon introduces without a verb of speech: "She had one wish: “…”"."""
    for quotation in quotations:
        if not text[: quotation.outer.start].rstrip().endswith(":"):
            continue
        before = [token for token in tokens if token.end <= quotation.outer.start]
        if not before or any(s.verb.end <= quotation.outer.start for s in found):
            continue
        subject = _made_to_speak(text, before) or opening_subject(text, before)
        if subject:
            verb = next(token for token in before if token.start >= subject.end)
            yield Speech(verb.span, "say", "say", subject, core(subject, names, text))


def _made_to_speak(text: str, tokens: Sequence[Token]) -> Span | None:
    """Return who is made to speak: Lund in "The ruling prompted Lund, the mayor, to say:"."""
    made = _MAKES_SPEAK.search(text, tokens[0].start, tokens[-1].end)
    last = tokens[-2:]
    if made is None or len(last) < 2 or last[0].folded != "to" or last[0].start <= made.end():
        return None
    return trimmed(text, made.end(), last[0].start)


def _cue(text: str, verb: Token, lemma: str) -> Cue:
    """Return what the verb commits to; to call something "a farce" is to describe it, to call for it to demand it.

    To plead guilty is to admit, to plead not guilty to deny.
    """
    plea = _PLEA.match(text, verb.end) if lemma == "plead" else None
    if plea:
        return "deny" if plea[1] else "admit"
    if lemma == "call" and not re.match(r"\s(?:for|on|upon)\b", text[verb.end : verb.end + 6]):
        return "describe"
    return CUES[lemma]


def _governs(text: str, outer: Speech, inner: Speech) -> bool:
    """Tell whether one act of speech is what another one tells: "X said Y had promised"."""
    start = inner.subject.start if inner.subject and not inner.shared else inner.verb.start
    return outer.verb.end <= start and not _BREAK.search(text, outer.verb.end, start)


def _quoted_earlier(text: str, tokens: Sequence[Token], index: int, earlier: Sequence[Speech]) -> Span | None:
    """Return who is quoted in "the agency quoted a doctor as saying" and "a doctor was quoted as saying"."""
    if index < 2 or tokens[index - 1].folded != "as" or not earlier:
        return None
    last = earlier[-1]
    if last.lemma not in {"quote", "cite", "report"}:
        return None
    at = next(i for i, token in enumerate(tokens) if token.start == last.verb.start)
    if last.passive:
        end = before_verb(text, tokens, at).end
        return subject_before(text, tokens[:end], ())
    return subject_after(text, tokens[at + 1 : index - 1]) if at + 1 < index - 1 else None


def _according_to(text: str, tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[Speech]:
    """Yield what is ascribed to somebody without a verb: "According to Lund, the dam was safe"."""
    for words, subject in according_to(text, tokens, names):
        yield Speech(words, "according", "say", subject, core(subject, names, text))

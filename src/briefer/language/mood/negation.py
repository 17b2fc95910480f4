"""Which word of a sentence is denied, and by what?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefer.language.mood.infinitives import is_infinitive, past_phrase
from briefer.language.numbers.lexicon import BASE
from briefer.language.syntax.clauses import looks_finite
from briefer.language.words.prefixes import NEGATING, denied_inside
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

REMEMBERED: Final = 20_000
"""Words of which is kept whether they may deny."""
# "No" and "not" that deny nothing: they bound a figure, add, stress or leave open. Here and below the lookahead on
# the first letter spares most words the long alternation.
_IDLE: Final = re.compile(
    r"\b(?=[nibowctf])"
    r"(?:(?:no|not) (?:more|less|fewer|later|earlier|sooner|greater|higher|lower|longer|larger|bigger|smaller)"
    r" than|no less (?:a|an|the|than|of)|not (?:only|just|merely|simply|solely|least|to mention|surprisingly|so much|"
    r"until|unlike|exceeding|because)|no (?:doubt|matter|wonder|sooner|other than)|none other than|no\.? \d|"
    r"nothing (?:but|less than|short of)|(?:if|or|why|but|than|whether or|or may|or might) not|failing that|"
    r"not without|cannot but|no-one's|not-for-profit|by no means all)\b",
    re.IGNORECASE,
)
_PHRASES: Final = re.compile(
    r"\b(?=[nrhiawsfo])"
    r"(?:no longer|no one|no-one|rul(?:e[sd]?|ing) out|(?:has|have|had|is|are|was|were) yet to|still to|far from|"
    r"instead of|rather than|other than|apart from|stop(?:s|ped)? short of)\b",
    re.IGNORECASE,
)
_VERBAL: Final = frozenset({"not", "never", "nor", "cannot", "no longer"})
_SO_FAR: Final = frozenset({"so", "far"})
SETTING_ASIDE: Final = frozenset({"rather than", "instead of"})
"""They deny what stands behind them for the sake of what stands before."""
_NOMINAL: Final = frozenset({"no", "non", "without", "lack", "lacks", "lacked", "lacking"})
_NOBODY: Final = frozenset({"nobody", "none", "nothing", "nowhere", "neither", "no one", "no-one"})
_UNDONE: Final = frozenset(
    """refuse refuses refused refusing decline declines declined declining fail fails failed failing unable neglected
    omitted refrain refrains refrained refraining abstain abstains abstained abstaining""".split()
)
"""Words that deny the deed after their "to" or "from"."""
_KEEPING: Final = frozenset("prevent prevents prevented preventing bar barred stop stops stopped".split())
# These may stand for a denial that another text puts otherwise; by themselves they deny nothing for certain.
_SOFT: Final = frozenset(
    """avoid avoids avoided prevent prevents prevented preventing stop stops stopped stopping halt halts halted block
    blocks blocked bar barred ban bans banned end ends ended cease ceases ceased exclude excludes excluded excluding
    reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing
    deny denies denied denying doubt doubts doubted refute refuted rebut rebutted contradicted unlikely hardly barely
    scarcely rarely seldom few little only unless except alone instead missed misses missing omit omits lost lose
    loses refusal failure denial absence absent lack ignore ignores ignored silent silence wait waits waiting waited
    awaits awaiting pending leave leaves left kept dropped scrapped cancelled canceled free exempt spared spare nil
    zero away off hard difficult impossible false untrue wrong short empty abandoned withdrew withdrawn gave gone
    opposed opposes oppose against resisted ruled""".split()
)
_DENYING: Final = frozenset(_NOBODY) | frozenset(_VERBAL) | frozenset(_NOMINAL) | frozenset(_UNDONE) | _SOFT
_TURNING: Final = (
    _NOBODY
    | _VERBAL
    | _NOMINAL
    | _UNDONE
    | {"rule", "rules", "ruled", "ruling", "yet", *"instead rather".split()}
)
_BOUNDS: Final = frozenset("until till before unless except because if than after other".split())
"""Words after which a "not" denies only part: "not before May", "will not go unless"."""
_SKIPPED: Final = frozenset(
    """one ones yet even ever also still again immediately really actually any anyone anything longer already at so
    enough necessarily able going known to""".split()
)
_SPEECH: Final = frozenset("say said says saying tell told tells".split())
"""Forms of the plainest verbs of speech; other lists take them for words of grammar."""
_CLAUSE_END: Final = frozenset("that who which whether to if when where and or as".split())
_QUESTIONS: Final = frozenset("whether if when where who which how why what".split())
_LONGEST_PHRASE: Final = 4
_COPULAS: Final = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
_STRETCH_END: Final = frozenset("but although while whereas though".split())
_HELPERS: Final = AUXILIARIES | {"to"}
_BY_VERB: Final = _UNDONE | _SOFT


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that denies: where it stands, the word it denies first of all, and what else it takes with it.

    ``bounds`` are words that limit it ("not … until"). ``firm`` denials cannot be lost without turning the sentence
    round; the others only account for a denial that stands in another text ("stopped" for "no longer").
    """

    span: Span
    word: str
    core: Token | None
    others: tuple[Token, ...] = ()
    firm: bool = True
    bounds: frozenset[str] = frozenset()

    @property
    def inside(self) -> bool:
        """Whether the denial is part of the word that it denies ("unlawful")."""
        return self.core is not None and self.core.span == self.span

    @property
    def by_verb(self) -> bool:
        """Whether a word of content denies ("rejects", "rule out"), not a plain "not" or "no"."""
        first = self.word.split()[0]
        return first in _BY_VERB or first.startswith("rul")

    @property
    def undone(self) -> bool:
        """Whether a word says of a deed that it was not done ("declined to say")."""
        return self.word in _UNDONE

    @property
    def stems(self) -> frozenset[str]:
        """The stems of all that is denied."""
        return frozenset(token.stem for token in (*self.others, self.core) if token)


def find_denials(text: str, tokens: Sequence[Token]) -> tuple[Negation, ...]:
    """Return the denials among ``tokens`` in order.

    >>> from briefer.language.words.tokens import tokenize
    >>> text = "No suspect has been named."
    >>> [(d.word, d.core.text) for d in find_denials(text, tokenize(text))]
    [('no', 'named')]
    """
    if not tokens:
        return ()
    within = (tokens[0].start, tokens[-1].end)
    idle = [Span(*match.span()) for match in _IDLE.finditer(text, *within)]
    phrases = {match.start(): Span(*match.span()) for match in _PHRASES.finditer(text, *within)}
    return tuple(_denials(text, tokens, idle, phrases))


def _denials(
    text: str, tokens: Sequence[Token], idle: Sequence[Span], phrases: dict[int, Span]
) -> Iterator[Negation]:
    behind = 0
    for index, token in enumerate(tokens):
        if not _may_deny(token.folded) and token.start not in phrases:
            continue
        if token.start < behind or (idle and any(s.start <= token.start < s.end for s in idle)):
            continue
        span = phrases.get(token.start, token.span)
        behind = span.end
        word = span.of(text).lower().replace("’", "'") if token.start in phrases else token.folded
        last = index
        while tokens[last].end < span.end:
            last += 1
        found = _denial(tokens, index, last, word)
        if found:
            bounds = _BOUNDS.intersection(t.folded for t in _stretch(tokens, last))
            yield Negation(span, word, *found, bounds=bounds)


@lru_cache(maxsize=REMEMBERED)
def _may_deny(word: str) -> bool:
    return word in _DENYING or word.endswith("n't") or word.startswith(NEGATING)


@lru_cache(maxsize=REMEMBERED)
def may_turn(word: str) -> bool:
    """Tell whether a folded word may be, or open, a firm denial, which turns a sentence round when it is lost."""
    return word in _TURNING or word.endswith("n't") or word.startswith(NEGATING)


_Denied = tuple[Token | None, tuple[Token, ...], bool]


def _denial(  # noqa: PLR0911 - one line for each class of word
    tokens: Sequence[Token], index: int, last: int, word: str
) -> _Denied | None:
    if word not in _DENYING and " " not in word and not word.endswith("n't"):
        inside = denied_inside(tokens[index])
        return (inside, (), True) if inside else None
    after = _stretch(tokens, last)
    if word in _NOBODY:
        return _of_nobody(tokens, index, after, word)
    if word in _VERBAL or word.endswith("n't"):
        return _of_verb(tokens, index, after, word)
    if word in _NOMINAL:
        return _with_verb(tokens, index, _of_noun(after, word)) if word == "no" else _of_noun(after, word)
    if word in _UNDONE:
        follows = bool(after) and after[0].folded in {"to", "from"}
        return _first(after), (), follows
    if word.endswith(" to"):
        return _first(after), (), word != "still to"
    if word in _KEEPING and (kept := _kept_from(after)):
        return kept[0], tuple(kept[1:]), False
    if word.startswith("rul") and " " in word:
        noun, others = _noun_phrase(after)
        return noun, others, True
    core = _first(after)
    return core, (), word in SETTING_ASIDE and core is not None and core.folded not in BASE


def _stretch(tokens: Sequence[Token], index: int) -> list[Token]:
    """Return the words after token ``index`` up to the next mark or conjunction."""
    found: list[Token] = []
    for previous, token in zip(tokens[index:], tokens[index + 1 :], strict=False):
        if token.start - previous.end > 1 or token.folded in _STRETCH_END:
            break
        found.append(token)
    return found


def _content(token: Token) -> bool:
    word = token.folded
    return word in _SPEECH or (
        word not in FUNCTION_WORDS
        and word not in AUXILIARIES
        and word not in DETERMINERS
        and word not in _SKIPPED
        and not (word.endswith("ly") and len(word) > len("early"))
    )


def _kept_from(after: Sequence[Token]) -> list[Token]:
    """Return what somebody is kept from: "prevented her from either seeing or hearing it"."""
    place = next((at for at, token in enumerate(after) if token.folded == "from"), None)
    return [] if place is None else [t for t in after[place:] if _content(t) and t.folded.endswith("ing")]


def _first(after: Sequence[Token]) -> Token | None:
    return next((token for token in after if _content(token)), None)


def _of_verb(tokens: Sequence[Token], index: int, after: Sequence[Token], word: str) -> _Denied:
    """Read "did not pay", "is not a member", "not to pay", "not to imports"."""
    if is_infinitive(after):
        return _first(after), (), True
    before = tokens[index - 1].folded if index else ""
    if after and after[0].folded in {"all", "every", "everyone", "everything", "always", "both"}:
        return _first(after), (), False
    copula = word in _COPULAS or before in _COPULAS
    if copula or (word == "not" and before not in _HELPERS):
        core, others = _noun_phrase(after)
        return core, others, True
    return _first(past_phrase(after)), (), True


def _of_noun(after: Sequence[Token], word: str) -> _Denied:
    """Read "no suspect has been named", "no record of", "without charge", "without waiting"."""
    first = _first(after)
    if word == "without" and first and first.folded.endswith("ing"):
        return first, (), True
    noun, others = _noun_phrase(after)
    if word != "no" or noun is None:
        return noun, others, noun is not None
    verb = _verb_after(after, noun)
    return (verb, (*others, noun), True) if verb else (noun, others, True)


def _with_verb(tokens: Sequence[Token], index: int, found: _Denied) -> _Denied:
    """Add the verb whose object is denied: "could find no trace" denies the finding as well."""
    core, others, firm = found
    before = tokens[index - 1] if index and tokens[index].start - tokens[index - 1].end == 1 else None
    return core, (*others, before) if before and _content(before) else others, firm


def _of_nobody(tokens: Sequence[Token], index: int, after: Sequence[Token], word: str) -> _Denied:
    """Read "nobody was hurt", "none of the ships sank", "found nothing", "neither fire nor gas was used"."""
    before = tokens[index - 1] if index and tokens[index].start - tokens[index - 1].end == 1 else None
    if word in {"nothing", "nobody", "no one", "none", "nowhere"} and before and _content(before):
        return before, (), True
    if word == "neither" and before and after and after[0].folded in DETERMINERS and _content(before):
        return before, (), True  # "includes neither the staff nor the guests"
    verb = next(
        (
            _first(after[place:])
            for place, token in enumerate(after)
            if token.folded in AUXILIARIES or (place and looks_finite(token.text))
        ),
        None,
    )
    core = verb or _first(after)
    others = [token for token in after if core and token.start < core.start and _content(token)]
    return core, tuple(others), True


def _noun_phrase(after: Sequence[Token]) -> tuple[Token | None, tuple[Token, ...]]:
    """Return the noun and the words before it in the first phrase of content words."""
    start = next((place for place, token in enumerate(after) if _content(token)), None)
    if start is None:
        return None, ()
    if start > 1 and after[0].folded == "known" and after[1].folded in _QUESTIONS:
        return after[0], ()
    run = [after[start]]
    for token in after[start + 1 : start + _LONGEST_PHRASE]:
        if not _content(token) or looks_finite(token.text):
            break
        run.append(token)
    return run[-1], tuple(run[:-1])


def _verb_after(after: Sequence[Token], noun: Token) -> Token | None:
    """Return the verb whose subject ends with ``noun``, None where the phrase is no subject."""
    rest = [token for token in after if token.start > noun.start and token.folded not in _SO_FAR]
    for place, token in enumerate(rest):
        if token.folded in _CLAUSE_END:
            return None
        if token.folded in AUXILIARIES or looks_finite(token.text):
            return _first(rest[place:])
    return None

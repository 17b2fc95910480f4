"""What does a word that denies deny first of all, and what else does it take with it?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.mood.infinitives import held_back, is_infinitive, past_phrase
from briefer.language.numbers.lexicon import BASE
from briefer.language.speech.verbs import reporting_lemma
from briefer.language.syntax.clauses import looks_finite
from briefer.language.words.prefixes import denied_inside
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS
from briefer.language.words.weights import FUNCTION_WORDS

_VERBAL: Final = frozenset({"not", "never", "nor", "cannot", "no longer"})
_OBJECTS: Final = frozenset({"nothing", "nobody", "no one", "none", "nowhere"})
"""Words for nobody and nothing that stand behind the verb of which they are the object."""
_WHOLE: Final = frozenset("all every everyone everybody everything always both".split())
"""Words for the whole of a thing, which alone a "not" before them denies."""
_AMONG: Final = frozenset({"among", "amongst"})
_SO_FAR: Final = frozenset({"so", "far"})
SETTING_ASIDE: Final = frozenset({"rather than", "instead of"})
"""They deny what stands behind them for the sake of what stands before."""
_TAKING_UP: Final = frozenset({"it", "them", "him", "us", "me"})
_NOMINAL: Final = frozenset({"no", "non", "without", "lack", "lacks", "lacked", "lacking"})
_NOBODY: Final = frozenset({"nobody", "none", "nothing", "nowhere", "neither", "no one", "no-one"})
UNDONE: Final = frozenset(
    """refuse refuses refused refusing decline declines declined declining fail fails failed failing unable neglected
    omitted refrain refrains refrained refraining abstain abstains abstained abstaining""".split()
)
"""Words that deny the deed after their "to" or "from"."""
_KEEPING: Final = frozenset("prevent prevents prevented preventing bar barred stop stops stopped".split())
SCARCELY: Final = frozenset({"hardly", "scarcely"})
"""Adverbs that come near to denying: "hardly damaged" is not "badly damaged"."""
_SHUNNING: Final = frozenset("avoid avoids avoided avoiding escape escapes escaped".split())
"""Words that deny the deed in -ing behind them: "avoided paying"."""
# These may stand for a denial that another text puts otherwise; by themselves they deny nothing for certain.
_SOFT: Final = frozenset(
    """avoid avoids avoided prevent prevents prevented preventing stop stops stopped stopping halt halts halted block
    blocks blocked bar barred ban bans banned forbid forbids forbade forbidden prohibit prohibits prohibited end
    ends ended cease ceases ceased exclude excludes excluded excluding reject rejects rejected rejecting dismiss
    dismisses dismissed dismissing dispute disputes disputed disputing deny denies denied denying doubt doubts
    doubted refute refuted rebut rebutted contradicted unlikely hardly barely scarcely rarely seldom few little
    only unless except alone instead missed misses missing omit omits lost lose loses refusal failure denial
    absence absent lack ignore ignores ignored silent silence wait waits waiting waited awaits awaiting pending
    leave leaves left kept dropped scrapped cancelled canceled free exempt spared spare nil zero away off hard
    difficult impossible false untrue wrong short empty abandoned withdrew withdrawn gave gone opposed opposes
    oppose against resisted ruled""".split()
)
DENYING: Final = frozenset(_NOBODY) | frozenset(_VERBAL) | frozenset(_NOMINAL) | frozenset(UNDONE) | _SOFT
TURNING: Final = (
    _NOBODY
    | _VERBAL
    | _NOMINAL
    | UNDONE
    | _SHUNNING
    | SCARCELY
    | frozenset("rule rules ruled ruling yet instead rather stop stops stopped too".split())
)
"""Words that are, or open, a firm denial."""
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
BY_VERB: Final = UNDONE | _SOFT

_Denied = tuple[Token | None, tuple[Token, ...], bool]


def denied_by(  # noqa: PLR0911 - one line for each class of word
    tokens: Sequence[Token], index: int, last: int, word: str
) -> _Denied | None:
    """Return what word ``index`` denies, its phrase ``word`` ending with word ``last``: core, others, if firmly."""
    if word not in DENYING and " " not in word and not word.endswith("n't"):
        inside = denied_inside(tokens[index])
        return (inside, (), True) if inside else None
    after = stretch_behind(tokens, last)
    if word in _NOBODY:
        return _of_nobody(tokens, index, after, word)
    if word in _VERBAL or word.endswith("n't"):
        return _of_verb(tokens, index, after, word)
    if word in _NOMINAL:
        return _with_verb(tokens, index, _of_noun(after, word)) if word == "no" else _of_noun(after, word)
    if word in UNDONE:
        follows = bool(after) and after[0].folded in {"to", "from"}
        return _first(after), (), follows
    if word in _SHUNNING and after and after[0].folded.endswith("ing"):
        return after[0], (), True
    if word.endswith(" to"):
        return _first(after), (), word != "still to"
    if word in _KEEPING and (kept := _kept_from(after)):
        return kept[0], tuple(kept[1:]), False
    if word.startswith("rul") and " " in word:
        noun, others = _noun_phrase(after)
        return noun, others, True
    core = _first(after)
    firm = is_short_of(word) or (word in SCARCELY and core is not None)
    return core, (), firm or (word in SETTING_ASIDE and core is not None and core.folded not in BASE)


def is_short_of(word: str) -> bool:
    """Tell whether a denying phrase is "stopped short of"."""
    return word.startswith("stop") and " " in word


def stretch_behind(tokens: Sequence[Token], index: int) -> list[Token]:
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
    if after and after[0].folded in _WHOLE:
        first = _first(after)
        return after[0], (first,) if first else (), True
    if word == "nor" and (noun := _noun_phrase(after)[0]) and (verb := _verb_after(after, noun)):
        return verb, (noun,), True
    copula = word in _COPULAS or before in _COPULAS
    if copula and after and after[0].folded in _AMONG:
        return after[0], (), True
    if copula or (word == "not" and before not in _HELPERS):
        core, others = _noun_phrase(after)
        return core, others, True
    first = _first(past_phrase(after)) or _had(after)
    return _with_deed(after, first) if first else (first, (), True)


def _had(after: Sequence[Token]) -> Token | None:
    """Return "have" where nothing follows it: "the power, which she does not have"."""
    return after[0] if after and after[0].folded == "have" else None


def _with_deed(after: Sequence[Token], governor: Token) -> _Denied:
    """Return the deed that a word holds back where it is denied, with that word: "could not bring himself to pay"."""
    deed = held_back(after, governor)
    return (deed, (governor,), True) if deed else (governor, (), True)


def _of_noun(after: Sequence[Token], word: str) -> _Denied:
    """Read "no suspect has been named", "no record of", "without charge", "without waiting"."""
    first = _first(after)
    if word == "without" and first and first.folded.endswith("ing"):
        return first, (), True
    if after and after[0].folded in _TAKING_UP:
        return None, (), False  # "without them the roof would fall"
    noun, others = _noun_phrase(after)
    if word != "no" or noun is None:
        return noun, others, noun is not None
    if deed := held_back(after, noun):
        return deed, (*others, noun), True
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
    if word == "nothing" and is_infinitive(after):
        return _first(after), (before,) if before and _content(before) else (), True
    if word in _OBJECTS and before and _content(before) and not _opens_clause(before, after):
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
    if core is None:
        return None, (), True
    # Where no verb is known, whatever follows is denied with the noun: "nothing in the log points to it".
    others = [
        t for t in after if _content(t) and (t.start < core.start or (not verb and t.start > core.start))
    ]
    return core, tuple(others), True


def _opens_clause(before: Token, after: Sequence[Token]) -> bool:
    """Tell whether "nobody" is the subject of what is said: "said no one had been hurt"."""
    spoken = before.folded in _SPEECH or reporting_lemma(before.text) is not None
    return spoken and bool(after) and (after[0].folded in AUXILIARIES or looks_finite(after[0].text))


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

"""Is a clause another text's own words but for one place, and what stands there in each?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.text.align import Gap, common_in_order, word_gaps

FEWEST: Final = 4
"""Words of a whole sentence that must agree: fewer are a phrase that two sentences may share by chance."""
FEWEST_OF_PART: Final = 5
"""The same for a part of a longer sentence."""
CLOSE: Final = 0.8
"""Share of the clause's words, those of grammar among them, that must stand there in the same order."""
PUT_IN: Final = 0.5
"""Words in between in the other text, at most, for each of the clause's: with more the same words are scattered."""
TOLD: Final = 2
"""Words that tell something among those that must agree."""
DENIALS: Final = frozenset({"not", "never", "no", "nor", "without", "none", "nobody", "nothing", "neither"})
"""Words that deny, of which one more or less turns a clause round."""
MANY: Final = frozenset({"many", "much", "more", "most", "all", "every", "each", "both"})
"""Words for much, which stand against those for little; within each group one may stand for another."""
FEW: Final = frozenset({"few", "little", "less", "fewer", "none", "no"})
"""Words for little or nothing."""
_TELLING: Final = DENIALS | MANY | FEW
_LONGEST: Final = 120
"""Words that are compared; longer texts are no sentences."""
_SELVES: Final = frozenset("myself yourself himself herself itself oneself ourselves themselves".split())
# Before a noun "past" tells when, as "former" does.
_GRAMMAR: Final = (FUNCTION_WORDS | AUXILIARIES | DETERMINERS | PREPOSITIONS | PRONOUNS | _SELVES) - {"past"}
_SHORT: Final = {"ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would"}
_PERCENT: Final = stem("percent")
_FUSED: Final = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


class Change(NamedTuple):
    """The one place where a clause differs: ``new`` stands there in it, ``old`` in the other text; None is nothing.

    ``before`` and ``after`` are the clause's words around it, folded, empty at its ends; ``kept`` are the places in
    the other text where its words that agree start.
    """

    new: Token | None
    old: Token | None
    before: str
    after: str
    kept: frozenset[int]


class _Word(NamedTuple):
    """A word to be compared by ``form``; "didn't" makes two."""

    form: str
    token: Token


class Wording(NamedTuple):
    """Words to be compared, and the forms by which they are."""

    words: Sequence[_Word]
    forms: Sequence[str]


def wording_of(tokens: Sequence[Token]) -> Wording:
    """Return words ready to be compared, as many as a sentence has."""
    words = [_Word(form, token) for token in _joined(tokens[:_LONGEST]) for form in _forms(token)]
    return Wording(words, [word.form for word in words])


def only_change(ours: Wording, theirs: Wording, *, fewest: int = FEWEST) -> Change | None:
    """Return the one place where a clause says something else than the text that it copies in ``fewest`` words.

    None where it differs nowhere, or in so much that it is no copy. Words of grammar may differ ("I will" told as
    "he would"), and the other text may say more.

    >>> from briefer.language.words.tokens import tokenize
    >>> pair = ("The dam could burst in the next heavy rain.", "The dam could burst in the next heavy storm.")
    >>> only_change(*(wording_of(tokenize(text)) for text in pair)).new.text
    'rain'
    """
    needed = max(fewest, CLOSE * len(ours.forms))
    if common_in_order(ours.forms, theirs.forms) < needed:
        return None
    own, other = ours.words, theirs.words
    agreeing, gaps = word_gaps(ours.forms, theirs.forms)
    telling = [gap for gap in gaps if _tells(own, other, gap)]
    if len(telling) != 1 or agreeing < needed:
        return None
    gap = telling[0]
    kept = [at for at, word in enumerate(own) if at not in gap.ours and word.form not in _GRAMMAR]
    if len(kept) < TOLD or _between(gaps, kept) > PUT_IN * len(own):
        return None
    loose = {place for other_gap in gaps for place in other_gap.theirs}
    return _change(own, other, gap, frozenset(w.token.start for at, w in enumerate(other) if at not in loose))


def _joined(tokens: Sequence[Token]) -> list[Token]:
    """Return the words with "per cent" as the one word that others write."""
    found: list[Token] = []
    for token in tokens:
        if token.folded == "cent" and found and found[-1].folded == "per":
            found[-1] = found[-1]._replace(text="percent", stem=_PERCENT, folded="percent")
        else:
            found.append(token)
    return found


def _between(gaps: Sequence[Gap], kept: Sequence[int]) -> int:
    """Return how many words the other text has between the first and the last telling word of the clause."""
    return sum(len(gap.theirs) for gap in gaps if kept[0] < gap.ours.start and gap.ours.stop <= kept[-1])


def says_grammar(token: Token) -> bool:
    """Tell whether a word carries grammar only."""
    parts = _forms(token)
    return token.folded in _GRAMMAR or (len(parts) > 1 and all(form in _GRAMMAR for form in parts))


def _forms(token: Token) -> tuple[str, ...]:
    """Return the stem of a word, or those of the two words that a contraction is short for."""
    written = token.folded
    if "'" not in written:
        return (token.stem,) if written != "cannot" else ("can", "not")
    if written.endswith("n't"):
        verb = written.removesuffix("n't")
        return stem(_FUSED.get(verb, verb)), "not"
    start, _, rest = written.rpartition("'")
    return (stem(start), stem(_SHORT[rest])) if rest in _SHORT else (token.stem,)


def _tells(own: Sequence[_Word], other: Sequence[_Word], gap: Gap) -> bool:
    """Tell whether a gap changes what is said: it puts in a telling word, or a denial in or out."""
    new = [own[place] for place in gap.ours]
    lost = [other[place] for place in gap.theirs]
    inner = gap.theirs.start > 0 and gap.theirs.stop < len(other)
    denied = any(word.form in DENIALS for word in lost) and inner and gap.ours.start > 0
    return denied or any(word.form in _TELLING or word.token.folded not in _GRAMMAR for word in new)


def _change(own: Sequence[_Word], other: Sequence[_Word], gap: Gap, kept: frozenset[int]) -> Change | None:
    """Return what stands in a gap of one word: at its ends the other text may say more."""
    old = [other[place] for place in gap.theirs]
    if gap.ours.start == 0:
        old = old[-1:]
    elif gap.ours.stop == len(own):
        old = old[:1] if own[-1].form not in DENIALS else []
    elif len(old) > 1 and other[gap.theirs.stop - 2].form == own[gap.ours.start - 1].form:
        old = old[-1:]  # the word in front of it stands there twice
    if len(gap.ours) > 1 or len(old) > 1:
        return None
    new = own[gap.ours.start] if gap.ours else None
    before = own[gap.ours.start - 1].token.folded if gap.ours.start else ""
    after = own[gap.ours.stop].token.folded if gap.ours.stop < len(own) else ""
    return Change(_token(new), _token(old[0] if old else None), before, after, kept)


def _token(word: _Word | None) -> Token | None:
    """Return the token of a word; a denial within a contraction stands for itself."""
    if word is None or word.form == word.token.stem or word.form not in DENIALS:
        return word.token if word else None
    return word.token._replace(stem=word.form, folded=word.form)

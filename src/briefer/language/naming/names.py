"""Which names a sentence names, with the titles before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Literal

from briefer.language.naming.titled import JOINERS, TITLES, bare, is_general_body, split_title
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import (
    ABBREVIATED_TITLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    ORGANISATIONS,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
)
from briefer.language.words.weights import FUNCTION_WORDS, weight
from briefer.records import Span

NameKind = Literal["person", "organisation", "unknown"]

_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million""".split()
)
_GRAMMAR = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | CONJUNCTIONS | FUNCTION_WORDS | _NUMBERS | {"i"}
)
# Days and months end a name: "Thursday Russia said". "May" and "March" may be surnames, but seldom in news.
_CALENDAR = ENGLISH_WEEKDAYS | ENGLISH_MONTHS
_SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
# Who is called by a given name is told by what he is of: "Prince Edvin of Norrland".
_NOBLE = frozenset(
    """king queen prince princess duke duchess earl count countess baron baroness lord lady emperor empress sultan
    marquess viscount""".split()
)
_NAMES_TOO = frozenset("will al don art van de la le bill mark".split())
LONGEST_NAME = 9
"""Words of a name with its titles and little words; a longer run of capitals is a headline set in capitals."""
COMMON_BELOW = 0.72
"""A lone capitalised word that opens a sentence counts as a name by itself only above this weight: English
words below it occur at least once in 100 000 words (wordfreq), so it may as well be a common noun."""

SHORT_ADVERB = 6
"""Letters of the longest word in -ly that may as well be a name."""
FORM_BELOW = 0.8
"""The same for the word of which it is a plural, past or -ing form: names are seldom built so."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands: ``words`` without its titles, folded; ``title`` the role words before it."""

    span: Span
    words: tuple[str, ...]
    title: tuple[str, ...] = ()
    kind: NameKind = "unknown"

    @property
    def last(self) -> str:
        """The last word: a person's surname, an organisation's head noun."""
        return self.words[-1]

    @property
    def acronym(self) -> bool:
        """Whether the name is written as initials."""
        return len(self.words) == 1 and self.kind == "organisation"


def find_names(
    text: str, tokens: Sequence[Token], *, known: frozenset[str] = frozenset()
) -> tuple[Name, ...]:
    """Return the names among ``tokens`` in order.

    ``known`` holds folded words that are names elsewhere: it decides about a word that is capitalised only
    because it opens the sentence.
    """
    runs = (run for run in _runs(text, tokens) if len(run) <= LONGEST_NAME)
    return tuple(name for run in runs for name in _names_of(text, run, known=known))


def same_known(tokens: Sequence[Token], one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Tell whether two sets of words that are names elsewhere say the same of each word of a sentence."""
    return all((word in one) == (word in other) for word in map(bare, tokens))


def name_words(text: str, tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the folded words that are capitalised where no sentence starts: these are names for certain."""
    for previous, token in pairwise(tokens):
        if (
            token.text[0].isupper()
            and not _opens(text, token.start)
            and text[previous.end : token.start].strip(" ") == ""
        ):
            folded = bare(token)
            if folded not in _GRAMMAR:
                yield folded


def _runs(text: str, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Group capitalised words that belong together, with the little words that join them."""
    run: list[Token] = []
    joiners: list[Token] = []
    for place, token in enumerate(tokens):
        capital = token.text[0].isupper() and not _is_short_month(tokens, place)
        if not capital and not run:
            continue
        folded = bare(token)
        if run and (folded in _CALENDAR or not _joined(text, (joiners or run)[-1], token)):
            yield run
            run, joiners = [], []
        if folded in _CALENDAR:
            continue
        if capital:
            run += [*joiners, token]
            joiners = []
        elif run and (_joins(run, token) or (folded == "and" and _goes_on(text, run, tokens, place))):
            joiners.append(token)
        elif run:
            yield run
            run, joiners = [], []
    if run:
        yield run


def _is_short_month(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word is a month written short beside its day: "Sept 17", "4 Oct"."""
    if bare(tokens[place]) not in _SHORT_MONTHS:
        return False
    beside = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    return any(token.text.isdigit() for token in beside)


def _joins(run: Sequence[Token], token: Token) -> bool:
    """Tell whether a little word may be of the name: not "of" behind "Ana Lind", or behind "Mayor Lind"."""
    if bare(token) != "of":
        return bare(token) in JOINERS
    own = [one for one in run if bare(one) not in DETERMINERS and bare(one) not in JOINERS]
    titled = own and (bare(own[-1]) in TITLES or not _NOBLE.isdisjoint(map(bare, own)))
    common = own and sorts(own[-1].stem)[:1] not in {
        "",
        "l",
        "p",
    }  # a surname may be the name of a sort of person
    return bool(titled) or len(own) < 2 or bool(common) or any(bare(one) in ORGANISATIONS for one in own)


def _goes_on(text: str, run: Sequence[Token], tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a body's name goes on after "and": "Ministry of Trade and Industry", "Light and Water Company"."""
    if text[run[-1].end] in "'’":
        return True
    own = [bare(token) for token in run if bare(token) not in DETERMINERS]
    following = [bare(token) for token in takewhile(_is_capital, tokens[place + 1 : place + 5])]
    if not own or not following or not _is_common(run[-1]) or following[0] in PREPOSITIONS:
        return False
    kind_first = len(own) > 2 and own[0] in ORGANISATIONS and own[1] in JOINERS
    kind_last = len(following) > 1 and following[-1] in ORGANISATIONS and own[-1] not in ORGANISATIONS
    return kind_last or (kind_first and following[-1] not in ORGANISATIONS and _is_common(tokens[place + 1]))


def _is_common(token: Token) -> bool:
    """Tell whether a word is a common noun besides, and no place."""
    return sorts(token.stem)[:1] not in {"", "l"}


def _joined(text: str, left: Token, right: Token) -> bool:
    """Tell whether only a space, hyphen, possessive mark or initial's stop stands between two words."""
    between = text[left.end : right.start]
    if between.strip(" \u00a0-'’") == "" and "\n" not in between:
        return not (left.text.endswith(("'s", "’s")) and not right.text.islower())
    initial = (len(left.text) == 1 and left.text.isupper()) or bare(left) in ABBREVIATED_TITLES
    return initial and between.strip() == "."


def _names_of(text: str, run: list[Token], *, known: frozenset[str]) -> Iterator[Name]:
    run = _without_opening_word(text, run, known)
    title, words = split_title(text, run)
    if not words:
        if title:
            yield Name(Span(title[0].start, title[-1].end), (), tuple(bare(t) for t in title))
        return
    folded = tuple(bare(token) for token in words)
    span = Span(words[0].start, words[-1].end - _possessive(words[-1].text))
    yield Name(span, folded, tuple(bare(t) for t in title), _kind(words, folded, title))


def _possessive(word: str) -> int:
    """Return the length of a possessive ending, which is no part of the name."""
    return 2 if word.endswith(("'s", "’s")) else 0


def _without_opening_word(text: str, run: list[Token], known: frozenset[str]) -> list[Token]:
    """Drop a word that is capitalised only because it opens the sentence."""
    first = run[0]
    if not _opens(text, first.start):
        return run[1:] if bare(first) in DETERMINERS and len(run) > 1 else run
    folded = bare(first)
    if len(run) > 1 and folded in ABBREVIATED_TITLES:
        return run
    if len(run) > 1 and folded in _NAMES_TOO and "?" not in text[first.start : first.start + 300]:
        return run
    if (folded in known and folded not in _GRAMMAR) or (
        len(first.text) > 1 and first.text.isupper() and (folded == "us" or folded not in _GRAMMAR)
    ):
        return run
    adverb = len(run) > 1 and _is_adverb(folded)
    if adverb or folded in _GRAMMAR or (len(run) == 1 and (folded in ROLES or _is_ordinary(first))):
        return run[1:]
    return run


def _is_adverb(word: str) -> bool:
    """Tell whether a word is an adverb made of a common adjective: "Unfortunately", not "Beverly"."""
    return word.endswith("ly") and len(word) > SHORT_ADVERB and weight(word.removesuffix("ly")) < COMMON_BELOW


def _is_ordinary(token: Token) -> bool:
    """Tell whether a word is one of common use, or a form of one: "Deliveries", "Awaiting"."""
    if weight(bare(token)) < COMMON_BELOW:
        return True
    inflected = bare(token).endswith(("s", "ed", "ing")) and token.stem != bare(token)
    return inflected and (weight(token.stem) < FORM_BELOW or _is_common(token))


def _kind(words: list[Token], folded: tuple[str, ...], title: list[Token]) -> NameKind:
    if any(word in ORGANISATIONS for word in folded) or is_general_body(words):
        return "organisation"
    if title:
        return "person"
    if len(words) == 1:
        return (
            "organisation"
            if len(words[0].text) > 1 and words[0].text.replace(".", "").isupper()
            else "unknown"
        )
    return "person" if len(words) <= 4 and not any(word in JOINERS for word in folded[1:2]) else "unknown"


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper()


def _opens(text: str, position: int) -> bool:
    """Tell whether a sentence, a quotation or a list item opens at ``position``."""
    before = text[max(0, position - 4) : position].rstrip(" \u00a0")
    if before.endswith((".”", ".’", "?”", "!”", ".’”")):
        return True
    return not before or (before[-1] in "\n.!?:;•*-–—\"“‘'([|" and not before.endswith(("Mr.", "Dr.", "St.")))

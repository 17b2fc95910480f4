"""Do the people, bodies and places of the claim stand in the source, and at this place?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.names import Name
from briefer.language.naming.same_name import initials
from briefer.language.naming.slots import find_slots, rival, stands_so, telling_words
from briefer.language.naming.standing import (
    stands_in_article,
    stands_in_full,
    stands_in_readings,
    stands_in_title,
)
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import SHORT_ROLES
from briefer.records import Finding, Rule, Span
from briefer.text.align import common_in_order
from briefer.text.fold import fold_word

_PLACE_WORDS: Final = frozenset(
    "in at near from to outside inside around across into through toward towards off".split()
)

# Abbreviations that say what somebody or something is, not who: a source need not have them.
_SHORT_NOUNS: Final = frozenset(SHORT_ROLES) | frozenset(
    "ngo vip hq gp tv cctv gps pc dna gdp vat suv atm cv ufo pow ipo agm pr it faq sme hiv ai".split()
)
# Words by which a sentence refers to what stands before it.
_LEANING: Final = frozenset(
    stem(word)
    for word in "he she it they them him her his its their this that these those matter latter former".split()
)
_DEFINITE: Final = frozenset("the his her its their".split())
_OF: Final = re.compile(r",? (?:of|from|at|with) (?:the )?")
APART: Final = 0.5
"""Share of the rest of a clause that the best sentence must hold more of than any that has the name, before the name is
said to belong elsewhere. Of true sentences of three summary sets 1 in 90 is blocked so, of false ones 1 in 25."""
ROOT: Final = 4
"""Letters that two forms of one name share."""
FEWEST_BESIDE: Final = 2
"""Words beside the name that a claim of one clause must have."""
FEWEST_OF_MANY: Final = 3
"""The same for one clause of several, where words as few as "the clinic closed" stand in many a sentence."""

CLOSE: Final = 0.75
"""Share of the claim's words, names apart, that a sentence must have in order before a name in it stands against one
of the claim: below it the two may tell of different things (3 of 3500 true claims blocked from here on, 22 at 0)."""
FEWEST: Final = 3
"""Words of the claim, the name apart, from which on such a comparison says anything."""
FEWEST_EQUAL: Final = 2
"""The same where the sentence has all of them."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each name that the source does not have, or has in another matter."""
    for name in case.claim.names:
        if (
            not name.words
            or any(span.covers(name.span) for span in case.claim.aside)
            or _is_publisher(case, name)
            or _is_gloss(case.claim, name)
            or _is_short_noun(name)
            or _is_opening_word(case.claim, name)
        ):
            continue
        if not any(stands_in_article(name, article) for article in case.articles):
            if not _stands_in_full(case, name):
                who = name.span.of(case.claim.text)
                yield case.finding(
                    "name-not-in-source", f"{who} does not occur in the source.", claim=name.span
                )
        elif not (case.handed_on or _is_speaker(case.claim, name)):
            yield from _misplaced(case, name)  # words handed on have their names where the source has them


def _misplaced(case: Case, name: Name) -> Iterator[Finding]:
    """Yield a finding where the source has the name in another matter, or another name in its place."""
    if not _stands_there(case, name):
        yield _elsewhere(case, name)
        return
    slot = next(slot for slot in find_slots(case.claim) if slot.name is name)
    for passage in case.carrying:
        other = rival(slot, passage.reading, passage.article)
        if other is None or not _is_close(case, passage, name) or _is_named(case, other, passage.article):
            continue
        if not any(stands_so(slot, article) for article in case.articles):
            theirs = other.span.of(passage.article.text)
            message = f"The source has {theirs} here, not {name.span.of(case.claim.text)}."
            yield case.finding(
                _rule(case, name), message, claim=name.span, source=(passage.article, passage.reading.span)
            )
            return


def _is_named(case: Case, name: Name, article: Article) -> bool:
    """Tell whether the claim names somebody that a name of the source stands for."""
    actors = {id(actor) for actor in article.called(name)}
    return any(actors & {id(a) for a in article.called(own)} for own in case.claim.names if own.words)


def _is_close(case: Case, passage: Passage, name: Name) -> bool:
    """Tell whether a sentence says what the claim says in nearly the same words, the name apart.

    Other names count where the sentence has them: it may have a pronoun in their place.
    """
    stems = passage.reading.stems
    names = [n.span for n in case.claim.names if n.words]
    ours = [
        token.stem
        for token in case.claim.tokens
        if token.stem in case.weights
        and not name.span.touches(token.span)
        and (token.stem in stems or not any(span.covers(token.span) for span in names))
    ]
    theirs = [token.stem for token in passage.reading.tokens]
    same = common_in_order(ours, theirs)
    return same >= CLOSE * len(ours) and (len(ours) >= FEWEST or same == len(ours) >= FEWEST_EQUAL)


def _is_speaker(claim: Reading, name: Name) -> bool:
    """Tell whether the name is a speaker's, which the speaker check looks at."""
    return any(_describes_speaker(claim, speech, name.span) for speech in claim.speech if speech.subject)


def _describes_speaker(claim: Reading, speech: Speech, span: Span) -> bool:
    """Tell whether ``span`` stands in a speaker's noun phrase, or in the description after a speaker named last."""
    if speech.subject is None or speech.subject.covers(span):
        return True
    last = speech.subject.start > speech.verb.start and span.start > speech.verb.end
    return last and not any(quotation.outer.start > speech.verb.end for quotation in claim.quotations)


def _stands_there(case: Case, name: Name) -> bool:
    """Tell whether the name stands, as far as can be told, where the rest of its clause stands.

    It does not where another sentence holds far more of the clause, and names somebody whom the claim does not.
    """
    own = {stem(word) for word in name.words}
    rest = {s: v for s, v in case.weights_in(case.clause_of(name.span)).items() if s not in own}
    carried = [
        (share, article, n) for article in case.articles for n, share in _carried(rest, article).items()
    ]
    fewest = FEWEST_OF_MANY if len(case.clauses) > 1 else FEWEST_BESIDE
    if len(rest) < fewest or not carried:
        return True
    best, article, number = max(carried, key=itemgetter(0))
    least = best - APART * sum(rest.values())
    if any(share > least and _names_it(a, n, name) for share, a, n in carried):
        return True
    return all(_is_named(case, other, article) for other in article.readings[number].names if other.words)


def _carried(weights: dict[str, float], article: Article) -> dict[int, float]:
    """Return for each sentence that holds any of it the weight that it holds, leaning on those before it or not."""
    held: defaultdict[int, float] = defaultdict(float)
    leaning = _leaning_on(article)
    for word, value in weights.items():
        holding = [holder for number in article.index.get(word, ()) for holder in leaning[number]]
        for holder in dict.fromkeys(holding):
            held[holder] += value
    return held


@once
def _leaning_on(article: Article) -> tuple[tuple[int, ...], ...]:
    """Return for each sentence itself and those of the next two that lean on what stands before them."""
    leaning = {n for n, each in enumerate(article.readings) if not _LEANING.isdisjoint(each.stems)}
    return tuple(
        (n, *(later for later in (n + 1, n + 2) if later in leaning)) for n in range(len(article.readings))
    )


def _names_it(article: Article, number: int, name: Name) -> bool:
    """Tell whether a sentence, those it leans on, or a heading holds the name or stands for it."""
    near = (*article.readings[max(0, number - 3) : number + 1], *article.headings, *article.readings[:1])
    if (
        stands_in_readings(name, near)
        or stands_in_title(name, article)
        or _shares_root(article, number, name)
    ):
        return True
    meant, own = article.called(name), {stem(word) for word in name.words}
    others = [actor for reading in near for n in reading.names if n.words for actor in article.called(n)]
    if {id(actor) for actor in meant} & {id(actor) for actor in (*others, article.publisher)}:
        return True
    belongs = any(own <= actor.stems or _is_of(actor, name, article) for actor in others)
    return belongs or _described_in(article.readings[number], meant)


def _is_of(actor: Actor, name: Name, article: Article) -> bool:
    """Tell whether somebody is introduced as being of what the name names: "Captain Lind of the Orsk fire brigade"."""
    first = name.words[0]
    ends = _belonging(article).get(id(actor), ())
    return any(fold_word(article.text[end : end + len(first)]) == first for end in ends)


@once
def _belonging(article: Article) -> dict[int, list[int]]:
    """Return for each actor (by ``id``) the ends of "of the" where one follows a mention."""
    return {
        id(actor): [match.end() for m in actor.mentions if (match := _OF.match(article.text, m.end))]
        for actor in article.actors
    }


def _described_in(reading: Reading, meant: Sequence[Actor]) -> bool:
    """Tell whether a sentence speaks of somebody by the noun that the article describes them by: "the coach"."""
    definite = {
        noun.stem for the, noun in pairwise(reading.tokens) if the.folded in _DEFINITE and noun.text.islower()
    }
    return any(office.head in definite for actor in meant for office in actor.offices)


def _shares_root(article: Article, number: int, name: Name) -> bool:
    """Tell whether a sentence has another form of the name ("Nepali" for "Nepalese"), or a part of it."""
    roots = {word[:ROOT] for word in telling_words(name) if len(word) >= ROOT}
    return any(t.folded[:ROOT] in roots for t in article.readings[number].tokens if t.text[0].isupper())


def _stands_in_full(case: Case, name: Name) -> bool:
    """Tell whether the claim calls by initials a body that its sources name in full, as other sources let one know."""
    if not name.span.of(case.claim.text).isupper():
        return False
    others = case.others_naming([name.words])
    return any(stands_in_full(name, article, others) for article in case.articles)


def _is_place(claim: Reading, name: Name) -> bool:
    """Tell whether the name stands where a place stands: after "in", "at", "from the" and the like."""
    if name.kind == "organisation" or name.title:
        return False
    before = [fold_word(word) for word in claim.text[: name.span.start].split()[-2:]]
    return bool(before) and (
        before[-1] in _PLACE_WORDS or (before[-1] == "the" and before[0] in _PLACE_WORDS)
    )


def _is_publisher(case: Case, name: Name) -> bool:
    return any(
        actor and actor.goes_by(name.words) for a in case.articles for actor in (a.publisher, a.author)
    )


def _is_short_noun(name: Name) -> bool:
    """Tell whether the name is the short form of a common noun: "the NGO", "two MPs"."""
    return len(name.words) == 1 and name.words[0].removesuffix("s") in _SHORT_NOUNS


def _is_opening_word(claim: Reading, name: Name) -> bool:
    """Tell whether the name is a common word of English that opens the claim: "Fright", "Postponed investment"."""
    token = claim.tokens[0]
    if name.span.start != token.start or len(name.words) > 1 or not token.text[1:].islower():
        return False
    participle = token.folded.endswith(("ed", "ing")) and token.stem != token.folded
    return participle or sorts(token.stem)[:1] not in {"", "l", "p"}


def _is_gloss(claim: Reading, name: Name) -> bool:
    """Tell whether the name is an acronym that the claim adds in brackets after the full name."""
    before = claim.text[: name.span.start].rstrip()
    if not before.endswith("("):
        return False
    return any(
        name.words[0] in initials(other.words)
        for other in claim.names
        if other.words and other.span.end <= len(before)
    )


def _elsewhere(case: Case, name: Name) -> Finding:
    place = name.span.of(case.claim.text)
    passage = case.passages[0]
    there: Span = passage.reading.span
    message = f"The source names {place}, but not in this matter."
    return case.finding(_rule(case, name), message, claim=name.span, source=(passage.article, there))


def _rule(case: Case, name: Name) -> Rule:
    return "wrong-place" if _is_place(case.claim, name) else "merged-sources"

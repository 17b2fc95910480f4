"""What do the sources leave open?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.figures.families import PEOPLE, done_to_people, is_noun, noun_family
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.mentions import mentions
from briefer.analysis.figures.quantity import Quantity
from briefer.analysis.parties.bodies import is_body
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.joining import is_bare
from briefer.analysis.parties.party import BODY_STEMS, Party, Sighting
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.questions import unanswered
from briefer.analysis.wording import listed
from briefer.language.article import Article
from briefer.language.naming.same_name import initials
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.records import ContestedFigure, Corpus, Note, Position

MOST_NOTES: Final = 8
MOST_OF_A_KIND: Final = 3
_OPENING: Final = 3
"""Letters by which acronyms are compared: two are shared by chance."""

_UNVERIFIED = re.compile(
    r"\b(?:could not|cannot|(?:was|were) not able to|unable to|not possible to|(?:has|have) not been|not be)\s"
    r"(?:\w+ly\s)*(?:be\s)?(?:\w+ly\s)*(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)\b|\bunverified\b",
    re.IGNORECASE,
)
_ITS = re.compile(r"\b(?:its|whose)\b", re.IGNORECASE)
_LAWS = frozenset("act law code treaty constitution bill charter".split())


def gaps(
    corpus: Corpus,
    cast: Cast,
    spoken: Sequence[Utterance],
    found: Sequence[Position],
    *,
    contested: Sequence[ContestedFigure],
) -> tuple[Note, ...]:
    """Return what the sources leave open, the most important first, in sentences that judge nobody.

    A figure that is ``contested`` is given by more than one.
    """
    kinds = (
        unanswered(corpus.question or "", cast.articles),
        _without_reply(found),
        _unverified(cast.articles),
        _unheard(corpus, cast, spoken, found),
        _undated(cast.articles),
        _lone_figures(corpus, cast, contested),
    )
    notes = [note for kind in kinds for note in list(kind)[:MOST_OF_A_KIND]]
    return tuple(notes[:MOST_NOTES])


def _without_reply(found: Sequence[Position]) -> Iterator[Note]:
    """Name the accused who do not answer, with those who accuse them."""
    accusers: dict[str, list[str]] = defaultdict(list)
    for position in found:
        for accusation in position.accusations:
            if accusation.reply is None and position.actor not in accusers[accusation.accused]:
                accusers[accusation.accused].append(position.actor)
    for accused, names in sorted(accusers.items(), key=lambda one: -len(one[1])):
        if names:
            yield Note(
                kind="no-reply",
                text=f"No reply was found in these sources to what is said against {accused} by {listed(names)}.",
            )


def _unverified(articles: Sequence[Article]) -> Iterator[Note]:
    """Quote the sentences in which a source says that it could not check something."""
    told: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        for reading in article.readings:
            if _UNVERIFIED.search(reading.words) and not any(
                q.outer.covers(reading.span) for q in reading.quotations
            ):
                told[" ".join(reading.words.split())].append(article)
    for sentence, where in told.items():
        named = listed([f"{article.source.name} ({article.source.id})" for article in where])
        verb = "say" if len(where) > 1 else "says"
        yield Note(kind="unverified", text=f"{named} {verb}: “{sentence}”")


def _unheard(
    corpus: Corpus, cast: Cast, spoken: Sequence[Utterance], found: Sequence[Position]
) -> Iterator[Note]:
    """Name the bodies that several origins speak of, or that are accused, and that say nothing themselves."""
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    speaking = {id(party) for u in spoken if u.giver.party for party in (u.giver.party, u.giver.party.root)}
    accused = {accusation.accused for position in found for accusation in position.accusations}
    silent = [
        p
        for p in cast.parties
        if _could_speak(p)
        and id(p) not in speaking
        and not _is_outlet(cast, p)
        and not _has_a_voice(cast, p, spoken)
    ]
    ranked = sorted(silent, key=lambda p: (p.label not in accused, -_mentions(cast, p), p.label))
    told: list[Party] = []
    for party in ranked:
        seen = [one for one in cast.seen(party) if _is_named(one)]
        sources = sorted({one.article.source.id for one in seen}, key=_number)
        again = any(_same_initials(party, other) for other in told)
        if len({origin_of.get(each, each) for each in sources}) > 1 and not (again or party.heads & _LAWS):
            told.append(party)
            yield Note(
                kind="unheard",
                text=f"{party.label} is named in {listed(sources)} and is quoted in none of the sources.",
            )


def _could_speak(party: Party) -> bool:
    """Tell whether a party is called a body and has a name; a lone one may be a land, a substance or a make."""
    return is_body(party) and not is_bare(party.names) and bool((party.heads | party.described) & BODY_STEMS)


def _is_named(sighting: Sighting) -> bool:
    """Tell whether an article names a body in full or by its letters: "Marlow" alone is the town of its university."""
    spans = sighting.actor.mentions
    return any(len(words) > 1 for words in sighting.names) or any(
        span.of(sighting.article.text).isupper() for span in spans
    )


def _has_a_voice(cast: Cast, party: Party, spoken: Sequence[Utterance]) -> bool:
    """Tell whether somebody speaks who is called by the body: "Lee of the Water Board", "its head, Ann Lee"."""
    named = {one.article.source.id: one.actor.mentions for one in cast.seen(party)}
    for utterance in spoken:
        who = utterance.speech.subject if utterance.speech else None
        spans = named.get(utterance.article.source.id, ())
        if who is None or not spans:
            continue
        reach = utterance.reading.span if _ITS.search(who.of(utterance.article.text)) else who
        if any(reach.covers(span) for span in spans):
            return True
    return False


def _same_initials(one: Party, other: Party) -> bool:
    """Tell whether two bodies begin with the same letters: one body goes by several acronyms ("EPLO", "EPLF")."""
    return bool(_openings(one) & _openings(other))


def _openings(party: Party) -> set[str]:
    """Return the first letters of a body's acronyms, and of those that its names can form."""
    short = {words[0] for words in party.names if len(words) == 1}
    spelled = {letters for words in party.names for letters in initials(words)}
    return {acronym[:_OPENING] for acronym in short | spelled if len(acronym) >= _OPENING}


def _undated(articles: Sequence[Article]) -> Iterator[Note]:
    undated = [
        f"{article.source.name} ({article.source.id})" for article in articles if article.published is None
    ]
    if undated:
        verb = "carries" if len(undated) == 1 else "carry"
        yield Note(
            kind="undated", text=f"{listed(undated)} {verb} no date, so weekdays there stand for no day."
        )


def _lone_figures(corpus: Corpus, cast: Cast, contested: Sequence[ContestedFigure]) -> Iterator[Note]:
    """Name counts of people that one giver alone gives, in one origin alone."""
    told = {
        (cited.source, row.value) for table in contested for row in table.values for cited in row.citations
    }
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    groups: dict[Quantity, list[Mention]] = defaultdict(list)
    for claim in mentions(cast):
        if claim.quantity is not None and not claim.repeated:
            groups[claim.quantity].append(claim)
    for quantity, claims in groups.items():
        first = claims[0]
        origins = {origin_of.get(one.article.source.id, "") for one in claims}
        lone = (
            (first.article.source.id, first.value) not in told
            and len({one.giver.key for one in claims}) == 1
            and len(origins) == 1
            and len({o.figure.value for o in claims}) == 1
        )
        if lone and done_to_people(quantity.deed) and _is_of_people(quantity.noun) and first.figure.value > 1:
            word = first.quantity or quantity
            what = f"{word.noun_word} {word.deed_word}".strip()
            value = f"{first.value} ({first.article.source.id})"
            yield Note(
                kind="one-giver",
                text=f"Only {first.giver.label} gives a figure for “{what}”: {value}.",
            )


def _is_of_people(noun: str) -> bool:
    """Tell whether people are counted: "four villages reported dead bees" counts no dead."""
    return (is_noun(noun) and noun_family(noun) == stem(PEOPLE)) or is_person(noun)


def _is_outlet(cast: Cast, party: Party) -> bool:
    return any(party in {cast.publisher(article), cast.author(article)} for article in cast.articles)


def _mentions(cast: Cast, party: Party) -> int:
    return sum(len(one.actor.mentions) for one in cast.seen(party))


def _number(source_id: str) -> int:
    return int(source_id[1:])

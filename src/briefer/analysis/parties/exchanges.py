"""Who answers what somebody else has just said, as news sets one after the other?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from briefer.analysis.parties.answering import (
    NOT_SO,
    OWN_DENIAL,
    REFERS,
    THAT_DENIED,
    WHOSE,
)
from briefer.analysis.parties.cast import OUTLETS, Cast
from briefer.analysis.parties.charge import Charge, make_charge
from briefer.analysis.parties.giver import giver_of
from briefer.analysis.parties.givers import own_voice
from briefer.analysis.parties.pairs import NEAR, PLAIN, Pair
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import PARTY_VOICES, Utterance
from briefer.analysis.parties.wrongs import CALLED_FALSE, REPROACH, SILENT
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.language.syntax.subjects import opening_subject
from briefer.records import Span

REACH: Final = 5
"""Sentences before an answer in which what it answers is sought."""
FAR: Final = 14
"""The same where the answer names who accuses."""
BREAKS: Final = 2
"""Paragraphs that may end between the two: agencies write one for each sentence."""
FEWEST: Final = 4
"""Words of a charge at least: fewer say nothing that a reader would understand."""
_NO_CHARGE: Final = frozenset(
    {"deny", "praise", "apologise", "accept", "promise", "admit", "refuse", "confirm"}
)
_ASKED: Final = re.compile(r"^\W*(?:When\s)?[Aa]sked (?:whether|if|why|how|what|when|by)\b")
_TO_US: Final = re.compile(r"\W*(?:to )?(?:us|our [a-z]+)\b")
"""To whom somebody answers whom a report asked: "the firm wrote to us that"."""
_NONE: Final = re.compile(r"\bthere (?:was|were|is|are|had been|has been) (?:no|nothing)\b")
_ASKERS: Final = re.compile(r"\W*(?:We|I)\b")
"""Who "had no reply" has asked: not answering is another."""
_CALLED: Final = re.compile(r"\W*[Tt]he (?:[a-z-]+ ){0,2}[a-z]+,")
"""A body that opens a sentence by what it is, with more about it behind a comma."""
_WHICH: Final = re.compile(r",\s(?:which|who)\s(?:[\w-]+\s)?$")
"""Before the verb of a relative clause: it tells of the one who is named before it, whoever opens the sentence."""
_SELF_SILENT: Final = re.compile(r"\b(?:I|[Ww]e)\b[^,.;]{0,30}\b(?:not|n['’]t|no)\b")
"""A speaker says that they gave no answer."""
_KIN: Final = re.compile(
    r"['’]s? (?:\w+ )?(?:wife|husband|widow|mother|father|son|daughter|brother|sister)\b"
)


def exchanges(cast: Cast, spoken: Sequence[Utterance]) -> list[Charge]:
    """Return as charges with their answers what a party says of another that answers it in the next sentences."""
    told: dict[int, list[Utterance]] = defaultdict(list)
    for utterance in spoken:
        told[id(utterance.article)].append(utterance)
    answers = [u for u in spoken if u.speech is not None] + list(_denials(cast, spoken))
    found = [_answered(cast, told[id(answer.article)], answer) for answer in answers]
    found += [charge for article in cast.articles for charge in _unanswered(cast, article, told[id(article)])]
    first: dict[tuple[int, int], Charge] = {}
    for charge in filter(None, found):
        first.setdefault((id(charge.utterance.article), charge.utterance.number), charge)
    return list(first.values())


def _answered(cast: Cast, told: Sequence[Utterance], answer: Utterance) -> Charge | None:
    accused = answer.giver.party.root if answer.giver.party else None
    if accused is None or _is_the_papers(cast, answer, accused) or _says_nothing(answer):
        return None
    if _ASKED.match(answer.text) or _KIN.search(answer.text):
        return None
    before = _before(told, answer) or list(_reported(cast, answer))
    pairs = [Pair(cast, utterance, answer, accused) for utterance in before]
    fitting = [pair for pair in pairs if pair.belongs] or [
        pair for each in _earlier(told, answer) if (pair := Pair(cast, each, answer, accused)).thrown_back
    ]
    all_of_it = bool(fitting) and THAT_DENIED.search(answer.text) is not None
    whole = pairs if all_of_it else fitting
    best = max(whole, key=lambda pair: pair.rank, default=None)
    if best is None:
        return None
    charge = make_charge(best.said, accused, label="", point=best.said.words)
    if charge is None:
        return None
    also = [pair for pair in pairs if pair is not best and _goes_along(pair, best, all_of_it=all_of_it)]
    along = tuple(pair.said.cite for pair in also)
    return replace(charge, answer=answer, citations=(*charge.citations, *along))


def _goes_along(pair: Pair, best: Pair, *, all_of_it: bool) -> bool:
    """Tell whether a sentence belongs to what is answered best: it blames, or its speaker goes on there."""
    one, two = pair.said, best.said
    beside = one.article.paragraphs[one.number] == two.article.paragraphs[two.number]
    goes_on = pair.blames or (all_of_it and one.giver.label == two.giver.label)
    return pair.aimed or pair.by_verb or (beside and goes_on)


def _is_the_papers(cast: Cast, answer: Utterance, accused: Party) -> bool:
    """Tell whether the outlet or the author of a news text seems to answer: they only carry what others say."""
    article = answer.article
    outlet = cast.publisher(article) if article.source.kind in OUTLETS else None
    author = cast.author(article) if article.source.kind not in PARTY_VOICES else None
    return accused in {outlet, author} - {None}


def _says_nothing(answer: Utterance) -> bool:
    """Tell whether a sentence says what somebody did not say: "he has not told us the name" answers nothing."""
    speech = answer.speech
    return speech is not None and speech.negated and speech.cue in {"say", "describe", "warn"}


def _reported(cast: Cast, answer: Utterance) -> Iterator[Utterance]:
    """Yield what a report says in its own voice right before somebody denies "this", or writes "to us"."""
    article = answer.article
    to_us = answer.speech is not None and _TO_US.match(answer.words)
    if article.source.kind != "report" or not (to_us or THAT_DENIED.search(answer.text)):
        return
    for number in range(max(0, answer.number - NEAR), answer.number):
        told = any(speech.core for speech in article.readings[number].speech)
        if not told and article.paragraphs[number] == article.paragraphs[answer.number]:
            yield Utterance(article, number, own_voice(cast, article), article.readings[number].span)


def _denials(cast: Cast, spoken: Sequence[Utterance]) -> Iterator[Utterance]:
    """Yield the sentences that deny what was just said without a verb of speech: "The firm calls that untrue"."""
    spoken_in = {(id(u.article), u.number) for u in spoken if u.speech is not None}
    for article in cast.articles:
        for number, reading in enumerate(article.readings):
            denied = THAT_DENIED.search(article.text, reading.span.start, reading.span.end)
            own = article.source.kind in PARTY_VOICES and (
                NOT_SO.match(reading.words) or OWN_DENIAL.match(reading.words)
            )
            if own:
                yield Utterance(article, number, own_voice(cast, article), reading.span)
            elif denied and (id(article), number) not in spoken_in:
                opens = not reading.words[: denied.start() - reading.span.start].strip(' “"')
                party = _subject(cast, article, number, reading.span.end if opens else denied.start())
                if party:
                    yield Utterance(article, number, giver_of(party), reading.span)


def _unanswered(cast: Cast, article: Article, told: Sequence[Utterance]) -> Iterator[Charge | None]:
    """Yield what is said of one who then, as the source says, gives no answer."""
    for number, reading in enumerate(article.readings):
        silent = SILENT.search(article.text, reading.span.start, reading.span.end)
        asker = _ASKERS.match(reading.words) is not None
        if silent and _WHICH.search(article.text, reading.span.start, silent.start()):
            continue  # "put it down to the insurer, which declined to comment": that sentence accuses by itself
        party = _subject(cast, article, number, silent.start()) if silent and not asker else None
        if silent and not asker and party is None:
            yield _unnamed(article, number, told)
        if party is None:
            continue
        asked = Utterance(article, number, giver_of(party), reading.span)
        pairs = [Pair(cast, said, asked, party.root) for said in _before(told, asked)]
        about = REFERS.search(reading.words) is not None
        held = [
            pair
            for pair in pairs
            if (pair.accuses and (pair.aimed or pair.distance == 1))
            or (about and REPROACH.search(pair.said.words))
        ]
        if held:
            said = max(held, key=lambda pair: pair.rank).said
            yield make_charge(said, party.root, label="", point=said.words)


def _unnamed(article: Article, number: int, told: Sequence[Utterance]) -> Charge | None:
    """Return what was said in the paragraph of a body that goes by no name: "The customs service did not answer"."""
    reading = article.readings[number]
    subject = opening_subject(article.text, reading.tokens)
    called = describing_stems(subject.of(article.text)) if subject else set()
    if (
        subject is None
        or not called & BODY_STEMS
        or any(n.words and subject.touches(n.span) for n in reading.names)
    ):
        return None
    near = [
        u
        for u in told
        if number - 1 - NEAR < u.number < number
        and article.paragraphs[u.number] == article.paragraphs[number]
    ]
    blames = [u for u in near if u.speech is not None and u.speech.cue in {"accuse", "condemn"}]
    matter = {token.stem for u in near for token in u.tokens}
    if not blames or not called - BODY_STEMS <= matter:
        return None
    label = " ".join(subject.of(article.text).split())
    charge = make_charge(blames[-1], None, label=label[0].lower() + label[1:], point=blames[-1].words)
    along = tuple(u.cite for u in near if u is not blames[-1] and u.giver.key == blames[-1].giver.key)
    silent = article.cite(reading.span)
    return replace(charge, citations=(*charge.citations, *along, silent)) if charge else None


def _subject(cast: Cast, article: Article, number: int, end: int) -> Party | None:
    """Return the party that sentence ``number`` names before ``end``, or calls "the ministry"."""
    reading = article.readings[number]
    comma = reading.text.find(",", reading.span.start, end)
    opening = {token.stem for token in reading.tokens if token.end <= comma} & BODY_STEMS
    if opening and _CALLED.match(reading.words):
        return cast.described(article, opening)  # "The company, which has its office in Hallin, denied it"
    names = [name for name in reading.names if name.words and name.span.end <= end]
    named = [party for name in names if (party := cast.named(article, name))]
    outlet = cast.publisher(article) if article.source.kind in OUTLETS else None
    named = [party for party in named if party is not outlet]
    words = {token.stem for token in reading.tokens if token.end <= end}
    return named[0] if named else cast.described(article, words & BODY_STEMS)


def _before(told: Sequence[Utterance], answer: Utterance) -> list[Utterance]:
    """Return what the last other speaker before an answer says there."""
    first = bisect_left(told, answer.number - REACH, key=_number)
    last = bisect_left(told, answer.number, key=_number)
    near = [u for u in told[first:last] if not any(_holds(each, u) for each in told[first:last])]
    near = [u for u in near if _can_accuse(u, answer)]
    near = [u for u in near if _breaks(answer.article, u.number, answer.number) <= BREAKS]
    owner = WHOSE.search(answer.text)
    if owner:
        stems = describing_stems(owner["who"])
        return [u for u in near if stems & describing_stems(u.giver.label)]
    return [u for u in near if u.giver.key == near[-1].giver.key]


def _earlier(told: Sequence[Utterance], answer: Utterance) -> list[Utterance]:
    """Return what others say in the source before an answer that may name them."""
    if answer.speech is None or answer.speech.cue not in PLAIN:
        return []
    first = bisect_left(told, answer.number - FAR, key=_number)
    last = bisect_left(told, answer.number, key=_number)
    return [u for u in told[first:last] if _can_accuse(u, answer)]


def _number(utterance: Utterance) -> int:
    return utterance.number


def _holds(outer: Utterance, inner: Utterance) -> bool:
    """Tell whether one only tells what the other says: "he said his company had asked"."""
    same = outer is not inner and outer.number == inner.number
    return same and outer.content.covers(inner.content) and outer.content != inner.content


def _can_accuse(utterance: Utterance, answer: Utterance) -> bool:
    """Tell whether what somebody says can be held against the one who answers."""
    speech = utterance.speech
    if utterance.giver.own and utterance.article.source.kind not in PARTY_VOICES:
        return False
    if speech is not None and (speech.cue in _NO_CHARGE or speech.negated):
        return False
    if utterance.text.endswith("?") or _is_silent(utterance) or _NONE.search(utterance.words):
        return False
    long = len(utterance.words.split()) >= FEWEST
    own = speaks_for(utterance.giver, answer.giver.party) or utterance.giver.key == answer.giver.key
    return long and not own and not CALLED_FALSE.search(utterance.words)


def _is_silent(utterance: Utterance) -> bool:
    """Tell whether somebody gives no answer; a quotation that another gave none is what its speaker says."""
    silent = SILENT.search(utterance.article.text, utterance.reading.span.start, utterance.reading.span.end)
    if silent is None:
        return False
    quoted = utterance.reading.inside_quotation(Span(*silent.span()))
    return not quoted or _SELF_SILENT.search(utterance.words) is not None


def _breaks(article: Article, start: int, end: int) -> int:
    return len(set(article.paragraphs[start : end + 1])) - 1

"""Which sentences of the sources are somebody's words, and whose?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefer.analysis.parties.cast import OUTLETS, Cast
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.givers import giver_at, giver_called, own_voice, speaker
from briefer.analysis.parties.governing import is_hearsay
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import THIRD_PERSON
from briefer.language.words.weights import weight
from briefer.records import Citation, Span
from briefer.text.datelines import without_dateline

_TAKES_OBJECT = frozenset({"accuse", "condemn", "deny", "urge", "praise", "ask"})
_BLAMES = frozenset({"accuse", "condemn", "praise"})
_NO_OBJECT = re.compile(r"\s(?:too|so|very|more|less|often|always|easily)\b|\s?[,.;]")
"""What follows a verb that blames or praises nobody: "he blames too quickly"."""
_SETTING = re.compile(
    r"(?:,|on \w+day|in an? |at an? |during|told|after|before|late|early|last|who|using|\w+day\b|to \w+)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r",\s(?:was|were|is|are|had|has|have|would|will|could|did|does|should|must)\b")
_SUPPOSED = re.compile(
    r"\b(?:until|unless|if|whether|should|must|ought to|would|could|might|may|will|let)\s(?:[\w’'-]+\s){0,3}$"
)
_ABLE = re.compile(r"\b(?:can|cannot)\s(?:\w+\s){0,2}$")
_CONDITION = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Uu]ntil|[Ww]hether)\s(?:[\w’'-]+\s){0,3}$")
_GUESSED = re.compile(
    r"\b(?:I|we)\s(?:\w+ly\s)?(?:suspect|think|believe|doubt|guess|imagine|assume|suppose|wonder|fear|hope|bet)\b[^,;.]*$"
)
_ACCOUNT = re.compile(
    r"\W*(?:By|In|On) (?P<who>[^,;:“”\"]{2,50}?)['’]s? (?:own )?(?:account|reckoning|telling|version)"
    r"(?: of (?:it|events|things))?, (?!(?:he|she|they|it) (?:said|says)\b)"
)
"""Whose account a sentence gives, without a verb of speech: "By the crew's account"."""
_BULLET = re.compile(r"^[-–•*]\s+")
_ROW = re.compile(r"\s\|\s")
"""Between the cells of a table, whose rows nobody speaks."""
_I = re.compile(r"\b(?:I|me|my)\b")
_CLAUSE = re.compile(r",\s\w+(?:\s[\w’',-]*[\w’'-]){3}")
_HAD = re.compile(r"\s(?:had|has|have)\s")
"""Behind the subject of what somebody says was said before: "said the minister had asked"."""
_LEAD = 6
"""Words at most that open a sentence before its speaker interrupts it: "On the Monday, she says, a manager came"."""
_FEWEST = 3
"""Words that a clause before its speaker has at least."""
PARTY_VOICES = frozenset({"statement", "opinion"})
"""Kinds of source whose own sentences are somebody's words."""


@dataclass(frozen=True)
class Utterance:
    """A sentence with one who speaks in it; ``content`` is the stretch that holds what is said.

    ``speech`` is None where the sentence carries on a quotation or is its source's own voice.
    """

    article: Article
    number: int
    giver: Giver
    content: Span
    speech: Speech | None = None

    @property
    def reading(self) -> Reading:
        """What the sentence says."""
        return self.article.readings[self.number]

    @property
    def text(self) -> str:
        """The sentence as it stands, on one line, without a dateline and the mark of a list."""
        return without_dateline(_BULLET.sub("", " ".join(self.reading.words.split())))

    @property
    def listed(self) -> bool:
        """Whether the sentence is an item of a list, which says little without what stands above it."""
        return _BULLET.match(self.reading.words) is not None

    @property
    def words(self) -> str:
        """What is said."""
        return self.content.of(self.article.text)

    @property
    def cite(self) -> Citation:
        """The whole sentence as a citation."""
        return self.article.cite(self.reading.span)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of what is said."""
        return tuple(token for token in self.reading.tokens if self.content.covers(token.span))

    @cached_property
    def weights(self) -> dict[str, float]:
        """The stems of the words that tell something, with their weights from 0 to 1."""
        return _telling(self.tokens)


def weights_of(reading: Reading) -> dict[str, float]:
    """Return the stems of the words of a sentence that tell something, with their weights from 0 to 1."""
    return _telling(reading.tokens)


def _telling(tokens: Iterable[Token]) -> dict[str, float]:
    return {token.stem: value for token in tokens if (value := weight(token.text)) > 0}


def utterances(cast: Cast) -> tuple[Utterance, ...]:
    """Return all sentences that somebody speaks, source by source; one sentence may hold several speakers."""
    return tuple(
        found
        for article in cast.articles
        for number, reading in enumerate(article.readings)
        if not _ROW.search(reading.words)
        for found in _in(cast, article, number)
    )


def _in(cast: Cast, article: Article, number: int) -> Iterator[Utterance]:
    reading = article.readings[number]
    account = _ACCOUNT.match(article.text, reading.span.start, reading.span.end)
    giver = giver_called(cast, article, number, Span(*account.span("who"))) if account else None
    if account and giver and not giver.own:
        yield Utterance(article, number, giver, Span(account.end(), reading.span.end))
        return
    spoken = [
        speech for speech in reading.speech if speech.core is not None and not is_hearsay(reading, speech)
    ]
    column = article.source.kind == "opinion"
    spoken = [
        speech for speech in spoken if not speech.passive and not _is_aside(reading, speech, column=column)
    ]
    spoken = [
        speech
        for speech in spoken
        if not (speech.cue in _BLAMES and _NO_OBJECT.match(reading.text, speech.verb.end))
        and not _is_only_asked(reading, speech)
        and not _is_only_able(reading, speech)
        and not _CONDITION.search(reading.text, reading.span.start, speech.verb.start)
        and not _is_told_by_another(reading, speech)
    ]
    if article.source.kind in PARTY_VOICES:
        spoken = [speech for speech in spoken if not _is_supposed(reading, speech)]
    for speech in spoken:
        if _is_of_the_authors_own(reading, speech):
            continue
        giver = speaker(cast, article, number, speech)
        denies = speech.cue == "deny" and article.source.kind not in OUTLETS
        if giver is not None and (not giver.own or denies or article.source.kind in PARTY_VOICES):
            yield Utterance(article, number, giver, _content(reading, speech, spoken), speech)
    if spoken:
        return
    quoted = any(
        2 * len(q.outer) > len(reading.span) and q.outer.touches(reading.span) for q in reading.quotations
    )
    if quoted and number and article.readings[number - 1].speech:
        giver = giver_at(cast, article, number, _middle(reading))
        if giver is not None and not giver.own:
            yield Utterance(article, number, giver, reading.span)
    elif not quoted and article.source.kind in PARTY_VOICES:
        yield Utterance(article, number, own_voice(cast, article), reading.span)


def _is_only_asked(reading: Reading, speech: Speech) -> bool:
    """Tell whether a question asks if somebody said it: "Has the Fund asked for that?"."""
    asks = reading.words.rstrip(' ”"').endswith("?") and not reading.inside_quotation(speech.verb)
    opens = speech.subject is not None and reading.text[reading.span.start : speech.subject.start].strip()
    return asks and bool(opens)


def _is_only_able(reading: Reading, speech: Speech) -> bool:
    """Tell whether somebody merely has the power to call for something: "the board can recommend repairs"."""
    calls = speech.cue in {"urge", "ask"}
    return calls and _ABLE.search(reading.text, reading.span.start, speech.verb.start) is not None


def _is_told_by_another(reading: Reading, speech: Speech) -> bool:
    """Tell whether somebody else says that it was said: "an aide said the minister had asked for more"."""
    subject = speech.subject
    return subject is not None and any(
        other.cue == "say"
        and other.core is not None
        and other.verb.end <= subject.start
        and _HAD.match(reading.text, subject.end)
        and not _cuts(reading, other.verb.end, subject.start)
        for other in reading.speech
        if other is not speech
    )


def _is_supposed(reading: Reading, speech: Speech) -> bool:
    """Tell whether nobody has said it yet, "until he has explained", or is only thought to: "I suspect they regret"."""
    start = speech.subject.start if speech.subject else speech.verb.start
    said_yet = _SUPPOSED.search(reading.text, reading.span.start, speech.verb.start) is None
    return not said_yet or _GUESSED.search(reading.text, reading.span.start, start) is not None


def _is_of_the_authors_own(reading: Reading, speech: Speech) -> bool:
    """Tell whether "they" are people of whom the author has just spoken: "I have it from three men, and they say …"."""
    subject = speech.subject
    if subject is None or subject.of(reading.text).lower() not in THIRD_PERSON:
        return False
    first = _I.search(reading.text, reading.span.start, subject.start)
    return first is not None and not reading.inside_quotation(Span(*first.span()))


def _is_aside(reading: Reading, speech: Speech, *, column: bool) -> bool:
    """Tell whether a speaker is only contradicted, "were not hit, as the ministry claims", or a column's aside."""
    start = speech.subject.start if speech.subject else speech.verb.start
    aside = reading.text[reading.span.start : start].rstrip().endswith(" as")
    return aside and (column or (speech.cue == "claim" and len(reading.speech) > 1))


def _middle(reading: Reading) -> Span:
    middle = (reading.span.start + reading.span.end) // 2
    return Span(middle, middle + 1)


def _content(reading: Reading, speech: Speech, spoken: list[Speech]) -> Span:
    """Return what is said: the words after the verb up to the next speaker, or those before an inverted verb."""
    subject = speech.subject or speech.verb
    opens = (speech.core or subject) if _shares_subject(speech, spoken) else subject
    first, after = min(speech.verb.start, opens.start), max(speech.verb.end, subject.end)
    if _interrupts(reading, first, after, alone=not any(each.verb.start > after for each in spoken)):
        return reading.span
    if _comes_first(reading, speech, first, after):
        return Span(reading.span.start, first)
    if speech.lemma == "according":
        return Span(subject.end, reading.span.end)
    others = [
        s.subject.start
        for s in spoken
        if s is not speech and s.subject and _cuts(reading, after, s.subject.start)
    ]
    return Span(after, max(after, min(others, default=reading.span.end)))


def _shares_subject(speech: Speech, spoken: list[Speech]) -> bool:
    """Tell whether another verb of speech stands between a verb and its subject: "said, alleging that"."""
    subject = speech.subject
    return subject is not None and any(
        subject.end <= each.verb.start < speech.verb.start for each in spoken if each is not speech
    )


def _interrupts(reading: Reading, first: int, after: int, *, alone: bool) -> bool:
    """Tell whether a speaker only interrupts what is said: "The letter, he says, was burnt"."""
    before = reading.text[reading.span.start : first].rstrip()
    goes_on = _GOES_ON.match(reading.text, after, reading.span.end)
    opening = alone and len(before.split()) <= _LEAD and _CLAUSE.match(reading.text, after, reading.span.end)
    return before.endswith(",") and bool(goes_on or opening)


def _cuts(reading: Reading, after: int, start: int) -> bool:
    """Tell whether another speaker's subject opens a clause of its own rather than what is said."""
    between = reading.text[after:start].strip() if start > after else ""
    return between.endswith((",", ";", " as", " and", " while", " but"))


def _comes_first(reading: Reading, speech: Speech, first: int, after: int) -> bool:
    """Tell whether what is said stands before the speaker: "The road is open, the council said on Monday"."""
    before = reading.text[reading.span.start : first].rstrip()
    if speech.cue in _TAKES_OBJECT or len(before.split()) < _FEWEST:
        return False
    if speech.lemma == "according" or before.endswith(" as"):
        return True
    tail = reading.text[after : reading.span.end].strip(' .”"')
    if before.endswith(("”", '"')):
        return not any(quotation.outer.start >= after for quotation in reading.quotations)
    return before.endswith(",") and (not tail or bool(_SETTING.match(tail)))

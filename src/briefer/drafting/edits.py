"""How may a source's sentence be changed so that it stands alone? Each edit is one the verifier can confirm."""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.language.actors import Actor
from briefer.language.article import Article
from briefer.language.vocabulary import ABBREVIATED_TITLES, ROLES
from briefer.language.voices import resolve
from briefer.records import Span
from briefer.text.fold import fold_word

_CONNECTOR: Final = re.compile(
    r"^(?:But|And|So|Yet|However,|Meanwhile,|Also,|Still,|In addition,|Moreover,|Furthermore,|Nevertheless,|Then,|Separately,)\s+(?=\w)"
)
_DATELINE: Final = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,}(?:, [\w .,]{2,40})? ?(?:\([A-Za-z ]{2,20}\))? ?[-–—] "
)
_DATELINE_DAY: Final = re.compile(r"^[A-Z][\w -]+, \w+day \d{1,2} \w+ \d{4} [-–—] ")
_SAYING: Final = re.compile(
    r"(?P<who>[^,“\"]{3,80}?) (?:echoed|repeated|rejected|dismissed|disputed|backed|shared|supported|defended) "
    r"(?:this|that|these|those|it|his|her|their)\b[^,“\"]{0,40}, saying (?P<rest>.+)",
    re.DOTALL,
)
# "X also told": what came before it is not here.
_ALSO: Final = re.compile(r"(?<=\w) also (?=\w+(?:ed|id|old|aid)\b)")
_ABBREVIATED: Final = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:[ap]\.m|Inc|Ltd|Corp|Co)\.$")
_PART_OF_DAY: Final = re.compile(r"\s(?:morning|afternoon|evening|night)")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def edited(candidate: Candidate, *, named: set[int]) -> str:
    """Return the sentence so that it stands alone, with its outlet.

    A dateline and a connecting word at the start go; a leading pronoun or a first bare surname becomes the full
    name; a weekday gets its date; the outlet is named at the end. ``named`` holds the ids of the actors that the
    briefing has already named in full, and is added to.
    """
    text = _replaced(candidate, _name_edits(candidate, named) + _date_edits(candidate))
    text = _DATELINE_DAY.sub("", _DATELINE.sub("", " ".join(text.split())))
    text = _CONNECTOR.sub("", text)
    text = _ALSO.sub(" ", _told_plainly(text))
    text = text[:1].upper() + text[1:]
    return _with_outlet(text, candidate)


def verbatim(candidate: Candidate) -> str:
    """Return the sentence as it stands in its source, on one line."""
    return " ".join(candidate.reading.words.split())


def _replaced(candidate: Candidate, edits: list[tuple[Span, str]]) -> str:
    text, start = candidate.reading.words, candidate.reading.span.start
    for span, words in sorted(edits, reverse=True):
        text = text[: span.start - start] + words + text[span.end - start :]
    return text


def _name_edits(candidate: Candidate, named: set[int]) -> list[tuple[Span, str]]:
    """Return the name that the sentence should call its first pronoun or bare surname by."""
    reading, article = candidate.reading, candidate.article
    if pronoun := re.match(r"(?:He|She)\b", reading.words):
        span = Span(reading.span.start, reading.span.start + len(pronoun[0]))
        actors = resolve(article, candidate.number, span).actors
        if actors:
            named.add(id(actors[0]))
            return [(span, full_name(article, actors[0]))]
        return []
    for name in reading.names:
        actor = next(
            (a for a in article.actors if name.words and _is_speaker(article, a) and a.goes_by(name)), None
        )
        if actor is None or id(actor) in named or reading.inside_quotation(name.span):
            continue
        named.add(id(actor))
        fullest = max(actor.names, key=len)
        if len(name.words) == 1 and not name.title and len(fullest) > 1 and fullest[-1] == name.words[0]:
            return [(name.span, full_name(article, actor))]
    return []


def _is_speaker(article: Article, actor: Actor) -> bool:
    """Tell whether an actor is a person who is quoted: others keep the name by which their source calls them."""
    if actor.kind == "organisation":
        return False
    cores = [s.core for reading in article.readings for s in reading.speech if s.core]
    return any(core.touches(mention) for core in cores for mention in actor.mentions)


def full_name(article: Article, actor: Actor) -> str:
    """Return the fullest way in which the article names an actor, with the title before the name."""
    best = max(actor.mentions, key=lambda span: (len(span.of(article.text).split()), -span.start))
    before = article.text[max(0, best.start - 60) : best.start]
    words = re.split(r"[\n,.;:“”\"()](?!\s?[A-Z][a-z]{1,5}\.)", before)[-1].split()
    title: list[str] = []
    for word in reversed(words):
        folded = fold_word(word).strip(".")
        if not (folded in ROLES or folded in ABBREVIATED_TITLES or (title and word[:1].isupper())):
            break
        title.insert(0, word)
    return " ".join([*title, best.of(article.text)])


def _date_edits(candidate: Candidate) -> list[tuple[Span, str]]:
    """Return for each bare weekday and "today" outside quotation marks the words with their date."""
    reading = candidate.reading
    found = []
    for mention in reading.dates:
        day = mention.first
        if mention.kind not in {"weekday", "relative"} or day is None or mention.first != mention.last:
            continue
        words = mention.span.of(reading.text)
        following = reading.text[mention.span.end : mention.span.end + 12]
        if (
            reading.inside_quotation(mention.span)
            or following[:2] in {"’s", "'s"}
            or len(mention.candidates) > 1
        ):
            continue
        dated = f"{day.day} {_MONTHS[day.month - 1]}"
        if fold_word(words) in {"today", "yesterday"}:
            found.append((mention.span, f"on {dated}"))
        elif re.fullmatch(r"\w+day", words) and not _PART_OF_DAY.match(following):
            found.append((mention.span, f"{words} {dated}"))
    return found


def outlet_of(article: Article) -> str | None:
    """Return the outlet's name without its short form in brackets."""
    publisher = article.source.publisher
    return re.sub(r"\s*\([^)]*\)", "", publisher) if publisher else None


def _with_outlet(text: str, candidate: Candidate) -> str:
    """Add the outlet: as the one who reports where nobody else is said to speak, else in brackets."""
    outlet = outlet_of(candidate.article)
    if outlet is None or fold_word(outlet) in fold_word(text):
        return text
    stop = text[-1] if text[-1] in ".!" and not _ABBREVIATED.search(text) else ""
    bare = text[: len(text) - len(stop)]
    if candidate.reading.speech or not stop:
        return f"{bare} ({outlet})."
    return f"{bare}, {outlet} reported."


def _told_plainly(text: str) -> str:
    """Turn "X echoed that view, saying that C" into "X said that C": what the view was stands elsewhere."""
    told = _SAYING.match(text)
    return text if told is None else f"{told['who']} said {told['rest']}"

"""Which pronouns of a sentence can be told by the name that they stand for?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.continuing import speaks_on
from briefer.drafting.outlets import is_common, outlet_of, with_article
from briefer.drafting.replacing import Edit
from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.reading import Reading
from briefer.language.speech.voices import resolve
from briefer.language.words.vocabulary import ORGANISATIONS, PRONOUNS, ROLES
from briefer.records import OWN_PAPERS, Span
from briefer.text.fold import fold_word

_BARE_BODY: Final = re.compile(r"\b[Tt]he (?P<noun>[A-Z][a-z]+)\b(?!['’]s? [A-Z]| [A-Z]| of\b| for\b)")
_PERSONAL: Final = re.compile(r"(?:he|she)\b", re.IGNORECASE)
_OWNER: Final = "Its"
_DESCRIBED: Final = re.compile(r"\b[Tt]he (?:[a-z-]+ )??(?P<noun>[a-z]+)\b")


def replaceable(article: Article, number: int) -> list[Span]:
    """Return the pronouns of sentence ``number`` in whose place a name can stand: "He", "she said", "Its"."""
    reading = article.readings[number]
    opening = _PERSONAL.match(reading.words)
    spans = [Span(*opening.span()).shift(reading.span.start)] if opening else []
    spans += [s.core for s in reading.speech if s.core and _PERSONAL.fullmatch(s.core.of(reading.text))]
    owner = owner_edit(article, number)
    found = [span for span in spans if person_at(article, number, span)]
    return [*found, owner[0]] if owner else found


def person_at(article: Article, number: int, pronoun: Span) -> Actor | None:
    """Return the person whom a pronoun of sentence ``number`` plainly means, or None where it may mean another.

    Whom the sentence also names is another: "He was brave, says Lind".
    """
    actors = resolve(article, number, pronoun).actors
    people = [actor for actor in actors if _is_named(article, actor)]
    only = people[0] if people and all(actor is people[0] for actor in people) else None
    if only is None or any(only.goes_by(name.words) for name in article.readings[number].names if name.words):
        return None
    return only if speaks_on(article, number, only) else None


def _is_named(article: Article, actor: Actor) -> bool:
    """Tell whether what was taken for a name is one, and no pronoun with a capital or half of "as for Lind"."""
    capital = any(article.text[span.start].isupper() for span in actor.mentions)
    return capital and not all(" ".join(name) in PRONOUNS for name in actor.names)


def owner_edit(article: Article, number: int) -> Edit | None:
    """Return the name for an opening "Its": that of the only body which the sentence before names.

    None where the sentence opens otherwise, begins a paragraph, or follows one that names several bodies, or points at
    another one ("… whether to bar the builder. Its shares …").
    """
    reading = article.readings[number]
    if not reading.words.startswith(f"{_OWNER} ") or not number:
        return None
    before = article.readings[number - 1]
    bodies = [n for n in before.names if n.kind == "organisation" and not before.inside_quotation(n.span)]
    if len(bodies) != 1 or article.paragraphs[number - 1] != article.paragraphs[number]:
        return None
    if any(_may_own(before, found) for found in _DESCRIBED.finditer(before.words)):
        return None
    name = bodies[0].span.of(article.text)
    ending = "’" if name.endswith("s") else "’s"
    body = f"The {name}" if takes_article(article.text, bodies[0].span) else name
    return Span(reading.span.start, reading.span.start + len(_OWNER)), body + ending


def own_name_edit(article: Article, number: int) -> Edit | None:
    """Return the full name for the first "the Ministry" by which a body calls itself in its own statement or report.

    None where the sentence has none, or the name has a comma in it or is no longer than that.
    """
    name, reading = outlet_of(article), article.readings[number]
    if (
        article.source.kind not in OWN_PAPERS
        or name is None
        or "," in name
        or fold_word(name) in fold_word(reading.words)
    ):
        return None
    heads = {word for word in name.split() if fold_word(word) in ORGANISATIONS}
    for found in _BARE_BODY.finditer(reading.text, reading.span.start, reading.span.end):
        span = Span(*found.span())
        if found["noun"] in heads and len(name.split()) > 1 and not reading.inside_quotation(span):
            full = with_article(name)
            return span, full[:1].upper() + full[1:] if found[0].startswith("T") else full
    return None


def _may_own(reading: Reading, found: re.Match[str]) -> bool:
    """Tell whether "the builder" or "the company" stands for somebody, and is no part of a name."""
    span = Span(*found.span("noun")).shift(reading.span.start)
    named = any(name.span.touches(span) for name in reading.names)
    return not named and (found["noun"] in ORGANISATIONS | ROLES or found["noun"].endswith(("er", "or")))


def takes_article(text: str, name: Span) -> bool:
    """Tell whether the text itself says "the" before the name, or its noun is a kind of body."""
    said = (
        text[: name.start].rstrip().lower().endswith((" the", "\nthe")) or text[: name.start].strip() == "The"
    )
    return said or is_common(name.of(text))

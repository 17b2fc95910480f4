"""What do the tables of a briefing tell of the sources, without the outlets' colouring?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefer.language.article import Article
from briefer.neutrality.plain import in_plain_words
from briefer.records import Accusation, Citation, Event, Position, Said

READABLE = "en"
"""The language whose colouring we know: a sentence of another is told as it stands."""


def plain_positions(found: Sequence[Position], articles: Sequence[Article]) -> tuple[Position, ...]:
    """Return positions with each sentence in plain words; whoever answers is told as plainly as who accuses."""
    where = _by_source(articles)
    return tuple(
        position.replace(
            statements=tuple(_told(said, where) for said in position.statements),
            accusations=tuple(_accused(made, where) for made in position.accusations),
        )
        for position in found
    )


def plain_events(found: Sequence[Event], articles: Sequence[Article]) -> tuple[Event, ...]:
    """Return the events of a timeline in plain words."""
    where = _by_source(articles)
    return tuple(event.replace(text=_plain(event.text, event.citations, where)) for event in found)


def _by_source(articles: Sequence[Article]) -> dict[str, Article]:
    return {article.source.id: article for article in articles}


def _told(said: Said, where: Mapping[str, Article]) -> Said:
    return said.replace(text=_plain(said.text, said.citations, where))


def _accused(made: Accusation, where: Mapping[str, Article]) -> Accusation:
    reply = made.reply and made.reply.replace(text=_plain(made.reply.text, made.reply.citations, where))
    return made.replace(text=_plain(made.text, made.citations, where), reply=reply)


def _plain(text: str, cited: Sequence[Citation], where: Mapping[str, Article]) -> str:
    """Return a sentence in plain words; ``cited`` are the places where it stands, the first of them its own."""
    article = where[cited[0].source]
    return in_plain_words(text, known=article.known) if article.source.language == READABLE else text

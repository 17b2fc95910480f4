"""By whom, and by which way, is each published sentence known?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefer.language.article import Article
from briefer.language.speech.chains import Chain, chain_at
from briefer.language.speech.unnamed import unnamed_at
from briefer.language.speech.voices import voice_at
from briefer.records import Citation, Heard, Note, Published, Role, Sourcing, Span

Place = tuple[Article, int]
"""An article, and the number of a sentence in it."""


def sourcing(articles: Sequence[Article], published: Sequence[Published]) -> tuple[Sourcing, ...]:
    """Return the way of each published sentence that somebody speaks, in reading order."""
    by_id = {article.source.id: article for article in articles}
    found = (_sourcing(sentence, list(_places(sentence, by_id))) for sentence in published)
    return tuple(one for one in found if one.chain or one.unnamed)


def unnamed_notes(found: Sequence[Sourcing]) -> Iterator[Note]:
    """Yield a note that counts the published sentences which rest on nobody with a name."""
    words = [
        f"“{' '.join(one.unnamed.quote.split())}” ({one.unnamed.source})" for one in found if one.unnamed
    ]
    if words:
        rest = "1 published sentence rests" if len(words) == 1 else f"{len(words)} published sentences rest"
        yield Note(kind="unnamed", text=f"{rest} on no named source: {', '.join(words)}.")


def _places(sentence: Published, by_id: Mapping[str, Article]) -> Iterator[Place]:
    for cited in sentence.citations:
        article = by_id.get(cited.source)
        number = article.sentence_at(cited.start) if article else None
        if article is not None and number is not None:
            yield article, number


def _sourcing(sentence: Published, places: Sequence[Place]) -> Sourcing:
    unnamed = [(article, unnamed_at(article.readings[number])) for article, number in places]
    resting = [article.cite(span) for article, span in unnamed if span]
    return Sourcing(
        sentence=sentence.id,
        chain=tuple(_links(*places[0])) if places else (),
        unnamed=resting[0] if resting and len(resting) == len(places) else None,
    )


def _links(article: Article, number: int) -> Iterator[Heard]:
    """Yield the speaker, the media in between, and the outlet; nothing where a sentence has no speaker."""
    chain = chain_at(article, number) or _plain(article, number)
    if chain is None:
        return
    speaker = _heard("speaker", article.cite(chain.speaker))
    yield speaker.replace(name=_meant(article, number) or speaker.name)
    for medium in chain.channels:
        yield _heard("channel", article.cite(medium))
    credit = article.source.credit
    if credit and credit not in article.source.name and not chain.channels:
        yield Heard(role="channel", name=credit, citation=_printed(article, credit))
    yield Heard(role="outlet", name=article.source.name, citation=_printed(article, article.source.name))


def _plain(article: Article, number: int) -> Chain | None:
    """Return who speaks where no medium stands in between."""
    voice = voice_at(article, number)
    return Chain(voice.span, ()) if voice.span and voice.how != "outlet" else None


def _meant(article: Article, number: int) -> str:
    """Return the name of whom a pronoun means who speaks in a sentence, '' where it means nobody for certain."""
    voice = voice_at(article, number)
    if voice.how != "pronoun" or len(voice.actors) != 1:
        return ""
    mentions = [" ".join(span.of(article.text).split()) for span in voice.actors[0].mentions]
    return max(mentions, key=len, default="")


def _heard(role: Role, cited: Citation) -> Heard:
    return Heard(role=role, name=" ".join(cited.quote.split()), citation=cited)


def _printed(article: Article, name: str) -> Citation | None:
    """Return where a text prints a name first."""
    start = article.document.text.find(name)
    return article.cite(Span(start, start + len(name))) if start >= 0 else None

"""Does an article have a name of a claim, in the same or another form of it?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.naming.same_name import initials, is_form_of
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem
from briefer.text.fold import fold_word


def stands_in_article(name: Name, article: Article) -> bool:
    """Tell whether somebody of an article goes by a name, or its words stand together in it."""
    if article.called(name) or all(_is_known(word, article) for word in name.words):
        return True
    together = set.intersection(*(set(article.index.get(stem(word), ())) for word in name.words))
    return bool(together) or stands_in_readings(name, article.headings) or stands_in_title(name, article)


def stands_in_readings(name: Name, readings: Sequence[Reading]) -> bool:
    """Tell whether one of some sentences has all words of a name."""
    stems = [stem(word) for word in name.words]
    return any(all(word in reading.stems for word in stems) for reading in readings)


def stands_in_title(name: Name, article: Article) -> bool:
    """Tell whether the title of an article has all words of a name."""
    title = {stem(word) for word in fold_word(article.source.title or "").split()}
    return all(stem(word) in title for word in name.words)


def stands_in_full(name: Name, article: Article, others: Iterable[Article]) -> bool:
    """Tell whether an article calls by its name, or a part of it, a body to which others give these initials.

    A writer who has read the folder writes "the NBT" where one source has only "the National Bank".
    """
    fuller = {
        own
        for other in others
        for actor in other.called(name)
        for own in actor.names
        if name.words[0] in initials(own)
    }
    return any(_is_called(own, article) for own in fuller)


def _is_called(words: tuple[str, ...], article: Article) -> bool:
    """Tell whether an article names somebody who may go by such a name of several words, in a heading as well."""
    stems = {stem(word) for word in words}
    return any(actor.goes_by(words) for actor in article.actors) or any(
        stems <= heading.stems for heading in article.headings
    )


def _is_known(word: str, article: Article) -> bool:
    """Tell whether a word is a name of the article, or made from one ("Korean", "Korea")."""
    return word in article.known or any(is_form_of(word, known) for known in article.known)

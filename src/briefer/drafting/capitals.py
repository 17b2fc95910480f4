"""Is the capital with which a passage begins that of a name? The rest of its source may tell."""

from __future__ import annotations

import re

from briefer.language.article import Article
from briefer.language.words.tokens import tokenize


def lowered_as_known(text: str, passage: str, article: Article) -> str:
    """Return ``text`` without the capital of the passage's first word inside it, if its source has the word without.

    A source that has the word with a capital behind another word, too, may mean a name; before a name it is a title.
    """
    first = next((token.text for token in tokenize(passage)), "")
    inside = rf"(?<=[a-z,;:] ){re.escape(first)}(?![\w'’-])"
    small = first[:1].lower() + first[1:]
    known = first != small and re.search(rf"(?<!\w){re.escape(small)}(?!\w)", article.text)
    if not known or re.search(inside, article.text):
        return text
    return re.sub(rf"{inside}(?! [A-Z])", small, text)

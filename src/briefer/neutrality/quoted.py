"""How is a sentence of a source told that takes a side in the outlet's own voice?"""

from __future__ import annotations

from briefer.language.reading import Reading
from briefer.neutrality.loaded import loaded_words


def with_quotes(sentence: Reading) -> str:
    """Return a source's sentence with the outlet's own labels and judgements in quotation marks.

    A word of a speaker whom the outlet paraphrases stays as it is: quotation marks would put it in that speaker's
    mouth.

    >>> with_quotes(Reading("The regime shelled the town."))
    'The “regime” shelled the town.'
    >>> with_quotes(Reading("Tom Reyes said the regime shelled the town."))
    'Tom Reyes said the regime shelled the town.'
    """
    text = sentence.span.of(sentence.text)
    spans = [found.span for found in loaded_words(sentence) if found.entry.quoted and not found.attributed]
    for span in reversed(spans):
        place = span.shift(-sentence.span.start)
        text = f"{text[: place.start]}“{place.of(text)}”{text[place.end :]}"
    return text

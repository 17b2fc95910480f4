"""How is a text of anybody's read, so that its words keep their places?"""

from __future__ import annotations

import re
from typing import Final, Literal

from briefer.language.article import Article
from briefer.language.syntax.sentences import split_paragraph, split_sentences
from briefer.neutrality.told import as_article
from briefer.records import Span
from briefer.text.markdown.prose import HIDDEN, factual_part, read_prose

Form = Literal["markdown", "plain"]

_MARKUP: Final = re.compile(
    # a footnote's mark, and any other bracket behind the end of a sentence: they say where it is from
    r"\[\^[^\]\s]+\]|(?<=[.!?…”\"’)\]])\s?\[[^\[\]\n]{1,80}\]|"
    rf"{HIDDEN}|\\(?=[!-/:-@\[-`{{-~])|(?<![^\W_])[*_]{{1,3}}|[*_]{{1,3}}(?![^\W_])"
)


def read_manuscript(text: str, form: Form) -> Article:
    """Return the sentences of a text as an article whose offsets are those of ``text``.

    Of Markdown, headings, tables, code and quoted paragraphs are no sentences, and citations no part of one; of a
    briefing of ours only what it publishes is read.
    """
    if form == "plain":
        return as_article(text, split_sentences(text, Span(0, len(text))))
    prose = read_prose(text)
    shown = _MARKUP.sub(lambda match: " " * len(match[0]), prose.text)
    own = factual_part(text)
    paragraphs = (each for each in prose.paragraphs if own.covers(each) and not _is_quoted(text, each))
    return as_article(shown, tuple(span for each in paragraphs for span in split_paragraph(shown, each)))


def _is_quoted(text: str, paragraph: Span) -> bool:
    """Tell whether a paragraph is marked as somebody else's words."""
    line = text.rfind("\n", 0, paragraph.start) + 1
    return text[line : paragraph.end].lstrip().startswith(">")

"""What one sentence says, as typed data: each facet is worked out when it is first asked for."""

from __future__ import annotations

from functools import cached_property

from briefer.language.dates import DateMention, find_dates
from briefer.language.figures import Figure, find_figures
from briefer.records import Span, When


class Reading:
    """One sentence of ``text`` (a claim, or a sentence of a source), read on demand.

    All spans index ``text``. ``published`` is the day of the text, to which weekdays resolve; None where it
    is not known.
    """

    def __init__(
        self, text: str, span: Span | None = None, *, language: str = "en", published: When | None = None
    ) -> None:
        self.text = text
        self.span = span or Span(0, len(text))
        self.language = language
        self.published = published

    @property
    def words(self) -> str:
        """The characters of the sentence."""
        return self.span.of(self.text)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The quantities that the sentence names."""
        return find_figures(self.text, self.span, language=self.language)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The days and times that the sentence names."""
        return find_dates(self.text, self.span, published=self.published, language=self.language)

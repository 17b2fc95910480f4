"""What one sentence says, as typed data: each facet is worked out when it is first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import Any

from briefer.language.facets import facet
from briefer.language.mood.negation import Negation, find_denials
from briefer.language.mood.stance import Marker, find_hedges, find_negations
from briefer.language.naming.names import Name, find_names, same_known
from briefer.language.numbers.figures import Figure, find_figures
from briefer.language.speech.acts import Speech, find_speech
from briefer.language.speech.quotations import Quotation, find_quotations
from briefer.language.time.dates import DateMention, find_dates
from briefer.language.words.tokens import Token, tokenize
from briefer.records import Span, When


class Reading:
    """One sentence of ``text`` (a claim, or a sentence of a source), read on demand.

    All spans index ``text``. ``published`` is the day of the text, to which weekdays resolve; None where it
    is not known. ``known`` are folded words that are names elsewhere in the text.
    ``quotations`` and ``tokens`` are what is known of them already: all quotations of the text, the words of the
    sentence. ``aside`` are stretches that say where the sentence is from ("(Gazette)"), not what it says.
    """

    def __init__(  # noqa: PLR0913 - what a sentence inherits from its text; a record would only rename it
        self,
        text: str,
        span: Span | None = None,
        *,
        language: str = "en",
        published: When | None = None,
        known: frozenset[str] = frozenset(),
        quotations: tuple[Quotation, ...] | None = None,
        tokens: tuple[Token, ...] | None = None,
        aside: tuple[Span, ...] = (),
    ) -> None:
        self.text = text
        self.span = span or Span(0, len(text))
        self.language = language
        self.published = published
        self.aside = aside
        self._known = known
        self._quotations = quotations
        self._tokens = tokens
        self.found: dict[Callable[..., object], Any] = {}  # what ``once`` keeps

    def is_read_alike(self, other: Reading) -> bool:
        """Tell whether another reading of the same text, for another source, cannot differ from this one."""
        around = (self.text, self.span, self.language, self.published, self.aside)
        same = around == (other.text, other.span, other.language, other.published, other.aside)
        return same and same_known(self.tokens, self._known, other._known)

    @property
    def words(self) -> str:
        """The characters of the sentence."""
        return self.span.of(self.text)

    @facet
    def tokens(self) -> tuple[Token, ...]:
        """The words of the sentence with their stems."""
        if self._tokens is not None:
            return self._tokens
        return tokenize(self.text, self.span, language=self.language)

    @facet
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset([token.stem for token in self.tokens])

    @facet
    def folded(self) -> frozenset[str]:
        """All its words, folded."""
        return frozenset([token.folded for token in self.tokens])

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the words that ``span`` covers, in order."""
        first, behind = self._places(span)
        return self.tokens[first:behind]

    def tokens_before(self, position: int) -> tuple[Token, ...]:
        """Return the words that end at ``position`` or before it, in order."""
        return self.tokens[: bisect_right(self._edges[1], position)]

    def tokens_after(self, position: int) -> tuple[Token, ...]:
        """Return the words that start at ``position`` or after it, in order."""
        return self.tokens[bisect_left(self._edges[0], position) :]

    def tokens_outside(self, spans: Iterable[Span], *, within: Span | None = None) -> tuple[Token, ...]:
        """Return the words of the sentence, or those ``within`` one part of it, that none of ``spans`` covers."""
        at, stop = self._places(within) if within else (0, len(self.tokens))
        starts, ends = self._edges
        kept: list[Token] = []
        for first, behind in sorted(
            [(bisect_left(starts, span.start), bisect_right(ends, span.end)) for span in spans]
        ):
            kept += self.tokens[at : min(first, stop)]
            at = max(at, first, behind)
        return (*kept, *self.tokens[at:stop])

    def _places(self, span: Span) -> tuple[int, int]:
        """Return the numbers of the words that ``span`` covers, half-open."""
        starts, ends = self._edges
        return bisect_left(starts, span.start), bisect_right(ends, span.end)

    @facet
    def _edges(self) -> tuple[list[int], list[int]]:
        return [token.start for token in self.tokens], [token.end for token in self.tokens]

    @facet
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations that stand in the sentence or run through it."""
        if self._quotations is None:
            return find_quotations(self.text, self.span)
        # They stand in order and apart; a long text has thousands, so the first one is looked up.
        first = bisect_right(self._quotations, self.span.start, key=lambda q: q.outer.end)
        behind = (self._quotations[place] for place in range(first, len(self._quotations)))
        near = takewhile(lambda q: q.outer.start < self.span.end, behind)
        return tuple(q for q in near if q.outer.touches(self.span))

    @facet
    def names(self) -> tuple[Name, ...]:
        """The names in the sentence; those without words are bare titles."""
        return find_names(self.text, self.tokens, known=self._known)

    @facet
    def speech(self) -> tuple[Speech, ...]:
        """Who is reported to say what."""
        return (
            find_speech(self.text, self.tokens, self.quotations, self.names) if self.language == "en" else ()
        )

    @facet
    def negations(self) -> tuple[Marker, ...]:
        """The words that negate, with what they bear on."""
        return find_negations(self.text, self.tokens)

    @facet
    def denials(self) -> tuple[Negation, ...]:
        """What the sentence denies, each with the word that it denies first of all."""
        return find_denials(self.text, self.tokens)

    @facet
    def hedges(self) -> tuple[Marker, ...]:
        """The words that hedge, with what they bear on."""
        return find_hedges(self.text, self.tokens)

    @facet
    def figures(self) -> tuple[Figure, ...]:
        """The quantities that the sentence names."""
        return find_figures(self.text, self.span, language=self.language)

    @facet
    def dates(self) -> tuple[DateMention, ...]:
        """The days and times that the sentence names."""
        return find_dates(self.text, self.span, published=self.published, language=self.language)

    @facet
    def unquoted(self) -> tuple[Token, ...]:
        """The words that stand outside quotation marks."""
        if not self.quotations:
            return self.tokens
        return self.tokens_outside(quotation.outer for quotation in self.quotations)

    def inside_quotation(self, span: Span) -> bool:
        """Tell whether ``span`` stands within quotation marks."""
        return any(q.outer.covers(span) for q in self.quotations) if self.quotations else False

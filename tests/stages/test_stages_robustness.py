"""Whatever stands in claims and sources, the verifier answers, in a time that grows with their length and no faster."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.language.article import Article
from briefer.library import Library
from briefer.records import Document
from briefer.stages.draft_reading import read_draft
from briefer.stages.verify import examine
from hostile_strings import HOSTILE
from made_library import FIRE, make_article, make_document, make_library

SOAK = bool(os.environ.get("BRIEFER_SOAK"))
PAIRS = 20_000 if SOAK else 60
"""Pairs of claim and sources that are tried; all of them by 'make soak'."""

TEXTS = {name: text.encode(errors="replace").decode() for name, text in HOSTILE.items()}
"""Half characters cannot stand in a text that was read; 'briefer check' refuses them in claims."""
NEWS = (
    "The police said Monday that Anna Holm and 12 of 40 workers denied it “no” 3 March 2026 40 percent . , ; : ( ) - — "
    "not never more than half of all before after because he she they who which Mr Dr. U.S. St. 1,234.5 £3m 17:30 \n "
    "Müller Лавров сказал 12 ألف شخص 三十二人 ein zwölf am Dienstag «oui» „ja“ ‘so’ it's won't [1] (S1) S1"
).split(" ")

words = st.lists(st.sampled_from(NEWS), max_size=40).map(" ".join)
hostile = st.sampled_from([*TEXTS.values(), FIRE])
repeated = st.tuples(st.sampled_from([*NEWS, *TEXTS.values()]), st.integers(1, 60)).map(lambda p: p[0] * p[1])
texts = st.one_of(
    words, hostile, repeated, st.text(max_size=200), st.tuples(words, hostile, words).map(" ".join)
)
"""News in scraps, what breaks programs, one thing many times over, any characters at all, and mixtures."""


def assert_sound(library: Library, claim: str, sources: list[str] | None) -> None:
    """Check a claim; every span of the verdict must be a place."""
    verdict = library.check(claim, sources=sources)
    cited = [*verdict.evidence, *(f.source for f in verdict.findings if f.source)]
    for citation in cited:
        assert library.corpus.document(citation.source).text[citation.start : citation.end] == citation.quote
    assert all(f.claim.end <= len(claim) for f in verdict.findings if f.claim)
    assert all(finding.message for finding in verdict.findings)
    assert verdict.accepted or verdict.findings


@given(texts, st.lists(texts, min_size=1, max_size=3), st.sampled_from(["en", "de", "ru", "ar", "zh", "xx"]))
@settings(max_examples=PAIRS)
def test_any_claim_is_checked_against_any_sources(claim: str, sources: list[str], language: str) -> None:
    """With sources named, one of them in another language, and with none named."""
    documents = [make_document(text, language=language if n == 1 else "en") for n, text in enumerate(sources)]
    library = make_library(*documents)
    assert_sound(library, claim, [f"S{n}" for n in range(1, len(sources) + 1)])
    assert_sound(library, claim, None)


@given(texts)
@settings(max_examples=PAIRS // 4)
def test_any_draft_is_read(draft: str) -> None:
    """A draft is somebody's text, too."""
    library = make_library(make_document(FIRE))
    for sentence in read_draft(draft, library.corpus):
        assert sentence.span.end <= len(draft)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_text_that_is_its_own_source_never_contradicts_itself(name: str) -> None:
    """Not even in characters that nobody sees."""
    claim = TEXTS[name]
    verdict = examine(claim, [make_article(claim)])
    assert verdict.status in {"supported", "unsupported", "unverifiable"}


def seconds(article: Article, claims: tuple[str, ...]) -> float:
    start = time.process_time()
    for claim in claims:
        examine(claim, [article])
    return time.process_time() - start


LINES = [
    pytest.param(FIRE + " ", id="prose"),
    pytest.param("abcdefghij", id="one-word"),
    pytest.param('"he said ', id="open-quotes"),
    pytest.param("((((", id="brackets"),
    pytest.param("Holm, who said ", id="no-stops"),
    pytest.param("火灾原因尚不清楚三十二人", id="no-spaces"),
    pytest.param("e\u0301\u200b", id="combining"),
]
CLAIMS = (
    "Fire chief Ana Lind said 12 of the 40 workers on duty had been taken to hospital.",
    "“We checked them in April,” said its director, Tom Reyes.",
)


@pytest.mark.parametrize("unit", LINES)
def test_a_line_of_a_megabyte_takes_seconds(unit: str) -> None:
    """Some two seconds on an idle machine (a tenth of it by default); the bound leaves room for a busy one."""
    size = 1_000_000 if SOAK else 100_000
    text = (unit * (size // len(unit) + 1))[:size]
    start = time.process_time()
    article = make_article(text)
    assert seconds(article, CLAIMS) + time.process_time() - start < 6.0


@pytest.mark.parametrize("unit", LINES)
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    """Eight times the text takes about eight times as long, never sixty-four times."""
    size = 40_000
    small, large = ((unit * (n // len(unit) + 1))[:n] for n in (size, 8 * size))
    base = max(0.1, seconds(make_article(small), CLAIMS))
    assert seconds(make_article(large), CLAIMS) < 24 * base


def library_of(count: int) -> Library:
    """Return a library of so many short texts, one of which holds the claims."""
    documents: list[Document] = []
    for number in range(count):
        place = f"Town{number:05}x"
        documents.append(
            make_document(f"The mayor of {place} opened a bridge on Monday. {number} people came.")
        )
    documents[count // 2] = make_document(FIRE)
    return make_library(*documents)


def test_a_claim_without_sources_is_found_among_many() -> None:
    """What a further claim costs hardly depends on how many sources there are."""
    costs: list[float] = []
    for count in (10, 10_000 if SOAK else 1_000):
        library = library_of(count)
        assert library.check(CLAIMS[0], sources=None).accepted
        start = time.process_time()
        for _ in range(5):
            library.check(CLAIMS[0], sources=None)
        costs.append(time.process_time() - start)
    assert costs[1] < 40 * max(costs[0], 0.01)

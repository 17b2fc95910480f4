"""Do the people, bodies and places of the claim stand in the source, and at this place?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.actors import initials
from briefer.language.article import Article
from briefer.language.names import Name
from briefer.language.reading import Reading
from briefer.language.speech import Speech
from briefer.language.tokens import stem
from briefer.records import Finding, Rule, Span
from briefer.text.fold import fold_word

_PLACE_WORDS: Final = frozenset(
    "in at near from to outside inside around across into through toward towards off".split()
)

# Words by which a sentence refers to what stands before it.
_LEANING: Final = frozenset(
    stem(word)
    for word in "he she it they them him her his its their this that these those matter latter former".split()
)
TOGETHER: Final = 0.6
"""Share of what the best sentence holds of the rest of a clause that the sentence with the name must hold too."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each name that the source does not have, or has in another matter."""
    for name in case.claim.names:
        if (
            not name.words
            or any(span.covers(name.span) for span in case.claim.aside)
            or _is_publisher(case, name)
            or _is_gloss(case.claim, name)
        ):
            continue
        if not any(_stands_in_article(name, article) for article in case.articles):
            who = name.span.of(case.claim.text)
            yield case.finding("name-not-in-source", f"{who} does not occur in the source.", claim=name.span)
        elif not _is_speaker(case.claim, name) and not _stands_there(case, name):
            yield _elsewhere(case, name)


def _is_speaker(claim: Reading, name: Name) -> bool:
    """Tell whether the name is a speaker's, which the speaker check looks at."""
    return any(_describes_speaker(claim, speech, name.span) for speech in claim.speech if speech.subject)


def _describes_speaker(claim: Reading, speech: Speech, span: Span) -> bool:
    """Tell whether ``span`` stands in a speaker's noun phrase, or in the description after a speaker named last."""
    if speech.subject is None or speech.subject.covers(span):
        return True
    last = speech.subject.start > speech.verb.start and span.start > speech.verb.end
    return last and not any(quotation.outer.start > speech.verb.end for quotation in claim.quotations)


def _stands_there(case: Case, name: Name) -> bool:
    """Tell whether the name stands where the rest of its clause stands."""
    own = {stem(word) for word in name.words}
    rest = {s: v for s, v in case.weights_in(case.clause_of(name.span)).items() if s not in own}
    if not rest:
        return True
    carried = [(_share(rest, p), p) for article in case.articles for p in _all_passages(article)]
    best = max(share for share, _ in carried)
    return any(share >= TOGETHER * best and _names_it(p, name) for share, p in carried)


def _all_passages(article: Article) -> Iterator[Passage]:
    return (Passage(article, reading) for reading in article.readings)


def _share(weights: dict[str, float], passage: Passage) -> float:
    """Return the weight that a sentence holds, with the sentences before it where it leans on them."""
    stems = passage.reading.stems
    if _LEANING & stems:
        stems = stems.union(*(reading.stems for reading in passage.before()))
    return sum(value for s, value in weights.items() if s in stems)


def _names_it(passage: Passage, name: Name) -> bool:
    """Tell whether a sentence, those it leans on, or a heading holds the name or stands for it."""
    article = passage.article
    near = (*passage.before(3), passage.reading, *article.headings, *article.readings[:1])
    if _stands_in_readings(name, near) or _in_title(name, article):
        return True
    actors = [actor for actor in article.actors if actor.goes_by(name)]
    return any(
        other.words and any(actor.goes_by(other) for actor in actors)
        for reading in near
        for other in reading.names
    ) or any(actor is article.publisher for actor in actors)


def _stands_in_article(name: Name, article: Article) -> bool:
    if any(actor.goes_by(name) for actor in article.actors):
        return True
    return _stands_in_readings(name, (*article.readings, *article.headings)) or _in_title(name, article)


def _stands_in_readings(name: Name, readings: Iterator[Reading] | tuple[Reading, ...]) -> bool:
    stems = [stem(word) for word in name.words]
    return any(all(word in reading.stems for word in stems) for reading in readings)


def _in_title(name: Name, article: Article) -> bool:
    title = {stem(word) for word in fold_word(article.source.title or "").split()}
    return all(stem(word) in title for word in name.words)


def _is_place(claim: Reading, name: Name) -> bool:
    """Tell whether the name stands where a place stands: after "in", "at", "from the" and the like."""
    if name.kind == "organisation" or name.title:
        return False
    before = [fold_word(word) for word in claim.text[: name.span.start].split()[-2:]]
    return bool(before) and (
        before[-1] in _PLACE_WORDS or (before[-1] == "the" and before[0] in _PLACE_WORDS)
    )


def _is_publisher(case: Case, name: Name) -> bool:
    return any(actor and actor.goes_by(name) for a in case.articles for actor in (a.publisher, a.author))


def _is_gloss(claim: Reading, name: Name) -> bool:
    """Tell whether the name is an acronym that the claim adds in brackets after the full name."""
    before = claim.text[: name.span.start].rstrip()
    if not before.endswith("("):
        return False
    return any(
        name.words[0] in initials(other.words)
        for other in claim.names
        if other.words and other.span.end <= len(before)
    )


def _elsewhere(case: Case, name: Name) -> Finding:
    place = name.span.of(case.claim.text)
    passage = case.passages[0]
    there: Span = passage.reading.span
    message = f"The source names {place}, but not in this matter."
    rule: Rule = "wrong-place" if _is_place(case.claim, name) else "merged-sources"
    return case.finding(rule, message, claim=name.span, source=(passage.article, there))

"""Do the people, bodies and places of the claim stand in the source, and at this place?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.names import Name
from briefer.language.reading import Reading
from briefer.language.same_name import initials
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
    carried = [
        (share, article, n) for article in case.articles for n, share in _carried(rest, article).items()
    ]
    least = TOGETHER * max((share for share, _, _ in carried), default=0.0)
    return not carried or any(share >= least and _names_it(article, n, name) for share, article, n in carried)


def _carried(weights: dict[str, float], article: Article) -> dict[int, float]:
    """Return for each sentence that holds any of it the weight that it holds, leaning on those before it or not."""
    held: defaultdict[int, dict[str, float]] = defaultdict(dict)
    for word, value in weights.items():
        for number in article.index.get(word, ()):
            held[number][word] = value
            for later in range(number + 1, min(number + 3, len(article.readings))):
                if _LEANING & article.readings[later].stems:
                    held[later][word] = value
    return {number: sum(words.values()) for number, words in held.items()}


def _names_it(article: Article, number: int, name: Name) -> bool:
    """Tell whether a sentence, those it leans on, or a heading holds the name or stands for it."""
    near = (*article.readings[max(0, number - 3) : number + 1], *article.headings, *article.readings[:1])
    if _stands_in_readings(name, near) or _in_title(name, article):
        return True
    actors = {id(actor) for actor in article.called(name)}
    return id(article.publisher) in actors or any(
        actors & {id(actor) for actor in article.called(other)}
        for reading in near
        for other in reading.names
        if actors and other.words
    )


def _stands_in_article(name: Name, article: Article) -> bool:
    if article.called(name):
        return True
    together = set.intersection(*(set(article.index.get(stem(word), ())) for word in name.words))
    return bool(together) or _stands_in_readings(name, article.headings) or _in_title(name, article)


def _stands_in_readings(name: Name, readings: Sequence[Reading]) -> bool:
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

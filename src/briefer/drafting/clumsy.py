"""Is a model's sentence put together in a way that no editor would print?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from briefer.drafting.candidates import may_be_verb
from briefer.drafting.itself import told_again
from briefer.language.reading import Reading
from briefer.language.speech.acts import reporting_lemma
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.clauses import RELATIVES, SUBORDINATORS, is_verb
from briefer.language.syntax.noun_phrases import is_possessive
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from briefer.language.words.weights import weight
from briefer.records import Span

_STRAY: Final = re.compile(
    r"^According to [^,]+,.*\band that\b|^According to [^;:“”\"]*?, (?:told|said|says)\b|"
    r"^(?:However|Meanwhile|Moreover|Additionally|Furthermore|Also|But)\b|"
    r",\s*[,.;:]|\(\s*\)|\b(\w+) \1\b(?<!had had)(?<!that that)",
    re.IGNORECASE,
)
"""A "that" without its verb, a verb without its speaker, a joint to nothing, marks that close nothing, and a word said
twice."""
_BEFORE_NOUNS: Final = PREPOSITIONS | DETERMINERS
_LABEL: Final = 5
"""Words of a quotation up to which it may be part of a noun phrase: a “pause of a week”."""
_CLAUSE: Final = 3
"""Words from which a stretch up to a comma is taken for a whole clause; shorter ones are circumstances."""
_JOINTS: Final = RELATIVES | SUBORDINATORS | CONJUNCTIONS | {"that"}


def is_clumsy(sentence: str, passage: str) -> bool:
    """Tell whether ``sentence`` says a thing or its speaker twice, drops what joins two clauses, or changes the tense.

    >>> is_clumsy("The port said that 40 ships were delayed, according to the port.", "40 ships were delayed.")
    True
    >>> is_clumsy("Lind led the talks, Orr named on Friday.", "The talks were led by Lind, whom Orr named on Friday.")
    True
    """
    ours, theirs = Reading(sentence), Reading(passage)
    found = (
        _STRAY.search(sentence) is not None,
        _says_twice(ours),
        _repeats(ours, theirs),
        _is_spliced(ours, theirs),
        _is_in_other_tense(ours, theirs),
        _splits_speaker(ours, theirs),
        _quotes_as_noun(ours),
        _tells_about(ours, theirs),
        _lacks_article(ours, theirs),
        _lacks_verb(ours),
        told_again(sentence) is not None,
    )
    return any(found)


def _says_twice(reading: Reading) -> bool:
    """Tell whether two acts of speech are given to one speaker by the same name."""
    cores = [speech.core for speech in reading.speech if speech.core and not speech.shared]
    names = [{t.stem for t in reading.tokens_in(core) if weight(t.text) > 0} for core in dict.fromkeys(cores)]
    return any(one and (one <= other or other <= one) for one, other in pairwise(names) if other)


def _repeats(sentence: Reading, passage: Reading) -> bool:
    """Tell whether a verb, two words that tell something side by side, or a figure, stand more often than there."""
    counts = _told_pairs(sentence) + _marked(sentence) + _verbs(sentence)
    before = _told_pairs(passage) + _marked(passage) + _verbs(passage)
    return any(count > max(1, before[told]) for told, count in counts.items())


def _verbs(reading: Reading) -> Counter[tuple[str, str]]:
    """Count the verbs: who denies one thing in a passage does not deny two."""
    tokens = reading.unquoted
    verbs = (token for at, token in enumerate(tokens) if is_verb(tokens, at) or reporting_lemma(token.folded))
    return Counter((token.stem, "verb") for token in verbs if token.folded not in AUXILIARIES)


def _marked(reading: Reading) -> Counter[tuple[str, str]]:
    """Count the words that are all capitals or digits: "ISIS", "47"."""
    words = [token.text for token in reading.tokens]
    return Counter((word, "") for word in words if len(word) > 1 and (word.isupper() or word[0].isdigit()))


def _told_pairs(reading: Reading) -> Counter[tuple[str, str]]:
    stems = [token.stem for token in reading.tokens if weight(token.text) > 0]
    return Counter(pairwise(stems))


def _is_in_other_tense(sentence: Reading, passage: Reading) -> bool:
    """Tell whether what was done in the passage is being done in the sentence: "names" for "named"."""
    past = {token.stem for token in passage.unquoted if token.folded.endswith("ed")}
    now = {token.stem for token in passage.tokens if token.folded.endswith("s")}
    tokens = sentence.unquoted
    return any(
        token.stem in past - now and token.folded.endswith("s") and tokens[at - 1].folded not in DETERMINERS
        for at, token in enumerate(tokens[1:], start=1)
        if token.text.islower()
    )


def _is_spliced(sentence: Reading, passage: Reading) -> bool:
    """Tell whether a clause that begins with "who" or "which" in the passage hangs on a bare comma in the sentence."""
    return any(_hangs(sentence, at) for verb in _relative_verbs(passage) for at in _places_of(verb, sentence))


def _relative_verbs(reading: Reading) -> Iterator[str]:
    """Yield the stem of the verb of each relative clause."""
    tokens = reading.tokens
    for start in (at for at, token in enumerate(tokens) if token.folded in RELATIVES):
        verb = next((at for at in range(start, len(tokens)) if is_verb(tokens, at)), None)
        if verb is not None:
            yield tokens[verb].stem


def _places_of(verb: str, reading: Reading) -> Iterator[int]:
    tokens = reading.tokens
    yield from (at for at, token in enumerate(tokens) if token.stem == verb and is_verb(tokens, at))


def _hangs(reading: Reading, at: int) -> bool:
    """Tell whether a whole clause stands before the last comma before a verb, and no joint between them."""
    comma = reading.text.rfind(", ", 0, reading.tokens[at].start)
    before = reading.tokens_before(max(0, comma))
    between = reading.tokens[len(before) : at]
    whole = any(is_verb(reading.tokens, place) for place in range(len(before)))
    return whole and bool(between) and not any(token.folded in _JOINTS for token in between)


def _splits_speaker(sentence: Reading, passage: Reading) -> bool:
    """Tell whether "said" parts a speaker from the office: "Orr said the mayor" for "the mayor, Orr, said"."""
    told = [
        {token.stem for token in passage.tokens_in(speech.subject) if weight(token.text) > 0}
        for speech in passage.speech
        if speech.subject
    ]
    return any(
        _stands_on_both_sides(sentence, speech.verb, words) for speech in sentence.speech for words in told
    )


def _stands_on_both_sides(sentence: Reading, verb: Span, words: set[str]) -> bool:
    before = {token.stem for token in sentence.tokens_before(verb.start)} & words
    behind = [token for token in sentence.tokens_after(verb.end) if token.folded not in DETERMINERS][:1]
    return bool(before) and any(token.stem in words - before for token in behind)


def _quotes_as_noun(sentence: Reading) -> bool:
    """Tell whether a whole quoted sentence stands where a thing is named: "the head of “We did it”"."""
    for quotation in sentence.quotations:
        before = sentence.tokens_before(quotation.outer.start)[-1:]
        touching = sentence.text[: quotation.outer.start].rstrip()[-1:].isalpha()
        long = len(quotation.inner.of(sentence.text).split()) > _LABEL
        whole = quotation.inner.of(sentence.text)[:1].isupper()
        if long and whole and touching and any(token.folded in _BEFORE_NOUNS for token in before):
            return True
    return False


def _tells_about(sentence: Reading, passage: Reading) -> bool:
    """Tell whether what somebody says in the passage has become what they speak about."""
    counted = {figure.span.start for figure in sentence.figures}
    about = [
        t
        for t in sentence.unquoted
        if t.folded == "about" and t.end + 1 not in counted and t.start not in counted
    ]
    return bool(about) and all(token.folded != "about" for token in passage.tokens)


def _lacks_article(sentence: Reading, passage: Reading) -> bool:
    """Tell whether a noun that is one thing has lost its "the" or "a" inside the sentence."""
    theirs = list(_singular(passage))
    had = {item.tokens[-1].folded for item in theirs if item.tokens[0].folded in DETERMINERS}
    had -= {item.tokens[-1].folded for item in theirs if item.tokens[0].folded not in DETERMINERS}
    return any(
        item.tokens[-1].folded in had and _is_bare(item) and not _is_apposed(sentence, item.tokens[0].start)
        for item in _singular(sentence)
    )


def _lacks_verb(sentence: Reading) -> bool:
    """Tell whether what somebody says has no verb up to its first comma: "said that 22 more likely, because"."""
    for speech in sentence.speech:
        behind = sentence.tokens_after(speech.verb.end)
        if not behind or behind[0].folded != "that":
            continue
        end = sentence.text.find(",", behind[0].end)
        told = [token for token in behind[1:] if end < 0 or token.end <= end]
        quoted = any(q.outer.start < (end if end >= 0 else sentence.span.end) for q in sentence.quotations)
        framed = told and told[0].folded in PREPOSITIONS
        if (
            len(told) >= _CLAUSE
            and not (quoted or framed)
            and not any(may_be_verb(token.text) for token in told)
        ):
            return True
    return False


def _singular(reading: Reading) -> Iterator[Chunk]:
    """Yield the noun phrases that turn on one thing with no capital."""
    for item in chunked(reading.text, reading.unquoted):
        head = item.tokens[-1].text
        if item.tag == "noun" and head.isalpha() and head.islower() and not head.endswith("s"):
            yield item


def _is_bare(item: Chunk) -> bool:
    words = {token.folded for token in item.tokens}
    return DETERMINERS.isdisjoint(words) and not any(map(is_possessive, item.tokens))


def _is_apposed(reading: Reading, start: int) -> bool:
    return start == reading.span.start or reading.text[:start].rstrip().endswith(",")

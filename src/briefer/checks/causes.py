"""Does the source give that reason?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.words.likeness import likeness
from briefer.language.words.sorts import verb_tenths
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_CAUSE: Final = re.compile(
    r"\b(?=[bdotaclrpsgi])"
    r"(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence)(?: of)?|caused by|"
    r"(?<!-)led(?! by)(?=(?: \S+){0,5}? to\b)|(?<!the )(?<!a )leading(?! up)(?=(?: \S+){0,5}? to\b)|"
    r"resulted in|resulting in|prompted(?: by)?|prompting|triggered(?: by)?|"
    r"sparked(?: by)?|provoked(?: by)?|spurred(?: by)?|brought about|gave rise to|in response to|in retaliation for|"
    r"so that|in order to|therefore|consequently|on account of|blamed on|attributed to|"
    r"puts?(?=(?: \S+){1,8}? down to\b)|on the grounds that|stems? from|stemmed from)\b",
    re.IGNORECASE,
)
# Words before which the cause stands, and the effect behind them.
_FORWARD: Final = re.compile(
    r"(?:led|leading|result|prompt|trigger|spark|provok|spurr|brought|gave)(?!.* by$)", re.IGNORECASE
)
# Looser ways in which news English gives a reason; enough to bear a claim out, not enough to make one.
_LOOSE: Final = re.compile(
    r"\b(?:because|since(?! \d)|as(?! \w+[.,;]| \w+$)|after|over|following|due|owing|thanks|reasons?|cause[ds]?|"
    r"result\w*|prompt\w*|trigger\w*|spark\w*|provok\w*|spur\w*|led|lead|force[ds]?|driv\w+|drove|"
    r"retaliation|fear\w*|to \w+|so|"
    r"thus|hence|therefore|grounds|blam\w+|respon\w+|fault|attribut\w+|stem\w*|means?|meant|why|down to|"
    r"(?:lit|started|set|begun) by|"
    r"cit\w+|amid|with|made|by \w+ing|for|wake|light of|consequen\w+|contribut\w+|played a part|behind|if|when)\b",
    re.IGNORECASE,
)
# Words by which a source says outright that it knows of no reason, and by which it explains.
_NO_REASON: Final = re.compile(
    r"\bno (?:reasons?|explanation|motive|cause) (?:(?:was|were|is|has been|had been) )?(?:given|offered|stated)\b"
    r"|\b(?:gave|giving|offered|offering) no (?:reason|explanation)\b"
    r"|\bwithout (?:giving|offering|stating) (?:a|any) reason"
    r"|\b(?:did not|didn['’]t|declined to|would not|refused to) (?:say|explain) why\b",
    re.IGNORECASE,
)
_EXPLAINS: Final = re.compile(r"\b(?:explain(?:s|ed)|account(?:s|ed) for|the reason is)\b", re.IGNORECASE)
_POINTING_BACK: Final = re.compile(
    r"\b(?:that is why|that's why|which is why|as a (?:result|consequence)|because of (?:this|that|it)|therefore|thus|"
    r"consequently|so|for (?:this|that) reason|(?:this|that|which|it) (?:led|meant|caused|forced|prompted|made)|"
    r"(?:led|caused|forced|prompted) (?:it|them|him|her|both)|"
    r"in (?:[\w-]+ of )?(?:them|these|those)(?= \w)|"
    r"the reason|^(?:not |but |(?:it|that|this) (?:is|was) )?because|in response|over it|as it)\b",
    re.IGNORECASE,
)
# "This scheme led to": what the sentence before tells is the cause of what this one does.
_LEADING_ON: Final = re.compile(
    r"(?:this|that|these|those|such|it|they) (?:[\w’'-]+ ){0,3}?(?:leads?|led|causes?|caused|"
    r"result(?:s|ed)?(?= in)|means?|meant|forces?|forced|prompts?|prompted|sparks?|sparked|triggers?|triggered)\b",
    re.IGNORECASE,
)
# Where the clause with the reason begins and ends: what is told before and after it, or beside it, has no part in it.
_BEGINS: Final = re.compile(r";\s|,\s(?:and|but|while|whereas|so)\b|\s(?:but|while|whereas)\s")
_NOUN_OF_CLAUSE: Final = re.compile(r"(?:\b[a-z-]+ ){1,2}(?:that|which) (?:has |have |had )?$")
_ENDS: Final = re.compile(
    r";\s|,\s(?:and|but|yet|while|whereas|although|though|with|who|whose|which|where|including|instead|according)\b|"
    r"\s(?:but|while|whereas|although)\s|,\s(?=\w+ing\b)"
)
# "…, since it counts only rapid tests": not since when.
_SINCE: Final = re.compile(
    r",\s(?:since|as)\s(?:it|its|he|she|they|their|his|her|we|our|there|this|that|no|the|nobody)\b"
)
_TAKES_UP: Final = re.compile(r"(?:It|This|That|These|Those|They|He|She|(?:Not |But )?[Bb]ecause)\b")
_BEING: Final = tuple([word] for word in "is are was were be been being s re".split())
_MOSTLY_VERB: Final = 5
"""Tenths of its uses from which on a word after "due to" is a verb."""
_MEANS_NOT: Final = re.compile(r"(?:\bnot|n['’]t) mean\b")
_FRONTED: Final = 12
"""Code points from its start within which a cause opens a sentence: its second half begins at the comma."""
ENOUGH: Final = 0.5
"""Share of the content of each half, by weight and likeness, that must stand in the sentence that gives the reason."""
SOME: Final = 0.2
"""The share of the other half that is enough where the sentence has a plain "because"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the claim joins two facts by a reason that no passage gives."""
    unexplained = _unexplained(case)
    for match in _CAUSE.finditer(case.claim.words):
        cue = Span(*match.span()).shift(case.claim.span.start)
        passed_over = any(is_passed(case.claim, cue) for is_passed in (_is_no_reason, _makes_speak, _is_due))
        if passed_over or case.claim.inside_quotation(cue):
            continue
        if unexplained:
            said = unexplained[1].of(unexplained[0].text)
            message = f"The source gives no reason: it says “{said}”."
            yield case.finding("cause-invented", message, claim=cue, source=unexplained)
            return
        if not any(_is_given(case, halves) for halves in _halves(case.claim, cue)):
            message = "No passage of the source links these two as cause and effect."
            yield case.finding("cause-invented", message, claim=cue)
            return


def _unexplained(case: Case) -> tuple[Article, Span] | None:
    """Return where the best passage says that no reason was given, which the claim leaves out."""
    article, reading = case.passages[0]
    found = _NO_REASON.search(article.text, reading.span.start, reading.span.end)
    return (article, Span(*found.span())) if found and not _NO_REASON.search(case.claim.words) else None


def _makes_speak(claim: Reading, cue: Span) -> bool:
    """Tell whether a word only leads over to a quotation: "The ruling prompted Lund to say: “No.”"."""
    answers = any(s.subject and cue.end <= s.subject.start <= cue.end + 1 for s in claim.speech)
    return answers and bool(claim.quotations)


def _is_due(claim: Reading, cue: Span) -> bool:
    """Tell whether "due to" tells of a plan: "is due to meet on Monday"."""
    after = next(iter(claim.tokens_after(cue.end)), None)
    before = [token.folded for token in claim.tokens_before(cue.start)[-1:]]
    if after is None or cue.of(claim.text).lower() != "due to":
        return False
    helping = after.folded in {"be", "have"}  # "patients due to be moved"
    return helping or (verb_tenths(after.stem) >= _MOSTLY_VERB and before[:1] in _BEING)


_Halves = tuple[dict[str, float], dict[str, float]]


def _halves(claim: Reading, cue: Span) -> Iterator[_Halves]:
    """Yield the content of cause and effect, with weights: of the clauses beside the cue, then of the whole."""
    whole, comma = claim.span, claim.text.find(", ", cue.end)
    if cue.start - whole.start <= _FRONTED and comma > 0:
        cause = _content(claim, Span(cue.end, comma), cue)
        yield cause, _content(claim, Span(comma, _until(claim, comma)), cue)
        yield cause, _content(claim, Span(comma, whole.end), cue)
        return
    near = Span(_back_from(claim, cue.start), cue.start), Span(cue.end, _until(claim, cue.end))
    for before, after in (near, (Span(whole.start, cue.start), Span(cue.end, whole.end))):
        told = _content(claim, before, cue), _content(claim, after, cue)
        yield told if _FORWARD.match(cue.of(claim.text)) else told[::-1]


def _back_from(claim: Reading, end: int) -> int:
    """Return where begins what leads up to a reason: its clause, or the noun of the relative clause that gives it."""
    noun = _NOUN_OF_CLAUSE.search(claim.text, claim.span.start, end)
    joints = [match.end() for match in _BEGINS.finditer(claim.text, claim.span.start, end)]
    starts = ([noun.start()] if noun else []) + joints[::-1]
    return next((start for start in starts if _tells(claim, Span(start, end))), claim.span.start)


def _until(claim: Reading, start: int) -> int:
    """Return where ends what follows upon a reason: with its own clause."""
    joints = (match.start() for match in _ENDS.finditer(claim.text, start + 2, claim.span.end))
    return next((end for end in joints if _tells(claim, Span(start, end))), claim.span.end)


def _tells(claim: Reading, span: Span) -> bool:
    return any(weight(token.text) > 0 for token in claim.tokens_in(span))


def _content(claim: Reading, half: Span, cue: Span) -> dict[str, float]:
    spoken = [span for speech in claim.speech for span in (speech.subject, speech.verb) if span]
    told = [t for t in claim.tokens_in(half) if not cue.covers(t.span) and weight(t.text) > 0]
    # Of "Lund apologised because …" it is the act of speech that has the reason.
    kept = [token for token in told if not any(span.covers(token.span) for span in spoken)] or told
    return {token.stem: weight(token.text) for token in kept}


def _is_no_reason(claim: Reading, cue: Span) -> bool:
    """Tell whether a reason is only named to be denied: "Just because it is old, it does not mean that …"."""
    just = claim.text[: cue.start].lower().endswith("just ")
    return just and _MEANS_NOT.search(claim.text, claim.span.start, claim.span.end) is not None


def _is_given(case: Case, halves: _Halves) -> bool:
    """Tell whether the source gives the reason, in one sentence, in two or in other words."""
    ways = (_in_one_sentence, _in_two_sentences, _in_other_words, _of_what_was_told)
    return any(given(case, halves) for given in ways)


def _in_one_sentence(case: Case, halves: _Halves) -> bool:
    """Tell whether one sentence holds both halves of the claim, and some of each alone, with a word of reason."""
    return any(
        all(_share(half, reading) >= ENOUGH for half in halves)
        and all(_share(half, reading) >= SOME for half in _told_apart(halves))
        and _LOOSE.search(reading.words)
        and not _is_reversed(halves, reading)
        for _, reading in case.passages
    )


def _is_reversed(halves: _Halves, source: Reading) -> bool:
    """Tell whether the source makes the claim's effect the cause and its cause the effect, in one sentence."""
    cause, effect = halves
    for match in _CAUSE.finditer(source.words):
        cue = Span(*match.span()).shift(source.span.start)
        sides = [
            _stems(source, span)
            for span in (Span(source.span.start, cue.start), Span(cue.end, source.span.end))
        ]
        first, then = sides if _FORWARD.match(match[0]) else sides[::-1]
        crossed = min(_of(cause, then), _of(effect, first)) >= ENOUGH
        if crossed and max(_of(cause, first), _of(effect, then)) < ENOUGH:
            return True
    return False


def _stems(source: Reading, within: Span) -> frozenset[str]:
    return frozenset(token.stem for token in source.tokens_in(within))


def _in_two_sentences(case: Case, halves: _Halves) -> bool:
    """Tell whether two sentences in a row hold a half each, and the second points back: "That is why …"."""
    return any(
        abs(one.number - other.number) == 1
        and one.article is other.article
        and _share(halves[0], one.reading) >= ENOUGH
        and _share(halves[1], other.reading) >= ENOUGH
        and _points_back(one, other)
        for one, other in product(case.passages, repeat=2)
    )


def _points_back(cause: Passage, effect: Passage) -> bool:
    """Tell whether the later of two sentences makes the earlier one the cause, or the effect, of what it tells."""
    if _LEADING_ON.match(_later(cause, effect).reading.words):
        return cause.number < effect.number
    return _POINTING_BACK.search(_later(cause, effect).reading.words) is not None


def _in_other_words(case: Case, halves: _Halves) -> bool:
    """Tell whether a sentence that carries the claim gives a reason outright, and holds one half and some of the other.

    The rest may be told in words of its own; a word that stands in both halves tells neither from the other.
    """
    own = _told_apart(halves)
    shares = (sorted(_share(h, r) for h in own) for _, r in case.carrying if _gives_reason(r))
    return any(less >= SOME and more >= ENOUGH for less, more in shares)


def _told_apart(halves: _Halves) -> _Halves:
    """Return the content that stands in one half only."""
    cause, effect = halves
    return (
        {word: value for word, value in cause.items() if word not in effect},
        {word: value for word, value in effect.items() if word not in cause},
    )


def _of_what_was_told(case: Case, halves: _Halves) -> bool:
    """Tell whether a sentence gives that reason for what the sentences before it tell: "It was attributed to rain"."""
    cause, effect = halves
    return any(
        _TAKES_UP.match(passage.reading.words)
        and any(_of(cause, stems) >= ENOUGH for stems in _reasons(passage.reading))
        and any(_share(effect, before) >= SOME for before in passage.before())
        for passage in case.passages
    )


def _reasons(source: Reading) -> Iterator[frozenset[str]]:
    """Yield the words behind each cue that the cause follows: "was attributed to rain"."""
    for match in _CAUSE.finditer(source.words):
        if not _FORWARD.match(match[0]):
            yield _stems(source, Span(match.end(), len(source.words)).shift(source.span.start))


def _gives_reason(source: Reading) -> bool:
    cues = (Span(*match.span()).shift(source.span.start) for match in _CAUSE.finditer(source.words))
    told = _SINCE.search(source.words) or _EXPLAINS.search(source.words)
    return any(not _is_due(source, cue) for cue in cues) or told is not None


def _later(one: Passage, other: Passage) -> Passage:
    return one if one.number > other.number else other


def _share(half: dict[str, float], source: Reading) -> float:
    return _of(half, source.stems)


def _of(half: dict[str, float], stems: frozenset[str]) -> float:
    """Return the share of a half's content that ``stems`` hold."""
    total = sum(half.values())
    return sum(value * likeness(word, stems) for word, value in half.items()) / total if total else 1.0

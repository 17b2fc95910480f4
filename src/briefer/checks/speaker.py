"""Did that person or body say it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.voiced import voices_for, voices_in
from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.coreference import stands_for
from briefer.language.naming.designations import designation
from briefer.language.naming.referents import fits
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.answering import (
    is_deed,
    is_embedded,
    is_evidence,
    is_gerund,
    is_mute,
    is_ordered,
    paper_of,
)
from briefer.language.speech.claimed import Claimed, claimed_speaker
from briefer.language.speech.own_voice import is_own_paper, is_own_voice
from briefer.language.speech.speakers import Sameness, compare
from briefer.language.speech.voices import Voice, resolve, voices_at
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import stem
from briefer.records import OWN_PAPERS, Finding, Span

_ASKING: Final = frozenset({"ask", "doubt"})
"""In the passive these are deeds, not reports: "was questioned by police"."""
_SHOWING: Final = frozenset("say tell state show point suggest indicate reveal".split())
"""What a thing does that tells something: "the filings say", "the pictures point to a leak"."""
_COUNTING: Final = frozenset(stem(word) for word in "count record register list log tally".split())
"""What bodies do with those of whom they give the number."""
_BEFORE_VERB: Final = 3
"""Words before such a verb in which its subject ends."""
_BESIDE: Final = re.compile(r",\s(?:[\w-]+ of )?(?:who|whom|which|whose)\b[^,;]{5,120},")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each act of speech in the claim that the source gives to somebody else."""
    for place, speech in enumerate(case.claim.speech):
        claimed = claimed_speaker(case.claim, speech)
        if (
            claimed is None
            or claimed.pronoun
            or speech.negated
            or is_gerund(case.claim, claimed, speech)
            or _is_passed_over(case, place, speech, claimed)
        ):
            continue
        voices = list(voices_for(case, place, speech))
        if is_evidence(claimed, speech) and any(_is_evidence(*voice) for voice in voices):
            continue  # "the find suggests": the coin of the source is the find
        if _is_paper(case, claimed, voices):
            continue
        finding = _judge(case, claimed, voices)
        if finding:
            yield finding


def _is_passed_over(case: Case, place: int, speech: Speech, claimed: Claimed) -> bool:
    """Tell whether an act of speech names nobody who answers for the claim's content."""
    if any(aside.covers(speech.verb) for aside in case.claim.aside) or _is_beside(case.claim, speech):
        return True  # ", the Gazette reported": where it is from, not who says it
    if case.claim.text.startswith(" nothing", speech.verb.end) or _counts(case, claimed):
        return True  # "has said nothing since": nobody speaks; "the board counts 26": by its own count
    asked = speech.passive and (speech.cue in _ASKING or is_ordered(case.claim.text, speech))
    if asked or _is_mute(claimed, speech):
        return True
    beside = claimed.designation.head in case.carrying[0].reading.stems
    if (is_evidence(claimed, speech) and beside) or (is_deed(case.claim, speech) and _does_it(case, claimed)):
        return True
    if _is_tellers(case, speech, claimed) and not _is_lent(case, place, speech, claimed):
        return True
    return (
        speech.subject is not None
        and is_embedded(case.claim.text, speech.subject)
        and not (place == 0 and case.claim.quotations)
    )


def _is_mute(claimed: Claimed, speech: Speech) -> bool:
    """Tell whether things stand where speakers would, so that the verb is none of speech: "batches added in May".

    One thing may stand for its people: "the mill said".
    """
    head = claimed.designation.head
    things = claimed.designation.plural or speech.passive
    return (
        things and speech.lemma not in _SHOWING and not claimed.named and head is not None and is_mute(head)
    )


def _counts(case: Case, claimed: Claimed) -> bool:
    """Tell whether a passage says that the claimed one counts, or has recorded, what is told of so many."""
    words = claimed.stems.union(*({stem(word) for word in name.words} for name in claimed.names))
    if not any(figure.counts for figure in case.claim.figures):
        return False
    return any(
        token.stem in _COUNTING
        and words & {t.stem for t in reading.tokens_before(token.start)[-_BEFORE_VERB:]}
        for _, reading in case.carrying
        for token in reading.tokens
    )


def _is_tellers(case: Case, speech: Speech, claimed: Claimed) -> bool:
    """Tell whether the claim gives something to who tells all of an article: its outlet, its author, the bulletin."""
    told = all(article.source.kind not in OWN_PAPERS for article in case.articles)
    opinion = all(article.source.kind == "opinion" for article in case.articles)
    if opinion or (told and speech.cue == "say"):
        return all(is_own_voice(claimed, article) for article in case.articles)
    return speech.cue == "say" and all(is_own_paper(claimed, article) for article in case.articles)


def _is_lent(case: Case, place: int, speech: Speech, claimed: Claimed) -> bool:
    """Tell whether the claim quotes an article's author with words that the article quotes of somebody else."""
    authors = [article.author for article in case.articles if article.author]
    if not case.claim.quotations or not any(a.goes_by(name.words) for a in authors for name in claimed.names):
        return False
    voices = list(voices_for(case, place, speech))
    return bool(voices) and all(voice.how != "outlet" and voice.span is not None for _, voice in voices)


def _is_evidence(article: Article, voice: Voice) -> bool:
    """Tell whether a thing speaks for something in the source."""
    theirs = designation(article.text, voice.span, ()).head if voice.span and not voice.actors else None
    return theirs is not None and is_mute(theirs)


def _is_paper(case: Case, claimed: Claimed, voices: list[tuple[Article, Voice]]) -> bool:
    """Tell whether a paper is let speak of which the source tells here, where no person or body speaks."""
    paper = paper_of(case.claim.text, claimed)
    if paper is None:
        return False
    makers = {stem(word) for name in (*claimed.names, *claimed.of) for word in name.words}
    told = any(paper in r.stems and (not makers or not makers.isdisjoint(r.stems)) for r in case.context)
    taken_up = any(voice.how == "pronoun" and _names_nobody(article, voice) for article, voice in voices)
    return told and (taken_up or all(_names_nobody(article, voice) for article, voice in voices))


def _names_nobody(article: Article, voice: Voice) -> bool:
    """Tell whether a voice is the article's own, "it", or a thing's."""
    if voice.how == "outlet" or voice.span is None:
        return True
    words = voice.span.of(article.text)
    head = designation(article.text, voice.span, ()).head
    return words.lower() == "it" or (head is not None and not is_person(head) and not is_body(head))


def _is_beside(claim: Reading, speech: Speech) -> bool:
    """Tell whether somebody only speaks in a relative clause: "a body, one of whose staff, he says, fled,"."""
    clauses = (
        Span(*found.span()) for found in _BESIDE.finditer(claim.text, claim.span.start, claim.span.end)
    )
    inside = any(clause.covers(speech.verb) for clause in clauses)
    return inside and speech.lemma == "according"


def _does_it(case: Case, claimed: Claimed) -> bool:
    """Tell whether the best passage tells of the one who does it in the source's own voice."""
    passage = case.carrying[0]
    words = claimed.stems.union(*({stem(word) for word in name.words} for name in claimed.names))
    named = not words.isdisjoint(passage.reading.stems) or _is_subject(passage, claimed)
    return named and all(voice.how == "outlet" for _, voice in voices_in(passage))


def _is_subject(passage: Passage, claimed: Claimed) -> bool:
    """Tell whether a passage is about the claimed one: "She turned the request down"."""
    subject = opening_subject(passage.article.text, passage.reading.tokens)
    found = resolve(passage.article, passage.number, subject) if subject else None
    return found is not None and compare(claimed, found, passage.article) == "same"


def _judge(case: Case, claimed: Claimed, voices: list[tuple[Article, Voice]]) -> Finding | None:
    """Return a finding unless one of the voices is, or for all that is known may be, the claimed speaker."""
    if not voices:
        return None
    answers: list[tuple[Sameness, Article, Voice]] = [(compare(claimed, v, a), a, v) for a, v in voices]
    if any(answer in {"same", "unknown"} for answer, _, _ in answers):
        return None
    if any(_is_called_so(case, claimed, voice) for _, voice in voices):
        return None
    name = claimed.span.of(case.claim.text)
    if any(answer == "open" for answer, _, _ in answers):
        message = f"The source does not make clear that it is {name} who says this."
        return case.finding("unresolved-speaker", message, claim=claimed.span)
    _, article, voice = answers[0]
    if voice.how == "outlet" or voice.span is None:
        message = f"The source does not give this to {name}."
        told_on = _goes_on_telling(case, claimed)
        return None if told_on else case.finding("wrong-speaker", message, claim=claimed.span)
    message = f"The source gives this to {_called(voice, article)}, not to {name}."
    known = _tells_who(voice, article) and _is_known(claimed, article)
    contrary = (article, voice.span) if known else None
    return case.finding("wrong-speaker", message, claim=claimed.span, source=contrary)


def _goes_on_telling(case: Case, claimed: Claimed) -> bool:
    """Tell whether the sentence before a passage, in its paragraph, is the claimed speaker's.

    A report goes on with what they said without naming them each time: "He had sent two. The road was clear by noon."
    """
    return any(
        compare(claimed, voice, passage.article) == "same"
        for passage in case.carrying[:1]
        for before in passage.before(1)
        if "\n" not in passage.article.text[before.span.end : passage.reading.span.start]
        for voice in voices_at(passage.article, passage.number - 1)
    )


def _tells_who(voice: Voice, article: Article) -> bool:
    """Tell whether the source says who speaks, not only what: "the British prime minister" may have any name."""
    kinds = {actor.kind for actor in voice.actors}
    if "person" in kinds or voice.how == "pronoun":
        return True
    if voice.how == "described" or voice.span is None:
        return False
    return "organisation" in kinds or not voice.span.of(article.text).split()[-1].islower()


def _is_known(claimed: Claimed, article: Article) -> bool:
    """Tell whether a speaker is called by name, or as the source calls somebody: others may be anybody it names."""
    return claimed.named or bool(stands_for(claimed.designation, article))


def _is_called_so(case: Case, claimed: Claimed, voice: Voice) -> bool:
    """Tell whether another source calls the voice what the claim does, or the claim's speaker what this one does.

    Whoever knows the folder knows that Ana Lind is "the chief executive" of whom the cited source tells.
    """
    if claimed.named:
        sure = any(voice.stems <= actor.stems for actor in voice.actors)
        if voice.how != "described" or sure or not voice.stems:
            return False
        others = case.others_naming(name.words for name in claimed.names)
        alike = (actor for other in others for actor in other.called(*claimed.names))
        return any(_holds(actor, voice.stems) for actor in alike)
    if claimed.reads_as_name:
        return False  # a name in an apposition there is none by which the voice is called
    people = (actor for actor in voice.actors if actor.kind == "person")
    names = {words for actor in people for words in actor.names if len(words) > 1}
    others = case.others_naming(names)
    alike = (a for other in others for a in other.actors if not names.isdisjoint(a.names))
    return any(_holds(actor, claimed.stems) for actor in alike)


def _holds(actor: Actor, stems: frozenset[str]) -> bool:
    """Tell whether a source gives a person an office of which ``stems`` has the noun, and no word that does not fit."""
    return fits(actor, stems) and any(office.head in stems for office in actor.offices if office.head)


def _called(voice: Voice, article: Article) -> str:
    """Return whom the source names; for a pronoun also whom it stands for."""
    words = voice.span.of(article.text) if voice.span else ""
    if voice.how != "pronoun" or not voice.actors or not voice.actors[0].mentions:
        return words
    fullest = max(voice.actors[0].mentions, key=len)
    return f"{fullest.of(article.text)} (“{words}”)"

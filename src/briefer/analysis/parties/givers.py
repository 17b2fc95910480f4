"""Who says what stands at a place of a source: a named party, somebody only described, or the source itself?"""

from __future__ import annotations

import re
from dataclasses import replace

from briefer.analysis.figures.counting import counter_beside, counts
from briefer.analysis.parties.advocates import OFFICE_OF, is_own_office, owner_of
from briefer.analysis.parties.called import called_party, named_party
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.described import described_giver
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.analysis.parties.governing import governing
from briefer.analysis.parties.mistaken import apposed_body, is_another, others_of, same_speaker, told_of
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.language.article import Article
from briefer.language.naming.offices import describing_stems
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.unnamed import unnamed_at
from briefer.language.speech.voices import Voice, resolve, voice_of, voices_at
from briefer.language.syntax.subjects import core, opening_subject
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import THIRD_PERSON
from briefer.records import OWN_PAPERS, Span
from briefer.text.fold import fold_word

_FIRST_PERSON = frozenset({"we", "i", "our"})
_ARTICLE = re.compile(r"^(?:the|a|an)\s", re.IGNORECASE)
_A = re.compile(r"an?\s", re.IGNORECASE)
_THE = re.compile(r"^the\s", re.IGNORECASE)
_OWN_TEXT = re.compile(r"\bversion of (?:this|the) (?:article|story|report)\b|^(?:this|our) ", re.IGNORECASE)
_PAPERS = re.compile(r"\b(?:documents?|records?|letters?|papers|data|figures)\b", re.IGNORECASE)
_LATER = re.compile(
    r"^(?:Earlier|Later|Meanwhile|Separately|However|Also|Then|But|And|Previously|Both),?\s(?=\w)"
)
_ADDED = re.compile(r"add(?:s|ed)?\s(?:about\s|some\s|another\s|a further\s)?")
"""Right before a figure it says what was added, not what was said."""
_TIME = re.compile(
    r"\s(?:(?:on|late|early|earlier|last|this)\s)*(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$",
    re.IGNORECASE,
)


def giver_at(cast: Cast, article: Article, number: int, span: Span) -> Giver | None:
    """Return who says the words at ``span`` in sentence ``number`` of ``article``; None where it cannot be told."""
    reading = article.readings[number]
    counter = counter_beside(reading, span)
    named = giver_called(cast, article, number, counter) if counter else None
    if named:
        return named
    speech = governing(reading, span)
    broken = reading.text.rfind(";", reading.span.start, span.start) + 1
    spoken = speech is not None and speech.verb.end > broken
    counted = None if spoken else _counting_subject(cast, article, reading, span)
    if counted:
        return counted
    if speech is not None and _ADDED.fullmatch(reading.text, speech.verb.start, span.start):
        return None
    if speech is not None:
        found = speaker(cast, article, number, speech)
        unnamed = found is None or found.party is None
        return (_outside(cast, article, number, speech) if unnamed else None) or found
    if reading.inside_quotation(span):
        return _of_voice(cast, article, voices_at(article, number)[0])
    return own_voice(cast, article)


def _outside(cast: Cast, article: Article, number: int, speech: Speech) -> Giver | None:
    """Return who tells what somebody unnamed demands: "the police said that the thieves had asked for 900"."""
    if speech.cue not in {"urge", "ask"} or speech.subject is None:
        return None
    start = speech.subject.start
    outer = [each for each in article.readings[number].speech if each.verb.end <= start]
    return speaker(cast, article, number, outer[-1]) if outer else own_voice(cast, article)


def own_voice(cast: Cast, article: Article) -> Giver:
    """Return who speaks where nobody is quoted: the body in its statement, the author of an opinion, the outlet."""
    party = cast.author(article) if article.source.kind in {"opinion", "blog"} else cast.publisher(article)
    party = party or cast.publisher(article)
    return (
        replace(giver_of(party), own=True)
        if party
        else Giver(article.source.name, f"source {article.source.id}", own=True)
    )


def speaker(cast: Cast, article: Article, number: int, speech: Speech) -> Giver | None:
    """Return who speaks in one act of speech of sentence ``number``; None where it cannot be told."""
    if speech.core is None or speech.subject is None:
        return own_voice(cast, article)
    reading = article.readings[number]
    if speech.lemma == "according" and "," in speech.subject.of(reading.text):
        # The grammar lets the subject run on into the next clause.
        cut = Span(speech.subject.start, reading.text.index(",", speech.subject.start))
        speech = replace(speech, subject=cut, core=core(cut, reading.names, reading.text))
    earlier = same_speaker(reading, speech)
    if earlier:
        return speaker(cast, article, number, earlier)
    told, is_told = told_of(cast, article, reading, speech)
    if is_told:
        return giver_of(told) if told else None
    others = others_of(reading, speech)
    if others is not None:
        return _of_voice(cast, article, others)
    return (
        _unnamed(article, number, speech)
        or apposed_body(cast, article, reading, speech)
        or _of_voice(cast, article, voice_of(article, number, speech))
    )


def _unnamed(article: Article, number: int, speech: Speech) -> Giver | None:
    """Return who speaks without a name, and so for no body: "A ministry official, who requested anonymity"."""
    unnamed = unnamed_at(article.readings[number])
    if unnamed is None or speech.core is None or not unnamed.touches(speech.core):
        return None
    return described_giver(voice_of(article, number, speech), speech.core.of(article.text))


def giver_called(cast: Cast, article: Article, number: int, span: Span) -> Giver | None:
    """Return who is named or described at ``span`` of sentence ``number``; None where it cannot be told."""
    return _of_voice(cast, article, resolve(article, number, span))


def _of_voice(cast: Cast, article: Article, voice: Voice) -> Giver | None:
    """Return the giver that a voice is; None where it cannot be told."""
    if voice.span is None:
        return own_voice(cast, article)
    said = _LATER.sub("", _TIME.sub("", " ".join(voice.span.of(article.text).split())))
    first = fold_word(said).split()[0]
    papers = article.source.kind in {"statement", "report", "press release"} and _PAPERS.search(said)
    own = article.source.kind in OWN_PAPERS and first in {"it", "they"}
    if own or first in _FIRST_PERSON or _OWN_TEXT.search(said) or papers:
        return own_voice(cast, article)
    owner = owner_of(cast, article, article.sentence_at(voice.span.start) or 0, said)
    if owner:
        return Giver(f"{said} ({owner.label})", f"party {id(owner.root)}", owner)
    if is_own_office(said):
        return described_giver(voice, said)
    return _other_voice(cast, article, voice, span=voice.span, said=said)


def _other_voice(cast: Cast, article: Article, voice: Voice, *, span: Span, said: str) -> Giver | None:
    """Return who neither speaks for the source nor is called "his lawyer"."""
    first = fold_word(said).split()[0]
    client = _client(cast, article, span)
    if client:
        return Giver(f"{said} ({client.label})", f"party {id(client.root)}", client)
    if is_another(article, span, first):
        return None
    if first in THIRD_PERSON or voice.how == "pronoun":
        return (
            _subject_before(cast, article, span)
            or _somebody_before(article, span)
            or _of_pronoun(cast, voice, first)
        )
    party = named_party(cast, article, voice, said) or called_party(cast, article, voice, said)
    return giver_of(party) if party else described_giver(voice, said)


def _client(cast: Cast, article: Article, span: Span) -> Party | None:
    """Return for whom "the mayor's lawyer" or "Lee's office" speaks."""
    owned = OFFICE_OF.match(article.text, span.start, span.end)
    if owned is None:
        return None
    owner = Span(span.start, owned.end("who"))
    found = _of_voice(cast, article, resolve(article, article.sentence_at(span.start) or 0, owner))
    return found.party if found else None


def _of_pronoun(cast: Cast, voice: Voice, pronoun: str) -> Giver | None:
    """Return whom "he" or "it" stands for: a person or a body, as the pronoun says."""
    if voice.how != "pronoun" or pronoun not in THIRD_PERSON or not voice.actors:
        return None
    actor = voice.actors[0]
    if ("i",) in actor.names:
        return None
    fits = (pronoun in {"he", "she"}) == (actor.kind == "person")
    return giver_of(cast.party(actor)) if fits else None


def _subject_before(cast: Cast, article: Article, pronoun: Span) -> Giver | None:
    """Return the unnamed body that opens the sentence of "it": "The drivers' union was less pleased: it said"."""
    number = article.sentence_at(pronoun.start)
    reading = article.readings[number or 0]
    before = [token for token in reading.tokens if token.end <= pronoun.start]
    subject = opening_subject(reading.text, before)
    if subject is None or fold_word(pronoun.of(article.text)) not in {"it", "they"}:
        return None
    said = " ".join(subject.of(reading.text).split())
    unnamed = not any(name.words and subject.touches(name.span) for name in reading.names)
    voice = Voice("described", (), describing_stems(said), subject)
    party = called_party(cast, article, voice, said) if unnamed else None
    return giver_of(party) if party else described_giver(voice, said) if unnamed else None


def _somebody_before(article: Article, pronoun: Span) -> Giver | None:
    """Return the unnamed person who spoke right before "he" or "she": "A customs officer said so. He added"."""
    number = article.sentence_at(pronoun.start) or 0
    cores = [speech.core for speech in article.readings[number - 1].speech if speech.core] if number else []
    if not cores or fold_word(pronoun.of(article.text)) not in {"he", "she"}:
        return None
    said = " ".join(cores[-1].of(article.text).split())
    unnamed = _A.match(said) and article.paragraphs[number] == article.paragraphs[number - 1]
    voice = Voice("described", (), describing_stems(said), cores[-1])
    return described_giver(voice, said) if unnamed else None


def _is_name_of_counter(cast: Cast, article: Article, subject: Span, verb: Token) -> bool:
    """Tell whether a stretch is the name of a known party that "counts": "Lee treated nine" counts nothing."""
    reading = article.readings[article.sentence_at(subject.start) or 0]
    whole = [name for name in reading.names if name.words and name.span == subject]
    return verb.stem == stem("count") and any(cast.named(article, name) for name in whole)


def _counting_subject(cast: Cast, article: Article, reading: Reading, span: Span) -> Giver | None:
    """Return the body that is said to have counted: "the hospital treated nine people"."""
    floor = reading.text.rfind(";", reading.span.start, span.start)
    before = [token for token in reading.tokens if floor < token.start and token.end <= span.start]
    verb = next((i for i, token in enumerate(before) if i and counts(token)), None)
    if verb is None or reading.language != "en":
        return None
    subject = opening_subject(reading.text, before[: verb + 1])
    if subject is None or subject.end > before[verb].start:
        return None
    said = re.split(r",(?!\d)", " ".join(subject.of(reading.text).split()))[0]
    stems = describing_stems(said)
    cut = Span(subject.start, subject.start + len(said))
    named = any(subject.touches(name.span) and name.words for name in reading.names)
    if not (stems & BODY_STEMS or _is_name_of_counter(cast, article, cut, before[verb])):
        return None
    return _of_voice(cast, article, Voice("named" if named else "described", (), stems, cut))

"""Who says what stands at a place of a source: a named party, somebody only described, or the source itself?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefer.analysis.cast import Cast, Party
from briefer.language.article import Article
from briefer.language.actors import describing_stems
from briefer.language.reading import Reading
from briefer.language.speech import Speech
from briefer.language.subjects import core, opening_subject
from briefer.language.tokens import stem
from briefer.language.voices import Voice, voice_of, voices_at
from briefer.language.vocabulary import ORGANISATIONS, PREPOSITIONS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

_FIRST_PERSON = frozenset({"we", "i", "our"})
_CLAUSE_END = re.compile(r";|\. |, (?:but|while|although|whereas)\b")
_ARTICLE = re.compile(r"^(?:the|a|an)\s", re.IGNORECASE)
_THE = re.compile(r"^the\s", re.IGNORECASE)
_MOUTHPIECE = frozenset(stem(word) for word in "spokesman spokeswoman spokesperson official officer source".split())


@dataclass(frozen=True, slots=True)
class Giver:
    """Who says something: how a reader calls them, a key that is the same for all voices of one body, the party.

    ``own`` is True where the source says it in its own voice.
    """

    label: str
    key: str
    party: Party | None = None
    own: bool = False


def giver_at(cast: Cast, article: Article, number: int, span: Span) -> Giver | None:
    """Return who says the words at ``span`` in sentence ``number`` of ``article``; None where it cannot be told."""
    reading = article.readings[number]
    speech = governing(reading, span)
    if speech is not None:
        return speaker(cast, article, number, speech)
    counted = _counting_subject(cast, article, reading, span)
    if counted:
        return counted
    if reading.inside_quotation(span):
        return _of_voice(cast, article, number, voices_at(article, number)[0])
    return own_voice(cast, article)


def own_voice(cast: Cast, article: Article) -> Giver:
    """Return who speaks where nobody is quoted: the body in its statement, the author of an opinion, the outlet."""
    kind = article.source.kind
    party = cast.author(article) if kind in {"opinion", "blog"} else cast.publisher(article)
    party = party or cast.publisher(article)
    if party is None:
        return Giver(article.source.name, f"source {article.source.id}", own=True)
    return Giver(party.title, _key(party.root), party, own=True)


def speaker(cast: Cast, article: Article, number: int, speech: Speech) -> Giver | None:
    """Return who speaks in one act of speech of sentence ``number``; None where it cannot be told."""
    if speech.core is None or speech.subject is None:
        return own_voice(cast, article)
    reading = article.readings[number]
    if speech.lemma == "according" and "," in speech.subject.of(reading.text):
        # The grammar lets the subject run on into the next clause.
        cut = Span(speech.subject.start, reading.text.index(",", speech.subject.start))
        speech = replace(speech, subject=cut, core=core(cut, reading.names, reading.text))
    return _apposed_body(cast, article, reading, speech) or _of_voice(cast, article, number, voice_of(article, number, speech))


def governing(reading: Reading, span: Span) -> Speech | None:
    """Return the act of speech whose content holds ``span``: the last before it in its clause, else the first after."""
    spoken = [speech for speech in reading.speech if speech.core is not None and not _hearsay(reading, speech)]
    clause = _clause(reading, span)
    before = [s for s in spoken if s.verb.end <= span.start and clause.start <= s.verb.start and s.lemma != "according"]
    if before:
        return before[-1]
    outside = [s for s in spoken if s.subject and not s.subject.covers(span)]
    after = [s for s in outside if s.verb.start >= span.end and (s.verb.end <= clause.end or s.lemma == "according")]
    if after:
        return after[0]
    wider = [s for s in spoken if s.verb.end <= span.start]
    return wider[-1] if wider else None


def _hearsay(reading: Reading, speech: Speech) -> bool:
    """Tell whether nobody is named as speaker: "which are said to have"."""
    return bool(_BE.search(reading.text, reading.span.start, speech.verb.start))


def _apposed_body(cast: Cast, article: Article, reading: Reading, speech: Speech) -> Giver | None:
    """Return the body whose name explains a description: "a monitoring group, the Homes Watch, said"."""
    if speech.core is None or speech.subject is None or speech.core.end >= speech.subject.end:
        return None
    if any(name.kind == "person" and speech.core.touches(name.span) for name in reading.names):
        return None
    for name in reading.names:
        tail = reading.text[speech.core.end : name.span.start]
        if name.kind == "organisation" and speech.subject.covers(name.span) and tail in {", the ", ", "}:
            party = cast.named(article, name)
            return Giver(party.title, _key(party.root), party) if party else None
    return None


def _clause(reading: Reading, span: Span) -> Span:
    cuts = [m.start() for m in _CLAUSE_END.finditer(reading.text, reading.span.start, reading.span.end)]
    start = max((cut for cut in cuts if cut <= span.start), default=reading.span.start)
    end = min((cut for cut in cuts if cut >= span.end), default=reading.span.end)
    return Span(start, end)


def _of_voice(cast: Cast, article: Article, number: int, voice: Voice) -> Giver | None:
    """Return the giver that a voice is; None where it cannot be told."""
    if voice.span is None:
        return own_voice(cast, article)
    said = " ".join(voice.span.of(article.text).split())
    words = fold_word(said).split()
    if words[0] in _FIRST_PERSON or _OWN_TEXT.search(said):
        return own_voice(cast, article)
    party = _party_of(cast, article, voice, said)
    if party:
        return Giver(party.title, _key(party.root), party)
    if voice.how == "pronoun" or words[0] in PREPOSITIONS | _NOBODY or len(words) > _LONGEST_LABEL:
        return None
    return _described_giver(said)


def _described_giver(said: str) -> Giver:
    label = _THE.sub("", said)
    label = label[0].lower() + label[1:] if _ARTICLE.match(label) else label
    return Giver(label, "said " + " ".join(sorted(describing_stems(label))))


def _party_of(cast: Cast, article: Article, voice: Voice, said: str) -> Party | None:
    """Return the party that a voice is for certain: "a resident of Hama" is not Hama."""
    parties = [cast.party(actor) for actor in voice.actors]
    if voice.how == "pronoun":
        return parties[0] if parties else None
    if voice.how == "described":
        return _described_party(cast, article, voice, parties)
    people = [party for party in parties if party.kind == "person"]
    if people and not _OTHERS.search(said):
        return people[0]
    parties = [party for party in parties if not party.is_loose(tuple(fold_word(_ARTICLE.sub("", said)).split()))]
    own = {stem(word) for party in parties for name in party.names for word in name}
    left = voice.stems - own
    if parties and left <= _MOUTHPIECE | {"polic"} and not people:
        return parties[0]
    return None if parties or people else _described_party(cast, article, voice, [])


_BODY = frozenset(stem(word) for word in ORGANISATIONS)
_NOBODY = frozenset("nobody somebody someone anyone everybody who you what which this that these those it they".split())
_OTHERS = re.compile(r"\w['’]s?\s+(?:people|members|supporters|allies|office|side|camp|team|followers)\b")
_OWN_TEXT = re.compile(r"\bversion of (?:this|the) (?:article|story|report)\b|^(?:this|our) ", re.IGNORECASE)
_BE = re.compile(r"\b(?:is|are|was|were|be|been)\s$")
_LONGEST_LABEL = 9
"""Words in a description of a speaker: longer ones are clauses that the grammar did not cut."""


def _described_party(cast: Cast, article: Article, voice: Voice, parties: list[Party]) -> Party | None:
    """Return whom "the union" or "a police spokesman" stands for; a description of a body is no person of it."""
    heads = voice.stems - _MOUTHPIECE
    if heads and heads <= _BODY:
        named = cast.described(article, heads)
        bodies = [party for party in parties if party.kind == "organisation"]
        return named or (bodies[0] if len(bodies) == 1 else None)
    people = [party for party in parties if party.kind == "person"]
    return people[0] if voice.stems & _ROLE_STEMS and len(people) == 1 else None


_ROLE_STEMS = frozenset(stem(word) for word in ROLES) - _BODY - frozenset({stem("author")})
_COUNTING = frozenset(
    stem(word) for word in "identify count record document register tally log list close set raise treat see admit".split()
)


def _counting_subject(cast: Cast, article: Article, reading: Reading, span: Span) -> Giver | None:
    """Return the body that is said to have counted: "the hospital treated nine people", "X put its tally at nine"."""
    before = [token for token in reading.tokens if token.end <= span.start]
    verb = next((i for i, token in enumerate(before) if i and token.stem in _COUNTING and _is_verb(token.text)), None)
    if verb is None or reading.language != "en":
        return None
    subject = opening_subject(reading.text, before[: verb + 1])
    if subject is None or subject.end > before[verb].start:
        return None
    said = re.split(r",(?!\d)", " ".join(subject.of(reading.text).split()))[0]
    names = [name for name in reading.names if subject.touches(name.span) and name.words]
    party = cast.named(article, names[0]) if len(names) == 1 else None
    stems = describing_stems(said)
    if party and stems <= {stem(word) for name in party.names for word in name} | {"polic"}:
        return Giver(party.title, _key(party.root), party)
    if not names and (found := cast.described(article, stems & _BODY)):
        return Giver(found.title, _key(found.root), found)
    return _described_giver(said) if stems & _BODY else None


def _is_verb(word: str) -> bool:
    return word.islower() and (word.endswith(("ed", "s")) or word in {"saw", "seen", "set"})


def _key(party: Party) -> str:
    return f"party {id(party)}"

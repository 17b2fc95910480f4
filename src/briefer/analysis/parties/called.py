"""Which party is a speaker, by the names in the words for him or by what they call him?"""

from __future__ import annotations

import re

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.language.article import Article
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.offices import describing_stems
from briefer.language.naming.referents import is_described
from briefer.language.numbers.counted import is_plural
from briefer.language.speech.voices import Voice
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS, ORGANISATIONS, PREPOSITIONS, ROLES
from briefer.text.fold import fold_word

_OTHERS = re.compile(r"\w['’]s?\s+(?:people|members|supporters|allies|office|side|camp|team|followers)\b")
_MOUTHPIECE = frozenset(
    stem(word) for word in "spokesman spokeswoman spokesperson official officer source".split()
)
_ROLE_STEMS = frozenset(stem(word) for word in ROLES) - BODY_STEMS - {stem("author")}
_OWNER = re.compile(r"(?:['’]s|(?<=s)['’])\s[A-Z]")
"""Behind a name that only opens that of a body: "the Weavers' Guild"."""
_GRAMMAR = DETERMINERS | PREPOSITIONS


def named_party(cast: Cast, article: Article, voice: Voice, said: str) -> Party | None:
    """Return the party whose name the words are for certain: "a resident of Hama" is not Hama."""
    if voice.how != "named" or voice.span is None or _OTHERS.search(said):
        return None
    number = article.sentence_at(voice.span.start)
    names = [n for n in article.readings[number or 0].names if voice.span.touches(n.span) and n.words]
    names = [n for n in names if not _OWNER.match(article.text, n.span.end)] or names
    parties = list(dict.fromkeys(party for name in names if (party := cast.named(article, name))))
    people = [party for party in parties if party.kind == "person" and len(max(party.names, key=len)) > 1]
    if people and " and " not in said:
        return people[-1]
    if not parties or " and " in _without(said, parties):
        return None
    last = parties[-1]
    if all(len(words) == 1 and _is_body_word(words[0]) for words in last.names):
        return None
    left = describing_stems(said) - last.stems
    if not left or (left <= _MOUTHPIECE and last.kind == "organisation"):
        return last
    plain = not any(word in PREPOSITIONS for word in fold_word(said).split())
    bare = re.sub(r"['’]", "", fold_word(said))
    return last if plain and last.kind == "organisation" and bare.endswith(_ends(last)) else None


def _without(said: str, parties: list[Party]) -> str:
    """Return the words of ``said`` less the name of a party: "Weavers' and Spinners' Federation" names one."""
    folded = fold_word(said)
    own = {word for party in parties[-1:] for words in party.names if len(words) > 2 for word in words}
    return "" if own and "and" in own else f" {folded} "


def _ends(party: Party) -> tuple[str, ...]:
    return tuple(" ".join(words) for words in party.names)


def called_party(cast: Cast, article: Article, voice: Voice, said: str) -> Party | None:
    """Return whom "the union" or "a police spokesman" stands for; a description of a body is no person of it."""
    bare = [
        word
        for word in map(fold_word, said.split())
        if word not in _GRAMMAR and stem(word) not in _MOUTHPIECE
    ]
    heads = {stem(word) for word in bare}
    parties = [cast.party(actor) for actor in voice.actors] if voice.how == "described" else []
    kin = set().union(*(kin_stems(each) for each in heads)) if heads else set()
    bodies = [party for party in parties if party.kind == "organisation" and party.heads & kin]
    if bare and all(map(_is_body_word, bare)):
        told = cast.described(article, heads) or (bodies[0] if len(bodies) == 1 else None)
        told = told or cast.named_before(article, voice.span, heads)
        return told if told and _can_be_one(said, told) else None
    if bare and _is_body_word(bare[-1]) and len(bodies) == 1:
        return bodies[0]
    people = [party for party in parties if party.kind == "person"]
    people = [party for party in people if is_described(party.described | party.stems, voice.stems)]
    return people[0] if voice.stems & _ROLE_STEMS and len(people) == 1 else None


def _can_be_one(said: str, party: Party) -> bool:
    """Tell whether a description can be of one body: "the services of the state" are several, "the Forces" are one."""
    words = fold_word(said).split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return not is_plural(head) or any(head in name for name in party.names)


def _is_body_word(word: str) -> bool:
    """Tell whether a folded word calls a body by what it is."""
    return any(form in ORGANISATIONS for form in (word, word.removesuffix("s"), word.removesuffix("'s")))

"""Does somebody speak for a party, and does a sentence speak of it?"""

from __future__ import annotations

from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.countries import is_official
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.party import BODY_STEMS, Party
from briefer.analysis.parties.utterances import Utterance
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.same_name import is_form_of
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS, ROLES
from briefer.text.fold import fold_word

OFFICE_STEMS: Final = frozenset(stem(word) for word in ROLES) - frozenset(
    stem(word) for word in "resident witness victim survivor".split()
)
"""Stems of the words for those who answer for what they do."""


OFFICES: Final = {
    stem(office): frozenset(stem(body) for body in bodies.split())
    for office, bodies in {
        "minister": "ministry",
        "mayor": "municipality town city",
        "governor": "province",
        "headteacher": "school",
        "chancellor": "chancellery",
    }.items()
}
"""What the body of an office is called: who speaks of the ministry speaks of its minister."""


def speaks_for(giver: Giver, party: Party | None) -> bool:
    """Tell whether somebody is ``party``, its body or client, or an office of the country that it is or acts for."""
    if party is None or giver.party is None:
        return False
    one, two = giver.party.root, party.root
    return one is two or is_office_of(one, two) or is_office_of(two, one)


def is_office_of(office: Party, country: Party) -> bool:
    """Tell whether a body is a ministry, army or other office of the country that goes by one word."""
    names = [words[0] for words in country.names if len(words) == 1]
    if len(names) < len(country.names) or country.kind == "person" or office.kind == "person":
        return False
    return any(
        is_official(words) and any(is_form_of(word, name) or is_form_of(name, word) for word in words)
        for words in office.names
        for name in names
        if len(words) > 1
    )


def touches(cast: Cast, utterance: Utterance, party: Party) -> bool:
    """Tell whether what is said names ``party`` or one of its people, or calls it by what it is: "the company"."""
    article, content = utterance.article, utterance.content
    names = [name for name in utterance.reading.names if name.words and content.touches(name.span)]
    named = [found for name in names if (found := cast.named(article, name))]
    if any(party in {each, each.root} or is_office_of(party, each) for each in named):
        return True
    words, callings = utterance.tokens, _callings(party)
    nouns = [i for i, token in enumerate(words) if token.stem in callings]
    return any(fold_word(each.text) in DETERMINERS for i in nouns for each in words[max(0, i - 2) : i])


def _callings(party: Party) -> set[str]:
    """Return the stems of the nouns that call a party: "ministry" and its kin, "mayor"."""
    if party.kind == "person":
        held = party.described & OFFICE_STEMS
        return held.union(*(OFFICES[each] for each in held & OFFICES.keys()))
    heads = party.heads & BODY_STEMS
    return set().union(*(kin_stems(head) for head in heads)) if heads else set()

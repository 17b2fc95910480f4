"""Who speaks that a source only describes: "a resident", "two officials"?"""

from __future__ import annotations

import re

from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.party import BODY_STEMS
from briefer.language.naming.offices import describing_stems
from briefer.language.speech.reporting import NOUN_TOO
from briefer.language.speech.verbs import reporting_lemma
from briefer.language.speech.voices import Voice
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import PREPOSITIONS, ROLES
from briefer.text.fold import fold_word

_ARTICLE = re.compile(r"^(?:the|a|an)\s", re.IGNORECASE)
_THE = re.compile(r"^the\s", re.IGNORECASE)
_SPEAKERS = (
    frozenset(stem(word) for word in ROLES)
    | BODY_STEMS
    | frozenset(
        stem(word)
        for word in """opposition source family local critic supporter observer monitor outlet channel medium newspaper
        report statement letter document side government ministry regime authority counterpart ally people folk
        municipality regulator watchdog team laboratory utility insurer inquiry panel estimate survey poll study tally
        audit coastguard diocese parish monastery convent airport school kindergarten zoo museum brewery shipyard mill
        garage theatre station villager staff crew management personnel
        record log label contract certificate register invoice receipt timetable""".split()
    )
)
_NOBODY = frozenset("nobody none no neither nothing everybody everyone anybody anyone who whoever".split())
"""What opens the words for somebody who is nobody in particular: "nobody disputes"."""
_LONGEST_LABEL = 7
"""Words in a description of a speaker: longer ones are clauses that the grammar did not cut."""
_LONGEST_NAMED = 12
"""The same with the name of the body or place to which a speaker belongs."""
_FROM = re.compile(r"\s(?:from|of|at|in|for)\s(?=(?:the\s)?[A-Z])")
"""Before the name of a body or a place to which a speaker belongs."""


def described_giver(voice: Voice, said: str) -> Giver | None:
    """Return somebody who is only described, if the words describe one who can speak."""
    words = fold_word(said).split()
    bare = _THE.sub("", said).split()
    named = voice.how == "named" and all(
        word[0].isupper() or word in {"and", "of", "for", "the"} for word in bare
    )
    if (
        words[0] in PREPOSITIONS
        or words[0] in _NOBODY
        or (said[0].islower() and _tells(words[0]))
        or len(_FROM.split(said)[0].split()) > _LONGEST_LABEL
        or len(words) > _LONGEST_NAMED
        or not (named or voice.stems & _SPEAKERS or any(map(is_person, voice.stems)))
    ):
        return None
    label = _THE.sub("", said)
    label = label[0].lower() + label[1:] if _ARTICLE.match(label) else label
    return Giver(label, "said " + " ".join(sorted(describing_stems(label))))


def _tells(word: str) -> bool:
    """Tell whether a word is a form of a verb of speech and no noun: "spoken by telephone with a skipper"."""
    lemma = reporting_lemma(word)
    return lemma is not None and lemma not in NOUN_TOO

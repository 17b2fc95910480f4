"""Does anybody answer an accusation, in any of the sources?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.analysis.parties.answering import BLANKET
from briefer.analysis.parties.charge import Charge
from briefer.analysis.parties.countries import country_of, is_official, official_countries
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.matters import SORRY, meant, nearest, share
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.parties.wrongs import CHARGE_NOUN, DEFENCE, DENIED_IT, SILENT, TO_QUIT
from briefer.language.naming.actors import kin_stems
from briefer.language.naming.offices import describing_stems
from briefer.language.words.tokens import stem
from briefer.records.source import When
from briefer.text.fold import fold_word

_ARTICLE = re.compile(r"^(?:the|a|an)\s")
SHARED: Final = 0.3
"""Share of the accusation's weight, or of the denial's, that both must have in common."""
NAMED: Final = 0.12
"""The same where the denial names who accuses: "does not dispute that the mission was turned back"."""
SAME_POINT: Final = 0.32
"""Share of the accusation's weight that a statement must take up which denies nothing by its verb."""
SOON: Final = 4
"""Sentences after an accusation within which "replied" means it."""
_REPLYING: Final = frozenset({"reply", "respond", "retort", "counter"})
_GO: Final = re.compile(r"\b(?:resign|step down|quit|stand down)\b")
_STAY: Final = re.compile(
    r"\b(?:(?:no|not) (?:the )?(?:intention|plans?|reason)|(?:not|never) (?:resign|step down|quit|go)|"
    r"stay(?:ing)?|carry on)\b"
)
_DONE_SO: Final = re.compile(
    r"\W*(?:that )?(?:it|he|she|they|we|I) (?:had|has|have|did)(?: indeed)?(?: done so| so\b|[,.])"
)
_NOT_DONE_SO: Final = re.compile(
    r"\W*(?:that )?(?:it|he|she|they|we|I) (?:had|has|have|did)"
    r"(?: not|n['’]t|\snever)(?: done (?:so|this|that|it)|[,.])"
)
"""Short for what somebody else has just said: "said it had done so in its report"."""
_OFFICE: Final = re.compile(
    r"(?:his|her|its|their) (?:\w+ )?(?:office|spokes\w+|lawyers?|solicitors?|attorneys?|agent|counsel|press office)\b",
    re.IGNORECASE,
)
_ANSWERS: Final = frozenset({("deny", False), ("accept", True)})
"""Verbs, negated or not, by which the accused answer."""
RARE: Final = 0.65
"""Weight from which one shared word is enough where a denial names what was told: "the tale that they laid mines"."""
_TOLD: Final = re.compile(
    r"\b(?:tale|claim|allegation|accusation|story|suggestion|rumou?r|charge|assertion)s? (?:that|of|about)\b"
)
NEXT: Final = 2
"""Sentences after an accusation within which "rejected the accusation" means this one."""
AT_ONCE: Final = 3.0
DENIED: Final = 2.0
CONTRARY: Final = 1.0
"""Ranks of answers: a denial of "the accusation" itself, another denial, a statement of the contrary. Shares of the
matter, which are at most 1, order the answers of one rank."""
RIGHT_AFTER: Final = 0.1
"""What the next sentence counts if the accused speaks there on another point."""
AT_LAST: Final = 0.05
"""What it counts if the accused only denies "any wrongdoing": it answers what nothing else does."""
CARRIED_ON: Final = 0.7
"""What a quotation counts that only carries on: alone it does not say whose it is or what it is about."""
TELLING: Final = 0.45
"""Weight from which a shared word is no chance: about one in 10 000 words of English, or rarer."""


def reply_to(charge: Charge, spoken: Sequence[Utterance]) -> Utterance | None:
    """Return the best answer of the accused to ``charge``, or None where the sources hold none."""
    voices: Counter[tuple[int, int]] = Counter((id(u.article), u.number) for u in spoken)
    alone = {place for place, count in voices.items() if count == 1}
    scored = [(score, -i, u) for i, u in enumerate(spoken) if (score := _score(charge, u, alone=alone)) > 0]
    return max(scored, key=lambda one: one[:2])[2] if scored else None


def _score(charge: Charge, utterance: Utterance, *, alone: AbstractSet[tuple[int, int]]) -> float:
    """Return how well a sentence answers a charge, 0 if not at all."""
    own = utterance.giver.key == charge.giver.key
    if (
        own
        or _tells_it(charge, utterance)
        or SILENT.search(utterance.text)
        or _is_disputed(charge, utterance)
        or _came_before(charge, utterance)
    ):
        return 0.0
    if _answers_at_once(charge, utterance) or _is_office_of(charge, utterance):
        return AT_ONCE
    if _refuses_to_go(charge, utterance) or _says_the_contrary(charge, utterance):
        return AT_ONCE
    denies = _denies(utterance, alone=(id(utterance.article), utterance.number) in alone)
    speaks = _speaks_for(charge, utterance.giver)
    if speaks and _replies(charge, utterance):
        return AT_ONCE
    if not (speaks or (denies and _names_accuser(charge, utterance))):
        return 0.0
    return _touched(charge, utterance, denies=denies) or (AT_LAST if _denies_all(charge, utterance) else 0.0)


def _denies_all(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether the accused deny "any wrongdoing", or their lawyer speaks for them in the same source.

    A column is written for what it says: only what it prints itself answers it.
    """
    same = utterance.article is charge.utterance.article
    client = utterance.giver.party.body if utterance.giver.party else None
    advocate = same and client is not None and client is charge.party and client.kind == "person"
    blanket = BLANKET.search(utterance.text) is not None and (same or not charge.giver.own)
    return blanket or (advocate and utterance.speech is not None)


def _touched(charge: Charge, utterance: Utterance, *, denies: bool) -> float:
    """Return how much of a charge the words of the accused take up, denials ranked before other statements."""
    foreign = _own_stems(charge) | _NAMING
    matter = {each: value for each, value in charge.matter.items() if each not in foreign}
    said = {each: value for each, value in meant(utterance).items() if each not in foreign}
    shared = matter.keys() & said.keys()
    telling = sum(matter[each] >= TELLING for each in shared)
    if not telling or not charge.point & shared:
        return RIGHT_AFTER if _comes_right_after(charge, utterance) else 0.0
    taken = share(shared, matter)
    most = max(taken, share(shared, said))
    if denies:
        most = max(most, nearest(charge, utterance, foreign))
        told = _calls_untrue(utterance) and any(matter[each] >= RARE for each in shared)
        enough = most >= (NAMED if told or _calls(utterance, charge.giver) else SHARED)
        return DENIED + taken if enough else 0.0
    negated = any(utterance.content.covers(marker.span) for marker in utterance.reading.negations)
    if negated and most >= SHARED and (telling > 1 or _is_next(charge, utterance)):
        return CONTRARY + taken
    taken *= 1.0 if utterance.speech or utterance.giver.own else CARRIED_ON
    return taken if telling > 1 and taken >= SAME_POINT else 0.0


def _calls_untrue(utterance: Utterance) -> bool:
    """Tell whether a sentence says that a tale is untrue: one that "denies that" says by itself what it denies."""
    denies = utterance.speech is not None and utterance.speech.cue == "deny"
    return not denies and _TOLD.search(utterance.words) is not None


def _replies(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether one of the next sentences says that the accused replied, or, called on to go, means to stay."""
    after = utterance.number - charge.utterance.number
    if utterance.article is not charge.utterance.article or not 0 < after <= SOON or utterance.speech is None:
        return False
    stays = _GO.search(charge.utterance.words) and _STAY.search(utterance.words)
    return utterance.speech.lemma in _REPLYING or stays is not None


def _says_the_contrary(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether the accused says next that it "had done so" of what was left undone, or had not of what was done."""
    if (
        utterance.number == charge.utterance.number
        or not _is_next(charge, utterance)
        or utterance.speech is None
    ):
        return False
    undone = any(charge.utterance.content.covers(m.span) for m in charge.utterance.reading.negations)
    contrary = (_DONE_SO if undone else _NOT_DONE_SO).match(utterance.words)
    return contrary is not None and (
        _speaks_for(charge, utterance.giver) or _is_called(charge, utterance.giver)
    )


def _is_called(charge: Charge, giver: Giver) -> bool:
    """Tell whether "the company", of which no source says which, can only be the body that was just accused."""
    body = charge.party is not None and charge.party.kind != "person"
    return body and giver.party is None and giver.label.lower() in {"company", "firm", "operator"}


def _refuses_to_go(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether one who was called on to go rejects such calls: "rejected calls for him to quit"."""
    denies = utterance.speech is not None and utterance.speech.cue in {"deny", "refuse"}
    both = TO_QUIT.search(charge.utterance.words) and TO_QUIT.search(utterance.words)
    return bool(denies and both) and _speaks_for(charge, utterance.giver)


def _is_office_of(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether "his office" or "its lawyer" speaks right after a person or body was accused."""
    return _comes_right_after(charge, utterance) and _OFFICE.match(utterance.giver.label) is not None


def _answers_at_once(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether the same or one of the next sentences denies "this" or "the accusation"."""
    if utterance.speech is None or not _is_next(charge, utterance):
        return False
    return DENIED_IT.match(utterance.article.text, utterance.speech.verb.start) is not None


def _is_next(charge: Charge, utterance: Utterance) -> bool:
    same = utterance.article is charge.utterance.article
    return same and 0 <= utterance.number - charge.utterance.number <= NEXT


def _comes_right_after(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether the accused speaks in the next sentence of the paragraph: news puts the answer there."""
    article, number = charge.utterance.article, charge.utterance.number
    if utterance.article is not article or utterance.number != number + 1 or utterance.speech is None:
        return False
    return article.paragraphs[number] == article.paragraphs[number + 1] and utterance.speech.cue == "say"


def _denies(utterance: Utterance, *, alone: bool) -> bool:
    """Tell whether a speaker denies, defends or is sorry for something; of several only each one's own words count."""
    speech = utterance.speech
    if speech is not None and (speech.cue, speech.negated) in _ANSWERS:
        return True
    words = utterance.text if alone else utterance.words
    return any(each.search(words) for each in (DEFENCE, SORRY))


def _tells_it(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether what the accused says is what they are accused of: "she said the board had told staff to wait"."""
    same = utterance.article is charge.utterance.article and utterance.number == charge.utterance.number
    return same and (utterance.speech is None or utterance.speech.cue != "deny")


def _is_disputed(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a sentence stands before the charge in the same source: it is what is disputed, not an answer."""
    article, number = charge.utterance.article, charge.utterance.number
    earlier = {" ".join(reading.words.split()) for reading in article.readings[:number]}
    return utterance.text in earlier


def _came_before(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a sentence was published before the column or statement that accuses: it cannot answer it."""
    one, two = charge.utterance.article.source.published, utterance.article.source.published
    return charge.giver.own and one is not None and two is not None and _day(two) < _day(one)


def _day(when: When) -> str:
    return when.isoformat()[:10]


def _names_accuser(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a denial says whose accusation it denies: "rejected the council's claim that"."""
    noun = CHARGE_NOUN.search(utterance.text)
    if noun is None or charge.giver.party is None:
        return False
    stems = describing_stems(noun["who"].split()[-1])
    kin = set().union(*(kin_stems(each) for each in stems)) if stems else set()
    return bool(kin & (charge.giver.party.root.heads | charge.giver.party.stems))


def _calls(utterance: Utterance, giver: Giver) -> bool:
    """Tell whether a sentence names somebody, or their body, by a name of several words."""
    parties = {giver.party, giver.party.root} if giver.party else set()
    stems = {token.stem for token in utterance.reading.tokens}
    full = [words for party in parties for words in party.names if len(words) > 1]
    return any(stems.issuperset(map(stem, words)) for words in full)


def _speaks_for(charge: Charge, giver: Giver) -> bool:
    """Tell whether somebody is the accused, of the accused body, or of the accused country."""
    if speaks_for(giver, charge.party):
        return True
    accused = _ARTICLE.sub("", fold_word(charge.accused))
    words = re.findall(r"[^\W\d_]+", fold_word(giver.label))
    if giver.party is None and accused in words and is_official(words):
        return True
    country = country_of(accused)
    if country is None:
        return False
    described = giver.party.described if giver.party and giver.party.kind == "person" else set()
    return country in official_countries([*re.findall(r"[\w.]+", giver.label), *described])


def _own_stems(charge: Charge) -> set[str]:
    """Return the stems of the names of both sides: sharing them is no sign of a shared matter."""
    parties = [party for party in (charge.party, charge.giver.party) if party]
    heads = (
        set().union(*(kin_stems(head) for party in parties for head in party.root.heads))
        if parties
        else set()
    )
    names = set().union(*(party.stems | party.root.stems for party in parties)) if parties else set()
    return names | heads | ({stem("officer")} if stem("police") in heads else set())


_NAMING = frozenset(
    stem(word)
    for word in """claim charge accusation allegation accuse reject dismiss deny say
    nothing nobody none never fact word tale story""".split()
)
"""Words that say that something is told or denied, and not what."""

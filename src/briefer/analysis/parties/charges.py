"""Which accusations do the sources hold, each with what answers it at once?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefer.analysis.parties.abroad import charges_abroad
from briefer.analysis.parties.accusations import Finder
from briefer.analysis.parties.announced import announced
from briefer.analysis.parties.answering import DENIED_THERE
from briefer.analysis.parties.attacks import attacks
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.charge import Charge
from briefer.analysis.parties.denied import denied
from briefer.analysis.parties.exchanges import REACH, exchanges
from briefer.analysis.parties.giver import giver_of
from briefer.analysis.parties.lawsuits import lawsuits
from briefer.analysis.parties.narrated import Narrated
from briefer.analysis.parties.pairs import REPLYING
from briefer.analysis.parties.replies import reply_to
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import Utterance


def charges(cast: Cast, spoken: Sequence[Utterance]) -> list[Charge]:
    """Return the accusations among ``spoken`` in order; one whose accused cannot be told is left out."""
    finder = Finder(cast, spoken)
    narrated = Narrated(cast, spoken, finder.aim).charges()
    told = (
        *charges_abroad(cast),
        *lawsuits(cast),
        *attacks(cast),
        *narrated,
        *finder.reported_charges(),
        *finder.spoken_charges(),
    )
    made = {_place(charge): charge for charge in told}
    answered = exchanges(cast, spoken)
    made = {place: _answered_there(_with_answer(charge, answered)) for place, charge in made.items()}
    for charge in answered:
        made[_place(charge)] = _merged(charge, made.get(_place(charge)))
    for charge in denied(cast, spoken):
        told_at = next((at for at, other in made.items() if _is_told(charge, other, spoken)), None)
        if told_at is None:
            made.setdefault(_place(charge), charge)
        else:
            made[told_at] = _also_told(made[told_at], charge)
    answers = {_sentence(charge.answer) for charge in made.values() if charge.answer}
    made = {
        place: charge for place, charge in made.items() if not (_replies(charge) and place[:2] in answers)
    }
    made = {place: _announced(cast, charge, spoken) for place, charge in made.items()}
    order = {id(article): i for i, article in enumerate(cast.articles)}
    return sorted(made.values(), key=lambda one: (order[id(one.utterance.article)], one.utterance.number))


def _is_told(denial: Charge, other: Charge, spoken: Sequence[Utterance]) -> bool:
    """Tell whether another charge tells what is denied: in the same sentence, or as answered by the denial."""
    if _sentence(other.utterance) == _sentence(denial.utterance):
        return True
    same = other.party is not None and denial.party is not None and other.party.root is denial.party.root
    answer = other.answer or (reply_to(other, spoken) if same else None)
    return answer is not None and denial.answer is not None and _sentence(answer) == _sentence(denial.answer)


def _replies(charge: Charge) -> bool:
    """Tell whether somebody replies by these words: what is an answer is not told as an accusation as well."""
    speech = charge.utterance.speech
    return speech is not None and speech.lemma in REPLYING


def _also_told(charge: Charge, denial: Charge) -> Charge:
    """Return a charge that cites the denial of another source too, which tells what was held against the accused."""
    if denial.utterance.article is charge.utterance.article:
        return charge
    return replace(charge, citations=(*charge.citations, *denial.citations))


def _sentence(utterance: Utterance) -> tuple[int, int]:
    return id(utterance.article), utterance.number


def _with_answer(charge: Charge, answered: Sequence[Charge]) -> Charge:
    """Return a charge with the answer to what the same speaker says of the same accused right behind it."""
    for other in answered:
        same = other.giver.key == charge.giver.key or speaks_for(other.giver, charge.giver.party)
        near = other.utterance.article is charge.utterance.article and same
        after = other.answer.number - charge.utterance.number if near and other.answer else 0
        if 0 < after <= REACH and other.answer and speaks_for(other.answer.giver, charge.party):
            return replace(charge, answer=other.answer)
    return charge


def _answered_there(charge: Charge) -> Charge:
    """Return a charge with the answer that its own sentence tells: "accused him of hiding, which he denies"."""
    utterance, party = charge.utterance, charge.party
    denied = DENIED_THERE.search(utterance.words)
    if charge.answer or denied is None or party is None:
        return charge
    return replace(charge, answer=replace(utterance, giver=giver_of(party), speech=None))


def _announced(cast: Cast, charge: Charge, spoken: Sequence[Utterance]) -> Charge:
    """Return a charge with the answer that its source announces in the next sentences."""
    return charge if charge.answer else replace(charge, answer=announced(cast, charge, spoken))


def _merged(answered: Charge, told: Charge | None) -> Charge:
    """Return one charge of two readings of a sentence; the one who answers need not be the one whom it names."""
    speech = told.utterance.speech if told else None
    if told is None or answered.party is None:
        return answered
    named = speech is not None and speech.cue in {"accuse", "condemn"}
    alone = answered.party.kind == "person" and answered.party.body is None
    body = told.party is not None and told.party.kind != "person"
    return replace(told, answer=answered.answer) if named or (alone and body) else answered


def _place(charge: Charge) -> tuple[int, int, str]:
    return id(charge.utterance.article), charge.utterance.number, charge.giver.key

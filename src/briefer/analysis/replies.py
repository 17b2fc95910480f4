"""Does anybody answer an accusation, in any of the sources?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.analysis.accusations import Charge, label_key
from briefer.analysis.countries import country_of, official_countries
from briefer.analysis.givers import Giver
from briefer.analysis.utterances import Utterance
from briefer.analysis.wrongs import CHARGE_NOUN, DEFENCE, SILENT
from briefer.language.actors import describing_stems, kin_stems

SHARED: Final = 0.12
"""Share of an accusation's weight that a denial must take up."""
SAME_POINT: Final = 0.3
"""The same for a statement that denies nothing by its verb: it must be about the same point to count as an answer."""
TELLING: Final = 0.45
"""Weight from which a shared word is no chance: about one in 10 000 words of English, or rarer."""


def reply_to(charge: Charge, spoken: Sequence[Utterance]) -> Utterance | None:
    """Return the best answer of the accused to ``charge``, or None where the sources hold none."""
    scored = [(score, -i, u) for i, u in enumerate(spoken) if (score := _score(charge, u)) > 0]
    return max(scored, key=lambda one: one[:2])[2] if scored else None


def _score(charge: Charge, utterance: Utterance) -> float:
    """Return how well a sentence answers a charge, 0 if not at all."""
    if utterance.giver.key == charge.giver.key or SILENT.search(utterance.text) or _is_disputed(charge, utterance):
        return 0.0
    denies = _denies(utterance)
    named = denies and _names_accuser(charge, utterance)
    if not (named or _speaks_for(charge, utterance.giver)):
        return 0.0
    shared = {stem: value for stem, value in charge.matter.items() if stem in utterance.weights and stem not in _own_stems(charge)}
    share = sum(shared.values()) / (sum(charge.matter.values()) or 1.0)
    telling = [stem for stem, value in shared.items() if value >= TELLING]
    if denies:
        return share + 1 if telling and share >= SHARED else 0.0
    on_point = bool(charge.point & set(shared)) and len(telling) > 1
    return share if on_point and share >= SAME_POINT else 0.0


def _denies(utterance: Utterance) -> bool:
    speech = utterance.speech
    return bool(DEFENCE.search(utterance.text)) or (speech is not None and speech.cue == "deny")


def _is_disputed(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a sentence stands before the charge in the same source: it is what is disputed, not an answer."""
    article, number = charge.utterance.article, charge.utterance.number
    earlier = {" ".join(reading.words.split()) for reading in article.readings[:number]}
    return utterance.text in earlier


def _names_accuser(charge: Charge, utterance: Utterance) -> bool:
    """Tell whether a denial says whose accusation it denies: "rejected the council's claim that"."""
    noun = CHARGE_NOUN.search(utterance.text)
    if noun is None or charge.giver.party is None:
        return False
    stems = describing_stems(noun["who"].split()[-1])
    kin = set().union(*(kin_stems(each) for each in stems)) if stems else set()
    return bool(kin & (charge.giver.party.root.heads | charge.giver.party.stems))


def _speaks_for(charge: Charge, giver: Giver) -> bool:
    """Tell whether somebody is the accused, of the accused body, or of the accused country."""
    if charge.party is not None and giver.party is not None:
        if giver.party.root is charge.party.root:
            return True
    accused = country_of(label_key(charge.accused))
    if accused is None:
        return False
    described = giver.party.described if giver.party and giver.party.kind == "person" else set()
    return accused in official_countries([*re.findall(r"[\w.]+", giver.label), *described])


def _own_stems(charge: Charge) -> set[str]:
    """Return the stems of the names of both sides: sharing them is no sign of a shared matter."""
    parties = [party for party in (charge.party, charge.giver.party) if party]
    return set().union(*(party.stems | party.root.stems for party in parties)) if parties else set()

"""Are the words of all sides told with the same verbs?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech import Speech
from briefer.neutrality.vocabulary import vocabulary
from briefer.records import Finding
from briefer.text.fold import fold_word

PLAIN: Final = frozenset({"say", "tell", "add", "state", "according"})
"""Verbs that commit to nothing; "deny", "accuse", "promise" tell what kind of speech it was, and are no plain ones."""
DOUBTING: Final = "doubting"


def plain_speakers(sentences: Iterable[Reading]) -> frozenset[str]:
    """Return the speakers of a text, folded, whose words are told with a plain verb."""
    told = (
        _who(reading, speech) for reading in sentences for speech in reading.speech if speech.lemma in PLAIN
    )
    return frozenset(who for who in told if who)


def uneven_verbs(sentence: Reading, *, plain: frozenset[str]) -> Iterator[Finding]:
    """Yield a finding for each verb that casts doubt on a speaker while the words of another are told plainly.

    ``plain`` are the other speakers of the text (see ``plain_speakers``).
    """
    for speech in sentence.speech:
        who = _who(sentence, speech)
        others = sorted(plain - {who}) if who else []
        if others and _casts_doubt(speech):
            verb = speech.verb.of(sentence.text)
            message = f"“{verb}” casts doubt on one side only, for others “said” theirs; write “said”."
            yield Finding(rule="uneven-verbs", message=message, claim=speech.verb)


def _who(reading: Reading, speech: Speech) -> str | None:
    return fold_word(speech.core.of(reading.text)) if speech.core else None


def _casts_doubt(speech: Speech) -> bool:
    entries = vocabulary().get(speech.lemma, ())
    return not speech.negated and any(entry.category == DOUBTING for entry in entries)

"""Which words does a sentence add to the passage that it puts in other words?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.reporting import Cue
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.likeness import KIND, ROOT, has_opposite, likeness
from briefer.language.words.phrasal import said_otherwise
from briefer.language.words.tokens import Token
from briefer.language.words.told import told_words
from briefer.records import Finding

_BEFORE_VERBS: Final = frozenset("to will would shall should can could may might must did".split())
_STATING: Final[frozenset[Cue]] = frozenset({"say", "claim", "confirm", "admit", "warn", "predict", "accuse"})
_UNSTATING: Final[frozenset[Cue]] = frozenset({"deny", "doubt", "refuse"})
# Words that hold a sentence together: they name no thing and no deed.
_JOINING: Final = frozenset(
    """also well including included includes include following prior due according regarding concerning amid despite
    respectively namely therefore thus meanwhile additionally currently previously already still
    conducted conduct carried carry took take taken made make place gave give given held hold occurred occur happened
    happen remained remain became become involving involve around approximately roughly nearly almost number total
    amount people person individuals members member group groups area areas time times day days week weeks month
    months year years part parts""".split()
)


def added(sentence: Reading, passages: Sequence[Reading]) -> Iterator[Finding]:
    """Yield a finding for each word of a sentence that none of its passages says in any form.

    A verb may be a broader or narrower one, for news has many verbs for one deed; a noun names a thing. Names, figures,
    dates and who speaks have checks of their own, and so have quotations.
    """
    stems = frozenset().union(*(passage.stems for passage in passages)) | said_otherwise(passages)
    for token in told_words(sentence):
        if not sentence.inside_quotation(token.span) and not _stands(token, sentence, stems):
            message = f"The passage says nothing like “{token.text}”."
            yield Finding(rule="not-supported", message=message, claim=token.span)


def spoken_besides(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding where somebody says more than the passage lets anybody say.

    The outlet that is named as the place of a sentence speaks without being told to. Who only rejects, doubts or
    declines a thing does not state it.
    """
    ours = [s for s in sentence.speech if s.cue in _STATING and not _is_outlet(sentence, s)]
    if len(ours) > len(passage.speech):
        yield _unsaid(sentence, ours[-1])
    elif passage.speech and all(speech.cue in _UNSTATING for speech in passage.speech):
        yield from (_unsaid(sentence, speech) for speech in ours)


def _unsaid(sentence: Reading, speech: Speech) -> Finding:
    verb = speech.verb.of(sentence.text)
    return Finding(
        rule="verb-changed", message=f"The passage lets nobody say this: “{verb}”.", claim=speech.verb
    )


def _is_outlet(sentence: Reading, speech: Speech) -> bool:
    return any(aside.covers(speech.core or speech.verb) for aside in sentence.aside)


def _stands(token: Token, sentence: Reading, stems: frozenset[str]) -> bool:
    if token.folded in _JOINING or has_opposite(token.stem, stems):
        return True
    return likeness(token.stem, stems) >= (KIND if _is_verb(token, sentence) else ROOT)


def _is_verb(token: Token, sentence: Reading) -> bool:
    before = next(reversed(sentence.tokens_before(token.start)), None)
    infinitive = before is not None and before.folded in _BEFORE_VERBS
    return infinitive or looks_finite(token.text) or token.text.endswith("ing")

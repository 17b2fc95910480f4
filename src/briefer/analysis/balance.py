"""How much of the briefing does each source, origin and speaker fill?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.utterances import Utterance
from briefer.analysis.wording import listed
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Citation, Corpus, Note, Published, Share, ShareKind
from briefer.text.fold import fold_word

MOST_OF_ALL: Final = 0.5
"""Share from which one origin, or one speaker, is said to carry the briefing: more than all the others together."""
TOO_FEW: Final = 4
"""Citations, or sentences, below which shares say nothing."""
NOBODY: Final = "no speaker named"
"""What stands for the speaker where a source reports in its own voice."""

Holders = Callable[[Citation], Sequence[str]]
"""Who holds a passage: the source it stands in, its origin, those who speak it."""


def balance(corpus: Corpus, spoken: Sequence[Utterance], published: Sequence[Published]) -> tuple[Share, ...]:
    """Return the shares of the sources, of the origins where they are fewer, and of the speakers.

    Within a kind the largest comes first. A sentence counts for each source that it cites and each speaker in the
    passages that it cites, so that its shares may add up to more than one.
    """
    names = {each.source.id: f"{each.source.id} {each.source.name}" for each in corpus.documents}
    origins = {source: listed(origin.sources) for origin in corpus.origins for source in origin.sources}
    speakers = _speakers(spoken)
    several = len(corpus.origins) < len(corpus.documents)
    return (
        *_shares("source", published, lambda cited: (names[cited.source],)),
        *(_shares("origin", published, lambda cited: (origins[cited.source],)) if several else ()),
        *_shares("speaker", published, lambda cited: speakers.get((cited.source, cited.start), (NOBODY,))),
    )


def one_sided(shares: Sequence[Share], published: Sequence[Published]) -> Iterator[Note]:
    """Yield a warning for the origin and the speaker that fill more than half of the briefing."""
    if sum(len(sentence.citations) for sentence in published) < TOO_FEW:
        return
    several = any(share.kind == "origin" for share in shares)
    texts = [share for share in shares if share.kind == ("origin" if several else "source")]
    for share in texts if len(texts) > 1 else ():
        if share.citation_share > MOST_OF_ALL:
            hold = "hold" if " and " in share.name else "holds"
            text = f"{share.name} {hold} {percent(share.citation_share)} of all citations, more than half."
            yield Note(kind="one-sided", text=text)
    for share in shares:
        if share.kind == "speaker" and share.name != NOBODY and share.sentence_share > MOST_OF_ALL:
            text = f"{percent(share.sentence_share)} of the published sentences, more than half, give the words of"
            yield Note(kind="one-sided", text=f"{text} {share.name}.")


def percent(share: float) -> str:
    """Return a share as whole percents."""
    return f"{100 * share:.0f} %"


def _shares(kind: ShareKind, published: Sequence[Published], holders: Holders) -> Iterator[Share]:
    sentences: Counter[str] = Counter()
    citations: Counter[str] = Counter()
    for sentence in published:
        held = [name for cited in sentence.citations for name in dict.fromkeys(holders(cited))]
        citations.update(held)
        sentences.update(set(held))
    total = sum(len(sentence.citations) for sentence in published)
    for name in sorted(citations, key=lambda each: (-sentences[each], -citations[each], each)):
        yield Share(
            kind=kind,
            name=name,
            sentences=sentences[name],
            citations=citations[name],
            sentence_share=round(sentences[name] / len(published), 4),
            citation_share=round(citations[name] / total, 4),
        )


def _speakers(spoken: Sequence[Utterance]) -> dict[tuple[str, int], list[str]]:
    """Return who speaks in the sentence at each place: bodies under their own name, whoever speaks for them.

    What somebody speaks of is no speaker beside them: "she said data from the recorder put the speed at 58".
    """
    found: defaultdict[tuple[str, int], list[Giver]] = defaultdict(list)
    for utterance in spoken:
        found[utterance.article.source.id, utterance.reading.span.start].append(utterance.giver)
    known = {place: [giver for giver in givers if giver.party] for place, givers in found.items()}
    return {place: [_name(giver) for giver in known[place] or givers] for place, givers in found.items()}


def _name(giver: Giver) -> str:
    name = giver.party.root.label if giver.party else giver.label
    # a little word with a capital inside a headline looks like a name
    return NOBODY if fold_word(name) in FUNCTION_WORDS else name

"""Are the words of all sides told with the same verbs?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.claimed import claimed_speaker
from briefer.neutrality.loaded import is_attributed
from briefer.neutrality.told import Told, as_article, is_another, is_same, told, tone
from briefer.records import Finding, Span


@dataclass(frozen=True, slots=True)
class Plainly:
    """What a text tells with plain verbs: ``always`` of speakers whom it never doubts, ``mixed`` of the others."""

    article: Article
    always: tuple[Told, ...]
    mixed: tuple[Told, ...]


def told_plainly(article: Article) -> Plainly:
    """Return whose words an article tells plainly."""
    acts = tuple(told(article))
    doubted = [act for act in acts if act.tone == "doubting"]
    plain = [act for act in acts if act.tone == "plain"]
    always = tuple(act for act in plain if not any(is_same(one, act, article) for one in doubted))
    return Plainly(article, always, tuple(act for act in plain if act not in always))


def plain_speakers(sentences: Sequence[str]) -> Plainly:
    """Return whose words the sentences of a draft tell plainly throughout."""
    text, spans, start = "\n".join(sentences), [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    return told_plainly(as_article(text, spans))


def uneven_verbs(sentence: Reading, *, plain: Plainly) -> Iterator[Finding]:
    """Yield a finding for each verb that casts doubt on a speaker while the words of another are told plainly."""
    for speech, _ in uneven_acts(sentence, plain=plain):
        verb = speech.verb.of(sentence.text)
        message = f"“{verb}” casts doubt on one side only, for others “said” theirs; write “said”."
        yield Finding(rule="uneven-verbs", message=message, claim=speech.verb)


def uneven_acts(sentence: Reading, *, plain: Plainly) -> Iterator[tuple[Speech, bool]]:
    """Yield each such act of speech, and whether its speaker may be told plainly elsewhere.

    What is quoted, or what another is said to say, has that other's verbs: "…, as the mayor claims, officials said".
    """
    for speech in sentence.speech:
        who = claimed_speaker(sentence, speech)
        if who is None or tone(sentence, speech) != "doubting":
            continue
        if sentence.inside_quotation(speech.verb) or is_attributed(sentence, speech.verb):
            continue
        if any(is_another(who, act, plain.article) for act in plain.always):
            yield speech, any(not is_another(who, act, plain.article) for act in plain.mixed)

"""Let a model put the drafted sentences in words of its own, each from one passage that code has chosen.

What the model writes is a proposal: its citation, its outlet and the quoted words in it come from code, and the
words of the source stay at hand for when the verifier rejects it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from briefer.drafting.clumsy import is_clumsy
from briefer.drafting.introducing import full_names_first
from briefer.drafting.itself import speaking_of_itself
from briefer.drafting.openings import framings
from briefer.drafting.openings.told_once import told_once
from briefer.drafting.openings.words import Framing, lowered
from briefer.drafting.own_words import copies
from briefer.drafting.placeholders import filled, listed_alike, masked, requoted, tightened
from briefer.drafting.proposals import is_plain_sentence
from briefer.drafting.scrambled import is_scrambled
from briefer.drafting.writer import Writer
from briefer.llm.questions import BOTTOM_LINE as SUMMARY
from briefer.llm.questions import REPAIR, REWORD, SECTION, SENTENCE, Question
from briefer.llm.replies import WrittenSection, WrittenSummary, read, read_sentence
from briefer.records import BOTTOM_LINE, Citation, Draft, Published, Statement, Verdict

Dress = Callable[[str, Statement], str]
"""Names the outlet of a statement in a text that takes the statement's place."""

OPENINGS = 2
"""Other openings that a model is given for one sentence, at most."""
GROWTH = 3
"""Words by which a sentence may be longer than its passage: "was cleared by" for "cleared"."""
MOST_IN_SECTION = 8
"""Passages put to a model at once; with more of them even strong models mix up who said what."""


def write(draft: Draft, writer: Writer, *, dress: Dress, used: Counter[str] | None = None) -> Draft:
    """Return the draft with each sentence written by the model from its passage, one call for each.

    A sentence that came back as its source has it is asked for once more, with another opening where there is one.
    Where there is no usable reply it stays as it was drafted. ``used`` counts the framings that were given for each.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    own = {statement.id: statement for statement in draft.statements}
    texts = _asked(SENTENCE, {key: _sentence_values(each) for key, each in own.items()}, own, writer)
    first = {key: _rewritten(each, texts.get(key), dress=dress) for key, each in own.items()}
    copied = [each for each in first.values() if each.drafted_by == "source"]
    again = zip(copied, reword(copied, writer, dress=dress, used=used), strict=True)
    first |= {each.id: _in_own_words(each, text) for each, text in again if text}
    return Draft(statements=tuple(first.values()))


def reword(
    copied: Sequence[Statement], writer: Writer, *, dress: Dress, used: Counter[str] | None = None
) -> list[str | None]:
    """Return what the model writes from each passage when it is given an opening; None where nothing is its own.

    Framings that were ``used`` for a statement before are not given again; those given now are counted there.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    used = Counter() if used is None else used
    texts: dict[str, str] = {}
    for _ in range(OPENINGS):
        left = {each.id: each for each in copied if each.id not in texts}
        ways = {key: framings(each.passage)[used[key] :] for key, each in left.items()}
        values = {key: _framed_values(left[key], new[0]) for key, new in ways.items() if new}
        used.update(list(values))
        written = _asked(REWORD, values, left, writer)
        told = {key: _own_words(left[key], text, dress=dress) for key, text in written.items()}
        texts |= {key: text for key, text in told.items() if text}
    return [texts.get(each.id) for each in copied]


def _own_words(statement: Statement, text: str, *, dress: Dress) -> str | None:
    """Return a model's text with its outlet if it is more than the source's words."""
    told = dress(text, statement)
    return told if not copies(told, statement.instead or statement.text) else None


def _in_own_words(statement: Statement, text: str) -> Statement:
    return statement.replace(text=text, instead=statement.instead or statement.text, drafted_by="model")


def _asked(
    question: Question,
    values: Mapping[str, Mapping[str, object]],
    own: Mapping[str, Statement],
    writer: Writer,
) -> dict[str, str]:
    """Return the plain sentences that the model writes, quoted words put in, by the id of their statement."""
    replies = zip(values, writer.ask(question, [*values.values()], read_sentence), strict=True)
    told = (
        (key, told_once(tightened(new.sentence, own[key].passage), str(values[key].get("opening", ""))))
        for key, new in replies
        if new
    )
    texts = ((key, _filled(own[key], sentence)) for key, sentence in told)
    return {key: text for key, text in texts if text}


def write_sections(draft: Draft, writer: Writer, *, dress: Dress) -> Draft:
    """Return the draft with each section written in one call, for models that can hold several passages apart.

    The model may put the passages of a section in another order, unless somebody would then be named in short before
    being named in full. One that it leaves out stays as it was drafted, behind the others.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    groups = list(_groups(draft.statements))
    sections = writer.ask(SECTION, [_section_values(g) for g in groups], partial(read, shape=WrittenSection))
    pairs = zip(groups, sections, strict=True)
    return Draft(statements=tuple(s for group, new in pairs for s in _section(group, new, dress=dress)))


def mend(rejected: Sequence[tuple[Statement, Verdict]], writer: Writer, *, dress: Dress) -> list[str | None]:
    """Return for each rejected statement what the model writes when told the reason; None if nothing usable.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    own = {statement.id: statement for statement, _ in rejected}
    values = {each.id: _repair_values(each, verdict) for each, verdict in rejected if not verdict.accepted}
    texts = _asked(REPAIR, values, own, writer)
    return [dress(texts[key], each) if key in texts else None for key, each in own.items()]


def summarize(
    bottom: Sequence[Published], writer: Writer, *, question: str | None, words: int
) -> list[Statement]:
    """Return the bottom line that the model writes from verified sentences, citing what those cite.

    It is empty unless every one of the sentences is named as taken up: what is said at the top is said only there.
    Nor is it taken where it is longer than ``words``.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    values = {"question": question, "most_sentences": len(bottom), "sentences": [s.text for s in bottom]}
    (summary,) = writer.ask(SUMMARY, [values], partial(read, shape=WrittenSummary))
    if summary is None:
        return []
    numbers = [number for sentence in summary.sentences for number in sentence.items]
    if sorted(numbers) != list(range(1, len(bottom) + 1)):
        return []
    told = " ".join(sentence.text for sentence in bottom)
    if not all(is_plain_sentence(sentence.sentence, told) for sentence in summary.sentences):
        return []
    if sum(len(sentence.sentence.split()) for sentence in summary.sentences) > words:
        return []
    return [_summary([bottom[number - 1] for number in s.items], s.sentence) for s in summary.sentences]


def _sentence_values(statement: Statement) -> dict[str, object]:
    passage, quoted = masked(statement.passage)
    return {"passage": passage, "placeholders": _told(quoted), "speaker": None}


def _framed_values(statement: Statement, framing: Framing) -> dict[str, object]:
    """Return what a model is given that goes on from an opening.

    Labels in straight quotation marks are given without them, for no grammar lets a model write those; code puts
    the marks back.
    """
    values = _sentence_values(statement)
    passage = str(values["passage"]).replace('"', "")
    return values | {"passage": passage, "opening": framing.opening, "ending": framing.ending}


def _told(quoted: Mapping[str, str]) -> list[str]:
    """Name the marks with the words they stand for; a model that cannot see them writes nonsense around them."""
    return [f"{mark} = {words}" for mark, words in quoted.items()]


def _section_values(group: Sequence[Statement]) -> dict[str, object]:
    items = [_sentence_values(statement) | {"published": None} for statement in group]
    return {"theme": group[0].section, "most_sentences": len(group), "items": items}


def _repair_values(statement: Statement, verdict: Verdict) -> dict[str, object]:
    passage, quoted = masked(statement.passage)
    found = [finding for finding in verdict.findings if finding.severity == "block"]
    return {
        "passage": passage,
        "placeholders": _told(quoted),
        "sentence": statement.text,
        "rule": ", ".join(dict.fromkeys(finding.rule for finding in found)),
        "message": " ".join(dict.fromkeys(finding.message for finding in found)),
    }


def _groups(statements: Sequence[Statement]) -> Iterator[list[Statement]]:
    for _, group in groupby(statements, key=lambda statement: statement.section):
        waiting = list(group)
        while waiting:
            yield waiting[:MOST_IN_SECTION]
            del waiting[:MOST_IN_SECTION]


def _section(group: Sequence[Statement], new: WrittenSection | None, *, dress: Dress) -> Iterator[Statement]:
    """Yield the statements of a section in the model's order, or in the drafted one if only that names all in full."""
    left = dict(enumerate(group, start=1))
    order: dict[int, Statement] = {}
    for sentence in new.sentences if new else ():
        statement = left.pop(sentence.item, None)
        if statement is not None:
            text = _filled(statement, sentence.sentence)
            order[sentence.item] = _rewritten(statement, text, dress=dress)
    order |= left
    drafted = [order[number] for number in sorted(order)]
    kept = drafted if _full_names_first(drafted) and not _full_names_first(order.values()) else order.values()
    yield from kept


def _full_names_first(statements: Iterable[Statement]) -> bool:
    return full_names_first([statement.text for statement in statements])


def _rewritten(statement: Statement, text: str | None, *, dress: Dress) -> Statement:
    """Put a model's text in the place of the source's; one that only shortens it is still the source's."""
    if text is None:
        return statement
    told = dress(text, statement)
    by_source = copies(told, statement.text)
    if by_source and len(told) >= len(statement.text):
        return statement
    return statement.replace(text=told, instead=statement.text, drafted_by="source" if by_source else "model")


def _filled(statement: Statement, sentence: str) -> str | None:
    """Return a model's sentence with the quoted words put in; None if it is no plain sentence, too long, or clumsy."""
    passage = statement.passage
    _, quoted = masked(passage)
    text = requoted(filled(listed_alike(tightened(sentence, passage), passage), quoted), passage)
    if len(text.split()) > len(passage.split()) + GROWTH:
        return None
    text = speaking_of_itself(lowered(text, passage))
    usable = is_plain_sentence(text, passage) and not is_scrambled(text, passage)
    return text if usable and not is_clumsy(text, passage) else None


def _summary(items: Sequence[Published], sentence: str) -> Statement:
    citations: dict[tuple[str, int], Citation] = {
        (citation.source, citation.start): citation for item in items for citation in item.citations
    }
    told = " ".join(item.text for item in items)
    return Statement(
        id="-".join(item.id for item in items),
        section=BOTTOM_LINE,
        text=sentence,
        citations=tuple(citations.values()),
        drafted_by="model",
        passage=told,
        instead=told if all(item.drafted_by == "source" for item in items) else None,
    )

"""Let a model put the drafted sentences in words of its own, each from one passage that code has chosen.

What the model writes is a proposal: its citation, its outlet and the quoted words in it come from code, and the
words of the source stay at hand for when the verifier rejects it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from briefer.drafting.introducing import full_names_first
from briefer.drafting.openings import other_opening
from briefer.drafting.own_words import copies
from briefer.drafting.placeholders import filled, masked, tightened
from briefer.drafting.proposals import is_plain_sentence
from briefer.drafting.scrambled import is_scrambled
from briefer.drafting.writer import Writer
from briefer.llm.questions import BOTTOM_LINE as SUMMARY
from briefer.llm.questions import REPAIR, REWORD, SECTION, SENTENCE
from briefer.llm.replies import WrittenSection, WrittenSummary, read, read_sentence
from briefer.records import BOTTOM_LINE, Citation, Draft, Published, Statement, Verdict

Dress = Callable[[str, Statement], str]
"""Names the outlet of a statement in a text that takes the statement's place."""

MOST_IN_SECTION = 8
"""Passages put to a model at once; with more of them even strong models mix up who said what."""


def write(draft: Draft, writer: Writer, *, dress: Dress) -> Draft:
    """Return the draft with each sentence written by the model from its passage, one call for each.

    A sentence that came back as its source has it is asked for once more, with another opening where there is one.
    Where there is no usable reply it stays as it was drafted.

    Raises:
        InputError: a prompt cannot be filled in.
    """
    values = [_sentence_values(statement) for statement in draft.statements]
    written = writer.ask(SENTENCE, values, read_sentence)
    pairs = zip(draft.statements, written, strict=True)
    first = [_rewritten(own, new.sentence, dress=dress) if new else own for own, new in pairs]
    again = {
        new.id: new for new in _reworded([s for s in first if s.drafted_by == "source"], writer, dress=dress)
    }
    return Draft(statements=tuple(again.get(statement.id, statement) for statement in first))


def _reworded(copied: Sequence[Statement], writer: Writer, *, dress: Dress) -> Iterator[Statement]:
    """Yield those of the statements that the model put in words of its own when it was given their opening."""
    openings = [(statement, other_opening(statement.passage)) for statement in copied]
    asked = [(statement, opening) for statement, opening in openings if opening]
    values = [_sentence_values(statement) | {"opening": opening} for statement, opening in asked]
    for (statement, _), new in zip(asked, writer.ask(REWORD, values, read_sentence), strict=True):
        text = _dressed(statement, new.sentence, dress=dress) if new else None
        own = statement.instead or statement.text
        if text and not copies(text, own):
            yield statement.replace(text=text, instead=own, drafted_by="model")


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
    values = [_repair_values(statement, verdict) for statement, verdict in rejected]
    written = writer.ask(REPAIR, values, read_sentence)
    pairs = zip(rejected, written, strict=True)
    return [_dressed(statement, new.sentence, dress=dress) if new else None for (statement, _), new in pairs]


def summarize(bottom: Sequence[Published], writer: Writer, *, question: str | None) -> list[Statement]:
    """Return the bottom line that the model writes from verified sentences, citing what those cite.

    It is empty unless every one of the sentences is taken up: what is said at the top is said only there.

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
    return [_summary([bottom[number - 1] for number in s.items], s.sentence) for s in summary.sentences]


def _sentence_values(statement: Statement) -> dict[str, object]:
    passage, quoted = masked(statement.passage)
    return {"passage": passage, "placeholders": _told(quoted), "speaker": None}


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
            order[sentence.item] = _rewritten(statement, sentence.sentence, dress=dress)
    order |= left
    drafted = [order[number] for number in sorted(order)]
    kept = drafted if _full_names_first(drafted) and not _full_names_first(order.values()) else order.values()
    yield from kept


def _full_names_first(statements: Iterable[Statement]) -> bool:
    return full_names_first([statement.text for statement in statements])


def _rewritten(statement: Statement, sentence: str, *, dress: Dress) -> Statement:
    """Put a model's sentence in the place of the source's; one that only shortens it is still the source's."""
    text = _dressed(statement, sentence, dress=dress)
    if text is None:
        return statement
    by_source = copies(text, statement.text)
    if by_source and len(text) >= len(statement.text):
        return statement
    return statement.replace(text=text, instead=statement.text, drafted_by="source" if by_source else "model")


def _dressed(statement: Statement, sentence: str, *, dress: Dress) -> str | None:
    """Return a model's sentence with the quoted words and the outlet put in; None if it is no plain sentence."""
    passage = statement.passage
    _, quoted = masked(passage)
    text = filled(tightened(sentence, passage), quoted)
    if not is_plain_sentence(text, passage) or is_scrambled(text, passage):
        return None
    return dress(text, statement)


def _summary(items: Sequence[Published], sentence: str) -> Statement:
    citations: dict[tuple[str, int], Citation] = {
        (citation.source, citation.start): citation for item in items for citation in item.citations
    }
    return Statement(
        id="-".join(item.id for item in items),
        section=BOTTOM_LINE,
        text=sentence,
        citations=tuple(citations.values()),
        drafted_by="model",
    )

"""Sentences: hard cases, hostile strings, offsets."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.syntax.sentences import split_sentences
from briefer.records import Span


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language=language)]


def visible(text: str) -> str:
    return re.sub(r"[\s\u200b-\u200d\u2060\ufeff]", "", text)


# One case a line; | stands where a sentence ends, in place of the space.
ENGLISH = """
He met Lt. Gen. Anna Ruiz on Monday.|She left.
Maj. Gen. Piet Vos spoke.|Col. Ann Hale did not.
Adm. J. K. Orr said no.|Sgt. Lee said yes.
Sen. Dana Cole (D-Ohio) and Rep. Max Orr voted.|Gov. Ray Lund did not.
Gen. Sir Tom Hall KCB spoke.
Prof. Dr. Anna Weiss taught there.
The U.S. Air Force flew.|It landed.
He lives in the U.S. and works there.
He moved to the U.S.|He likes it.
U.S. Central Command said so.|The U.K. Foreign Office agreed.
The U.N. Security Council met.
It began at 4 p.m. Monday.|It ended at 6 a.m. Tuesday.
It began at 4 p.m.|The doors closed at 6 p.m. local time.
The talks started at 9 a.m. ET on Friday.
It ended at 5 p.m.|He slept.
No. 5 is alive.
The No. 2 official resigned.|Nobody knew.
Was it true?|No.|It was false.
J. K. Rowan wrote it.
George W. Bush and John F. Kennedy were presidents.
It was written by T. S. Eller.|He won.
Smith & Co. said so.|Acme Inc. rose 3.5 percent.
Acme Corp. shares fell.|Beta Ltd. gained.
He lives on Main St. in Dover.|Mt. Orr is tall.
St. Paul is cold.
He waited ... and left.
Wait...|What?
“We lost ... We will win,” he said.
He said he was “not sure…” and left.
“We lost.”|He left.
“We lost,” he said.|“We will win.”
"We lost."|He left.
"Go!" she said.|"Now."
“Where are they?” he asked.|Nobody knew.
‘We go.’|He left.
He called it “a pause, not a retreat”.|She agreed.
She said: “We will sit at any table.”|Then she left.
He said, “It is over.”|“It is not,” she said.
He left (at 5 p.m.).|She stayed.
He died.|(She did not.)|Fine.
The figure (see Fig. 3) rose.|It fell on p. 12.
It rose 3.5 percent.|It fell 2.25 points.
The price was $1.2 million.|That was high.
Is that so?!|Yes.
Stop!|Go.
He wrote e.g. letters, i.e. words, etc. and left.
Smith vs. Jones was heard.|The court rose.
On Jan. 5 he left.|On Sept. 3, 2015 he came back.
He came on Oct. 2 and on Nov. 11.
See example.com for more.|Or www.example.org.
Visit https://example.com/a.b.html today.|Then leave.
It cost 5 p. and no more.
“We see eye to eye,” Orr said.|“We have the same approach.”
The law (Act No. 12 of 2009) applies.|It is old.
He was born in 1975.|He died in 2015.
Mr. and Mrs. Hall came.|Ms. Orr did not.
The Rev. Al Hall spoke.|Fr. Tom listened.
Capt. Ann Lee, Cmdr. Bo Orr and Lt. Cmdr. Cy Day flew.
The D.C. court ruled.|Washington, D.C. is hot.
The Ph.D. student left.|She has a Ph.D.
John Hall Jr. spoke.|John Hall Sr. did not.
It was 6 a.m.
«Мы ушли».|Он остался.
„Wir gehen.“|Er blieb.
Das ist z. B. richtig.|Am 3. März kam er.
Er kam am 12. Mai 2015 an.|Dr. Weiss ging.
M. Dupont est parti.|Mme Roy est restée.
El Sr. López salió.|La Sra. Ruiz no.
iPhone sales fell.|eBay gained.
“The Russians were clear,” spokesman Army Col. Steve Hall , using another name.|“We don’t believe it.”
“Why?” she asked.|“Because.”
It was (he said) over.|Done.
“A. B. Orr is here,” she said.
It is 3 km.|Then it rains.
The meeting is at 10.|Bring papers.
It rose to No. 1.|Then it fell.
He asked why.|Because of Gov. Hall’s order.
He works for the F.B.I.|She works for the C.I.A. in Rome.
They sell a.o. tea.
The op-ed said “No.”|He agreed.
Then came W. H. O. Hall.
Is it in Sect. 4?|It is in Art. 5, para. 2.
He said the U.S.-led coalition had struck.|It had not.
The U.S. “has no plan.”|Others do.
The dockers' union said no.|The riggers' union said yes.|It's over.
A 7" pipe broke.|Then it rained.
It was 5 p.m. EST.|Police came.
“He said no.|Sgt. Lee said yes.”
He spoke to two agencies (and to a third).|She did not.
- A pay rise of nine per cent from 1 April.
It rose to 5 percent in 2015.|36 people died.|2,000 fled.
He said “We go. We stay. We run.”|Then he left.
He left (Post).|“Where it rained, nobody went
"""


@pytest.mark.parametrize("case", ENGLISH.strip().splitlines())
def test_a_hard_case_is_split_where_an_editor_would(case: str) -> None:
    """Abbreviations, initials, clock times, quotations and brackets do not end a sentence; full stops do."""
    assert split(case.replace("|", " ")) == case.split("|")


def test_a_german_date_is_not_an_end() -> None:
    """An ordinal before a month goes on in German, where sentencex alone would stop."""
    text = "Am 3. Oktober kam er. Das war Nr. 5."
    assert split(text, "de") == ["Am 3. Oktober kam er.", "Das war Nr. 5."]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    """An agency's hard-wrapped story has sentences that run over its line ends."""
    text = (
        "  Riot police with shields and batons on Tuesday cleared several hundred\n"
        "people from the road into the largest terminal of the country, and they\n"
        "arrested at least 19 of them, the police said in a statement on the same\n"
        "day. Nobody else was hurt.\n"
        "  The operation began at half past five."
    )
    assert [sentence.replace("\n", " ") for sentence in split(text)] == [
        (
            "Riot police with shields and batons on Tuesday cleared several hundred people from the road "
            "into the largest terminal of the country, and they arrested at least 19 of them, "
            "the police said in a statement on the same day."
        ),
        "Nobody else was hurt.",
        "The operation began at half past five.",
    ]


def test_unwrapped_lines_end_sentences() -> None:
    """Where lines are not wrapped, a line break ends a sentence even without a full stop."""
    assert split("First line\nSecond line. Third\r\n\r\nFourth") == [
        "First line",
        "Second line.",
        "Third",
        "Fourth",
    ]


def test_only_the_span_is_split() -> None:
    """Offsets index the whole text, and nothing outside the span is returned."""
    text = "Not this. One. Two. Not that."
    assert split_sentences(text, Span(10, 19)) == (Span(10, 14), Span(15, 19))


@pytest.mark.parametrize("space", ["\xa0", "\u2009", "\u3000", "\u202f"])
def test_white_space_of_any_kind_never_panics(space: str) -> None:
    """sentencex panics on such a space before a full stop; the wrapper never hands one over."""
    assert split(f"M{space}. One{space}two. Three.") == [f"M{space}.", f"One{space}two.", "Three."]


TRICKY = (
    st.text(
        st.sampled_from(
            " .!?\"'“”‘’«»()[]…\n\r\t\xa0\u2009\u200b\u3000\u2028\ufeff\u0301aANoUSMr5é中。\ud800;:—"
        )
    )
    | st.text()
)


@given(TRICKY)
def test_any_string_is_split_into_ordered_trimmed_spans(text: str) -> None:
    """No string raises; spans lie inside, do not overlap, and lose only white space."""
    spans = split_sentences(text, Span(0, len(text)))
    words = [span.of(text) for span in spans]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(word == word.strip() and word for word in words)
    assert visible("".join(words)) == visible(text)


@pytest.mark.parametrize(
    "unit",
    ["He left. ", "“a. ", "(a. ", "“", "a"],
    ids=["prose", "open-quote", "open-bracket", "quotes", "word"],
)
def test_the_time_is_linear(unit: str) -> None:
    """Unbalanced marks on one long line (quadratic in sentencex alone) take no longer than prose."""
    text = (unit * 200_000)[:200_000]
    start = time.process_time()
    spans = split_sentences(text, Span(0, len(text)))
    assert time.process_time() - start < 1
    assert spans[-1].end == len(text.rstrip())

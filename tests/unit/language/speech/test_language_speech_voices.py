"""Whose words a passage is: named there, described, meant by a pronoun, or the outlet's own."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.speech.voices import Voice, voice_at, voices_at
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, SourceKind, Span

# A text (¶ starts a paragraph), then words of it, how their speaker is known, and the fullest name of the first.
TEXTS = """
Mayor Ilse Brandt visited the bridge on Monday. ¶ "We had no choice," she said.
= We had: pronoun ilse brandt

Brandt said the bridge was shut. "We had no choice."
= We had: named brandt

"We had no choice," said Ilse Brandt. "The river rose too fast."
= river rose: named ilse brandt

"We had no choice," said Ilse Brandt, the mayor of Hallin. ¶ "The river rose too fast. We had to act."
= river rose: named ilse brandt

"We had no choice. The river rose too fast," said Ilse Brandt.
= We had: named ilse brandt

"We had no choice. The river rose too fast. Nobody was told," said Ilse Brandt.
= river rose: named ilse brandt

Energy Minister Jorun Falk opened the plant. The minister said it would run for 40 years.
= would run: described jorun falk

Jorun Falk, the energy minister, opened the plant. ¶ The minister said it would run for 40 years.
= would run: described jorun falk

The Lantern Observatory published a report. It said prices had doubled.
= prices had: pronoun lantern observatory

The Lantern Observatory, a monitoring group, counted 12 dead. The group said six were children.
= six were: described lantern observatory

The Norrland Port Authority (NPA) closed the quay. The NPA said it was unsafe.
= was unsafe: named norrland port authority

The bridge was shut on Monday. Cars were sent back.
= Cars were: outlet

Anna Lund and Piet Lund own the mill. Anna Lund said the fire began in the attic. "We smelled smoke,"
she said.
= smelled smoke: pronoun anna lund

Anna Lund and Piet Lund own the mill. Piet Lund said the fire began in the attic. "We smelled smoke," he
said.
= smelled smoke: pronoun piet lund

Prosecutor Marta Ihle said the driver was drunk. His lawyer, Otto Kamp, denied it. "My client was
sober," Kamp said.
= My client: named otto kamp

Lund said the minister had told him to wait.
= told him: named lund

Police spokesman Ivo Lund said two men were held. He said a third had fled. ¶ He added that the search
went on.
= search went: pronoun ivo lund

"I saw the wave," said Dora Penn, 61, who runs a cafe on the pier. "It took the tables."
= took the: named dora penn

President Arlo Quist and Prime Minister Nell Sabo met. Quist said the budget would pass. Sabo disagreed.
"There are no votes for it," she said.
= no votes: pronoun nell sabo

The army denied the report. "No soldier was there," a spokesman said.
= No soldier: described

Regulator Finmark fined Orrin Bank. The bank said it would appeal.
= would appeal: described orrin bank

Ilse Brandt said: "We had no choice. The river rose too fast."
= river rose: named ilse brandt

According to Ivo Lund, a police spokesman, the gunman fled. He was later found, Lund said.
= later found: named ivo lund

"We will appeal," said a lawyer for Reyes. "The ruling is wrong."
= ruling is: described

The minister, Jorun Falk, was pleased. "A good day," she said. "A very good day."
= very good: pronoun jorun falk

Jorun Falk resigned on Monday. ¶ "I have lost the trust of the party," the former minister wrote.
= lost the trust: described jorun falk

Brandt’s deputy, Olle Strand, said the bridge would open in May.
= would open: named olle strand

Olle Strand, Brandt's deputy, said the bridge would open in May.
= would open: named olle strand

The company's chief executive, Nora Fay, said sales rose. Its rival Halder Foods said they fell.
= they fell: named halder foods

The company's chief executive, Nora Fay, said sales rose. "A fine year," the CEO said.
= fine year: described nora fay

The Free Norrland Party said it would vote no. Its leader, Pia Rask, called the bill a trap. "Nobody has
read it," said Rask.
= Nobody has: named pia rask

Mr. Lund opened the mill. Mr. Lund said it would hire 40 people.
= would hire: named lund

Ivo Lund opened the mill. Mr Lund said it would hire 40 people.
= would hire: named ivo lund

"We had no choice", Ilse Brandt said.
= We had: named ilse brandt

‘We had no choice,’ Ilse Brandt said.
= We had: named ilse brandt

“We had no choice,” Ilse Brandt said. ¶ “The river rose. ¶ “Nobody slept,” she added.
= Nobody slept: pronoun ilse brandt

“We had no choice,” Ilse Brandt said. “The river rose. ¶ “Nobody slept.”
= Nobody slept: named ilse brandt

“We had no choice,” Ilse Brandt said. ¶ The river fell on Tuesday. ¶ “We lost all,” said farmer Odd Vik.
= We lost: named odd vik

“We had no choice,” Ilse Brandt said. ¶ The river fell on Tuesday.
= river fell: outlet

Ilse Brandt spoke first. “We had no choice.”
= We had: named ilse brandt

Speaking after Ilse Brandt, Ivo Lund said the search would go on. “We will find them,” he said.
= We will: pronoun ivo lund

Ivo Lund told Ilse Brandt that the bridge was shut. “We had no choice,” he said.
= We had: pronoun ivo lund

Ivo Lund criticised Ilse Brandt. “She did nothing,” he said.
= did nothing: pronoun ivo lund

Olle Strand, a spokesman for the port, said ships would wait. The spokesman said the quay was cracked.
= quay was: described olle strand

Two witnesses saw smoke. One, Dora Penn, said the roof fell in.
= roof fell: named dora penn

Coach Nils Aas praised the team. Captain Rolf Moe said luck had helped. “We hit the post,” the coach
said.
= We hit: described nils aas

Coach Nils Aas praised the team. Captain Rolf Moe said luck had helped. “We hit the post,” Moe said.
= We hit: named rolf moe

Farmers lost their barns. “Nothing is left,” said Odd Vik, whose farm burnt down, pointing at the ruins.
= Nothing is: named odd vik

“Nothing is left,” Odd Vik, a farmer, told the Marlow Gazette.
= Nothing is: named odd vik

“Nothing is left,” he told Ilse Brandt, the mayor. ¶ Farmer Odd Vik lost two barns.
= Nothing is: pronoun

Odd Vik lost two barns. Under questioning from Ilse Brandt he admitted it. “Nothing is left,” he said.
= Nothing is: pronoun odd vik

Odd Vik lost two barns. “Nothing is left,” he told Ilse Brandt.
= Nothing is: pronoun odd vik

Arne Sol, chairman of the Free Norrland Party, voted no. The party said the bill was a trap.
= was a trap: described free norrland party

The Hallin City Council voted no. The council said the plan cost too much.
= plan cost: described hallin city council

Police arrested Arne Sol. Police said he resisted.
= he resisted: described

Judge Knut Lie sent Arne Sol to jail. The judge said he had lied.
= had lied: described knut lie

Pia Rask leads the labor union. The labour leader said talks failed.
= talks failed: described pia rask

Foreign Minister Jorun Falk met the Tarn foreign minister, Emil Roth. Falk said the border would open.
= border would: named jorun falk

Ilse Brandt met Nora Fay in South Hallin. ¶ “We had no choice,” she said.
= We had: pronoun ilse brandt

Officials met Ilse Brandt in Upper Tarn. The river rose in Upper Tarn. “We had no choice,” she said.
= We had: pronoun ilse brandt

Mr Ivo Lund and his wife, Rita Lund, own the mill. Rita Lund met Ivo Lund there. “It burnt,” he said.
= It burnt: pronoun ivo lund

Ivo Lund said the search had begun. He said it was late. He added that it was dark. “We will go on,” he said.
= We will: pronoun ivo lund

Reporter Nora Fay asked Ivo Lund whether the search had begun. “It has begun,” he said.
= It has: pronoun ivo lund

Ivo Lund, Olle Strand’s deputy, opened the mill. “It is new,” he said.
= It is new: pronoun ivo lund

Investigators seized papers, but some investigators objected. Prosecutor Marta Ihle praised them.
Investigators found a map, she said.
= found a map: pronoun marta ihle

Anna Lund, who led her party, met Piet Lund and his son. Ms Lund said the mill had burnt.
= had burnt: named anna lund

Two mills burnt, according to a study by an engineer, Otto Kamp.
= mills burnt: named otto kamp

Two mills burnt, according to film provided by Otto Kamp.
= mills burnt: described

“Did we lose the mill?” Ivo Lund replied. “Yes, we did.”
= Yes, we: named ivo lund

A Tarnish-American trader, Otto Kamp, fell ill. The Tarnish-American trader slept. “I am well,” he said.
= I am well: pronoun otto kamp

Two mills burnt, as first reported by the Lantern Observatory.
= mills burnt: named lantern observatory

After Lund said it was “a farce for the poor,” Rask said: “It was not.” Ivo Lund left. Pia Rask stayed.
= farce for: named ivo lund

The Lantern Observatory quoted a doctor, Nora Fay, as saying the clinic was full.
= was full: named nora fay
"""


def cases() -> list[tuple[str, str, str]]:
    """Return each text with the words in question and the answer."""
    found = []
    for block in TEXTS.strip().split("\n\n"):
        text, _, question = block.replace("\n= ", "\0").replace("\n", " ").partition("\0")
        words, _, answer = question.partition(": ")
        found.append((text.replace(" ¶ ", "\n\n"), words, answer.strip()))
    return found


def make_article(text: str, *, kind: SourceKind = "news", publisher: str | None = None) -> Article:
    source = Source(id="S1", file="a.txt", kind=kind, publisher=publisher, sha256="0", text_sha256="0")
    spans = split_sentences(text, Span(0, len(text)))
    return Article(Document(source=source, text=text, sentences=spans))


def voice_of(article: Article, words: str) -> Voice:
    """Return the voice of the sentence or quotation in which ``words`` stand."""
    at = article.text.index(words)
    number = article.sentence_at(at)
    assert number is not None
    quotation = next((q for q in article.quotations if q.inner.start <= at < q.inner.end), None)
    return voice_at(article, number, quotation)


def shown(voice: Voice) -> str:
    names = [" ".join(name) for actor in voice.actors[:1] for name in actor.names]
    return f"{voice.how} {max(names, key=len, default='')}".strip()


@pytest.mark.parametrize(("text", "words", "expected"), cases())
def test_whose_words_they_are(text: str, words: str, expected: str) -> None:
    """The speaker is resolved over sentences and paragraphs."""
    assert shown(voice_of(make_article(text), words)) == expected


@pytest.mark.parametrize(
    ("text", "words", "kind", "expected"),
    [
        pytest.param(
            "We said in May that the budget was a trap.",
            "was a trap",
            "statement",
            "pronoun free norrland party",
            id="we-in-a-statement",
        ),
        pytest.param(
            "We call on the government to resign.",
            "to resign",
            "statement",
            "pronoun free norrland party",
            id="we-call-on",
        ),
        pytest.param(
            "The party said it would vote no.",
            "would vote",
            "statement",
            "described free norrland party",
            id="the-party-in-its-own-statement",
        ),
        pytest.param(
            "It said prices had doubled.",
            "had doubled",
            "report",
            "pronoun free norrland party",
            id="it-in-a-report",
        ),
        pytest.param(
            "We said in May that the budget was a trap.", "was a trap", "news", "pronoun", id="we-in-news"
        ),
        pytest.param("The budget is a trap.", "is a trap", "statement", "outlet", id="own-voice"),
        pytest.param(
            "Party leader Pia Rask said: “We will vote no.”",
            "We will",
            "statement",
            "named pia rask",
            id="leader-quoted",
        ),
    ],
)
def test_a_statement_speaks_for_its_publisher(text: str, words: str, kind: SourceKind, expected: str) -> None:
    """ "We" is whoever publishes a statement, but not a newspaper that prints it."""
    article = make_article(text, kind=kind, publisher="Free Norrland Party")
    assert shown(voice_of(article, words)) == expected


def test_speech_within_speech_has_two_voices() -> None:
    """What X said that Y said can be said to be by both, the nearest first."""
    article = make_article("Ivo Lund said Pia Rask described it as “a trap for the poor”.")
    voices = voices_at(article, 0, article.quotations[0])
    assert [shown(voice) for voice in voices] == ["named pia rask", "named ivo lund"]


def test_two_people_of_one_surname_stay_two() -> None:
    """A surname alone may be either; a first name decides."""
    article = make_article(
        "Anna Lund and Piet Lund own the mill. Piet Lund said it burnt. Lund said it was insured."
    )
    assert shown(voice_of(article, "it burnt")) == "named piet lund"
    both = voice_of(article, "it was insured")
    assert {name for actor in both.actors for name in actor.names if len(name) > 1} == {
        ("anna", "lund"),
        ("piet", "lund"),
    }


def test_examples_speak_for_a_group() -> None:
    """Whoever is named as one of a group says what the group says."""
    article = make_article("Ivo Lund left. Pia Rask left. Hawks such as Lund and Rask say the dam must go.")
    voice = voice_of(article, "must go")
    assert {name for actor in voice.actors for name in actor.names if len(name) > 1} == {
        ("ivo", "lund"),
        ("pia", "rask"),
    }


def test_an_opinion_piece_is_its_authors() -> None:
    """ "I" in an opinion piece is its author."""
    source = Source(id="S1", file="a.txt", kind="opinion", author="Pia Rask", sha256="0", text_sha256="0")
    text = "I believe the dam must go."
    article = Article(Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text)))))
    assert shown(voice_of(article, "must go")) == "pronoun pia rask"

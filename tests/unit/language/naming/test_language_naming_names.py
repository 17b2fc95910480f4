"""Names are read with their titles and kinds; capitals that open a sentence are no names by themselves."""

from __future__ import annotations

import pytest

from briefer.language.naming.names import Name, find_names, name_words
from briefer.language.reading import Reading
from briefer.language.words.tokens import tokenize

# A sentence, then its names: title > words / kind. A bare title has no words.
SENTENCES = """
Mayor Ilse Brandt visited Hallin. | mayor > ilse brandt / person; hallin / unknown
Brandt visited Hallin on Monday. | brandt / unknown; hallin / unknown
The mayor, Ilse Brandt, visited Hallin. | ilse brandt / person; hallin / unknown
In Hallin, Brandt met Energy Minister Jorun Falk.
    | hallin / unknown; brandt / unknown; energy minister > jorun falk / person
J. K. Orlov wrote to the Norrland Port Authority. | j k orlov / person; norrland port authority / organisation
J.K. Orlov wrote to the Norrland Port Authority (NPA).
    | jk orlov / person; norrland port authority / organisation; npa / organisation
Police chief Ivo Lund and prosecutor Marta Ihle spoke. | ivo lund / person; marta ihle / person
Brandt's deputy, Olle Strand, resigned. | brandt / unknown; olle strand / person
Secretary of State John Kerr flew to Tarn. | secretary of state > john kerr / person; tarn / unknown
Maren Pope flew to Tarn. | maren pope / person; tarn / unknown
In May the Orran King flew to Tarn. | orran king > ; tarn / unknown
The Orran General Staff denied it. | orran general staff / organisation
General Secretary Maren Talvik flew to Tarn. | general secretary > maren talvik / person; tarn / unknown
The Ministry of Health closed the clinic. | ministry of health / organisation
The Ministry of Trade and Industry closed the mine. | ministry of trade and industry / organisation
He left the Dockers and Riggers Federation. | dockers and riggers federation / organisation
She joined the Department of Justice. | department of justice / organisation
The Bank of England and Treasury said so. | bank of england / organisation; treasury / unknown
US officials left. | us / organisation
Tom Reyes of Orrin left. | tom reyes / person; orrin / unknown
Mayor Reyes of Orrin met Professor Tom Holm of Tarn College.
    | mayor > reyes / person; orrin / unknown; professor > tom holm / person; tarn college / organisation
Vera Holm and Tom Reyes of the Orrin Bank left. | vera holm / person; tom reyes / person; orrin bank / organisation
The Bank of Orrin raised rates. | bank of orrin / organisation
Orrin Bank raised rates. | orrin bank / organisation
U.N. envoy Sara Pell arrived. | un / organisation; sara pell / person
UN envoy Sara Pell arrived. | un / organisation; sara pell / person
He met Anne-Marie Duval and Jean-Luc Roy. | anne marie duval / person; jean luc roy / person
Sean O'Hara met Tomas Reyes. | sean o'hara / person; tomas reyes / person
Ex-mayor Brandt visited Hallin. | brandt / unknown; hallin / unknown
On Tuesday Russia said so. | russia / unknown
Talks in March failed. |
The river rose fast. |
Heavy rain fell. |
Repairs will take weeks. |
Residents fled. |
Seventeen left. |
Deliveries stopped. |
Awaiting news, he slept. |
MPs voted. |
Both Lund and Rask left. | lund / unknown; rask / unknown
The Lantern Observatory counted 12 dead. | lantern observatory / organisation
Lt. Gen. Otto Kamp spoke. | lt gen > otto kamp / person
On Friday Mr. Lund spoke. | mr > lund / person
President Quist met Prime Minister Sabo. | president > quist / person; prime minister > sabo / person
The President met the Prime Minister. | president > ; prime minister >
Will Parry met Mark Orr. | will parry / person; mark orr / person
IBM cut 300 jobs. | ibm / organisation
The Free Norrland Party lost. | free norrland party / organisation
Lund, Rask and Strand met. | lund / unknown; rask / unknown; strand / unknown
Prince Edvin of Norrland married. | prince > edvin of norrland / person
"""


def cases() -> list[tuple[str, str]]:
    lines = SENTENCES.strip().replace("\n    |", " |").splitlines()
    pairs = (line.partition(" |") for line in lines)
    return [(sentence, expected.strip()) for sentence, _, expected in pairs]


def shown(name: Name) -> str:
    title = " ".join(name.title) + " > " if name.title else ""
    return f"{title}{' '.join(name.words)}{' / ' + name.kind if name.words else ''}"


@pytest.mark.parametrize(("sentence", "expected"), cases())
def test_which_names_a_sentence_names(sentence: str, expected: str) -> None:
    """Each name has its title, its words and its kind."""
    assert "; ".join(shown(name) for name in Reading(sentence).names).strip() == expected


@pytest.mark.parametrize(("sentence", "_"), cases())
def test_a_name_stands_where_it_says(sentence: str, _: str) -> None:
    """The span of a name holds its words, without its title and without a possessive ending."""
    for name in Reading(sentence).names:
        words = [token.text.casefold().replace(".", "") for token in tokenize(sentence, name.span)]
        assert words == list(name.words or name.title)


def test_a_word_known_as_a_name_counts_at_the_start() -> None:
    """A common word that opens a sentence is a name only where the text shows it to be one."""
    sentence = "Storm left the club."
    tokens = tokenize(sentence)
    assert find_names(sentence, tokens) == ()
    assert [name.words for name in find_names(sentence, tokens, known=frozenset({"storm"}))] == [("storm",)]


def test_only_capitals_inside_a_sentence_make_a_word_known() -> None:
    """What is capitalised only after a full stop or a quotation mark proves nothing."""
    text = 'Rain fell. Storm met Lund. "Nobody came," said Pia Rask. It was late.'
    assert list(name_words(text, tokenize(text))) == ["lund", "pia", "rask"]


@pytest.mark.parametrize(
    ("sentence", "last", "acronym"),
    [
        pytest.param("He met Ilse Brandt.", "brandt", False, id="surname"),
        pytest.param("He left the Norrland Port Authority.", "authority", False, id="head-noun"),
        pytest.param("He left the NPA.", "npa", True, id="acronym"),
    ],
)
def test_the_last_word_of_a_name(sentence: str, last: str, acronym: bool) -> None:  # noqa: FBT001 - a column of the table
    """A person's surname, an organisation's head noun; initials are an acronym."""
    (name,) = Reading(sentence).names
    assert (name.last, name.acronym) == (last, acronym)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("She died in Holm General Hospital.", ("holm", "general", "hospital"), id="body"),
        pytest.param("She met Attorney General Renn.", ("renn",), id="person"),
    ],
)
def test_a_title_inside_the_name_of_a_body_is_part_of_it(text: str, words: tuple[str, ...]) -> None:
    """Before a person it is a title."""
    assert Reading(text).names[-1].words == words


def test_a_short_month_beside_its_day_is_no_name() -> None:
    """ "Sept" stands for a month before or behind a number, and may be a name elsewhere."""
    assert [name.words for name in Reading("It rose between Sept 17 and 4 Oct in Hallin.").names] == [
        ("hallin",)
    ]

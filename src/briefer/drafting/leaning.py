"""Does a sentence lean on what stands before it, so that it cannot be understood alone?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from briefer.drafting.back import pointing_back
from briefer.language.naming.antecedents import is_asker
from briefer.language.reading import Reading
from briefer.language.speech.acts import reporting_lemma
from briefer.language.syntax.clauses import RELATIVES, SUBORDINATORS
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, ORGANISATIONS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

_ESTIMATED: Final = r"(?:puts?|estimate[sd]?|reckons?|reckoned|value[sd]?|assess(?:es|ed)|place[sd]?|sets?)"
_OPENING: Final = re.compile(
    r"(?:[A-Z]\w+(?:ly)?,\s)?(?:(?:This(?! (?:morning|afternoon|evening)\b)|That|These|Those|It|They|Such|Here|"
    r"There|Then|Both|Some(?! \d)|Others|One|Another|"
    # what answers or goes on, and what tells somebody to do something
    r"If (?:that|this|so)|Not so|Nor|Perhaps|Let|Begin|Imagine|Consider|And yet|So let|And let|But let|"
    r"Neither|Either|Its|Their|His|Her|Instead|Otherwise|Asked about|By then|At the time|At that)\b|"
    r"An? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,| (?:was|were|is|had|has|said)\b)|"
    rf"[^,;]{{2,80}} {_ESTIMATED} it at\b|"
    r"The (?:other|same|latter|former|first|second|third|rest|others|two|pair)\b)"
)
# Nouns that stand for something said or done elsewhere: "the demand", "that assessment". A noun with a complement
# of its own ("the claim that …", "the number of …") explains itself.
_SHELLS: Final = frozenset(
    """accusation account allegation announcement answer appeal argument assertion assessment attempt call
    change charge claim comment complaint concern conclusion condition criticism decision demand description
    development difference effort estimate explanation fact figure finding gesture idea incident issue matter
    measure message mistake move notion number objection opinion order outcome point position possibility practice
    problem proposal proportion question reason refusal remark reply report request requirement response result
    situation statement step suggestion sum target threat toll total version view vote warning""".split()
)
_COMPLEMENT: Final = re.compile(
    r"\s(?:that|of|to|for|by|from|on(?! \w+day)|in|at|about|against|between|over|which|who|made|given|with|as|behind)\b"
)
_MEASURES: Final = frozenset("estimate figure number sum toll total version".split())
_OF: Final = re.compile(r"\s(?:of|for|who|which|that)\b")
_OF_THEM: Final = re.compile(r"\s(?:of|who|which|that)\b")
_SHELL: Final = re.compile(
    r"\b(?P<what>the|that(?! (?:the|an?)\b)|this|these|those|such an?|"
    r"a (?:higher|lower|different|similar|further)|another)\s"
    r"(?:(?:latest|new|own|first|second|same|other)\s)?(?P<noun>[a-z]+?)(?P<plural>s|ies)?\b",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\bthe (?:other (?:side|party|two|three|half|\w+s)|latter|former(?! [a-z]+(?: [a-z]+)?,? (?-i:[A-Z]))|"
    r"same (?:day|time|place|\w+)|previous \w+|"
    r"(?:next|following) (?:day|morning|week|month))\b|"
    r"\b(?:minutes|hours|days|weeks|months) (?:later|earlier)\b(?! than)|\bthat followed\b|"
    r"\b(?:that|the same) (?:day|morning|evening|night|week|month|year)\b|"
    # a day of what was told before, and not the one nearest to the day of the report
    r"\bthe (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:before|after|of|when)\b)(?=[,.]| (?!\w+ing\b)[a-z])|"
    r"\bthe opposite \w+\b|\b(?:was|were|is|are) (?:more|less) [a-z]+(?=[.,]|$)|"
    r"\b(?:more|less) (?:likely|probable|plausible|realistic|credible)(?=[.,]|$)|"
    r"\bthe (?:alleged|supposed|so-called) [a-z]+(?=[.,]|$)|"
    # a figure, count or total of something told before
    r"\b[\w-]+['’]s? (?:latest |new |own |first |last )?(?:figure|estimate|number|total|toll|count|tally)"
    r"(?=,| (?:is|was|has|had|stands|stood)\b)|"
    # one of two figures without the other, and more of a kind told before: "reports of 90"
    r"\bthe (?:correct|right|wrong|lower|higher|smaller|larger) "
    r"(?:figure|number|count|share|result|total|tally|toll)s?\b|"
    r"(?<!between )\b[a-z]{3,}[^s\W]s of (?:about |some |around |nearly |at least |only |more than )?"
    r"[\d,]+(?=\.?$|[,.;] )|"
    r"\b(?:of|for|to|by|with|on|in) both(?=[.,;]| (?:as|were|was|are|is|had|have|has)\b)|"
    # whose enemy depends on who speaks
    r"(?<!\ban )\benem(?:y|ies)\b(?! of\b)|"
    r"\bto do so\b|\bdoing so\b|\bdid so\b|\bas well\.$|\btoo\.$|\b(?:that|this|these|those)\.$",
    re.IGNORECASE,
)
# What is done only to people: a bare number before it counts people, and can be told so.
_PEOPLE_COUNTED: Final = re.compile(
    r"(?P<number>[A-Z][a-z]+(?:-[a-z]+)?|\d[\d,]*) (?:were|are|have been|had been|have since been) "
    r"(?:arrested|charged|detained|killed|wounded|injured|hurt|hospitalised|hospitalized|evacuated|convicted|jailed)\b"
)
_QUOTED_POINTER: Final = re.compile(r"(?:They|It|He|She|This|That|These|Those)\b")
_PERSONAL: Final = frozenset("he him she her his hers himself herself".split())
_PLURAL: Final = frozenset("they them their theirs themselves".split())
_NEUTRAL: Final = frozenset("its itself".split())
_PEOPLE: Final = frozenset("man woman boy girl".split())
_EXPLETIVE: Final = frozenset("became emerged happened rained seemed snowed took turned appeared".split())
"""Verbs whose "it" may stand for nothing."""
_GOVERNING: Final = frozenset("in of on with under from against behind about into for".split())
"""Prepositions that open no clause, as "after it rained" does: "it" behind them stands for a thing."""
_MEASURED: Final = re.compile(
    r"\s(?:is|was) (?:[\w,.]+ ){2,4}?(?:long|wide|high|tall|deep|thick|old|heavy)\b"
)
_DONE_TO: Final = re.compile(
    r"\s(?:is|was|(?:has|had) been) (?:[a-z]+ed|made|built|sold|sent|taken|written) (?:in|by|from|at)\b"
)
_NEW_CLAUSE: Final = SUBORDINATORS | RELATIVES | {"and", "to"}
_SINGLE: Final = frozenset("the a an this that each every no".split())
_GROUPS: Final = frozenset("police people staff troops crew both children men women families media".split())


def leans(reading: Reading, *, replaced: Collection[Span] = ()) -> bool:
    """Tell whether a sentence points at something that it does not itself name.

    What stands in quotation marks is left alone, unless the quotation opens with a pointer that nothing before
    it explains. ``replaced`` are the pronouns in whose place the drafter puts a name.
    """
    return bool(
        _opens_pointing(reading, replaced)
        or _opens_with_known_thing(reading)
        or _opens_with_bare_number(reading)
        or any(span not in replaced and not reading.inside_quotation(span) for span in _pointers(reading))
        or _quotes_pointer(reading)
    )


def _opens_pointing(reading: Reading, replaced: Collection[Span]) -> bool:
    opening = _OPENING.match(reading.words)
    start = reading.span.start
    return opening is not None and Span(start, start + opening.end()) not in replaced


def _pointers(reading: Reading) -> Iterator[Span]:
    yield from _shells(reading)
    for match in _ELSEWHERE.finditer(reading.text, reading.span.start, reading.span.end):
        yield Span(*match.span())
    yield from _lone_pronouns(reading)
    yield from pointing_back(reading)


def _shells(reading: Reading) -> Iterator[Span]:
    """Yield each "the demand" that nothing in the sentence explains."""
    text = reading.text
    for match in _SHELL.finditer(text, reading.span.start, reading.span.end):
        noun = match["noun"].lower()
        plain = noun + "y" if match["plural"] == "ies" else noun
        pointing = match["what"].lower() in {"that", "this", "these", "those"}
        counted = plain in _MEASURES and not match["plural"]
        complement = _OF_THEM if pointing else _OF if counted else _COMPLEMENT
        if plain not in _SHELLS or complement.match(text, match.end()):
            continue
        said_before = re.search(
            rf"\b(?:an?|its|his|her|their|no|\d+)\s(?:\w+\s)?{noun}", text[reading.span.start : match.start()]
        )
        if said_before is None:
            yield Span(*match.span())


def _opens_with_known_thing(reading: Reading) -> bool:
    """Tell whether the sentence opens with "The offensive was …": a thing told before, and not a body or office."""
    match = re.match(r"The (?P<noun>[a-z-]+) (?P<next>[a-z]+)(?: (?P<third>[a-z]+))?\b", reading.words)
    if match is None:
        return False
    noun, verb = match["noun"], match["next"]
    if not looks_finite(verb) and match["third"]:
        noun, verb = verb, match["third"]
    # One who speaks is a person or body, and is told by what it is called: "the strikers said".
    if not looks_finite(verb) or reporting_lemma(verb):
        return False
    bodies = ORGANISATIONS | ROLES
    return not any(word in bodies or word.rstrip("s") in bodies for word in (match["noun"], noun))


def _opens_with_bare_number(reading: Reading) -> bool:
    """Tell whether the sentence opens with "Twelve have been …": twelve of what was told before."""
    first = next((figure for figure in reading.figures if figure.span.start == reading.span.start), None)
    if first is None:
        return False
    following = next((t for t in reading.tokens if t.start >= first.span.end), None)
    return following is not None and following.folded in AUXILIARIES and not told_of_people(reading)


def told_of_people(reading: Reading) -> Span | None:
    """Return the number that opens a sentence which can only be of people: "Twelve have been charged"."""
    match = _PEOPLE_COUNTED.match(reading.words)
    return Span(*match.span("number")).shift(reading.span.start) if match else None


def _lone_pronouns(reading: Reading) -> Iterator[Span]:
    """Yield each "them", "her" … before which the sentence names nobody whom it could stand for."""
    tokens = [t for t in reading.tokens if not reading.inside_quotation(t.span)]
    for index, token in enumerate(tokens):
        word = token.folded
        if index == 0 and word in _PLURAL:
            continue
        if word in _PLURAL and not _names_several(reading, tokens[: max(0, index - 1)]):
            yield token.span
        if word in _NEUTRAL and not _names_thing(reading, _before_holder(tokens, index)):
            yield token.span
        if word == "it" and _is_a_thing(reading, tokens, index):
            joined = index > 0 and tokens[index - 1].folded == "that"  # "believe that it was made in Orr"
            yield from () if _names_thing(reading, tokens[: index - joined]) else (token.span,)
        if word in _PERSONAL and not _names_person(reading, _behind_asker(reading, tokens[:index], token)):
            yield token.span
        if word == "him" and _in_own_clause(reading, tokens[:index]):
            yield token.span


def _before_holder(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """Return the words before "its", without the name of one who holds an office of it: "Ana Lind, its head, said"."""
    office = any(token.folded in ROLES for token in tokens[index + 1 : index + 4])
    while office and index and tokens[index - 1].text[0].isupper():
        index -= 1
    return tokens[:index]


def _behind_asker(reading: Reading, before: Sequence[Token], pronoun: Token) -> Sequence[Token]:
    """Return the words before a pronoun without whoever asks: in "Asked by Ana Lind, she said" she is another."""
    names = [name.span for name in reading.names if name.words and name.span.end <= pronoun.start]
    asked = max((span.end for span in names if is_asker(reading, span, pronoun.span)), default=0)
    return [token for token in before if token.start >= asked]


def _is_a_thing(reading: Reading, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "it" stands for something: a doer, what is so long or was made so, or behind a preposition."""
    governed = index > 0 and tokens[index - 1].folded in _GOVERNING
    end = tokens[index].end
    told = any(pattern.match(reading.text, end) for pattern in (_MEASURED, _DONE_TO))
    return governed or told or _has_deed(tokens[index + 1 :])


def _has_deed(following: Sequence[Token]) -> bool:
    """Tell whether "it" is said to have done something: "it has published", not "it was late"."""
    words = [token.folded for token in following[:2]]
    if words[:1] in (["has"], ["had"]):
        return words[-1] != "been" and looks_finite(words[-1])
    return bool(words) and looks_finite(words[0]) and words[0] not in AUXILIARIES | _EXPLETIVE


def _in_own_clause(reading: Reading, before: Sequence[Token]) -> bool:
    """Tell whether "him" behind these words stands in the clause of the only person named, and so means another."""
    comma = reading.text.rfind(",", 0, before[-1].end if before else 0)
    clause = [token for token in before if token.start > comma]
    opened = any(token.folded in _NEW_CLAUSE or reporting_lemma(token.folded) for token in clause[:-1])
    goes_on = comma < reading.span.start or (bool(clause) and looks_finite(clause[0].folded))
    people = {name.words[-1] for name in reading.names if name.words and name.kind != "organisation"}
    return goes_on and not opened and len(people) <= 1


def _names_several(reading: Reading, tokens: Sequence[Token]) -> bool:
    words = [token.folded for token in tokens]
    plural = any(word in _GROUPS or _is_plural(word) for word in words)
    end = tokens[-1].end if tokens else 0
    if reading.text[end:].lstrip().startswith("of them"):
        end -= 1  # "412 of them": the number itself counts some of those told before
    counted = any(figure.counts and figure.span.end <= end for figure in reading.figures)
    return plural or counted


def _is_plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun, or joins two things."""
    ends = word.endswith("s") and not word.endswith(("ss", "us", "'s"))
    return word == "and" or (ends and len(word) > len("was") and word not in AUXILIARIES)


def _names_thing(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Tell whether a name or a noun with "the" or "a" stands there, for which "its" can stand."""
    end = tokens[-1].end if tokens else 0
    named = any(name.words and name.span.end <= end for name in reading.names)
    return named or any(token.folded in ORGANISATIONS | _SINGLE for token in tokens)


def _names_person(reading: Reading, tokens: Sequence[Token]) -> bool:
    people = [name.span for name in reading.names if name.words and name.kind != "organisation"]
    named = any(span.covers(token.span) for span in people for token in tokens)
    # A role with a capital is part of a name: "the UN General Assembly" is nobody.
    roles = any(token.text in ROLES for token in tokens)
    return named or roles or any(token.folded in _PERSONAL | _PEOPLE for token in tokens)


def _quotes_pointer(reading: Reading) -> bool:
    """Tell whether a quotation opens with a pronoun that nothing before it in the sentence explains."""
    for quotation in reading.quotations:
        before = reading.text[reading.span.start : quotation.outer.start].strip()
        opening = quotation.inner.of(reading.text)
        if _QUOTED_POINTER.match(opening) and len(opening.split()) > 2:
            plural = opening.startswith(("They", "These", "Those"))
            words = {fold_word(w).strip(",") for w in before.split()}
            explained = plural and any(w.endswith("s") and len(w) > 3 for w in words if w not in AUXILIARIES)
            if not explained:
                return True
    return False

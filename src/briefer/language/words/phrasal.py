"""Which single verbs do phrases such as "carried out" stand for, and the other way round?"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token, stem

# A verb, a particle or noun that makes a phrase of it, and the verbs that say the same. Common English, from general
# dictionaries; the particles are words of the grammar, so that only the verbs are looked for.
_TABLE: Final = """
carry out | perform execute conduct
call off | cancel
put off | postpone delay defer
set up | establish found create
step down | resign quit leave
stand down | resign quit leave
leave post | resign quit step
leave office | resign quit step
shut down | close
turn down | reject refuse decline
rule out | exclude
give up | abandon surrender renounce
hand over | deliver surrender transfer
take over | assume seize
take place | happen occur
break out | erupt start begin
break down | fail collapse
point out | note
find out | discover learn
look into | investigate examine
bring in | introduce
bring forward | advance
go up | rise increase climb
go down | fall drop decrease
come down | fall drop decrease
come back | return
go back | return
head back | return
be still | remain stay
choose instead | prefer
mean have | require involve
send back | return
pull out | withdraw evacuate
set aside | disregard discard
lay off | dismiss
blow up | explode
go off | explode
draw up | prepare draft
put out | extinguish issue
put forward | propose
pay back | repay
cut back | reduce
cut off | isolate sever
speed up | accelerate hasten
slow down | decelerate
end up | finish
go on | continue
keep on | continue
carry on | continue
make up | constitute compose
bear out | confirm support
back up | support
back down | yield
account for | explain constitute
deal with | handle concern
get rid | remove discard
take part | participate join
pick up | collect
fill in | complete
wipe out | destroy
tear down | demolish
knock down | demolish
take off | depart remove
open up | open
""".strip().splitlines()
_NONE: Final = frozenset[str]()
REACH: Final = 3
"""Words within which the second part of a phrase follows its verb: "called the strike off"."""
_TURNING: Final = frozenset("up off out down away back".split())
"""Words that make another verb of the one before them."""


def said_otherwise(readings: Iterable[Reading]) -> frozenset[str]:
    """Return the stems of verbs that the readings say in another way: "perform" for "carried out", and back.

    >>> sorted(said_otherwise([Reading("The strike was called off.")]))
    ['cancel']
    """
    found: set[str] = set()
    for reading in readings:
        found |= otherwise_in(reading)
    return frozenset(found)


@once
def otherwise_in(reading: Reading) -> frozenset[str]:
    """Return the same for one reading."""
    phrases, verbs = _phrases_for(), _verbs()
    found = [phrases[stem] for stem in reading.stems if stem in phrases]
    if not reading.stems.isdisjoint(verbs):
        found += [
            said_by_phrase(reading, at) for at, token in enumerate(reading.tokens) if token.stem in verbs
        ]
    return frozenset().union(*found)


def said_by_phrase(reading: Reading, place: int) -> frozenset[str]:
    """Return the stems of verbs that say what a phrase with its verb at token ``place`` says; none for other words."""
    seconds = _verbs().get(reading.tokens[place].stem)
    after = reading.tokens[place + 1 : place + 1 + REACH] if seconds else ()
    return frozenset().union(*(seconds.get(other.stem, frozenset()) for other in after)) if seconds else _NONE


@cache
def _verbs() -> dict[str, dict[str, frozenset[str]]]:
    """Return for each verb, by the word that makes a phrase of it, what the phrase says."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for verb, second, singles in _rows():
        found.setdefault(verb, {})[second] = singles
    return found


@cache
def _phrases_for() -> dict[str, frozenset[str]]:
    """Return for each single verb the verbs of the phrases that say it."""
    found: dict[str, frozenset[str]] = {}
    for verb, _, singles in _rows():
        found |= {single: found.get(single, frozenset()) | {verb} for single in singles}
    return found


@cache
def _rows() -> tuple[tuple[str, str, frozenset[str]], ...]:
    rows = []
    for line in _TABLE:
        phrase, singles = line.split("|")
        verb, second = phrase.split()[:2]
        rows.append((stem(verb), stem(second), frozenset(stem(word) for word in singles.split())))
    return tuple(rows)


def particle(reading: Reading, verb: Token) -> str:
    """Return what makes another verb of one: "up" of "called up", empty where nothing does."""
    behind = reading.tokens_after(verb.end)[:1]
    return behind[0].folded if behind and behind[0].folded in _TURNING else ""

"""By which words does a speaker do what a verb of speech says, without its being named?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.reporting import Cue
from briefer.language.words.sorts import verb_tenths

NOT: Final = (
    r"not|no|never|nothing|nobody|none|neither|\w+n['’]t|false|untrue|baseless|unfounded|nonsense|without"
)
_TURNED_DOWN: Final = (
    r"(?:turn\w*|vot\w*) (?:\w+ ){0,6}?down|threw (?:\w+ ){0,6}?out|(?:wave|brush)\w* (?:\w+ ){0,4}?aside"
)
# Words by which speakers do what the verb says they do, without its being named: "should" urges, "sorry" apologises.
_SHOWN: Final[dict[Cue, str]] = {
    "confirm": r"verified|it is true|that is true|correct|yes",
    "admit": r"mistakes?|errors?|our fault|my fault|sorry|regret\w*|wrong|should have|misled|failed|conce\w+|"
    r"hindsight|too late|retreat\w*|backed down",
    "accuse": r"blam\w+|fault|because|caus\w+|"
    r"(?<!was )(?<!is )(?<!were )(?<!are )due to|responsib\w+|result\w*|lost to|thanks to|li(?:ed|es|ar)|lying|"
    r"dut(?:y|ies)|violat\w+|breach\w*|broke\w*|illegal\w*|unlawful\w*|neglig\w+|misled|stole\w*|cover\w* up|fail\w+",
    "deny": NOT + rf"|{_TURNED_DOWN}|rul\w+ out"
    r"|refus\w+|declin\w+|fabricat\w+|inventions?|invented|myths?|hoax\w*|slander\w*|smears?|lies?",
    "doubt": NOT + r"|unlikely|hard to|hardly|scepti\w+|skepti\w+|questions?|wonder\w*|salt",
    "refuse": r"(?:would|will) not|(?:would|wo)n['’]t|"
    + NOT
    + rf"|{_TURNED_DOWN}|out of the question|rul\w+ out",
    "promise": r"(?:we|i)(?:\s(?:will|shall)|['’]ll)|(?:my|our|her|his|its|their) (?:word|name)",
    "condemn": r"shame\w*|outrag\w+|disgrac\w+|unacceptable|scandal\w*|appall\w+|crimes?|cruel\w*|wrong|"
    r"terrible|horr\w+|idiot\w*|absurd\w*|ridiculous\w*|stupid\w*|nonsens\w+|reckless\w*|hypocri\w+|unfair\w*",
    "praise": r"good|great|well|excellent|proud|best|success\w*|brave\w*|glad|pleased|superb|wonderful|"
    r"thanks?|grateful",
    "accept": r"agree\w*|willing|ready|right|true|yes",
    "predict": r"will|would|expect\w*|likely|forecast\w*|could|outlook",
    "urge": r"should|must|ought|needs?|have to|has to|let|please|appeal\w*|demand\w*|wants?|wanted|"
    r"time to|call\w* (?:for|on)|(?:told|tells?|telling|ordered|orders) (?:\w+ ){1,3}to",
    "ask": r"sought|seek\w*|call\w* for|demand\w*|questions?|wants? to know|whether|why|requests?|inquir\w+|enquir\w+",
    "warn": r"may|might|could|risks?|dangers?|dangerous|threat\w*|unless|if|beware|avoid|do not|must not|careful\w*|"
    r"run\w* (?:low|out)|shortages?|disaster\w*|catastroph\w+|will die",
    "threaten": r"will|would|unless|or else|otherwise|strike",
    "apologise": r"sorry|apolog\w+|regret\w*|forgive\w*",
}
SHOWS: Final = {cue: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for cue, words in _SHOWN.items()}
MOSTLY_VERB: Final = 5
"""Tenths of its uses in which a word is a verb before it is read as one that bids."""


def bids(reading: Reading) -> bool:
    """Tell whether a sentence, or quoted words, open with the plain form of a verb, which bids: “Bring a torch”."""
    inside = [next(iter(reading.tokens_in(q.inner)), None) for q in reading.quotations]
    inside += reading.tokens[:1]
    return any(
        first.text == first.stem.capitalize() and verb_tenths(first.stem) >= MOSTLY_VERB
        for first in inside
        if first and reading.text[first.start].isupper()
    )

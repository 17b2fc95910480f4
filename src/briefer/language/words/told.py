"""Which words of a sentence say something, beside its names, titles, figures, dates and speakers?"""

from __future__ import annotations

from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import ROLES
from briefer.language.words.weights import weight


def told_words(reading: Reading) -> list[Token]:
    """Return the words that say something, without names and titles, figures, dates, and who says it.

    >>> [token.text for token in told_words(Reading("Mayor Ada Lund said 40 boats had sunk on Monday."))]
    ['boats', 'sunk']
    """
    spoken = [s.subject for s in reading.speech if s.subject] + [
        s.verb for s in reading.speech if s.cue == "say"
    ]
    typed = [figure.span for figure in reading.figures] + [mention.span for mention in reading.dates]
    denying = [denial.span for denial in reading.denials if denial.is_idiom]
    aside = [name.span for name in reading.names] + denying + spoken + typed + list(reading.aside)
    starts = {name.span.start for name in reading.names}
    told = [token for token in reading.tokens_outside(aside) if weight(token.text) > 0]
    return [t for t in told if t.folded not in ROLES and not _is_title(reading, t, starts)]


def _is_title(reading: Reading, token: Token, starts: set[int]) -> bool:
    """Tell whether only capitalised words stand between a capitalised word and a name: "Police Commissioner Orr"."""
    if not token.text[0].isupper():
        return False
    after = (t for t in reading.tokens if t.start > token.start)
    for following in after:
        if following.start in starts:
            return True
        if not following.text[0].isupper():
            return False
    return False

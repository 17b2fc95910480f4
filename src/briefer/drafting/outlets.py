"""How does a sentence say which source it is from?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.itself import is_named_first, speaking_of_itself
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.words.vocabulary import ABBREVIATED_TITLES, ORGANISATIONS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import OWN_PAPERS, Span
from briefer.text.fold import fold_word

_ABBREVIATED: Final = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:[ap]\.m|Inc|Ltd|Corp|Co)\.$")
_COMPLEMENT: Final = re.compile(r",|\s(?:of|for|on|against)\s")
_TRADES: Final = frozenset(
    """airlines airways aviation chemicals corp electric energy foods gmbh holdings inc industries insurance llc
    logistics ltd media mining motors news oil pharma pharmaceuticals plc radio shipping steel systems
    technologies telecom television today tv""".split()
)
"""Nouns of the names of companies and outlets, which take no article."""
_AS_BEFORE: Final = re.compile(r", (?:just )?as [^,;]{2,60} (?:had|has|have) [a-z]+\.$")
"""What a sentence ends with that agrees with somebody and is told by another: "nine died, as the mayor had said"."""


def outlet_of(article: Article) -> str | None:
    """Return the outlet's name without its short form in brackets."""
    return _short(article.source.publisher)


def _short(publisher: str | None) -> str | None:
    return re.sub(r"\s*\([^)]*\)", "", publisher) if publisher else None


def with_outlet(text: str, article: Article) -> str:
    """Add the outlet: as the one who reports or states where nobody else is said to speak.

    Where somebody speaks whom the sentence only points at, or whom a party lets speak without a name in its own paper,
    it stands in brackets. An opinion piece is given as what its author wrote, also what it makes of the words of others
    where it doesn't quote them. A party's statement is what the party
    said, also where it tells of the party itself, which then is not named again, but for what is called its own: "the
    union's count".
    """
    outlet = outlet_of(article)
    if outlet is None:
        return text
    reading = Reading(text, known=article.known)
    if article.source.kind == "opinion" and not (reading.speech and reading.quotations):
        return _as_view(text, article, outlet=outlet)
    party = article.source.kind in OWN_PAPERS
    named, told = fold_word(outlet), fold_word(text)
    if named in told and (reading.speech or f"{named}'" in told or not party):
        return text
    stop = text[-1] if text[-1] in ".!" and not _ABBREVIATED.search(text) else ""
    bare = text[: len(text) - len(stop)]
    if reading.speech or _quotes_words(reading) or not stop:
        spoken = _says_who_speaks(reading) and not _AS_BEFORE.search(text)
        clear = (spoken and (_names_who_speaks(reading) or not party)) or is_named_first(text)
        return text if clear else f"{bare} ({outlet})."
    if party:
        return speaking_of_itself(f"{bare}, {with_article(outlet)} said.")
    return f"{bare}, {outlet} reported."


def without_outlet(text: str, publisher: str | None) -> str:
    """Take away the outlet that ``with_outlet`` added, where it is only the one who reports and does not speak."""
    outlet = _short(publisher)
    added = next((a for a in (f" ({outlet}).", f", {outlet} reported.") if text.endswith(a)), None)
    if outlet is None or added is None:
        return text
    bare = text.removesuffix(added)
    return bare if bare.endswith(".") else f"{bare}."


def _quotes_words(reading: Reading) -> bool:
    """Tell whether somebody's words are quoted, and not only a label put in quotation marks."""
    return any(len(quotation.inner.of(reading.text).split()) > 1 for quotation in reading.quotations)


def _says_who_speaks(reading: Reading) -> bool:
    """Tell whether the sentence names or describes everybody who speaks in it: the citation says where it stands."""
    subjects = [speech.core for speech in reading.speech]
    return bool(subjects) and all(core and _describes(reading, core) for core in subjects)


def _names_who_speaks(reading: Reading) -> bool:
    """Tell whether all who speak in a sentence have names there: of "six drivers" a reader asks whose they are."""
    cores = [speech.core for speech in reading.speech]
    return all(
        core and any(name.words and core.touches(name.span) for name in reading.names) for core in cores
    )


def _describes(reading: Reading, core: Span) -> bool:
    """Tell whether a speaker's phrase is a name, "police", or more than "he", "the union" or "officials"."""
    if any(name.words and core.touches(name.span) for name in reading.names):
        return True
    who = core.of(reading.text)
    if who.lower() == "police":
        return True
    return len(who.split()) > (2 if who.lower().startswith("the ") else 1)


def with_article(name: str) -> str:
    """Return a body's name with "the" where it is one that common nouns make up: "the Marlow Constabulary"."""
    bare = re.match(r"(?i)(?:the|a|an)\b", name) or not is_common(name)
    return name if bare else f"the {name}"


def is_common(name: str) -> bool:
    """Tell whether the noun that a body's name is built around says what kind of body it is.

    >>> [is_common(name) for name in ("Ministry of Defence of Marl", "Marlow Constabulary", "Marl Foods")]
    [True, True, False]
    """
    head = _COMPLEMENT.split(name, maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower()
    return head in ORGANISATIONS - _TRADES


def _as_view(text: str, article: Article, *, outlet: str) -> str:
    author = article.source.author
    first = text.split(maxsplit=1)[0]
    names = {word for actor in article.actors for name in actor.names for word in name}
    word = fold_word(first).removesuffix("'s")
    titled = fold_word(first) in ABBREVIATED_TITLES and text.split(maxsplit=2)[1][:1].isupper()
    named = titled or first.isupper() or (word in names | article.known and word not in FUNCTION_WORDS)
    told = text if named else text[:1].lower() + text[1:]
    return (
        f"{author} wrote in {outlet} that {told}" if author else f"A columnist of {outlet} wrote that {told}"
    )

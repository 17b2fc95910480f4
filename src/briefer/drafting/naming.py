"""By what name should the briefing call a person or body that a sentence only points at?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.drafting.continuing import is_the_body
from briefer.drafting.pointing import own_name_edit, owner_edit, person_at, takes_article
from briefer.drafting.replacing import Edit
from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.names import Name
from briefer.language.speech.acts import Speech
from briefer.language.speech.voices import resolve
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ABBREVIATED_TITLES, ORGANISATIONS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

_ROLE_STEMS: Final = frozenset(stem(word) for word in ROLES)
_APPOSED: Final = re.compile(r", (?P<role>(?:the |a |an )?[^,;.“”\"()\n]{3,90}(?:\([A-Z]{2,8}\))?)(?=[,.\n])")
_STOPS: Final = re.compile(r"[\n,;:“”\"()]|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?=\s)")
_RELATIVE: Final = re.compile(r"\s(?:that|which|who|whose|where)\b")
_PRONOUN: Final = frozenset({"he", "she"})
_NO_TITLE: Final = frozenset("The A An But And Yet So For As When While If After Before".split())
"""Words with a capital that only open a sentence in which a title follows."""
_LONGEST_ROLE: Final = 12
"""Words of a title or description that are carried over; a longer one is a clause."""


class Named:
    """Whom the briefing has named in full so far: the same surname or body in another source is the same."""

    def __init__(self) -> None:
        self._keys: set[str] = set()

    def __contains__(self, actor: Actor) -> bool:
        return not self._keys.isdisjoint(_keys(actor))

    def add(self, actor: Actor) -> None:
        """Remember that ``actor`` has been named."""
        self._keys |= _keys(actor)


def name_edits(candidate: Candidate, named: Named) -> list[Edit]:
    """Return the names that should stand for the sentence's pronouns, bare surnames and bare descriptions.

    ``named`` is added to.
    """
    owner = owner_edit(candidate.article, candidate.number)
    itself = own_name_edit(candidate.article, candidate.number)
    edits = [*([owner] if owner else []), *_speaker_edits(candidate, named)]
    publisher = candidate.article.publisher
    if itself and publisher and publisher not in named and not any(itself[0].touches(s) for s, _ in edits):
        named.add(publisher)
        edits.append(itself)
    done = [span for span, _ in edits]
    for span, words in _surname_edits(candidate, named):
        if not any(span.touches(other) for other in done):
            edits.append((span, words))
    return edits


def _speaker_edits(candidate: Candidate, named: Named) -> Iterator[Edit]:
    """Yield a name for each "he said", "the union said" and opening pronoun whose person or body is known."""
    article, reading = candidate.article, candidate.reading
    seen: set[int] = set()
    opening = re.match(r"(?:He|She)\b", reading.words)
    if opening:
        span = Span(*opening.span()).shift(reading.span.start)
        actor = person_at(article, candidate.number, span)
        if actor:
            seen.add(id(actor))
            yield span, _called(article, actor, named)
    for speech in reading.speech:
        core = speech.core
        if core is None or (opening and core.start == reading.span.start) or _known_here(reading.names, core):
            continue
        actor = _spoken_by(candidate, speech)
        if actor is None or id(actor) in seen or _named_in(candidate, actor):
            continue
        seen.add(id(actor))
        yield (
            core,
            _in_place(
                core.of(article.text), _called(article, actor, named), opens=core.start == reading.span.start
            ),
        )


def _known_here(names: Sequence[Name], core: Span) -> bool:
    return any(core.touches(name.span) and name.words for name in names)


def _spoken_by(candidate: Candidate, speech: Speech) -> Actor | None:
    """Return who speaks where the sentence says only "he" or "the union"."""
    core = speech.core
    if core is None or speech.shared:
        return None
    words = core.of(candidate.article.text).split()
    if len(words) == 1 and fold_word(words[0]) in _PRONOUN:
        return person_at(candidate.article, candidate.number, core)
    bare = len(words) == 2 and fold_word(words[0]) == "the" and fold_word(words[1]) in ORGANISATIONS
    if not bare or _RELATIVE.match(candidate.article.text, core.end):
        return None
    actors = resolve(candidate.article, candidate.number, core, speech=speech).actors
    # The people of a body fit its description as well.
    body = _only([actor for actor in actors if actor.kind == "organisation" and actor.mentions])
    plain = body and is_the_body(candidate.article, candidate.number, body, kind=fold_word(words[1]))
    return body if plain else None


def _only(actors: Sequence[Actor]) -> Actor | None:
    return actors[0] if actors and all(actor is actors[0] for actor in actors) else None


def _named_in(candidate: Candidate, actor: Actor) -> bool:
    """Tell whether the sentence itself names the actor."""
    return any(name.words and actor.goes_by(name.words) for name in candidate.reading.names)


def _in_place(old: str, new: str, *, opens: bool) -> str:
    """Return a name as it stands in the place of a pronoun or description."""
    return new[:1].upper() + new[1:] if opens or old[:1].isupper() else new


def _surname_edits(candidate: Candidate, named: Named) -> Iterator[Edit]:
    """Yield the full name for each bare surname of a person whom the briefing names for the first time."""
    article, reading = candidate.article, candidate.reading
    for name in reading.names:
        actor = _person(article, name)
        if actor is None or actor in named:
            continue
        if reading.inside_quotation(name.span):
            continue
        named.add(actor)
        fullest = max(actor.names, key=len)
        if name.span.start < _first_in_full(article, actor):
            continue  # a text names people in full first: what stands before may be a place of the same name
        after = reading.text[name.span.end : name.span.end + 2]
        if len(name.words) == 1 and len(fullest) > 1 and fullest[-1] == name.words[0]:
            start = name.span.start - _title_length(reading.text, name)
            full = full_name(article, actor, apposition=not after.startswith(("’", "'", ",")))
            yield Span(start, name.span.end), full
        elif len(name.words) > 1 and not name.title and not _is_described(article, name):
            yield name.span, full_name(article, actor, apposition=not after.startswith(("’", "'", ",")))


def _first_in_full(article: Article, actor: Actor) -> int:
    """Return where the article first names an actor with as many words as it ever does."""
    length = len(_longest_mention(article, actor).of(article.text).split())
    return min(span.start for span in actor.mentions if len(span.of(article.text).split()) == length)


def _title_length(text: str, name: Name) -> int:
    """Return the length of the titles before a name: the full name brings its own."""
    before = re.search(r"((?:\b[A-Z][\w.]*\s)+)$", text[max(0, name.span.start - 60) : name.span.start])
    return len(before[1]) if before and name.title and len(before[1].split()) == len(name.title) else 0


def _is_described(article: Article, name: Name) -> bool:
    """Tell whether a role stands right before or behind the name."""
    if _title_before(article.text, name.span) or _APPOSED.match(article.text, name.span.end):
        return True
    before = article.text[max(0, name.span.start - 40) : name.span.start].split()[-2:]
    return any(fold_word(word).strip(",.") in ROLES for word in before)


def _person(article: Article, name: Name) -> Actor | None:
    """Return the person that a name means, where the text gives an office to that person or quotes them."""
    if not name.words or name.kind == "organisation":
        return None
    found = [a for a in article.actors if a.kind == "person" and a.mentions and a.goes_by(name.words)]
    actor = _only(found)
    return actor if actor and (actor.described & _ROLE_STEMS or _is_quoted(article, actor)) else None


def _is_quoted(article: Article, actor: Actor) -> bool:
    cores = [s.core for reading in article.readings for s in reading.speech if s.core]
    return any(core.touches(mention) for core in cores for mention in actor.mentions)


def _called(article: Article, actor: Actor, named: Named) -> str:
    """Return the full name with the office at first mention, and the name alone afterwards."""
    known = actor in named
    named.add(actor)
    if actor.kind == "organisation" or not known:
        return full_name(article, actor)
    return _longest_mention(article, actor).of(article.text)


def full_name(article: Article, actor: Actor, *, apposition: bool = True) -> str:
    """Return the fullest way in which the article names an actor, with the office before or behind the name."""
    text = article.text
    longest = _longest_mention(article, actor)
    if actor.kind == "organisation":
        name = longest.of(text)
        article_word = "" if re.match(r"(?i)the\b", name) or not takes_article(text, longest) else "the "
        return article_word + name
    length = len(longest.of(text).split())
    full = [span for span in actor.mentions if len(span.of(text).split()) == length]
    for span in full:
        if title := _title_before(text, span):
            return f"{title} {longest.of(text)}"
    for span in full if apposition else ():
        if role := _role_behind(text, span):
            return f"{longest.of(text)}, {role},"
    return longest.of(text)


def _longest_mention(article: Article, actor: Actor) -> Span:
    return max(actor.mentions, key=lambda span: (len(span.of(article.text).split()), -span.start))


def _title_before(text: str, name: Span) -> str:
    """Return the office right before a name: "Operation Broad Shield spokesman Army Col."."""
    words = _STOPS.split(text[max(0, name.start - 80) : name.start])[-1].split()
    title: list[str] = []
    for word in reversed(words):
        folded = fold_word(word).strip(".")
        titled = folded in ROLES or folded in ABBREVIATED_TITLES or word[:1].isupper()
        if not titled or word in _NO_TITLE:
            break
        title.insert(0, word)
    roles = [i for i, word in enumerate(title) if fold_word(word).strip(".") in ROLES | ABBREVIATED_TITLES]
    return " ".join(title) if roles and roles[-1] >= len(title) - 2 and len(title) <= _LONGEST_ROLE else ""


def _role_behind(text: str, name: Span) -> str:
    """Return the office right behind a name, if it can be understood elsewhere: not "the union's secretary"."""
    found = _APPOSED.match(text, name.end)
    if found is None:
        return ""
    words = found["role"].split()
    has_role = any(fold_word(word).removesuffix("'s") in ROLES for word in words)
    points = any(word[:1].islower() and word.endswith(("’s", "'s", "s’", "s'")) for word in words)
    pointing = {"who", "its", "his", "her", "their", "our", "my", "your", "which", "said"} & {
        word.lower() for word in words
    }
    return found["role"] if has_role and not points and not pointing and len(words) <= _LONGEST_ROLE else ""


def _keys(actor: Actor) -> set[str]:
    if actor.kind == "organisation":
        return {" ".join(name) for name in actor.names}
    return {name[-1] for name in actor.names if len(name) > 1} or {name[-1] for name in actor.names}

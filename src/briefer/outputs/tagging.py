"""What can a reader narrow the page by: whose source, which actor, which verdict stands behind each sentence?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.outputs.listing import language_of, name_of
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.outputs.numbering import Numbering, Passage
    from briefer.records import Briefing

_VERDICTS = {
    "supported": "Supported by its source",
    "remarked": "Supported, with a remark",
    "contradicted": "Rejected: contradicted",
    "unsupported": "Rejected: unsupported",
    "unverifiable": "Rejected: could not be verified",
}
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class Tags:
    """What the page says about one place beside its text; ``actors`` are numbers of the positions, from 1.

    ``unnamed`` are the words for a source without a name on which all of it rests, '' where there is none.
    ``language`` is that of the source's words that it repeats, '' where they are not those of one language.
    """

    sources: tuple[str, ...]
    actors: tuple[int, ...]
    verdict: str
    unnamed: str
    language: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to narrow the page to, and what readers call it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tags of every place, the language of every source, and what there is to choose from."""

    places: Mapping[str, Tags]
    spoken: Mapping[str, str]
    sources: tuple[Choice, ...]
    actors: tuple[Choice, ...]
    verdicts: tuple[Choice, ...]


def tagged(briefing: Briefing, numbering: Numbering) -> Tagged:
    """Return the tags of every place of the page, and the choices that would leave some of them."""
    cited = _cited(numbering.passages)
    texts, verdicts = _texts(briefing), _verdicts(briefing)
    actors = _actors(briefing, cited, texts)
    spoken = {entry.id: language_of(entry) for entry in briefing.sources}
    languages = _languages(briefing, cited, spoken)
    unnamed = {
        f"sentence-{one.sentence}": line(one.unnamed.quote) for one in briefing.sourcing if one.unnamed
    }
    places = {
        place: Tags(
            sources=tuple(dict.fromkeys(one.citation.source for one in cited.get(place, ()))),
            actors=tuple(number for number, theirs in actors.items() if place in theirs),
            verdict=verdicts.get(place, "supported"),
            unnamed=unnamed.get(place, ""),
            language=languages.get(place, ""),
        )
        for place in dict.fromkeys((*cited, *texts))
    }
    return Tagged(places, spoken, *_choices(briefing, places))


def _choices(briefing: Briefing, places: Mapping[str, Tags]) -> Iterator[tuple[Choice, ...]]:
    """Yield the sources, the actors and the verdicts that some place has."""
    used = {source for tags in places.values() for source in tags.sources}
    yield tuple(
        Choice(entry.id, line(f"{entry.id} {name_of(entry)}"))
        for entry in briefing.sources
        if entry.id in used
    )
    yield tuple(Choice(str(n), line(one.actor)) for n, one in enumerate(briefing.positions, start=1))
    found = {tags.verdict for tags in places.values()}
    yield tuple(Choice(verdict, label) for verdict, label in _VERDICTS.items() if verdict in found)


def _cited(passages: Sequence[Passage]) -> dict[str, list[Passage]]:
    cited: dict[str, list[Passage]] = {}
    for passage in passages:
        for place in passage.places:
            cited.setdefault(place, []).append(passage)
    return cited


def _texts(briefing: Briefing) -> dict[str, str]:
    """Return the words of the places that no actor is named for by the layout."""
    texts = {f"sentence-{one.id}": one.text for one in briefing.published}
    texts |= {f"event-{n}": one.text for n, one in enumerate(briefing.timeline, start=1)}
    texts |= {f"rejected-{n}": one.text for n, one in enumerate(briefing.rejected, start=1)}
    return texts | {
        f"figure-{n}-{row}": f"{value.who}: {value.text}"
        for n, figure in enumerate(briefing.contested, start=1)
        for row, value in enumerate(figure.values, start=1)
    }


def _verdicts(briefing: Briefing) -> dict[str, str]:
    verdicts = {f"sentence-{one.id}": "remarked" for one in briefing.published if one.verdict.findings}
    return verdicts | {
        f"rejected-{n}": str(one.verdict.status) for n, one in enumerate(briefing.rejected, start=1)
    }


def _actors(
    briefing: Briefing, cited: Mapping[str, Sequence[Passage]], texts: Mapping[str, str]
) -> dict[int, set[str]]:
    """Return the places of each actor: under its name, on the same passage, or naming it."""
    found: dict[int, set[str]] = {}
    for count, position in enumerate(briefing.positions, start=1):
        own = {place for place in cited if place.startswith(f"position-{count}-")}
        passages = {passage.number for place in own for passage in cited[place]}
        shared = {place for place in texts if passages & {one.number for one in cited.get(place, ())}}
        found[count] = own | shared | set(_naming(position.actor, texts))
    return found


def _naming(actor: str, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the places whose words hold the name; a body in brackets after it is no part of it."""
    name = _IN_BRACKETS.sub("", actor)
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return (place for place, text in texts.items() if name and pattern.search(text))


def _languages(
    briefing: Briefing, cited: Mapping[str, Sequence[Passage]], spoken: Mapping[str, str]
) -> dict[str, str]:
    """Return the language of each place in a source's own words; a model writes in the language of the page."""
    written = {f"sentence-{one.id}" for one in briefing.published if one.drafted_by == "model"}
    found = {
        place: {spoken[passage.citation.source] for passage in passages}
        for place, passages in cited.items()
        if place not in written and not place.startswith("rejected-")
    }
    return {place: languages.pop() for place, languages in found.items() if len(languages) == 1}

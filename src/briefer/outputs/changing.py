"""How is it told what changed since an earlier briefing?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.outputs import page
from briefer.outputs.dates import written
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.records import Changes, ContestedChange, ContestedValue, NewSentence
    from briefer.records.changes import Contested, WhyGone, WhyNew

_NEW: Final[Mapping[WhyNew, str]] = {
    "new-source": "from a source that is new",
    "changed-source": "from a source that was changed",
    "chosen-now": "",
}
_GONE: Final[Mapping[WhyGone, str]] = {
    "source-gone": "{} is no longer among the sources",
    "words-gone": "{} does not say it any more",
}
_CONTESTED: Final[Mapping[Contested, str]] = {
    "still": "still contested",
    "new": "contested now",
    "no-longer": "no longer contested in these sources",
}
LEGIBLE: Final = 0.5
"""Share of a sentence's words that the earlier one must have; below it a word diff is only noise."""
_NOTHING: Final = page.ChangeGroup(
    name="Nothing",
    entries=(page.Change(text="The same sentences are published, and no figure is contested."),),
)


def changes(found: Changes | None) -> page.Changes | None:
    """Return what the page says about ``found``, None where no earlier briefing was named."""
    if found is None:
        return None
    groups = (
        ("New", tuple(map(_new, _news(found)))),
        ("Changed", tuple(_changed(found))),
        ("Withdrawn", tuple(_withdrawn(found))),
        ("Said by the earlier sources too, in this briefing only", tuple(map(_new, _chosen_now(found)))),
        ("Still in the sources, in the earlier briefing only", tuple(_left_out(found))),
        ("Contested figures", tuple(map(_figure, found.contested))),
    )
    shown = tuple(page.ChangeGroup(name=name, entries=entries) for name, entries in groups if entries)
    return page.Changes(title=f"What changed since {_earlier(found)}", groups=shown or (_NOTHING,))


def fact(found: Changes) -> str:
    """Return the changes in one line for the head of the page."""
    counts = {"new": len(_news(found)), "changed": len(found.changed), "withdrawn": len(found.withdrawn)}
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    return f"Since {_earlier(found)}: {told or 'nothing new, changed or withdrawn'}"


def _earlier(found: Changes) -> str:
    return written(found.since) if found.since else "the earlier briefing"


def _news(found: Changes) -> Sequence[NewSentence]:
    return [one for one in found.new if one.because != "chosen-now"]


def _chosen_now(found: Changes) -> Sequence[NewSentence]:
    return [one for one in found.new if one.because == "chosen-now"]


def _new(one: NewSentence) -> page.Change:
    return page.Change(place=f"sentence-{one.id}", text=one.text, note=_NEW[one.because])


def _changed(found: Changes) -> Iterator[page.Change]:
    for one in found.changed:
        place, parts = f"sentence-{one.id}", tuple(page.Part(kind=p.kind, text=p.text) for p in one.diff)
        same = sum(len(part.text.split()) for part in one.diff if part.kind == "same")
        if same < LEGIBLE * len(one.text.split()):
            yield page.Change(place=place, text=one.text, note=f"before: {line(one.earlier_text)}")
        else:
            yield page.Change(place=place, text=one.text, parts=parts)


def _withdrawn(found: Changes) -> Iterator[page.Change]:
    for one in found.withdrawn:
        yield page.Change(text=one.text, note=_GONE[one.because].format(line(one.file)))


def _left_out(found: Changes) -> Iterator[page.Change]:
    for one in found.left_out:
        yield page.Change(text=one.text)


def _figure(figure: ContestedChange) -> page.Change:
    told = [_CONTESTED[figure.status]]
    if figure.status == "still":
        told += [f"{word}: {_values(values)}" for word, values in _differing(figure) if values]
    return page.Change(text=figure.what, note="; ".join(told))


def _differing(figure: ContestedChange) -> tuple[tuple[str, Sequence[ContestedValue]], ...]:
    return ("new", figure.added), ("gone", figure.gone)


def _values(values: Sequence[ContestedValue]) -> str:
    return ", ".join(f"{line(value.value)} ({line(value.who)})" for value in values)

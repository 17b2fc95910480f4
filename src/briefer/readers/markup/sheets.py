"""What do the style sheets inside a page say about an element?

Rules whose selectors are tags, classes and ids, also one (directly) inside another; whatever else a selector asks for
cannot be told without a browser, and such a rule is passed over.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.errors import SkippedFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.readers.markup.parsing import Element

_PROPERTIES: Final = frozenset(
    "-webkit-text-fill-color background background-color background-image bottom clip clip-path color "
    "content-visibility display filter font font-size height left margin margin-left margin-top max-height opacity "
    "overflow position right text-decoration text-decoration-line text-indent top transform visibility white-space "
    "width".split()
)
"""What can hide words or break lines; nothing else of a sheet is looked at."""

_COMMENT: Final = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(?=[^\n]))", re.IGNORECASE)
_INSIDE: Final = re.compile(r"\s*>\s*")
_PIECE: Final = re.compile(r"([^{}]*)([{}])")
_SHOWN: Final = re.compile(r"@(?:media\s+(?:only\s+)?(?:screen|all)|supports\b.*|layer\b.*|charset.*)\s*$")
_STEP: Final = re.compile(r"(?:\*|[a-z][\w-]*)?(?:[.#][\w-]+)*", re.IGNORECASE)
_LONGEST: Final = 1_000_000
"""Characters of a sheet that are read; the sheets of a page have some 100 000."""
_MOST_RULES: Final = 20_000
_MOST_TRIALS: Final = 4_000_000
"""Rules tried on elements; a page with five rules for each class on 10 000 elements tries 50 000."""
_CLIMB: Final = 20
"""What it costs to try a rule on the elements around as well, in rules tried on one."""


@dataclass(frozen=True, slots=True)
class _Step:
    tag: str
    ids: frozenset[str]
    classes: frozenset[str]
    directly: bool
    """Whether it has to stand directly inside what the step before names."""

    def fits(self, element: Element) -> bool:
        return (
            self.tag in {"", element.tag}
            and self.classes <= _classes(element)
            and self.ids <= {element.get("id")}
        )

    @property
    def key(self) -> str:
        """Return what an element must have for the step to fit: an id, a class, or its tag."""
        return next((f".{one}" for one in self.classes), "") or next(
            (f"#{one}" for one in self.ids), self.tag
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    """``outer`` is what the elements around one must have for the rule to fit."""

    steps: tuple[_Step, ...]
    outer: frozenset[str]
    declared: Mapping[str, str]
    rank: tuple[int, ...]

    def fits(self, element: Element) -> bool:
        if not self.steps[-1].fits(element):
            return False
        open_steps = list(self.steps[:-1])
        around, directly = element.getparent(), self.steps[-1].directly
        while open_steps and around is not None:
            if open_steps[-1].fits(around):
                directly = open_steps.pop().directly
            elif directly:
                return False
            around = around.getparent()
        return not open_steps


class Sheet:
    """The rules of a page that can hide something."""

    def __init__(self, rules: list[_Rule]) -> None:
        self._left = _MOST_TRIALS
        self._parent: Element = None
        self._around: frozenset[str] = frozenset()
        self._rules: dict[str, list[_Rule]] = defaultdict(list)
        for rule in rules:
            self._rules[rule.steps[-1].key].append(rule)

    def declared(self, element: Element) -> dict[str, str]:
        """Return the properties that hold for an element, its own ``style`` last.

        Raises:
            SkippedFileError: so many rules were tried on so many elements that the page is a trap.
        """
        values: dict[str, str] = {}
        firm: dict[str, str] = {}
        own = declarations(element.get("style") or "")
        rules = (rule.declared for rule in sorted(self._fitting(element), key=lambda rule: rule.rank))
        for declared in (*rules, own):
            values |= declared
            firm |= {name: value for name, value in declared.items() if "!important" in value}
        return values | firm

    def _fitting(self, element: Element) -> list[_Rule]:
        around = self._keys_around(element)
        candidates = list(self._candidates(element))
        likely = [rule for rule in candidates if rule.outer <= around]
        self._left -= len(candidates) + _CLIMB * sum(len(rule.steps) > 1 for rule in likely)
        if self._left < 0:
            msg = "its style sheets take too long to apply, as those of no page for people do"
            raise SkippedFileError(msg)
        return [rule for rule in likely if rule.fits(element)]

    def _candidates(self, element: Element) -> Iterator[_Rule]:
        if self._rules:
            for key in _keys(element):
                yield from self._rules.get(key, ())

    def _keys_around(self, element: Element) -> frozenset[str]:
        """Return the keys of all elements around one; those of its neighbours are the same."""
        parent = element.getparent()
        if self._rules and parent is not self._parent:
            self._parent = parent
            self._around = frozenset(key for one in element.iterancestors() for key in _keys(one))
        return self._around


def sheet_of(root: Element) -> Sheet:
    """Return the rules of all ``<style>`` elements of a page."""
    text = "\n".join(style.text or "" for style in root.iter("style"))[:_LONGEST]
    rules: list[_Rule] = []
    for selectors, body in _blocks(_COMMENT.sub(" ", text)):
        declared = declarations(body)
        if declared and len(rules) < _MOST_RULES:
            rules.extend(_rules(selectors, declared, order=len(rules)))
    return Sheet(rules)


def declarations(text: str) -> dict[str, str]:
    """Return the properties of a declaration block that matter here.

    >>> declarations("Color: #FFF; border: 0; display:none")
    {'color': '#fff', 'display': 'none'}
    """
    plain = _ESCAPE.sub(_letter, _COMMENT.sub("", text))
    pairs = (part.partition(":") for part in plain.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if name.strip() in _PROPERTIES}


def _letter(escape: re.Match[str]) -> str:
    r"""Return the letter that an escape of a style sheet stands for, as ``\\69`` for i."""
    code = int(escape[1] or "0", 16)
    return chr(code) if 0 < code <= sys.maxunicode else ""


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and the body of each rule that holds on a screen of any size."""
    open_at: list[str] = []
    for piece in _PIECE.finditer(text):
        if piece[2] == "{":
            open_at.append(piece[1].rpartition(";")[2].strip())
        elif open_at:
            selectors = open_at.pop()
            if not selectors.startswith("@") and all(_SHOWN.match(rule.lower()) for rule in open_at):
                yield selectors, piece[1]


def _rules(selectors: str, declared: Mapping[str, str], *, order: int) -> Iterator[_Rule]:
    for selector in selectors.split(","):
        steps = tuple(_steps(selector))
        if steps:
            yield _Rule(
                steps, frozenset(step.key for step in steps[:-1]), declared, (*_specificity(steps), order)
            )


def _specificity(steps: Sequence[_Step]) -> tuple[int, int, int]:
    """Return how many ids, classes and tags a selector names: the more of the first, the stronger."""
    ids, classes = sum(len(step.ids) for step in steps), sum(len(step.classes) for step in steps)
    return ids, classes, sum(bool(step.tag) for step in steps)


def _steps(selector: str) -> Iterator[_Step]:
    words = _INSIDE.sub(" >", selector).split()
    if not all(_STEP.fullmatch(word.removeprefix(">")) for word in words):
        return
    for word, directly in ((word.removeprefix(">"), word[0] == ">") for word in words):
        parts = re.findall(r"[.#]?[^.#]+", word)
        tag = next((part.lower() for part in parts if part[0] not in ".#"), "")
        ids, classes = ({part[1:] for part in parts if part[0] == mark} for mark in "#.")
        yield _Step(tag.replace("*", ""), frozenset(ids), frozenset(classes), directly)


def _keys(element: Element) -> list[str]:
    return ["", element.tag, f"#{element.get('id')}", *(f".{one}" for one in _classes(element))]


def _classes(element: Element) -> frozenset[str]:
    return frozenset((element.get("class") or "").split())

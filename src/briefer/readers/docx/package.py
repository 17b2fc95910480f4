"""Where are the parts of a Word document, and which belongs to which?"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from briefer.errors import SkippedFileError
from briefer.readers.xmltree import parsed
from briefer.readers.zipped import Zipped, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

NOUN = "DOCX"


class Relation(NamedTuple):
    """A part that another one names; ``kind`` is the last word of its type ('footnotes')."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a document. What lies outside the file is no part and is never fetched."""

    archive: Zipped
    main: str
    relations: Mapping[str, Relation]
    described: Mapping[str, Relation]

    def text(self) -> Element:
        """Return the tree of the text itself."""
        return self.tree(self.main)

    def body(self, text: Element) -> Element:
        """Return what stands on the pages of the text.

        Raises:
            SkippedFileError: there is no such part.
        """
        body = text.find("body")
        if body is None:
            msg = f"damaged {NOUN}: {self.main} holds no document"
            raise SkippedFileError(msg)
        return body

    def part(self, kind: str) -> Element | None:
        """Return the tree of the first part of a kind ('styles'), None where there is none."""
        relations = (*self.relations.values(), *self.described.values())
        target = next((relation.target for relation in relations if relation.kind == kind), None)
        return None if target is None else self.tree(target)

    def named(self, relation_id: str) -> str | None:
        """Return the name of the part that the text names by an id, None where it is not in the file."""
        relation = self.relations.get(relation_id)
        return None if relation is None else relation.target

    def count(self, folder: str) -> int:
        """Return the number of parts in a folder beside the text ('media/')."""
        inside = posixpath.join(posixpath.dirname(self.main), folder)
        return sum(name.startswith(inside) for name in self.archive.names)

    def tree(self, name: str) -> Element:
        """Return the tree of a part."""
        return parsed(self.archive.read(name), name, noun=NOUN)


def package(data: bytes) -> Package:
    """Return the parts of a Word document.

    Raises:
        SkippedFileError: it is damaged, needs a password, or is too large.
    """
    archive = opened(data, NOUN)
    described = _relations(archive, "")
    mains = (relation.target for relation in described.values() if relation.kind == "officeDocument")
    main = next(mains, "word/document.xml")
    return Package(archive, main, _relations(archive, main), described)


def _relations(archive: Zipped, part: str) -> dict[str, Relation]:
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    if listed not in archive.names:
        return {}
    tree = parsed(archive.read(listed), listed, noun=NOUN)
    return dict(_inside(tree, folder, frozenset(archive.names)))


def _inside(tree: Element, folder: str, names: frozenset[str]) -> Iterator[tuple[str, Relation]]:
    """Yield the relations to parts of this file under their ids."""
    for relation in tree.iter("Relationship"):
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
        if relation.get("TargetMode") != "External" and target in names:
            yield relation.get("Id", ""), Relation(posixpath.basename(relation.get("Type", "")), target)

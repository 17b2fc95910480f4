"""Which column of a table, or which key of a record, holds which field of an article?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NAMES: Final = {
    # The names of the archives, services and data sets of articles, without case, spaces and dashes.
    "text": (
        "text body content article articletext articlebody fulltext maintext story storytext bodytext contenttext "
        "plaintext rawtext cleantext articlecontent newscontent texto texte testo inhalt artikel tekst contenido "
        "contenu cuerpo corps"
    ),
    "title": (
        "title headline heading articletitle newstitle headlinemain subject titel titre titulo título titolo "
        "überschrift schlagzeile overskrift otsikko rubrik tytuł"
    ),
    "published": (
        "date published publishedat publisheddate publicationdate publishdate pubdate datepublished datepublish "
        "datetime timestamp created createdat creationdate articledate releasedate datum fecha"
    ),
    "updated": "updated updatedat dateupdated modified modifiedat datemodified lastmodified",
    "author": "author authors byline writer writers creator reporter journalist autor autorin auteur autore autores",
    "publisher": (
        "publisher source sourcename sourcetitle outlet newspaper publication site sitename newssource newsoutlet "
        "medianame mediaoutlet provider quelle medium fuente"
    ),
    "url": "url link href permalink weburl sourceurl articleurl articlelink canonicalurl uri",
    "language": "language lang langcode languagecode locale sprache idioma langue",
    "section": "section category sectionname desk ressort",
    "credit": "credit agency newsagency",
}
_FIELDS: Final = {name: field for field, names in _NAMES.items() for name in names.split()}
_APART: Final = re.compile(r"[\W_]+")


def fields_of(names: Iterable[str]) -> dict[str, str]:
    """Return for each field of an article the first of ``names`` that stands for it.

    >>> fields_of(["ID", "Head-Line", "full_text", "Body"])
    {'title': 'Head-Line', 'text': 'full_text'}
    """
    found: dict[str, str] = {}
    for name in names:
        field = _FIELDS.get(_APART.sub("", name).lower())
        if field:
            found.setdefault(field, name)
    return found


def hold_articles(fields: Iterable[str]) -> bool:
    """Tell whether columns of these fields are those of articles: a text, and something about it."""
    known = set(fields)
    return "text" in known and len(known) > 1

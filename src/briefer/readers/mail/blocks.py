"""Where does a message repeat the headers of another one ('From: … Sent: … To: … Subject: …')?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_LABELS: Final = {
    "from": "from von de da från fra van od от lähettäjä nadawca feladó expéditeur mittente remitente afzender",
    "date": (
        "date sent datum gesendet envoyé enviado enviada fecha data inviato verzonden skickat sendt дата отправлено "
        "wysłano lähetetty odesláno"
    ),
    "to": "to an à para a aan till til кому do komu vastaanottaja destinataire destinatario",
    "subject": "subject betreff objet asunto assunto oggetto onderwerp ämne emne тема temat aihe předmět tárgy",
    "other": "cc kopie bcc ccn reply-to antwort copie copia importance priority attachments anlagen",
}
_FIELD: Final = {label: field for field, labels in _LABELS.items() for label in labels.split()}
_LABELLED: Final = re.compile(
    rf"[>*\s]*(?P<label>{'|'.join(sorted(_FIELD, key=len, reverse=True))})\*?\s?:\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_IN_ONE: Final = re.compile(
    # the same in one line, as pages of mail programs have it
    rf"[>*\s]*(?:{_LABELS['from'].replace(' ', '|')})\*?\s?:.{{3,200}}?"
    rf"\b(?:{_LABELS['date'].replace(' ', '|')})\*?\s?:.{{3,100}}?"
    rf"\b(?:{_LABELS['subject'].replace(' ', '|')}|{_LABELS['to'].replace(' ', '|')})\*?\s?:",
    re.IGNORECASE,
)
_FORWARDED: Final = (
    r"(?:begin |start of )?forwarded (?:message|mail|e-?mail)|"
    r"(?:anfang der )?weitergeleitete[nr]? (?:nachricht|e-?mail)|"
    r"(?:début du )?message (?:transféré|réexpédié)|mensaje reenviado|mensagem (?:en|reen)caminhada|"
    r"(?:inizio )?messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt melding|"
    r"пересылаемое сообщение"
)
_ORIGINAL: Final = (
    r"original (?:message|appointment)|ursprüngliche nachricht|original-nachricht|message (?:d['’]origine|original)|"
    r"mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|"
    r"исходное сообщение"
)
_DIVIDER: Final = re.compile(
    rf"\W{{0,40}}(?:(?P<forward>{_FORWARDED})|{_ORIGINAL})\W{{0,40}}$", re.IGNORECASE
)
_FORWARDS: Final = re.compile(r"(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb)\s?:", re.IGNORECASE)
_FEWEST: Final = 2
"""Labels beside 'From:' that make lines the headers of a mail rather than a cast or a timetable."""
_MOST: Final = 12
"""Lines of the longest headers that programs repeat."""
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Block:
    """Headers inside a message: the lines from ``start`` (its divider, if any) to before ``end``, and their values."""

    start: int
    end: int
    fields: Mapping[str, str]
    is_forward: bool


def header_block(lines: Sequence[str], *, title: str) -> Block | None:
    """Return the first headers of another mail in the lines of one that is called ``title``."""
    for at, line in enumerate(lines):
        divider = _DIVIDER.match(line) if len(line) <= _LONGEST else None
        first = at + 1 if divider else at
        fields, end = _fields(lines, first)
        if divider or fields:
            is_forward = bool(divider["forward"]) if divider else bool(_FORWARDS.match(title))
            return Block(at, end, fields, is_forward)
    return None


def _fields(lines: Sequence[str], first: int) -> tuple[dict[str, str], int]:
    """Return the labelled values from the line ``first`` on and the line behind them; nothing if they are too few."""
    if first < len(lines) and _IN_ONE.match(lines[first][: 2 * _LONGEST]):
        return {"from": ""}, first + 1
    found: dict[str, str] = {}
    at = first
    while at < min(len(lines), first + _MOST) and (labelled := _LABELLED.match(lines[at][:_LONGEST])):
        found.setdefault(_FIELD[labelled["label"].lower()], labelled["value"].strip())
        at += 1
    named = {"date", "to", "subject"} & set(found)
    return (found, at) if "from" in found and len(named) >= _FEWEST else ({}, first)

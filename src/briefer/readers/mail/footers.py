"""Which lines of a mail did a list, a company or a program add below every message?"""

from __future__ import annotations

import re
from typing import Final

_THIS_MAIL: Final = r"(?:this|the) (?:e-?mail|message|communication|transmission)(?: message)?"
_AND_FILES: Final = (
    r"(?:,? (?:and|including|together with) (?:any|all|its) (?:attachments?|files?)[^.]{0,60})?,?"
)
_WHO_MAY_READ: Final = (
    r"(?:disclaimer|confidentiality(?: notice)?|privacy notice|important notice)\b.{0,40}$",
    (
        r"(?:(?:disclaimer|confidentiality(?: notice)?|notice|important)\s?[:–-]\s*)?"
        r"(?:the (?:information|contents?) (?:contained )?(?:in|of) )?"
        rf"{_THIS_MAIL}{_AND_FILES} (?:is|are|may|contains?)\b[^.]{{0,80}}"
        r"\b(?:intended (?:only|solely|exclusively|for)|confidential|privileged|addressee|recipient|monitored)\b.*"
    ),
    r"(?:if|should) you (?:have received|receive|are not the)\b.{0,60}\b(?:in error|by mistake|intended|addressee)\b.*",
    r"diese (?:e-?mail|nachricht)\b.{0,80}\b(?:vertraulich|bestimmt|rechtlich geschützt)\w*\b.*",
    r"(?:ce (?:message|courriel|mail)|cet e-?mail)\b.{0,100}\b(?:confidentiel|destin|strictement)\w*\b.*",
    r"(?:este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem)\b.{0,120}\b(?:confidencial|destin)\w*\b.*",
    (
        r"(?:questa (?:e-?mail|comunicazione)|(?:questo|il presente) messaggio)\b.{0,120}"
        r"\b(?:riservat|confidenzial|destin)\w*\b.*"
    ),
    r"dit (?:bericht|e-?mailbericht|e-?mail)\b.{0,100}\b(?:vertrouwelijk|bestemd|bedoeld)\b.*",
    (
        r"(?:det här|detta|denne|dette) (?:meddelande|e-?post\w*|e-?mail|meddelelse)\b.{0,100}"
        r"\b(?:konfidenti|fortrolig|avse)\w*\b.*"
    ),
    (
        r".{0,120}\b(?:registered (?:in|office|number|charity)|company (?:no|number|registration)|handelsregister|"
        r"amtsgericht|siret|siren|kvk|vat)\b.{0,60}?\b(?:no|number|nr|hrb|:)?\.?\s?:?\s?\d{4,}.*"
    ),
    (
        r"(?:pensez à|avant d['’]imprimer|bitte (?:denken|prüfen) sie).{0,40}"
        r"\b(?:environnement|imprim\w+|umwelt|ausdruck\w*)\b.*"
    ),
    r"(?:please )?(?:consider|think of) (?:the environment|our planet) before printing\b.*",
    rf"virus[ -]?(?:free|frei|checked)\b.*|(?:{_THIS_MAIL} )?has been (?:checked|scanned) (?:for|by)\b.{{0,40}}virus.*",
)
_LISTS: Final = (
    (
        r"(?:you (?:are|were|have been|have)|you['’]re) (?:receiving|received|getting|sent|subscribed)\b"
        r"(?=.*\b(?:e-?mail|message|newsletter|list|subscri\w+|opted)\b).*"
    ),
    (
        r"(?:click (?:here )?to |if you (?:no longer|do not|don['’]t|would like|wish|want)\b.{0,60}|(?:to|please) |"
        r"want to |don['’]t want\b.{0,60})?(?:unsubscribe|opt[ -]?out|(?:change|update|manage) (?:your )?(?:\w+ )?"
        r"(?:preferences|subscription|settings))\b.{0,120}"
    ),
    r"(?:view|read|open|see) (?:this|the) (?:e-?mail|message|newsletter|mail) (?:in|on|online)\b.{0,60}",
    r"(?:(?:having )?(?:trouble|problems)|can['’]t|cannot) (?:viewing|reading|see|view|read)\b.{0,80}",
    r"(?:add us to your address book|forward (?:this )?to a friend|was this forwarded to you)\b.{0,80}",
    r"(?:newsletter )?(?:abbestellen|abmelden)\b.{0,80}|vom newsletter abmelden\b.{0,80}",
    r"(?:sie erhalten|du erhältst) diese (?:e-?mail|nachricht)\b.*",
    r"(?:se désabonner|se désinscrire|pour (?:vous|se) dés(?:abonner|inscrire))\b.*",
    r"vous recevez (?:ce|cet)\b.{0,20}(?:courriel|e-?mail|message)\b.*",
    r"(?:darse de baja|cancelar (?:la |su )?suscripción|para (?:darse de baja|cancelar la suscripción))\b.*",
    r"(?:ha recibido|usted recibe) este (?:correo|mensaje|e-?mail)\b.*",
    r"(?:annulla(?:re)? (?:l['’])?iscrizione|per (?:cancellarsi|disiscriversi)|cancella iscrizione)\b.*",
    r"(?:hai ricevuto|ricevi) quest[ao]\b.{0,20}(?:e-?mail|messaggio)\b.*",
    r"cancelar (?:a )?(?:subscrição|inscrição|assinatura)\b.*",
    r"(?:afmelden|uitschrijven|avsluta prenumeration|avregistrera)\b.{0,80}",
    r"\S{1,60} mailing list$|to post to this (?:list|group)\b.*|(?:\S{1,60} )?list (?:archives?|info|help)\s?:.{0,80}",
    r"you received this message because you are subscribed\b.*|visit this group\b.*",
)
_PROGRAMS: Final = (
    (
        r"(?:sent|gesendet|envoyé|enviado|inviato|verzonden|skickat|sendt|get|diese nachricht wurde)\b.{0,20} "
        r"(?:from|mit|von|de|depuis|desde|da|van|från|fra|outlook)\b.{0,30}\b(?:i?phone|ipad|android|smartphone|mobile|"
        r"mobiltelefon|handy|samsung|galaxy|huawei|blackberry|outlook|gmail|yahoo|mail|thunderbird|tablet|device|gerät|"
        r"telefoon|móvil|teléfono)\b.{0,30}"
    ),
)
_FOOTER: Final = re.compile(
    rf"(?:{'|'.join((*_WHO_MAY_READ, *_LISTS, *_PROGRAMS))})$", re.IGNORECASE | re.DOTALL
)
_LEADING: Final = re.compile(r"^[\s*_=|~#•·>»-]+")
_LONGEST: Final = 4_000


def is_footer(line: str) -> bool:
    """Tell whether a line is what stands below every message of its sender.

    >>> is_footer("This message is intended for journalists. Delete it if it reached you in error.")
    True
    >>> is_footer("The message was intended for the mayor, the court heard.")
    False
    """
    return len(line) <= _LONGEST and bool(_FOOTER.match(_LEADING.sub("", line)))

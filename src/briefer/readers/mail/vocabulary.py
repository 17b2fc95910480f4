"""The words that mail programs and people put around a message, in the languages of mail programs."""

from __future__ import annotations

import re
from typing import Final

WROTE: Final = re.compile(
    # as in: On 3 March 2026 at 18:05, Ann Orr <ann@orr.example> wrote:
    r".{3,300}?\b(?:wrote|a écrit|escribi[óo]|ha scritto|escreveu|napsala?|napisała?|pisze|kirjoitti|пишет|написала?|"
    r"(?:schrieb|schreef|heeft geschreven|skrev)(?: .{1,100})?)\s?:$",
    re.IGNORECASE,
)
MOMENT_OR_ADDRESS: Final = re.compile(r"\S@\S|\b\d{1,2}[:.h]\d{2}\b")

_CLOSINGS: Final = (
    r"(?:with )?(?:kind|best|warm|many|sincere)(?:est)? (?:regards|wishes|thanks)",
    r"regards|best|all the best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully",
    r"(?:many )?thanks(?: again)?|thank you",
    r"mit (?:freundlichen|besten|herzlichen|kollegialen|vielen) grüßen",
    r"(?:freundliche|beste|viele|herzliche|liebe) grüße|mfg",
    r"(?:bien )?cordialement|bien à vous|sincères salutations|salutations distinguées|meilleures salutations",
    r"(?:un )?(?:saludos?|cordial saludo|saludo cordial)(?: cordiales)?|atentamente",
    r"cordiali saluti|distinti saluti|(?:un )?saluti?",
    r"atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos",
    r"met vriendelijke groet(?:en)?|(?:med )?vänliga hälsningar|(?:med )?venlig hilsen|med vennlig hilsen",
    r"ystävällisin terveisin|z poważaniem|s pozdravem|с уважением",
)
CLOSING: Final = re.compile(rf"(?:{'|'.join(_CLOSINGS)})[,.!]?$", re.IGNORECASE)
SEPARATOR: Final = re.compile(r"(?:--|—|__)$")

_DEVICE: Final = (
    r"tel|phone|telephone|mobile|mob|cell|fax|office|direct|telefon|téléphone|tél|teléfono|telefono|"
    r"telefoon|handy"
)
_NUMBER: Final = r"[+(]?\d[\d ()./-]{5,}"
CONTACT: Final = re.compile(
    rf"\b(?:{_DEVICE})\b\.?:?\s*[+(]?\d|(?:^|\|\s?|\b[mtfp][.:]\s?){_NUMBER}$|\S@\S+\.\w|\bwww\.\w|https?://",
    re.IGNORECASE,
)

"""Is the name that a text goes out under that of a person or of a body, and does it give both?"""

from __future__ import annotations

import re
from typing import Final

_BODY: Final = re.compile(
    # the kinds of bodies and offices that send statements, in seven languages; whole words or last parts of them
    r"\b(?:office|press|newsroom|newsdesk|news|media|communications?|public (?:affairs|relations|information)|desk|"
    r"team|service|services|secretariat|spokes\w+|ministry|department|directorate|agency|authority|administration|"
    r"commission|commissioner['’]s|committee|council|board|bureau|government|parliament|senate|cabinet|embassy|"
    r"consulate|court|prosecutors?['’]?s?|police|constabulary|force|army|navy|guard|brigade|municipality|city|county|"
    r"union|federation|association|alliance|confederation|league|party|movement|campaign|coalition|network|society|"
    r"foundation|fund|trust|institute|centre|center|observatory|laboratory|university|college|school|academy|hospital|"
    r"clinic|church|museum|library|company|corporation|group|holdings?|bank|airlines?|railways?|inc|ltd|llc|plc|gmbh|"
    r"ag|s\.?a\.?|b\.?v\.?|e\.?v\.?|newsletter|digest|bulletin|alerts?|updates?|noreply|no-reply|do not reply|info|"
    r"pressestelle|presseamt|pressedienst|redaktion|ministerium|amt|behörde|verband|verein|gewerkschaft|partei|"
    r"polizei|stadt|universität|stiftung|gericht|staatsanwaltschaft|"
    r"presse|rédaction|ministère|préfecture|mairie|syndicat|fédération|agence|conseil|université|fondation|"
    r"tribunal|parquet|gouvernement|"
    r"prensa|redacción|ministerio|ayuntamiento|sindicato|federación|agencia|consejo|universidad|fundación|gobierno|"
    r"stampa|redazione|ministero|comune|sindacato|federazione|agenzia|università|fondazione|governo|"
    r"imprensa|redação|ministério|prefeitura|câmara|federação|universidade|fundação|governo|"
    r"persdienst|voorlichting|redactie|ministerie|gemeente|vakbond|universiteit|stichting|politie)\b|"
    r"\w(?:ministerium|behörde|verband|verein|gewerkschaft|stiftung|werke|gesellschaft|ministerie)\b",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"(?P<body>\S.*?)[,'’s]* (?:press|media|communications?|news|public (?:affairs|relations|information))"
    r"(?: (?:office|room|desk|team|service|centre|center|department|relations))?$",
    re.IGNORECASE,
)
_WITHIN: Final = re.compile(
    r"^(?P<who>[^,|()]{2,60}?)(?:\s*[,|]\s+|\s+[-–—]\s+|\s+(?:via|at)\s+|\s*\()(?P<body>[^()|]{2,80})\)?$"
)
_ADDRESS: Final = re.compile(r"\S+@\S+|\w+(?:\.\w+)+")


def sender(display: str) -> tuple[str, str]:
    """Return the author and the publisher that such a name gives, '' for what it does not.

    >>> sender("Ann Orr"), sender("Ann Orr (Bridge Union)"), sender("Bridge Union")
    (('Ann Orr', ''), ('Ann Orr', 'Bridge Union'), ('', 'Bridge Union'))
    >>> sender("Bridge Police Press Office")
    ('Bridge Police Press Office', 'Bridge Police')
    """
    name = display.strip(" \"'")
    if not any(map(str.isalpha, name)) or _ADDRESS.fullmatch(name):
        return "", ""
    office = _OFFICE.match(name)
    if office and _BODY.search(name):
        return name, office["body"].rstrip(",")
    within = _WITHIN.match(name)
    if within and _BODY.search(within["body"]) and not _BODY.search(within["who"]):
        return within["who"], within["body"].strip()
    return ("", name) if _BODY.search(name) or _is_initials(name) else (name, "")


def _is_initials(name: str) -> bool:
    """Tell whether a name is a body's initials: one word of capitals; a person has two names."""
    return name.isupper() and " " not in name

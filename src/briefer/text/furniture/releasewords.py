"""Which lines belong to the form of a press release or a letter rather than to what it says?

The general vocabulary of embargoes, salutations, sign-offs, contact blocks and disclaimers in English, German,
French and Spanish. A pattern has to fit from the start of the line, and a disclaimer has to be about the text in
which it stands ('this document'): a story about a disclaimer is not furniture.
"""

from __future__ import annotations

import re

from briefer.text.furniture.linerules import Rule, compiled, reason_of

_THIS = (
    r"(?:this|the present) (?:e-?mail|message|communication|transmission|document|publication|report|briefing|"
    r"bulletin|newsletter|press release|news release|release|announcement|presentation|article|paper|statement|"
    r"material|information|web ?site|page)\b"
)
_WITH = r"(?:,? (?:and|including|together with) any [^.]{0,60}?|, [^.,]{0,60},)?"
_NUMBER = r"(?:\+|\(|00)?\d[\d ()/.–-]{5,25}\d"
_DEVICE = r"(?:tel(?:ephone|efon|éphone|éfono)?|phone|fax|mobile|mobil|cell|office|direct|[tmf])"

_RULES: tuple[Rule, ...] = (
    (
        "embargo line",
        25,
        (
            r"\W*(?:(?:strictly|strict|under) )?(?:embargo(?:ed)?|sperrfrist|embargado)\s*:.*$",
            r"\W*(?:(?:strictly|strict|under) )?(?:embargo(?:ed)?|sperrfrist) (?:(?:until|till|bis)\b|jusqu['’]).*$",
            r"\W*(?:embargoed for release|embargado hasta)\b.*$",
            r"\W*(?:strictly )?not for (?:publication|release|broadcast|transmission) (?:before|until)\b.*$",
            r"\W*not for (?:release|publication|distribution)\b.{0,60}\bin(?:to)? (?:or into )?the\b.*$",
        ),
    ),
    (
        "salutation",
        8,
        (
            r"dear [^.!?,:]{2,60}[,:]$",
            r"(?:sehr geehrte|liebe)[rs]? [^.!?]{2,60}[,!]$",
            r"(?:madame|monsieur|mesdames|messieurs)(?:, (?:madame|monsieur|messieurs))?,$",
            r"(?:estimad|apreciad)[oa]s? [^.!?,:]{2,60}[,:]$",
        ),
    ),
    (
        "sign-off",
        5,
        (
            r"(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours| submitted)?)[,.]?$",
            r"(?:with )?(?:kind|kindest|best|warm|warmest) (?:regards|wishes)[,.]?$",
            r"(?:mit (?:freundlichen|besten|herzlichen) grüßen|hochachtungsvoll)[,.]?$",
            r"(?:(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente)[,.]?$",
            r"\(?(?:signed|gezeichnet|gez\.|signé|firmado)\)?[,:.]?$",
        ),
    ),
    (
        "contact line",
        40,
        (
            (
                r"(?:please |do )?(?:feel free to|don['’]t hesitate to) (?:send|contact|write|"
                r"get in touch|e-?mail|call|ask)\b.*$"
            ),
            (
                r"(?:if you have|got|have you got) (?:any|a) (?:questions?|comments?|feedback|tips?|"
                r"story|concerns)\b.*$"
            ),
            r"(?:whatsapp )?(?:contact|call|e-?mail|message|whatsapp|text|write to) us\b.{0,60}$",
            (
                r"(?:for (?:more|further) information|for (?:media|press) (?:enquiries|inquiries)|"
                r"(?:media|press) contacts?|(?:media|press) (?:enquiries|inquiries)|contacts?|"
                r"tel(?:ephone)?|phone|fax|e-?mail)\s*(?:,|:|please|contact).*$"
            ),
            r"send (?:us )?(?:your )?(?:tips|feedback|comments|corrections)\b.*$",
            r"(?:media|press|news) (?:contacts?|enquiries|inquiries|office|desk)$",
            r"(?:pressekontakt|ansprechpartner(?:in)?|contacts? presse|contacto de prensa)\s*:?.{0,60}$",
            rf"{_DEVICE}\b\.?\s*:?\s*{_NUMBER}\.?$",
            rf"(?=\+|\(|00){_NUMBER}(?: \((?:office|mobile|direct|fax)\))?$",
        ),
    ),
    ("page number", 4, (r"(?:page|seite|página|p\.) ?\d{1,4}(?: ?(?:of|von|sur|de|/) ?\d{1,4})?$",)),
    (
        "disclaimer",
        45,
        (
            (
                r".{0,200}\b(?:views|opinions) (?:expressed|stated|given|in this \w+)\b.{0,80}\b(?:own|author['’]?s?|"
                r"writers?['’]?s?|necessarily|not (?:those|represent|reflect))\b.*$"
            ),
            r".{0,200}\bgibt (?:nicht )?(?:unbedingt )?die meinung de[sr]\b.*$",
            r".{0,200}\bn['’]engagent? que (?:leur|son|l['’])\b.*$",
        ),
    ),
    (
        "about box",
        90,
        (r"(?-i:About (?:the )?[A-Z])[\w’'& -]{1,60}(?:\.|:| [–—]) (?-i:[A-Z“]).*$",),
    ),
    (
        "disclaimer",
        300,
        (
            r"(?:legal )?disclaimer(?:$|\s*[:.–—-])",
            r"(?:safe harbou?r|forward[- ]looking) statements?(?:$|\s*[:.–—-])",
            r"(?:cautionary (?:note|statement)|note)s? (?:regarding|on|about|concerning) forward[- ]looking\b",
            rf"{_THIS}{_WITH} (?:is|are|may be) (?:strictly |legally )?(?:confidential|privileged)\b",
            rf"{_THIS}{_WITH} (?:is|are) intended (?:solely|only|exclusively)\b",
            rf"{_THIS}{_WITH} (?:is|are) (?:provided |issued |published |given )?for (?:general )?information",
            rf"{_THIS}{_WITH} (?:may contain|contains?) (?:\w+ )?(?:confidential|privileged|forward[- ]looking)\b",
            (
                rf"(?:nothing in )?{_THIS}.{{0,120}}?\b(?:constitute|construed as|intended as|relied)\b"
                r".{0,80}?\b(?:offer|advice|solicitation|recommendation|guarantee|warranty)"
            ),
            (
                r"(?:any |the )?(?:views|opinions)(?: and \w+)?(?: expressed| contained| stated)? "
                r"(?:in this|herein|on this|by the authors?)\b.{0,80}?\b(?:are|do|does|represent)\b"
            ),
            r"if you are not the (?:intended|named) (?:recipient|addressee)\b",
            r"if you (?:have )?received? this \S+ (?:in error|by mistake)\b",
            r"diese (?:e-?mail|nachricht)\b.{0,80}?\b(?:vertraulich|ausschließlich)",
            r"ce (?:message|courriel|courrier)\b.{0,80}?\bconfidentiel",
            r"este (?:mensaje|correo)\b.{0,80}?\bconfidencial",
        ),
    ),
)

_LONGEST_HEAD = 400
"""Characters of a line that are looked at: what it is shows at its beginning."""
_COMPILED = compiled(_RULES, re.IGNORECASE)


def release_line(line: str) -> str:
    """Return why a line belongs to the form of a release or a letter, '' where it may be what it says.

    >>> release_line("Embargoed until 6 a.m. on Friday"), release_line("Embargo on grain lifted")
    ('embargo line', '')
    """
    return reason_of(line, _COMPILED, within=_LONGEST_HEAD)

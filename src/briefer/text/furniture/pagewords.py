"""Which lines belong to a web page or a news desk rather than to the article?

The general vocabulary of pages in English, German, French and Spanish. A pattern has to fit from the start of
the line: an article about cookies or comments is not furniture.
"""

from __future__ import annotations

import re

from briefer.text.furniture.bylines import byline
from briefer.text.furniture.linerules import Compiled, Rule, compiled, reason_of
from briefer.text.furniture.releasewords import release_line

_SHORT = 12
"""Words of the longest line of navigation; headlines in lists of links are mostly shorter."""

_ANYWHERE: tuple[Rule, ...] = (
    ("image", 40, (r"\[?!\[[^\]]{0,300}\]\([^)\s]{0,500}\)(?:\]\(\S{0,500}\))?$",)),
    (
        "web address",
        3,
        (
            r"(?:https?://|www\.|ftp://)\S+$",
            r"(?:[\w-]+\.)+[a-z]{2,6}/\S*$",
            r"\S+@[\w-]+\.[\w.]+$",
        ),
    ),
    (
        "navigation",
        12,
        (
            (
                r"(?:skip|jump|go|back|return|scroll) (?:back )?to (?:the )?(?:more|main|top|content|"
                r"home|menu|navigation|search|footer|start|page)\b.*$"
            ),
            r"(?:main |site )?(?:menu|navigation|search|breadcrumbs?)$",
            r"zum (?:inhalt|menü|hauptmenü|seitenanfang)\b.*$",
            r"nach oben$",
            r"(?:aller|passer) au (?:contenu|menu)\b.*$",
            r"(?:ir|saltar) al (?:contenido|menú)\b.*$",
        ),
    ),
    (
        "navigation",
        12,
        (
            (
                r"(?:read|see|watch|find out|learn|load|show|view|discover|continue reading)(?: also|"
                r" more| all| next)+\b[^.!?]*$"
            ),
            (
                r"(?:also read|read on|see also|more on|more from|more in|related|recommended|most read|"
                r"most popular|trending|latest news|top stories|you may also like|next|previous|"
                r"next article|previous article|up next|don['’]t miss|in this article)\b(?: ?[:|»›→].*|"
                r" \w+)?$"
            ),
            (
                r"(?:mehr zum thema|lesen sie auch|auch interessant|weiterlesen|à lire aussi|lire aussi|"
                r"lire la suite|leer más|lea también|te puede interesar|más sobre)\b[^.!?]*$"
            ),
        ),
    ),
    (
        "share link",
        12,
        (
            (
                r"(?:please )?(?:share|tweet|e-?mail|print|save|copy|bookmark|pin|forward)(?: (?:this|"
                r"the|on|by|via|link|to|it|article|story|page|post|with|facebook|twitter|whatsapp|"
                r"friends?|a friend|x)\b)+[^.!?]{0,20}$"
            ),
            (
                r"(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|linkedin|telegram|instagram|"
                r"reddit|pinterest)(?:[ |/,·]+(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|"
                r"linkedin|telegram|instagram|reddit|pinterest|x|us|me))*$"
            ),
            r"(?:artikel )?teilen\b[^.!?]{0,30}$",
            r"partager\b[^.!?]{0,30}$",
            r"compartir\b[^.!?]{0,30}$",
        ),
    ),
    (
        "page control",
        8,
        (
            r"(?:adjust |change )?(?:font|text) size\b[^.!?]*$",
            r"listen to (?:this|the) (?:article|story)\b.*$",
            (
                r"(?:play|pause|mute|enlarge|zoom|close|expand)(?: (?:video|audio|image|photo|this|"
                r"gallery))*$"
            ),
            r"\d+ min(?:ute)?s? read$",
            r"advertisement$",
            r"sponsored(?: content)?$",
            r"anzeige$",
            r"publicité$",
            r"publicidad$",
            r"(?:story|article) continues (?:below|after)\b.*$",
            r"this content is (?:not available|blocked)\b.*$",
        ),
    ),
    (
        "script message",
        10,
        (
            (
                r"(?:please )?(?:wait|hold on)\b(?: a (?:sec|second|moment|minute)s?)?(?:,| while|"
                r"\.\.\.|…).*$"
            ),
            r"loading\b.{0,20}$",
            r"(?:please )?(?:enable|turn on|activate) (?:java ?script|cookies)\b.*$",
            r"your browser (?:does not|doesn['’]t|is)\b.*$",
            r"an error (?:has )?occurred\b.*$",
        ),
    ),
    (
        "account or subscription",
        25,
        (
            (
                r"(?:please )?(?:subscribe|sign up|sign in|log ?in|register|join (?:us|our)|"
                r"create an account|become a (?:member|subscriber)|support our|donate|"
                r"already a (?:member|subscriber)|get (?:our|the latest|breaking|unlimited)|"
                r"follow (?:us|me)|like us)\b(?=.*\b(?:now|here|today|us|our|account|newsletters?|"
                r"e-?mails?|inbox|unlimited|free|alerts?|facebook|twitter|x|instagram|telegram|member|"
                r"subscriber)\b).*$"
            ),
            r"(?:subscribe|sign up|sign in|log ?in|register|donate|my account)$",
            r"(?:jetzt )?(?:abonnieren|anmelden)\b.{0,40}$",
            r"s['’](?:abonner|inscrire)\b.{0,40}$",
            r"suscr[ií]b(?:ete|ase)\b.{0,40}$",
        ),
    ),
    (
        "cookie notice",
        60,
        (
            r"(?:we|this (?:web ?)?site|our (?:web ?)?site|our partners)\b.{0,40}\buses? cookies\b.*$",
            r"(?:accept|reject|manage)(?: all)? cookies$",
            r"(?:cookie|privacy) (?:policy|settings|preferences|notice)$",
            r"by (?:continuing|using|clicking)\b.{0,80}\byou (?:agree|accept|consent)\b.*$",
            (
                r"(?:terms (?:of (?:use|service)|and conditions)|legal notice|impressum|datenschutz|"
                r"mentions légales|aviso legal)\b.{0,40}$"
            ),
            r"wir (?:verwenden|nutzen|setzen) cookies\b.*$",
            r"nous utilisons des cookies\b.*$",
            r"(?:utilizamos|usamos) cookies\b.*$",
        ),
    ),
    (
        "comment form",
        40,
        (
            r"(?:leave|post|write|add) (?:a|your) (?:reply|comment)\b.{0,40}$",
            r"(?:\d+ )?comments?(?: \(?\d+\)?)?$",
            r"comments? (?:are|is) (?:now )?(?:closed|disabled|off|moderated)\b.*$",
            r"(?:cancel reply|post comment)$",
            r"your e-?mail (?:address )?will (?:not|never) be (?:published|shared)\b.*$",
            r"required fields are marked\b.*$",
            r"this (?:site|form) uses \w+ to (?:reduce|fight|stop) spam\b.*$",
            r"learn how your comment data\b.*$",
            r"save my name, e-?mail\b.*$",
            r"notify me of\b.*$",
            r"be the first to comment\b.*$",
            r"(?:log|sign) in to (?:reply|comment|leave)\b.*$",
            r"\d+ (?:thoughts?|responses?|replies) (?:on|to)\b.*$",
            r"(?:schreiben? sie|schreibe?|hinterlassen? sie) einen kommentar\b.*$",
            r"(?:die )?kommentare sind geschlossen\b.*$",
            r"(?:ihre|deine) e-mail-adresse wird nicht\b.*$",
            r"laisser un commentaire\b.*$",
            r"les commentaires sont fermés\b.*$",
            r"votre adresse e-mail ne sera pas\b.*$",
            r"dej(?:a|e) un comentario\b.*$",
            r"los comentarios están cerrados\b.*$",
            r"(?:tu|su) dirección de correo electrónico no será\b.*$",
        ),
    ),
    (
        "copyright line",
        60,
        (
            r"(?:copyright\b ?)?(?:©|\(c\)|&copy;)\s*.*$",
            r"copyright (?:\d{4}|by)\b.*$",
            r".{0,80}©\s*\d{4}.{0,60}$",
            r".{0,60}\ball rights reserved\b.{0,80}$",
            r"alle rechte vorbehalten\b.{0,80}$",
            r"tous droits réservés\b.{0,80}$",
            r"todos los derechos reservados\b.{0,80}$",
            r"not for republication\b.{0,80}$",
        ),
    ),
    (
        "image credit",
        20,
        (
            (
                r"\W?(?:images?|photos?|pictures?|photographs?|picture alliance|fotos?|bild(?:er)?|"
                r"imagen|crédit photo|(?:photo|image|picture) (?:credit|by|courtesy(?: of)?)|"
                r"file (?:photo|picture|image)|illustrations?|graphics?)\s*[:|©/].*$"
            ),
        ),
    ),
    (
        "teaser",
        20,
        (
            (
                r"(?:also |coming up )?(?:in|inside|on) (?:today|tomorrow|next week|this weekend|(?:mon|tues|wednes|"
                r"thurs|fri|satur|sun)day)['’]s? [^.:]{2,40}[:–—] .*$"
            ),
        ),
    ),
    (
        "editorial note",
        40,
        (
            (r"\W{0,3}this (?:report|article|story|item|text) (?:was|has been|is) supplied by\b.*$"),
            (
                r"\W{0,3}this (?:report|article|story|interview|column|text|post|piece) (?:was|has been|is) (?:first |"
                r"originally |also )?(?:published (?:by|in|on) [^.]{2,60}(?:and (?:is|was|has been) )?(?:republished|"
                r"reproduced|used)|republished|reproduced|syndicated|shortened|abridged|edited for (?:length|clarity)|"
                r"translated from|generated (?:automatically|by))\b.*$"
            ),
        ),
    ),
    (
        "end mark",
        2,
        (r"(?:ends?|end ?it(?:em)?|ende|fin|fim|slut|-?30-?|n{4}|#{3,}|more to follow)[.\W]?$",),
    ),
    (
        "update note",
        12,
        (
            (
                r"[—–*(-]?\s*(?:last )?(?:updated|aktualisiert|mis à jour|actualizado) (?:at|on|um|am|"
                r"le|à|el|a las)\b.*$"
            ),
        ),
    ),
)

_AT_THE_EDGES: tuple[Rule, ...] = (
    (
        "agency credit",
        14,
        (
            (
                r"\W?[a-zäöü]{2,5}(?:[/,][a-zäöü]{2,5})*\s*(?:\([\w ,/&.-]{2,60}\)|"
                r"/\s?[A-Z][\w ,/&.-]{1,60})$"
            ),
            r"\((?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})(?:[,/] ?(?:[A-Z]|[a-z]{2,5}\b)[\w.& -]*)*\)$",
        ),
    ),
    (
        "byline",
        30,
        (
            (
                r"\W{0,2}(?i:reporting|additional reporting|editing|writing|edited|translation|"
                r"translated)(?: and (?:writing|editing))? (?i:by)\b.*$"
            ),
        ),
    ),
)

_AGENCY_HEADER = re.compile(r"(?=(?:.*\d){3})[A-Z0-9 /:.-]{8,60}$")


_EVERYWHERE_RULES = compiled(_ANYWHERE, re.IGNORECASE)
_EDGE_RULES = compiled(_AT_THE_EDGES, 0)
_LIST_MARK = re.compile(r"^(?:\d{1,2}[.)]|[-*•>»›|])\s+")
_LONGEST = 600
"""Characters of the longest line of a page; a longer one is the article."""


def page_line(line: str) -> str:
    """Return why a whole line is furniture wherever it stands, '' where it may be the article."""
    line = _LIST_MARK.sub("", line)
    return _reason(line, _EVERYWHERE_RULES) or release_line(line)


def edge_line(line: str) -> str:
    """Return why a line above or below the article is furniture, '' where it may belong to it."""
    if byline(line):
        return "byline"
    if _AGENCY_HEADER.match(line):
        return "agency header"
    return _reason(line, _EDGE_RULES)


def _reason(line: str, rules: tuple[Compiled, ...]) -> str:
    return reason_of(line, rules) if len(line) <= _LONGEST else ""

"""How do other languages say that somebody accuses, denies, or gives no answer?"""

from __future__ import annotations

import re
from typing import Final

NAMES: Final = {
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
"""The languages whose words of accusing are known here, as English calls them."""
HELPING: Final = r"(?:\s(?:ha|hat|haben|heeft|hebben|hanno|han|a|ont|avait|aveva|había|hatte|had|tem|têm))*"
"""Auxiliaries between a subject and its verb."""
_WHEN: Final = (
    r"(?:\s(?:però|invece|inoltre|anche|aussi|également|toutefois|pourtant|también|además|sin embargo|também|porém|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    r"ieri|oggi|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|ontem|hoje|ainsi|"
    r"am\s(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am\sMittwoch|gestern))?"
)
ACCUSES: Final = re.compile(
    r"\b(?P<verb>accus(?:e|ent|ait|aient|é|ée|a|ano|ava|ato|arono)|acus(?:a|an|ó|aron|ado|aba|am|ou|aram)|"
    r"beschuldig(?:t|te|en|ten|d|de|den)|w(?:irft|erfen|arf|arfen)|reproch(?:e|ent|ait|é|a|an|ó)|verwijt(?:en)?|"
    r"rimprover(?:a|ano|ato|ò|ava|arono)|responsabiliz(?:a|an|ó|ou|am)|culp(?:a|an|ó|aron|ou))"
    rf"{_WHEN}(?:\s(?:à|a|al|alla|agli|alle|ai|aux?)|\sall['’])?\s?(?P<whom>(?!(?:le|la|il|lo|el|de|der|die|das)?"
    r"\s?(?:coup|réception|ricevuta|recibo))(?<=[\s'’])[^,;:.]{2,60}?(?:,\s[^,;:.]{2,60},)?)"
    r"(?=(?:\s(?:de|di|d['’]|van|por|per|om|dat|que|che)\b|\sd['’]|,\s(?:\w+\s){0,12}?(?:dass|zu|te|er)\b|\svor\b))",
    re.IGNORECASE,
)
"""Somebody accuses somebody of something: "accusa la società di", "wirft der Regierung vor"."""
AT_SOMEBODY: Final = re.compile(r"beschuldig|w[ei]?[ai]?rf|reproch|verwij|rimprover", re.IGNORECASE)
"""A verb that takes only somebody for its object: a letter may "acusar el cansancio"."""
NOT_BEFORE: Final = re.compile(r"(?:\b(?:non|no|não|ne)\s|\bn['’])(?:ha\s|hanno\s|a\s)?$")
NOT_BEHIND: Final = re.compile(r"\s(?:pas|nicht|niet)\b")
"""Negations before and behind a verb."""
DENIES: Final = re.compile(
    r"\b(?:respin(?:ge|gono|se|to)|neg(?:a|ano|ò|ato|ó|aron|ado|ou|aram)|smentisc(?:e|ono)|smenti(?:to|ta)|"
    r"rejet(?:te|tent|ait|é)|dément(?:ent|i)?|conteste(?:nt)?|contesté|réfut(?:e|ent|é)|ni(?:e|ent|é)|"
    r"rechaz(?:a|an|ó|aron|ado)|nieg(?:a|an)|desmient(?:e|en)|desmintió|rejeit(?:a|am|ou|aram)|desment(?:e|em|iu)|"
    r"bestr(?:eitet|eiten|itt|itten)|dementiert(?:e|en)?|weist|wies(?:en)?|ontken(?:t|nen|de|den)|verwerpt|verwierp)\b"
)
"""A verb of denial."""
DENIED_THERE: Final = re.compile(
    rf",\s(?:ce que|il che|cosa che|lo que|o que|was|wat)\s[^,.;]{{2,40}}?\s{DENIES.pattern}"
)
"""A sentence tells itself that what it accuses of is denied: "ce que celui-ci conteste"."""
SAYS: Final = re.compile(
    r"\b(?:asegur(?:a|an|ó)|sost(?:iene|ienen|uvo|engono)|afirm(?:a|an|ó|am|ou)|afferm(?:a|ano|ò)|dic(?:e|en|ono)|dijo|"
    r"denunci(?:a|an|ó|ou)|assur(?:e|ent|é)|affirm(?:e|ent|é)|soutien(?:t|nent)|dit|disent|assicura|dichiara|"
    r"garant(?:e|em|iu)|diz|disse|sagt(?:e|en)?|erklärt(?:e|en)?|behauptet(?:e|en)?|zegt|zeggen|zei|beweert|stelt)"
    r",?\s(?:que|qu['’]|che|ch['’]|dass|dat)\s?"
)
"""Somebody says that something is so."""
SILENT: Final = re.compile(
    r"\b(?:no (?:ha |han |quiso |quisieron )?(?:respond|contest|hacer comentarios|comentar)\w*|"
    r"se neg(?:ó|aron) a (?:comentar|responder|contestar)|declin(?:ó|aron|a) (?:hacer|comentar)|"
    r"n['’](?:a|ont|avait) pas (?:souhaité |voulu )?(?:répond|donné suite|réagi|comment)\w*|"
    r"(?:a|ont) (?:refusé|décliné) de (?:répondre|commenter)|"
    r"non (?:ha|hanno) (?:voluto )?(?:rispo|comment|rilasciato)\w*|"
    r"(?:ha|hanno) rifiutato di (?:rispondere|commentare)|"
    r"(?:ainda )?não (?:respond|quis|comento)\w*|recus(?:ou|aram)(?:-se)?(?: a)? (?:comentar|responder)|"
    r"antwortete\w* nicht|reagierte\w* nicht|nicht zu erreichen|wollte\w* sich nicht|"
    r"ließ(?:en)? (?:\w+ ){0,4}unbeantwortet|"
    r"(?:niet|geen) (?:\w+ )?(?:gereageerd|reactie|antwoord)\w*|reageerde\w* niet)"
)
"""Somebody was asked and gave no answer."""
IN_VAIN: Final = re.compile(
    r"\b(?:écrit|demandé|averti|scritto|chiesto|avvertito|escrito|pedido|advertido|avisado|geschrieben|gefragt|gewarnt|"
    r"geschreven|gevraagd|gewaarschuwd)\b[^;:.]{0,40}?\s(?:à|al?|alla|ao|an|aan)\s(?P<whom>[^,;:.]{3,60}?)"
    r"(?:,[^;:.]{0,40}?,)?\s(?:sans|senza|sin|sem|ohne|zonder)\s(?:\w+\s){0,2}?(?:de\s|eine\s|una\s|uma\s)?"
    r"(?:réponse|risposta|respuesta|resposta|Antwort|antwoord)\b"
)
"""Somebody wrote to somebody and had no answer: "a écrit deux fois à la direction sans obtenir de réponse"."""
SAID_BY: Final = re.compile(
    r"\W*(?:Selon|D['’]après|Secondo|Stando a|Según|Segundo|De acordo com|Laut|Volgens)\s(?P<who>[^,;:.]{2,60}?),\s"
)
"""Whose words a sentence gives that has no verb of speech: "Secondo il sindaco"."""
NOUN: Final = re.compile(
    r"\b(?:[Ll]['’]|(?:[Ll]es?|[Ll]as?|[Ll]os|[Ii]l|[Ii]|[Gg]li|[Ee]l|[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Dd]e|[Hh]et|[OoAa]s?)\s)"
    r"[\w-]+(?:\s[\w-]+)?"
)
"""An article with its noun, and one word more."""

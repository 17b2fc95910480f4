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
ACCUSES: Final = re.compile(
    r"\b(?P<verb>accus(?:e|ent|ait|aient|é|ée|a|ano|ava|ato|arono)|acus(?:a|an|ó|aron|ado|aba|am|ou|aram)|"
    r"beschuldig(?:t|te|en|ten|d|de|den)|w(?:irft|erfen|arf|arfen)|reproch(?:e|ent|ait|é|a|an|ó)|verwijt(?:en)?)"
    r"(?:\s(?:à|a|al|aux?))?\s(?P<whom>(?!(?:le|la|il|lo|el|de|der|die|das)?\s?(?:coup|réception|ricevuta|recibo))"
    r"[^,;:.]{2,60}?)(?=(?:\s(?:de|di|d['’]|van|por|per|om|dat|que|che)\b|\sd['’]|,\s(?:\w+\s){0,12}?(?:dass|zu|te|er)\b|\svor\b))",
)
"""Somebody accuses somebody of something: "accusa la società di", "wirft der Regierung vor"."""
AT_SOMEBODY: Final = re.compile(r"beschuldig|w[ei]?[ai]?rf|reproch|verwij")
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
    r"\b(?:no (?:ha |han |quiso |quisieron )?(?:respond|contest|hacer comentarios)\w*|"
    r"declin(?:ó|aron|a) (?:hacer|comentar)|"
    r"n['’](?:a|ont|avait) pas (?:souhaité |voulu )?(?:répond|donné suite|réagi)\w*|"
    r"non (?:ha|hanno) (?:voluto )?rispo\w+|"
    r"não (?:respond|quis)\w*|antwortete\w* nicht|reagierte\w* nicht|nicht zu erreichen|wollte\w* sich nicht|"
    r"(?:niet|geen) (?:\w+ )?(?:gereageerd|reactie|antwoord)\w*|reageerde\w* niet)"
)
"""Somebody was asked and gave no answer."""
NOUN: Final = re.compile(
    r"\b(?:[Ll]['’]|(?:[Ll]es?|[Ll]as?|[Ll]os|[Ii]l|[Ii]|[Gg]li|[Ee]l|[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Dd]e|[Hh]et|[OoAa]s?)\s)"
    r"[\w-]+(?:\s[\w-]+)?"
)
"""An article with its noun, and one word more."""

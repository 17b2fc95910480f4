"""How do other languages say who counts, and what happened to those who are counted?"""

from __future__ import annotations

import re
from typing import Final

LANGUAGES: Final = frozenset({"de", "es", "fr", "it", "nl", "pt"})
"""Languages whose words for the dead, the hurt and the counting are known here."""
_DEEDS: Final = {
    "kill": "tote toten getotet todesf todesopf gestorben mort morts deces tues muert fallec decesos mortos "
    "mortes obitos dode doden omgekomen overled morti decess vittim vitimas victimas",
    "injure": "verletz bless ferit herid ferid gewond lesionad",
    "arrest": "festgenomm verhaft arrestat arrestad detenid detid gearresteerd interpell",
    "miss": "vermiss disparu dispers desaparec vermist",
    "displace": "vertrieb evakuiert obdachlos deplac evacu sfollat desplazad deslocad geevacueerd ontheemd",
}
DEED_OF: Final = tuple((word, deed) for deed, words in _DEEDS.items() for word in words.split())
"""Beginnings of folded words with the deed that they name, in English."""
PEOPLE_ABROAD: Final = re.compile(
    r"(?:person|mensch|einwohner|patient|pazient|pacient|habitant|resident|abitant|gente|bewohner|pessoas|moradores)",
    re.IGNORECASE,
)
"""A word for people that a number counts."""
COUNTS: Final = re.compile(
    r"\b(?:sprach(?:en)?|spricht|sprechen|z[aä]hlten?|z[aä]hlt|beziffer\w+|meldete?n?|nennt|nannten?|sch[aä]tz\w+|"
    r"compt(?:e|ent|ait|aient|[ée])|[ée]voqu\w+|avanc(?:e|ent|ait|[ée])|parl(?:e|ent|ait|[ée])|recens\w+|estim\w+|"
    r"cont(?:a|ano|ava|ato)|parl(?:a|ano|ava|ato)|stim\w+|calcol\w+|ricon\w+|cuentan?|cont[oó]|habl\w+|cifr\w+|calcul\w+|"
    r"fal(?:a|am|ou|aram)|contou|contam|apont\w+|spreekt|sprak(?:en)?|spreken|telde?n?|telt|tellen|schat\w*|noemt)\b",
    re.IGNORECASE,
)
"""Verbs of counting, in the forms that news has them."""
_NAME: Final = (
    r"(?:(?:des|der|dem|den|die|das|de|du|la|le|les|l['’]|il|lo|gli|i|al|all['’]|alla|do|da|o|a|el|los|het|een)\s?)*"
    r"[A-ZÀ-Ý][\w'’.-]*(?:\s(?:[A-ZÀ-Ý][\w'’.-]*|des|der|von|de|di|du|del|della|do|da|van|für|pour|\([A-Z]+\)))*"
)
ACCORDING_TO: Final = re.compile(
    rf"\b(?:[Ll]aut|[Nn]ach Angaben|[Ss]elon|[Dd]['’]apr[èe]s|[Ss]econdo|[Ss]tando a(?:ll['’]|lla|l)?|"
    rf"[Ss]eg[úu]n|[Ss]egundo|[Dd]e acordo com|[Vv]olgens|aldus)\s?(?P<who>{_NAME})"
)
"""Who is named as the one who says it."""
SECOND_GIVER: Final = re.compile(r",\s(?P<who>[^,;.\d]{3,40}?)\s(?:di|von|de|van|d['’]|auf)\s?$")
"""Who gives a second figure behind the first: "…, la polizia di 2.500"."""
CLAUSE_CUT: Final = re.compile(r"[;:.]\s|,\s(?:und|et|e|y|en|aber|mais|ma|pero|mas|maar)\s")
"""Where a clause of a sentence begins."""
SUBJECT: Final = re.compile(
    r"\W*(?!(?:per|in|da|nach|bis|am|im|seit|en|depuis|dans|sinds|por|desde|para|at[ée]|pendant|durante|"
    r"\w+(?:dì|tag|di|edi|dag|feira))\b|(?:ha|hanno|aveva|avevano|avait|avaient|había|han|tem|hat|hatte)\s*$)"
    r"(?P<who>[^,;:.]{2,70}?)(?:\s(?:ne|en|y|ha|hanno|aveva|avevano|a|ont|avait|avaient|hat|haben|hatte|hatten|"
    r"heeft|hebben|had|hadden|había|han|tem|têm|se))*\s?$",
    re.IGNORECASE,
)
"""The subject of a verb of counting, less its auxiliary, which alone is none; a day or a time opens no subject."""
OPENING_NOUN: Final = re.compile(
    r"\W*(?P<who>(?:[LI][aeo]s?|L['’]|Il|Gli|D(?:er|ie|as)|El|De|Het|O|A)\s?[\w-]+),\s"
)
"""A noun that opens a clause and is explained behind a comma: "La mission, qui …"."""
BENT_ARTICLE: Final = re.compile(r"^(?:des|der|dem|den|del|della|dello|du|all['’]|alla|al)\s?(?=[A-ZÀ-Ý])")
"""An article that the preposition before it has bent."""
ONE_MORE: Final = re.compile(r"-|\set\sun")
"""What goes on behind tens in words: the number is not read whole."""
OF: Final = re.compile(r"\b(?:de|des|di|dei|von|van|d['’])\s?$")
"""A preposition right before a number."""
HOUR: Final = re.compile(r"(?:\s?(?:h|Uhr|heures?|ore|horas|uur)\b|h\d)")
"""What makes a number before it an hour."""
CLOCK_ABROAD: Final = re.compile(
    r"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bà )|(?<=\balle )|(?<=\blas )|(?<=\bàs )|(?<=\bom )|(?<![\d.,])"
    r"(?=\d+\s?h|\d+[.:]\d\d\s(?:Uhr|uur|heures|ore|horas)\b))"
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?h\s?|[.:])(?P<minute>[0-5]\d)(?!\d)"
)
"""A time of day to the minute."""
YEARS_OLD: Final = re.compile(r"\s(?:ans|Jahre|anni|años|anos|jaar)\b")
"""What makes a number before it an age."""
AT: Final = re.compile(r"\b(?:um|à|alle|a las|às|om)\s$")
"""A preposition that makes a number behind it an hour."""

"""How do other languages say who counts, and what happened to those who are counted?"""

from __future__ import annotations

import re
from typing import Final

LANGUAGES: Final = frozenset({"de", "es", "fr", "it", "nl", "pt"})
"""Languages whose words for the dead, the hurt and the counting are known here."""
_DEEDS: Final = {
    "kill": "tote toten getotet todesf todesopf gestorben mort morts deces tues muert fallec decesos mortos "
    "mortes obitos dode doden omgekomen overled morti decess vittim vitimas victimas victimes",
    "injure": "verletz bless ferit herid ferid gewond lesionad",
    "arrest": "festgenomm verhaft arrestat arrestad detenid detid gearresteerd interpell",
    "miss": "vermiss disparu dispers desaparec vermist",
    "displace": "vertrieb evakuiert obdachlos deplac evacu sfollat desplazad deslocad geevacueerd ontheemd",
    "destroy": "zerstor detruit destrui distrutt verwoest arras",
    "damage": "beschadig endommag danad danneggiat danificad",
    "cancel": "abgesagt verschob gestrichen annul annull reporte cancelad aplazad suspendid rinviat adiad afgelast "
    "uitgesteld geannuleerd supprime soppress",
    "treat": "behandel soign atendid curat tratad",
}
DEED_OF: Final = tuple((word, deed) for deed, words in _DEEDS.items() for word in words.split())
"""Beginnings of folded words with the deed that they name, in English."""
_NOUNS: Final = {
    "houses": "hauser wohnhauser gebaude maisons logements casas viviendas abitazioni moradias huizen woningen",
    "soldiers": "soldaten soldats militaires soldados militares soldati militari",
    "vehicles": "fahrzeuge autos voitures vehicules coches vehiculos veicoli automobili voertuigen veiculos carros",
    "operations": "operationen operations operaciones operazioni operacoes operaties eingriffe",
    "trains": "zuge trains trenes treni comboios treinen",
    "flights": "fluge vols vuelos voli voos vluchten",
    "jobs": "arbeitsplatze stellen emplois postes empleos empregos arbeidsplaatsen banen impieghi",
    "schools": "schulen ecoles escuelas scuole escolas scholen",
    "children": "kinder enfants ninos bambini criancas kinderen",
    "pupils": "schuler eleves alumnos alunni alunos leerlingen scolari",
    "workers": "arbeiter beschaftigte travailleurs salaries trabajadores lavoratori dipendenti trabalhadores "
    "werknemers",
    "officers": "polizisten policiers policias poliziotti policiais agenten",
    "cases": "falle verdachtsfalle cas casos casi gevallen",
    "votes": "stimmen voix votos voti stemmen",
    "ships": "schiffe navires barcos buques navi navios schepen",
}
NOUN_OF: Final = {form: noun for noun, forms in _NOUNS.items() for form in forms.split()}
"""Folded plurals of things that news counts, with the noun that English has for them."""
UNIT_ABROAD: Final = re.compile(
    r"\s(?:d['’]|de\s|di\s)?(?:(?P<euro>euros?)|(?P<dollar>d[oó]lar(?:es)?|dollari|dollars?)|(?P<hectare>hect[aá]reas|ettari))\b",
    re.IGNORECASE,
)
"""A unit behind a number that only these languages put so: "18 millones de euros"."""
COIN_ABROAD: Final = re.compile(r"\s(?:d['’]|de\s|di\s)?(?P<coin>[^\W\d_]{4,})")
"""A noun behind a large number, which may be a coin."""
CAME_TO: Final = re.compile(
    r"\b(?:gestiegen|gesunken|stieg|sank|pass\w+|mont\w+|grimp\w+|recul\w+|salit\w+|aument\w+|sces\w+|sub\w+|elev\w+|"
    r"baj\w+|descend\w+|gestegen|opgelopen|gedaald)\b[^.;:]{0,40}\s(?:auf|a|à|ad|em|para|op|naar|hasta)\s$",
    re.IGNORECASE,
)
"""A verb of rising or falling with the preposition before what a number has come to."""
TOLL_ABROAD: Final = re.compile(
    r"\b(?:bilan|bilancio|balance|balan[çc]o|dodental|todeszahl|opferzahl|zahl der (?:toten|opfer))\b[^.;:,]{0,50}\s"
    r"(?:d[ei]|a|à|em|en|auf|bei|op|van)\s$",
    re.IGNORECASE,
)
"""The toll of the dead, up to its number."""
HOSPITAL_ABROAD: Final = re.compile(
    r"\b(?:h[oô]pital|hospital|ospedale|krankenhaus|klinik|ziekenhuis|cl[ií]nica)\b", re.IGNORECASE
)
PATIENTS_ABROAD: Final = re.compile(r"\s(?:patient|pazient|pacient)", re.IGNORECASE)
PEOPLE_ABROAD: Final = re.compile(
    r"(?:person|mensch|einwohner|patient|pazient|pacient|habitant|resident|abitant|gente|bewohner|pessoas|moradores)",
    re.IGNORECASE,
)
"""A word for people that a number counts."""
COUNTS: Final = re.compile(
    r"\b(?:sprach(?:en)?|spricht|sprechen|z[aä]hlten?|z[aä]hlt|beziffer\w+|meldete?n?|nennt|nannten?|sch[aä]tz\w+|"
    r"compt(?:e|ent|ait|aient|[ée])|[ée]voqu\w+|annonc(?:e|ent|ait|[ée])|avanc(?:e|ent|ait|[ée])|parl(?:e|ent|ait|[ée])|recens\w+|estim\w+|"
    r"cont(?:a|ano|ava|ato)|parl(?:a|ano|ava|ato)|stim\w+|calcol\w+|ricon\w+|cuentan?|cont[oó]|habl\w+|cifr\w+|calcul\w+|"
    r"fal(?:a|am|ou|aram)|contou|contam|apont\w+|spreekt|sprak(?:en)?|spreken|telde?n?|telt|tellen|schat\w*|noemt|"
    r"houd\w* het op|hield(?:en)? het op)\b",
    re.IGNORECASE,
)
"""Verbs of counting, in the forms that news has them."""
_NAME: Final = (
    r"(?:(?:des|der|dem|den|die|das|de|du|la|le|les|l['’]|il|lo|gli|i|al|all['’]|alla|do|da|o|a|el|los|het|een)\s?)*"
    r"[A-ZÀ-Ý][\w'’.-]*(?:\s(?:[A-ZÀ-Ý][\w'’.-]*|des|der|von|de|di|du|del|della|do|da|van|für|pour|\([A-Z]+\)))*"
)
_NOUN: Final = r"(?:l['’]|(?:la|le|les|el|il|lo|gli|los|las|die|der|den|de|het|o|a|os|as)\s)[a-zà-ÿ][\w-]{3,}"
ACCORDING_TO: Final = re.compile(
    rf"\b(?:[Ll]aut|[Nn]ach Angaben|[Ss]elon|[Dd]['’]apr[èe]s|[Ss]econdo|[Ss]tando a(?:ll['’]|lla|l)?|"
    rf"[Ss]eg[úu]n|[Ss]egundo|[Dd]e acordo com|[Vv]olgens|aldus)\s?(?P<who>(?:{_NOUN}\s)?{_NAME}|{_NOUN})"
)
"""Who is named as the one who says it."""
IN_PASSING: Final = re.compile(
    rf"\b(?:que|qui|che|die|der|das|den|dat|quem)\s(?P<who>{_NAME})\s(?:{COUNTS.pattern})[^,;.]{{0,24}}$"
)
"""Who counts in a clause put in: "que Verdane cifra en"."""
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

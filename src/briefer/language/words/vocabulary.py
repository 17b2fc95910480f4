"""Closed word classes of news English: roles, kinds of organisation, titles, pronouns, verbs of grammar."""

from __future__ import annotations

from typing import Final

ABBREVIATED_TITLES: Final = frozenset(
    """mr mrs ms miss dr prof professor sir dame lord lady gen lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov
    rev fr st judge justice president king queen prince princess sheikh imam rabbi pope cardinal bishop archbishop
    herr frau monsieur madame señor señora don ayatollah""".split()
)

ROLES: Final = frozenset(
    """administrator adviser advisor aide ambassador analyst anchor attorney auditor author banker baroness boss captain
    chair chairman chairperson chairwoman chancellor chief co-founder coach colonel columnist commander commissioner
    commissar constable consul coordinator coroner correspondent councillor councilman councilwoman counsel
    counsellor curator dean delegate deputy detective diplomat director doctor driver economist editor emir envoy
    engineer executive expert farmer father fellow fighter fisherman founder general geologist governor guard head
    historian inspector investigator journalist judge jurist king lawmaker lawyer leader lecturer legislator
    lieutenant magistrate major manager marshal mayor mediator member midwife minister monitor mother negotiator
    nurse officer official ombudsman operator organiser organizer owner lobbyist strategist contractor
    paramedic partner pastor physician pilot
    premier president priest principal producer professor prosecutor psychologist ranger rector reporter
    representative researcher resident sailor scientist secretary seismologist senator sergeant sheriff skipper
    soldier speaker specialist spokesman spokesperson spokeswoman steward student superintendent surgeon teacher
    technician trader treasurer trainer undersecretary veteran vice victim volunteer warden witness worker writer
    ceo cfo cto coo chief-of-staff shareholder chairmanship
    brigadier admiral commodore corporal advocate solicitor barrister registrar alderman comptroller bailiff clerk
    conductor signaller mp mps mep meps""".split()
)

ORGANISATIONS: Final = frozenset(
    """academy administration agency alliance army assembly association authority bank board brigade bureau cabinet
    campaign center centre chamber charity church clinic club coalition college command commission committee company
    confederation congress consortium constabulary cooperative corporation council court delegation department
    directorate division embassy federation fire firm force forces foundation front fund garrison government group guild
    headquarters hospital house institute institution inspectorate journal league legislature ministry mission
    monitor movement museum navy network newspaper observatory office operator organisation organization outlet
    parliament partnership party police port post press red service services society station state times trust tribunal
    union unit university watch news media radio television tv times
    herald tribune
    regulator utility watchdog
    today website web site group party motors airlines airways energy steel foods
    holdings industries technologies systems electric oil pharma telecom shipping mining insurance inc ltd
    corp plc llc gmbh chemicals pharmaceuticals logistics aviation""".split()
)

# Words that stand for one another when a body is called by what it is.
_SAME_BODY = (
    "police constabulary officers force gendarmerie",
    "union federation confederation guild",
    "government cabinet administration regime",
    "company firm operator business corporation group airline manufacturer maker",
    "hospital clinic",
    "charity organisation group ngo",
    "newspaper paper daily outlet tabloid weekly",
    "agency bureau office wire",
    "court tribunal",
    "prison jail",
    "anyone anybody",
    "someone somebody",
    "everyone everybody",
    "army military troops forces",
    "university college",
    "parliament congress assembly legislature",
    "institute institution observatory service centre",
    "organisation organization group body association",
    "authority agency regulator body",
    "party league alliance movement bloc front union coalition",
    "blog blogger",
    "leader head chief boss president chair chairman chairwoman chairperson director",
    "spokesman spokeswoman spokesperson",
    "doctor physician medic surgeon",
    "official officer",
    "lawyer attorney counsel barrister solicitor",
    "minister secretary",
    "lawmaker legislator deputy mp senator",
    "journalist reporter correspondent columnist author writer",
)
KIN: Final = {
    word: frozenset(other for group in _SAME_BODY if word in group.split() for other in group.split())
    for group in _SAME_BODY
    for word in group.split()
}
"""For each word the words by which the same body or office is also called."""

COURTESY_TITLES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady herr frau monsieur madame señor señora don st".split()
)
"""Titles that are no office: adding or leaving one out changes nothing."""

SHORT_ROLES: Final = {
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "mp": "member parliament",
    "mep": "member parliament",
    "pm": "prime minister",
    "premier": "prime minister",
    "vp": "vice president",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "adm": "admiral",
    "cmdr": "commander",
    "brig": "brigadier",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "insp": "inspector",
    "supt": "superintendent",
}
"""Short forms of offices, and the full ones they stand for."""

PRONOUNS: Final = frozenset({"he", "she", "i", "it", "they", "we", "who", "others", "some", "both", "one"})
THIRD_PERSON: Final = frozenset({"he", "she", "it", "they"})
"""Pronouns by which a subject is taken up."""
DETERMINERS: Final = frozenset(
    "a an the this that these those his her its their our my your no any some each every both another other".split()
)
PREPOSITIONS: Final = frozenset(
    """about above across after against along amid among around as at before behind below beneath beside between
    beyond by despite during for from in inside into near of off on onto outside over past since through throughout
    till to toward towards under until upon via with within without""".split()
)
AUXILIARIES: Final = frozenset(
    """is are was were be been being am has have had having do does did will would shall should can could may might
    must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
    couldn't shouldn't mustn't""".split()
)
CONJUNCTIONS: Final = frozenset(
    "and or but nor so yet while although though because since if when as whereas".split()
)

ANYBODY: Final = frozenset(
    "people person persons victim victims casualty casualties individual individuals dead deceased".split()
)
"""Nouns that say of persons no more than that they are some, or were struck: any of them may stand for any other."""

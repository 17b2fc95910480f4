"""What is somebody called for what they did, or what befell them, beside any office?"""

from __future__ import annotations

from typing import Final

from briefer.language.words.tokens import stem

# What somebody is in the event alone, or to somebody else, beside whatever office they hold.
IN_THE_EVENT: Final = frozenset(
    stem(word)
    for word in """passenger commuter traveller witness eyewitness survivor victim patient casualty resident inhabitant
    villager neighbour customer shopper visitor tourist guest spectator onlooker bystander protester demonstrator
    marcher participant attendee evacuee client""".split()
)
# What somebody may be by the harm that befell them, whether or not the source uses the word.
BEFELL: Final = frozenset(stem(word) for word in "victim survivor casualty patient".split())
HARM: Final = frozenset(
    stem(word)
    for word in """killed died dead death shot stabbed hurt injured wounded attacked beaten raped drowned burned
    hospital treated survived rescued""".split()
)
# What makes somebody what a claim may call them: whoever wrote it is its author.
DEEDS: Final = {
    stem(doer): frozenset(stem(word) for word in deeds.split())
    for doer, deeds in {
        "passenger": "travelling travelled traveling traveled aboard riding seat carriage",
        "author": "wrote write written writes",
        "writer": "wrote write written writes",
        "successor": "succeed succeeded replaced replace inherited took takes",
        "predecessor": "succeed succeeded replaced preceded took",
        "winner": "won win wins victory",
        "loser": "lost lose defeat",
        "survivor": "survived escaped rescued",
        "employee": "work works worked employed employs",
        "worker": "work works worked employed employs",
        "shareholder": "shares stake",
        "investor": "invested invest stake",
        "defendant": "accused charged trial tried convicted acquitted sentenced",
        "convict": "convicted sentenced jailed",
        "plaintiff": "sued sue suing",
        "candidate": "nominated candidacy",
        "suspect": "suspected arrested detained suspicion",
        "critic": "criticised criticized criticism attacked",
        "whistleblower": "leaked disclosed",
        "retiree": "retired retirement",
        "pensioner": "retired retirement pension",
    }.items()
}

"""How do sentences in other languages than English give orders to a machine that reads along?"""

from __future__ import annotations

import re
from typing import Final

_DROPS: Final = (
    # the imperative of 'ignore' or 'forget', and the instructions that came before or are the reader's own
    (
        r"(?:ignorier(?:e|en sie|t)|missachte(?:n sie)?|vergiss|vergessen sie|beachte(?:n sie)? nicht)\b.{0,40}?"
        r"\b(?:vorherig|bisherig|früher|obig|vorangegangen|vorig|dein|ihre|eure)\w*\b.{0,20}?"
        r"\b(?:anweisung|instruktion|befehl|vorgabe|regel|prompt)\w*"
    ),
    (
        r"(?:vergiss|vergessen sie|ignoriere|ignorieren sie) alles, was (?:dir|ihnen)\b.{0,40}?\b(?:gesagt|"
        r"aufgetragen)\b"
    ),
    (
        r"(?:ignore[zr]?|oublie[zr]?|ne (?:tiens|tenez) pas compte d[eu]s?)\b.{0,30}?\b(?:instructions?|"
        r"consignes?|directives?)\b.{0,20}?\b(?:précédentes?|antérieures?|ci-dessus|préalables?)"
    ),
    r"(?:ignore[zr]?|oublie[zr]?) (?:tes|vos) (?:instructions|consignes|directives|règles)",
    (
        r"(?:ignor[ae]n?|olvid[ae]n?|descart[ae]n?)\b.{0,30}?\b(?:instrucciones|indicaciones|órdenes|"
        r"reglas)\b.{0,20}?\b(?:anteriores|previas|precedentes)"
    ),
    (
        r"(?:ignora(?:te)?|dimentica(?:te)?)\b.{0,30}?\b(?:istruzioni|indicazioni|"
        r"regole)\b.{0,20}?\b(?:precedenti|anteriori)"
    ),
    (
        r"(?:ignor[ae]m?|esqueçam?|desconsider[ae]m?)\b.{0,30}?\b(?:instruções|orientações|"
        r"regras)\b.{0,20}?\b(?:anteriores|acima|prévias)"
    ),
    r"(?:olvid[ae]n?|ignor[ae]n?) (?:tus|sus) (?:instrucciones|indicaciones|reglas)",
    (
        r"(?:beachte|beachten sie) .{0,30}?\b(?:obig|vorherig|bisherig|früher)\w* (?:anweisung|vorgabe|"
        r"regel)\w* nicht"
    ),
    (
        r"(?:negeer|vergeet)\b.{0,30}?\b(?:eerdere|vorige|bovenstaande|voorgaande)\b.{0,10}?\b(?:instructies|"
        r"opdrachten|aanwijzingen)"
    ),
    (
        r"(?:ignorera|glöm)\b.{0,30}?\b(?:tidigare|föregående|ovanstående)\b.{0,10}?\b(?:instruktioner|"
        r"anvisningar)"
    ),
    (
        r"(?:ignorer|glem)\b.{0,30}?\b(?:tidligere|foregående|forrige|ovenstående)\b.{0,10}?\b(?:instruktioner|"
        r"instruksjoner|anvisninger)"
    ),
    (
        r"(?:zignoruj|ignoruj|zapomnij o)(?:cie)?\b.{0,30}?\b(?:poprzedni|wcześniejsz|"
        r"powyższ)\w*\b.{0,10}?\b(?:instrukcj|poleceni|wytyczn)\w*"
    ),
    r"(?:ignoruj|zapomeň na)(?:te)?\b.{0,30}?\b(?:předchozí|dřívější)\b.{0,10}?\b(?:instrukce|pokyny|příkazy)",
    (
        r"(?:про)?игнорируй(?:те)?\b.{0,30}?\b(?:предыдущ|прежн|прошл)\w*\b.{0,10}?\b(?:инструкци|указани|"
        r"команд)\w*"
    ),
    (
        r"(?:не )?(?:упоминай|пиши|говори|цитируй)(?:те)?\b.{0,60}?\bв (?:своём|своем|вашем|твоём) (?:ответе|"
        r"резюме|пересказе)"
    ),
    r"забудь(?:те)?\b.{0,30}?\b(?:предыдущ|прежн|свои|ваши)\w*\b.{0,10}?\b(?:инструкци|указани|команд)\w*",
    r"(?:про)?ігноруй(?:те)?\b.{0,30}?\b(?:попередн|минул)\w*\b.{0,10}?\b(?:інструкці|вказівк|команд)\w*",
    (
        r"(?:önceki|yukarıdaki)\b.{0,20}?\b(?:talimat|komut|yönerge)\w*\b.{0,10}?\b(?:yok say|görmezden gel|unut|"
        r"dikkate alma)"
    ),
    r"(?:تجاهل|انس|إنس)\s.{0,20}?(?:التعليمات|الأوامر|الإرشادات).{0,20}?(?:السابقة|أعلاه)",
    r"(?:पिछले|उपरोक्त|पहले के).{0,12}?(?:निर्देश|आदेश)\S*.{0,8}?(?:अनदेखा|नज़रअंदाज़|भूल)",
)
_UNSPACED: Final = (
    # Chinese, Japanese and Korean; the last form is an order and not a report
    r"(?:忽略|无视|忽視|無視|忘记|忘掉|不要理会).{0,6}?(?:之前|以上|先前|前面|此前|上述|上面).{0,6}?(?:指令|指示|提示|命令)",
    r"(?:これまで|以前|上記|前述).{0,8}?(?:指示|命令|プロンプト).{0,8}?(?:無視し(?:て|ろ|なさい)|忘れ(?:て|ろ|なさい))",
    r"(?:이전|위|앞선)의?.{0,6}?(?:지시|명령|지침|프롬프트).{0,8}?(?:무시하(?:고|라|세요|십시오)|잊(?:고|어|으세요))",
)
_MACHINE: Final = (
    r"(?:(?:KI|AI)-(?:Assistent|Modell|System|Agent|Leser)\w*|Sprachmodell\w*|"
    r"(?:assistants?|modèles?|agents?|systèmes?|outils?) (?:d['’])?IA|modèles? de langage|"
    r"(?:asistentes?|modelos?|agentes?|sistemas?) de (?:la )?(?:IA|lenguaje)|(?:assistenti|assistente|modelli|"
    r"modello|sistemi) "
    r"(?:di )?(?:IA|AI|linguistic[io])|(?:assistentes?|modelos?|sistemas?) de (?:IA|linguagem)|(?:AI|"
    r"KI)-(?:assistenten|modellen)|"
    r"taalmodellen|(?:ИИ|AI)-(?:ассистент|помощник|модел)\w*|языков\w+ модел\w+|chat ?bots?|AI ?(?:助手|模型|"
    r"アシスタント)|语言模型|言語モデル)"
)
_IF_YOU_ARE: Final = (
    r"(?:(?:wenn|falls) (?:du|sie) (?:eine?)|si (?:tu es|vous êtes) une?|si (?:eres|usted es|es usted) una?|"
    r"se (?:sei|siete) una?|"
    r"se (?:você é|és) uma?|als (?:je|u) een|если (?:ты|вы)|om du är en|hvis du er en)\b"
)
_CALLS: Final = (
    r"(?:hinweis|achtung|nachricht|anweisung|note|avis|attention|message|instructions?|nota|aviso|atención|"
    r"instrucciones|"
    r"avviso|attenzione|istruzioni|atenção|instruções|opmerking|let op|примечание|внимание|注意|给|致)"
)
_ADDRESSES: Final = (
    rf"\W*{_CALLS}\b.{{0,30}}?(?<!von )(?<!der )(?:{_MACHINE}|\b(?:KI|IA|ИИ))\s?[:：]\s*\S",
    (
        rf"\W*{_IF_YOU_ARE}.{{0,20}}?(?:{_MACHINE}|\b(?:KI|IA|ИИ|AI|intelligenza artificiale|"
        r"inteligencia artificial)\b)"
    ),
    # you are, or are from now on, a machine
    (
        r"\W*du bist (?:jetzt |nun |ab jetzt )?(?:ein|eine|kein)\w*\s(?:\S+\s){0,2}?(?:KI|AI|Sprachmodell|Chatbot|"
        r"KI-Assistent)\b"
    ),
    (
        r"\W*(?:tu es|vous êtes)\s(?:désormais |maintenant )?une?\s(?:\S+\s){0,2}?(?:IA|assistant IA|"
        r"modèle de langage)\b"
    ),
    (
        r"\W*(?:(?:ahora )?eres|usted es)\s(?:ahora )?una?\s(?:\S+\s){0,2}?(?:IA|asistente de IA|"
        r"modelo de lenguaje)\b"
    ),
    (
        r"\W*(?:(?:ora )?sei|(?:agora )?(?:você é|és))\s(?:ora |agora )?(?:un|uma|um|"
        r"una)['’\s]\s?(?:\S+\s){0,2}?(?:IA|assistente|modello linguistico|modelo de linguagem)\b"
    ),
    r"\W*(?:ты|вы)\s(?:[-–—]\s|теперь\s){0,2}(?:\S+\s){0,2}?(?:ИИ|языковая модель|ассистент|чат-бот)\b",
    r"\W*あなたは.{0,4}?(?:AI|人工知能|言語モデル|アシスタント)",
    r"\W*(?:你是|你现在是)(?:一个)?.{0,6}?(?:AI|人工智能|语言模型|助手)",
)

_STARTS: Final = re.compile(
    (
        r"(?:^|[.!?:;…\n])[\s\W_]{0,12}(?:(?:bitte|veuillez|por favor|per favore|s['’]il (?:te|vous) plaît|"
        r"пожалуйста),?\s)?"
    ),
    re.IGNORECASE,
)
_DROP: Final = re.compile("|".join(_DROPS), re.IGNORECASE | re.DOTALL)
_ADDRESS: Final = re.compile("|".join(_ADDRESSES), re.IGNORECASE | re.DOTALL)
_DROP_UNSPACED: Final = re.compile("|".join(_UNSPACED))


def orders_machine_abroad(line: str) -> bool:
    """Tell whether a line in another language calls a machine, or tells it to drop its instructions."""
    if _ADDRESS.match(line) or (not line.isascii() and _DROP_UNSPACED.search(line)):
        return True
    return any(_DROP.match(line, start.end()) for start in _STARTS.finditer(line))

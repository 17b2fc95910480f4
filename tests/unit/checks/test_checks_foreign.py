"""A source in another language confirms nothing, but its names, figures, days and quotes are held against a claim."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.records import Verdict
from briefer.stages.verify import examine
from made_library import blocking, make_article

THURSDAY = date(2026, 3, 5)

FIRE = {
    "de": (
        "Die Feuerwehr hat am Dienstag 1.250 Menschen in Sicherheit gebracht. Bürgermeisterin Greta Sundholt sprach "
        "von einem Schaden in Höhe von 3,4 Millionen Euro. „Wir haben Glück gehabt“, sagte Einsatzleiter Tom Brakel. "
        "Zwölf Feuerwehrleute wurden verletzt. Die Ursache in der Lagerhalle von Ellingsau ist unklar."
    ),
    "fr": (
        "Les pompiers ont évacué mardi 1 250 personnes. La maire Greta Sundholt a évalué les dégâts à 3,4 millions "
        "d'euros. « Nous avons eu de la chance », a dit le commandant Tom Brakel. Douze pompiers ont été blessés. La "
        "cause de l'incendie à Ellingsau n'est pas connue."
    ),
    "es": (
        "Los bomberos evacuaron el martes a 1.250 personas. La alcaldesa Greta Sundholt cifró los daños en 3,4 "
        "millones de euros. «Hemos tenido suerte», dijo el comandante Tom Brakel. Doce bomberos resultaron heridos. "
        "La causa del incendio en Ellingsau no se conoce."
    ),
    "ru": (
        "Пожарные во вторник эвакуировали 1250 человек. Мэр Грета Сундхольт оценила ущерб в 3,4 млн евро. «Нам "
        "повезло», — сказал командир Том Бракель. Двенадцать пожарных получили ранения. Причина пожара в Эллингсау "
        "неизвестна."
    ),
    "ar": (
        "أجلى رجال الإطفاء يوم الثلاثاء ١٢٥٠ شخصا. وقدرت رئيسة البلدية غريتا سوندهولت الأضرار بنحو ٣٫٤ مليون يورو. "
        "وقال القائد توم براكل: «لقد كنا محظوظين». وأصيب اثنا عشر من رجال الإطفاء. ولا يعرف سبب الحريق في إلينغساو."
    ),
    "zh": (
        "消防员星期二疏散了1250人。市长格蕾塔·松德霍尔特估计损失为340万欧元。指挥官汤姆·布拉克尔说：“我们很幸运。”"
        "十二名消防员受伤。火灾原因尚不清楚。"
    ),
}
LANGUAGES = [pytest.param(code, id=code) for code in FIRE]
SPELT = [pytest.param(code, id=code) for code in FIRE if code != "zh"]


def verdict(claim: str, code: str) -> Verdict:
    return examine(claim, [make_article(FIRE[code], language=code, published=THURSDAY)])


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Firefighters evacuated 1,250 people on 3 March 2026.", id="figure-and-day"),
        pytest.param("Mayor Greta Sundholt put the damage at 3.4 million euros.", id="name-and-magnitude"),
        pytest.param("Twelve firefighters were hurt.", id="number-in-words"),
        pytest.param("Commander Tom Brakel said they had been lucky.", id="quote-reported"),
        pytest.param("The cause of the fire is not known.", id="nothing-typed"),
    ],
)
def test_what_a_foreign_source_says_is_left_open(claim: str, code: str) -> None:
    """A true claim is neither supported nor rejected: nobody has translated the source."""
    found = verdict(claim, code)
    assert (found.status, blocking(found)) == ("unverifiable", {"other-language"})


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        pytest.param("Firefighters evacuated 1,350 people on Tuesday.", "wrong-figure", id="figure"),
        pytest.param(
            "Mayor Greta Sundholt put the damage at 4.3 million euros.", "wrong-figure", id="magnitude"
        ),
        pytest.param("Fourteen firefighters were hurt.", "wrong-figure", id="number-in-words"),
        pytest.param("Firefighters evacuated 1,250 people on 2 February 2026.", "wrong-date", id="day"),
        pytest.param("Commander Tom Brakel said: “We were lucky.”", "invented-quote", id="translated-quote"),
    ],
)
def test_what_a_foreign_source_gives_otherwise_is_a_fault(claim: str, rule: str, code: str) -> None:
    """Figures, days and quoted words can be compared in any language."""
    found = verdict(claim, code)
    assert found.status == "unsupported"  # nobody has read what it says of them
    assert blocking(found) == {rule}


@pytest.mark.parametrize("code", SPELT)
@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Mayor Lena Vossberg put the damage at 3.4 million euros.", id="person"),
        pytest.param("The cause of the fire in Marrowfield is not known.", id="place"),
    ],
)
def test_a_name_that_stands_there_in_no_spelling_is_missing(claim: str, code: str) -> None:
    """Names of people and of little-known places are spelt otherwise in other scripts, not translated."""
    found = verdict(claim, code)
    assert (found.status, blocking(found)) == ("unsupported", {"name-not-in-source"})


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_the_words_of_one_are_not_given_to_another(code: str) -> None:
    """The paragraph gives the figure to the mayor; both people stand in the source."""
    found = verdict("The damage came to 3.4 million euros, Tom Brakel said.", code)
    assert (found.status, blocking(found)) == ("unsupported", {"wrong-speaker"})


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_of_two_speakers_each_may_have_said_their_part(code: str) -> None:
    """A sentence that fuses two speeches is left open."""
    claim = (
        "Greta Sundholt put the damage at 3.4 million euros, and Tom Brakel said that they had been lucky."
    )
    assert verdict(claim, code).status == "unverifiable"


def test_a_quotation_in_the_words_of_the_source_is_no_fault() -> None:
    """German words that stand in the German source may be quoted in English text."""
    found = verdict("“Wir haben Glück gehabt”, commander Tom Brakel said.", "de")
    assert (found.status, blocking(found)) == ("unverifiable", {"other-language"})


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The Fire Brigade Union praised Tom Brakel.", id="body"),
        pytest.param("The UN's office is in Germany.", id="initials-and-country"),
        pytest.param("Tom Brakel expects results within seven days.", id="duration"),
        pytest.param("The hall lies two miles from the river.", id="converted-unit"),
        pytest.param("Three-quarters of the hall burnt down.", id="fraction"),
        pytest.param("Greta Sundholt feared 6.8 million euros, double the damage.", id="double-the-figure"),
    ],
)
def test_what_a_translator_may_change_is_left_open(claim: str) -> None:
    """Bodies, well-known places, durations and units come out otherwise in another language."""
    found = verdict(claim, "de")
    assert (found.status, blocking(found)) == ("unverifiable", {"other-language"})


def test_the_nearest_passage_is_shown() -> None:
    """The reader can see for themselves, where the names, figures or roots of words lead."""
    found = verdict("Commander Tom Brakel said they had been lucky.", "es")
    assert [citation.quote for citation in found.evidence] == [
        "«Hemos tenido suerte», dijo el comandante Tom Brakel."
    ]


def test_the_source_in_the_language_of_the_claim_decides_alone() -> None:
    """What an English source supports is supported; the foreign one is noted."""
    english = make_article("Twelve firefighters were hurt, the mayor said.", number=2)
    german = make_article(FIRE["de"], language="de", published=THURSDAY)
    found = examine("Twelve firefighters were hurt, the mayor said.", [german, english])
    assert found.status == "supported"
    assert [(f.rule, f.severity) for f in found.findings] == [("other-language", "warn")]


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Zwölf Feuerwehrleute wurden verletzt.", id="no-common-words"),
        pytest.param("Die Ursache in der Lagerhalle von Ellingsau ist unklar.", id="plain"),
    ],
)
def test_a_claim_in_the_language_of_its_source_is_checked_as_ever(claim: str) -> None:
    """A German sentence of a German source is supported by it."""
    assert verdict(claim, "de").status == "supported"


def test_a_foreign_claim_on_an_english_source_is_left_open() -> None:
    """The rule holds in both directions."""
    article = make_article("Twelve firefighters were hurt on Tuesday, the mayor said in the town hall.")
    found = examine(
        "Die Bürgermeisterin sagte, dass zwölf Menschen verletzt wurden und auf dem Weg sind.", [article]
    )
    assert (found.status, blocking(found)) == ("unverifiable", {"other-language"})


def test_a_wrong_label_does_not_make_a_text_foreign() -> None:
    """A page in English whose template says "de" is an English source."""
    text = "Twelve firefighters were hurt in the fire, the mayor said on Tuesday. The cause is not known."
    found = examine("The cause of the fire is not known.", [make_article(text, language="de")])
    assert "other-language" not in blocking(found)

"""Numbers, days, scripts and names are read in texts of many languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.foreign.dates import find_days
from briefer.language.foreign.identify import identify, language_among
from briefer.language.foreign.numbers import find_numbers
from briefer.language.foreign.scripts import romanised, script_of, with_plain_digits
from briefer.language.foreign.traits import claim_language, foreign_article, is_foreign
from briefer.language.foreign.words import forms
from briefer.records import Span
from made_library import make_article

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        pytest.param("1.234,5 Euro", "de", [(1234.5,)], id="german-marks"),
        pytest.param("1 234,5 euros", "fr", [(1234.5,)], id="french-space"),
        pytest.param("1’250’000 Franken", "de", [(1250000.0,)], id="swiss-apostrophe"),
        pytest.param("2.500 Menschen", "de", [(2500.0, 2.5)], id="either-notation"),
        pytest.param("4,2 mil milhões", "pt", [(4.2e9,)], id="two-magnitudes"),
        pytest.param("3 Mio. Euro", "de", [(3e6,)], id="short-magnitude"),
        pytest.param("1,2 млн рублей", "ru", [(1.2e6,)], id="russian-million"),
        pytest.param("12 ألف شخص", "ar", [(12000.0,)], id="arabic-thousand"),
        pytest.param("٣٤٫٥", "ar", [(34.5,)], id="arabic-digits"),
        pytest.param("约3.5万人", "zh", [(35000.0,)], id="chinese-magnitude"),
        pytest.param("三十二人", "zh", [(32.0,)], id="chinese-numerals"),
        pytest.param("siebenundvierzig Häuser", "de", [(47.0,)], id="german-word"),
        pytest.param("quarante-sept maisons", "fr", [(47.0,)], id="french-word"),
        pytest.param("двадцать один дом", "ru", [(21.0,)], id="russian-words"),
        pytest.param("duas fábricas", "pt", [(2.0,)], id="portuguese-feminine"),
    ],
)
def test_numbers_are_read_in_any_notation(text: str, language: str, values: list[tuple[float, ...]]) -> None:
    """Each number has the values that its notation admits."""
    found = find_numbers(with_plain_digits(text), Span(0, len(text)), language=language)
    assert [number.values for number in found] == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("40 Prozent", "de", id="de"),
        pytest.param("40 pour cent", "fr", id="fr"),
        pytest.param("40 процентов", "ru", id="ru"),
        pytest.param("٤٠٪", "ar", id="ar"),
        pytest.param("百分之40", "zh", id="zh"),
        pytest.param("40%", "xx", id="sign"),
    ],
)
def test_percentages_are_told_from_counts(text: str, language: str) -> None:
    """Whichever side the word for it stands on."""
    found = find_numbers(with_plain_digits(text), Span(0, len(text)), language=language)
    assert [(number.values, number.percent) for number in found] == [((40.0,), True)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        pytest.param("am Dienstag", "de", "2026-03-03", id="weekday"),
        pytest.param("am Dienstagabend", "de", "2026-03-03", id="compound"),
        pytest.param("le 3 mars", "fr", "2026-03-03", id="day-month"),
        pytest.param("el 3 de marzo de 2025", "es", "2025-03-03", id="with-year"),
        pytest.param("3.3.2026", "de", "2026-03-03", id="numeric"),
        pytest.param("в среду", "ru", "2026-03-04", id="accusative"),
        pytest.param("4 марта", "ru", "2026-03-04", id="genitive"),
        pytest.param("يوم الثلاثاء", "ar", "2026-03-03", id="arabic"),
        pytest.param("وبالأربعاء", "ar", "2026-03-04", id="arabic-prefix"),
        pytest.param("2026年3月4日", "zh", "2026-03-04", id="chinese"),
        pytest.param("星期三", "zh", "2026-03-04", id="chinese-weekday"),
        pytest.param("2026. március 3-án", "hu", "2026-03-03", id="year-first"),
        pytest.param("w środę", "pl", "2026-03-04", id="polish"),
        pytest.param("ontem", "pt", "2026-03-04", id="yesterday"),
    ],
)
def test_days_are_read_in_many_languages(text: str, language: str, day: str) -> None:
    """Weekdays and days without a year count from the day of the text."""
    plain = with_plain_digits(text)
    found = find_days(plain, Span(0, len(plain)), language=language, published=THURSDAY)
    assert day in {str(told.mention.first) for told in found}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        pytest.param("à 21 h 30", (1290,), id="french"),
        pytest.param("um 17.30 Uhr", (1050,), id="german"),
        pytest.param("上午9点30分", (570, 1290), id="chinese"),
    ],
)
def test_clock_times_are_read(text: str, minutes: tuple[int, ...]) -> None:
    """In the twelve hours of the morning either half of the day may be meant."""
    [told] = find_days(text, Span(0, len(text)), language="xx")
    assert told.mention.minutes == minutes


@pytest.mark.parametrize(
    "language",
    [
        "ar",
        "cs",
        "de",
        "el",
        "es",
        "fi",
        "fr",
        "hu",
        "it",
        "ja",
        "ko",
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "ru",
        "sv",
        "tr",
        "uk",
        "vi",
        "zh",
    ],
)
def test_the_table_has_a_whole_calendar(language: str) -> None:
    """Twelve months and seven days for each language."""
    meanings = set(forms(language).values())
    assert {m.value for m in meanings if m.kind == "month"} == set(range(1, 13))
    assert {m.value for m in meanings if m.kind == "weekday"} == set(range(7))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("وقال الوزير إن الحكومة قررت ذلك", "ar", id="ar"),
        pytest.param("Министр заявил, что правительство не будет", "ru", id="ru"),
        pytest.param("Міністр сказав, що уряд не буде та не має", "uk", id="uk"),
        pytest.param("部长说政府已经决定", "zh", id="zh"),
        pytest.param("政府は決定した", "ja", id="ja"),
        pytest.param("Ο υπουργός δήλωσε ότι η κυβέρνηση", "el", id="el"),
        pytest.param("El ministro dijo que el gobierno cerró las fábricas y los puertos", "es", id="es"),
        pytest.param(
            "Ministeren sagde, at regeringen har besluttet at lukke den, og det er ikke nyt", "da", id="da"
        ),
        pytest.param("A miniszter azt mondta, hogy a kormány nem fog és ez is van", "hu", id="hu"),
        pytest.param("Two of the three", "en", id="too-short"),
    ],
)
def test_a_text_is_identified(text: str, language: str) -> None:
    """By its script and its commonest words."""
    assert identify(text) == language


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        pytest.param("Щербаков", "shcherbakov", id="cyrillic"),
        pytest.param("Μπακογιάννη", "bakogianni", id="greek"),
        pytest.param("سميث", "smyth", id="arabic"),
        pytest.param("Dvořák", "dvorak", id="latin"),
    ],
)
def test_words_are_put_into_latin_letters(word: str, latin: str) -> None:
    """Letter by letter."""
    assert romanised(word) == latin


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        pytest.param("Kowalski", "Rozmawiano z Kowalskim.", "pl", id="polish-case"),
        pytest.param("Duda", "Prezydenta Dudy nie było.", "pl", id="final-vowel"),
        pytest.param("Müller", "Frau Mueller kam.", "de", id="umlaut"),
        pytest.param("O'Brien", "Le maire O’Brien est venu.", "fr", id="apostrophe"),
        pytest.param("Kovalenko", "Губернатора Коваленко не было.", "ru", id="cyrillic"),
        pytest.param("Khabarov", "Об этом сообщил Хабаров.", "ru", id="kh"),
        pytest.param("Tchaikovsky", "О Чайковском говорили.", "ru", id="tch"),
        pytest.param("Johnson", "وقال جونسون ذلك", "ar", id="arabic"),
        pytest.param("Papandreou", "Ο Παπανδρέου είπε", "el", id="greek"),
    ],
)
def test_a_name_is_found_in_other_cases_and_scripts(name: str, text: str, language: str) -> None:
    """Endings, transliteration and umlauts are no other name."""
    article = foreign_article(make_article(text, language=language))
    assert article.places_of(name) == {0}


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        pytest.param("Vossberg", "Rozmawiano z Kowalskim.", "pl", id="latin"),
        pytest.param("Vossberg", "Об этом сообщил Хабаров.", "ru", id="cyrillic"),
    ],
)
def test_another_name_is_not_found(name: str, text: str, language: str) -> None:
    """A name needs more than a letter in common."""
    assert foreign_article(make_article(text, language=language)).places_of(name) == set()


def test_the_language_of_a_claim_is_english_unless_it_shows() -> None:
    """A sentence has few common words, so that only clear ones count."""
    german = make_article("Die Fabrik in Marlow brannte am Montag ab.", language="de")
    assert claim_language("Marlow Foods closed.", [german]) == "en"
    assert claim_language("Fabrik in Marlow brannte", [german]) == "de"
    assert is_foreign(german, "en")
    assert not is_foreign(german, "de")


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    """No text makes the reading of numbers and days fail, and every span lies inside its text."""
    plain = with_plain_digits(text)
    assert len(plain) == len(text)
    whole = Span(0, len(plain))
    for language in ("de", "zh", "ar", "xx", script_of(text), language_among(text, ["fr"])):
        spans = [number.span for number in find_numbers(plain, whole, language=language)]
        spans += [t.mention.span for t in find_days(plain, whole, language=language, published=THURSDAY)]
        assert all(span.end <= len(plain) for span in spans)

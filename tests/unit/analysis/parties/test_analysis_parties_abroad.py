"""Who accuses whom in a source in another language, and who answers there."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.abroad import charges_abroad
from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances


def accused(text: str, language: str) -> list[tuple[str, str, str | None]]:
    """Return each accusation as who accuses, who is accused, who answers."""
    made = charges_abroad(cast_of(Told(text, language=language)))
    return [(one.giver.label, one.accused, one.answer.giver.label if one.answer else None) for one in made]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        pytest.param(
            "Anna Lee wirft der Regierung vor, die Akten versteckt zu haben. Die Regierung weist die Vorwürfe zurück.",
            "de",
            ("Anna Lee", "Die Regierung", "Die Regierung"),
            id="german",
        ),
        pytest.param(
            "Ana Lima acusó al Ayuntamiento de Ostby de ocultar el informe. El Ayuntamiento de Ostby lo niega.",
            "es",
            ("Ana Lima", "El Ayuntamiento de Ostby", "El Ayuntamiento de Ostby"),
            id="spanish",
        ),
        pytest.param(
            "Anne Lee a accusé la mairie d'avoir caché le rapport, ce que celle-ci conteste.",
            "fr",
            ("Anne Lee", "la mairie", "la mairie"),
            id="french-in-one-sentence",
        ),
        pytest.param(
            "Anna Lee accusa la società di avere nascosto i conti. La Orr Servizi respinge le accuse.",
            "it",
            ("Anna Lee", "la società", "La Orr Servizi"),
            id="italian",
        ),
        pytest.param(
            "Ana Lima acusou a câmara de esconder o relatório. A câmara negou.",
            "pt",
            ("Ana Lima", "câmara", "a câmara"),
            id="portuguese",
        ),
        pytest.param(
            "Anna Lee beschuldigt de gemeente van fraude. De gemeente ontkent dat.",
            "nl",
            ("Anna Lee", "de gemeente", "de gemeente"),
            id="dutch",
        ),
        pytest.param(
            "Ana Lima asegura que la Junta de Aguas vendió las bombas. La Junta de Aguas no respondió a las preguntas.",
            "es",
            ("Ana Lima", "La Junta de Aguas", None),
            id="said-and-not-answered",
        ),
        pytest.param(
            "La maire d'Ostby, Anne Lee, est là. Elle a accusé lundi la régie d'avoir caché le rapport.",
            "fr",
            ("Anne Lee", "la régie", None),
            id="she-goes-on",
        ),
        pytest.param(
            "Anna Lee chiede un foglio. Accusa però l'azienda idrica di avere nascosto i conti.",
            "it",
            ("Anna Lee", "l'azienda idrica", None),
            id="no-subject",
        ),
        pytest.param(
            "Il sindaco, Carlo Orro, rimprovera alla società di avere nascosto i conti.",
            "it",
            ("Carlo Orro", "società", None),
            id="an-office-and-a-name",
        ),
        pytest.param(
            "Anne Lee parle. Elle a précisé que la ville avait écrit deux fois à la direction de l'usine, en mai, "
            "sans obtenir de réponse.",
            "fr",
            ("Anne Lee", "la direction de l'usine", None),
            id="in-vain",
        ),
        pytest.param(
            "Secondo il sindaco, il Comune aveva chiesto una pompa. L'ente non ha voluto commentare.",
            "it",
            ("il sindaco", "L'ente", None),
            id="according-to",
        ),
    ],
)
def test_an_accusation_is_read_in_six_languages(
    text: str, language: str, found: tuple[str, str, str | None]
) -> None:
    """Who accuses and who denies stand beside the verbs, as in English."""
    assert accused(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Ana Lima acusó recibo de la carta.", "es", id="a-letter-received"),
        pytest.param("La carta acusa el cansancio de los años.", "es", id="a-thing"),
        pytest.param("Anna Lee non accusa la società di avere nascosto i conti.", "it", id="not"),
        pytest.param("« Anne Lee accuse la mairie de mentir », dit le maire.", "fr", id="quoted"),
        pytest.param(
            "Ana Lima asegura que la Junta de Aguas vendió las bombas. Llovía.", "es", id="answered-not-told"
        ),
        pytest.param("Vengono Anna Lee e Carlo Orro. Accusa la società di furto.", "it", id="one-of-two"),
        pytest.param("Anna Lee obwinia ministerstwo o kłamstwo.", "pl", id="a-language-we-do-not-read"),
    ],
)
def test_what_cannot_be_read_gives_nothing(text: str, language: str) -> None:
    """A wrong accusation is worse than none."""
    assert accused(text, language) == []


def test_the_sentence_stands_in_its_language_and_says_which() -> None:
    """A reader sees that the words are the source's own, and in which language."""
    text = "Anna Lee accusa la Orr Servizi di avere nascosto i conti. La Orr Servizi respinge le accuse."
    cast = cast_of(Told(text, language="it"))
    (made,) = (charge for one in positions(cast, utterances(cast), {}) for charge in one.accusations)
    assert made.text == "“Anna Lee accusa la Orr Servizi di avere nascosto i conti.” (in Italian)"
    assert made.reply is not None
    assert made.reply.text == "“La Orr Servizi respinge le accuse.” (in Italian)"


@pytest.mark.parametrize(
    ("naming", "answers"),
    [
        pytest.param("La sociedad avisó a Water Board en mayo.", True, id="names-the-accuser"),
        pytest.param("Llovía.", False, id="names-nobody"),
    ],
)
def test_a_denial_in_another_language_answers_if_it_names_the_accuser(naming: str, *, answers: bool) -> None:
    """Names are what two languages share."""
    charge = "The Water Board accused Orr Mills of selling old flour."
    denial = Told(f"Orr Mills rechazó las sospechas. {naming}", language="es")
    cast = cast_of(charge, denial)
    (made,) = (one for each in positions(cast, utterances(cast), {}) for one in each.accusations)
    assert (made.reply is not None) == answers

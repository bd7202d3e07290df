"""What happened to the people counted: one measure, then every wording of it, and wordings that name none."""

from __future__ import annotations

import pytest

from claims.lexicon.fate_phrases import PHRASES
from claims.lexicon.measures import NOMINAL, OBJECT, STATE_WORDS
from claims.quantities.find import find_quantities
from claims.statements.mention import Mention, read_mentions
from claims.statements.reading import read_rows
from claims.text.document import read_document
from claims.values.measure import Measure


def mentions(text: str) -> tuple[Mention, ...]:
    """The mentions of a text."""
    document = read_document(text)
    quantities = find_quantities(document).quantities
    return read_mentions(read_rows(document, quantities), quantities)


def measure_of_number(text: str, value: int) -> Measure | None:
    """The measure of the one mention with that value."""
    found = [mention for mention in mentions(text) if mention.quantity.value == value]
    assert len(found) == 1, text
    return found[0].measure


K = Measure.KILLED
READS = {
    K: (
        "The blast killed 14 people in the market.",
        "At least 14 were killed near Dorrin.",
        "14 DEAD AS TRAIN HITS TRUCK",
        "Fourteen miners died underground.",
        "Fourteen miners, among them a father and his son, were feared dead.",
        "The flood claimed 14 lives.",
        "14 people lost their lives in the fire.",
        "The murder of 14 pilgrims shocked the valley.",
        "The judge spoke of the assassination of a bishop and 14 nuns.",
        "Gunmen shot dead 14 farmers.",
        "Fourteen farmers shot and killed near the well were buried on Monday.",
        "Fourteen farmers fatally shot at the well",
        "He is tied to 14 slayings.",
        "The toll rose to 14.",
        "Rescuers recovered 14 bodies.",
        "Fourteen students who worked at the inn were brutally murdered.",
        "Soldiers killed the mayor as well as 14 peasants.",
        "Fourteen policemen were among those killed.",
        "The dead included 14 nurses.",
        "The crash left 14 passengers and the driver dead.",
        "The crash killed 30 people, including 14 children.",
        "Sixty villagers were killed, 14 of them women.",
        "Fourteen Jesuits (five of them old men) and a cook were killed.",
        "Fourteen more suspected smugglers were killed.",
        "Fourteen other hooded men died.",
        "Fourteen deckhands, including the bosun's son, killed as the pier gave way.",
        "Fourteen 'smugglers' also reported killed by some sources.",
        "Fourteen miners feared killed in collapse.",
        "Fourteen bakers confirmed killed when the oven burst.",
        "Fourteen pilgrims reportedly killed in a crush.",
        "Fourteen workers later killed in the same pit.",
        "Fourteen men rumoured to be spies of the crown were killed.",
        "Fourteen men belived to be couriers of the band were killed.",
        "Fourteen fighters were blown to pieces.",
        "The missiles extinguished 14 people as they slept.",
        "The flood extinguished 14 lives.",
        "The number of dead in both towns was 14.",
        "The number killed in the flood was 14.",
    ),
    Measure.INJURED: (
        "The blast wounded 14 people.",
        "Fourteen guards and a cook were hurt.",
        "Fourteen people suffered burns.",
        "Fourteen men with gunshot wounds were found.",
        "Fourteen people were treated for minor injuries.",
        "The injury of 14 spectators led to a lawsuit.",
        "Three people died and 14 were seriously injured.",
        "At least 14 are recovering from their injuries.",
        "Among the wounded were 14 guards.",
    ),
    Measure.KIDNAPPED: (
        "Rebels kidnapped 14 teachers.",
        "Fourteen engineers were taken hostage.",
        "They were accused of kidnapping 14 herders.",
        "Fourteen envoys are being held hostage.",
    ),
    Measure.MISSING: ("Fourteen sailors are still missing.", "Fourteen people remain unaccounted for."),
    Measure.RESCUED: ("Firemen rescued 14 people.", "Fourteen people were pulled alive from the rubble."),
    Measure.CAPTURED: ("The brigade captured 14 soldiers.", "Fourteen soldiers were taken prisoner."),
    Measure.UNHURT: (
        "Fourteen passengers were unhurt.",
        "Fourteen passengers escaped injury.",
        "Fourteen people were not hurt.",
    ),
    Measure.HOSPITALISED: (
        "Fourteen people were taken to hospital.",
        "Fourteen people are in hospital.",
        "Fourteen people were rushed to Mercy hospital in Lodwar.",
    ),
    Measure.PRESENT: ("Fourteen people were inside the mill at the time of the blast.",),
    Measure.CASUALTIES: (
        "The unit took 14 casualties.",
        "Fourteen people were killed or wounded.",
        "They killed or wounded 14 men.",
    ),
    Measure.DETAINED: ("Police arrested 14 men.", "Fourteen men were taken into custody."),
    Measure.DISPLACED: ("Fourteen families were left homeless.",),
    Measure.RELEASED: ("The group freed 14 hostages.", "Fourteen hostages were released."),
    None: (
        "Fourteen gunmen killed a guard.",
        "Fourteen gunmen shot and wounded a guard.",
        "In 14 cases, help came too late.",
        "Two men were charged with 14 counts of murder.",
        "Fourteen murder suspects appeared in court.",
        "The plane fired 14 missiles that killed a farmer.",
        "Fourteen streets were closed.",
        "Fourteen firemen fought the blaze that killed a boy.",
        "The deaths were reviewed by a panel of 14 doctors.",
        "Police fired 14 shots, killing a man.",
        "Carlos, then 14, was shot and killed.",
        "Fourteen lawyers spoke about the killing.",
        "Fourteen officials confirmed killed rebels were local.",
        "Fourteen rebels also killed a guard.",
        "Fourteen officials reported killing a rebel.",
        "Fourteen officers confirmed the killed were rebels.",
        "Fourteen men also killed and ate a cow.",
        "Fourteen houses were blown to bits.",
        "Crews extinguished 14 fires.",
        "The number of dead trees was 14.",
        "The number of dead and missing was 14.",
    ),
}


@pytest.mark.parametrize(("measure", "text"), [(measure, text) for measure, texts in READS.items() for text in texts])
def test_measure(measure: Measure | None, text: str) -> None:
    assert measure_of_number(text, 14) is measure


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        (K, "The toll ranged from 4 to 6."),
        (K, "The death toll varies from 12 to 15."),
        (K, "Reported deaths range from 7 to 9."),
        (K, "Estimates of the number of dead ranged from 20 to 30."),
        (Measure.INJURED, "The number of wounded varied between 5 and 8."),
        (Measure.CASUALTIES, "Estimates of casualties ranged from 20 to 30."),
        (None, "The injured ranged from 4 to 60."),
        (None, "The number of shots fired at the dead ranged from 3 to 9."),
    ],
)
def test_the_range_of_a_toll(measure: Measure | None, text: str) -> None:
    (mention,) = mentions(text)
    assert mention.measure is measure


def test_a_part_and_its_whole_have_their_own_measures() -> None:
    six, ten = mentions("Six of the 10 people who were injured were taken to hospital.")
    assert (six.measure, ten.measure) == (Measure.HOSPITALISED, Measure.INJURED)


def test_a_list_shares_its_verb() -> None:
    found = mentions("Three nurses, two doctors and four drivers were killed.")
    assert [mention.measure for mention in found] == [K, K, K]


def test_the_next_clause_has_its_own_verb() -> None:
    found = mentions("The strike killed 12 people and 30 homes were destroyed.")
    assert [mention.measure for mention in found] == [K, Measure.DESTROYED]


@pytest.mark.parametrize("word", sorted(word for word, measure in NOMINAL.items() if measure is K and word != "lives"))
def test_every_event_of_death(word: str) -> None:
    assert measure_of_number(f"The {word} of 14 farmers was reported.", 14) is K


@pytest.mark.parametrize(("phrase", "measure"), PHRASES)
def test_every_phrase(phrase: str, measure: Measure) -> None:
    joint = (
        "had "
        if phrase.endswith("wounds")
        else "were "
        if phrase.split()[0] in {"among", "on", "in", "to", "under", "taken", "held", "found", "shot"}
        else ""
    )
    assert measure_of_number(f"Later 14 people {joint}{phrase}.", 14) is measure


@pytest.mark.parametrize("word", sorted(STATE_WORDS))
def test_every_state(word: str) -> None:
    assert measure_of_number(f"Fourteen people were left {word}.", 14) is not None


@pytest.mark.parametrize("word", sorted(word for word, measure in OBJECT.items() if measure is K and word.endswith("ing")))
def test_every_killing_participle(word: str) -> None:
    assert measure_of_number(f"The wave struck the pier, {word} 14 people.", 14) is K

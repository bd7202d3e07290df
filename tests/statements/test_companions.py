"""People who share a fate with those named beside them, and people of whom only a pronoun tells what befell them."""

from __future__ import annotations

import pytest

from claims import check
from claims.quantities.find import find_quantities
from claims.statements.mention import read_mentions
from claims.statements.reading import read_rows
from claims.text.document import read_document
from claims.values.measure import Measure
from claims.values.verdict import Verdict

K = Measure.KILLED
SHARE = {
    K: (
        "The commander was killed with 14 others.",
        "The student was killed in his car with 14 others.",
        "The mayor died along with 14 others.",
        "Two girls were killed, along with 14 others.",
        "The minister was killed together with 14 guards when the bridge fell.",
        "Nine people were killed, among them a teacher and 14 pupils.",
        "Forty people died, including the driver, a teacher and 14 pupils.",
        "20-30 killed including a named militant leader and possibly 14 civilians in the valley.",
        "The dead, including the owner, his wife and 14 guests, were buried on Monday.",
        "Fourteen Britons among 20 killed as ferry sinks",
        "Fourteen named leaders among at least 20 killed in the raid.",
        "Fourteen nurses are among 60 reported dead.",
        "The aircraft fired four missiles at 14 people, 'killing them on the spot.'",
        "Gunmen opened fire on 14 farmers in a field, killing them.",
        "The crane fell on 14 welders and killed them.",
    ),
    Measure.INJURED: (
        "A baker was hurt by the falling wall along with 14 others.",
        "Forty were hurt, including the mayor of Dorrin, his wife and 14 guests.",
        "Fourteen nurses among 20 hurt in crash",
        "A lorry ran into 14 pupils at the bus stop, injuring them badly.",
    ),
    Measure.KIDNAPPED: (
        "A teacher was abducted from her house together with 14 pupils.",
        "Raiders came upon 14 herders at dawn and kidnapped them.",
    ),
    Measure.RELEASED: ("The judge freed 14 men without killing them.",),
    None: (
        "The clerk was killed in a clash with 14 others.",
        "The clerk was killed with 14 others looking on.",
        "The clerk was killed with 14 bullets.",
        "A car burned with 14 people in it.",
        "The clerk died with 14 grandchildren at his bed.",
        "The clerk was charged along with 14 others.",
        "The clerk killed a man with 14 others.",
        "The clerk was killed by a man with 14 others.",
        "Forty people died, including the driver, and 14 pupils ran away.",
        "Forty people died, including the driver, as 14 pupils watched.",
        "Forty people died, including the driver and the owner of 14 shops.",
        "Fourteen nurses walked among 20 wounded men.",
        "Fourteen nurses among 20 staff questioned",
        "Fourteen soldiers came upon the rebels and killed them.",
        "Gunmen fired at 14 men and their dogs, killing them.",
        "Gunmen fired at 14 people near the sheep pens, killing them.",
    ),
}


@pytest.mark.parametrize(("measure", "text"), [(measure, text) for measure, texts in SHARE.items() for text in texts])
def test_measure(measure: Measure | None, text: str) -> None:
    document = read_document(text)
    quantities = find_quantities(document).quantities
    found = [one for one in read_mentions(read_rows(document, quantities), quantities) if one.quantity.value == 14]
    assert [one.measure for one in found] == [measure]


@pytest.mark.parametrize(
    "text",
    [
        "Two Poles were among the 19 dead. Three Poles survived.",
        "Two Poles among 19 killed in crash. At least 19 people died, including two Poles and three Czechs.",
        "The mayor was killed with six people. Seven people died.",
        "Four people were killed in the raid. The mayor was killed with three others.",
        "The daily number of wounded was between 2 and 9 in June. The average over the month was four wounded a day.",
        "The number killed was nine on Monday. By Friday the number killed was 15.",
        "The number of wounded was 40. The number of dead was nine, six of them women.",
    ],
)
def test_they_are_some_of_a_number_not_another_number(text: str) -> None:
    assert not [finding for finding in check(text).findings if finding.verdict is Verdict.CONTRADICTED]

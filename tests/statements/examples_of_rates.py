"""FC107 rate-mismatch: wordings that hold, that break, and that must stay silent."""

from __future__ import annotations

CHECK = "rate-mismatch"

PAIRS = (
    (
        "They dug seven graves a day for a fortnight, 98 in all.",
        "They dug seven graves a day for a fortnight, 140 in all.",
    ),
    (
        "On average 20 people a week were shot dead over the ten weeks of the strike. In that time the morgue "
        "took in 200 of the dead.",
        "On average 20 people a week were shot dead over the ten weeks of the strike. In that time the morgue "
        "took in 450 of the dead.",
    ),
    (
        "Three a month drowned, never more than five; thirty-six a year.",
        "Three a month drowned, never more than five; ninety a year.",
    ),
    (
        "At nine a day, every day of the 30-day siege, the shells took 270 of us.",
        "At nine a day, every day of the 30-day siege, the shells took 170 of us.",
    ),
    (
        "In the four financial years to 2021, 480 workers died on sites in the region. The annual average is 120.",
        "In the four financial years to 2021, 480 workers died on sites in the region. The annual average is 190.",
    ),
    (
        "In April, which has 30 days, the medics moved 1,200 wounded. That is 40 in a day.",
        "In April, which has 30 days, the medics moved 1,200 wounded. That is 80 in a day.",
    ),
    (
        "In that single worst hour the clinic took in one child every three minutes, 20 children in total.",
        "In that single worst hour the clinic took in one child every three minutes, 60 children in total.",
    ),
    (
        "With 24 killings in the twelve months to May, the port lost two people a month to the gangs.",
        "With 72 killings in the twelve months to May, the port lost two people a month to the gangs.",
    ),
    (
        "The hospital treated 420 patients over two weeks, or 30 a day.",
        "The hospital treated 420 patients over two weeks, or 60 a day.",
    ),
    (
        "In the first five days of the siege 75 people died, an average of 15 daily.",
        "In the first five days of the siege 75 people died, an average of 25 daily.",
    ),
    (
        "Nearly 3,650 people a year are killed on the roads, about ten every day.",
        "Nearly 3,650 people a year are killed on the roads, about 30 every day.",
    ),
    (
        "A child died every six hours, four a day, the charity said.",
        "A child died every six hours, nine a day, the charity said.",
    ),
    (
        "Some 240 shells landed in 12 hours, 20 an hour.",
        "Some 240 shells landed in 12 hours, 50 an hour.",
    ),
    (
        "The unit lost 90 men in three months, roughly 30 a month.",
        "The unit lost 90 men in three months, roughly 80 a month.",
    ),
    (
        "Over the past year 156 women were killed, which works out at three a week.",
        "Over the past year 156 women were killed, which works out at nine a week.",
    ),
    (
        "The island has 20,000 residents and recorded 8 suicides, equivalent to 40 per 100,000.",
        "The island has 20,000 residents and recorded 8 suicides, equivalent to 140 per 100,000.",
    ),
    (
        "Of 2,000 patients admitted with cholera, 50 died, a fatality rate of 2.5 per cent.",
        "Of 2,000 patients admitted with cholera, 50 died, a fatality rate of 7.5 per cent.",
    ),
    (
        "Twelve crashes killed 36 people, an average of three deaths per crash.",
        "Twelve crashes killed 36 people, an average of eight deaths per crash.",
    ),
    (
        "At a rate of 50 a day, the clinic saw 1,500 patients in the 30 days of April.",
        "At a rate of 50 a day, the clinic saw 2,900 patients in the 30 days of April.",
    ),
    (
        "Gunmen killed 28 people in the week, that is four each day.",
        "Gunmen killed 28 people in the week, that is nine each day.",
    ),
    (
        "The agency recorded 1,200 attacks between January and December, averaging 100 a month.",
        "The agency recorded 1,200 attacks between January and December, averaging 300 a month.",
    ),
    (
        "The morgue took in 84 bodies in the seven nights of the fighting. It had room for twelve a night, "
        "which is just what came.",
        "The morgue took in 84 bodies in the seven nights of the fighting. On average 32 a night came.",
    ),
    (
        "Traffic kills 10 people a day on these roads, or 70 a week.",
        "Traffic kills 10 people a day on these roads, or 170 a week.",
    ),
    (
        "In 2021 alone, 730 people were shot dead in the state: two every day.",
        "In 2021 alone, 730 people were shot dead in the state: five every day.",
    ),
    (
        "On average, 25 people a month drowned last year, 300 in all.",
        "On average, 25 people a month drowned last year, 500 in all.",
    ),
    (
        "The camp's 80 doctors look after 40,000 people, one doctor for every 500.",
        "The camp's 80 doctors look after 40,000 people, one doctor for every 900.",
    ),
    (
        "The helicopters flew 56 missions in a fortnight, four a day on average.",
        "The helicopters flew 56 missions in a fortnight, nine a day on average.",
    ),
    (
        "The state had 450 homicides last year; with 9 million residents that is 5 per 100,000.",
        "The state had 450 homicides last year; with 9 million residents that is 15 per 100,000.",
    ),
    (
        "The 60-day campaign cost 540 lives, nine each day.",
        "The 60-day campaign cost 540 lives, 19 each day.",
    ),
    (
        "Its 12 boats rescued 240 people in June, 20 people per boat.",
        "Its 12 boats rescued 240 people in June, 50 people per boat.",
    ),
    (
        "Hunger kills 7,000 people each week, about 1,000 a day.",
        "Hunger kills 7,000 people each week, about 3,000 a day.",
    ),
)
"""A text that is right, and the same text with one number or word changed so that it cannot be."""

SILENT = (
    "They dug seven graves a day for a fortnight, and 140 in all before the truce.",
    (
        "On average 20 people a week were shot dead over the ten weeks of the strike. The morgue took in 45 of the "
        "dead in January."
    ),
    "At nine a day, the shells had taken 170 of us when the 30-day truce began.",
    (
        "In the four financial years to 2021, 480 workers died on sites in the region. The annual average was 190 "
        "in the decade before."
    ),
    (
        "In April, which has 30 days, the medics moved 1,200 wounded. That is more than the 800 of March; on the "
        "worst of them it was 80 in a day."
    ),
    "In the worst hour the clinic took in one child every three minutes; by night it had 60 children.",
    "With 24 killings in the year to June, the town lost two people a month; the county lost 90 in that time.",
    "With 72 killings in the twelve months to May, the port has the worst record; two people a month die in the next town.",
    "The lifeboat was called out 40 times last year. It takes two hours a day to check the engine.",
    "Eleven children went to hospital in 2022, nine of them for a night.",
    "The clinic is open six days a week and has 40 beds.",
    "A ration should give 2,100 kilocalories a day; families now get about 1,050.",
    "The suicide rate was 25 per 100,000 inhabitants, against 31 ten years ago; the region has 800,000 inhabitants.",
    "The road is 90 km long and takes two hours. Three people a year are killed on it.",
    "In the first week 12 people died. The ward has one nurse for every 30 patients.",
)
"""Texts that look like the constructions and are not."""

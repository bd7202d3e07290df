"""FC106 change-mismatch: wordings that hold, that break, and that must stay silent."""

from __future__ import annotations

CHECK = "change-mismatch"

PAIRS = (
    (
        "The toll of the landslide remains without changes: on Friday 41, now 41, the brigade said.",
        "The toll of the landslide remains without changes: on Friday 41, now 47, the brigade said.",
    ),
    (
        "Police said on Friday that 63 people had died in the stampede. Eleven of the injured are in intensive "
        "care. Two surgeons came from Porto. On Saturday the toll was unchanged, at 63.",
        "Police said on Friday that 63 people had died in the stampede. Eleven of the injured are in intensive "
        "care. Two surgeons came from Porto. On Saturday the toll was unchanged, at 68.",
    ),
    (
        "Before the war the burns ward admitted six patients on an ordinary day. It now admits 18. The matron "
        "blames diesel stoves for the threefold rise.",
        "Before the war the burns ward admitted six patients on an ordinary day. It now admits 54. The matron "
        "blames diesel stoves for the threefold rise.",
    ),
    (
        "Divers found another 12 bodies on Monday. Added to the 31 already recovered, that brings the toll to 43.",
        "Divers found another 12 bodies on Monday. Added to the 31 already recovered, that brings the toll to 53.",
    ),
    (
        "In the autumn of 2021 the clinic treated 40 people for burns; this autumn it has treated 80. Twice as "
        "many patients now fill its ward, the matron says.",
        "In the autumn of 2021 the clinic treated 40 people for burns; this autumn it has treated 200. Twice as "
        "many patients now fill its ward, the matron says.",
    ),
    (
        "Cholera admissions in the port exactly trebled in a week. The clinics had 120 cholera patients last "
        "Monday and 360 this Monday.",
        "Cholera admissions in the port exactly trebled in a week. The clinics had 120 cholera patients last "
        "Monday and 240 this Monday.",
    ),
    (
        "Drowning deaths dropped to 42 last year from 57 in 2021.",
        "Drowning deaths rose to 42 last year from 57 in 2021.",
    ),
    (
        "The toll has been revised upwards, from 118 to 131.",
        "The toll has been revised upwards, from 118 to 113.",
    ),
    (
        "The number of people in shelters shrank by 1,200 to 4,800, down from 6,000 on Monday.",
        "The number of people in shelters shrank by 1,200 to 4,800, down from 7,000 on Monday.",
    ),
    (
        "Cases have almost doubled since March, from 210 to 405.",
        "Cases have almost doubled since March, from 210 to 905.",
    ),
    (
        "The ministry added 15 names to the list of the dead, bringing it to 96. The list had stood at 81.",
        "The ministry added 15 names to the list of the dead, bringing it to 98. The list had stood at 81.",
    ),
    (
        "Hospital admissions were 20 per cent higher in July (600) than in June (500).",
        "Hospital admissions were 50 per cent higher in July (600) than in June (500).",
    ),
    (
        "There were 36 murders in the city in 2023, compared with 48 in 2022, a fall of 25 per cent.",
        "There were 36 murders in the city in 2023, compared with 48 in 2022, a fall of 45 per cent.",
    ),
    (
        "There were 36 murders in the city in 2023, compared with 48 in 2022, a fall of 12.",
        "There were 36 murders in the city in 2023, compared with 48 in 2022, a fall of 22.",
    ),
    (
        "The death toll climbed to 73 on Tuesday after five more bodies were recovered. On Monday it had been 68.",
        "The death toll climbed to 73 on Tuesday after nine more bodies were recovered. On Monday it had been 68.",
    ),
    (
        "The Red Cross counted 300 missing on Monday. By Wednesday the figure had halved to 150.",
        "The Red Cross counted 300 missing on Monday. By Wednesday the figure had halved to 190.",
    ),
    (
        "The garrison was cut by a third, from 900 men to 600.",
        "The garrison was cut by a third, from 900 men to 300.",
    ),
    (
        "Fatalities went up for the second year running: 41 in 2020, 52 in 2021 and 60 in 2022.",
        "Fatalities went up for the second year running: 41 in 2020, 52 in 2021 and 40 in 2022.",
    ),
    (
        "Last month 88 civilians were killed; this month it was 66, or 25 per cent fewer.",
        "Last month 88 civilians were killed; this month it was 66, or 45 per cent fewer.",
    ),
    (
        "The count of displaced families grew fivefold, from 400 to 2,000.",
        "The count of displaced families grew fivefold, from 400 to 3,600.",
    ),
    (
        "Two of the wounded died in hospital overnight, raising the number of dead from 19 to 21.",
        "Two of the wounded died in hospital overnight, raising the number of dead from 19 to 25.",
    ),
    (
        "Burials rose by 30 in a week to 130; the week before there had been 100.",
        "Burials rose by 30 in a week to 130; the week before there had been 110.",
    ),
    (
        "Deaths tripled in a decade: 14 in 2010, 42 in 2020.",
        "Deaths tripled in a decade: 14 in 2010, 62 in 2020.",
    ),
    (
        "The vaccination rate improved from 61 per cent to 74 per cent, a gain of 13 percentage points.",
        "The vaccination rate improved from 61 per cent to 74 per cent, a gain of 23 percentage points.",
    ),
    (
        "Arrivals numbered 2,500 in May and 3,000 in June, an increase of a fifth.",
        "Arrivals numbered 2,500 in May and 3,000 in June, an increase of a half.",
    ),
    (
        "The number of people killed in floods has gone from 19 to 25 since Friday, an increase of six.",
        "The number of people killed in floods has gone from 19 to 25 since Friday, an increase of nine.",
    ),
    (
        "Search parties found four bodies on Sunday, bringing the confirmed dead to 32; until then there were 28.",
        "Search parties found four bodies on Sunday, bringing the confirmed dead to 38; until then there were 28.",
    ),
    (
        "In 2019 the ward lost 60 patients. In 2020 it lost 90, half as many again.",
        "In 2019 the ward lost 60 patients. In 2020 it lost 140, half as many again.",
    ),
    (
        "The authorities lowered the count by seven on Tuesday, to 86 from 93.",
        "The authorities lowered the count by seven on Tuesday, to 89 from 93.",
    ),
    (
        "The number of strikes fell to 45 in the second week, against 60 in the first, a decline of a quarter.",
        "The number of strikes fell to 45 in the second week, against 60 in the first, a decline of a half.",
    ),
    (
        "Losses have quadrupled: 25 men in January, 100 in February.",
        "Losses have quadrupled: 25 men in January, 160 in February.",
    ),
    (
        "Deaths fell in each of the three years: 90 in 2018, 71 in 2019 and 66 in 2020.",
        "Deaths fell in each of the three years: 90 in 2018, 71 in 2019 and 86 in 2020.",
    ),
    (
        "There have been 64 shootings so far this year, up from 50 at the same point last year.",
        "There have been 44 shootings so far this year, up from 50 at the same point last year.",
    ),
    (
        "Eleven were killed in the first attack, and 22 in the second, twice the number.",
        "Eleven were killed in the first attack, and 35 in the second, twice the number.",
    ),
    (
        "Cholera deaths decreased by 40%, from 500 to 300.",
        "Cholera deaths decreased by 40%, from 500 to 400.",
    ),
)
"""A text that is right, and the same text with one number or word changed so that it cannot be."""

SILENT = (
    "The plan remains without changes: 41 beds in the north, 47 in the south.",
    (
        "Police said on Friday that 63 people had died in the stampede. Eleven of the injured are in intensive "
        "care. The number of injured was unchanged on Saturday, at 211."
    ),
    (
        "In the autumn of 2021 the clinic treated 40 people for burns; this autumn it has treated 200. Twice as "
        "many nurses now staff its ward."
    ),
    "Cholera admissions in the port trebled in a week. The clinics had 120 cholera patients in one ward and 240 in the other.",
    "The fire closed the road from 6 to 9 on Monday, and 40 cars were stuck.",
    "Prices rose sharply last year. The fire killed 12 people, and 30 were hurt.",
    "Volunteers made up 30 per cent of the crew; 12 came from the town and 28 from the coast.",
    "Deaths from 2010 to 2020 were rare: 14 in all, 3 of them children.",
    "He was moved from ward 12 to ward 4 after the rise in cases.",
    "The toll could rise. At least 40 are missing, down the valley 12 houses are gone.",
    "Two more patients arrived from 12 villages and went to 3 wards.",
    "Bookings at the northern resorts were down 2.3%, in the west by 2.6% and in the east they were down 1.9%.",
    "The agency revised its forecast of growth from 5 to 7 per cent to 3 to 5 per cent.",
    "Crews launched 604 times, up from 540, and 11 stations took part.",
)
"""Texts that look like the constructions and are not."""

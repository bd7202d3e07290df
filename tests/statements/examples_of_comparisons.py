"""FC108 comparison-mismatch: wordings that hold, that break, and that must stay silent."""

from __future__ import annotations

CHECK = "comparison-mismatch"

PAIRS = (
    (
        "The earthquake killed 2,300 people, more than the 1,900 who died in the quake of 1980.",
        "The earthquake killed 2,300 people, more than the 2,900 who died in the quake of 1980.",
    ),
    (
        "Thirty people died in Monday's crash, 12 more than in last year's, which killed 18.",
        "Thirty people died in Monday's crash, 22 more than in last year's, which killed 18.",
    ),
    (
        "Men outnumbered women among the dead, 34 to 21.",
        "Men outnumbered women among the dead, 21 to 34.",
    ),
    (
        "With 61 deaths, Kaduna had twice as many as Kano, with 30.",
        "With 61 deaths, Kaduna had twice as many as Kano, with 50.",
    ),
    (
        "Borno recorded 120 deaths, Yobe 80 and Adamawa 45. Borno was the worst-hit state.",
        "Borno recorded 70 deaths, Yobe 80 and Adamawa 45. Borno was the worst-hit state.",
    ),
    (
        "The 2021 fire killed fewer people (12) than the 2015 fire (19).",
        "The 2021 fire killed fewer people (22) than the 2015 fire (19).",
    ),
    (
        "Civilian deaths (210) exceeded military deaths (150).",
        "Civilian deaths (110) exceeded military deaths (150).",
    ),
    (
        "The blast killed 45 people, making it deadlier than the 2019 bombing, which killed 38.",
        "The blast killed 45 people, making it deadlier than the 2019 bombing, which killed 58.",
    ),
    (
        "The army lost 40 men, the rebels 120, three times as many.",
        "The army lost 40 men, the rebels 160, three times as many.",
    ),
    (
        "The army lost 40 men and the rebels 40, the same number.",
        "The army lost 40 men and the rebels 47, the same number.",
    ),
    (
        "Of the three regions, the east suffered most, with 90 dead, followed by the south with 60 and the west with 31.",
        "Of the three regions, the east suffered most, with 50 dead, followed by the south with 60 and the west with 31.",
    ),
    (
        "The east had 90 dead, 30 more than the south with 60.",
        "The east had 90 dead, 50 more than the south with 60.",
    ),
    (
        "The wounded outnumbered the dead by three to one: 63 were hurt and 21 killed.",
        "The wounded outnumbered the dead by three to one: 33 were hurt and 21 killed.",
    ),
    (
        "January, with 34 deaths, was the deadliest month of the winter; December had 22 and March had 18.",
        "January, with 34 deaths, was the deadliest month of the winter; December had 42 and March had 18.",
    ),
    (
        "The second wave, with 5,100 deaths, was worse than the first, with 3,900.",
        "The second wave, with 5,100 deaths, was worse than the first, with 7,900.",
    ),
    (
        "More children than adults died: 14 and nine respectively.",
        "More children than adults died: nine and 14 respectively.",
    ),
    (
        "The toll of 77 surpasses that of the 2004 crash, when 71 died.",
        "The toll of 77 surpasses that of the 2004 crash, when 91 died.",
    ),
    (
        "More people died in the north (210) than in the south and east combined (90 and 100).",
        "More people died in the north (170) than in the south and east combined (90 and 100).",
    ),
    (
        "A total of 88 people were killed in the March attack, fewer than the 95 killed in January.",
        "A total of 88 people were killed in the March attack, fewer than the 75 killed in January.",
    ),
    (
        "The province lost twice as many soldiers, 46, as its neighbour, 23.",
        "The province lost twice as many soldiers, 46, as its neighbour, 33.",
    ),
    (
        "Only the 1970 flood, with 140 dead, was deadlier than this one, with 112.",
        "Only the 1970 flood, with 100 dead, was deadlier than this one, with 112.",
    ),
    (
        "Injuries (64) outnumbered deaths (16) by four to one.",
        "Injuries (64) outnumbered deaths (26) by four to one.",
    ),
    (
        "The attack left 33 dead, ten more than the 23 first reported.",
        "The attack left 33 dead, ten more than the 25 first reported.",
    ),
)
"""A text that is right, and the same text with one number or word changed so that it cannot be."""

SILENT = (
    "More than 20 people were hurt, fewer than expected, and 300 homes were lost.",
    "The second largest city of the region lost 12 people, the capital nine.",
    "No more than 30 people were inside, and 45 had left earlier.",
    "The storm was worse than feared. It killed 12 people and hurt 40.",
    "Higher than the church stands a school with 200 pupils; the church seats 300.",
    "The most common injury was burns: 14 cases, against 30 in the north.",
    "It was the deadliest day of the war for the town, with 30 dead; in 2014, in the capital, 80 died.",
    "A 30-year-old was held after more than a decade of fighting following two wars.",
)
"""Texts that look like the constructions and are not."""

"""FC109 range-mismatch: wordings that hold, that break, and that must stay silent."""

from __future__ import annotations

CHECK = "range-mismatch"

PAIRS = (
    (
        "Officials put the number of dead at somewhere between 40 and 60; the mayor's own figure of 52 falls "
        "within that range.",
        "Officials put the number of dead at somewhere between 40 and 60; the mayor's own figure of 72 falls "
        "within that range.",
    ),
    (
        "The lower estimate is 120 and the upper estimate 180.",
        "The lower estimate is 220 and the upper estimate 180.",
    ),
    (
        "The study estimates 4,500 excess deaths (95% CI: 3,900 to 5,200).",
        "The study estimates 4,500 excess deaths (95% CI: 4,900 to 5,200).",
    ),
    (
        "There were at least 12 but not more than 20 people in the bus.",
        "There were at least 32 but not more than 20 people in the bus.",
    ),
    (
        "The dead ranged in age from 3 to 78, with an average age of 41.",
        "The dead ranged in age from 3 to 78, with an average age of 91.",
    ),
    (
        "The injured were aged between 16 and 59. The youngest, 16, is a pupil.",
        "The injured were aged between 16 and 59. The youngest, 12, is a pupil.",
    ),
    (
        "The number of people on board is put at between 50 and 70, with 60 thought most likely.",
        "The number of people on board is put at between 50 and 70, with 90 thought most likely.",
    ),
    (
        "The smallest estimate is 300 deaths, the largest 900, and the median 550.",
        "The smallest estimate is 300 deaths, the largest 900, and the median 1,550.",
    ),
    (
        "Daily admissions ranged from 8 to 31, averaging 19.",
        "Daily admissions ranged from 8 to 31, averaging 39.",
    ),
    (
        "Estimates of the dead vary from 200 to 500. The government's figure, 350, is roughly in the middle.",
        "Estimates of the dead vary from 200 to 500. The government's figure, 550, is within them.",
    ),
    (
        "The model gives a central estimate of 640 deaths, with a 90% credible interval of 580-710.",
        "The model gives a central estimate of 640 deaths, with a 90% credible interval of 680-710.",
    ),
    (
        "Witnesses spoke of 20 at the fewest and 35 at the most.",
        "Witnesses spoke of 50 at the fewest and 35 at the most.",
    ),
    (
        "The toll is not below 60 and not above 90.",
        "The toll is not below 160 and not above 90.",
    ),
    (
        "No fewer than 15 and at most 25 miners were underground.",
        "No fewer than 35 and at most 25 miners were underground.",
    ),
    (
        "The toll is estimated at 150 to 200, the best guess being 180.",
        "The toll is estimated at 150 to 200, the best guess being 280.",
    ),
    (
        "The commission's estimate, 85 dead, is inside the police's range of 70 to 100.",
        "The commission's estimate, 125 dead, is inside the police's range of 70 to 100.",
    ),
    (
        "The ages of the dead range from 19 to 64; the oldest was 64.",
        "The ages of the dead range from 19 to 64; the oldest was 72.",
    ),
    (
        "Minimum estimate: 30 dead. Maximum estimate: 50 dead. Most likely: 40.",
        "Minimum estimate: 30 dead. Maximum estimate: 50 dead. Most likely: 60.",
    ),
    (
        "Between 60 and 80 people were on the bridge, experts say; their central estimate is 71.",
        "Between 60 and 80 people were on the bridge, experts say; their central estimate is 91.",
    ),
    (
        "The number missing is no lower than 25 and no higher than 40.",
        "The number missing is no lower than 55 and no higher than 40.",
    ),
    (
        "Deaths per day varied between a minimum of 3 and a maximum of 14, with a mean of 8.",
        "Deaths per day varied between a minimum of 3 and a maximum of 14, with a mean of 18.",
    ),
    (
        "The true figure lies between a floor of 400 and a ceiling of 650.",
        "The true figure lies between a floor of 800 and a ceiling of 650.",
    ),
    (
        "The study gave an estimate of 9,400 deaths (uncertainty interval 8,100-10,900).",
        "The study gave an estimate of 7,400 deaths (uncertainty interval 8,100-10,900).",
    ),
    (
        "The midpoint of their range of 30 to 50 is 40.",
        "The midpoint of their range of 30 to 50 is 47.",
    ),
    (
        "The youngest of the victims was 9 and the oldest 81.",
        "The youngest of the victims was 89 and the oldest 81.",
    ),
)
"""A text that is right, and the same text with one number or word changed so that it cannot be."""

SILENT = (
    "The road is closed between 9 and 5. At least 30 were hurt and no more than 20 were killed.",
    "The shortest street of the town lost 40 houses, the longest 12.",
    "The lowest village lost 40 people and the highest 12.",
    "The youngest of the five crews had 14 members, the oldest nine.",
    "The average rainfall was 300 mm. Between 10 and 20 people are missing.",
    "He works between 9 and 5. The match drew 200 to 300 fans.",
    "At least 14 soldiers died, and at most nine civilians were hurt.",
)
"""Texts that look like the constructions and are not."""

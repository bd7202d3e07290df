"""FC103 sum-mismatch: accounts of derived numbers that hold, that break, and that must stay silent."""

from __future__ import annotations

CHECK = "sum-mismatch"

PAIRS = (
    (
        "There were 62 miners underground. Rescuers found 11 dead and brought 30 out alive, leaving 21 trapped.",
        "There were 62 miners underground. Rescuers found 11 dead and brought 30 out alive, leaving 41 trapped.",
    ),
    (
        "The bus picked up 24 people at the depot and eight more at the clinic; five got off at the bridge. The "
        "27 left on board were all hurt.",
        "The bus picked up 24 people at the depot and eight more at the clinic; five got off at the bridge. The "
        "47 left on board were all hurt.",
    ),
    (
        "Half the 84 crew were below deck. Of those below deck, 20 drowned and 22 got out.",
        "Half the 84 crew were below deck. Of those below deck, 20 drowned and 42 got out.",
    ),
    (
        "Half of the 70 aboard were women, and ten of the women drowned, which left 25 of them alive.",
        "Half of the 70 aboard were women, and ten of the women drowned, which left 45 of them alive.",
    ),
    (
        "Divers recovered seven bodies on Monday, twice as many on Tuesday and four on Wednesday, when the "
        "search ended. The toll of 25 was given by the prefect.",
        "Divers recovered seven bodies on Monday, twice as many on Tuesday and four on Wednesday, when the "
        "search ended. The toll of 45 was given by the prefect.",
    ),
    (
        "The first boat took off 14, the second twice that number and the third nine. Between them the three boats saved 51.",
        "The first boat took off 14, the second twice that number and the third nine. Between them the three boats saved 71.",
    ),
    (
        "Two battalions of 600 men each held the ridge. They lost 400 killed and 300 wounded, which left 500 fit to fight.",
        "Two battalions of 600 men each held the ridge. They lost 400 killed and 300 wounded, which left 700 fit to fight.",
    ),
    (
        "Three-quarters of the 240 evacuees were put up in schools; the other 60 slept in tents.",
        "Three-quarters of the 240 evacuees were put up in schools; the other 90 slept in tents.",
    ),
    (
        "The camp held 900 prisoners in May. Typhus killed a third of them by August and 200 were exchanged, so "
        "that 400 remained.",
        "The camp held 900 prisoners in May. Typhus killed a third of them by August and 200 were exchanged, so "
        "that 600 remained.",
    ),
    (
        "On Friday the hospital had 80 wounded. It discharged 25 on Saturday and took in 40 on Sunday, so it now has 95.",
        "On Friday the hospital had 80 wounded. It discharged 25 on Saturday and took in 40 on Sunday, so it now has 115.",
    ),
    (
        "The coach left Kisumu with 62 passengers. Eighteen got off at Ahero and nobody got on. Of the people "
        "still on the coach when it rolled, 21 died.",
        "The coach left Kisumu with 62 passengers. Eighteen got off at Ahero and nobody got on. Of the people "
        "still on the coach when it rolled, 51 died.",
    ),
    (
        "Police recorded 40 killings in March, twice as many in April and 15 in May, a total of 135 for the "
        "quarter.",
        "Police recorded 40 killings in March, twice as many in April and 15 in May, a total of 165 for the "
        "quarter.",
    ),
    (
        "Five minibuses, each carrying 12 pilgrims and a driver, plunged into the gorge. All 65 people in them "
        "were killed.",
        "Five minibuses, each carrying 12 pilgrims and a driver, plunged into the gorge. All 95 people in them "
        "were killed.",
    ),
    (
        "The quake killed 24 people and injured three times as many. That makes 96 casualties in all, the "
        "governor said.",
        "The quake killed 24 people and injured three times as many. That makes 126 casualties in all, the "
        "governor said.",
    ),
    (
        "Of the 200 migrants on the beach, half were women. A quarter of the women, 25, were pregnant.",
        "Of the 200 migrants on the beach, half were women. A quarter of the women, 45, were pregnant.",
    ),
    (
        "The regiment began the year with 1,200 men. It received 300 replacements in spring, lost 450 killed and "
        "wounded, and ended the year with 1,050.",
        "The regiment began the year with 1,200 men. It received 300 replacements in spring, lost 450 killed and "
        "wounded, and ended the year with 1,450.",
    ),
    (
        "When the ferry cast off there were 310 people on it. Coastguards pulled 254 from the sea alive and 31 "
        "bodies were recovered, leaving 25 unaccounted for.",
        "When the ferry cast off there were 310 people on it. Coastguards pulled 254 from the sea alive and 31 "
        "bodies were recovered, leaving 75 unaccounted for.",
    ),
    (
        "On Friday the death toll stood at 88. Six more bodies were dug out on Saturday, and two people counted "
        "twice were removed from the list. No other changes were made. The toll on Sunday was 92.",
        "On Friday the death toll stood at 88. Six more bodies were dug out on Saturday, and two people counted "
        "twice were removed from the list. No other changes were made. The toll on Sunday was 112.",
    ),
    (
        "The hospital treated 600 wounded in May. A third of them were children, and one in ten of those children"
        " died: 20 in all.",
        "The hospital treated 600 wounded in May. A third of them were children, and one in ten of those children"
        " died: 50 in all.",
    ),
    (
        "Gunmen killed eight villagers a day for six days, 48 altogether.",
        "Gunmen killed eight villagers a day for six days, 78 altogether.",
    ),
    (
        "Each of the seven villages lost exactly nine people. In total, 63 people died.",
        "Each of the seven villages lost exactly nine people. In total, 93 people died.",
    ),
    (
        "The battalion lost 30 men on the first day, half that number on the second and 25 on the third. "
        "Altogether it lost 70 men.",
        "The battalion lost 30 men on the first day, half that number on the second and 25 on the third. "
        "Altogether it lost 110 men.",
    ),
    (
        "A company of 120 held the ridge. Twenty-two were killed and 41 wounded; the remaining 57 withdrew at "
        "dawn.",
        "A company of 120 held the ridge. Twenty-two were killed and 41 wounded; the remaining 87 withdrew at "
        "dawn.",
    ),
    (
        "Six tents, with ten people in each, caught fire. Fourteen people died and the other 46 escaped.",
        "Six tents, with ten people in each, caught fire. Fourteen people died and the other 66 escaped.",
    ),
    (
        "The camp had 2,000 residents. Forty per cent of them fled before the shelling began. Of those who "
        "stayed, half were killed. That is 600 dead.",
        "The camp had 2,000 residents. Forty per cent of them fled before the shelling began. Of those who "
        "stayed, half were killed. That is 1,100 dead.",
    ),
    (
        "Nine people died in the first wave, twice as many in the second and none in the third. No one else has "
        "died. The toll is 27.",
        "Nine people died in the first wave, twice as many in the second and none in the third. No one else has "
        "died. The toll is 47.",
    ),
    (
        "The brigade had 80 killed in January, 60 in February and twice as many as that in March, which brings "
        "its losses for the winter to 260.",
        "The brigade had 80 killed in January, 60 in February and twice as many as that in March, which brings "
        "its losses for the winter to 360.",
    ),
    (
        "The mine employed 90 men on the night shift. Thirty-three walked out, 40 were brought up dead and 17 are"
        " still missing.",
        "The mine employed 90 men on the night shift. Thirty-three walked out, 40 were brought up dead and 37 are"
        " still missing.",
    ),
    (
        "Seventy people were in the hall. A fifth of them were killed, and 30 others were hurt, so 26 escaped "
        "unharmed.",
        "Seventy people were in the hall. A fifth of them were killed, and 30 others were hurt, so 46 escaped "
        "unharmed.",
    ),
    (
        "Three trucks set off with 25 soldiers apiece. Forty of the soldiers in the trucks were killed.",
        "Three trucks set off with 25 soldiers apiece. Ninety of the soldiers in the trucks were killed.",
    ),
    (
        "Four hospitals took in 35 of the wounded each, a total of 140 patients.",
        "Four hospitals took in 35 of the wounded each, a total of 180 patients.",
    ),
    (
        "The ward held 48 patients when the power failed. Twelve died that night. Of the survivors, a third were "
        "moved to Lviv; the other 24 stayed.",
        "The ward held 48 patients when the power failed. Twelve died that night. Of the survivors, a third were "
        "moved to Lviv; the other 34 stayed.",
    ),
    (
        "Half of the 80 detainees were released on Monday and half of the rest on Tuesday, leaving 20 in custody.",
        "Half of the 80 detainees were released on Monday and half of the rest on Tuesday, leaving 50 in custody.",
    ),
    (
        "The convoy set out with 45 volunteers. At Dnipro 15 more joined and at Pavlohrad eight dropped out, so "
        "that 52 reached the front.",
        "The convoy set out with 45 volunteers. At Dnipro 15 more joined and at Pavlohrad eight dropped out, so "
        "that 72 reached the front.",
    ),
    (
        "Cholera killed 14 people in Kassala and exactly three times that number in Gedaref; the two states "
        "together recorded 56 deaths.",
        "Cholera killed 14 people in Kassala and exactly three times that number in Gedaref; the two states "
        "together recorded 86 deaths.",
    ),
    (
        "Two-fifths of the 250 hostages were women. Of the women, 60 were freed in the first week and the "
        "remaining 40 in the second.",
        "Two-fifths of the 250 hostages were women. Of the women, 60 were freed in the first week and the "
        "remaining 70 in the second.",
    ),
    (
        "The list had 210 names on Sunday. Monday's search added 12. Tuesday's added nine. Clerks then deleted 15"
        " duplicates, and the list was closed at 216 names.",
        "The list had 210 names on Sunday. Monday's search added 12. Tuesday's added nine. Clerks then deleted 15"
        " duplicates, and the list was closed at 256 names.",
    ),
    (
        "The clinic saw 30 patients a day over 20 days. Exactly a quarter of its patients, 150 people, had "
        "gunshot wounds.",
        "The clinic saw 30 patients a day over 20 days. Exactly a quarter of its patients, 250 people, had "
        "gunshot wounds.",
    ),
    (
        "A crew of 22 and 140 passengers were aboard. Lifeboats took 95 and helicopters 38. The other 29 are "
        "feared drowned.",
        "A crew of 22 and 140 passengers were aboard. Lifeboats took 95 and helicopters 38. The other 59 are "
        "feared drowned.",
    ),
    (
        "Twelve families of five lived in the block. Of the 60 residents, 18 were killed.",
        "Twelve families of five lived in the block. Of the 90 residents, 18 were killed.",
    ),
    (
        "Two platoons of 30 men each stormed the quarry. Seventeen were killed, 20 wounded and the rest, 23, came"
        " back unhurt.",
        "Two platoons of 30 men each stormed the quarry. Seventeen were killed, 20 wounded and the rest, 43, came"
        " back unhurt.",
    ),
    (
        "The trawler put to sea with 19 hands. Two were landed ill at Vardø and one joined there, so 18 were "
        "aboard when she foundered.",
        "The trawler put to sea with 19 hands. Two were landed ill at Vardø and one joined there, so 28 were "
        "aboard when she foundered.",
    ),
    (
        "The clinic vaccinated 250 children a day for eight days and nobody twice, 2,000 children in all.",
        "The clinic vaccinated 250 children a day for eight days and nobody twice, 3,000 children in all.",
    ),
    (
        "Ten villages lost four people each and one lost 12. The governor put the total at 52.",
        "Ten villages lost four people each and one lost 12. The governor put the total at 82.",
    ),
    (
        "Of the 120 workers, a quarter were in the annex. All 30 of them died.",
        "Of the 120 workers, a quarter were in the annex. All 50 of them died.",
    ),
    (
        "There were 84 passengers and a crew of six on the plane. Fifty-one people survived, which means that 39 "
        "died.",
        "There were 84 passengers and a crew of six on the plane. Fifty-one people survived, which means that 69 "
        "died.",
    ),
    (
        "Landslides killed 16 people on Monday, three times as many on Tuesday and four on Wednesday. The three-"
        "day toll is 68.",
        "Landslides killed 16 people on Monday, three times as many on Tuesday and four on Wednesday. Nobody else"
        " is missing. The three-day toll is 98.",
    ),
    (
        "Rebels took 75 hostages. They freed 20 on the first day, ten more on the second and shot five. They "
        "still hold 40.",
        "Rebels took 75 hostages. They freed 20 on the first day, ten more on the second and shot five. They "
        "still hold 70.",
    ),
    (
        "The village had 800 inhabitants before the war. Three hundred fled, 120 were killed and 30 were taken "
        "away, leaving 350.",
        "The village had 800 inhabitants before the war. Three hundred fled, 120 were killed and 30 were taken "
        "away, leaving 650.",
    ),
    (
        "Nine carriages carried 40 passengers each. Of the 360 passengers, 25 died.",
        "Nine carriages carried 40 passengers each. Of the 560 passengers, 25 died.",
    ),
    (
        "The battalion's losses were 45 dead and double that number wounded: 135 men altogether.",
        "The battalion's losses were 45 dead and double that number wounded: 185 men altogether.",
    ),
    (
        "One in five of the 450 evacuees was a child, and a third of those children, 30 of them, had lost a "
        "parent.",
        "One in five of the 450 evacuees was a child, and a third of those children, 70 of them, had lost a "
        "parent.",
    ),
    (
        "A garrison of 200 was joined by 50 militiamen. Ninety of the defenders were killed and the surviving 160"
        " surrendered.",
        "A garrison of 200 was joined by 50 militiamen. Ninety of the defenders were killed and the surviving 260"
        " surrendered.",
    ),
)

SILENT = (
    "The toll stood at 41 on Monday evening. Five more bodies were found on Tuesday. By Thursday the toll was"
    " 60.",
    "Three buses, each with about 40 people on board, collided. At least 25 people were killed and 60 were "
    "injured.",
    "Half of the 80 casualties were civilians. In all, 212 people have been killed in the district this year.",
    "The bus left with 50 passengers. Some got off at Thika. Of those still aboard, 45 were hurt.",
    "The ward had 60 patients. A quarter of them died. The other 12 in the corridor were discharged.",
    "The attack killed 12 people and wounded twice as many. Another 300 people lost their homes. Altogether "
    "2,500 are being fed by the army.",
    "Twice as many people died in May as in April, when 40 were killed. The total for the year so far is 310.",
    "The regiment lost 30 men on Monday, half as many on Tuesday. The division lost 400 men in all.",
    "He had 40 men with him. Twelve were killed. He was joined later by more fighters, and 90 were with him "
    "at the end.",
    "Four boats carried 30 people each. Eleven other boats were turned back. In all 500 people set out that "
    "night.",
    "The ferry carried 152 people. It said 97 had been rescued and 38 bodies had been recovered. The "
    "remaining lifejackets, 60 of them, were empty.",
    "The toll stood at 41. Rescuers found five bodies a day for three days, and 12 more people died in "
    "hospital. The toll is now 75.",
    "Half of the patients were children. The hospital admitted 90 on Monday; 60 people died in the city.",
    "There were 40 people on the bus. Twelve got off at the market. At the crossroads others got on. The 45 "
    "on board were all killed.",
    "Each of the three brigades has about 2,000 men. The corps lost 900 in all.",
)

"""Single constructions: a text that holds, the same with one change that breaks it, and lookalikes that stay silent."""

from __future__ import annotations

import pytest

from claims import check
from claims.values.verdict import Verdict

PAIRS = (
    (
        "sum-mismatch",
        "Rebels freed 63 of the 70 people they had seized. Three of the other seven are ill, a spokesman said.",
        "Rebels freed 63 of the 70 people they had seized. Three of the other 17 are ill, a spokesman said.",
    ),
    (
        "sum-mismatch",
        "An avalanche killed nine skiers, six of them from Germany and three from Poland.",
        "An avalanche killed nine skiers, six of them from Germany and five from Poland.",
    ),
    (
        "sum-mismatch",
        "On board were 27 sailors: 15 Filipinos, seven Indians, four Ukrainians and a Greek captain.",
        "On board were 27 sailors: 15 Filipinos, 17 Indians, four Ukrainians and a Greek captain.",
    ),
    (
        "sum-mismatch",
        "There were 480 inmates. Fire killed 102 of them. The 378 survivors were moved to another prison.",
        "There were 480 inmates. Fire killed 102 of them. The 478 survivors were moved to another prison.",
    ),
    (
        "sum-mismatch",
        "The flight carried 152 people: 144 passengers and eight crew.",
        "The flight carried 152 people: 144 passengers and 18 crew.",
    ),
    (
        "sum-mismatch",
        "Eleven bodies were found in the first well, eight in the second and 15 in the third, 34 in all.",
        "Eleven bodies were found in the first well, eight in the second and 15 in the third, 44 in all.",
    ),
    (
        "sum-mismatch",
        "Half of the 1,400 recruits had served before. Of these 700 veterans 60 were over 50.",
        "Half of the 1,400 recruits had served before. Of these 900 veterans 60 were over 50.",
    ),
    (
        "sum-mismatch",
        "Police arrested 130 demonstrators on Saturday, 45 of whom were released the same night. Another 60 "
        "were freed on Sunday. The remaining 25 appeared in court.",
        "Police arrested 130 demonstrators on Saturday, 45 of whom were released the same night. Another 60 "
        "were freed on Sunday. The remaining 55 appeared in court.",
    ),
    (
        "sum-mismatch",
        "Boko Haram seized 276 girls. Fifty-seven escaped on the way, so that 219 remained in captivity.",
        "Boko Haram seized 276 girls. Fifty-seven escaped on the way, so that 319 remained in captivity.",
    ),
    (
        "share-mismatch",
        "Vaccinated so far: 740,000 of the 1.2 million people targeted, or 62 per cent.",
        "Vaccinated so far: 740,000 of the 1.2 million people targeted, or 26 per cent.",
    ),
    (
        "share-mismatch",
        "Forty per cent of the 1,500 families in the camp have no tent: 600 families sleep outside.",
        "Forty per cent of the 1,500 families in the camp have no tent: 900 families sleep outside.",
    ),
    (
        "share-mismatch",
        "Two thirds of the 96 dead were women, 64 in all.",
        "Two thirds of the 96 dead were women, 46 in all.",
    ),
    (
        "restated-number",
        "At 06:40 a bomb killed nine people. Twenty minutes later a second bomb killed 17. Of the 26 dead, 11 were policemen.",
        "At 06:40 a bomb killed nine people. Twenty minutes later a second bomb killed 17. Of the 36 dead, 11 were policemen.",
    ),
    (
        "restated-number",
        "The UN says 14,000 people fled the town in May and 9,000 in June. Of those 23,000, some 8,000 have gone back.",
        "The UN says 14,000 people fled the town in May and 9,000 in June. Of those 32,000, some 8,000 have gone back.",
    ),
    (
        "rate-mismatch",
        "Ebola has infected 64 people and killed 45, a fatality rate of 70 per cent.",
        "Ebola has infected 64 people and killed 45, a fatality rate of 50 per cent.",
    ),
    (
        "rate-mismatch",
        "Between 2019 and 2023 lightning killed 61 people in the country, about 12 a year.",
        "Between 2019 and 2023 lightning killed 61 people in the country, about 32 a year.",
    ),
    (
        "rate-mismatch",
        "The convoy of 12 ambulances brought out 84 patients, seven in each.",
        "The convoy of 12 ambulances brought out 84 patients, nine in each.",
    ),
    (
        "change-mismatch",
        "The number of people killed in a fire at a mill rose to 58 on Wednesday after firefighters found 11 "
        "more bodies. On Tuesday night the police had spoken of 47 dead.",
        "The number of people killed in a fire at a mill rose to 58 on Wednesday after firefighters found 21 "
        "more bodies. On Tuesday night the police had spoken of 47 dead.",
    ),
    (
        "change-mismatch",
        "The ministry counted 820 deaths on the roads in the first half of the year, 6 per cent fewer than in "
        "the first half of last year, when 872 people died.",
        "The ministry counted 820 deaths on the roads in the first half of the year, 16 per cent fewer than in "
        "the first half of last year, when 872 people died.",
    ),
    (
        "capacity-exceeded",
        "The ferry had 88 people on board. Forty-one are known to have died, 39 survived and eight are missing.",
        "The ferry had 88 people on board. Forty-one are known to have died, 39 survived and 28 are missing.",
    ),
    (
        "table-mismatch",
        "year | avalanche deaths\n--- | ---\n1951 | 26\n1984 | 11\n1999 | 38\n\nAs our graphic shows, 1999 was "
        "the blackest of the three winters.",
        "year | avalanche deaths\n--- | ---\n1951 | 26\n1984 | 11\n1999 | 38\n\nAs our graphic shows, 1984 was "
        "the blackest of the three winters.",
    ),
    (
        "table-mismatch",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n\nThe worst-hit district was Djugu.",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n\nThe worst-hit district was Aru.",
    ),
    (
        "table-mismatch",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n| Total | 154 |",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n| Total | 164 |",
    ),
    (
        "table-mismatch",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n\nDjugu, where 96 "
        "people died, has asked for help.",
        "| District | Deaths |\n|---|---|\n| Aru | 41 |\n| Djugu | 96 |\n| Mahagi | 17 |\n\nDjugu, where 69 "
        "people died, has asked for help.",
    ),
    (
        "table-mismatch",
        "| Theatre | Year | Dead |\n|---|---|---|\n| Ring | 1881 | 384 |\n| Comedia | 1913 | 158 |\n| Lyric | "
        "1929 | 71 |\n\nIt is the Comedia that visitors remember. Its 158 dead lie in one grave.",
        "| Theatre | Year | Dead |\n|---|---|---|\n| Ring | 1881 | 384 |\n| Comedia | 1913 | 158 |\n| Lyric | "
        "1929 | 71 |\n\nIt is the Comedia that visitors remember. Its 384 dead lie in one grave.",
    ),
    (
        "table-mismatch",
        "District    Dead  Hurt\nLamji         12    40\nBesisahar      9    31\nDordi         17    22\nTotal  "
        "       38    93",
        "District    Dead  Hurt\nLamji         12    40\nBesisahar      9    31\nDordi         17    22\nTotal  "
        "       48    93",
    ),
    (
        "comparison-mismatch",
        "The fire of 1931 is ranked as the third deadliest in the city. It cost 141 lives, after those of 1874 "
        "(212 dead) and 1903 (167).",
        "The fire of 1931 is ranked as the third deadliest in the city. It cost 191 lives, after those of 1874 "
        "(212 dead) and 1903 (167).",
    ),
    (
        "table-mismatch",
        "**Bruneck rail disaster**\n\n| | |\n|---|---|\n| Date | 2 August 1921 |\n| Deaths | 187 |\n| Injured | "
        "243 |\n\nThe disaster was a collision in a tunnel. With 187 deaths it remains the worst on the line.",
        "**Bruneck rail disaster**\n\n| | |\n|---|---|\n| Date | 2 August 1921 |\n| Deaths | 187 |\n| Injured | "
        "243 |\n\nThe disaster was a collision in a tunnel. With 178 deaths it remains the worst on the line.",
    ),
    (
        "restated-number",
        "As we reported, 33 miners perished at the Orlova pit. To the families of all 33 perished a pension will be paid.",
        "As we reported, 33 miners perished at the Orlova pit. To the families of all 38 perished a pension will be paid.",
    ),
    (
        "restated-number",
        "Half a dozen rangers were shot dead in the park on Saturday. Their patrol was looking for kilns. All "
        "six had trained together.",
        "Half a dozen rangers were shot dead in the park on Saturday. Their patrol was looking for kilns. All "
        "nine had trained together.",
    ),
    (
        "restated-number",
        "A dozen nurses fell ill at the clinic. All 12 were vaccinated.",
        "A dozen nurses fell ill at the clinic. All 15 were vaccinated.",
    ),
    (
        "restated-number",
        "At least 340 people died in the crush. I was there with my father. An afternoon that killed more than "
        "300 people should not be remembered for its food.",
        "At least 340 people died in the crush. I was there with my father. An afternoon that killed fewer than "
        "300 people should not be remembered for its food.",
    ),
    (
        "restated-number",
        "The republic lost 1,450 soldiers in the campaign. The 1,450 soldiers are named on the wall.",
        "The republic lost 1,450 soldiers in the campaign. The 14,500 soldiers are named on the wall.",
    ),
    (
        "restated-number",
        "NINE HUNDRED AND SIX\n\nThe judge read the number out twice. The gas had been in the sewers for a "
        "month, and 906 people had died of it.",
        "NINE HUNDRED AND SIX\n\nThe judge read the number out twice. The gas had been in the sewers for a "
        "month, and 9,060 people had died of it.",
    ),
    (
        "numeral-mismatch",
        "Tanker fire: the crew list shows 23 names. Yes, twenty-three. All are Georgians.",
        "Tanker fire: the crew list shows 23 names. Yes, thirty-two. All are Georgians.",
    ),
    (
        "numeral-mismatch",
        "18k. Let me write it out: eighteen thousand. That is how many soldiers were discharged.",
        "18k. Let me write it out: eighteen hundred. That is how many soldiers were discharged.",
    ),
    (
        "sum-mismatch",
        "Of his six brothers, two fell in the first war and three in the second; the remaining one emigrated.",
        "Of his six brothers, two fell in the first war and three in the second; the remaining three emigrated.",
    ),
    (
        "sum-mismatch",
        "Of the nine guards, four were shot and three burned; the remaining two escaped.",
        "Of the nine guards, four were shot and three burned; the remaining five escaped.",
    ),
    (
        "sum-mismatch",
        "Thirteen people died in the region overnight, the governor wrote. In the town of Lyman seven died "
        "under a roof; in Siversk, four; on the road to Bakhmut a car burned with two people in it.",
        "Thirteen people died in the region overnight, the governor wrote. In the town of Lyman seven died "
        "under a roof; in Siversk, nine; on the road to Bakhmut a car burned with two people in it.",
    ),
    (
        "sum-mismatch",
        "The return of the unit has 118 names. We sorted them: 37 killed, 69 wounded, 8 missing, 4 taken "
        "prisoner. Nobody appears twice and nobody is left over.",
        "The return of the unit has 118 names. We sorted them: 37 killed, 96 wounded, 8 missing, 4 taken "
        "prisoner. Nobody appears twice and nobody is left over.",
    ),
    (
        "part-exceeds-whole",
        "Among the 27 dead there were at least nine who had been freed by the court.",
        "Among the 27 dead there were at least 39 who had been freed by the court.",
    ),
    (
        "part-exceeds-whole",
        "There was, that night, a complement of 310 prisoners in gallery 4. Of the prisoners in gallery 4, at "
        "least 140 perished.",
        "There was, that night, a complement of 310 prisoners in gallery 4. Of the prisoners in gallery 4, at "
        "least 410 perished.",
    ),
    (
        "capacity-exceeded",
        "The carrier sank with 1,204 people. Its boats saved 702 of them; 502 drowned.",
        "The carrier sank with 1,204 people. Its boats saved 902 of them; 502 drowned.",
    ),
    (
        "restated-number",
        "The floods displaced 1.2 million people. The 1,200,000 displaced are living in schools.",
        "The floods displaced 1.2 million people. The 120,000 displaced are living in schools.",
    ),
    (
        "numeral-mismatch",
        "Fifteen (15) people died in the blaze.",
        "Fifteen (51) people died in the blaze.",
    ),
    (
        "numeral-mismatch",
        "The famine killed 3 million people (3,000,000).",
        "The famine killed 3 million people (300,000).",
    ),
    (
        "numeral-mismatch",
        "The cheque was for two thousand five hundred (2,500) dollars for each victim.",
        "The cheque was for two thousand five hundred (25,000) dollars for each victim.",
    ),
    (
        "numeral-mismatch",
        "Sixty-two people, in figures 62, signed the roll of survivors.",
        "Sixty-two people, in figures 26, signed the roll of survivors.",
    ),
    (
        "numeral-mismatch",
        "Two dozen sailors (24) were saved.",
        "Two dozen sailors (36) were saved.",
    ),
    (
        "numeral-mismatch",
        "The army lost half a million men, or 500,000.",
        "The army lost half a million men, or 50,000.",
    ),
    (
        "numeral-mismatch",
        "About 0.6 million (600,000) refugees crossed the border.",
        "About 0.6 million (60,000) refugees crossed the border.",
    ),
    (
        "sum-mismatch",
        "Eleven people were killed, including six women and five children.",
        "Eleven people were killed, including eight women and five children.",
    ),
    (
        "sum-mismatch",
        "A dozen miners were trapped; by noon five had been brought up and the other seven were still below.",
        "A dozen miners were trapped; by noon five had been brought up and the other nine were still below.",
    ),
    (
        "sum-mismatch",
        "Of the 150 families in the camp, 90 fled. The remaining 60 refused to leave.",
        "Of the 150 families in the camp, 90 fled. The remaining 80 refused to leave.",
    ),
    (
        "sum-mismatch",
        "Sixteen soldiers died. Three were officers and the other 13 conscripts.",
        "Sixteen soldiers died. Three were officers and the other 15 conscripts.",
    ),
    (
        "sum-mismatch",
        "A third of the 90 detainees are minors. The other 60 are adults.",
        "A third of the 90 detainees are minors. The other 70 are adults.",
    ),
    (
        "sum-mismatch",
        "Only 12 of the 50 crew survived. The bodies of all the other 38 have been found.",
        "Only 12 of the 50 crew survived. The bodies of all the other 48 have been found.",
    ),
    (
        "share-mismatch",
        "The strike hit a school where 30 teachers work. Half of them, 15, were killed.",
        "The strike hit a school where 30 teachers work. Half of them, 20, were killed.",
    ),
    (
        "restated-number",
        "The helicopter carried a crew of four and 11 soldiers. All 15 on board were killed.",
        "The helicopter carried a crew of four and 11 soldiers. All 18 on board were killed.",
    ),
    (
        "part-exceeds-whole",
        "Fourteen people were on the boat. Police said 12 of them drowned.",
        "Fourteen people were on the boat. Police said 17 of them drowned.",
    ),
    (
        "part-exceeds-whole",
        "Of the 32 people rescued, 14 needed treatment for hypothermia.",
        "Of the 32 people rescued, 41 needed treatment for hypothermia.",
    ),
    (
        "part-exceeds-whole",
        "The raid left 15 people dead; 10 of the dead were members of one clan.",
        "The raid left 15 people dead; 20 of the dead were members of one clan.",
    ),
    (
        "part-exceeds-whole",
        "Six of the seven wounded were discharged on Sunday.",
        "Nine of the seven wounded were discharged on Sunday.",
    ),
    (
        "part-exceeds-whole",
        "The prison holds 240 inmates. Fire killed 31 of them.",
        "The prison holds 240 inmates. Fire killed 310 of them.",
    ),
    (
        "part-exceeds-whole",
        "The village of 400 people lost 52 of its inhabitants to cholera.",
        "The village of 400 people lost 520 of its inhabitants to cholera.",
    ),
    (
        "capacity-exceeded",
        "The plane, with 98 people aboard, hit a hill. There were 61 dead and 37 survivors.",
        "The plane, with 98 people aboard, hit a hill. There were 61 dead and 57 survivors.",
    ),
    (
        "sum-mismatch",
        "The quake killed 214 people: 120 in Malatya, 61 in Adana and 33 in Hatay.",
        "The quake killed 214 people: 120 in Malatya, 61 in Adana and 43 in Hatay.",
    ),
    (
        "sum-mismatch",
        "Eight policemen, five soldiers and three civilians were killed, bringing the total to 16.",
        "Eight policemen, five soldiers and three civilians were killed, bringing the total to 18.",
    ),
    (
        "sum-mismatch",
        "The attack claimed 29 lives, 17 of them on the bus and 12 on the pavement.",
        "The attack claimed 29 lives, 17 of them on the bus and 14 on the pavement.",
    ),
    (
        "sum-mismatch",
        "In all 47 people died in the two collisions, 31 in the first and 16 in the second.",
        "In all 47 people died in the two collisions, 31 in the first and 26 in the second.",
    ),
    (
        "sum-mismatch",
        "Twelve people died in the crash itself and four later in hospital, for a total of 16 deaths.",
        "Twelve people died in the crash itself and four later in hospital, for a total of 19 deaths.",
    ),
    (
        "sum-mismatch",
        "Among the 60 victims are 28 women, 14 men and 18 children.",
        "Among the 60 victims are 38 women, 14 men and 18 children.",
    ),
    (
        "sum-mismatch",
        "Lightning killed 13 people in Bihar on Monday and another 11 on Tuesday, taking the two-day toll to 24.",
        "Lightning killed 13 people in Bihar on Monday and another 11 on Tuesday, taking the two-day toll to 34.",
    ),
    (
        "sum-mismatch",
        "Of the 85 hostages, 40 were freed on Friday, 25 on Saturday and 20 on Sunday.",
        "Of the 85 hostages, 40 were freed on Friday, 25 on Saturday and 30 on Sunday.",
    ),
    (
        "sum-mismatch",
        "A total of 96 bodies were found: 51 in the hull, 30 on the beach and 15 at sea.",
        "A total of 96 bodies were found: 51 in the hull, 30 on the beach and 25 at sea.",
    ),
    (
        "sum-mismatch",
        "The 19 injured – eight in Leeds, six in York and five in Hull – are stable.",
        "The 19 injured – ten in Leeds, six in York and five in Hull – are stable.",
    ),
    (
        "change-mismatch",
        "The toll rose to 45 after rescuers found nine more bodies; it had stood at 36.",
        "The toll rose to 55 after rescuers found nine more bodies; it had stood at 36.",
    ),
    (
        "comparison-mismatch",
        "In 2022 the floods killed 54 people in the north and 31 in the south. The north had the heavier toll.",
        "In 2022 the floods killed 31 people in the north and 54 in the south. The north had the heavier toll.",
    ),
    (
        "comparison-mismatch",
        "More men than women were killed: 19 men and 12 women.",
        "More men than women were killed: 12 men and 19 women.",
    ),
    (
        "comparison-mismatch",
        "The second blast was deadlier than the first: it killed 17, against 11 in the first.",
        "The second blast was deadlier than the first: it killed 11, against 17 in the first.",
    ),
    (
        "comparison-mismatch",
        "Fewer people died this year, 61, than last year, when 84 died.",
        "Fewer people died this year, 84, than last year, when 61 died.",
    ),
    (
        "comparison-mismatch",
        "Three times as many civilians as soldiers were killed, 90 civilians and 30 soldiers.",
        "Three times as many civilians as soldiers were killed, 90 civilians and 45 soldiers.",
    ),
    (
        "comparison-mismatch",
        "With 530 dead, Rakhine was hit hardest; Chin came second with 412.",
        "With 412 dead, Rakhine was hit hardest; Chin came second with 530.",
    ),
    (
        "comparison-mismatch",
        "The province lost as many people as its neighbour: 240 to 240.",
        "The province lost as many people as its neighbour: 240 to 310.",
    ),
    (
        "comparison-mismatch",
        "The quake killed 310 people, more than the 230 of the 1965 quake.",
        "The quake killed 230 people, more than the 310 of the 1965 quake.",
    ),
    (
        "comparison-mismatch",
        "Kharkiv recorded 29 deaths, Sumy 41 and Odesa 56. The lowest number was in Kharkiv.",
        "Kharkiv recorded 41 deaths, Sumy 29 and Odesa 56. The lowest number was in Kharkiv.",
    ),
    (
        "comparison-mismatch",
        "Twice as many people were injured as killed: 34 dead, 68 injured.",
        "Twice as many people were injured as killed: 34 dead, 51 injured.",
    ),
    (
        "comparison-mismatch",
        "The Italian contingent lost eight men, five fewer than the Spanish, who lost 13.",
        "The Italian contingent lost eight men, five fewer than the Spanish, who lost 15.",
    ),
    (
        "comparison-mismatch",
        "Only the 2004 tsunami, with 36,000 dead, was deadlier than this quake, which killed 31,000.",
        "Only the 2004 tsunami, with 31,000 dead, was deadlier than this quake, which killed 36,000.",
    ),
    (
        "comparison-mismatch",
        "The number of wounded, 71, exceeds the number of dead, 56.",
        "The number of wounded, 56, exceeds the number of dead, 71.",
    ),
    (
        "label-mismatch",
        "The bombing wounded 40 people, none of them fatally. The 40 wounded were mostly shoppers.",
        "The bombing wounded 40 people, none of them fatally. The 40 killed were mostly shoppers.",
    ),
    (
        "label-mismatch",
        "The unit reported 85 casualties, 20 of them killed. The names of the 20 dead are on the wall.",
        "The unit reported 85 casualties, 20 of them killed. The names of the 85 dead are on the wall.",
    ),
    (
        "label-mismatch",
        "Russia lost 600 men at the bridge, of whom 150 were killed. The 150 deaths shocked Moscow.",
        "Russia lost 600 men at the bridge, of whom 150 were killed. The 600 deaths shocked Moscow.",
    ),
    (
        "label-mismatch",
        "Of the 230 casualties 31 died. A minute of silence was held for the 31 dead.",
        "Of the 230 casualties 31 died. A minute of silence was held for the 230 dead.",
    ),
    (
        "label-mismatch",
        "Some 300 cases of measles, five of them fatal, were reported. The five fatal cases were all in children.",
        "Some 300 cases of measles, five of them fatal, were reported. The 300 fatal cases were all in children.",
    ),
    (
        "label-mismatch",
        "The 14 missing sailors were found dead on Thursday. Flags fly at half mast for the 14 drowned sailors.",
        "The 14 missing sailors were found alive on Thursday. Flags fly at half mast for the 14 drowned sailors.",
    ),
    (
        "label-mismatch",
        "The quake killed 21 women and 12 men. The 12 men were miners.",
        "The quake killed 21 women and 12 men. The 21 men were miners.",
    ),
    (
        "restated-number",
        "Thirty-four people died when the ferry Santa Rita capsized off Palawan. The coast guard recovered all "
        "the bodies. The 34 dead will be buried on Sunday.",
        "Thirty-four people died when the ferry Santa Rita capsized off Palawan. The coast guard recovered all "
        "the bodies. The 43 dead will be buried on Sunday.",
    ),
    (
        "restated-number",
        "Landslide buries village, 210 missing\n\nA landslide buried a village in Chimbote on Monday, leaving "
        "210 people missing, the governor said.",
        "Landslide buries village, 120 missing\n\nA landslide buried a village in Chimbote on Monday, leaving "
        "210 people missing, the governor said.",
    ),
    (
        "restated-number",
        "The ministry put the number of wounded at 312. The 312 wounded are being treated in five hospitals.",
        "The ministry put the number of wounded at 312. The 231 wounded are being treated in five hospitals.",
    ),
    (
        "restated-number",
        "An avalanche swept away 17 climbers on Mount Elbrus. Rescuers gave up the search for the 17 climbers on Friday.",
        "An avalanche swept away 17 climbers on Mount Elbrus. Rescuers gave up the search for the 27 climbers on Friday.",
    ),
    (
        "restated-number",
        "Some 4,000 families fled their homes in Ituri, the UN said. The 4,000 families need tents and water.",
        "Some 4,000 families fled their homes in Ituri, the UN said. The 9,000 families need tents and water.",
    ),
    (
        "restated-number",
        "The crash left 52 people dead. It was the deadliest in ten years. In his speech the president mourned "
        "\"the 52 who died\".",
        "The crash left 52 people dead. It was the deadliest in ten years. In his speech the president mourned "
        "\"the 62 who died\".",
    ),
    (
        "restated-number",
        "Eleven firefighters died in the blaze. A plaque for the eleven firefighters will be unveiled on Monday.",
        "Eleven firefighters died in the blaze. A plaque for the twelve firefighters will be unveiled on Monday.",
    ),
    (
        "restated-number",
        "SUMMARY: 14 dead, 60 injured, 3 missing. At 0610 a gas main exploded in Rue Verte. The explosion "
        "killed 14 people and injured 60, and three are still missing.",
        "SUMMARY: 14 dead, 60 injured, 3 missing. At 0610 a gas main exploded in Rue Verte. The explosion "
        "killed 24 people and injured 60, and three are still missing.",
    ),
    (
        "restated-number",
        "In brief: a bus fell into a gorge, killing 28. The bus, on its way to Cusco, had left the road on a "
        "bend. All 28 victims have been identified.",
        "In brief: a bus fell into a gorge, killing 28. The bus, on its way to Cusco, had left the road on a "
        "bend. All 38 victims have been identified.",
    ),
    (
        "restated-number",
        "Police arrested 45 people after the riot. Of the 45 arrested, twelve are minors.",
        "Police arrested 45 people after the riot. Of the 54 arrested, twelve are minors.",
    ),
    (
        "restated-number",
        "A total of 75 soldiers were taken prisoner. A list of the 75 prisoners was handed to the Red Cross.",
        "A total of 75 soldiers were taken prisoner. A list of the 57 prisoners was handed to the Red Cross.",
    ),
    (
        "restated-number",
        "The toll stands at 19. \"Nineteen is nineteen too many,\" said the mayor. The names of the 19 dead were read out.",
        "The toll stands at 19. \"Nineteen is nineteen too many,\" said the mayor. The names of the 29 dead were read out.",
    ),
    (
        "share-mismatch",
        "The muster roll gives 733 men aboard on leaving Brest. The surgeon records 489 deaths from fever. That "
        "is two men in every three.",
        "The muster roll gives 733 men aboard on leaving Brest. The surgeon records 289 deaths from fever. That "
        "is two men in every three.",
    ),
    (
        "share-mismatch",
        "For scale: the brigade went in with roughly 2,400 people. Dead we have matched by name: 710. Over a "
        "quarter, and only what relatives told us.",
        "For scale: the brigade went in with roughly 2,400 people. Dead we have matched by name: 310. Over a "
        "quarter, and only what relatives told us.",
    ),
    (
        "share-mismatch",
        "Our staff have looked into 250 of the strikes and confirmed harm to civilians in 80. That is a rate of "
        "a little under one third.",
        "Our staff have looked into 250 of the strikes and confirmed harm to civilians in 80. That is a rate of "
        "a little over one half.",
    ),
    (
        "range-mismatch",
        "Among those vaccinated 4.1 per cent died (95% CI 3.2 to 5.0), against 17.6 per cent of the rest.",
        "Among those vaccinated 4.1 per cent died (95% CI 4.6 to 5.0), against 17.6 per cent of the rest.",
    ),
    (
        "range-mismatch",
        "At the very least 45 were in the hold, the judge found, by the jackets. At the very most 70, since no "
        "more could have stood.",
        "At the very least 45 were in the hold, the judge found, by the jackets. At the very most 30, since no "
        "more could have stood.",
    ),
    (
        "range-mismatch",
        "Survivors gave figures that start at 400 and go no higher than 750. The prosecutor's own best "
        "estimate, 800, lies above that span.",
        "Survivors gave figures that start at 400 and go no higher than 750. The prosecutor's own best "
        "estimate, 600, lies above that span.",
    ),
    (
        "date-mismatch",
        "The mine caved in on Monday. It is now Thursday, three days later, and two men are still below.",
        "The mine caved in on Monday. It is now Tuesday, three days later, and two men are still below.",
    ),
    (
        "date-mismatch",
        "The quake struck at 05:12 on a Sunday. On the Thursday that followed, four days after the quake, a cook was found.",
        "The quake struck at 05:12 on a Sunday. On the Thursday that followed, nine days after the quake, a cook was found.",
    ),
    (
        "date-mismatch",
        "The shelling of the port, which began on 3 September, entered its 40th day on 12 October.",
        "The shelling of the port, which began on 3 September, entered its 80th day on 12 October.",
    ),
    # sums
    (
        "sum-mismatch",
        "In all 54 casualties were flown out – 11 dead, 43 wounded – by nightfall.",
        "In all 64 casualties were flown out – 11 dead, 43 wounded – by nightfall.",
    ),
    (
        "sum-mismatch",
        "Seven soldiers plus three policemen – ten members of the security forces altogether – died at the bridge.",
        "Seven soldiers plus three policemen – 14 members of the security forces altogether – died at the bridge.",
    ),
    (
        "sum-mismatch",
        "The mayor said that nine people were killed. The harbour pilot and eight other people were killed by the wave.",
        "The mayor said that nine people were killed. The harbour pilot and nine other people were killed by the wave.",
    ),
    (
        "sum-mismatch",
        "All but six of the 80 miners came up unaided, which puts the number who walked out at 74.",
        "All but six of the 80 miners came up unaided, which puts the number who walked out at 84.",
    ),
    (
        "sum-mismatch",
        "Of the 52 passengers, all but four were unhurt: 48 in all.",
        "Of the 52 passengers, all but four were unhurt: 38 in all.",
    ),
    (
        "sum-mismatch",
        "The coffins stood in eight rows of a dozen and one row of four. That makes 100, the priest said.",
        "The coffins stood in eight rows of a dozen and one row of four. That makes 130, the priest said.",
    ),
    (
        "sum-mismatch",
        "The guerrillas freed 30 of their 70 captives on Friday and 15 more on Saturday, so 25 remained.",
        "The guerrillas freed 30 of their 70 captives on Friday and 15 more on Saturday, so 45 remained.",
    ),
    (
        "sum-mismatch",
        "Three boats left Zawiya with 40 migrants each. Twelve of the migrants drowned, so 108 survived.",
        "Three boats left Zawiya with 40 migrants each. Twelve of the migrants drowned, so 148 survived.",
    ),
    (
        "sum-mismatch",
        "On Monday there were 320 patients in the ward and by Friday it was down by 90. That leaves 230 patients.",
        "On Monday there were 320 patients in the ward and by Friday it was down by 90. That leaves 290 patients.",
    ),
    (
        "sum-mismatch",
        "None of the nine-strong patrol survived. The dead are five Danes, three Swedes and a Finn.",
        "None of the nine-strong patrol survived. The dead are five Danes, six Swedes and a Finn.",
    ),
    (
        "sum-mismatch",
        "Half of the 40 people on board were women. Eight women and three men died, so that 12 of the 29 survivors are women.",
        "Half of the 40 people on board were women. Eight women and three men died, so that 18 of the 29 survivors are women.",
    ),
    (
        "sum-mismatch",
        "Twelve die as lorry hits bus\n\nSix women, four men and two infants lost their lives on the Kasungu road on Sunday.",
        "Twelve die as lorry hits bus\n\nSix women, seven men and two infants lost their lives on the Kasungu road on Sunday.",
    ),
    (
        "restated-number",
        "Raid kills 12\n\nA raid killed 12 people on Friday, the army said. Six were from Homs.",
        "Raid kills 6\n\nA raid killed 12 people on Friday, the army said. Six were from Homs.",
    ),
    (
        "comparison-mismatch",
        "Twice as many men as women went down with the barge, 44 of the one and 22 of the other.",
        "Twice as many men as women went down with the barge, 44 of the one and 32 of the other.",
    ),
    (
        "numeral-mismatch",
        "The losses of the siege are put at 0.4 million (four hundred thousand) people.",
        "The losses of the siege are put at 4 million (four hundred thousand) people.",
    ),
    # parts and capacity
    (
        "part-exceeds-whole",
        "Doctors treated 90 people; 40 of the wounded were soldiers and, within that group, 12 were conscripts.",
        "Doctors treated 90 people; 40 of the wounded were soldiers and, within that group, 52 were conscripts.",
    ),
    (
        "part-exceeds-whole",
        "The memorial carries 44 names. Nineteen of the men on it were under 20.",
        "The memorial carries 44 names. Fifty-nine of the men on it were under 20.",
    ),
    (
        "capacity-exceeded",
        "The bus carried 37 pilgrims and a driver. All 30 of the injured had been on board.",
        "The bus carried 37 pilgrims and a driver. All 50 of the injured had been on board.",
    ),
    (
        "capacity-exceeded",
        "The helicopter had a crew of four and nobody else aboard. All four airmen died.",
        "The helicopter had a crew of four and nobody else aboard. All six airmen died.",
    ),
    (
        "capacity-exceeded",
        "The dinghy had left Sfax with 30 Syrians; it took on no one after that. A trawler drew 21 survivors out of the sea.",
        "The dinghy had left Sfax with 30 Syrians; it took on no one after that. A trawler drew 41 survivors out of the sea.",
    ),
    (
        "capacity-exceeded",
        "Ward 2 has 24 beds. Each bed had one patient in it when the fire began. Eleven patients of the ward died.",
        "Ward 2 has 24 beds. Each bed had one patient in it when the fire began. Thirty-one patients of the ward died.",
    ),
    (
        "range-mismatch",
        "Estimates of the dead run from 200 to 350; the lowest, 200, is that of the police.",
        "Estimates of the dead run from 200 to 350; the lowest, 150, is that of the police.",
    ),
    (
        "range-mismatch",
        "In those six wards deaths varied from three in the mildest to 31 in the worst. Doha, one of the six, counted 19.",
        "In those six wards deaths varied from three in the mildest to 31 in the worst. Doha, one of the six, counted 49.",
    ),
    (
        "sum-mismatch",
        "The floods killed 40 people. The mayor gave a breakdown by quarter: 21 at Alto, 11 at Baixo and eight more at Cais.",
        "The floods killed 40 people. The mayor gave a breakdown by quarter: 21 at Alto, 17 at Baixo and eight more at Cais.",
    ),
    (
        "change-mismatch",
        "The register counts 240 deaths down to 180, a drop of 25%.",
        "The register counts 240 deaths down to 180, a drop of 45%.",
    ),
    # shares
    (
        "share-mismatch",
        "Of the 90 cadets, 45 -- one in two -- were sick by Sunday.",
        "Of the 90 cadets, 60 -- one in two -- were sick by Sunday.",
    ),
    (
        "share-mismatch",
        "Three in every four of the men never came back: 90 from a shift of 120.",
        "Three in every four of the men never came back: 90 from a shift of 240.",
    ),
    (
        "share-mismatch",
        "Women form the majority on the casualty list (1,410/2,700 names).",
        "Women form the minority on the casualty list (1,410/2,700 names).",
    ),
    # restatements and labels
    (
        "restated-number",
        "Drummers beat 58 strokes and lit seventy candles, one for each of the 70 villagers killed.",
        "Drummers beat 58 strokes and lit ninety candles, one for each of the 70 villagers killed.",
    ),
    (
        "restated-number",
        "The siren was sounded 33 times, once for each of the 33 people lost in the flood.",
        "The siren was sounded 33 times, once for each of the 39 people lost in the flood.",
    ),
    (
        "restated-number",
        "The army showed the wrecks of 21 burnt lorries. The 21 lorries, all of one make, lay in a line.",
        "The army showed the wrecks of 21 burnt lorries. The 26 lorries, all of one make, lay in a line.",
    ),
    (
        "restated-number",
        "Ferry fire leaves 40 hurt\n\nNobody was killed, but 40 passengers were treated for smoke after a fire on Friday.",
        "Ferry fire leaves 40 dead\n\nNobody was killed, but 40 passengers were treated for smoke after a fire on Friday.",
    ),
    (
        "label-mismatch",
        "The flood killed 12 people, and another 45 are still missing. Of the 45 people missing, 30 are children.",
        "The flood killed 12 people, and another 45 are still missing. Of the 45 people killed, 30 are children.",
    ),
    (
        "label-mismatch",
        "The army counted 820 casualties, most of them wounded. The 820 casualties fell on two fronts.",
        "The army counted 820 casualties, most of them wounded. The 820 deaths fell on two fronts.",
    ),
    # changes and rates
    (
        "change-mismatch",
        "From 30 in May the killings tripled in June before easing by 25 in July, to 65.",
        "From 30 in May the killings tripled in June before easing by 25 in July, to 85.",
    ),
    (
        "change-mismatch",
        "The road killed 80 people the year before and 60 in the year just ended. That is a quarter fewer.",
        "The road killed 80 people the year before and 60 in the year just ended. That is two-thirds fewer.",
    ),
    (
        "change-mismatch",
        "The 2011 report counts 900 mine victims. The 2012 report puts the figure at 600, a fall which comes to a third.",
        "The 2011 report counts 900 mine victims. The 2012 report puts the figure at 600, a fall which comes to a half.",
    ),
    # comparisons
    (
        "comparison-mismatch",
        "The quake took 210 lives in Talca and 90 in Linares, so Linares lost fewer people.",
        "The quake took 210 lives in Talca and 290 in Linares, so Linares lost fewer people.",
    ),
    (
        "comparison-mismatch",
        "Typhus killed 96 in the port and 40 in the hills: the port suffered more than twice as many deaths as the hills.",
        "Typhus killed 56 in the port and 40 in the hills: the port suffered more than twice as many deaths as the hills.",
    ),
    (
        "comparison-mismatch",
        "Spain handed over 340 bodies in May. Portugal handed over 21, far fewer.",
        "Spain handed over 340 bodies in May. Portugal handed over 721, far fewer.",
    ),
    (
        "comparison-mismatch",
        "Friday was the deadliest day of the year: 41 people died. The previous record was set on 3 March, when 30 died.",
        "Friday was the deadliest day of the year: 41 people died. The previous record was set on 3 March, when 60 died.",
    ),
    # ranges, days, tables
    (
        "range-mismatch",
        "Estimates of the dead run from 300 at the lowest to 450 at the highest.",
        "Estimates of the dead run from 600 at the lowest to 450 at the highest.",
    ),
    (
        "date-mismatch",
        "The pass was closed by snow on 20 days in April.",
        "The pass was closed by snow on 34 days in April.",
    ),
    (
        "date-mismatch",
        "The major, killed at the age of 41, joined at 18 and served 22 years in the regiment.",
        "The major, killed at the age of 41, joined at 18 and served 32 years in the regiment.",
    ),
    (
        "date-mismatch",
        "The mine blew up on Monday, 6 May 2024. The inspectors came two days later, on Wednesday.",
        "The mine blew up on Monday, 6 May 2024. The inspectors came two days later, on Saturday.",
    ),
    (
        "date-mismatch",
        "The raid lasted four hours: the first bomb fell at 22:15 and the last at 02:15.",
        "The raid lasted seven hours: the first bomb fell at 22:15 and the last at 02:15.",
    ),
    (
        "date-mismatch",
        "By dusk divers had recovered 20 bodies. By dawn the number of bodies recovered had risen to 34.",
        "By dusk divers had recovered 20 bodies. By dawn the number of bodies recovered had risen to 14.",
    ),
    (
        "table-mismatch",
        "| Camp | Boys | Girls | Vaccinated |\n|---|--:|--:|--:|\n| Aru | 310 | 290 | 600 |\n| Bor | 120 | 145 | 265 |\n",
        "| Camp | Boys | Girls | Vaccinated |\n|---|--:|--:|--:|\n| Aru | 310 | 290 | 700 |\n| Bor | 120 | 145 | 265 |\n",
    ),
)

SILENT = (
    (
        "UPDATE 3: Death toll in mill fire rises to 58\n\nKARACHI (Reuters) - The number of people killed in a fire "
        "at a textile mill rose to 58 on Wednesday after firefighters found 11 more bodies in the basement, "
        "officials said. Hospitals were treating 34 people for burns and smoke. The fire broke out on Tuesday "
        "evening when some 300 workers were in the building. On Tuesday night the police had spoken of 47 dead. The "
        "mill's owner, who had been ordered to add exits in 2019, has been arrested with two managers."
    ),
    (
        "Rebels free 63 of 70 hostages\n\nBangui - Rebels have freed 63 of the 70 people they seized at a market "
        "last week, the Red Cross said on Monday. Among those freed are 22 children. Three of the other seven are "
        "ill, a spokesman said, and four are being held for ransom. Eight people were killed when the market was "
        "attacked."
    ),
    (
        "Ferry toll at 41\n\nThe bodies of five more passengers were found on Thursday, taking the death toll of "
        "Sunday's ferry disaster to 41. The ferry, with 88 people on board, was licensed to carry 60. Thirty-nine "
        "people survived; eight are missing."
    ),
    (
        "Nine dead as avalanche hits resort\n\nAn avalanche killed nine skiers, six of them from Germany and three "
        "from Poland, above the resort of Livigno on Saturday. Five others were dug out alive, two with broken "
        "legs. About 120 rescuers with 14 dogs searched the slope until dark. In January 2018 an avalanche in the "
        "same valley killed three."
    ),
    (
        "Children make up a quarter of flood dead\n\nOf the 244 people killed by the floods, 61 were children under "
        "15, the civil defence said. Drowning caused 198 of the deaths, collapsing walls 31 and electric shocks 15. "
        "The province of Nangarhar alone lost 77 people. In all 3,400 houses were destroyed and 9,000 damaged; some "
        "60,000 people are homeless."
    ),
    (
        "Shelling kills 12, wounds 40 in border town\n\nTwelve people, most of them at a bus stop, were killed on "
        "Tuesday when rockets hit the town of Shebekino. Forty were hurt, nine seriously, the governor wrote. By "
        "evening one of the nine had died, and the toll was 13. It was the worst day for the town since May, when "
        "15 people died."
    ),
    (
        "Cholera in Haiti: what we know\n\n- Cases so far: 19,800, of which 1,100 confirmed\n- Deaths: 344, "
        "including 89 outside hospitals\n- Children under ten: one case in three\n- Beds: 1,150 in 41 centres, 760 "
        "of them occupied\n- Vaccinated: 740,000 of the 1.2 million people targeted, or 62 per cent"
    ),
    (
        "Q&A. How many people are buried under the mine waste? The company says 19, the union 27. Eleven bodies "
        "have been found, so that between eight and 16 people are missing."
    ),
    (
        "The 1,200-strong brigade went into the forest in June and came out in August with 740. Of the 460 it lost, "
        "130 were killed, 290 were wounded and 40 are missing. Two hundred replacements joined it in September, "
        "which brought it to 940."
    ),
    (
        "On board were 27 sailors: 15 Filipinos, seven Indians, four Ukrainians and a Greek captain. Pirates took "
        "the captain and five Filipinos ashore. The other 21 sailed the ship to Mombasa."
    ),
    (
        "Three quarters of the 480 inmates had been convicted of nothing. Fire killed 102 of them, most in wing B, "
        "where 160 slept in a hall for 60. The 378 survivors were moved to another prison."
    ),
    (
        "In the first month of the siege 30 people a day died, in the second 50, in the third, when the ice road "
        "opened, 20. That makes some 3,000 in three months of 30 days."
    ),
    (
        "A grenade killed two boys, aged 11 and 12, who had found it in a field. Their cousin, nine, lost a hand. "
        "Mines and shells have killed 42 children in the province since the war ended in 2016, five this year."
    ),
    (
        "Forty per cent of the 1,500 families in the camp have no tent: 600 families, more than 3,000 people, sleep "
        "outside. Two babies died of cold on Sunday and a third on Monday."
    ),
    (
        "Three people died in Monday's blast and a fourth, a woman of 60, on Tuesday. Eleven remain in hospital, "
        "two fewer than the day before."
    ),
    (
        "Some 2,000 soldiers, a third of the garrison, deserted in the first week and another 900 in the second, so "
        "that the 6,000 men of May had shrunk to fewer than 3,200 by the middle of June."
    ),
    (
        "The blast tore through carriages three and four of the train. Of the 20 dead, 13 were in carriage three. "
        "The first carriage, with 60 people in it, was not damaged."
    ),
    (
        "Nine of the 14 districts have reported cases. In five of the nine fewer than 10 people fell ill; the four "
        "others account for 1,100 of the 1,140 cases."
    ),
    "In 1918 the flu killed 1,800 of the town's 30,000 people, six in every hundred. In the winter of 2020 Covid killed 31.",
    (
        "The drone attack set fire to two tankers. One carried 21 sailors and the other 19. All were picked up, 30 "
        "by a frigate and ten by fishermen. Four had burns."
    ),
    (
        "The commission examined 312 deaths in custody over ten years. In 45 cases it found violence, in 120 "
        "illness, in 88 suicide; the rest it could not explain."
    ),
    (
        "At 06:40 a bomb exploded outside a police station in the Lal Masjid quarter, killing nine people. Twenty "
        "minutes later, as rescuers arrived, a second bomb killed 17. Of the 26 dead, 11 were policemen and three "
        "were medics."
    ),
    "The heat wave killed 68 people in Porto, the mayor said, 40 of them over 80. In Lisbon, a city twice as large, 75 died.",
    "Two thirds of the 96 dead were women, 64 in all. The youngest was two, the oldest 93. The average age was 47.",
    (
        "The landslide buried 31 houses and about 150 people. Twenty-two bodies were found in the first two days, "
        "five on the third and none since. More than 120 people are given up for lost."
    ),
    (
        "The airline said 152 people were aboard flight 812: 144 passengers and eight crew. The list it published "
        "on Monday had 153 names, because one passenger, who missed the flight, had not been struck off."
    ),
    (
        "In two years of war the village of 900 people has lost 45 men. Nineteen are buried in the new cemetery; "
        "the others lie where they fell, or nobody knows where."
    ),
    (
        "The coast guard intercepted three boats carrying 45, 52 and 60 migrants. Two of the 157 people were taken "
        "to hospital. On Sunday 80 others had landed on the island."
    ),
    (
        "Typhoon Rai killed 407 people and injured 1,147. Seventy-eight were still missing when the search ended. "
        "Bohol, with 109 deaths, was hit hardest."
    ),
    (
        "Eleven bodies were found in the first well, eight in the second and 15 in the third, 34 in all. Another "
        "grave, said to hold 20 people, has not been opened."
    ),
    (
        "Among the 90 prisoners exchanged were 17 officers. The other side handed over the same number, but "
        "returned in addition the bodies of 41 soldiers."
    ),
    (
        "The strike killed 14 people, according to the governor; the hospital counted 16. Both figures include two "
        "children who died on the way there."
    ),
    (
        "Half of the 1,400 recruits had served before. Of these 700 veterans 60 were over 50. By spring 300 "
        "recruits, veterans and others, were dead."
    ),
    "The number of dead rose from 61 to 68 on Tuesday after three people died in hospital and four more bodies were found.",
    "He had lost two brothers in the war and a third in the camp, and of seven cousins only one came home.",
    (
        "\"They told us 20 people had been shot. It was not 20, it was more than 200,\" said Ibrahim, who buried 31 "
        "of them himself. The army spoke of 14 dead."
    ),
    (
        "A 7.1-magnitude quake struck 12 kilometres below the town of 40,000. It was followed by 30 aftershocks, "
        "nine of them above magnitude 5. Fifty-three people died, 41 of them in one school."
    ),
    (
        "On the first day 40 people a hour came over the bridge, on the second 90. By the evening of the third day "
        "4,000 had crossed."
    ),
    "The pilots, 44 and 51, and 39 of the 67 passengers survived. Twenty-eight bodies have been flown home.",
    (
        "A suicide bomber killed at least 23 worshippers at a mosque in Peshawar on Friday. The provincial police "
        "chief later put the toll at 27, two of whom died in hospital. Some 60 people were hurt, 14 of them "
        "critically. In 2013 an attack on a church in the same city killed 127."
    ),
    (
        "Of the 41 crew, 19 were rescued within the hour, four of them by a passing trawler. Twelve bodies have "
        "been recovered. The search for the other ten resumed at dawn, the navy said, with three ships and two "
        "helicopters."
    ),
    (
        "The health ministry reported 1,204 new cases of cholera in the past week, bringing the total since January "
        "to 18,340, with 412 deaths. In the week before there had been 1,560 new cases. Nearly two in three "
        "patients are children."
    ),
    (
        "Russian shelling killed three people in Kherson and two in Nikopol, regional governors said. Another "
        "eleven were wounded, seven in Kherson. In all of last week 19 civilians died in the two regions."
    ),
    (
        "The earthquake struck at 04:17. By noon 90 deaths had been confirmed; by nightfall the figure stood at "
        "640. A week later the toll passed 20,000, and it kept rising until March, when officials settled on "
        "50,783."
    ),
    (
        "Two buses collided near Kumasi, killing 16 people on one and 12 on the other. Police said 28 passengers "
        "had died in all; the two drivers survived. The road has claimed 74 lives this year, up from 51 in the same "
        "months of last year."
    ),
    (
        "The army says it lost 12 men in the raid. The rebels claim to have killed 40 soldiers and captured six. A "
        "hospital source spoke of 15 bodies."
    ),
    (
        "Thirty-one people were on the train, 24 passengers and seven crew. Five passengers and one crew member "
        "were killed and 11 people injured; the rest, among them the driver, were unhurt."
    ),
    (
        "The fire killed six members of one family: a couple aged 38 and 36, their three children, who were 12, "
        "nine and four, and a grandmother of 71. A neighbour, 54, was hurt trying to reach them."
    ),
    (
        "The UN says 14,000 people fled the town in May and 9,000 in June. Of those 23,000, some 8,000 have gone "
        "back. The camp at Bor, built for 6,000, now holds 11,500."
    ),
    (
        "It was the third fatal crash on the line since 2015. The first killed four people and the second nine; on "
        "Tuesday 17 died. After the second, the speed limit was cut from 120 to 80 kilometres an hour."
    ),
    (
        "Police arrested 130 demonstrators on Saturday, 45 of whom were released the same night. Another 60 were "
        "freed on Sunday. The remaining 25 appeared in court on Monday; nine of them were charged."
    ),
    (
        "At least 11 people, including three children, were killed and more than 30 wounded when a missile hit an "
        "apartment block. Rescuers pulled 18 survivors from the rubble. Nine residents are still missing. About 70 "
        "people lived in the 12-storey building."
    ),
    (
        "The ministry counted 820 deaths in road accidents in the first half of the year, 6 per cent fewer than in "
        "the first half of last year, when 872 people died. Motorcyclists made up 290 of the dead and pedestrians "
        "205."
    ),
    (
        "The Lancet study puts the excess deaths at 186,000 (95% CI 150,000 to 225,000). The ministry's own list "
        "has 37,396 names. Neither figure includes those still under the rubble, perhaps 10,000."
    ),
    (
        "Ebola has infected 64 people and killed 45, a fatality rate of 70 per cent. Nineteen patients have "
        "recovered. Five of the dead were health workers."
    ),
    (
        "Eight hikers set out on Saturday; two turned back at the hut. Of the six who went on, one was found dead, "
        "three were rescued with frostbite, and two are missing."
    ),
    (
        "Colonel Pérez said 140 guerrillas attacked the post, which was held by 36 policemen. Nine policemen were "
        "killed and 13 wounded; the other 14 were taken prisoner. He put the rebels' losses at 30 dead."
    ),
    (
        "The ferry, with room for 120, was carrying 190 people. Coastguards rescued 71. By Sunday 64 bodies had "
        "been found, leaving 55 missing."
    ),
    (
        "Between 2019 and 2023 lightning killed 61 people in the country, about 12 a year. The worst year was 2021, "
        "with 19 deaths; the mildest 2019, with seven."
    ),
    (
        "A first count gave 58 dead. The coroner revised the number to 52 after finding that six remains belonged "
        "to people already counted. The 52 include 31 women."
    ),
    (
        "Her grandfather was one of 700 men of the village who went to the war in 1914. A hundred and sixty did not "
        "come back; his name is the 94th on the stone, between two of his nine brothers."
    ),
    (
        "At 9am two people were reported dead. At 11am the number was four. At 3pm police said seven had died, and "
        "at 8pm the hospital announced an eighth death. Two of the eight were tourists."
    ),
    (
        "Boko Haram seized 276 girls. Fifty-seven escaped on the way, so that 219 remained in captivity. By 2023, "
        "21 had been freed in one exchange and 82 in another; 16 more had been found, which left 100."
    ),
    (
        "Of every ten houses in the valley seven collapsed. In Langtang, where 430 people lived, 243 died, among "
        "them 41 foreigners; only a single building was left standing."
    ),
    (
        "In the north, 14 districts reported measles and in the south nine. Of the 23 districts, 17 had no vaccine "
        "left. Some 4,300 children fell ill and 61 died, 38 of them in the north."
    ),
    (
        "The convoy of 12 ambulances brought out 84 patients, seven in each. Another 16, too ill to move, stayed "
        "behind with four nurses. Two died on the road and 82 reached the border."
    ),
    (
        "The president spoke of \"more than 300 martyrs\". The list published by the ministry has 318 names; a "
        "human rights group has traced 281 of them."
    ),
    "At least 45 aid workers were killed in the country last year. In the year before fewer than 30 aid workers were killed.",
    "The flood killed 312 people. It left 3,120 homes in ruins.",
    "The quake killed 14 people and injured 140.",
    "The ministry put the number of wounded at 312. The 31 seriously wounded are being treated in five hospitals.",
    "Eleven firefighters died in the blaze. A plaque for the twelve firefighters who died in the 1987 fire hangs beside it.",
    "The village had 600 souls. The plague took 400 of them. A third, that is, lived.",
    "The hospital has 300 beds. In the ward of the burned there are 90 patients. That is a third more than in May.",
    "The ferry carried 240 people. Ninety were children. That is half the story; the crew had no jackets.",
    "The bus held 60 people. Nine died at the scene. A quarter of the wounded were in danger.",
    "The dam gave way on a Monday. On the Saturday that followed, two days after the search was called off, a boy was found.",
    "The mine caved in on Monday. It is now Friday, three days after the last knock was heard.",
    "Nine people were killed by the wave. By night the toll rose: the harbour pilot and nine other people were killed.",
    "Nine people were killed in Ost. In West, a week later, a pilot and nine other people were killed by another wave.",
    "The shelling killed more than 30 people. In the square 30 people and the gunner were killed.",
    "Clashes left 30 casualties (nine dead, 12 seriously wounded), police said.",
    "Two brothers of 19 and 22 drowned with a fisherman of 40; one of the brothers, 22, had a son.",
    "The dead were a couple aged 71 and 68 and their twins, both nine: four people of one family.",
    "Three peacekeepers were killed and a fourth was wounded near Kaga.",
    "Rockfalls killed 40 men in the street. Twenty died in their houses, and the other five had been at work; in all, 65 died.",
    "Lost since May: 14 Leopards destroyed, six damaged and four abandoned, 24 vehicles altogether.",
    "Nobody knows why. Three coaches with two stretchers in each made the trip twice, and 12 stretchers were used.",
    "The air force said that it had faced 300 drones and seven missiles, of which four missiles and 20 drones got through.",
    "The fever killed more than twice as many people in the town, 90, as in the villages, 41.",
    "The first company lost nine men. The second lost six, three fewer than the first and still six too many.",
    "Cases halved from 900 to 450 in 2011. They then rose by 150 in 2012, to 600.",
    "The quake measured 7.1. Some 580 bodies were found, and two hospitals have 660 patients between them.",
    "Monsoon dead: Kaski 14, Myagdi 9, Jajarkot 6. Other districts also lost people. The national total stands at 41.",
    "The toll, which stood at 300 at noon, reached 420 on Monday. Al Haouz alone had 250 deaths and Taroudant 110.",
    "Of the 18 killed, 12 were women and nine were foreigners.",
    "There were 142 confirmed cases, of whom 55 died and 87 recovered, and 22 probable ones.",
    "Coverage has risen to 77% from 64%, a gain of 13 points.",
    "The fine was 50 million rupees, ten million for every worker killed; the five families were paid on Friday.",
    "The fatality rate is 39% of the 142 confirmed cases, 55 of whom died, and 47% if the probable ones are included.",
    "The lifeboat left at 21.55 and reached the wreck nine hours and 20 minutes later, at 07.15.",
    "Mrs Ellis was born on 30 November 1921 and died on 2 December 2019, two days after her 98th birthday.",
    "An earlier count of 11 had included a couple found alive. Six people died in Harlan and three in Dade.",
    "HMS Lark had a complement of 85. The submarine that sank her was herself lost in May with all 46 of her crew.",
    "You can do the sum, he said: 276 were taken and 57 ran away, which makes 219.",
    "Of 339 people from one school, 325 pupils and 14 teachers, three quarters are dead or missing.",
    "It rained on 31 days in July and August.",
    "Ward 2 has 24 beds. Each bed had one patient in it on Friday. The hospital treated 900 patients last year.",
    "08:00 at least 12 dead\n10:30 at least 19 dead, says the same hospital\n13:00 19 dead, 40 hurt",
    "Tolls vary from two in Doha to 27 in Sur. Aleppo, one of the nine cities, was not in the count; it had 39.",
    "Captain Bo joined at 19, was wounded at 30 and served 40 years.",
    "The mine employed 300 men. All but 20 of them were on strike.",
    "Spain handed over 340 bodies in May. Portugal handed over 721, far more.",
    "Friday was the deadliest day of the year: 41 people died. On the previous Friday 60 had been hurt.",
)


def contradicted(name: str, text: str) -> bool:
    """Whether one check calls something in the text contradicted."""
    return any(finding.check == name and finding.verdict is Verdict.CONTRADICTED for finding in check(text).findings)


@pytest.mark.parametrize(("name", "right", "wrong"), PAIRS)
def test_one_change_breaks_it(name: str, right: str, wrong: str) -> None:
    assert not [finding.message for finding in check(right).findings if finding.verdict is Verdict.CONTRADICTED]
    assert contradicted(name, wrong)


@pytest.mark.parametrize("text", SILENT)
def test_lookalikes_stay_silent(text: str) -> None:
    assert not [finding.message for finding in check(text).findings if finding.verdict is Verdict.CONTRADICTED]

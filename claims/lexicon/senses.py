"""Words that a report uses for one another when it tells a thing again: "come home", "back", "returned"."""

from __future__ import annotations

SENSES = {
    "return": "home back return returned returnee returning",
    "young": "child minor schoolchild teenager infant baby toddler youngster pupil boy girl",
    "female": "woman female mother girl",
    "old": "pensioner elderly retired grandparent",
    "home": "hotel shelter rehoused resettled evacuated evacuee displaced homeless uprooted",
    "missing": "missing unaccounted vanished untraced disappeared",
    "cured": "recovered discharged cured recovery recovering",
    "captive": "captive hostage captured prisoner detained detainee inmate imprisoned seized held",
    "freed": "freed released liberated swapped exchanged",
    "infected": "infected infection ill sick sickened tested diagnosed diagnosis positive",
    "labourer": "labourer worker builder workman",
    "parent": "parent mother father bereaved",
    "convict": "convicted convict sentence sentenced serving",
    "untried": "awaiting remand untried unconvicted",
    "burnt": "burn burned burnt scalded",
    "drowned": "drowned drowning",
    "afraid": "fear feared afraid frightened scared fearful terrified",
    "shot": "gunshot gunfire bullet shot",
}
"""Each sense with its words, in the singular where nouns."""

SENSE_OF = {word: sense for sense, words in SENSES.items() for word in words.split()}
"""The sense of each listed word; a word of two senses has the last."""

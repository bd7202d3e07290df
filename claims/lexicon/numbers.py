"""Number words: cardinals, scales, dozens, fractions, ordinals, vague plurals, zeros and multiples.

Each row carries an example that a generic test reads: the words between [[ and ]] are exactly one quantity of that value.
Values are exact: int, or Fraction for parts of one.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from claims.values.named import NamedTuple


class Role(StrEnum):
    """What a number word does in a numeral."""

    ONES = "ones"  # one to nine
    TEENS = "teens"  # ten to nineteen
    TENS = "tens"  # twenty to ninety
    HUNDRED = "hundred"
    SCALE = "scale"  # thousand and above
    DOZEN = "dozen"  # counts by the dozen or the score
    ZERO = "zero"


class NumberWord(NamedTuple):
    """One word of numerals. `example`: its reading is the value of the marked words."""

    word: str
    role: Role
    value: int
    example: str


class FractionWord(NamedTuple):
    """A part of one: "third" is 1/3; `noun`: also in plural ("two thirds")."""

    word: str
    value: Fraction
    example: str


class VagueWord(NamedTuple):
    """A plural that names no number; `low`, `high` its customary bounds (ACLED coding: dozens from 12, hundreds from 100)."""

    word: str
    low: int
    high: int
    example: str


class Multiple(NamedTuple):
    """A word that multiplies: "doubled" is 2."""

    word: str
    value: int | Fraction
    example: str


class OrdinalWord(NamedTuple):
    """A place in an order: "third" is 3."""

    word: str
    value: int
    example: str


CARDINALS = (
    NumberWord("zero", Role.ZERO, 0, "They found [[zero]] survivors."),
    NumberWord("nought", Role.ZERO, 0, "The count stands at [[nought]]."),
    NumberWord("naught", Role.ZERO, 0, "The count stands at [[naught]]."),
    NumberWord("nil", Role.ZERO, 0, "Losses were [[nil]]."),
    NumberWord("one", Role.ONES, 1, "[[One]] soldier died."),
    NumberWord("two", Role.ONES, 2, "[[Two]] soldiers died."),
    NumberWord("three", Role.ONES, 3, "[[Three]] soldiers died."),
    NumberWord("four", Role.ONES, 4, "[[Four]] soldiers died."),
    NumberWord("five", Role.ONES, 5, "[[Five]] soldiers died."),
    NumberWord("six", Role.ONES, 6, "[[Six]] soldiers died."),
    NumberWord("seven", Role.ONES, 7, "[[Seven]] soldiers died."),
    NumberWord("eight", Role.ONES, 8, "[[Eight]] soldiers died."),
    NumberWord("nine", Role.ONES, 9, "[[Nine]] soldiers died."),
    NumberWord("ten", Role.TEENS, 10, "[[Ten]] soldiers died."),
    NumberWord("eleven", Role.TEENS, 11, "[[Eleven]] soldiers died."),
    NumberWord("twelve", Role.TEENS, 12, "[[Twelve]] soldiers died."),
    NumberWord("thirteen", Role.TEENS, 13, "[[Thirteen]] soldiers died."),
    NumberWord("fourteen", Role.TEENS, 14, "[[Fourteen]] soldiers died."),
    NumberWord("fifteen", Role.TEENS, 15, "[[Fifteen]] soldiers died."),
    NumberWord("sixteen", Role.TEENS, 16, "[[Sixteen]] soldiers died."),
    NumberWord("seventeen", Role.TEENS, 17, "[[Seventeen]] soldiers died."),
    NumberWord("eighteen", Role.TEENS, 18, "[[Eighteen]] soldiers died."),
    NumberWord("nineteen", Role.TEENS, 19, "[[Nineteen]] soldiers died."),
    NumberWord("twenty", Role.TENS, 20, "[[Twenty]] soldiers died."),
    NumberWord("thirty", Role.TENS, 30, "[[Thirty]] soldiers died."),
    NumberWord("forty", Role.TENS, 40, "[[Forty]] soldiers died."),
    NumberWord("fourty", Role.TENS, 40, "[[Fourty]] soldiers died."),
    NumberWord("fifty", Role.TENS, 50, "[[Fifty]] soldiers died."),
    NumberWord("sixty", Role.TENS, 60, "[[Sixty]] soldiers died."),
    NumberWord("seventy", Role.TENS, 70, "[[Seventy]] soldiers died."),
    NumberWord("eighty", Role.TENS, 80, "[[Eighty]] soldiers died."),
    NumberWord("ninety", Role.TENS, 90, "[[Ninety]] soldiers died."),
    NumberWord("hundred", Role.HUNDRED, 100, "[[A hundred]] soldiers died."),
    NumberWord("thousand", Role.SCALE, 1000, "[[A thousand]] soldiers died."),
    NumberWord("lakh", Role.SCALE, 100_000, "[[Two lakh]] people moved."),
    NumberWord("lakhs", Role.SCALE, 100_000, "[[Two lakhs]] of people moved."),
    NumberWord("lac", Role.SCALE, 100_000, "[[Two lac]] people moved."),
    NumberWord("lkh", Role.SCALE, 100_000, "[[2 lkh]] people moved."),
    NumberWord("million", Role.SCALE, 10**6, "[[Two million]] people fled."),
    NumberWord("mln", Role.SCALE, 10**6, "[[2 mln]] people fled."),
    NumberWord("crore", Role.SCALE, 10**7, "[[Two crore]] people voted."),
    NumberWord("crores", Role.SCALE, 10**7, "[[Two crores]] of people voted."),
    NumberWord("billion", Role.SCALE, 10**9, "[[Two billion]] people watched."),
    NumberWord("trillion", Role.SCALE, 10**12, "[[Two trillion]] cells died."),
    NumberWord("quadrillion", Role.SCALE, 10**15, "[[Two quadrillion]] cells died."),
    NumberWord("quintillion", Role.SCALE, 10**18, "[[Two quintillion]] cells died."),
    NumberWord("sextillion", Role.SCALE, 10**21, "[[Two sextillion]] cells died."),
    NumberWord("dozen", Role.DOZEN, 12, "[[Two dozen]] soldiers died."),
    NumberWord("score", Role.DOZEN, 20, "[[Two score]] soldiers died."),
)

FRACTIONS = (
    FractionWord("half", Fraction(1, 2), "[[Half]] of the platoon fell."),
    FractionWord("third", Fraction(1, 3), "[[A third]] of the platoon fell."),
    FractionWord("quarter", Fraction(1, 4), "[[A quarter]] of the platoon fell."),
    FractionWord("fourth", Fraction(1, 4), "[[One fourth]] of the platoon fell."),
    FractionWord("fifth", Fraction(1, 5), "[[A fifth]] of the platoon fell."),
    FractionWord("sixth", Fraction(1, 6), "[[A sixth]] of the platoon fell."),
    FractionWord("seventh", Fraction(1, 7), "[[A seventh]] of the platoon fell."),
    FractionWord("eighth", Fraction(1, 8), "[[An eighth]] of the platoon fell."),
    FractionWord("ninth", Fraction(1, 9), "[[A ninth]] of the platoon fell."),
    FractionWord("tenth", Fraction(1, 10), "[[A tenth]] of the platoon fell."),
    FractionWord("twelfth", Fraction(1, 12), "[[A twelfth]] of the force fell."),
    FractionWord("fifteenth", Fraction(1, 15), "[[A fifteenth]] of the force fell."),
    FractionWord("sixteenth", Fraction(1, 16), "[[A sixteenth]] of the force fell."),
    FractionWord("twentieth", Fraction(1, 20), "[[A twentieth]] of the force fell."),
    FractionWord("hundredth", Fraction(1, 100), "[[A hundredth]] of the force fell."),
    FractionWord("thousandth", Fraction(1, 1000), "[[A thousandth]] of the force fell."),
    FractionWord("millionth", Fraction(1, 10**6), "[[A millionth]] of the sum was lost."),
    FractionWord("billionth", Fraction(1, 10**9), "[[A billionth]] of the sum was lost."),
    FractionWord("trillionth", Fraction(1, 10**12), "[[A trillionth]] of the sum was lost."),
)

FRACTION_SIGNS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip

VAGUE = (
    VagueWord("tens", 10, 100, "[[Tens]] of people were held."),
    VagueWord("dozens", 12, 120, "[[Dozens]] of people were held."),
    VagueWord("scores", 20, 200, "[[Scores]] of people were held."),
    VagueWord("hundreds", 100, 1000, "[[Hundreds]] of people were held."),
    VagueWord("thousands", 1000, 10_000, "[[Thousands]] of people were held."),
    VagueWord("lakhs", 100_000, 1_000_000, "[[Lakhs]] of people were moved."),
    VagueWord("millions", 10**6, 10**7, "[[Millions]] of people fled."),
    VagueWord("crores", 10**7, 10**8, "[[Crores]] of people voted."),
    VagueWord("billions", 10**9, 10**10, "[[Billions]] of people watched."),
    VagueWord("trillions", 10**12, 10**13, "[[Trillions]] of cells died."),
)

FEW = (
    VagueWord("several", 3, 9, "[[Several]] people were held."),
    VagueWord("few", 3, 9, "[[A few]] people were held."),
    VagueWord("handful", 3, 9, "[[A handful]] of people were held."),
)

MULTIPLES = (
    Multiple("twice", 2, "The toll was [[twice]] that of May."),
    Multiple("thrice", 3, "The toll was [[thrice]] that of May."),
    Multiple("doubled", 2, "The toll [[doubled]] in May."),
    Multiple("doubling", 2, "The toll is [[doubling]] each month."),
    Multiple("doubles", 2, "The figure [[doubles]] the earlier count."),
    Multiple("double", 2, "The toll was [[double]] that of May."),
    Multiple("tripled", 3, "The toll [[tripled]] in May."),
    Multiple("tripling", 3, "The toll is [[tripling]] each month."),
    Multiple("triples", 3, "The figure [[triples]] the earlier count."),
    Multiple("triple", 3, "The toll was [[triple]] that of May."),
    Multiple("trebled", 3, "The toll [[trebled]] in May."),
    Multiple("treble", 3, "The toll was [[treble]] that of May."),
    Multiple("quadrupled", 4, "The toll [[quadrupled]] in May."),
    Multiple("quadruple", 4, "The toll was [[quadruple]] that of May."),
    Multiple("quintupled", 5, "The toll [[quintupled]] in May."),
    Multiple("halved", Fraction(1, 2), "The toll [[halved]] in May."),
    Multiple("halve", Fraction(1, 2), "Road deaths [[halve]] in a year."),
    Multiple("halving", Fraction(1, 2), "The truce is [[halving]] the losses."),
)

ORDINALS = (
    OrdinalWord("first", 1, "the [[first]] wave"),
    OrdinalWord("second", 2, "the [[second]] wave"),
    OrdinalWord("third", 3, "the [[third]] wave"),
    OrdinalWord("fourth", 4, "the [[fourth]] wave"),
    OrdinalWord("fifth", 5, "the [[fifth]] wave"),
    OrdinalWord("sixth", 6, "the [[sixth]] wave"),
    OrdinalWord("seventh", 7, "the [[seventh]] wave"),
    OrdinalWord("eighth", 8, "the [[eighth]] wave"),
    OrdinalWord("ninth", 9, "the [[ninth]] wave"),
    OrdinalWord("tenth", 10, "the [[tenth]] wave"),
    OrdinalWord("eleventh", 11, "the [[eleventh]] wave"),
    OrdinalWord("twelfth", 12, "the [[twelfth]] wave"),
    OrdinalWord("thirteenth", 13, "the [[thirteenth]] wave"),
    OrdinalWord("fourteenth", 14, "the [[fourteenth]] wave"),
    OrdinalWord("fifteenth", 15, "the [[fifteenth]] wave"),
    OrdinalWord("sixteenth", 16, "the [[sixteenth]] wave"),
    OrdinalWord("seventeenth", 17, "the [[seventeenth]] wave"),
    OrdinalWord("eighteenth", 18, "the [[eighteenth]] wave"),
    OrdinalWord("nineteenth", 19, "the [[nineteenth]] wave"),
    OrdinalWord("twentieth", 20, "the [[twentieth]] wave"),
    OrdinalWord("thirtieth", 30, "the [[thirtieth]] wave"),
    OrdinalWord("fortieth", 40, "the [[fortieth]] wave"),
    OrdinalWord("fiftieth", 50, "the [[fiftieth]] wave"),
    OrdinalWord("sixtieth", 60, "the [[sixtieth]] wave"),
    OrdinalWord("seventieth", 70, "the [[seventieth]] wave"),
    OrdinalWord("eightieth", 80, "the [[eightieth]] wave"),
    OrdinalWord("ninetieth", 90, "the [[ninetieth]] wave"),
    OrdinalWord("hundredth", 100, "the [[hundredth]] wave"),
    OrdinalWord("thousandth", 1000, "the [[thousandth]] wave"),
)

ONES = {row.word: row.value for row in CARDINALS if row.role is Role.ONES}
TEENS = {row.word: row.value for row in CARDINALS if row.role is Role.TEENS}
TENS = {row.word: row.value for row in CARDINALS if row.role is Role.TENS}
SCALES = {row.word: row.value for row in CARDINALS if row.role is Role.SCALE}
DOZENS = {row.word: row.value for row in CARDINALS if row.role is Role.DOZEN} | {"dozens": 12}
ZEROS = {row.word: row.value for row in CARDINALS if row.role is Role.ZERO}
MULTIPLIERS = {"hundred": 100, **SCALES, "bln": 10**9, "tln": 10**12, "mil": 10**6, "cr": 10**7}
"""Words that multiply what stands before them; the last four only in short forms."""
PLURAL_MULTIPLIERS = {word + "s": value for word, value in MULTIPLIERS.items() if word[-1] != "s" and len(word) > 4}
SUFFIXES = {
    "k": 1000, "mn": 10**6, "mm": 10**6, "mil": 10**6,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12,
}  # fmt: skip
"""Letters glued to digits that multiply ("6k", "$61bn"); "m", "g" and "t" are units as well, see `units`."""
JOINED = {ten + one: tens + ones for ten, tens in TENS.items() for one, ones in ONES.items()}
"""Compounds written as one word ("twentyone")."""
SPACED_SUFFIXES = frozenset(["k", "bn", "mn", "bln", "tln", "trn"])
"""Those of them that may stand behind a space."""
SMALL = {**ONES, **TEENS, **TENS, **JOINED}
TIMES = (
    {row.word: row.value for row in MULTIPLES} | {word + "fold": value for word, value in SMALL.items()} | {"hundredfold": 100}
)
PART_OF_ONE = {row.word: Fraction(1, row.value) for row in ORDINALS[2:]} | {row.word: row.value for row in FRACTIONS}
PARTS_OF_ONE = {word + "s": value for word, value in PART_OF_ONE.items() if word != "half"} | {"halves": Fraction(1, 2)}
VAGUE_PLURALS = {row.word: (row.low, row.high) for row in VAGUE}
SOME_FEW = {row.word: (row.low, row.high) for row in FEW}
PLACE_IN_ORDER = {row.word: row.value for row in ORDINALS}
ORDINAL_WORDS = frozenset({*PLACE_IN_ORDER, "st", "nd", "rd", "th"})
"""Words and letters behind digits of which every place in an order has one."""

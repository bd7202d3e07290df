"""Words that take a full stop within a sentence, and words that open a new one. Lower case, without the last stop."""

from __future__ import annotations

ALWAYS = frozenset(
    """
    mr mrs ms dr prof gen lt col maj capt cpl sgt pvt adm cmdr cdr brig sen rep gov rev hon pres supt insp det messrs mme
    mlle msgr sra srta dra lic e.g i.e cf ca approx incl excl vs v
    """.split()
)
"""The sentence goes on: a name, a number or a case follows."""

UNLESS_NEW = frozenset(
    """
    st ste mt ft rd ave blvd hwy nos figs sec ch vol dept univ assn bros fr sr ing gal sq max min
    jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri al u.s u.k u.n e.u u.s.a d.c
    """.split()
)
"""The sentence goes on unless a word follows that opens one."""

STATES = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d
    okla ore pa r.i s.c s.d tenn tex va vt w.va wash wis wyo ont que alta
    """.split()
)
"""With a capital, as above: a place, and often a dash or a date, follows."""

BEFORE_A_NUMBER = frozenset("no art sat sun mar fig est c p pp para".split())
"""Words of their own as well ("in the sun."): the sentence goes on before a digit, or with a capital before a name."""

CLOSING = frozenset("a.m p.m jr inc corp co ltd etc pers".split())
"""The sentence ends if a capital follows, save where that belongs to it ("10 a.m. Monday", "Co. Down")."""

AFTER_THE_HOUR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december et edt est ct cdt cst pt pdt pst gmt bst utc cet cest msk local eastern central pacific mountain
    """.split()
)

OPENERS = frozenset(
    """
    the a an in on at it its he his she her they their we our you i there this that these those but and or so yet as for of from
    to by with after before when while where since until during despite although though because if how what who why not no
    nobody one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    another other others some several many most more all both each every few none only at nearly almost about around over under
    meanwhile however earlier later then now today yesterday also still among according
    """.split()
)
"""Capitalised after a stop, they open a sentence; no name begins with them."""

OPENING_NOUNS = frozenset(
    """
    police officials authorities investigators witnesses rescuers firefighters doctors people residents victims soldiers troops
    officers prosecutors survivors relatives reports children women men hundreds thousands dozens scores
    """.split()
)
"""Common nouns: a capital on them opens a sentence, unless the whole text is in capitals."""

SAYING = frozenset("said says asked asks shouted cried told added replied tweeted wrote yelled".split())

"""Where sentences end, and where they do not: one text a row, ends marked with ¶."""

from __future__ import annotations

import pytest

from claims.text.sentences import sentence_ends
from claims.values.span import Span

ROWS = """
Twelve died.¶ Six were hurt.
Twelve died!¶ Were six hurt?¶ Nobody knows.
Gen. Ruth Okello said Lt. Col. B. N. Adler and Sgt. Poe were among the 14 dead.¶ A driver lived.
The U.S. Army lost 12 in the U.S.¶ The U.K. lost 3.
He lives in the U.S.¶ The rest fled.
He lives in the U.S.¶ Officials counted 12.
The bus left at 10 a.m. Monday with 40 aboard.¶ It burned.
The bus left at 10 a.m.¶ Rain fell.
Shots rang out at 5 p.m. and 9 p.m.¶ Police found 3 dead.
Hut No. 5 held 14 men.¶ No. 6 held none.
He said no.¶ Then 5 left.
They sat in the sun.¶ They waited.
On Sun. March 3 and on Nov. 5 about 20 fell.
St. Vincent's took 9 from Mt. Elgon, and Ft. Gray 11.
It hit Main St.¶ The toll was 4.
It hit 14 Main St. in Dover.
John F. Keller Jr. was one of the 9.¶ Another was J. R. Poole.
He died in World War I.¶ The others lived.
Robert Bell Jr.¶ Police named him first.
Losses rose 3.5 percent.¶ About 2.25 million fled.
Troops, tanks, guns etc. were lost.¶ Fuel, food, etc.¶ Nothing was left.
"We lost 12 men."¶ The major wept.
"We lost 12 men.”¶ The major wept.
"Who fired?" Lee asked.¶ "Nobody," said 3 men.
"Who fired?"¶ Nobody knew.
"Run!" she cried to the 40 pupils.
They waited... and 5 came.¶ They waited…¶ Nobody came.
Of the rest ... 5 came.
(About 30 km.)¶ The road was cut.
Forty died (see Fig. 2 and Sec. 4).¶ Six did not.
Forty died.[3][14]¶ Six lived.
The toll, vs. 14 in May, was approx. 30, i.e. Twice as many.
1. Dover lost 12.¶ Deal lost 3.
The toll was 12.¶ 3 were children.
It killed 40 in 1987.¶ The rest fled.
The U.N.¶ It was late.
Smith et al. counted 655,000.
Three bodies were found.¶Police sealed the road.
Visit www.example.org/a.B for more, or mail J.Smith@example.org today.
Ph.D. students marched.¶ Nine fell.
SALEM, Ore. — A bus with 14 aboard sank.
RENO, Nev. (March 3) A bus sank.¶ He was ill.¶ She left.
PLZEN, 3 MAY 89 (CTK) -- [TEXT]¶ THREE MEN DIED.¶ [WORDS INDISTINCT] TWO FLED.
COL. RAMIREZ OF THE U.S. ARMY LOST 5.¶ HE LEFT.
HE FLEW TO THE U.S.¶  OFFICERS STAYED.
THEY SAT IN THE SUN.¶ NO. 5 FELL.¶ SEN. BYRD DIED.
A man from Co. Down lost two sons.
Hart & Co.¶ Chairman Leo Hart was hurt.
""".strip().splitlines()


def split(text: str) -> str:
    """The text with its sentence ends marked."""
    ends = list(sentence_ends(text, Span(0, len(text))))
    assert ends == sorted(ends)
    assert ends[-1] == len(text)
    starts = [0, *ends[:-1]]
    return "¶".join(text[start:end] for start, end in zip(starts, ends, strict=True))


@pytest.mark.parametrize("row", ROWS)
def test_row(row: str) -> None:
    assert split(row.replace("¶", "")) == row


def test_ends_stay_within_the_stretch() -> None:
    text = "One. Two. Three. Four."
    assert list(sentence_ends(text, Span(5, 16))) == [9, 16]

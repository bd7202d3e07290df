"""Words of headlines: nouns that the body gives otherwise and people who only speak."""

from __future__ import annotations

SAME_NOUN: dict[str, str] = {
    form: noun
    for noun, forms in (
        ("policeman", "cop officer police policewoman deputy"),
        ("teenager", "teen youth"),
        ("soldier", "gi trooper serviceman servicewoman servicemember"),
        ("child", "kid youngster schoolchild"),
        ("grandchild", "grandkid"),
        ("veteran", "vet"),
        ("worker", "employee staffer labourer laborer"),
        ("prisoner", "inmate"),
        ("student", "pupil schoolgirl schoolboy"),
        ("person", "people individual"),
        ("fireman", "firefighter"),
        ("militant", "fighter insurgent rebel guerrilla guerilla"),
        ("reporter", "journalist newsman"),
        ("mother", "mom mum"),
        ("father", "dad"),
    )
    for form in forms.split()
}
"""Short nouns of headlines, and their like in the body, under one noun."""

MEMBERS = {"service": "soldier", "family": "relative", "staff": "worker", "gang": "gangster"}
"""What the members of something are called otherwise: "service members"."""

SPEAKERS = frozenset(
    """
    official spokesman spokeswoman spokesperson officer policeman sheriff chief minister president governor mayor witness
    reporter journalist resident doctor commander commissioner coroner survivor lawyer judge prosecutor expert director
    """.split()
)
"""People whom a report names as its sources more often than among the victims."""

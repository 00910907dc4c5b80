"""One spelling for each clinic: which names look alike, and which never do."""

import pytest

from dutytracker.domain.spelling import ClinicSuggestion, clinic_suggestions, look_alike, spelled


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North", "north"),
        ("North Side", "Northside"),
        ("St. Mary's", "st marys"),
        ("Clinique Été", "clinique ete"),
        ("Northside", "Norhtside"),
        ("Northside", "Nortside"),
        ("Nortside", "Northside"),
        ("Northside", "Nordhside"),
        ("Northside", "Northsides"),
        ("Unit 4 North", "unit-4-north"),
        ("Pediatrics A", "Pediatric A"),
    ],
)
def test_names_that_differ_by_a_slip_look_alike(one, other):
    assert look_alike(one, other)
    assert look_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North", "South"),
        ("East", "West"),
        ("North", "Nort"),
        ("Pediatrics A", "Pediatrics B"),
        ("Pediatrics 1", "Pediatrics 2"),
        ("Pediatrics 1", "Pediatrics 11"),
        ("Northside", "Southside"),
        ("Northside", "Northside Annex"),
        ("--", "!"),
        ("abcdefgh", "abdcefhg"),
    ],
)
def test_numbers_single_letters_and_short_names_tell_clinics_apart(one, other):
    assert not look_alike(one, other)
    assert not look_alike(other, one)


def test_the_name_that_most_members_write_is_suggested():
    found = clinic_suggestions(
        {"": 9, "Northside": 3, "northside": 1, "Nortside": 2, "South": 4, "SOUTH": 4, "West": 1}
    )

    assert found == (
        ClinicSuggestion(clinic="Northside", others=("Nortside", "northside")),
        ClinicSuggestion(clinic="SOUTH", others=("South",)),
    )


def test_a_spelling_is_followed_to_its_end():
    spellings = {"nth": "North", "North": "North Clinic"}

    assert [spelled(name, spellings) for name in ("nth", "North", "North Clinic", "South")] == [
        *["North Clinic"] * 3,
        "South",
    ]


def test_spellings_in_a_circle_come_to_an_end():
    assert spelled("a", {"a": "b", "b": "a"}) == "a"

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.reports.suffixes import kind_for

KINDS = {".pdf": 1, ".csv": 2}


def test_the_suffix_names_the_kind_whatever_its_case():
    assert kind_for(".PDF", KINDS) == 1


@pytest.mark.parametrize(
    ("suffix", "kinds", "words"),
    [
        (".docx", KINDS, "Choose a file name that ends in one of .pdf, .csv: “.docx” is none of them."),
        ("", KINDS, "Choose a file name that ends in one of .pdf, .csv: the suffix decides what is written."),
        (".csv", {".pdf": 1}, "Choose a file name that ends in .pdf."),
    ],
)
def test_another_suffix_is_refused_with_those_that_are_known(suffix, kinds, words):
    with pytest.raises(DutyError) as refusal:
        kind_for(suffix, kinds)
    assert refusal.value.sentence == words

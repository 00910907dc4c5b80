from fractions import Fraction

import pytest

from dutytracker.domain.records import LogSettings
from dutytracker.domain.remarks import (
    CountedOnce,
    MoreLostThanProtected,
    MoreProtectedThanGiven,
    MuchUnderOther,
    RecordedBeforeItEnded,
)
from dutytracker.reports.remark_words import remark_sentence
from tests.builders import TUESDAY, ZONE


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (MoreLostThanProtected(TUESDAY, 30), "30 min more was lost on Tuesday than was protected"),
        (MoreProtectedThanGiven(TUESDAY, 75), "1 h 15 more than was given is placed in protected time on Tuesday"),
        (CountedOnce(10), "10 min logged twice at one time count once."),
        (MuchUnderOther(Fraction(1, 8)), "13 % is under “Other indirect care”"),
        (RecordedBeforeItEnded(TUESDAY), "clock was behind when something was recorded on Tuesday."),
    ],
)
def test_every_remark_is_a_sentence(remark, words):
    sentence = remark_sentence(remark, LogSettings(time_zone=ZONE))
    assert words in sentence
    assert sentence.endswith((".", "?"))

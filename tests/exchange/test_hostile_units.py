"""What a member may be handed instead of a unit file: each is refused in one sentence, and changes nothing."""

import re
from contextlib import closing

import pytest

from dutytracker.domain.checking import Holding
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.checking import checked
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.unit_file import read_unit
from tests.builders import SetClock, a_logbook
from tests.exchange.hostile_units import HOSTILE
from tests.exchange.units import SOUND

CASES = [(of, what) for of, cases in HOSTILE.items() for what in cases]
LONGEST_SENTENCE = 250

WORDS = {
    "of another kind": "not a unit file|damaged or was changed|something else",
    "written otherwise": "not a unit file|byte order mark|not complete JSON|another kind|twice|nested deeper|"
    "more items|far larger",
    "wrongly signed": "damaged or was changed|was altered|complete JSON|twice|nested deeper|not UTF-8",
    "a number that is none": "right shape|decimal number|far too large|not a number",
    "of another version": "newer version|right shape|something else",
    "with fields that are unknown or missing": "right shape",
    "with text that hides something": "invisible character|composed",
    "with text that is too long or empty": "must have a name|longer than|cannot be taken|Give the offer a name|"
    "called so already",
    "at a day that cannot be": r"cannot be taken \((made_at|terms|from|weeks_asked|sampled_weeks)|right shape",
    "with a key that opens nothing": r"cannot be taken \(sealing_key\)|right shape",
    "with clinics or terms that cannot be": r"cannot be taken \((clinics|terms)|right shape",
    "with offers that cannot be": r"cannot be taken \(offers|right shape",
    "with figures that cannot be": "The benchmark in this unit file (does not have the right shape|cannot be right)",
}
"""What a sentence says of each class, so that no file is refused for something else that is wrong with it."""


def refusal(data):
    with pytest.raises(Refused) as refused:
        read_unit(data)
    return refused.value.sentence


def test_there_are_far_more_than_two_hundred_different_files():
    assert set(WORDS) == set(HOSTILE)
    contents = [data for cases in HOSTILE.values() for data in cases.values()]
    assert len(set(contents)) == len(contents) > 200


@pytest.mark.parametrize(("of", "what"), CASES, ids=[what for _, what in CASES])
def test_each_is_refused_in_one_sentence_that_says_what_is_wrong(of, what):
    sentence = refusal(HOSTILE[of][what])
    assert sentence.isprintable()
    assert sentence.endswith(".")
    assert len(sentence) <= LONGEST_SENTENCE
    assert re.search(WORDS[of], sentence), sentence


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("a share", "This is a share, not a unit file: a steward reads it in Review."),
        ("a receipt", "This is a receipt, not a unit file: a receipt is taken by import."),
        ("a sealed share", "This is a sealed share, not a unit file"),
        ("a whole log", "This is a whole log, not a unit file: a log file is taken over by import."),
        ("text", "This is not a unit file of Duty Tracker: choose a file whose name ends in .dutyunit."),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(what, words):
    assert words in refusal(HOSTILE["of another kind"][what])


def test_none_of_them_changes_a_log(tmp_path):
    with closing(a_logbook(tmp_path, at=SetClock())) as logbook:
        before = logbook.history.place()
        for of, what in CASES:
            with pytest.raises(DutyError):
                logbook.unit.adopting(HOSTILE[of][what])
        assert (logbook.history.place(), logbook.unit.file) == (before, None)


def test_none_holds_when_it_is_checked(tmp_path):
    path = tmp_path / "a.dutyunit"
    holding = []
    for of, what in CASES:
        path.write_bytes(HOSTILE[of][what])
        if isinstance(checked(path), Holding):
            holding.append(what)
    assert holding == ["a share", "a receipt"]


def test_a_unit_file_is_not_taken_for_a_share():
    with pytest.raises(Refused, match="This is a unit file, not a share: members open it"):
        read_share(SOUND)

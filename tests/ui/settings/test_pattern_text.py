import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problems
from dutytracker.ui.settings.pattern_text import DayText, day_from, pattern_from, text_of
from tests.builders import a_work_day
from tests.ui.sample import FIRST_DAY, a_usual_pattern

USUAL = DayText(works=True, shift="8:30-5", meal="12-12:30", protected="4-5")


def test_a_day_is_read_with_its_meal_and_its_blocks():
    assert day_from(USUAL, Weekday.MONDAY) == a_work_day("08:30-17:00", "12:00-12:30", "16:00-17:00")


def test_blocks_may_be_typed_in_any_order():
    text = DayText(works=True, shift="8-5", protected="4-5, 8-9")
    assert day_from(text, Weekday.MONDAY) == a_work_day("08:00-17:00", None, "08:00-09:00", "16:00-17:00")


def test_none_fixed_is_an_answer():
    text = DayText(works=True, shift="8-5", protected="none fixed")
    assert day_from(text, Weekday.MONDAY) == a_work_day("08:00-17:00", None)


def test_a_day_that_is_not_ticked_is_a_day_off_whatever_stands_there():
    assert day_from(DayText(shift="8-5"), Weekday.SUNDAY) is None


def test_a_pattern_written_out_reads_as_itself():
    pattern = a_usual_pattern()
    texts = {weekday: text_of(pattern.days.get(weekday)) for weekday in Weekday}
    assert pattern_from(texts, FIRST_DAY) == pattern


def test_every_problem_of_every_day_is_listed_with_its_field():
    texts = {
        Weekday.MONDAY: DayText(works=True, shift="soon", meal="later"),
        Weekday.TUESDAY: USUAL,
        Weekday.FRIDAY: DayText(works=True, shift="8-5", protected="6-7"),
    }
    with pytest.raises(Problems) as refusal:
        pattern_from(texts, FIRST_DAY)
    assert [problem.field for problem in refusal.value.problems] == ["monday.shift", "monday.meal", "friday.shift"]
    assert "Friday: The meal and the protected blocks must lie inside the shift." in refusal.value.sentence

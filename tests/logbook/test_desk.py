"""What logging cost, day by day, beside an open log."""

from dutytracker.domain.desk_day import DeskDay
from tests.builders import TUESDAY, WEDNESDAY


def test_the_cost_of_a_day_adds_up_and_is_there_again_tomorrow(logbook):
    logbook.desk.add_cost(TUESDAY, 2_000)
    logbook.desk.add_cost(TUESDAY, 1_500)
    logbook.desk.set_nudged(WEDNESDAY)
    assert logbook.desk.day(TUESDAY) == DeskDay(date=TUESDAY, milliseconds=3_500, lines=2)
    assert logbook.desk.day(WEDNESDAY) == DeskDay(date=WEDNESDAY, nudged=True)


def test_it_can_not_be_undone_and_is_in_no_history(logbook):
    logbook.entering.log_line("p15")
    place = logbook.history.place()
    logbook.desk.add_cost(TUESDAY, 2_000)
    assert logbook.history.place() == place
    logbook.undo()
    assert logbook.desk.day(TUESDAY).lines == 1


def test_a_log_that_was_closed_meanwhile_goes_without_it(logbook):
    logbook.desk.add_cost(TUESDAY, 2_000)
    logbook.close()
    logbook.desk.add_cost(TUESDAY, 2_000)
    assert logbook.desk.day(TUESDAY) == DeskDay(date=TUESDAY)

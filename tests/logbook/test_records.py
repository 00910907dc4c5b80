"""What a screen asks of the records is what was performed."""

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding
from dutytracker.domain.records import UndoneStatus
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEEK,
    an_absence,
    an_erosion,
    an_id,
    an_import_rule,
    an_undone_item,
)


def test_what_a_project_means_is_remembered_until_undo(logbook):
    first, second = an_import_rule(), an_import_rule(name="0a" * 32, duty=None)
    logbook.perform(adding("Import from another program", first, second))
    assert logbook.records.import_rules() == (second, first)
    logbook.undo()
    assert logbook.records.import_rules() == ()


def test_the_lists_a_screen_asks_for(logbook):
    done = an_undone_item(102, status=UndoneStatus.DONE, ended=TUESDAY)
    logbook.perform(adding("Log", an_undone_item(101), done, an_absence()))
    assert logbook.records.open_undone() == (an_undone_item(101),)
    assert logbook.records.undone_of(WEEK) == (an_undone_item(101), done)
    assert logbook.records.item(an_id(102)) == done
    assert logbook.records.item(an_id(103)) is None
    assert logbook.records.absences_in(Span(MONDAY, TUESDAY)) == (an_absence(),)
    logbook.perform(adding("Lose", an_erosion(201), an_erosion(202, date=TUESDAY)))
    assert logbook.records.erosions_in(Span(MONDAY, TUESDAY)) == (an_erosion(201),)
    assert logbook.records.first_day() == MONDAY

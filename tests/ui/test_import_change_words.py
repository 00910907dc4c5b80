"""How a change that brought in another program's file reads beside Undo."""

from dataclasses import replace

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.records import LogSettings
from dutytracker.domain.tracking import LABEL
from dutytracker.ui.change_words import change_words
from tests.builders import an_entry, an_import_rule
from tests.ui.sample import TODAY, ZONE, ZONE_NAME

BROUGHT = adding(LABEL, an_import_rule(), an_entry(1, minutes=60), an_entry(2, minutes=30))


def words(change: Change) -> str:
    return change_words(change, LogSettings(time_zone=ZONE_NAME), ZONE, TODAY)


def test_an_import_is_told_as_a_whole():
    assert words(BROUGHT) == "Came in: 2 entries, 1 h 30"
    assert words(BROUGHT.inverted()) == "Taken out again: 2 entries, 1 h 30"


def test_an_import_that_only_taught_what_a_name_means_is_told_by_its_label():
    assert words(adding(LABEL, an_import_rule())) == LABEL


def test_every_other_change_is_told_as_before():
    assert words(replace(BROUGHT, label="Log an entry")).startswith("Logged: ")

"""The settings as the member uses them: typed, pressed, and looked at again after an undo."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from dutytracker.domain.calendar import Span, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import AbsenceKind
from dutytracker.domain.terms import AbsenceRule, PercentGuarantee
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.reports.words import duty_label
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.settings.settings_place import SECTIONS, SettingsPlace
from tests.builders import a_range
from tests.ui.sample import FIRST_DAY, TODAY, a_usual_pattern, a_usual_term
from tests.ui.settings.renewing import renewing


@pytest.fixture
def settings_file(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def place(qtbot, workspace, settings_file, theme) -> SettingsPlace:
    place = SettingsPlace(workspace, settings_file, theme)
    qtbot.addWidget(place)
    place.resize(1000, 760)
    place.show()
    qtbot.waitExposed(place)
    return place


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_over(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def says(widget: QWidget, words: str) -> bool:
    return any(words in label.text() and not label.isHidden() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize("key", [key for key, _, _ in SECTIONS])
def test_every_field_of_a_section_has_a_name_for_a_screen_reader(place, key):
    place.show_section(key)
    assert place.section() == key
    fields = [field for field in place.findChildren(QLineEdit) if field.objectName() != "qt_spinbox_lineedit"]
    assert all(field.accessibleName() for field in fields)


def test_the_arrow_keys_go_through_the_sections(qtbot, place):
    place.take_focus()
    qtbot.keyClick(place.list, Qt.Key.Key_Down)
    assert place.section() == "contract"
    qtbot.keyClick(place.list, Qt.Key.Key_End)
    assert place.section() == "about"


class TestWorkingHours:
    def test_changed_hours_replace_those_of_the_same_day_and_undo_brings_them_back(self, qtbot, place, workspace):
        section = place.working_hours
        type_over(qtbot, section.form.field(Weekday.FRIDAY, "shift"), "8-12")
        section.form.field(Weekday.FRIDAY, "meal").clear()
        click(qtbot, section.save)
        (pattern,) = workspace.logbook.patterns
        assert pattern.days[Weekday.FRIDAY].shift == a_range("08:00-12:00")
        workspace.undo()
        assert workspace.logbook.patterns == (a_usual_pattern(),)
        assert section.form.field(Weekday.FRIDAY, "shift").text() == "8-5"

    def test_a_new_date_begins_a_new_period(self, qtbot, place, workspace):
        section = place.working_hours
        type_over(qtbot, section.since.field, "12/1")
        click(qtbot, section.save)
        assert [pattern.valid_from for pattern in workspace.logbook.patterns] == [FIRST_DAY, date(2026, 12, 1)]
        assert section.list.table.rows_model.rows[0].cells[2] == "to come"

    def test_delete_takes_a_period_away(self, qtbot, place, workspace):
        section = place.working_hours
        section.list.table.setFocus()
        qtbot.keyClick(section.list.table, Qt.Key.Key_Delete)
        assert workspace.logbook.patterns == ()
        assert says(section, "No working hours are entered yet.")

    def test_a_wrong_shift_is_named_and_marked_and_nothing_is_stored(self, qtbot, place, workspace):
        section = place.working_hours
        field = section.form.field(Weekday.TUESDAY, "shift")
        type_over(qtbot, field, "early")
        click(qtbot, section.save)
        assert says(section, "Tuesday: “early” is not a range.")
        assert field.property("wrong")
        assert workspace.logbook.patterns == (a_usual_pattern(),)

    def test_a_wrong_date_is_refused_in_place(self, qtbot, place):
        type_over(qtbot, place.working_hours.since.field, "soon")
        click(qtbot, place.working_hours.save)
        assert says(place.working_hours, "“soon” is not a date.")

    def test_the_first_day_is_copied_to_all_ticked_days(self, qtbot, place):
        form = place.working_hours.form
        type_over(qtbot, form.field(Weekday.MONDAY, "protected"), "none")
        click(qtbot, form.copy_button)
        assert {form.field(day, "protected").text() for day in list(Weekday)[:5]} == {"none"}
        assert says(place.working_hours, "40 h 00 a week, no fixed protected time.")

    def test_a_day_that_is_ticked_takes_the_hours_of_another(self, qtbot, place):
        form = place.working_hours.form
        click(qtbot, form.tick(Weekday.SATURDAY))
        assert form.field(Weekday.SATURDAY, "shift").text() == "8-5"

    def test_a_part_time_share_fills_the_ticked_days(self, qtbot, place):
        section = place.working_hours
        click(qtbot, section.form.tick(Weekday.FRIDAY))
        type_over(qtbot, section.fte, "0.6")
        click(qtbot, section.fill)
        assert says(section, "24 h 00 a week")

    def test_a_share_above_one_is_refused(self, qtbot, place):
        type_over(qtbot, place.working_hours.fte, "1.2")
        click(qtbot, place.working_hours.fill)
        assert says(place.working_hours, "like 0.6 or 60 %")


class TestContract:
    def test_a_percentage_replaces_the_hours_and_says_what_it_gives(self, qtbot, place, workspace):
        place.show_section("contract")
        section = place.contract
        section.form.basis.setFocus()
        qtbot.keyClick(section.form.basis, Qt.Key.Key_Right)
        type_over(qtbot, section.form.percent, "18")
        assert says(section, "this gives 7 h 12.")
        click(qtbot, section.save)
        (term,) = workspace.logbook.terms
        assert term.guarantee == PercentGuarantee(percent="18")
        workspace.undo()
        assert workspace.logbook.terms == (a_usual_term(),)
        assert section.form.guaranteed.text() == "7"

    def test_the_absence_rule_and_group_preparation_are_part_of_it(self, qtbot, place, workspace):
        place.show_section("contract")
        place.contract.form.absence_rule.choose(AbsenceRule.FIXED)
        click(qtbot, place.contract.form.groups)
        click(qtbot, place.contract.save)
        (term,) = workspace.logbook.terms
        assert (term.absence_rule, term.counts_group_preparation) == (AbsenceRule.FIXED, False)

    def test_a_new_term_leaves_the_old_one_for_the_weeks_before(self, qtbot, place, workspace):
        place.show_section("contract")
        type_over(qtbot, place.contract.since.field, "11/15")
        type_over(qtbot, place.contract.form.guaranteed, "9")
        click(qtbot, place.contract.save)
        assert len(workspace.logbook.terms) == 2
        assert [row.cells[1] for row in place.contract.list.table.rows_model.rows] == ["9 h per 40 h", "7 h per 40 h"]

    def test_more_than_the_whole_week_is_refused(self, qtbot, place, workspace):
        place.show_section("contract")
        type_over(qtbot, place.contract.form.guaranteed, "50")
        click(qtbot, place.contract.save)
        assert says(place.contract, "must not be longer than the week it is counted on")
        assert workspace.logbook.terms == (a_usual_term(),)

    def test_what_is_typed_stays_when_something_else_changes(self, qtbot, place, workspace):
        place.show_section("contract")
        type_over(qtbot, place.contract.form.guaranteed, "8")
        workspace.log_line("p 15 earlier")
        assert place.contract.form.guaranteed.text() == "8"


class TestAbsences:
    def around(self, workspace):
        return workspace.logbook.records.absences_in(Span(TODAY - timedelta(days=60), TODAY + timedelta(days=60)))

    def test_a_range_enters_its_working_days_as_one_change(self, qtbot, place, workspace):
        place.show_section("absences")
        type_over(qtbot, place.absences.first.field, "11/20")
        type_over(qtbot, place.absences.last.field, "11/24")
        place.absences.kind.choose(AbsenceKind.SICK)
        click(qtbot, place.absences.save)
        days = [absence.date.day for absence in self.around(workspace)]
        assert days == [20, 23, 24]
        assert {absence.kind for absence in self.around(workspace)} == {AbsenceKind.SICK}
        workspace.undo()
        assert self.around(workspace) == ()

    def test_a_few_hours_of_one_day(self, qtbot, place, workspace):
        place.show_section("absences")
        type_over(qtbot, place.absences.first.field, "today")
        type_over(qtbot, place.absences.length, "2:30")
        qtbot.keyClick(place.absences.length, Qt.Key.Key_Return)
        (absence,) = self.around(workspace)
        assert (absence.date, absence.minutes) == (TODAY, 150)
        assert place.absences.list.table.rows_model.rows[0].cells[2] == "2 h 30"

    def test_an_absence_is_changed_and_deleted(self, qtbot, place, workspace):
        workspace.log_line("pto today")
        place.show_section("absences")
        table = place.absences.list.table
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Return)
        type_over(qtbot, place.absences.length, "4")
        click(qtbot, place.absences.save)
        assert [absence.minutes for absence in self.around(workspace)] == [240]
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert self.around(workspace) == ()

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            (("", "", ""), "Type a date"),
            (("11/20", "11/19", ""), "must not be before the first"),
            (("11/21", "11/22", ""), "None of these days is a working day"),
            (("11/20", "11/20/2030", ""), "at most a year"),
            (("11/20", "", "30"), "from 1 minute to 24 hours"),
            (("11/20", "", "some"), "is not an amount of hours"),
        ],
    )
    def test_what_makes_no_sense_is_refused_in_place(self, qtbot, place, workspace, typed, sentence):
        place.show_section("absences")
        first, last, length = typed
        place.absences.first.field.setText(first)
        place.absences.last.field.setText(last)
        place.absences.length.setText(length)
        click(qtbot, place.absences.save)
        assert says(place.absences, sentence)
        assert self.around(workspace) == ()


class TestDutyNames:
    def test_a_duty_gets_the_members_own_word(self, qtbot, place, workspace):
        place.show_section("duty_names")
        type_over(qtbot, place.duty_names.fields[Duty.MSG], "Inbox")
        qtbot.keyClick(place.duty_names.fields[Duty.MSG], Qt.Key.Key_Return)
        assert duty_label(Duty.MSG, workspace.logbook.settings) == "Inbox"
        click(qtbot, place.duty_names.reset)
        assert workspace.logbook.settings.duty_labels == {}
        assert place.duty_names.fields[Duty.MSG].text() == ""

    def test_indirect_care_is_called_what_the_contract_calls_it(self, qtbot, place, workspace):
        place.show_section("duty_names")
        assert place.duty_names.indirect_care.hasFocus()
        qtbot.keyClicks(place.duty_names.indirect_care, "PMT")
        qtbot.keyClick(place.duty_names.indirect_care, Qt.Key.Key_Return)
        assert workspace.logbook.settings.indirect_care == "PMT"
        workspace.undo()
        assert place.duty_names.indirect_care.text() == ""

    def test_a_duty_that_is_not_used_is_offered_nowhere_and_can_still_be_logged(self, qtbot, place, workspace):
        place.show_section("duty_names")
        qtbot.keyClick(place.duty_names.offered[Duty.CALL], Qt.Key.Key_Space)
        click(qtbot, place.duty_names.save)
        assert workspace.logbook.settings.unused_duties == {Duty.CALL}
        assert Duty.CALL not in [each.duty for each in workspace.logbook.entering.favorites().shown]
        workspace.log_line("call 15")
        assert [entry.duty for entry in workspace.logbook.records.entries_on(TODAY)] == [Duty.CALL]
        click(qtbot, place.duty_names.reset)
        assert place.duty_names.offered[Duty.CALL].isChecked()

    def test_one_duty_at_least_is_offered(self, qtbot, place, workspace):
        place.show_section("duty_names")
        for box in place.duty_names.offered.values():
            box.setChecked(False)
        click(qtbot, place.duty_names.save)
        assert says(place.duty_names, "Leave at least one duty that is offered.")
        assert workspace.logbook.settings.unused_duties == frozenset()

    def test_a_word_that_is_too_long_is_refused(self, qtbot, place, workspace):
        place.show_section("duty_names")
        place.duty_names.fields[Duty.MSG].setText("x" * 80)
        click(qtbot, place.duty_names.save)
        assert says(place.duty_names, "must not be longer than 40 characters")
        assert workspace.logbook.settings.duty_labels == {}


class TestTheLog:
    def test_notes_are_off_and_switching_them_on_explains_them(self, qtbot, place, workspace):
        place.show_section("log")
        assert not place.log_rules.notes.isChecked()
        click(qtbot, place.log_rules.notes)
        assert workspace.logbook.settings.notes
        assert says(place.log_rules, "Never name or describe a patient")
        workspace.undo()
        assert not place.log_rules.notes.isChecked()

    def test_the_week_may_begin_on_monday(self, qtbot, place, workspace):
        place.show_section("log")
        place.log_rules.week_start.setFocus()
        qtbot.keyClick(place.log_rules.week_start, Qt.Key.Key_Down)
        assert workspace.logbook.settings.week_starts_on is Weekday.MONDAY


class TestAppearance:
    def test_dark_is_worn_at_once_and_remembered(self, place, settings_file, theme):
        place.show_section("appearance")
        place.appearance.theme.choose(ThemeChoice.DARK.value)
        assert theme.choice is ThemeChoice.DARK
        assert settings_file.current.theme is ThemeChoice.DARK
        assert place.palette().window().color().lightness() < 128


class TestSafety:
    def test_a_first_passphrase_closes_the_log(self, qtbot, place, workspace, tmp_path):
        place.show_section("safety")
        renewing(place.safety, workspace)
        assert says(place.safety, "anyone at this computer can open this log")
        type_over(qtbot, place.safety.new, "four plain words here")
        type_over(qtbot, place.safety.again, "four plain words here")
        click(qtbot, place.safety.set_button)
        qtbot.waitUntil(lambda: says(place.safety, "From now on the log opens with the new"), timeout=20_000)
        assert workspace.logbook.keys.has_passphrase
        assert says(place.safety, "opens with your passphrase only")
        workspace.log_line("p 15 earlier")
        workspace.logbook.close()
        opened = open_logbook(profile_in(tmp_path), passphrase="four plain words here")
        assert opened.records.first_day() is not None
        opened.close()

    def test_changing_it_needs_the_one_until_now(self, qtbot, place, workspace):
        workspace.logbook.keys.set_passphrase("until now", None)
        place.show_section("safety")
        for field, text in ((place.safety.old, "wrong"), (place.safety.new, "new"), (place.safety.again, "new")):
            field.setText(text)
        click(qtbot, place.safety.set_button)
        qtbot.waitUntil(lambda: bool(place.safety.old.property("wrong")), timeout=20_000)
        type_over(qtbot, place.safety.old, "until now")
        with qtbot.waitSignal(place.passphrase_changed, timeout=20_000):
            click(qtbot, place.safety.set_button)
        assert says(place.safety, "From now on")

    def test_two_different_ones_are_refused(self, qtbot, place, workspace):
        place.show_section("safety")
        type_over(qtbot, place.safety.new, "one")
        type_over(qtbot, place.safety.again, "two")
        qtbot.keyClick(place.safety.again, Qt.Key.Key_Return)
        assert says(place.safety, "The two are not the same")
        assert not workspace.logbook.keys.has_passphrase

    def test_the_folder_of_the_log_can_be_copied(self, qtbot, place, workspace):
        place.show_section("safety")
        click(qtbot, place.safety.copy_button)
        assert QGuiApplication.clipboard().text() == str(workspace.logbook.profile.folder)

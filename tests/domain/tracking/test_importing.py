"""From a file of another program to the one change that takes it over."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given as for_all
from hypothesis import strategies as st

from dutytracker.domain.changes import Edit
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance, provenance_of
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ImportRule, Log, LogSettings, Member, Source
from dutytracker.domain.tracking.importing import tracker_import
from dutytracker.domain.tracking.meaning import digest_of
from dutytracker.domain.tracking.spans import Program, Remark, TrackedSpan, Why
from dutytracker.domain.validation import problems_of
from dutytracker.reports.labels import DUTY_LABELS
from tests.builders import MONDAY, a_pattern, an_absence, an_erosion
from tests.domain.tracking.spans import NOW, a_file, a_span

ZONE = "America/New_York"
EMPTY = Log(member=Member(code=""), settings=LogSettings(time_zone=ZONE))


def importing(*spans, into=EMPTY, given=(), rules=(), program=Program.TOGGL, now=NOW, **fields):
    file = a_file(*spans, program=program, **fields)
    return tracker_import(file, into, given=dict(given), rules=rules, labels=DUTY_LABELS, now=now)


def with_entries(found, into=EMPTY):
    return replace(into, entries=(*into.entries, *found.entries))


def test_a_call_comes_in_as_an_imported_entry_without_any_of_its_text():
    (entry,) = importing(a_span(description="J. Doe called", tags=("J. Doe",))).entries
    assert (entry.duty, entry.date, entry.minutes) == (Duty.CALL, MONDAY, 45)
    assert (entry.source, entry.recorded_at, entry.imported_at, entry.note) == (Source.IMPORT, NOW, NOW, None)
    assert provenance_of(entry, UTC) is Provenance.IMPORTED
    assert "Doe" not in repr(entry)


def test_work_past_midnight_is_two_entries():
    found = importing(a_span("2026-03-02T23:30", "2026-03-03T00:40"))
    assert found.by_day == {MONDAY: {Duty.CALL: 30}, date(2026, 3, 3): {Duty.CALL: 40}}
    assert len({entry.id for entry in found.entries}) == 2


def test_the_same_file_twice_changes_nothing():
    spans = [a_span("2026-03-02T23:30", "2026-03-03T00:40"), a_span(None, None, seconds=1800, day=MONDAY)]
    again = importing(*spans, into=with_entries(importing(*spans)))
    assert (again.change.edits, again.held, again.differing) == ((), 3, 0)


def test_a_longer_export_adds_only_what_is_new():
    first, second = a_span(), a_span("2026-03-03T09:00", "2026-03-03T09:30", place=3)
    later = importing(second, first, into=with_entries(importing(first)))
    assert [entry.date for entry in later.entries] == [date(2026, 3, 3)]


def test_what_is_different_in_the_log_stays():
    log = with_entries(importing(a_span()))
    again = importing(a_span(end="2026-03-02T10:00"), into=log)
    assert (again.entries, again.held, again.differing) == ((), 1, 1)


def test_two_records_that_began_at_once_are_two_entries_whatever_their_order():
    one, other = a_span(), a_span(project="Emails")
    log = with_entries(importing(one, other))
    assert len(log.entries) == 2
    assert importing(other, one, into=log).change.edits == ()


def test_what_the_program_tells_a_record_by_holds_over_its_time():
    log = with_entries(importing(a_span(identity="f00d")))
    assert importing(a_span("2026-03-02T09:05", "2026-03-02T09:45", identity="f00d"), into=log).held == 1


def test_the_same_times_of_two_programs_are_two_entries():
    log = with_entries(importing(a_span()))
    assert len(importing(a_span(), into=log, program=Program.KIMAI).entries) == 1


def test_an_instant_is_known_again_in_whatever_offset_it_is_written():
    log = with_entries(importing(a_span("2026-03-02T09:00-05:00", "2026-03-02T09:45-05:00")))
    assert importing(a_span("2026-03-02T14:00+00:00", "2026-03-02T14:45+00:00"), into=log).entries == ()


def test_what_means_no_duty_is_listed_with_its_minutes_and_does_not_come_in():
    found = importing(a_span(project="Staff meeting"), a_span(project="staff  MEETING", end="2026-03-02T10:00"))
    (row,) = found.names
    assert (row.name, row.minutes, row.records, row.meaning) == ("Staff meeting", 105, 2, None)
    assert (found.entries, found.minutes) == ((), 0)


def test_what_a_project_means_is_remembered_with_the_entries_in_one_change():
    found = importing(a_span(project="Work"), given={"work": Duty.OTH, "Lunch": None})
    rules = {
        ImportRule(name=digest_of("work"), duty=Duty.OTH, recorded_at=NOW),
        ImportRule(name=digest_of("lunch"), duty=None, recorded_at=NOW),
    }
    assert {edit.after for edit in found.change.edits} == {*rules, *found.entries}
    again = importing(a_span(project="Work"), given={"Work": Duty.OTH}, rules=tuple(rules), into=with_entries(found))
    assert again.change.edits == ()
    assert importing(a_span(project="Work"), rules=tuple(rules)).minutes == 45


def test_a_project_can_mean_something_else_from_now_on():
    before = ImportRule(name=digest_of("work"), duty=Duty.OTH, recorded_at=NOW)
    found = importing(a_span(project="Work"), given={"Work": None}, rules=(before,))
    assert found.change.edits == (Edit(before, replace(before, duty=None)),)


def test_work_that_overlaps_comes_in_with_a_remark():
    found = importing(
        a_span("2026-03-02T09:00", "2026-03-02T11:00"),
        a_span("2026-03-02T09:30", "2026-03-02T10:00", place=3),
        a_span("2026-03-02T10:30", "2026-03-02T11:30", place=4),
        a_span("2026-03-02T11:30", "2026-03-02T12:00", place=5),
        a_span("2026-03-02T11:30", "2026-03-02T12:00", place=6, project="Lunch"),
    )
    assert found.remarks == (Remark(3, Why.OVERLAP), Remark(4, Why.OVERLAP))
    assert len(found.entries) == 4


def test_remarks_come_in_the_order_of_the_file():
    found = importing(a_span(place=4, end="2026-03-02T09:00"), remarks=(Remark(2, Why.RUNNING),))
    assert found.remarks == (Remark(2, Why.RUNNING), Remark(4, Why.EMPTY))


def test_an_entry_is_placed_as_a_typed_one_would_be():
    into = replace(EMPTY, patterns=(a_pattern(),))
    found = importing(
        a_span("2026-03-02T03:00", "2026-03-02T03:10"), a_span("2026-03-01T12:00", "2026-03-01T12:10"), into=into
    )
    assert [entry.placement for entry in found.entries] == [Placement.OFF, Placement.PRE]
    assert not any(entry.placement_chosen for entry in found.entries)


def test_untimed_minutes_fill_what_the_day_protects_first():
    into = replace(EMPTY, patterns=(a_pattern(),), erosions=(an_erosion(minutes=1),), absences=(an_absence(),))
    spans = [a_span(None, None, seconds=240 * 60, day=MONDAY, place=place) for place in (2, 3)]
    found = importing(*spans, into=replace(into, absences=()))
    assert [entry.placement for entry in found.entries] == [Placement.PROT, Placement.GAP]
    away = importing(*spans, into=replace(into, absences=(an_absence(date=MONDAY, minutes=None),)))
    assert {entry.placement for entry in away.entries} == {Placement.OFF}


names = st.sampled_from(["Patient calls", "Emails", "Charting", "Work", "Staff meeting", ""])


@st.composite
def tracked(draw):
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, 450_000)))
    length = timedelta(seconds=draw(st.integers(-100, 90_000)))
    if draw(st.booleans()):
        return TrackedSpan(place=2, day=start.date(), seconds=int(length.total_seconds()), project=draw(names))
    return TrackedSpan(place=2, day=start.date(), start=start, end=start + length, project=draw(names))


@for_all(st.lists(tracked(), max_size=12))
def test_what_comes_in_by_day_and_duty_is_what_the_file_holds(spans):
    found = importing(*spans, given={"Work": Duty.OTH, "": None})
    own: Counter[str] = Counter()
    for span in spans:
        seconds = span.seconds if span.start is None else int((span.end - span.start).total_seconds())
        own[span.project] += seconds // 60 if 60 <= seconds < 1441 * 60 else 0
    duties = Counter()
    for of_day in found.by_day.values():
        duties.update(of_day)
    assert duties == +Counter(
        {Duty.CALL: own["Patient calls"], Duty.MSG: own["Emails"], Duty.CHART: own["Charting"], Duty.OTH: own["Work"]}
    )
    assert sum(row.minutes for row in found.names) == own.total()
    assert [problem for entry in found.entries for problem in problems_of(entry, EMPTY.settings)] == []
    assert importing(*spans, given={"": None}, into=with_entries(found), rules=()).entries == ()

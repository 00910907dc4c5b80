"""What a share tells of a week, and what it keeps back."""

from dataclasses import replace
from datetime import UTC, datetime

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Log
from dutytracker.domain.share_weeks import shared_weeks, terms_in
from dutytracker.domain.sharing import SharedDay, SharedTerm, placement_codes
from dutytracker.domain.summing import summary_of
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from tests.builders import (
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_full_log,
    a_log,
    a_term,
    an_entry,
    an_erosion,
    an_undone_item,
)

HOURS = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)


def the_week(log: Log, *, days: bool = False, own_time: bool = True, late: int = 0):
    (week,) = shared_weeks([WEEK], log, {WEEK: late}, days=days, own_time=own_time)
    return week


def test_a_shared_week_has_the_totals_of_the_week():
    log = a_full_log()
    summary = summary_of(WEEK, log)
    shared = the_week(log)
    assert shared.summary == replace(summary, clearing_by_duty={}, clearing_by_placement={})
    assert (shared.summary.need, shared.summary.verdict) == (summary.need, summary.verdict)
    assert shared.summary.clearing == 30
    assert shared.days is None


def test_without_own_time_only_protected_time_has_a_place():
    shared = the_week(a_full_log(), own_time=False).summary
    assert shared.by_placement == {Placement.PROT: 60}
    assert (shared.outside_protected, shared.logged, shared.own_time) == (30, 90, 0)


def test_weeks_without_a_known_contract_do_not_tell_which_pattern_is_missing():
    shared = the_week(a_log(terms=(), entries=(an_entry(),))).summary
    assert (shared.contract_known, shared.pattern_known, shared.coverage) == (False, False, None)


def test_a_share_tells_how_good_the_record_of_a_week_is():
    log = a_log(
        entries=(an_entry(1), an_entry(2, minutes=44), an_entry(3, minutes=45)),
        undone=(an_undone_item(1, told_manager=TUESDAY), an_undone_item(2), an_undone_item(3, arose=WEEK.end)),
        erosions=(an_erosion(told_manager=MONDAY), an_erosion(202, date=TUESDAY, told_manager=SATURDAY)),
    )
    shared = the_week(log, late=2)
    assert (shared.entries, shared.multiples_of_15, shared.late_edits, shared.told_manager) == (3, 2, 2, 3)
    assert shared_weeks([WEEK], log, {}, days=False, own_time=False)[0].late_edits == 0


def test_days_add_up_to_their_week_and_count_doubled_minutes_once():
    at_ten = datetime(2026, 3, 2, 18, tzinfo=UTC)
    log = a_log(
        entries=(
            an_entry(1, start=at_ten, minutes=30),
            an_entry(2, start=at_ten, minutes=45, duty=Duty.CALL, placement=Placement.BREAK),
            an_entry(3, start=at_ten, minutes=30, duty=Duty.DOC),
            an_entry(4, date=THURSDAY, placement=Placement.GAP),
            an_entry(5, date=THURSDAY, placement=Placement.OFF, minutes=5),
        )
    )
    assert the_week(log, days=True).days == {
        MONDAY: SharedDay(by_duty={Duty.CALL: 15, Duty.CHART: 30}, by_placement={"PROT": 30, "BREAK": 15}),
        THURSDAY: SharedDay(by_duty={Duty.CHART: 35}, by_placement={"GAP": 30, "OFF": 5}),
    }
    assert [day.by_placement for day in the_week(log, days=True, own_time=False).days.values()] == [
        {"PROT": 30, "OUT": 15},
        {"OUT": 35},
    ]


def test_a_day_tells_no_group_preparation_that_the_contract_does_not_count():
    log = a_log(terms=(a_term(counts_group_preparation=False),), entries=(an_entry(duty=Duty.GRP),))
    assert the_week(log, days=True).days == {}


def test_the_terms_of_a_week_are_told_without_first_day_and_label():
    changed = a_term(valid_from=WEDNESDAY, absence_rule=AbsenceRule.FIXED, label="new")
    told = [
        SharedTerm(guarantee=HOURS, absence_rule=rule, counts_group_preparation=True)
        for rule in (AbsenceRule.PRO_RATA, AbsenceRule.FIXED)
    ]
    assert terms_in(WEEK, (a_term(), changed)) == tuple(told)
    assert terms_in(WEEK, (a_term(), a_term(valid_from=TUESDAY, label="the same again"))) == (told[0],)
    assert terms_in(WEEK, (changed,)) == (told[1],)
    assert terms_in(WEEK, (a_term(valid_from=WEEK.end),)) == ()


def test_a_share_without_own_time_knows_two_places_else_seven():
    assert placement_codes(own_time_included=False) == ("PROT", "OUT")
    assert placement_codes(own_time_included=True) == tuple(place.value for place in Placement)

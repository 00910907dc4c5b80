"""What adopting a unit file would change in a log."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.adopting import LABEL, LogHere, UnitStanding
from dutytracker.domain.calendar import Weekday, week_of
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import Problem
from dutytracker.domain.records import LogSettings, Member, Record, SamplePlan, UnitAdoption, key_of
from dutytracker.domain.terms import PercentGuarantee, Term
from dutytracker.domain.unit import ClinicRoster, UnitFile, UnitPlan, WeeksAsked
from tests.builders import SUNDAY, ZONE, a_sample_plan, a_term
from tests.domain.adoptions import AT, CHOSEN, RUNNING, STARTS, UNIT_TERM, adopted, adoption_of, here, record_of
from tests.exchange.units import ANOTHER_STEWARD, FIRST, MADE_AT, SEALING_KEY, a_plan, a_unit, weeks


def edits_of(unit: UnitFile, into: LogHere, kind: type) -> list[Edit]:
    """What is done to the records of one kind."""
    return [edit for edit in adoption_of(unit, into).change.edits if isinstance(edit.record, kind)]


def test_in_an_empty_log_the_terms_come_in_and_the_file_is_kept():
    adoption = adoption_of(a_unit(), here())
    assert adoption.standing is UnitStanding.NEW
    assert adoption.change.label == LABEL
    assert adoption.change.edits == (Edit(None, UNIT_TERM), Edit(None, record_of(a_unit())))
    assert adoption.held is None


def test_the_unit_s_terms_replace_one_s_own_from_their_first_day_on():
    earlier = a_term(valid_from=date(2026, 1, 4))
    same_day = a_term(valid_from=FIRST, guarantee=PercentGuarantee(percent="17.5"))
    later = a_term(valid_from=date(2026, 4, 5))
    june = a_term(valid_from=date(2026, 6, 7))
    unit = a_unit(plan=a_plan(terms=(UNIT_TERM, june)))
    assert edits_of(unit, here(terms=(earlier, same_day, later)), Term) == [
        Edit(same_day, UNIT_TERM),
        Edit(later, None),
        Edit(None, june),
    ]


def test_a_unit_that_sets_no_terms_leaves_one_s_own_alone():
    assert edits_of(a_unit(plan=a_plan(terms=())), here(terms=(a_term(),)), Term) == []


def test_a_term_that_is_there_already_is_not_written_again():
    assert edits_of(a_unit(), here(terms=(UNIT_TERM,)), Term) == []


def test_weeks_begin_when_the_unit_s_do():
    unit = a_unit(plan=a_plan(week_starts_on=Weekday.MONDAY))
    settings = LogSettings(time_zone=ZONE, notes=True)
    assert edits_of(unit, here(settings=settings), LogSettings) == [
        Edit(settings, replace(settings, week_starts_on=Weekday.MONDAY))
    ]


def test_answers_about_weeks_as_they_were_cut_are_counted():
    answered = (date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 8), date(2026, 3, 9))
    monday = a_unit(plan=a_plan(week_starts_on=Weekday.MONDAY))
    assert adoption_of(monday, here(answered_weeks=answered)).weeks_answered == 3
    assert adoption_of(a_unit(), here(answered_weeks=answered)).weeks_answered == 0


def test_the_clinic_is_set_only_where_one_is_chosen():
    assert edits_of(a_unit(), here(), Member) == []
    chosen = adoption_of(a_unit(), here(), clinic=" north ").change.edits
    assert chosen[0] == Edit(Member(code="K7QF-2M9X"), Member(code="K7QF-2M9X", clinic="North"))
    there = here(member=Member(code="K7QF-2M9X", clinic="North"))
    assert not any(
        isinstance(edit.record, Member) for edit in adoption_of(a_unit(), there, clinic="North").change.edits
    )


def test_a_member_may_say_that_it_is_no_clinic():
    there = here(member=Member(code="K7QF-2M9X", clinic="North"))
    (edit,) = [edit for edit in adoption_of(a_unit(), there, clinic="").change.edits if isinstance(edit.after, Member)]
    assert edit.after == Member(code="K7QF-2M9X")


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (a_plan(), "no clinic “East”: choose one of North, South."),
        (a_plan(clinics=tuple(ClinicRoster(name=f"C{n}", roster=1) for n in range(8))), "C6, C7."),
        (a_plan(clinics=tuple(ClinicRoster(name=f"C{n}", roster=1) for n in range(9))), "C6, C7, …."),
        (UnitPlan(), "names no clinics"),
    ],
)
def test_a_clinic_that_the_unit_does_not_have_is_refused(plan: UnitPlan, words: str):
    with pytest.raises(Problem, match=re.escape(words)) as refused:
        adoption_of(a_unit(plan=plan), here(), clinic="East")
    assert refused.value.field == "clinic"


def test_chosen_weeks_hold_from_the_running_week_on():
    unit = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    assert edits_of(unit, here(), SamplePlan) == [
        Edit(None, SamplePlan(valid_from=RUNNING, weeks=STARTS, recorded_at=AT))
    ]


def test_before_the_first_week_that_is_asked_for_every_week_is_logged():
    later = weeks("2026-04-19")
    asked = WeeksAsked(first=date(2026, 4, 8), last=date(2026, 6, 6))
    (edit,) = edits_of(a_unit(plan=a_plan(sampled_weeks=later), weeks_asked=asked), here(), SamplePlan)
    assert edit.after == SamplePlan(valid_from=date(2026, 4, 5), weeks=(later[0].start,), recorded_at=AT)


def test_chosen_weeks_of_a_period_that_is_left_open_hold_at_once():
    unit = a_unit(plan=a_plan(sampled_weeks=weeks("2026-04-19")), weeks_asked=None)
    (edit,) = edits_of(unit, here(), SamplePlan)
    assert edit.after == SamplePlan(valid_from=RUNNING, weeks=(date(2026, 4, 19),), recorded_at=AT)


def test_chosen_weeks_replace_one_s_own_choice_for_the_time_to_come():
    own = a_sample_plan()
    this_week = a_sample_plan(RUNNING, valid_from=RUNNING)
    next_week = a_sample_plan(date(2026, 3, 29), valid_from=date(2026, 3, 15))
    unit = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    assert edits_of(unit, here(sample_plans=(own, this_week, next_week)), SamplePlan) == [
        Edit(next_week, None),
        Edit(this_week, SamplePlan(valid_from=RUNNING, weeks=STARTS, recorded_at=AT)),
    ]


def test_a_running_week_for_which_nothing_changes_keeps_when_it_was_chosen():
    own = a_sample_plan(RUNNING, date(2026, 4, 5), valid_from=SUNDAY)
    unit = a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-08", "2026-04-19")))
    (edit,) = edits_of(unit, here(sample_plans=(own,)), SamplePlan)
    assert edit.after is not None
    assert edit.after.valid_from == date(2026, 3, 15)


def test_weeks_that_are_chosen_already_stay_as_they_are():
    unit = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    plan = SamplePlan(valid_from=SUNDAY, weeks=STARTS, recorded_at=MADE_AT)
    assert edits_of(unit, here(sample_plans=(plan,)), SamplePlan) == []


def test_where_a_unit_chooses_no_weeks_any_more_every_week_is_logged_again():
    held = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    plan = SamplePlan(valid_from=SUNDAY, weeks=STARTS, recorded_at=MADE_AT)
    newer = a_unit(made_at=MADE_AT.replace(day=21))
    assert edits_of(newer, adopted(held, sample_plans=(plan,)), SamplePlan) == [
        Edit(None, SamplePlan(valid_from=RUNNING, weeks=(), recorded_at=AT))
    ]


def test_one_s_own_choice_of_weeks_stays_where_the_unit_chooses_none():
    assert edits_of(a_unit(), here(sample_plans=(a_sample_plan(),)), SamplePlan) == []
    held = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    assert edits_of(a_unit(), adopted(held, sample_plans=(a_sample_plan(),)), SamplePlan) == []
    stopped = SamplePlan(valid_from=SUNDAY, weeks=(), recorded_at=MADE_AT)
    assert edits_of(a_unit(), here(sample_plans=(stopped,)), SamplePlan) == []


def test_the_same_file_again_changes_nothing():
    unit = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    plan = SamplePlan(valid_from=RUNNING, weeks=STARTS, recorded_at=AT)
    adoption = adoption_of(unit, adopted(unit, sample_plans=(plan,)))
    assert (adoption.standing, adoption.change.edits) == (UnitStanding.SAME, ())


def test_the_same_file_again_sets_what_was_changed_since():
    own = a_term(valid_from=FIRST)
    adoption = adoption_of(a_unit(), adopted(a_unit(), terms=(own,)))
    assert (adoption.standing, adoption.change.edits) == (UnitStanding.SAME, (Edit(own, UNIT_TERM),))


def test_a_newer_file_of_the_same_key_takes_the_place_of_the_older_one():
    newer = a_unit(unit="North Coast and Valley", made_at=MADE_AT.replace(day=21))
    adoption = adoption_of(newer, adopted(a_unit()))
    assert adoption.standing is UnitStanding.NEWER
    assert adoption.change.edits == (Edit(record_of(a_unit()), record_of(newer)),)
    assert adoption.held == record_of(a_unit())


def test_two_files_of_one_second_follow_each_other():
    assert adoption_of(a_unit(unit="Valley"), adopted(a_unit())).standing is UnitStanding.NEWER


def test_an_older_file_of_the_same_key_would_change_nothing():
    older = a_unit(made_at=MADE_AT.replace(day=19), plan=a_plan(week_starts_on=Weekday.MONDAY))
    adoption = adoption_of(older, adopted(a_unit(), answered_weeks=(SUNDAY,)))
    assert (adoption.standing, adoption.change.edits, adoption.weeks_answered) == (UnitStanding.OLDER, (), 0)


def test_a_file_of_another_key_says_so_whenever_it_was_made():
    other = a_unit(key=ANOTHER_STEWARD, sealing_key=SEALING_KEY, made_at=MADE_AT.replace(day=1))
    adoption = adoption_of(other, adopted(a_unit()))
    assert adoption.standing is UnitStanding.OTHER_KEY
    assert adoption.change.edits == (Edit(record_of(a_unit()), record_of(other)),)


first_days = st.dates(date(2026, 1, 1), date(2026, 6, 30))
own_terms = st.lists(st.builds(lambda day: a_term(valid_from=day), first_days), max_size=5, unique_by=key_of)
starts = st.lists(first_days, max_size=4, unique=True).map(sorted).map(tuple)
own_plans = st.lists(
    st.builds(lambda day, weeks: SamplePlan(valid_from=day, weeks=weeks, recorded_at=MADE_AT), first_days, starts),
    max_size=3,
    unique_by=key_of,
)


@st.composite
def some_units(draw):
    """Units of any terms, chosen weeks and first weekday; two of one second may follow each other."""
    weekday = draw(st.sampled_from(Weekday))
    terms = draw(st.lists(first_days, max_size=3, unique=True))
    chosen = draw(st.lists(first_days.map(lambda day: week_of(day, weekday)), max_size=4, unique=True))
    return a_unit(
        made_at=MADE_AT + timedelta(seconds=draw(st.integers(0, 3))),
        plan=a_plan(
            week_starts_on=weekday,
            terms=tuple(a_term(valid_from=day, label="Unit") for day in sorted(terms)),
            sampled_weeks=tuple(sorted(chosen)),
        ),
        weeks_asked=draw(st.sampled_from([None, WeeksAsked(first=FIRST, last=date(2026, 12, 31))])),
    )


def after(change: Change, state: dict[tuple[type, str], Record]) -> dict[tuple[type, str], Record]:
    """The records once the change is written."""
    found = dict(state)
    for edit in change.edits:
        key = type(edit.record), key_of(edit.record)
        assert found.pop(key, None) == edit.before
        if edit.after is not None:
            found[key] = edit.after
    return found


def log_of(state: dict[tuple[type, str], Record], unit: UnitFile | None) -> LogHere:
    """The log that holds those records, and has adopted that unit."""
    records = sorted(state.values(), key=key_of)
    (member,), (settings,) = (
        [record for record in records if isinstance(record, kind)] for kind in (Member, LogSettings)
    )
    return LogHere(
        member=member,
        settings=settings,
        terms=tuple(record for record in records if isinstance(record, Term)),
        sample_plans=tuple(record for record in records if isinstance(record, SamplePlan)),
        adoption=next((record for record in records if isinstance(record, UnitAdoption)), None),
        unit=unit,
    )


@given(terms=own_terms, plans=own_plans, units=st.lists(some_units(), min_size=1, max_size=3))
def test_whatever_was_there_undo_restores_it_and_a_second_time_changes_nothing(terms, plans, units):
    state: dict[tuple[type, str], Record] = {
        (type(record), key_of(record)): record for record in (here().member, here().settings, *terms, *plans)
    }
    held = None
    for unit in units:
        adoption = adoption_of(unit, log_of(state, held), clinic="North")
        adopted_state = after(adoption.change, state)
        assert after(adoption.change.inverted(), adopted_state) == state
        if adoption.standing is UnitStanding.OLDER:
            assert adopted_state == state
            continue
        assert adoption_of(unit, log_of(adopted_state, unit), clinic="North").change.edits == ()
        new = log_of(adopted_state, unit)
        assert new.settings.week_starts_on is unit.plan.week_starts_on
        assert [term for term in new.terms if term in unit.plan.terms] == [*unit.plan.terms]
        state, held = adopted_state, unit

"""What a steward sets for a whole unit, and the unit file made of it, on real encrypted files and real signatures."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.unit import ClinicRoster, UnitPlan, WeeksAsked
from dutytracker.exchange.unit_file import read_unit
from tests.builders import WEEK, SetClock, a_logbook, an_id
from tests.stewardbook.some_shares import a_tally
from tests.stewards import code_of, read_shares, share_file

SEVEN = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
TERMS = (
    Term(valid_from=date(2025, 1, 1), guarantee=SEVEN, label="MOU"),
    Term(
        valid_from=date(2025, 7, 1),
        guarantee=PercentGuarantee(percent="17.5", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
        absence_rule=AbsenceRule.FIXED,
        counts_group_preparation=False,
    ),
    Term(valid_from=date(2026, 1, 1), guarantee=AppointmentsGuarantee(percent="10")),
)
OFFER = Offer(name="Eight hours", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
FACTS = UnitFacts(unit="North region", roster=60, first=WEEK.start, last=WEEK.shifted(7).last)
CLINICS = (ClinicRoster(name="North", roster=40), ClinicRoster(name="South", roster=20))
WHOLE = UnitPlan(clinics=CLINICS, terms=TERMS, sampled_weeks=(WEEK, WEEK.shifted(3)))


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def logbook(tmp_path, clock):
    with closing(a_logbook(tmp_path / "data", at=clock)) as logbook:
        yield logbook


@pytest.fixture
def book(logbook):
    with closing(logbook.collections.begin("Spring")) as book:
        yield book


@pytest.fixture
def add(book, tmp_path):
    def add(numbers, **fields):
        book.add(read_shares(tmp_path / "files", **{f"member{one}": share_file(one, **fields) for one in numbers}))

    return add


def refused(act):
    with pytest.raises(Problems) as error:
        act()
    return [problem.field for problem in error.value.problems]


def test_nothing_is_set_at_first(book):
    assert book.unit.plan == UnitPlan()
    assert book.unit.made_file is None


def test_the_whole_plan_is_there_again_when_the_collection_is_opened_again(book, logbook):
    book.unit.set_plan(WHOLE)
    assert book.unit.plan == WHOLE
    with closing(logbook.collections.open("Spring")) as again:
        assert again.unit.plan == WHOLE


def test_weeks_begin_as_in_the_stewards_own_log_until_something_else_is_set(book, logbook):
    own = logbook.settings
    logbook.perform(Change("Settings", (Edit(own, replace(own, week_starts_on=Weekday.MONDAY)),)))
    assert book.unit.plan.week_starts_on is Weekday.MONDAY
    book.unit.set_plan(UnitPlan(week_starts_on=Weekday.SUNDAY))
    assert book.unit.plan.week_starts_on is Weekday.SUNDAY
    book.unit.set_plan(UnitPlan(week_starts_on=Weekday.MONDAY))
    assert book.unit.plan == UnitPlan(week_starts_on=Weekday.MONDAY)


def test_each_change_of_the_plan_is_taken_back_and_made_again_by_itself(book):
    book.unit.set_plan(UnitPlan(clinics=CLINICS))
    book.unit.set_plan(WHOLE)
    assert book.undo_label == "Unit file set up"
    book.undo()
    assert book.unit.plan == UnitPlan(clinics=CLINICS)
    book.undo()
    assert book.unit.plan == UnitPlan()
    book.redo()
    book.redo()
    assert book.unit.plan == WHOLE


def test_the_offers_of_the_plan_are_always_those_on_the_table(book):
    book.set_offers([OFFER])
    book.unit.set_plan(WHOLE)
    assert book.unit.plan == replace(WHOLE, offers=(OFFER,))
    book.unit.set_plan(replace(WHOLE, offers=()))
    assert book.unit.plan.offers == book.offers == (OFFER,)


def test_terms_and_chosen_weeks_are_put_in_order_and_names_trimmed(book):
    book.unit.set_plan(
        UnitPlan(
            clinics=(ClinicRoster(name=" North ", roster=40),),
            terms=TERMS[::-1],
            sampled_weeks=(WEEK.shifted(3), WEEK),
        )
    )
    assert book.unit.plan == replace(WHOLE, clinics=(CLINICS[0],))


@pytest.mark.parametrize(
    ("plan", "fields"),
    [
        (
            UnitPlan(clinics=(CLINICS[0], ClinicRoster(name="north", roster=0))),
            ["clinics[1].name", "clinics[1].roster"],
        ),
        (UnitPlan(terms=(TERMS[0], TERMS[0])), ["terms"]),
        (UnitPlan(week_starts_on=Weekday.MONDAY, sampled_weeks=(WEEK,)), ["sampled_weeks[0]"]),
        (UnitPlan(sampled_weeks=(WEEK.shifted(8),)), ["sampled_weeks[0]"]),
        (UnitPlan(sampled_weeks=(WEEK, WEEK)), ["sampled_weeks"]),
    ],
)
def test_an_impossible_plan_is_refused_and_what_was_set_stays(book, plan, fields):
    book.set_facts(FACTS)
    book.unit.set_plan(WHOLE)
    assert refused(lambda: book.unit.set_plan(plan)) == fields
    assert book.unit.plan == WHOLE


def test_a_unit_file_says_what_is_said_and_set_and_members_can_read_it(book, logbook, clock):
    clock.at = datetime(2026, 3, 4, 20, 0, 0, 5, tzinfo=UTC)
    book.set_facts(FACTS)
    book.unit.set_plan(WHOLE)
    book.set_offers([OFFER])
    unit = read_unit(book.unit.make_file(benchmark=False))

    assert unit.plan == replace(WHOLE, offers=(OFFER,))
    assert (unit.unit, unit.weeks_asked) == ("North region", WeeksAsked(first=FACTS.first, last=FACTS.last))
    assert (unit.key, unit.sealing_key) == (logbook.keys.steward_key().public, logbook.keys.sealing_key().public)
    assert unit.made_at == datetime(2026, 3, 4, 20, tzinfo=UTC)
    assert unit.benchmark is None


def test_without_a_name_and_a_period_no_unit_file_is_made_and_what_to_enter_is_said(book):
    assert refused(lambda: book.unit.make_file(benchmark=False)) == ["unit", "first", "last"]
    book.set_facts(UnitFacts(unit="North region", first=WEEK.start))
    assert refused(lambda: book.unit.draft(benchmark=False)) == ["last"]
    assert book.unit.made_file is None


def test_chosen_weeks_that_the_period_moved_on_from_stay_and_are_in_no_file(book):
    book.set_facts(FACTS)
    book.unit.set_plan(WHOLE)
    book.set_facts(replace(FACTS, first=WEEK.shifted(2).start))
    assert read_unit(book.unit.make_file(benchmark=False)).plan.sampled_weeks == (WEEK.shifted(3),)
    book.unit.set_plan(replace(WHOLE, clinics=()))
    assert book.unit.plan == replace(WHOLE, clinics=())
    book.unit.set_plan(replace(WHOLE, sampled_weeks=(*WHOLE.sampled_weeks, WEEK.shifted(5))))
    assert refused(lambda: book.unit.set_plan(replace(WHOLE, sampled_weeks=(WEEK.shifted(1),)))) == ["sampled_weeks[0]"]

    book.set_facts(replace(FACTS, first=WEEK.shifted(6).start))
    assert refused(lambda: book.unit.make_file(benchmark=False)) == ["sampled_weeks"]


def test_it_is_known_when_the_last_file_was_made_and_whether_another_would_say_something_else(book):
    assert book.unit.is_outdated() is None
    book.set_facts(FACTS)
    assert book.unit.is_outdated() is None
    book.unit.make_file(benchmark=False)
    assert book.unit.made_file is not None
    assert book.unit.is_outdated() is False

    book.set_offers([OFFER])
    assert book.unit.is_outdated() is True
    book.undo()
    assert book.unit.is_outdated() is False
    book.set_facts(UnitFacts())
    assert book.unit.is_outdated() is None


def test_where_no_other_file_can_be_made_the_last_one_is_not_called_outdated(book):
    book.set_facts(FACTS)
    book.unit.set_plan(WHOLE)
    book.unit.make_file(benchmark=False)
    book.set_facts(replace(FACTS, first=WEEK.shifted(4).start))
    assert book.unit.is_outdated() is None
    book.set_facts(replace(FACTS, first=None))
    assert book.unit.is_outdated() is None


def test_a_file_that_could_not_be_saved_was_not_made(book, add):
    book.set_facts(FACTS)
    add(range(1, 12))

    def full_disk(data):
        raise DutyError("The disk is full.")

    with pytest.raises(DutyError, match="full"):
        book.unit.make_file(benchmark=True, save=full_disk)
    with pytest.raises(DutyError, match="full"):
        book.unit.make_file(benchmark=False, save=full_disk)
    assert book.unit.made_file is None
    assert not book.packets.earlier()


def test_a_benchmark_is_the_review_for_outside_and_counts_as_a_packet(book, add):
    book.set_facts(FACTS)
    add(range(1, 12))
    saved = []
    unit = read_unit(book.unit.make_file(benchmark=True, save=saved.append))

    assert unit.benchmark is not None
    assert (unit.benchmark["members"], unit.benchmark["weeks_received"]) == (11, None)
    assert [packet.audience for packet in book.packets.earlier()] == [Audience.OUTSIDE]
    assert len(saved) == 1
    assert book.unit.made_file is not None
    assert book.unit.made_file.benchmark


def test_a_benchmark_of_fewer_than_eleven_members_is_refused_and_the_file_made_without_it(book, add):
    book.set_facts(FACTS)
    add(range(1, 11))
    with pytest.raises(Problem, match="11 members") as error:
        book.unit.make_file(benchmark=True)
    assert error.value.field == "benchmark"
    assert read_unit(book.unit.make_file(benchmark=False)).benchmark is None


def test_a_benchmark_that_differs_by_few_from_an_earlier_packet_is_refused(book, add):
    book.set_facts(FACTS)
    add(range(1, 13))
    book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE))
    add([13])
    with pytest.raises(DutyError, match="so few members"):
        book.unit.make_file(benchmark=True)
    assert read_unit(book.unit.make_file(benchmark=False)).benchmark is None


def test_weeks_on_paper_which_no_unit_file_shows_do_not_stand_in_the_way_of_a_benchmark(book, add):
    book.set_facts(FACTS)
    add(range(1, 12))
    for number in range(1, 12):
        book.paper.set_tally(a_tally(number))
    book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
    book.paper.set_tally(a_tally(12))
    assert book.packets.differences(Audience.OUTSIDE)
    assert not book.unit.benchmark_differences()
    book.unit.make_file(benchmark=True)
    assert not book.packets.earlier()[-1].contents.paper


def test_another_unit_file_is_taken_over_with_one_undo_and_the_key_stays_the_own_one(book, logbook, tmp_path):
    book.set_facts(FACTS)
    book.unit.set_plan(WHOLE)
    book.set_offers([OFFER])
    unit = read_unit(book.unit.make_file(benchmark=False))
    with closing(logbook.collections.begin("Second")) as other:
        other.set_facts(UnitFacts(unit="Another", roster=12))
        other.unit.take_over(replace(unit, key=b"k" * 32))
        assert other.unit.plan == replace(WHOLE, offers=(OFFER,))
        assert other.facts == replace(FACTS, roster=12)
        assert read_unit(other.unit.make_file(benchmark=False)).key == logbook.keys.steward_key().public
        other.undo()
        assert other.undo_label == "Unit file taken over"
        other.undo()
        assert (other.unit.plan, other.offers) == (UnitPlan(), ())
        assert other.facts == UnitFacts(unit="Another", roster=12)
        other.unit.take_over(replace(unit, weeks_asked=None, plan=UnitPlan()))
        assert other.facts == UnitFacts(unit="North region", roster=12)


def test_only_the_chosen_weeks_are_pooled_asked_for_and_missing(book, add, clock):
    clock.at = datetime(2026, 6, 1, 20, tzinfo=UTC)
    add(range(1, 7), weeks=range(3))
    book.set_facts(FACTS)
    every = book.review(Audience.INSIDE)
    assert (every.chosen_weeks, every.weeks_received) == (None, 18)

    book.unit.set_plan(UnitPlan(sampled_weeks=(WEEK, WEEK.shifted(3))))
    chosen = book.review(Audience.INSIDE)
    assert (chosen.chosen_weeks, chosen.weeks_received) == (2, 6)
    (first, *_) = book.members.standing()
    assert (first.weeks_given, first.weeks_missing) == ((WEEK,), (WEEK.shifted(3),))

    book.undo()
    assert book.review(Audience.INSIDE) == every


def test_clinics_and_terms_change_no_figure_of_the_review(book, add):
    add(range(1, 7))
    before = book.review(Audience.INSIDE)
    book.unit.set_plan(replace(WHOLE, sampled_weeks=()))
    assert book.review(Audience.INSIDE) is before
    book.unit.set_plan(replace(WHOLE, sampled_weeks=(WEEK,)))
    assert book.review(Audience.INSIDE) is not before
    assert book.review(Audience.INSIDE).weeks_received == 6


def test_weeks_on_paper_that_were_not_chosen_stay_and_are_not_pooled(book):
    for number in range(2):
        book.paper.set_tally(
            PaperTally(
                id=an_id(number),
                who="Ada",
                clinic="",
                week=WEEK.shifted(number),
                scheduled=2400,
                contracted=420,
                logged=500,
                undone=0,
            )
        )
    book.set_facts(FACTS)
    book.unit.set_plan(UnitPlan(sampled_weeks=(WEEK.shifted(1),)))
    assert len(book.paper.tallies()) == 2
    assert book.paper.review(Audience.INSIDE).weeks == 1


def test_who_handed_in_nothing_of_the_chosen_weeks_is_listed_with_all_of_them_missing(book, clock):
    clock.at = datetime(2026, 6, 1, 20, tzinfo=UTC)
    book.set_facts(FACTS)
    book.unit.set_plan(UnitPlan(sampled_weeks=(WEEK.shifted(2),)))
    book.members.set_name(code_of(9), "Grace")
    (row,) = book.members.standing()
    assert (row.weeks_given, row.weeks_missing) == ((), (WEEK.shifted(2),))

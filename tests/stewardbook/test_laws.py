"""What holds of a collection whatever comes in which order, on real encrypted files."""

from contextlib import closing
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutytracker.domain.collecting import Whose
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee, PercentGuarantee
from dutytracker.domain.unit import ClinicRoster, UnitPlan
from dutytracker.reports.review_json import review_json
from tests.builders import WEEK, a_logbook, a_term
from tests.stewards import code_of, public_key, read_shares, share_file

FILES = {
    **{f"member{one}": share_file(one, clinic="North" if one % 2 else "nörth", weeks=range(3)) for one in range(1, 8)},
    "later": share_file(1, seq=2000, day=9, weeks=range(2, 5), clinic="South"),
    "copy": share_file(2, clinic="nörth", weeks=range(3)),
    "fork": share_file(3, head="b", day=4, weeks=range(3)),
    "other_key": share_file(4, key=40, day=6, weeks=range(1, 4)),
    "third_key": share_file(4, key=41, day=7, weeks=range(4, 6)),
    "same_place": share_file(5, day=8, weeks=range(1, 3), minutes=(("closed", 2300),)),
}
OFFERS = [
    Offer(name="Offer A", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400)),
    Offer(name="Offer B", guarantee=PercentGuarantee(percent="17.5"), absence_rule=AbsenceRule.FIXED),
]
PLANS = [
    UnitPlan(clinics=(ClinicRoster(name="North", roster=5),)),
    UnitPlan(sampled_weeks=(WEEK, WEEK.shifted(2)), terms=(a_term(),)),
]
ORDERS = st.permutations(sorted(FILES))
CUTS = st.sets(st.integers(1, len(FILES) - 1), max_size=4)

SLOWLY = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def begin(tmp_path):
    names = map(str, count())
    with closing(a_logbook(tmp_path / "data")) as logbook:
        yield lambda: closing(logbook.collections.begin(next(names)))


@pytest.fixture
def read(tmp_path):
    found = {one.file.removesuffix(".dutyshare"): one for one in read_shares(tmp_path / "files", **FILES)}
    return lambda names: [found[name] for name in names]


def told(book):
    """Everything a steward is told that the order of files could change."""
    return (
        [review_json(book.review(audience)) for audience in Audience],
        [(one.received.head.digest, one.why) for one in book.set_aside()],
        book.members.standing(),
        [(member.code, member.clinic, member.keys, member.weeks) for member in book.collection().members],
        book.members.clinics(),
        book.members.clinic_suggestions(),
        book.offers,
        book.unit.plan,
    )


@SLOWLY
@given(order=ORDERS, cuts=CUTS)
def test_the_order_of_files_and_how_often_they_come_never_changes_a_figure(begin, read, order, cuts):
    facts = UnitFacts(roster=12, first=WEEK.start, last=WEEK.shifted(3).last)
    with begin() as at_once, begin() as bit_by_bit:
        for book in (at_once, bit_by_bit):
            book.set_facts(facts)
            book.decide(public_key(40), Whose.ONE_PERSON)
            book.members.set_clinic("nörth", "North")
            book.members.remove(code_of(6))
        at_once.add(read(sorted(FILES)))
        for first, last in zip([0, *sorted(cuts)], [*sorted(cuts), len(order)], strict=True):
            bit_by_bit.add(read(order[first:last]))
            bit_by_bit.review(Audience.INSIDE)

        assert told(bit_by_bit) == told(at_once)
        assert len(at_once.collection().members) == 5


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.sampled_from(sorted(FILES)), min_size=1, max_size=4)),
        st.tuples(st.sampled_from(["remove", "bring_back"]), st.integers(1, 7).map(code_of)),
        st.tuples(st.just("name"), st.integers(1, 9).map(code_of)),
        st.tuples(st.just("decide"), st.sampled_from([40, 41]).map(public_key)),
        st.tuples(st.just("clinic"), st.sampled_from(["North", "nörth", "South"])),
        st.tuples(st.just("set_offers"), st.lists(st.sampled_from(OFFERS), unique=True)),
        st.tuples(st.just("set_plan"), st.sampled_from(PLANS)),
        st.tuples(st.sampled_from(["undo", "redo"]), st.none()),
    ),
    max_size=12,
)


def do(book, read, step, what):
    match step:
        case "add":
            book.add(read(what))
        case "name":
            book.members.set_name(what, f"Name of {what}")
        case "decide":
            book.decide(what, Whose.ANOTHER_PERSON)
        case "clinic":
            book.members.set_clinic(what, "North")
        case "undo" | "redo":
            getattr(book, step)()
        case "remove" | "bring_back":
            getattr(book.members, step)(what)
        case "set_plan":
            book.unit.set_plan(what)
        case _:
            getattr(book, step)(what)


@SLOWLY
@given(steps=STEPS)
def test_undo_takes_every_step_back_and_redo_makes_it_again(begin, read, steps):
    with begin() as book:
        states = [told(book)]
        for step, what in steps:
            do(book, read, step, what)
        last = told(book)
        undone = 0
        while book.undo() is not None:
            undone += 1
        assert told(book) == states[0]
        for _ in range(undone):
            assert book.redo() is not None
        assert told(book) == last

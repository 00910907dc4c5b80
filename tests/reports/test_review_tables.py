"""The tables of a pooled review: what a steward reads on the screen, on paper and in files."""

from fractions import Fraction

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.pooling import Audience
from dutytracker.domain.records import ErosionReason
from dutytracker.reports.marks import Role
from dutytracker.reports.review_json import review_json
from dutytracker.reports.review_tables import review_tables
from tests.domain.shares import a_member, a_shared_week, members_alike, placed, pool


def tables(members, roster=None, audience=Audience.INSIDE):
    return {table.name: table for table in review_tables(pool(members, audience, roster))}


def texts(table):
    return {row.label: [cell.text for cell in row.cells] for row in table.rows}


def test_too_few_members_have_no_table_but_who_reported():
    found = tables(members_alike(4), roster=20)

    assert list(found) == ["Participation"]
    assert texts(found["Participation"])["Members who shared weeks"] == ["4"]


def test_every_table_has_a_name_of_its_own_that_a_sheet_can_bear():
    found = review_tables(pool(members_alike(12), Audience.INSIDE))

    names = [table.name for table in found]
    assert len(set(names)) == len(names) == 16
    assert all(len(name) <= 31 for name in names)


@pytest.mark.parametrize("audience", Audience)
def test_every_row_has_a_cell_for_every_column_and_none_is_blank(audience):
    members = [*members_alike(12), *members_alike(3, undone=60, protected=None)]

    for table in review_tables(pool(members, audience, 40)):
        for row in table.rows:
            assert len(row.cells) == len(table.columns) - 1, table.name
            assert row.label
            assert all(cell.text for cell in row.cells)


def test_what_is_hidden_says_so_and_has_no_number():
    members = [*members_alike(8, protected=None), *members_alike(2, undone=60, protected=None)]
    found = tables(members)

    hidden = {"hidden: fewer than 5"}
    assert set(texts(found["Need"])["Need"]) == hidden
    assert set(texts(found["Delivery"])["Delivered"]) == hidden
    assert all(cell.value is None for row in found["Left undone"].rows for cell in row.cells)


def test_inside_hours_are_to_the_minute_and_outside_half_hours():
    members = members_alike(11, logged=437)

    assert texts(tables(members)["Need"])["Need"] == ["7 h 17"]
    outside = tables(members, audience=Audience.OUTSIDE)["Need"]
    assert texts(outside)["Need"] == ["7 h 30"]
    assert [row.cells[0].minutes for row in outside.rows] == [None] * 5


def test_outside_no_weeks_are_counted():
    found = tables(members_alike(11), audience=Audience.OUTSIDE)

    assert {"Weeks set aside", "Verdicts"}.isdisjoint(found)
    assert "Weeks logged but not shared" not in texts(found["Participation"])


def test_the_campaigns_five_duties_come_first():
    rows = tables(members_alike(5, by_duty={"CALL": 420}))["By duty"].rows

    assert [row.label for row in rows if row.strong] == [
        "Patient calls",
        "Patient emails and messages",
        "Community support and resources",
        "Charting",
        "Care coordination with doctors",
        "Logged",
    ]
    assert [row.cells[0].text for row in rows[:2]] == ["7 h 00", "0 h 00"]


def test_a_duty_of_few_members_is_hidden_in_another_and_the_table_says_so():
    members = [*members_alike(6, by_duty={"CALL": 420}), *members_alike(2, by_duty={"CALL": 400, "GRP": 20})]
    members += members_alike(6, by_duty={"CALL": 400, "OTH": 20})
    table = tables(members)["By duty"]

    assert texts(table)["Group preparation"] == ["hidden: fewer than 5"]
    assert "“Other indirect care” also holds what fewer than 5 members have." in table.remarks


def test_a_table_in_which_every_duty_stands_by_itself_holds_nothing_else():
    table = tables(members_alike(6, logged=420, by_duty=dict.fromkeys(Duty, 30)))["By duty"]

    assert not any("also holds" in remark for remark in table.remarks)


def test_amber_is_own_time_and_nothing_else():
    week = placed(PROT=200, FREED=60, GAP=60, BREAK=40, PRE=20, POST=30, OFF=10)
    rows = tables(members_alike(6, **week))["Own time"].rows

    own = {"In a meal or rest break", "Before the shift", "After the shift", "On a day off or absent", "of it own time"}
    assert {row.label for row in rows if row.role is Role.OWN_TIME} == own
    assert texts(tables(members_alike(6, **week))["Own time"])["of it own time"] == ["1 h 40"]


def test_own_time_that_few_tell_is_hidden_with_the_reason():
    table = tables([a_member(a_shared_week(0), a_shared_week(1), own_time=False) for _ in range(6)])["Own time"]

    assert texts(table) == {"Own time": ["hidden: fewer than 5"]}
    assert table.remarks == ("Fewer than 5 members tell where own time was spent.",)


def test_delivery_goes_from_contracted_to_delivered():
    lost = {ErosionReason.MEETING: 30, ErosionReason.APPOINTMENT_BOOKED: 45}
    table = tables(members_alike(6, protected=390, eroded_by=lost))["Delivery"]

    assert texts(table) == {
        "Contracted": ["7 h 00"],
        "Never put on the schedule": ["−0 h 30"],
        "Appointment booked over it": ["−0 h 45"],
        "Meeting": ["−0 h 30"],
        "Delivered": ["5 h 15"],
    }
    assert table.title == "5 h 15 of 7 h 00 contracted were delivered, per 40 hours"


def test_more_may_be_delivered_than_was_contracted():
    table = tables(members_alike(6, protected=480))["Delivery"]

    assert texts(table)["Scheduled beyond the contract"] == ["+1 h 00"]
    assert table.title == "8 h 00 were delivered, more than the 7 h 00 contracted, per 40 hours"


def test_roundings_that_miss_their_sum_say_so():
    week = {"by_duty": {"CALL": 100, "MSG": 100, "CHART": 100, "DOC": 120}}
    table = tables(members_alike(11, **week), audience=Audience.OUTSIDE)["By duty"]

    assert table.remarks[-1] == "Each figure is rounded by itself: those shown add up to 6 h 30, not 7 h 00."
    assert not any("rounded" in remark for remark in tables(members_alike(11, **week))["By duty"].remarks)


def test_all_eleven_readings_stand_with_their_counts_and_intervals():
    table = tables(members_alike(8, logged=600))["Sensitivity"]

    assert len(table.rows) == 11
    assert texts(table)["As reported"] == ["8 of 8", "100 %", "68–100 %"]
    assert texts(table)["Short by more than 1 hour"] == ["8 of 8", "100 %", "68–100 %"]


def test_clinics_stand_by_name_and_the_hidden_ones_are_one_line():
    members = [
        a_member(a_shared_week(0), a_shared_week(1), clinic=clinic)
        for clinic, number in (("West", 6), ("East", 7), ("Far", 3), ("Near", 4), ("", 5))
        for _ in range(number)
    ]
    table = tables(members)["Groups"]

    assert [row.label for row in table.rows] == ["No clinic named", "East", "West", "2 hidden clinics", "All"]
    assert texts(table)["2 hidden clinics"] == ["0 of 7", "0 %", "0–35 %"]


def test_no_clinic_has_enough_members():
    members = [a_member(a_shared_week(0), a_shared_week(1), clinic=clinic) for clinic in "ABC" for _ in range(2)]

    assert texts(tables(members)["Groups"])["3 hidden clinics"] == ["0 of 6", "0 %", "0–39 %"]


def test_without_a_roster_nothing_is_said_of_the_whole_unit():
    found = tables(members_alike(6))

    assert texts(found["Sufficiency"])["Of the whole unit, at worst and at best"] == ["unknown: no roster"]
    assert texts(found["Participation"])["Reporting, of the roster"] == ["unknown"]


@pytest.mark.parametrize("audience", Audience)
def test_the_numbers_of_the_tables_are_those_of_the_json(audience):
    review = pool(members_alike(12, logged=437, undone=33, protected=400), audience, 31)
    told, found = review_json(review), {table.name: table for table in review_tables(review)}

    def values(name):
        return {row.label: row.cells[0].value for row in found[name].rows}

    assert float(values("Need")["Need"]) == told["need_per_40h"]["mean"]
    assert float(values("Need")["Floor: work done alone"]) == told["floor_per_40h"]["mean"]
    assert float(values("Delivery")["Delivered"]) == told["delivery"]["delivered_per_40h"]
    bounds = found["Sufficiency"].rows[3].cells[0]
    assert [float(bounds.value), float(bounds.upper)] == told["bounds"]
    assert values("Participation")["Reporting, of the roster"] == Fraction(str(told["reporting"]))


def test_a_term_stands_with_what_it_gives_and_covers():
    members = [a_member(*(a_shared_week(n, logged=380 + 10 * one) for n in range(2))) for one in range(12)]
    table = tables(members)["Contract terms"]

    assert texts(table) == {"7 h 00 per 40 h 00, less absences (pro rata)": ["12", "7 h 00", "42 %"]}
    assert set(texts(tables(members_alike(6, terms=()))["Contract terms"])["Every term"]) == {"hidden: fewer than 5"}


def test_how_good_the_record_is_stands_with_shares_and_late_changes():
    members = members_alike(12, provenance={"live": 120, "same_day": 200, "later": 100})
    inside, outside = (tables(members, audience=audience)["Written down"] for audience in Audience)

    assert texts(inside)["timed live"] == ["28.6 %"]
    assert texts(outside)["timed live"] == ["29 %"]
    assert texts(inside)["imported"] == ["0.0 %"]
    assert texts(inside)["Entries that are multiples of 15 min"] == ["15.0 %"]
    assert texts(inside)["Changes over 7 days after the work"] == ["0"]
    assert "Changes over 7 days after the work" not in texts(outside)


def test_a_way_that_few_used_is_hidden():
    ways = {"same_day": 9, "within_week": 6, "later": 2}
    members = [one for way, number in ways.items() for one in members_alike(number, provenance={way: 420})]
    found = texts(tables(members)["Written down"])

    assert found["same day"] == ["52.9 %"]

    assert found["later (reconstructed)"] == ["hidden: fewer than 5"]

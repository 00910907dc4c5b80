"""What the pages of a packet say, in every case that a unit can come to."""

import json
import re
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.rounding import round_half_up
from dutytracker.reports.packet_page import packet_page_data
from dutytracker.reports.review_json import review_json
from tests.domain.shares import a_member, a_shared_week, members_alike
from tests.reports.golden import assert_as_kept
from tests.reports.packets import FIRST, LAST, a_packet, a_unit, mostly_enough
from tests.reports.test_page import texts_of

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE


def page(members, audience=INSIDE, roster=None, **fields):
    return packet_page_data(a_packet(members, audience, roster, **fields))


def said(data):
    """All words, with ordinary spaces."""
    return [text.replace("\u00a0", " ") for text in texts_of(data)]


def rows(table):
    return {
        row["label"].replace("\u00a0", " "): [cell.replace("\u00a0", " ") for cell in row["cells"]]
        for row in table["rows"]
    }


@pytest.mark.parametrize("audience", Audience)
def test_the_pages_about_a_unit_say_what_is_kept(audience):
    data = page(a_unit(), audience, 120)
    for shown in (data["unit_picture"], data["enough"]["curve"], data["given"]["chart"], data["back"]["sensitivity"]):
        del shown["picture"]
    name = f"packet_{audience.value}.page.json"
    assert_as_kept(name, (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode())


@pytest.mark.parametrize(("audience", "mark"), [(INSIDE, "FOR USE INSIDE THE UNION"), (OUTSIDE, "FOR THE TABLE")])
def test_every_packet_bears_whom_it_is_for(audience, mark):
    assert page(a_unit(), audience)["mark"] == mark


def test_the_answer_can_be_read_from_afar():
    data = page(a_unit(), roster=120)

    assert data["number"] == "32 of 40"
    assert data["answer"] == "reporting therapists needed more time than the contract gives"
    assert data["share"].startswith("80\u00a0% of those reporting (95\u00a0% interval 65–90\u00a0%)")
    assert data["bounds"] == "Of the whole unit at least 27\u00a0% and at most 93\u00a0%, whatever the others had."


def test_half_or_fewer_says_how_many_had_enough():
    data = page(mostly_enough())

    assert data["number"] == "6 of 14"
    assert data["answer"].endswith("than the contract gives; 8 had enough in at least half of their counted weeks")


def test_too_few_members_show_no_figure_but_how_many_they_are():
    data = page(members_alike(4), roster=20)

    assert (data["number"], data["answer"]) == ("", "Too few members to show a figure: 4 of at least 5.")
    assert (data["enough"], data["given"], data["unit_picture"], data["share"]) == (None, None, None, "")
    assert data["back"]["sensitivity"] is None
    assert [table["title"] for table in data["back"]["left"]] == ["Who reported"]


def test_members_with_one_week_each_cannot_be_told():
    data = page([a_member(a_shared_week(0)) for _ in range(6)], roster=20)

    assert data["number"] == ""
    assert data["answer"].startswith("Too few members have two weeks that can be compared")
    assert (data["share"], data["bounds"], data["unit_picture"]) == ("", "", None)


def test_an_unknown_roster_has_no_squares_and_no_bounds_and_says_so():
    data = page(a_unit())

    assert data["unit_picture"] is None
    assert data["bounds"].startswith("How much of the unit reported is unknown")
    assert data["period"].endswith("Roster unknown")
    assert not any("at most" in text for text in said(data))


def test_a_unit_of_which_little_reports_is_indicative():
    assert page(a_unit(), roster=120)["indicative"] == "INDICATIVE: under half the unit reported (33\u00a0%)"
    assert page(a_unit(), roster=60)["indicative"] == ""


def test_the_bounds_are_drawn_over_the_roster():
    shown = page(a_unit(), roster=120)["unit_picture"]

    assert (shown["short"], shown["unknown"], shown["others"]) == (
        "32 needed more",
        "80 did not report: unknown",
        "8 did not",
    )
    assert (shown["least"], shown["most"]) == ("At least 27\u00a0%", "at most 93\u00a0%")
    assert (shown["low"], shown["high"]) == pytest.approx((32 / 120, 112 / 120))
    assert shown["picture"].count("<rect") == 120


def test_members_who_report_but_do_not_count_are_not_said_to_be_silent():
    shown = page([*a_unit(), a_member(a_shared_week(0))], roster=120)["unit_picture"]

    assert shown["unknown"] == "80 did not report or cannot be counted: unknown"


def test_what_would_have_been_enough_is_said_for_80_percent():
    pieces = page(a_unit())["enough"]["words"]

    assert [piece["text"] for piece in pieces if piece["strong"]] == ["12\u00a0h\u00a030", "80\u00a0%"]
    assert "".join(piece["text"] for piece in pieces).replace("\u00a0", " ") == (
        "12 h 30 would have been enough in 80 % of member-weeks"
    )


def test_where_80_percent_is_hidden_the_highest_shown_share_is_said():
    data = page(a_unit(30), OUTSIDE)["enough"]

    words = "".join(piece["text"] for piece in data["words"])
    assert words.endswith("would have been enough in 75\u00a0% of member-weeks") or "50\u00a0%" in words
    assert data["remark"].startswith("For 80\u00a0%: hidden: fewer than 11.")


def test_where_nothing_is_shown_that_is_said():
    lonely = [a_member(*(a_shared_week(n, logged=60 * (one + 1)) for n in range(2))) for one in range(7)]
    data = page(lonely)["enough"]

    assert data["words"] == [{"text": "How much would have been enough is hidden: fewer than 5", "strong": False}]


def test_delivery_steps_from_the_contract_to_what_was_given():
    given = page(a_unit())["given"]

    assert given["headline"] == "5\u00a0h\u00a023 of 7\u00a0h\u00a000 contracted were delivered, per 40 hours"
    assert given["words"] == "1\u00a0h\u00a017 taken away (crossed boxes) · 0\u00a0h\u00a020 never scheduled (white)"


def test_more_given_than_contracted_says_so():
    given = page(members_alike(6, protected=480))["given"]

    assert given["words"] == "1\u00a0h\u00a000 scheduled beyond the contract (black line)"
    assert page(members_alike(6))["given"]["words"] == "Nothing was taken away."


def test_hidden_delivery_says_why():
    given = page(members_alike(6, protected=None))["given"]

    assert (given["headline"], given["chart"]) == ("What was given is hidden: fewer than 5", None)
    assert given["words"].startswith("Fewer than 5 members have fixed protected blocks")


def test_roundings_that_miss_their_sum_say_so():
    given = page(members_alike(12, protected=405, eroded_by={"meeting": 20}), OUTSIDE)["given"]

    assert given["words"].endswith(
        "Each figure is rounded by itself: those shown add up to 6\u00a0h\u00a000, not 6\u00a0h\u00a030."
    )


def test_all_eleven_readings_stand_with_count_share_and_interval_beside_the_bounds():
    back = page(a_unit(), roster=120)["back"]

    assert len(back["sensitivity"]["rows"]) == 11
    assert all(len(row["cells"]) == 3 for row in back["sensitivity"]["rows"])
    assert back["sensitivity"]["remarks"][-1].startswith("Of the whole unit at least")


def test_the_method_has_ten_lines_and_the_limits_follow():
    back = page(a_unit())["back"]

    assert len(back["method"]["lines"]) == 10
    assert back["limits"]["heading"] == "What this does not show"


def test_outside_no_number_of_weeks_stands_anywhere():
    data = page(a_unit(), OUTSIDE, 120, first=None, last=None)

    assert "All weeks handed in" in data["period"]
    assert not [text for text in said(data) if re.search(r"\d+ (?:weeks|member-weeks)", text)]
    titles = [table["title"] for table in (*data["back"]["left"], *data["back"]["right"])]
    assert not {"Weeks set aside", "What the counted weeks came to"} & set(titles)


def test_outside_every_figure_in_hours_is_a_half_hour():
    data = page(a_unit(), OUTSIDE, 120)

    figures = [minutes for text in said(data) for minutes in re.findall(r"\d h (\d\d)", text)]
    assert len(figures) > 50
    assert set(figures) == {"00", "30"}


def test_outside_only_clinics_are_named_that_are_named_inside():
    members = [*a_unit(24, clinics="A"), *a_unit(12, clinics="B"), *a_unit(7, clinics="C"), *a_unit(3, clinics="D")]
    inside, outside = (rows(page(members, audience)["back"]["groups"]) for audience in (INSIDE, OUTSIDE))

    assert "A" in outside
    assert {name for name in outside if "hidden" not in name} <= set(inside)


def test_the_period_is_said_in_every_form():
    assert page(a_unit())["period"].startswith("September 27 – November 21, 2026, 8 weeks.")
    assert page(a_unit(), last=None)["period"].startswith("Weeks from September 27, 2026 on.")
    assert page(a_unit(), first=None)["period"].startswith("Weeks until November 21, 2026.")
    odd = page(a_unit(), first=FIRST, last=LAST.replace(day=20))["period"]
    assert odd.startswith("September 27 – November 20, 2026. ")


def test_a_unit_without_a_name_has_a_heading():
    assert page(a_unit(), unit=" ")["unit"] == "The unit"


class Told:
    """The JSON of a packet beside its pages, and how a figure of the one reads on the other."""

    def __init__(self, audience):
        packet = a_packet(a_unit(), audience, 120)
        self.audience, self.json, self.page = audience, review_json(packet.review), packet_page_data(packet)
        back = self.page["back"]
        self.tables = {table["title"].replace("\u00a0", " "): rows(table) for table in (*back["left"], *back["right"])}

    def same_hours(self, text, exact):
        if exact is None:
            assert text == self.hidden
            return
        sign, hours, minutes = re.fullmatch(r"([−+]?)(\d+) h (\d\d)", text).groups()
        shown = (-1 if sign == "−" else 1) * (int(hours) + int(minutes) / 60)
        assert shown == pytest.approx(exact, abs=0.0134 if self.audience is INSIDE else 1e-9)

    @property
    def hidden(self):
        return f"hidden: fewer than {self.audience.k}"

    def percent(self, share):
        return self.hidden if share is None else f"{round_half_up(Fraction(str(share)) * 100)} %"

    def interval(self, shares):
        return "–".join(str(round_half_up(Fraction(str(one)) * 100)) for one in shares) + " %"


@pytest.fixture(params=Audience)
def told(request):
    return Told(request.param)


def test_the_answer_of_the_pages_is_that_of_the_json(told):
    found, answer = told.json, told.tables["Was it enough?"]

    assert told.page["number"] == f"{found['members_short']} of {found['members_counted']}"
    assert answer["Share of those reporting"] == [told.percent(found["share_short"])]
    assert answer["95 % interval, chance alone"] == [told.interval(found["wilson_95"])]
    assert answer["Of the whole unit, at worst and at best"] == [told.interval(found["bounds"])]
    mean_share = answer["Mean share of a member’s weeks that is short"]
    assert mean_share == [told.percent(found["weeks_short_per_member"])]
    told.same_hours(answer["Median shortfall per 40 h"][0], found["median_shortfall_per_40h"])
    told.same_hours(answer["Need per 40 h, mean"][0], found["need_per_40h"]["mean"])
    told.same_hours(answer["Need per 40 h, every hour the same"][0], found["need_per_40h"]["by_hours"])
    told.same_hours(answer["Floor per 40 h over all weeks at least half worked"][0], found["floor_all_weeks_per_40h"])


def test_how_much_would_have_been_enough_is_that_of_the_json(told):
    enough, curve = rows(told.page["enough"]["table"]), rows(told.page["back"]["curve"])

    for label, kind in (("Work done and left undone (need)", "need"), ("Work done alone (floor)", "floor")):
        for text, exact in zip(enough[label], told.json["enough_in"][kind].values(), strict=True):
            told.same_hours(text, exact)
    points = {f"{int(one['hours'])} h {int(one['hours'] % 1 * 60):02}": one for one in told.json["curve"]}
    shown = {words: one for words, one in points.items() if (one["need"], one["floor"]) != (None, None)}
    assert set(curve) == set(shown)
    for words, one in shown.items():
        assert curve[words][::2] == [told.percent(one["need"]), told.percent(one["floor"])]


def test_the_steps_of_need_and_delivery_are_those_of_the_json(told):
    found, need = told.json, told.tables["Sufficiency: from logged work to need"]
    delivered = next(table for title, table in told.tables.items() if "were delivered" in title)

    told.same_hours(need["Need"][0], found["need_per_40h"]["mean"])
    told.same_hours(need["Floor: work done alone"][0], found["floor_per_40h"]["mean"])
    told.same_hours(need["plus left undone (estimates)"][0], found["undone_per_40h"])
    told.same_hours(need["less work that clears older weeks"][0], -found["clearing_per_40h"])
    told.same_hours(delivered["Contracted"][0], found["delivery"]["contracted_per_40h"])
    told.same_hours(delivered["Delivered"][0], found["delivery"]["delivered_per_40h"])
    told.same_hours(delivered["Meeting"][0], -found["delivery"]["eroded_by_per_40h"]["meeting"])


def test_readings_and_clinics_are_those_of_the_json(told):
    readings = [*rows(told.page["back"]["sensitivity"]).values()]
    clinics = rows(told.page["back"]["groups"])

    found = [*told.json["sensitivity"].values()]
    assert [share for _, share, _ in readings] == [told.percent(one["share_short"]) for one in found]
    counts = [one for one in found if one["share_short"] is not None]
    assert [number for number, share, _ in readings if share != told.hidden] == [
        f"{round(one['share_short'] * one['members'])} of {one['members']}" for one in counts
    ]
    assert len(told.json["groups"]) == 3
    for group in told.json["groups"]:
        assert clinics[group["clinic"]][1] == told.percent(group["share_short"])


def test_the_weeks_set_aside_are_those_of_the_json():
    told = Told(INSIDE)
    weeks = told.tables["Weeks set aside"]

    assert weeks["Weeks received"] == [str(told.json["weeks_received"])]
    assert weeks["Too few days closed"] == [str(told.json["ineligible"]["coverage"])]
    assert weeks["Weeks counted"] == [str(told.json["weeks_eligible"])]


def test_names_of_units_and_clinics_are_cut_to_what_can_be_seen():
    hostile = "North\x00\u202e #set page(fill: red) " + "x" * 300
    members = [replace(member, clinic=hostile) for member in a_unit()]
    data = page(members, unit=hostile)

    assert data["unit"].startswith("North<U+0000><U+202E> #set page")
    assert len(data["unit"]) <= 120
    assert any(label.startswith("North<U+0000>") for label in rows(data["back"]["groups"]))


@given(st.lists(st.integers(0, 30), min_size=1, max_size=12))
def test_outside_hides_every_clinic_that_is_hidden_inside(sizes):
    members = iter(range(sum(sizes)))
    clinics = {f"clinic {at}": frozenset(next(members) for _ in range(size)) for at, size in enumerate(sizes)}

    assert hidden_cells(clinics, INSIDE.k) <= hidden_cells(clinics, OUTSIDE.k)

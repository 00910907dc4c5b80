"""The packet's pages about offers: there if offers are on the table, as coarse as the rest, and never too many."""

import csv
import io
import json
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.reports.offer_words import offer_sentences
from dutytracker.reports.packet_export import packet_csv, packet_json, packet_pdf, packet_writer_for, packet_xlsx
from dutytracker.reports.packet_offers import MOST_APART
from dutytracker.reports.packet_page import packet_page_data
from tests.domain.shares import a_member, a_shared_week, members_alike
from tests.reports.golden import assert_as_kept
from tests.reports.offers import an_offer
from tests.reports.packets import a_packet, a_unit
from tests.reports.test_page import texts_of
from tests.reports.test_pdf import opened, tags_of, text_of

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE
BOOKED = a_unit(booked=1700, held=1600, no_show=100)
SEVEN = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
THREE = (
    an_offer(
        "Employer, March 12",
        PercentGuarantee(percent="17", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
    ),
    an_offer("Union, March 14", HoursGuarantee(guaranteed_minutes=600, reference_minutes=2400)),
    an_offer("A tenth of appointments", AppointmentsGuarantee(percent="10")),
)
LONG = (
    "The union’s proposal on indirect patient care as amended at the table after the second caucus of the day, number "
)
TWENTY = tuple(
    an_offer(
        f"{LONG}{number}"[-120:],
        HoursGuarantee(guaranteed_minutes=300 + 12 * number, reference_minutes=2400),
        list(AbsenceRule)[number % 2],
    )
    for number in range(20)
)
ALIKE = tuple(an_offer(f"Offer {number}", SEVEN, list(AbsenceRule)[number % 2]) for number in range(8))
"""16 pairs that say the same of a full week alone."""


def with_offers(members, offers=THREE, audience=INSIDE, roster=120, **fields):
    packet = a_packet(members, audience, roster, **fields)
    return replace(packet, offers=packet.review.on_the_table.figures(offers))


CASES = {
    "three": with_offers(BOOKED),
    "three outside": with_offers(BOOKED, audience=OUTSIDE),
    "one": with_offers(a_unit(), THREE[:1]),
    "twenty with long names": with_offers(a_unit(), TWENTY),
    "twenty outside": with_offers(a_unit(), TWENTY, OUTSIDE),
    "many come apart": with_offers(a_unit(), ALIKE),
    "no appointments on record": with_offers(a_unit()),
    "everything hidden": with_offers(members_alike(11, undone=0), audience=OUTSIDE, roster=5000),
    "cannot tell": with_offers([a_member(a_shared_week(0)) for _ in range(6)], roster=20),
}


def said(data):
    return [text.replace("\u00a0", " ") for text in texts_of(data)]


@pytest.mark.parametrize("audience", Audience)
def test_the_page_about_offers_says_what_is_kept(audience):
    data = packet_page_data(with_offers(BOOKED, audience=audience))["offers"]
    del data["chart"]["picture"]
    for sign in data["legend"]:
        del sign["picture"]
    name = f"packet_offers_{audience.value}.page.json"
    assert_as_kept(name, (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode())


@pytest.mark.parametrize("case", CASES)
def test_the_offers_stand_between_the_first_page_and_the_figures(case):
    packet = CASES[case]
    pages = [" ".join(page.extract_text().split()) for page in opened(packet_pdf(packet)).pages]

    assert "What it shows" in pages[0]
    assert "Offers on the table" in pages[1]
    behind = next(number for number, text in enumerate(pages) if "The figures behind the first page" in text)
    assert behind <= 3
    mark = "FOR THE TABLE" if packet.audience is OUTSIDE else "FOR USE INSIDE THE UNION"
    assert all(mark in text for text in pages)
    assert all(f"{number} / {len(pages)}" in text for number, text in enumerate(pages, start=1))


@pytest.mark.parametrize("case", CASES)
def test_the_pages_stay_tagged_and_accessible(case):
    reader = opened(packet_pdf(CASES[case]))

    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.root_object["/Metadata"].get_object().get_data().decode()
    assert all(text for kind, text in tags_of(reader) if kind == "/Figure")
    assert [kind for kind, _ in tags_of(reader)].count("/H1") == 3


@pytest.mark.parametrize("case", CASES)
def test_every_offer_stands_on_the_pages_with_its_terms(case):
    packet = CASES[case]
    rows = packet_page_data(packet)["offers"]["table"]["rows"]

    assert len(rows) == len(packet.offers)
    assert all(row["terms"] and len(row["cells"]) == 7 for row in rows)


def test_without_offers_there_is_no_page_no_sheet_and_no_line():
    packet = a_packet(a_unit(), roster=120)

    assert packet_page_data(packet)["offers"] is None
    assert "Offers on the table" not in text_of(packet_pdf(packet))
    assert "Offers" not in load_workbook(io.BytesIO(packet_xlsx(packet))).sheetnames
    assert b"Offers" not in packet_csv(packet)


def test_too_few_members_have_no_page_about_offers():
    packet = with_offers(members_alike(3), roster=20)

    assert packet_page_data(packet)["offers"] is None
    assert load_workbook(io.BytesIO(packet_xlsx(packet))).sheetnames == ["Participation", "About"]


def test_the_sentences_are_those_of_the_window():
    packet = CASES["three"]

    shown = said(packet_page_data(packet)["offers"])
    assert set(offer_sentences(packet.offers, INSIDE)) <= set(shown)
    assert any(sentence.startswith("“Union, March 14” would have been enough in ") for sentence in shown)


def test_pairs_that_come_apart_are_told_and_of_many_how_many_more():
    lines = packet_page_data(CASES["many come apart"])["offers"]["apart"]["lines"]

    assert len(lines) == MOST_APART + 1
    assert lines[-1] == "6 more pairs of offers come apart."
    assert packet_page_data(CASES["three"])["offers"]["apart"] is None


def test_the_workbook_has_a_sheet_of_offers_with_numbers():
    book = load_workbook(io.BytesIO(packet_xlsx(CASES["many come apart"])))
    heading, today, first, *_ = [[cell.value for cell in row] for row in book["Offers"].iter_rows()]

    assert heading[:4] == ["Offer", "Terms", "Members", "Weeks"]
    assert today[:4] == ["Today’s terms", "as each member entered them", 40, 120]
    row = dict(zip(heading, first, strict=True))
    figures = CASES["many come apart"].offers[1]
    assert row["Offer"] == "A · Offer 0"
    assert row["Enough in (share of 1)"] == pytest.approx(float(figures.covered), abs=0.0001)
    assert (row["Members short"], row["Members short, of"]) == (figures.short, 40)
    assert book["Offers apart"].max_row == 17
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about["Offer A"] == offer_sentences(CASES["many come apart"].offers, INSIDE)[0]


def test_csv_has_a_line_for_each_figure_of_an_offer():
    lines = list(csv.DictReader(io.StringIO(packet_csv(CASES["three outside"]).decode("utf-8-sig"))))
    found = {
        one["Figure"]: one["Value"] for one in lines if (one["Table"], one["Row"]) == ("Offers", "B · Union, March 14")
    }

    assert found["Terms"] == "10 h 00 per 40 h 00, shrinking with leave"
    assert found["Guaranteed per 40 h"] == "10.00"
    assert "Weeks" not in found


def test_json_stays_the_review_alone():
    assert packet_json(CASES["three"]) == packet_json(a_packet(BOOKED, roster=120))


def test_outside_what_is_the_same_in_words_is_the_same_in_every_file():
    usual = CASES["three outside"]
    finer = replace(
        usual,
        offers=tuple(
            replace(
                one,
                covered=one.covered and nearly(one.covered),
                covered_floor=one.covered_floor and nearly(one.covered_floor),
                guaranteed=one.guaranteed and nearly(one.guaranteed),
                median_shortfall=one.median_shortfall and nearly(one.median_shortfall),
                adds_hours=one.adds_hours and nearly(one.adds_hours),
            )
            for one in usual.offers
        ),
    )

    assert usual.offers != finer.offers
    for suffix in (".pdf", ".xlsx", ".csv", ".json"):
        write = packet_writer_for(suffix)
        assert write(usual) == write(finer)


def nearly(figure):
    """A little more, which half hours and whole percent do not show."""
    return figure + type(figure)(1, 10**7)


def test_no_page_tells_of_money():
    for packet in CASES.values():
        text = " ".join(said(packet_page_data(packet)))
        assert "$" not in text
        assert "nothing here is money" in text


def test_names_of_offers_are_never_read_as_markup_or_as_formulas():
    hostile = an_offer("#panic() =1+1 *bold*", SEVEN)
    packet = with_offers(a_unit(), (hostile, an_offer("=cmd|' /C calc'!A0", SEVEN)))

    assert "#panic() =1+1 *bold*" in text_of(packet_pdf(packet))
    book = load_workbook(io.BytesIO(packet_xlsx(packet)))
    assert {cell.data_type for row in book["Offers"].iter_rows() for cell in row} <= {"s", "n"}
    assert not any(
        line.lstrip().startswith(("=", '"=')) for line in packet_csv(packet).decode("utf-8-sig").splitlines()
    )

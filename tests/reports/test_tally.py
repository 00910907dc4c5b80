import json
import re
from datetime import date

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.text_rules import DUTY_LABEL_LENGTH
from dutytracker.reports.tally import HINTS, tally_data, tally_pdf
from tests.builders import ZONE
from tests.reports.golden import assert_as_kept
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.test_pdf import opened, tags_of, text_of

DAY = date(2026, 11, 25)


def settings(**fields) -> LogSettings:
    return LogSettings(**({"time_zone": ZONE} | fields))


def test_the_sheet_says_what_is_kept():
    made = json.dumps(tally_data(settings(), DAY), indent=1, ensure_ascii=False) + "\n"
    assert_as_kept("tally.page.json", made.encode())


def test_the_sheet_is_one_landscape_page_in_black_and_white():
    document = tally_pdf(settings(), made_on=DAY)
    [page] = opened(document).pages
    assert (page.mediabox.width, page.mediabox.height) == (792, 612)
    drawn = page.get_contents().get_data().decode("latin-1")
    colors = re.findall(r"^([\d. ]+) (?:rg|RG|scn|SCN|sc|SC)$", drawn, re.MULTILINE)
    assert {value for color in colors for value in color.split()} <= {"0"}
    assert tally_pdf(settings(), made_on=DAY) == document


def test_the_sheet_is_tagged_and_names_nobody():
    reader = opened(tally_pdf(settings(), made_on=DAY))
    about = reader.root_object["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    kinds = [kind for kind, _ in tags_of(reader)]
    assert (kinds.count("/H1"), kinds.count("/H2"), kinds.count("/Table")) == (1, 2, 3)
    assert set(reader.metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}


@pytest.mark.parametrize(
    ("first", "days"),
    [(Weekday.SUNDAY, "Sun Mon Tue Wed Thu Fri Sat"), (Weekday.THURSDAY, "Thu Fri Sat Sun Mon Tue Wed")],
)
def test_the_days_stand_in_the_order_of_the_members_weeks(first, days):
    data = tally_data(settings(week_starts_on=first), DAY)
    assert " ".join(data["days"]) == days
    assert data["week_from"] == f"Week from {first.value.capitalize()}"


def test_the_members_own_words_stand_on_the_sheet_and_the_hints_stay():
    data = tally_data(settings(duty_labels={Duty.CALL: "Phone", Duty.OTH: "Rest"}), DAY)
    assert data["campaign"][0] == {"label": "Phone", "hint": "voicemail, failed tries too"}
    assert data["others"][-1] == "Rest"
    assert set(HINTS) == set(CAMPAIGN_DUTIES)


@pytest.mark.parametrize("word", ["W" * DUTY_LABEL_LENGTH, "Wide words " * 3 + "at last", "Щ" * DUTY_LABEL_LENGTH])
def test_no_word_of_the_members_is_cut_or_moves_the_sheet_to_a_second_page(word):
    document = tally_pdf(settings(duty_labels=dict.fromkeys(Duty, word)), made_on=DAY)
    assert len(opened(document).pages) == 1
    text = re.sub(r"[\s\u200b]", "", text_of(document))
    assert text.count(re.sub(r"\s", "", word)) == len(Duty)
    assert "Keepthissheet." in text


def test_words_that_no_font_here_may_have_move_nothing_to_a_second_page():
    document = tally_pdf(settings(duty_labels=dict.fromkeys(Duty, "日" * DUTY_LABEL_LENGTH)), made_on=DAY)
    assert len(opened(document).pages) == 1
    assert "Keep this sheet." in text_of(document)


def test_odd_words_are_never_read_as_markup():
    text = text_of(tally_pdf(settings(duty_labels=HOSTILE_LABELS), made_on=DAY)).replace("\u200b", "")
    assert "#set page(fill: red)" in text
    assert "<U+202E>" in text


def test_nothing_on_the_sheet_asks_about_patients():
    assert "Nothing about patients here: no names, initials or numbers." in text_of(tally_pdf(settings(), made_on=DAY))


def test_the_sheet_is_headed_by_what_the_contract_calls_indirect_care():
    assert tally_data(settings(indirect_care="PMT"), DAY)["title"] == "My week of PMT"
    assert tally_data(settings(), DAY)["title"] == "My week of indirect care"

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import ErosionReason, UndoneReason
from dutytracker.reports.notice import notice_of_lost, notice_of_undone, notice_pdf, notice_text
from tests.builders import MONDAY, TUESDAY, an_erosion, an_undone_item
from tests.reports.lost_reports import a_log_with_losses, a_lost_report
from tests.reports.test_pdf import opened, tags_of, text_of

LOST = (
    an_erosion(202, date=TUESDAY, minutes=45, reason=ErosionReason.MEETING),
    an_erosion(201, date=MONDAY, minutes=60),
)
UNDONE = (
    an_undone_item(102, arose=TUESDAY, duty=Duty.FORM, estimate_minutes=20, reason=UndoneReason.BLOCK_TAKEN),
    an_undone_item(101, arose=MONDAY),
)


def test_a_notice_of_lost_time_says_date_minutes_and_reason_and_nothing_else():
    assert notice_text(notice_of_lost(LOST)) == (
        "Protected time taken away\n\n"
        "This time was protected for indirect care and was taken up by something else:\n\n"
        "- Monday, March 2, 2026: 1 h 00, appointment booked over it\n"
        "- Tuesday, March 3, 2026: 45 min, meeting\n\n"
        "Together 1 h 45 on 2 days.\n"
    )


def test_one_loss_needs_no_sum():
    assert notice_text(notice_of_lost(LOST[:1])).endswith("- Tuesday, March 3, 2026: 45 min, meeting\n")


def test_a_notice_of_undone_work_says_what_kind_how_long_and_why():
    assert notice_text(notice_of_undone(UNDONE)) == (
        "Indirect care not done in time\n\n"
        "This work came up and was not done in time:\n\n"
        "- Monday, March 2, 2026: Charting, about 1 h 00, no time\n"
        "- Tuesday, March 3, 2026: Letters, forms and record requests, about 20 min, block taken\n\n"
        "Together about 1 h 20, by estimate.\n"
    )
    assert "Together" not in notice_text(notice_of_undone(UNDONE[:1]))


def test_rows_of_the_record_make_a_notice_of_what_counts():
    losses = a_lost_report(a_log_with_losses(4), 12).lost.losses
    assert len(notice_of_lost(losses).rows) == len(losses)


def test_a_notice_blames_nobody_and_names_nobody():
    for notice in (notice_of_lost(LOST), notice_of_undone(UNDONE)):
        words = notice_text(notice).lower()
        for unwanted in ("patient", "violat", "breach", "contract", "manager", "must", "k7qf", ":00"):
            assert unwanted not in words


def test_a_notice_of_nothing_is_refused():
    with pytest.raises(DutyError, match="Choose the lost time"):
        notice_of_lost(())
    with pytest.raises(DutyError, match="Choose the undone work"):
        notice_of_undone(())


@pytest.mark.parametrize("notice", [notice_of_lost(LOST), notice_of_undone(UNDONE)])
def test_the_page_is_accessible_and_names_nobody(notice):
    document = notice_pdf(notice, made_on=TUESDAY)
    reader = opened(document)
    about = reader.root_object["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert "<pdfaid:part>2</pdfaid:part>" in about
    assert set(reader.metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert reader.metadata["/Title"] == notice.title
    kinds = [kind for kind, _ in tags_of(reader)]
    assert (kinds.count("/H1"), kinds.count("/Table")) == (1, 1)
    assert all(cell in text_of(document) for row in notice.rows for cell in row)
    assert notice_pdf(notice, made_on=TUESDAY) == document


def test_many_losses_run_over_pages_under_the_same_headings():
    losses = a_lost_report(a_log_with_losses(60), 12).lost.losses
    pages = [page.extract_text() for page in opened(notice_pdf(notice_of_lost(losses), made_on=TUESDAY)).pages]
    assert len(pages) == 2
    assert all("Taken up by" in page for page in pages)

"""What an evidence package says of itself, and what is said of it before it is made."""

from dataclasses import replace
from datetime import UTC, date, datetime

from dutytracker.domain.clock_jumps import ClockSet
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.evidence_package import EntrySteps, EvidenceFacts, LateChange, Wanted
from dutytracker.domain.history import LogPlace
from dutytracker.reports.evidence_offer import offer_lines
from dutytracker.reports.evidence_page import evidence_page, page_text
from dutytracker.reports.evidence_pdf import evidence_pdf
from tests.reports.test_pdf import opened, tags_of, text_of

DAY = date(2026, 3, 2)
AT = datetime(2026, 3, 9, 18, 5, 6, tzinfo=UTC)
FACTS = EvidenceFacts(
    member="K7QF-M2XP",
    key=bytes(32),
    made_at=AT,
    wanted=Wanted(first=DAY, last=DAY),
    place=LogPlace(12, "ab" * 32),
    revisions=(),
    provenance={"1": Provenance.SAME_DAY},
    late_changes=(),
    steps=EntrySteps(added=1, changed=2, deleted=0),
    clock_jumps=(),
    clock_sets=(),
    utc_offsets=(),
    receipts=(),
)


def text(**other) -> str:
    return page_text(evidence_page(replace(FACTS, **other), {Provenance.SAME_DAY: 30}))


def test_the_page_tells_what_there_is_and_where_there_is_nothing():
    page = text()
    assert page.startswith("Evidence of the log of member K7QF-M2XP, March 2, 2026\n")
    assert "  1 entry, 30 min in all.\n  same day: 30 min\n" in page
    assert "  Added 1 time, changed 2 times, deleted 0 times.\n" in page
    assert "7 days after the day of the work\n  None.\n" in page
    assert "  Nowhere, as far as the program could notice.\n" in page
    assert "Place in the log: 12, abababababababab" in page


def test_the_page_names_what_could_be_missing_by_what_was_asked_for():
    assert "could hide an entry, or later steps of one, among the digests" in text()
    told = text(wanted=replace(FACTS.wanted, all_times=True, notes=True))
    assert "among the digests" not in told
    assert "could hide all of its steps among the others" in told
    assert "Notes: they were left out." in text()
    assert "Notes: they were left out." not in told


def test_receipts_are_what_fixes_the_past():
    assert "no receipt fixes it" in text()
    assert "2 receipts of stewards fix how the log stood" in text(receipts=(b"", b""))


def test_a_clock_that_had_been_set_is_told_with_its_stretch():
    one = ClockSet(seq=3, last=3, at=AT, last_at=AT, seconds=-600)
    assert (
        "Revision 3, written on 2026-03-09 18:05:06 UTC: "
        "since the program was started the clock had been set 10 min back"
    ) in text(clock_sets=(one,))
    assert "From revision 3, written on 2026-03-09 18:05:06 UTC, to 5, written on" in text(
        clock_sets=(replace(one, last=5),)
    )


def test_a_reason_cannot_pass_for_a_line_of_the_page():
    late = LateChange(seq=4, at=AT, reason="Slipped.\nWhat this shows\n  Everything.")
    page = text(late_changes=(late,))
    assert page.count("\nWhat this shows\n") == 1
    assert "1 change in all." in page


def test_the_page_on_paper_is_read_by_a_screen_reader_and_is_the_same_every_time():
    page = evidence_page(FACTS, {Provenance.SAME_DAY: 30})
    paper = evidence_pdf(page, DAY)
    assert {"/H1", "/H2", "/L"} <= {kind for kind, _ in tags_of(opened(paper))}
    assert paper == evidence_pdf(page, DAY)
    words = " ".join(text_of(paper).split())
    assert "ssh-keygen -Y verify -f allowed_signers -I K7QF-M2XP" in words


def test_before_it_is_made_it_is_said_what_it_would_tell():
    said = "\n".join(offer_lines(Wanted(first=DAY, last=date(2026, 3, 8)), 3))
    assert "March 2 – 8, 2026: 3 entries, each with duty" in said
    assert "Not your notes" in said
    assert "Of other days: how many steps there were" in said
    more = "\n".join(offer_lines(Wanted(first=DAY, last=DAY, notes=True, all_times=True), 0))
    assert "March 2, 2026: 0 entries. What was deleted there is told" in more
    assert "Your notes, as you typed them." in more
    assert "Of other days: when you wrote something down" in more

from pathlib import Path

from benchmarks.page import DATA, DOCS, PAGE, page_of, write_page
from benchmarks.run_file import Peer, latest
from tests.benchmarks.runs import a_part, a_run
from tests.benchmarks.test_measuring import a_result
from tests.benchmarks.test_peer_tables import some_peers

KEPT = a_result(0.003, name="window: first paint", floor=0.002, limit=2.0, against="an empty window")
MISSED = a_result(0.09, name="window: longest stall until usable", limit=0.05)


def test_the_page_counts_what_is_kept_and_lists_what_is_missed():
    page = page_of(a_run(window=a_part(KEPT, MISSED)))
    assert "1 of 2 limits are kept." in page
    assert "- Window: longest stall until usable: 90.0 ms (≤ 50.0 ms)." in page


def test_where_nothing_is_missed_nothing_is_listed():
    page = page_of(a_run(window=a_part(KEPT)))
    assert "1 of 1 limits are kept." in page
    assert "Missed" not in page


def test_why_a_limit_is_missed_is_told_once_for_all_cases_with_one_reason():
    slow = [
        a_result(0.09, name=f"entering: Enter to stored and painted, {years}", limit=0.01)
        for years in ("1 year", "10 years")
    ]
    page = page_of(a_run(entering=a_part(*slow)))
    assert page.count("Why, and what was tried:") == 1
    assert page.count("Qt lays out all parents") == 1
    assert "Why, and" not in page_of(a_run(window=a_part(MISSED)))


def test_every_case_has_a_row_and_a_sentence_on_how_it_was_measured():
    page = page_of(a_run(window=a_part(KEPT, MISSED)))
    assert "| Window: first paint | 3.00 ms | 2.00 ms | 1.50 × | ≤ 2 × an empty window | yes |" in page
    assert "| Window: longest stall until usable | 90.0 ms |  |  | ≤ 50.0 ms | **no** |" in page
    assert ": It was measured." in page


def test_cases_that_were_measured_together_share_their_sentence():
    page = page_of(a_run(window=a_part(KEPT, MISSED)))
    assert page.count("It was measured.") == 1
    assert "- Window: first paint; Window: longest stall until usable: It was measured." in page


def test_a_case_without_a_limit_is_told_and_not_judged():
    page = page_of(a_run(idle=a_part(a_result(0.02, name="idle: a case"))))
    assert "0 of 0 limits are kept." in page
    assert "| Idle: a case | 20.0 ms |  |  |  |  |" in page


def test_a_part_that_failed_is_named():
    page = page_of(a_run(window=a_part(KEPT, failed="TimeoutError after 1 results")))
    assert "Not measured to the end, since a case failed: Until the window can be used." in page
    assert "this part is not complete" in page


def test_the_page_says_what_it_ran_on_and_when():
    assert "Made on 2026-11-28, on this machine: 2 cores, Linux, Python 3.11.7, Qt 6.11.3." in page_of(
        a_run(window=a_part(KEPT))
    )


def test_the_page_shows_other_programs_and_says_where_they_are_faster():
    page = page_of(a_run(peers=some_peers()))
    assert "## Beside other programs" in page
    assert "- log one entry, 1 year: Timewarrior (3.00 ms against 250 ms)." in page


def test_a_part_that_was_not_run_has_no_heading():
    assert "Backups" not in page_of(a_run(window=a_part(KEPT)))


def test_page_and_numbers_are_written_together(tmp_path):
    run = a_run(window=a_part(KEPT), peers=a_part(peers=(Peer(name="Watson", version=None, how="Not there."),)))
    write_page(run, tmp_path)
    assert (tmp_path / PAGE).read_text("utf-8") == page_of(run)
    assert latest(tmp_path / DATA) == run


def test_before_the_first_run_the_page_says_so():
    page = page_of(a_run())
    assert page.endswith("Nothing was measured yet.\n")
    assert "limits are kept" not in page


def test_the_page_of_the_documentation_is_the_one_its_numbers_make():
    assert Path(DOCS, PAGE).read_text("utf-8") == page_of(latest(DOCS / DATA))

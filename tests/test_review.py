"""The command `review`: what it takes, what it says, and that it keeps and begins nothing."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli_runs import runner
from tests.reports.test_pdf import text_of

EXAMPLES = Path(__file__).parent / "examples"
THIRTY = EXAMPLES / "unit-thirty"


@pytest.fixture
def run(capsys, tmp_path):
    """Runs `review` beside an empty data folder: exit code, standard output, standard error."""
    return runner(capsys, "--data-dir", tmp_path / "data", "review")


@pytest.fixture
def document(run):
    def reviewing(*arguments):
        code, out, _ = run(*arguments, "--json")
        assert code == 0
        return json.loads(out)

    return reviewing


def test_a_review_begins_no_log(run, tmp_path):
    code, _, err = run(THIRTY)

    assert (code, err) == (0, "")
    assert not (tmp_path / "data").exists()


def test_it_answers_in_sentences(run):
    _, out, _ = run(THIRTY, "--roster", 60)

    assert out.splitlines()[:3] == [
        "30 members shared 236 weeks; 126 of them can be compared.",
        "30 of 60 in the unit reported (50 %).",
        "20 of 29 reporting therapists needed more time than the contract gives.",
    ]


def test_outside_everything_is_coarser_and_no_weeks_are_told(document):
    inside, outside = document(THIRTY, "--roster", 60), document(THIRTY, "--roster", 60, "--for", "outside")

    for key in ("weeks_received", "weeks_eligible", "weeks_logged_not_shared", "verdicts", "ineligible"):
        assert outside[key] is None
    assert (inside["need_per_40h"]["mean"], outside["need_per_40h"]["mean"]) == (9.31, 9.5)
    assert (inside["share_short"], outside["share_short"]) == (0.6897, 0.69)
    assert outside["wilson_95"] == [0.51, 0.83]
    assert outside["median_interval_per_40h"] is None
    assert [group["clinic"] for group in inside["groups"]] == ["North", "South"]
    assert [group["clinic"] for group in outside["groups"]] == ["North"]
    assert set(outside) == set(inside)


def test_too_few_members_are_only_counted_outside_too(document):
    found = document(EXAMPLES / "unit-nine", "--for", "outside")

    assert {key for key, value in found.items() if value is not None} == {"members", "suppressed", "rejected"}
    assert (found["members"], found["suppressed"]) == (9, True)


def test_a_period_leaves_the_other_weeks_out(document):
    assert document(THIRTY, "--from", "2026-03-08", "--to", "2026-03-15")["weeks_received"] == 60
    assert document(THIRTY, "--from", "2026-03-14", "--to", "2026-03-14")["weeks_received"] == 30
    assert document(THIRTY, "--to", "2025-12-31")["members"] == 0
    assert document(THIRTY, "--from", "2026-03-01")["weeks_received"] == 236


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--from", "2026-03-08", "--to", "2026-03-07"], "The first day must not come after the last one."),
        (["--from", "tomorrow"], "A day must be a real date, written like 2026-03-01."),
        (["--roster", "29"], "The roster counts everyone in the unit, so it cannot be smaller than 30."),
        (["--roster", "many"], "Invalid value for '--roster': 'many' is not a valid integer."),
        (["--for", "everyone"], "Invalid value for '--for': 'everyone' is not one of 'inside', 'outside'."),
        (["missing"], "There is no file or folder missing: check the name."),
        (["--receipts", "folder"], "Receipts are made of a collection: name one with --collection."),
        (["--out", "packet.doc"], "Choose a file name that ends in one of .pdf, .xlsx, .csv, .json"),
        (["--out", "packet"], "Choose a file name that ends in one of .pdf, .xlsx, .csv, .json"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(run, options, sentence):
    code, out, err = run(THIRTY, *options)

    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_a_broken_file_is_listed_and_the_others_are_pooled(document, run, tmp_path):
    folder = tmp_path / "handed in"
    shutil.copytree(THIRTY, folder / "March")
    (folder / "empty.dutyshare").write_bytes(b"")
    (folder / "notes.txt").write_text("not a share")
    broken = (folder / "March" / "share-01.dutyshare").read_bytes().replace(b'"sig": "', b'"sig": "A', 1)
    (folder / "March" / "broken.dutyshare").write_bytes(broken)

    found = document(folder, "--roster", 60)
    rejected = found.pop("rejected")

    assert [one["file"] for one in rejected] == ["March/broken.dutyshare", "empty.dutyshare"]
    assert all(one["why"].endswith(".") for one in rejected)
    expected = json.loads((EXAMPLES / "unit-thirty.review.json").read_text())
    assert found == {key: value for key, value in expected.items() if key != "rejected"}
    _, out, err = run(folder)
    assert "dutyshare" not in out
    assert err.splitlines()[-2].startswith("Not counted: March/broken.dutyshare. ")


def test_a_file_given_twice_counts_once(document, run):
    assert document(THIRTY, *THIRTY.iterdir(), "--roster", 60)["rejected"] == []
    _, _, err = run(THIRTY)
    assert err == ""


def test_a_copy_is_said_to_be_here_already(run, tmp_path):
    shutil.copy(THIRTY / "share-01.dutyshare", tmp_path / "copy.dutyshare")

    _, _, err = run(THIRTY, tmp_path / "copy.dutyshare")

    assert err == "1 file holds a share that is here already.\n"


def test_an_empty_folder_is_nobody(document, tmp_path):
    found = document(tmp_path)

    assert (found["members"], found["weeks_received"], found["suppressed"]) == (0, 0, True)


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".csv", ".json"])
def test_the_packet_is_written_as_the_kind_of_file_that_its_name_asks_for(run, tmp_path, suffix):
    starts = {".pdf": b"%PDF-", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbfTable", ".json": b'{\n "members": 30'}
    file = tmp_path / f"packet{suffix}"

    code, out, err = run(THIRTY, "--roster", 60, "--out", file)

    assert (code, out) == (0, f"Saved {file}.\n")
    assert file.read_bytes().startswith(starts[suffix])
    assert err.startswith("This packet was not checked against earlier packets: name a collection.\n")
    assert not (tmp_path / "data").exists()


def test_the_packet_as_json_is_the_review_without_the_refused_files(run, document, tmp_path):
    shutil.copytree(THIRTY, tmp_path / "handed in")
    (tmp_path / "handed in" / "Jane Doe.dutyshare").write_bytes(b"")

    code, _, err = run(tmp_path / "handed in", "--roster", 60, "--out", tmp_path / "packet.json")

    assert code == 0
    assert "Not counted: Jane Doe.dutyshare." in err
    assert json.loads((tmp_path / "packet.json").read_text()) == document(THIRTY, "--roster", 60)


def test_the_packet_says_which_weeks_it_tells_of(run, tmp_path):
    def period(*options):
        run(THIRTY, *options, "--out", tmp_path / "packet.pdf")
        return text_of((tmp_path / "packet.pdf").read_bytes())

    assert "March 1 – April 25, 2026, 8 weeks" in period()
    assert "March 1 – 28, 2026, 4 weeks" in period("--from", "2026-03-01", "--to", "2026-03-28")


def test_where_nothing_can_be_written_nothing_is_read(run, tmp_path):
    code, _, err = run(tmp_path / "nowhere", "--out", "packet.docx")

    assert code == 2
    assert "“.docx” is none of them" in err

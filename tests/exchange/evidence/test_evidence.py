"""An evidence package is checked by this program, by plain Python, and by ssh-keygen; what is altered is noticed."""

import csv
import json
import shutil
import subprocess
import sys
from random import Random

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.checking import checked
from dutytracker.exchange.evidence.folder import write_folder
from dutytracker.exchange.evidence.reading import read_package
from tests.builders import MONDAY
from tests.exchange.evidence import altering
from tests.exchange.evidence.forging import KEY, forged, hiding
from tests.reports.test_pdf import text_of

needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen, which is not installed")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return altering.a_package(tmp_path_factory.mktemp("log"))


@pytest.fixture(scope="module")
def with_times(tmp_path_factory):
    return altering.a_package(tmp_path_factory.mktemp("log"), all_times=True)


@pytest.fixture
def package(tmp_path, files):
    return altering.write(tmp_path / "package", files)


def the_script(package):
    """The verifier of the package as a process of its own, with nothing but the standard library."""
    command = [sys.executable, "-I", "-S", str(package / "verify.py")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def ssh_accepts(package):
    signer = json.loads((package / "statement.json").read_bytes())["member"]
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", signer, "-n", "dutytracker-evidence"]
    signature = [*command, "-s", "statement.json.sig"]
    with (package / "statement.json").open("rb") as statement:
        return subprocess.run(signature, cwd=package, stdin=statement, capture_output=True, check=False).returncode == 0


def test_a_package_holds_and_says_whose_it_is(package):
    found = read_package(package)
    assert (found.first, found.entries, found.receipts) == (MONDAY, 8, 1)
    assert (found.late_changes, found.clock_jumps, found.all_times) == (2, 3, False)
    assert checked(package) == found


def test_the_envelope_alone_says_whose_part_it_is(package):
    assert "give its folder" in checked(package / "statement.dsse.json").why


def test_plain_python_checks_a_package_and_prints_how_to_check_the_signature(package):
    ran = the_script(package)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "ssh-keygen -Y verify -f allowed_signers" in ran.stdout
    assert read_package(package).entries == 8


def test_the_verifier_is_short_enough_to_be_read(files):
    assert len(files["verify.py"].splitlines()) < 100


@needs_ssh
def test_ssh_keygen_accepts_the_signature_and_nothing_else(package):
    assert ssh_accepts(package)
    statement = package / "statement.json"
    statement.write_bytes(statement.read_bytes().replace(b'"minutes":', b'"minutes":1', 1))
    assert not ssh_accepts(package)


def test_a_note_is_told_only_where_it_was_asked_for(files):
    assert not [name for name, data in files.items() if b"a secret" in data]


def test_every_entry_says_when_it_was_written_down_and_which_revisions_made_it(files):
    rows = list(csv.DictReader(files["entries.csv"].decode().splitlines()))
    assert {row["provenance"] for row in rows} <= {"live", "same_day", "within_week", "later", "imported"}
    assert all(row["revisions"] for row in rows)


def test_late_changes_and_a_clock_that_went_back_are_told_with_both_times(files):
    statement = json.loads(files["statement.json"])
    assert [late["reason"] for late in statement["late_changes"]] == ["It took longer.", None]
    assert [jump["seq"] for jump in statement["clock_jumps"]] == [17, 20]
    assert all(jump["at"] < jump["before"] for jump in statement["clock_jumps"])
    assert [(one["seq"], one["last"], one["seconds"]) for one in statement["clock_sets"]] == [(18, 19, 5 * 3600)]
    page = files["read-me.txt"].decode()
    assert "It took longer." in page
    assert "after a change written on" in page
    assert "since the program was started the clock had been set 5 h 00 ahead" in page
    assert not [word for word in ("tamper", "certified", "proof") if word in page.lower()]


def test_one_receipt_is_told_as_one(files):
    assert "1 receipt of a steward fixes how the log stood" in files["read-me.txt"].decode()


def test_no_altered_byte_goes_unnoticed(tmp_path, files):
    assert altering.missed_bytes(tmp_path / "package", files, 400, Random(1)) == []


def test_no_edit_of_the_structure_goes_unnoticed(tmp_path, files):
    missed, by_script = altering.missed_edits(tmp_path / "package", files, 160, Random(1))
    assert missed == []
    assert by_script > 0


def test_plain_python_finds_a_changed_field_whose_digests_were_mended(tmp_path, files):
    altered = altering.mended(altering.change_a_field_and_its_commitment(dict(files), Random(2)))
    package = altering.write(tmp_path / "package", altered)
    ran = the_script(package)
    assert ran.returncode != 0
    assert "The chain of revisions does not lead to the head" in ran.stderr


def test_plain_python_reads_no_file_outside_of_the_package_that_a_statement_names(package):
    outside = package.parent / "outside.txt"
    outside.write_bytes(b"not of the package")
    statement = json.loads((package / "statement.json").read_bytes())
    statement["files"] |= {"../outside.txt": "00", str(outside): "00"}
    (package / "statement.json").write_bytes(altering.text_of(statement))
    assert the_script(package).stderr.splitlines() == [
        "../outside.txt is missing, or does not belong here.",
        f"{outside} is missing, or does not belong here.",
    ]


def test_a_file_that_is_missing_is_named(package):
    (package / "entries.csv").rename(package / "list.csv")
    assert "entries.csv is missing, or does not belong here." in the_script(package).stderr


def test_a_name_of_a_file_cannot_change_how_a_finding_reads(package):
    (package / "sdloh \u202e.txt").write_bytes(b"")
    assert "\\u202e" in the_script(package).stderr
    with pytest.raises(DutyError, match=r"<U\+202E>"):
        read_package(package)


def test_the_printed_command_runs_nothing_that_a_statement_slips_in(package):
    statement = json.loads((package / "statement.json").read_bytes())
    (package / "statement.json").write_bytes(altering.text_of(statement | {"member": "A; touch B"}))
    assert "-I 'A; touch B' -n" in the_script(package).stdout


@pytest.mark.parametrize(
    "said",
    [
        {"version": 0},
        {"version": True},
        {"version": 1.0},
        {"made_at": "0001-01-01T00:00:00+23:59"},
        {"made_at": "2026-03-22T20:00:00"},
        {"made_at": "2026-03-22"},
        {"made_at": "2026-03-22T20:00:00+00:00"},
        {"all_times": 0},
        {"utc_offsets": [["2026-01-01T00:00:00Z", -14400]]},
    ],
    ids=str,
)
def test_what_the_program_would_never_write_does_not_hold_whoever_signed_it(tmp_path, files, said):
    assert read_package(altering.write(tmp_path / "package", forged(files))).key == KEY
    with pytest.raises(DutyError, match="evidence package"):
        read_package(altering.write(tmp_path / "package", forged(files, **said)))


def refused(folder, files, **said):
    """Why a package is refused that its own member altered and signed again."""
    with pytest.raises(DutyError) as refusal:
        read_package(altering.write(folder / "package", forged(files, **said)))
    return refusal.value.sentence


@pytest.mark.parametrize(
    ("left_out", "why"),
    [
        ("late_changes", "tells other late_changes than the steps"),
        ("clock_jumps", "goes back in time, unlisted"),
        ("clock_sets", "says of a clock that was set what is not listed"),
    ],
)
def test_what_a_member_leaves_out_of_the_statement_is_noticed_whoever_signed_it(tmp_path, files, left_out, why):
    assert why in refused(tmp_path, files, **{left_out: []})


def test_minutes_that_a_member_calls_sooner_written_down_than_they_were_are_noticed(tmp_path, files):
    said = json.loads(files["statement.json"])["by_provenance"]
    assert "tells other by_provenance" in refused(tmp_path, files, by_provenance={"same_day": sum(said.values())})
    rows = files["entries.csv"].replace(b"later", b"same_day")
    assert "entries.csv does not list the entries" in refused(tmp_path, files | {"entries.csv": rows})


def test_a_jump_of_the_clock_that_a_member_makes_smaller_is_noticed(tmp_path, files):
    jumps = json.loads(files["statement.json"])["clock_jumps"]
    jumps[0]["at"] = jumps[0]["before"]
    assert "has another time than the jump of the clock there" in refused(tmp_path, files, clock_jumps=jumps)


def test_a_package_tells_when_every_other_step_was_written_down_where_that_was_asked_for(tmp_path, with_times):
    package = altering.write(tmp_path / "package", with_times)
    assert read_package(package).entries == 8
    lines = [json.loads(line) for line in with_times["revisions.jsonl"].splitlines()]
    hidden = [line for line in lines if "fields" not in line]
    assert hidden
    assert all(set(line) == {"body"} for line in hidden)
    assert "no later step of an entry that is told is left out" in with_times["read-me.txt"].decode()


def test_a_late_step_that_a_member_hides_is_noticed_where_all_times_are_told_and_else_named_as_what_is_not_shown(
    tmp_path, files, with_times
):
    late = json.loads(with_times["statement.json"])["late_changes"][0]["seq"]
    assert "hides a step of what is told" in refused(tmp_path, hiding(with_times, late))
    assert "could hide an entry, or later steps of one" in files["read-me.txt"].decode()


def test_the_page_on_paper_says_the_same_and_is_under_the_signature(files):
    words = " ".join(text_of(files["read-me.pdf"]).split())
    for line in files["read-me.txt"].decode().splitlines():
        assert " ".join(line.split()) in words
    assert "read-me.pdf" in json.loads(files["statement.json"])["files"]


def test_the_commands_on_the_page_are_those_that_check_the_package(package, files):
    page = files["read-me.txt"].decode()
    command = the_script(package).stdout.splitlines()[-1]
    assert f"      {command}\n" in page
    assert "      python3 -I -S verify.py\n" in page


def test_a_package_goes_into_a_new_folder_alone(tmp_path, files):
    write_folder(tmp_path / "new", files)
    assert read_package(tmp_path / "new").entries == 8
    with pytest.raises(DutyError, match="choose a new folder"):
        write_folder(tmp_path / "new", files)
    (tmp_path / "empty").mkdir()
    write_folder(tmp_path / "empty", files)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "new"]

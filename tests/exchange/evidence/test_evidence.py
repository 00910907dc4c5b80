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
from tests.exchange.evidence.forging import KEY, forged

needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen, which is not installed")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return altering.a_package(tmp_path_factory.mktemp("log"))


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
    assert (found.first, found.entries, found.receipts) == (MONDAY, 7, 1)
    assert checked(package) == found


def test_the_envelope_alone_says_whose_part_it_is(package):
    assert "give its folder" in checked(package / "statement.dsse.json").why


def test_plain_python_checks_a_package_and_prints_how_to_check_the_signature(package):
    ran = the_script(package)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "ssh-keygen -Y verify -f allowed_signers" in ran.stdout
    assert read_package(package).entries == 7


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
    (jump,) = statement["clock_jumps"]
    assert jump["at"] < jump["before"]
    page = files["read-me.txt"].decode()
    assert "It took longer." in page
    assert "after a change written on" in page
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
    ],
    ids=str,
)
def test_what_the_program_would_never_write_does_not_hold_whoever_signed_it(tmp_path, files, said):
    assert read_package(altering.write(tmp_path / "package", forged(files))).key == KEY
    with pytest.raises(DutyError, match="evidence package"):
        read_package(altering.write(tmp_path / "package", forged(files, **said)))


def test_a_package_goes_into_a_new_folder_alone(tmp_path, files):
    write_folder(tmp_path / "new", files)
    assert read_package(tmp_path / "new").entries == 7
    with pytest.raises(DutyError, match="choose a new folder"):
        write_folder(tmp_path / "new", files)
    (tmp_path / "empty").mkdir()
    write_folder(tmp_path / "empty", files)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "new"]

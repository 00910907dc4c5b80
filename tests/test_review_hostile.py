"""The command `review` on a folder in which anybody may have put anything: what is sound counts, the rest is listed."""

import csv
import json
import os
import re
import shutil
import sys
import tempfile
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dutytracker import cli
from dutytracker.domain.text_rules import shown
from dutytracker.exchange.share_folder import LONGEST_NAME
from dutytracker.reports.delimited import FORMULA_STARTS, safe_text
from dutytracker.reports.plain_text import plain
from tests.exchange.hostile_makers import handed_in
from tests.exchange.hostile_shares import HOSTILE, TEXTS, a_code, unit_of
from tests.exchange.shares import ANOTHER_PRIVATE, payload

UNIT = Path(__file__).parent / "examples" / "unit-thirty"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names and files")


@pytest.fixture
def folder():
    """A folder that is gone after the test, since hostile files are large."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture
def run(capfd, tmp_path):
    """Runs `review`: exit code, standard output, standard error."""

    def running(*arguments):
        code = cli.main(["--data-dir", str(tmp_path / "data"), "review", *map(str, arguments)])
        said = capfd.readouterr()
        assert not (tmp_path / "data").exists()
        return code, said.out, said.err

    return running


@pytest.fixture
def document(run):
    def reviewing(*arguments):
        code, out, _ = run(*arguments, "--json")
        assert code == 0
        return json.loads(out)

    return reviewing


def hand_in(folder, files):
    """Puts files in a folder, numbered in their order."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(files):
        (folder / f"{number:04}.dutyshare").write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def packets():
    """A packet of every kind, of a unit in which each odd text is a clinic of six."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hand_in(folder / "shares", unit_of([text for text in TEXTS.values() for _ in range(6)]))
        files = [folder / f"packet.{suffix}" for suffix in ("pdf", "xlsx", "csv", "json")]
        for file in files:
            assert (
                cli.main(["--data-dir", str(folder / "data"), "review", str(folder / "shares"), "--out", str(file)])
                == 0
            )
        yield {file.suffix: file.read_bytes() for file in files}


def but(found, *keys):
    return {key: value for key, value in found.items() if key not in keys}


@posix_only
def test_a_folder_full_of_hostile_files_reviews_like_the_good_ones_alone(folder, document):
    shutil.copytree(UNIT, folder / "good")
    for of, cases in HOSTILE.items():
        hand_in(folder / of, [make() for make in cases.values()])
    os.mkfifo(folder / "pipe.dutyshare")
    (folder / "link.dutyshare").symlink_to("/dev/zero")
    with (folder / "sparse.dutyshare").open("wb") as file:
        file.truncate(2**40)

    found, expected = (document(path, "--roster", 60) for path in (folder, UNIT))

    assert but(found, "rejected") == but(expected, "rejected")
    assert expected["rejected"] == []
    assert len(found["rejected"]) == sum(map(len, HOSTILE.values())) + 3
    assert {Path(one["file"]).parent.name for one in found["rejected"]} == {*HOSTILE, ""}
    for one in found["rejected"]:
        assert one["why"].isprintable()
        assert one["why"].endswith(".")
        assert len(one["why"]) <= 200


def test_shares_that_are_sound_and_do_not_belong_are_listed_and_change_nothing(folder, document):
    hand_in(folder / "good", unit_of(["North"] * 6))
    one_history, another = (
        {"seq": 41, "head": head * 32, "first_week": "2026-03-01", "weeks_logged": 1} for head in ("5b", "5c")
    )
    stranger = payload() | {"member": a_code(600)}
    strange = {
        "another key under a code that is known": handed_in(
            payload() | {"member": a_code(1), "made_at": "2026-03-10T00:00:00Z"}, ANOTHER_PRIVATE
        ),
        "one history": handed_in(stranger | {"log": one_history}, bytes([99]) * 32),
        "another history of the same length": handed_in(stranger | {"log": another}, bytes([99]) * 32),
        "another history, made later": handed_in(
            stranger | {"log": another, "made_at": "2026-03-10T00:00:00Z"}, bytes([99]) * 32
        ),
    }
    for name, data in strange.items():
        (folder / f"{name}.dutyshare").write_bytes(data)
    shutil.copytree(folder / "good", folder / "handed in again")

    found, expected = (document(path) for path in (folder, folder / "good"))

    assert expected["members"] == 6
    assert but(found, "rejected") == but(expected, "rejected")
    assert [one["file"] for one in found["rejected"]] == sorted(f"{name}.dutyshare" for name in strange)


def test_an_older_share_of_a_member_brings_back_nothing_that_was_corrected(folder, document):
    corrected = unit_of(["North"] * 6)
    older = payload()["log"] | {"seq": 40, "head": "4a" * 32}
    weeks = [payload()["weeks"][0] | {"undone_by_duty": {"CHART": 5000}}]
    hand_in(folder / "new", corrected)
    expected = document(folder / "new")
    hand_in(folder / "old", unit_of(["North"] * 6, log=older, weeks=weeks, made_at="2026-03-20T00:00:00Z"))

    assert document(folder) == expected


NAMES = {
    "a line end": "a\nNot counted: b",
    "a carriage return": "a\r30 members shared",
    "an escape": "\x1b[2J\x1b]0;owned\x07",
    "a control of the second set": "\x9b2J",
    "a turned direction": "\u202eerahsytud.exe",
    "a zero-width space": "a\u200bb",
    "a tab": "a\tb",
    "quotation marks": "\"a\"'b'`c`$(d)",
    "a formula": "=HYPERLINK(1)",
    "markup": "<b>a&amp;<img src=x>",
    "an option": "--json",
    "dots": "....",
    "backslashes": "..\\..\\windows",
    "places for values": "{why} {0} %s",
    "a long name": "x" * 240,
    "pictures": "🗎" * 55,
    "a name that is not composed": "re\u0301sume\u0301",
}


@posix_only
def test_names_that_would_do_something_are_shown_for_what_they_are(folder, run, document):
    names = [*NAMES.values(), os.fsdecode(b"\xff\xfe not Unicode")]
    for name in names:
        (folder / f"{name}.dutyshare").write_bytes(b"")
    deep = folder.joinpath("..a", *["y" * 200] * 12)
    deep.mkdir(parents=True)
    (deep / "z.dutyshare").write_bytes(b"")
    names = [*names, deep.relative_to(folder).as_posix() + "/z"]

    code, out, err = run(folder)
    lines = err.splitlines()
    files = [one["file"] for one in document(folder)["rejected"]]

    assert code == 0
    assert "dutyshare" not in out
    assert sorted(files) == sorted(shown(f"{name}.dutyshare", LONGEST_NAME) for name in names)
    assert all(name.isprintable() for name in files)
    assert sorted(line.split(". This file is damaged")[0] for line in lines) == sorted(
        f"Not counted: {name}" for name in files
    )
    assert all(line.endswith("it is not complete JSON.") for line in lines)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_an_odd_clinic_stays_a_text(text, folder, run, document):
    hand_in(folder, unit_of([text] * 6, program=text))

    code, out, err = run(folder)

    assert (code, err) == (0, "")
    assert "6 members" in out
    assert "\x1b" not in out
    assert [(group["clinic"], group["members"]) for group in document(folder)["groups"]] == [(text, 6)]


def test_an_odd_clinic_stays_a_text_in_every_kind_of_packet(packets):
    found = json.loads(packets[".json"])
    assert {group["clinic"] for group in found["groups"]} == set(TEXTS.values())

    book = load_workbook(BytesIO(packets[".xlsx"]))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.hyperlink is None for cell in cells)
    assert {plain(text, 80) for text in TEXTS.values()} <= {cell.value for cell in cells}

    lines = list(csv.reader(StringIO(packets[".csv"].decode("utf-8-sig"))))
    assert {safe_text(plain(text, 80)) for text in TEXTS.values()} <= {line[1] for line in lines}
    texts = [cell for line in lines for cell in line if not re.fullmatch(r"-\d+(\.\d+)?", cell)]
    assert [text for text in texts if text.lstrip().startswith(FORMULA_STARTS)] == []


def test_an_odd_clinic_is_no_markup_and_no_link_on_paper(packets):
    reader = PdfReader(BytesIO(packets[".pdf"]))
    text = " ".join("\n".join(page.extract_text() for page in reader.pages).split())

    for clinic in TEXTS.values():
        if clinic.isascii():
            assert "".join(clinic.split()) in "".join(text.split()), clinic
    assert "root:" not in text
    assert all("/Annots" not in page for page in reader.pages)
    assert not re.search(rb"/(JS|JavaScript|Launch|URI|OpenAction|EmbeddedFile)\b", packets[".pdf"])

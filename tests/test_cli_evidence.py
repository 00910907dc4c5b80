"""An evidence package is written and checked on the command line."""

import json

import pytest

from tests.cli_runs import a_week, run  # noqa: F401


@pytest.fixture
def package(run, a_week, tmp_path):  # noqa: F811
    folder = tmp_path / "evidence"
    assert run("--data-dir", a_week, "evidence", "2026-03-01", "2026-03-07", folder)[0] == 0
    return folder


def test_a_package_is_written_and_holds(run, package):  # noqa: F811
    code, said, _ = run("verify", package)
    assert code == 0
    assert "lists, totals and history agree" in said
    assert json.loads(run("--json", "verify", package)[1])["files"][0]["kind"] == "evidence"


def test_the_times_of_all_steps_are_told_where_they_are_asked_for(run, a_week, tmp_path):  # noqa: F811
    folder = tmp_path / "with-times"
    assert run("--data-dir", a_week, "evidence", "2026-03-01", "2026-03-07", folder, "--all-times")[0] == 0
    assert json.loads((folder / "statement.json").read_bytes())["all_times"] is True
    assert "No later step of what it tells is left out." in run("verify", folder)[1]


def test_an_altered_package_is_refused(run, package):  # noqa: F811
    page = package / "read-me.txt"
    page.write_text(page.read_text("utf-8") + "All is well.", "utf-8")
    code, said, _ = run("verify", package)
    assert code == 2
    assert "read-me.txt is not the file that the statement speaks of" in said


def test_no_path_of_this_computer_is_in_a_package(package, a_week, tmp_path):  # noqa: F811
    assert not [file for file in package.iterdir() if str(tmp_path).encode() in file.read_bytes()]


def test_a_package_is_not_written_over_another(run, a_week, package):  # noqa: F811
    code, _, error = run("--data-dir", a_week, "evidence", "2026-03-01", "2026-03-07", package)
    assert (code, "choose a new folder" in error) == (2, True)


def test_a_package_does_not_take_the_place_of_the_folder_one_is_in(run, a_week, tmp_path, monkeypatch):  # noqa: F811
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    code, _, error = run("--data-dir", a_week, "evidence", "2026-03-01", "2026-03-07", ".")
    assert (code, "by its name" in error) == (2, True)
    assert list(empty.iterdir()) == []


def test_a_package_is_not_put_among_the_files_of_the_log(run, a_week):  # noqa: F811
    within = a_week / "profiles" / "default" / "evidence"
    assert run("--data-dir", a_week, "evidence", "2026-03-01", "2026-03-07", within)[0] == 2
    assert not within.exists()

"""A steward's unit file on the command line: shown, adopted, and taken back."""

import json
from contextlib import closing
from datetime import date

import pytest

from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook
from dutytracker.paths import log_exists, profile_in
from tests.builders import SetClock, a_logbook, a_pattern, a_term, an_entry
from tests.cli_runs import an_open_window, is_one_sentence, posix_only, runner
from tests.exchange import receipts, shares
from tests.exchange.units import MADE_AT, SOUND, a_full_unit, a_unit, a_unit_file, envelope, payload
from tests.stewards import private_key, public_key


@pytest.fixture
def data_dir(tmp_path):
    """A data folder whose log holds an entry and a term of the member's own."""
    folder = tmp_path / "data"
    with closing(a_logbook(folder)) as logbook:
        logbook.perform(adding("Contract", a_pattern(), a_term(valid_from=date(2026, 4, 5))))
        logbook.perform(adding("Log an entry", an_entry(1)))
    return folder


@pytest.fixture
def run(capsys, data_dir):
    """Runs a command on that log, or on another: its exit code, standard output and standard error."""

    def running(*arguments, folder=data_dir):
        return runner(capsys, "--data-dir", folder)(*arguments)

    return running


@pytest.fixture
def unit_file(tmp_path):
    """Writes a unit file, the sound one with everything in it unless another is given."""

    def writing(data=SOUND, name="north.dutyunit"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return writing


def opened(folder):
    return closing(open_logbook(profile_in(folder), clock=SetClock()))


def all_of(folder):
    with opened(folder) as logbook:
        return logbook.records.whole_log(), logbook.sample_plans, logbook.unit.file


def test_a_unit_file_is_shown_in_words_and_nothing_is_changed(run, unit_file, data_dir):
    before = all_of(data_dir)
    code, out, err = run("unit", unit_file())
    assert (code, err) == (0, "")
    assert out.startswith(
        "North Coast: unit file made on February 20, 2026.\nWeeks asked for: March 1 – May 30, 2026.\n"
    )
    assert "“A”: 9 h 00 per 40 h 00, shrinking with leave.\n" in out
    assert "Digits of the steward’s key: 84047 45111 45897 11614 96296 53919\n" in out
    assert all_of(data_dir) == before


def test_programs_get_the_payload_and_the_digits_of_both_keys(run, unit_file):
    code, out, err = run("unit", unit_file(), "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == payload() | {
        "key_fingerprint": "84047 45111 45897 11614 96296 53919",
        "sealing_key_fingerprint": "02699 97596 64147 48435 81163 86222",
    }


def test_showing_a_unit_file_begins_no_log(run, unit_file, tmp_path):
    assert run("unit", unit_file(), folder=tmp_path / "new")[0] == 0
    assert not (tmp_path / "new").exists()


def test_adopting_says_what_was_set_and_undo_takes_all_of_it_back(run, unit_file, data_dir):
    before = all_of(data_dir)
    code, out, err = run("unit", unit_file(), "--adopt", "--clinic", "south")
    assert (code, err) == (0, "")
    assert out.splitlines()[:3] == [
        "Adopted the unit file of North Coast; undo takes all of it back.",
        "Clinic: South.",
        (
            "Added to your contract: 7 h 00 per 40 h 00 from March 1, 2026, less absences (pro rata), group "
            "preparation counts, “Contract of 2026”."
        ),
    ]
    log, plans, unit = all_of(data_dir)
    assert (log.member.clinic, log.terms, unit) == ("South", a_full_unit().plan.terms, a_full_unit())
    assert [week.start for week in a_full_unit().plan.sampled_weeks] == [*plans[-1].weeks]

    assert run("undo")[1] == "Undone: Adopt a unit file.\n"
    assert all_of(data_dir) == before


def test_programs_learn_what_adopting_did(run, unit_file):
    file = unit_file()
    code, out, err = run("unit", file, "--adopt", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "unit": "North Coast",
        "made_at": "2026-02-20T09:00:00Z",
        "standing": "new",
        "changed": 4,
        "key_fingerprint": "84047 45111 45897 11614 96296 53919",
        "sealing_key_fingerprint": "02699 97596 64147 48435 81163 86222",
    }
    again = json.loads(run("unit", file, "--adopt", "--json")[1])
    assert (again["standing"], again["changed"]) == ("same", 0)


def test_the_same_file_again_changes_nothing_and_says_so(run, unit_file, data_dir):
    file = unit_file()
    run("unit", file, "--adopt")
    with opened(data_dir) as logbook:
        place = logbook.history.place()
    assert run("unit", file, "--adopt") == (
        0,
        "This unit file is the one that was adopted last.\nEverything is as it says already.\n",
        "",
    )
    with opened(data_dir) as logbook:
        assert logbook.history.place() == place


def test_an_older_file_is_refused(run, unit_file, data_dir):
    run("unit", unit_file(), "--adopt")
    older = unit_file(a_unit_file(a_unit(made_at=MADE_AT.replace(day=1))), "older.dutyunit")
    code, out, err = run("unit", older, "--adopt")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert "before the one you adopted (February 20, 2026): ask the steward for the newest one." in err
    assert all_of(data_dir)[2] == a_full_unit()


def test_a_file_of_another_key_asks_and_is_adopted_once_the_member_says_so(run, unit_file, data_dir):
    run("unit", unit_file(), "--adopt")
    other = a_unit(key=public_key(7))
    file = unit_file(a_unit_file(other, private=private_key(7)), "other.dutyunit")
    code, out, err = run("unit", file, "--adopt")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert "84047 45111 45897 11614 96296 53919" in err
    assert "--other-key" in err
    assert all_of(data_dir)[2] == a_full_unit()

    code, out, _ = run("unit", file, "--adopt", "--other-key")
    assert code == 0
    assert "Digits of the key until now, of North Coast, February 20, 2026: 84047" in out
    assert all_of(data_dir)[2] == other


def test_a_clinic_that_the_unit_does_not_have_is_refused(run, unit_file, data_dir, tmp_path):
    for folder in (data_dir, tmp_path / "new"):
        code, out, err = run("unit", unit_file(), "--adopt", "--clinic", "East", folder=folder)
        assert (code, out) == (2, "")
        assert err == "This unit file names no clinic “East”: choose one of North, South.\n"
    assert not log_exists(profile_in(tmp_path / "new"))


def test_a_clinic_is_for_adopting_alone(run, unit_file):
    for words in (("--clinic", "North"), ("--other-key",)):
        code, _, err = run("unit", unit_file(), *words)
        assert code == 2
        assert err == "A clinic and another key are for adopting: add --adopt, or leave them out.\n"


def test_a_file_that_is_refused_begins_no_log(run, unit_file, tmp_path):
    for data in (b"", shares.SOUND, receipts.SOUND, SOUND[:-20]):
        code, out, err = run("unit", unit_file(data), "--adopt", folder=tmp_path / "new")
        assert (code, out) == (2, "")
        assert is_one_sentence(err)
    assert not log_exists(profile_in(tmp_path / "new"))


def test_a_unit_file_may_begin_a_log(run, unit_file, tmp_path):
    code, out, _ = run("unit", unit_file(), "--adopt", "--clinic", "North", folder=tmp_path / "new")
    assert (code, out.splitlines()[0]) == (0, "Adopted the unit file of North Coast; undo takes all of it back.")
    assert all_of(tmp_path / "new")[0].member.clinic == "North"


@posix_only
def test_the_open_window_adopts_it_in_the_same_way(run, unit_file, data_dir):
    with an_open_window(data_dir, requests=2):
        code, out, _ = run("unit", unit_file(), "--adopt", "--clinic", "North")
        assert (code, out.splitlines()[1]) == (0, "Clinic: North.")
        assert run("unit", unit_file(), "--adopt")[1].startswith("This unit file is the one that was adopted last.")
    assert all_of(data_dir)[2] == a_full_unit()


def test_import_says_how_a_unit_file_is_adopted(run, unit_file):
    for words in ((), ("--dry-run",)):
        code, out, err = run("import", unit_file(), *words)
        assert (code, out) == (2, "")
        assert err == "This is a unit file: adopt it with unit FILE --adopt, or open it in the window.\n"


def test_verify_tells_what_holds_of_a_unit_file(run, unit_file):
    code, out, err = run("verify", unit_file())
    assert (code, err) == (0, "")
    assert "Signed by a steward on February 20, 2026, and not altered since." in out
    other = json.loads(a_unit_file(a_unit()))["payload"]
    altered = unit_file(json.dumps(envelope() | {"payload": other}).encode(), "altered.dutyunit")
    assert run("verify", altered)[0] == 2


def test_an_archive_holds_no_unit_file(run, unit_file, tmp_path):
    run("unit", unit_file(), "--adopt")
    assert run("archive", tmp_path / "a.dutylog")[0] == 0
    archived = json.loads((tmp_path / "a.dutylog").read_bytes())
    assert "unit" not in json.dumps(archived)
    assert [term["label"] for term in archived["terms"]] == ["Contract of 2026"]

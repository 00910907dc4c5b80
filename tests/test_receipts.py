"""From a share to a steward's receipt and back: the next share shows that the record goes on."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dutytracker import cli
from dutytracker.domain.changes import adding
from dutytracker.domain.continuity import Continuity, continuity
from dutytracker.domain.share_head import LogPoint
from dutytracker.exchange.receipt_file import steward_receipt
from dutytracker.exchange.share_chain import heads_since
from dutytracker.exchange.share_file import read_share
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import MONDAY, TUESDAY, SetClock, a_logbook, a_pattern, a_term, an_entry
from tests.cli_runs import an_open_window, is_one_sentence, posix_only, runner
from tests.domain.shares import head_of
from tests.exchange.receipts import HOSTILE, STEWARD

ANOTHER_STEWARD = bytes(range(1, 33))
RECEIVED = datetime(2026, 3, 10, 3, tzinfo=UTC)
"""The evening of March 9 where the member lives."""


@pytest.fixture
def data_dir(tmp_path):
    """A data folder whose log holds an entry."""
    folder = tmp_path / "data"
    with closing(a_logbook(folder)) as logbook:
        logbook.perform(adding("Contract", a_pattern(), a_term()))
        logbook.perform(adding("Log an entry", an_entry(1)))
    return folder


@pytest.fixture
def run(capsys, data_dir):
    """Runs a command on that log: its exit code, standard output and standard error."""
    return runner(capsys, "--data-dir", data_dir)


@pytest.fixture
def share(run, tmp_path):
    """Shares a week and gives what a steward finds in the file."""

    def sharing(name="a.dutyshare"):
        assert run("share", "2026-03-01", "2026-03-07", tmp_path / name)[0] == 0
        return read_share((tmp_path / name).read_bytes())

    return sharing


@pytest.fixture
def receipt(tmp_path):
    """The file with which a steward confirms a share."""

    def receiving(share, name="a.dutyreceipt", steward=STEWARD):
        path = tmp_path / name
        path.write_bytes(steward_receipt(head_of(share, bytes(32)), steward, RECEIVED))
        return path

    return receiving


def opened(data_dir):
    return closing(open_logbook(profile_in(data_dir), clock=SetClock()))


def held(data_dir):
    with opened(data_dir) as logbook:
        return len(logbook.sharing.receipts())


def seen_by(steward_had, share):
    """How the share looks to a steward who received those shares before."""
    points = [LogPoint(one.log.seq, one.log.head) for one in steward_had]
    return continuity(head_of(share, b""), points, lambda _head, wanted: heads_since(share.since, wanted))


def test_after_a_receipt_the_next_share_shows_that_the_record_goes_on(run, data_dir, share, receipt):
    first = share()
    assert first.since is None
    code, out, err = run("import", receipt(first))
    assert (code, err) == (0, "")
    assert out == (
        "From now on your shares show that they continue the record that the steward received on March 9, 2026.\n"
    )
    run("log", "c20 @-")
    second = share()
    assert (second.since.seq, second.since.head) == (first.log.seq, first.log.head)
    assert len(second.since.digests) == second.log.seq - first.log.seq
    assert seen_by([first], second) is Continuity.CONTINUES


def test_the_next_receipt_of_the_steward_takes_the_place_of_the_first(run, share, receipt):
    first = share()
    run("import", receipt(first))
    second = share()
    run("import", receipt(second))
    assert share().since.seq == second.log.seq


def test_two_stewards_can_both_check(run, share, receipt):
    first = share()
    run("import", receipt(first))
    run("log", "c20 @-")
    second = share()
    run("import", receipt(second, steward=ANOTHER_STEWARD))
    third = share()
    assert third.since.seq == first.log.seq
    assert seen_by([first], third) is Continuity.CONTINUES
    assert seen_by([second], third) is Continuity.CONTINUES


def test_the_past_cannot_be_told_in_another_way_after_a_receipt(run, data_dir, share, receipt):
    first = share()
    with opened(data_dir) as logbook:
        assert logbook.history.place().seq == first.log.seq + 1
    run("import", receipt(first))
    honest = share()
    assert seen_by([first], honest) is Continuity.CONTINUES
    other = LogPoint(first.log.seq, "0" * 64)
    assert continuity(head_of(honest, b""), [other]) is Continuity.BROKEN


def test_the_same_receipt_twice_changes_nothing(run, data_dir, share, receipt):
    file = receipt(share())
    assert json.loads(run("import", file, "--json")[1]) == {"added": 1, "differences": []}
    with opened(data_dir) as logbook:
        before = logbook.history.place()
    assert run("import", file)[1] == "This log holds this receipt already: nothing was changed.\n"
    assert json.loads(run("import", file, "--json")[1]) == {"added": 0, "differences": []}
    with opened(data_dir) as logbook:
        assert logbook.history.place() == before


def test_one_undo_takes_a_receipt_back(run, data_dir, share, receipt):
    run("import", receipt(share()))
    assert held(data_dir) == 1
    assert run("undo")[1] == "Undone: Take a receipt.\n"
    assert held(data_dir) == 0
    assert share().since is None


def test_a_dry_run_says_what_would_happen_and_does_nothing(run, data_dir, share, receipt, tmp_path):
    file = receipt(share())
    code, out, err = run("import", file, "--dry-run")
    assert (code, out, err) == (0, "This receipt is for this log and would come in: nothing was changed.\n", "")
    assert held(data_dir) == 0
    run("import", file)
    assert "holds this receipt already" in run("import", file, "--dry-run")[1]


def test_a_receipt_is_known_by_what_it_holds(run, data_dir, share, receipt):
    assert run("import", receipt(share(), name="from the steward.txt.dutylog"))[0] == 0
    assert held(data_dir) == 1


def test_a_receipt_of_another_log_is_refused(run, data_dir, share, receipt, tmp_path):
    with closing(a_logbook(tmp_path / "other")) as other:
        other.perform(adding("Log", an_entry(1), an_entry(2, date=TUESDAY)))
        theirs = other.sharing.share(MONDAY, MONDAY, days=False, own_time=False)
    code, out, err = run("import", receipt(theirs))
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert f"This receipt is for the log of member {theirs.member}, not for this one" in err
    assert held(data_dir) == 0


def test_a_receipt_for_a_place_that_the_log_never_had_is_refused(run, data_dir, share, receipt):
    told = share()
    for wrong in (replace(told.log, seq=told.log.seq + 100), replace(told.log, head="0" * 64)):
        code, out, err = run("import", receipt(replace(told, log=wrong)))
        assert (code, out) == (2, "")
        assert is_one_sentence(err)
        assert "was not made for this log as it is" in err
    assert held(data_dir) == 0


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_sound_receipt_is_refused_and_changes_nothing(run, data_dir, tmp_path, name):
    (tmp_path / "hostile.dutyreceipt").write_bytes(HOSTILE[name])
    with opened(data_dir) as logbook:
        before = logbook.history.place()
    for words in (["import"], ["import", "--dry-run"]):
        code, out, err = run(*words, tmp_path / "hostile.dutyreceipt")
        assert (code, out) == (2, "")
        assert is_one_sentence(err)
    with opened(data_dir) as logbook:
        assert logbook.history.place() == before


def test_a_receipt_begins_no_log(share, receipt, tmp_path, capsys):
    file = receipt(share())
    for words in (["import"], ["import", "--dry-run"]):
        assert cli.main(["--data-dir", str(tmp_path / "new"), *words, str(file)]) == 2
        assert "There is no log here that this receipt could be for" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@posix_only
def test_the_open_window_takes_a_receipt_too(run, data_dir, share, receipt):
    file = receipt(share())
    with an_open_window(data_dir, requests=1):
        code, out, _ = run("import", file)
        assert (code, out.startswith("From now on")) == (0, True)
    assert held(data_dir) == 1


def test_an_archive_holds_no_receipt(run, share, receipt, tmp_path):
    run("import", receipt(share()))
    assert run("archive", tmp_path / "a.dutylog")[0] == 0
    assert b"receipt" not in (tmp_path / "a.dutylog").read_bytes()


def test_verify_tells_what_holds_of_a_receipt_and_ends_in_2_where_something_fails(run, share, receipt, tmp_path):
    file = receipt(share())
    code, out, err = run("verify", file)
    assert (code, err) == (0, "")
    assert out.startswith(f"Holds: {file}\n  Signed by a steward on March 10, 2026")
    run("archive", tmp_path / "a.dutylog")
    (tmp_path / "b.dutyreceipt").write_bytes(HOSTILE["another signature"])
    code, out, err = run("verify", file, tmp_path / "a.dutylog", tmp_path / "b.dutyreceipt")
    assert (code, err) == (2, "1 of 3 files does not hold, and 1 cannot be checked.\n")
    assert [line.split(":")[0] for line in out.splitlines() if not line.startswith(" ")] == [
        "Holds",
        "Not checked",
        "Does not hold",
    ]

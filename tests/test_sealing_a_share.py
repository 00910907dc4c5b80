"""The command `share --seal`: who can read what leaves, and what happens when a steward's key is lost."""

import json
import os
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.domain.shared_summary import Recipient, fingerprint
from dutytracker.exchange.sealed_share import is_sealed, unseal
from dutytracker.exchange.share_file import read_share
from dutytracker.handover import Request, line_of, request_in
from dutytracker.logbook import open_logbook
from dutytracker.loose_shares import read_loose
from dutytracker.paths import profile_in
from dutytracker.ui.answering import answer
from tests.builders import WEEK, SetClock, a_full_log, a_logbook, a_pattern, a_term
from tests.cli_runs import an_open_window, is_one_sentence, posix_only, runner
from tests.exchange.hostile_units import HOSTILE
from tests.sealing import ANOTHER_STEWARD, STEWARD, a_unit_file

WARNING = (
    f"Sealed to the steward of North Clinic, digits {STEWARD.digits}: nobody else can read it. "
    "Still, do not send it by your employer's mail.\n"
)


@pytest.fixture
def data_dir(tmp_path):
    """A data folder whose log holds one week of everything."""
    folder = tmp_path / "member"
    with closing(a_logbook(folder)) as logbook:
        log = a_full_log()
        logbook.perform(adding("Contract", a_pattern(), a_term()))
        logbook.perform(adding("Log", *log.entries, *log.undone, *log.erosions, *log.absences))
    return folder


@pytest.fixture
def unit_file(tmp_path):
    path = tmp_path / "north.dutyunit"
    path.write_bytes(a_unit_file())
    return path


@pytest.fixture
def share(capsys, data_dir, tmp_path):
    """Shares the week: exit code, standard output, standard error, and the file."""

    def sharing(*arguments, name="a.dutyshare"):
        file = tmp_path / name
        week = (WEEK.start.isoformat(), WEEK.last.isoformat())
        return *runner(capsys, "--data-dir", data_dir, "share")(*week, file, *arguments), file

    return sharing


def records(data_dir):
    with closing(open_logbook(profile_in(data_dir), clock=SetClock())) as logbook:
        return logbook.sharing.shared_summaries()


def test_a_share_is_sealed_to_the_steward_of_a_unit_file(share, unit_file, data_dir):
    code, out, err, file = share("--seal", unit_file, "--json")
    data = file.read_bytes()
    assert (code, err) == (0, WARNING)
    assert json.loads(out) == {
        "file": str(file),
        "weeks": 1,
        "fingerprint": fingerprint(sha256(data).digest()),
        "sealed_to": STEWARD.digits,
    }
    assert is_sealed(data)
    assert read_share(data, STEWARD.sealing_key).weeks[0].summary.week == WEEK
    (record,) = records(data_dir)
    assert (record.recipient, record.digest) == (Recipient.STEWARD, sha256(data).hexdigest())


def test_the_same_command_without_it_makes_a_plain_share_also_once_a_unit_file_is_adopted(share, data_dir):
    with closing(open_logbook(profile_in(data_dir), clock=SetClock())) as logbook:
        logbook.perform(logbook.unit.adopting(a_unit_file()).change)
    code, _, err, file = share()
    assert (code, err) == (0, "Whoever gets this file can read it; do not send it by your employer's mail.\n")
    read_share(file.read_bytes())
    assert records(data_dir)[0].recipient is Recipient.ANYONE


def test_a_sealed_share_shows_nothing_of_what_is_in_it(share, unit_file):
    *_, plain = share(name="plain.dutyshare")
    *_, sealed = share("--seal", unit_file)
    told, data = read_share(plain.read_bytes()), sealed.read_bytes()
    secrets = (told.member, told.key.hex(), told.log.head, WEEK.start.isoformat(), "North", "CHART", "payload")
    assert [one for one in secrets if one.encode() in data] == []
    assert sealed.stat().st_mode == plain.stat().st_mode
    assert getattr(os, "listxattr", lambda _: [])(sealed) == []
    assert set(json.loads(data)) == {"format", "version", "to", "sealed"}


def test_what_is_not_told_is_not_told_sealed_either(share, unit_file):
    *_, file = share("--seal", unit_file)
    assert not read_share(file.read_bytes(), STEWARD.sealing_key).own_time_included
    *_, file = share("--seal", unit_file, "--own-time", "--detail", "days", name="b.dutyshare")
    inside = read_share(file.read_bytes(), STEWARD.sealing_key)
    assert inside.own_time_included
    assert inside.weeks[0].days


UNSOUND = {
    "none": None,
    "empty": b"",
    "altered": a_unit_file().replace(b'"sig":"', b'"sig":"A', 1),
    "of a key that everybody can open": HOSTILE["with a key that opens nothing"][
        "a sealing key of zeros, which everybody can open"
    ],
    "another file": b'{"format":"dutytracker-log"}',
}


@pytest.mark.parametrize("name", UNSOUND)
def test_nothing_leaves_where_the_unit_file_is_not_sound(share, data_dir, tmp_path, name):
    path = tmp_path / "bad.dutyunit"
    if UNSOUND[name] is not None:
        path.write_bytes(UNSOUND[name])
    code, out, err, file = share("--seal", path)
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert not file.exists()
    assert records(data_dir) == ()


@posix_only
def test_the_open_window_seals_when_it_is_asked(share, unit_file, data_dir):
    with an_open_window(data_dir, requests=1):
        code, _, err, file = share("--seal", unit_file)
    assert (code, err) == (0, WARNING)
    assert read_share(file.read_bytes(), STEWARD.sealing_key)


@pytest.mark.parametrize("seal", [7, None, ["a"]])
def test_a_request_whose_unit_file_is_no_path_is_not_understood(seal):
    with pytest.raises(DutyError, match="does not understand"):
        request_in(line_of({"ask": "share", "seal": seal}))


def test_two_shares_of_one_padded_size_give_files_of_one_size(data_dir, tmp_path, unit_file):
    sizes = []
    for number, days in enumerate((0, 1)):
        with closing(open_logbook(profile_in(data_dir), clock=SetClock())) as logbook:
            first = (WEEK.start + timedelta(days=7 * days)).isoformat()
            file = tmp_path / f"{number}.dutyshare"
            answer(Request(ask="share", text=str(file), first=first, last=first, seal=str(unit_file)), logbook)
        inside = unseal(file.read_bytes(), STEWARD.sealing_key)
        sizes.append((len(inside), len(file.read_bytes())))
    assert sizes[0][0] != sizes[1][0]
    assert sizes[0][1] == sizes[1][1]


def test_after_the_steward_s_key_was_lost_a_new_unit_file_makes_shares_that_the_new_log_opens(tmp_path, share):
    """The first log is gone with its key; the second one's unit file is adopted, and shares come again."""
    keys = []
    for name in ("first", "second"):
        with closing(a_logbook(tmp_path / name)) as logbook:
            steward = replace(
                STEWARD, private=logbook.keys.steward_key().private, sealing_key=logbook.keys.sealing_key()
            )
        (tmp_path / f"{name}.dutyunit").write_bytes(a_unit_file(steward))
        keys.append(steward.sealing_key)
    *_, old = share("--seal", tmp_path / "first.dutyunit", name="old.dutyshare")
    *_, new = share("--seal", tmp_path / "second.dutyunit", name="new.dutyshare")

    assert reviewed(tmp_path / "second", new) == (1, "")
    count, why = reviewed(tmp_path / "second", old)
    assert count == 0
    assert why.endswith("if that key is lost, send the members a new unit file and ask for their shares again.")
    assert reviewed(tmp_path / "first", old) == (1, "")
    assert keys[0] != keys[1]


def reviewed(data_dir, file):
    """How many members a steward's log finds in a file, and why it was refused."""
    with closing(open_logbook(profile_in(data_dir))) as logbook:
        loose = read_loose([file], sealing_key=logbook.keys.held_sealing_key)
    return len(loose.collection.members), "".join(one.why for one in loose.rejected)


def test_a_member_who_adopts_the_new_steward_s_file_seals_to_the_new_key(data_dir):
    with closing(open_logbook(profile_in(data_dir), clock=SetClock())) as logbook:
        logbook.perform(logbook.unit.adopting(a_unit_file()).change)
        assert logbook.unit.file.sealing_key == STEWARD.sealing_key.public
        logbook.perform(logbook.unit.adopting(a_unit_file(ANOTHER_STEWARD, later=True)).change)
        assert logbook.unit.file.sealing_key == ANOTHER_STEWARD.sealing_key.public
        logbook.undo()
        assert logbook.unit.file.sealing_key == STEWARD.sealing_key.public

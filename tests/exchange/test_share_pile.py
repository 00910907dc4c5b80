"""Many shares: read in one process or in several, they are the same; one bad file stops nothing, no loss hangs."""

import gc
import multiprocessing
import shutil
import threading
from hashlib import sha256
from pathlib import Path

import pytest

from dutytracker.domain.collecting import collect
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import part_of
from dutytracker.domain.pooling.observations import accepted
from dutytracker.exchange import share_pile, share_workers
from dutytracker.exchange.envelope import signed_file
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_file import SHARE, read_share
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import is_one_sealed, look_at_many, pooled_members, read_many, weeks_in
from dutytracker.exchange.share_writing import fields_of
from dutytracker.security.chain import canonical
from tests.exchange.sealed_shares import ANOTHER, KEY
from tests.exchange.shares import SOUND, a_share, payload, sign, signed

EXAMPLES = Path(__file__).parents[1] / "examples"
THIRTY = EXAMPLES / "unit-thirty"


@pytest.fixture
def in_processes(monkeypatch):
    """Few files are enough for several processes, which are handed two at once."""
    monkeypatch.setattr(share_pile, "ENOUGH_FOR_PROCESSES", 2)
    monkeypatch.setattr(share_workers, "FILES_AT_ONCE", 2)


@pytest.fixture
def pile(tmp_path):
    """The files of the example unit of thirty, and one between them that is no share."""
    shutil.copytree(THIRTY, tmp_path, dirs_exist_ok=True)
    (tmp_path / "share-10a.dutyshare").write_bytes(SOUND[:-1])
    return shares_among([tmp_path])[0]


def test_a_share_is_told_by_its_file_its_payload_and_its_part(tmp_path):
    (tmp_path / "a.dutyshare").write_bytes(SOUND)

    (read,) = read_many(shares_among([tmp_path])[0]).shares

    share = read_share(SOUND)
    assert read.file == "a.dutyshare"
    assert read.payload == canonical(fields_of(share)).encode()
    assert read.head.digest == sha256(read.payload).digest()
    assert (read.head.member, read.head.key, read.head.log, read.head.since) == (
        share.member,
        share.key,
        share.log,
        None,
    )
    assert read.head.weeks == tuple(week.summary.week for week in share.weeks)
    assert read.part == part_of(accepted(week, own_time_included=True) for week in share.weeks)
    assert part_of(weeks_in(read.payload)) == read.part


def test_the_same_share_in_other_words_is_known_again(tmp_path):
    (tmp_path / "a.dutyshare").write_bytes(SOUND)
    (tmp_path / "b.dutyshare").write_bytes(signed(payload()))

    one, other = read_many(shares_among([tmp_path])[0]).shares

    assert one.payload != other.payload
    assert collect([one.received, other.received]).had_already == ("b.dutyshare",)


@pytest.mark.parametrize("collects", [True, False])
def test_python_collects_garbage_as_before_once_many_files_are_read(pile, in_processes, collects):
    was_enabled, seen = gc.isenabled(), []
    gc.enable() if collects else gc.disable()
    try:
        read_many(pile, on_progress=lambda *_: seen.append(gc.isenabled()))
        assert gc.isenabled() is collects
    finally:
        gc.enable() if was_enabled else gc.disable()
    assert not any(seen)


def test_several_processes_read_what_one_reads(pile, in_processes, monkeypatch):
    told = []
    several = read_many(pile, on_progress=lambda done, total: told.append((done, total)))
    monkeypatch.setattr(share_pile, "ENOUGH_FOR_PROCESSES", 1000)
    one = read_many(pile)

    assert several == one
    assert len(one.shares) == len(pile) - 1
    assert [(rejected.file, "cut off" in rejected.why) for rejected in one.rejected] == [("share-10a.dutyshare", True)]
    assert told == sorted(told)
    assert told[-1] == (len(pile), len(pile))
    assert len(told) > 5
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("enough", [2, 1000])
def test_shares_that_stay_in_their_files_tell_the_same_as_those_that_are_kept(pile, in_processes, monkeypatch, enough):
    monkeypatch.setattr(share_pile, "ENOUGH_FOR_PROCESSES", enough)
    for found in pile[::2]:
        found.path.write_bytes(seal(found.path.read_bytes(), KEY.public))
    kept, loose = read_many(pile, sealing_key=KEY), look_at_many(pile, sealing_key=KEY)

    assert (loose.rejected, loose.canceled) == (kept.rejected, False)
    for of_file, of_memory in zip(loose.shares, kept.shares, strict=True):
        assert (of_file.received, of_file.part) == (of_memory.received, of_memory.part)
        assert (of_file.payload, of_file.weeks()) == (of_memory.payload, of_memory.weeks())


@pytest.mark.parametrize("enough", [2, 1000])
def test_sealed_files_are_read_as_plain_ones_are_in_several_processes_too(pile, in_processes, monkeypatch, enough):
    monkeypatch.setattr(share_pile, "ENOUGH_FOR_PROCESSES", enough)
    plain = read_many(pile)
    for found in pile[::2]:
        found.path.write_bytes(seal(found.path.read_bytes(), KEY.public))

    assert is_one_sealed(pile)
    assert not is_one_sealed(pile[1::2])
    assert read_many(pile, sealing_key=KEY) == plain
    for key, words in ((None, "no log with such a key"), (ANOTHER, "sealed to another key")):
        refused = [one for one in read_many(pile, sealing_key=key).rejected if words in one.why]
        assert [one.file for one in refused] == [found.name for found in pile[::2]]


def test_a_thread_beside_the_window_can_read_in_several_processes(pile, in_processes):
    found = []
    thread = threading.Thread(target=lambda: found.append(read_many(pile)))
    thread.start()
    thread.join()

    assert len(found[0].shares) == len(pile) - 1


@pytest.mark.parametrize("enough", [2, 1000])
def test_reading_stops_where_it_is_canceled(pile, in_processes, monkeypatch, enough):
    monkeypatch.setattr(share_pile, "ENOUGH_FOR_PROCESSES", enough)
    done = []
    read = read_many(pile, on_progress=lambda number, _total: done.append(number), is_canceled=lambda: bool(done))

    assert read.canceled
    assert 0 < len(read.shares) + len(read.rejected) < len(pile)
    assert multiprocessing.active_children() == []


def test_reading_nothing_is_no_cancel():
    assert read_many([]) == share_pile.Read(shares=(), rejected=())


def test_a_process_that_is_ended_from_outside_is_said_and_hangs_nothing(pile, in_processes):
    def end_them(_done, _total):
        for process in multiprocessing.active_children():
            process.kill()

    with pytest.raises(DutyError, match=r"the computer ended a part of this program.+read the files again\."):
        read_many(pile, on_progress=end_them)
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("failing", ["__init__", "submit"])
def test_a_computer_that_starts_no_more_processes_reads_all_in_one(pile, in_processes, monkeypatch, failing):
    def refusing(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(share_workers.ProcessPoolExecutor, failing, refusing)

    assert len(read_many(pile).shares) == len(pile) - 1


@pytest.mark.parametrize("reading", [read_many, look_at_many])
def test_members_whose_weeks_come_from_several_shares_get_a_part_of_those_that_count(tmp_path, reading):
    share = a_share()
    head = "77" * 32
    longer = canonical(
        {
            **fields_of(share),
            "weeks": fields_of(share)["weeks"][1:],
            "log": {**payload()["log"], "seq": 42, "head": head},
        }
    ).encode()
    (tmp_path / "a.dutyshare").write_bytes(SOUND)
    (tmp_path / "b.dutyshare").write_bytes(signed_file(SHARE, longer, share.key, sign))
    read = reading(shares_among([tmp_path])[0])

    (member,) = pooled_members(collect(one.received for one in read.shares), read.shares)

    assert member.part == read.shares[0].part
    first = share.weeks[0].summary.week
    (narrowed,) = pooled_members(
        collect(one.received for one in read.shares).within(first.start, first.last), read.shares
    )
    assert narrowed.part == part_of([accepted(share.weeks[0], own_time_included=True)])

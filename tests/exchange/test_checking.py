"""Looking at files: what holds, and what does not and why."""

from hashlib import sha256

from dutytracker.domain.checking import Failing, Holding
from dutytracker.exchange.checking import checked
from tests.exchange.shares import SOUND, a_share, signed


def test_a_sound_share_holds(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(SOUND)
    assert checked(path) == Holding(file=str(path), share=a_share(), digest=sha256(SOUND).digest())


def test_everything_else_fails_with_its_reason(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(signed({}))
    assert checked(path) == Failing(
        file=str(path), why="This share is damaged or was changed by another program: ask for it again."
    )
    assert checked(tmp_path) == Failing(file=str(tmp_path), why="This is a folder, not a file; choose a file in it.")
    assert checked(tmp_path / "none").why == "There is no such file; check its name."

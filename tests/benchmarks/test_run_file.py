import json
import socket
from pathlib import Path

import pytest

from benchmarks.measuring import Unit
from benchmarks.run_file import Peer, PeerFigure, latest, run_in, save, text_of, this_machine
from tests.benchmarks.runs import a_part, a_run
from tests.benchmarks.test_measuring import a_result


def test_a_run_comes_back_from_its_file_as_it_was(tmp_path):
    run = a_run(
        window=a_part(a_result(0.003, floor=0.002, limit=4.0), a_result(2.0**20, unit=Unit.BYTES), failed="OSError"),
        peers=a_part(
            peers=(Peer(name="Watson", version=None, how="It is not there."),),
            figures=(PeerFigure(program="Watson", task="log one entry", years=1, seconds=None),),
        ),
    )
    save(run, tmp_path / "results" / "latest.json")
    assert latest(tmp_path / "results" / "latest.json") == run


def test_a_part_that_is_run_again_takes_the_place_of_the_old_one_and_leaves_the_others():
    run = a_run(window=a_part(a_result(1.0)), typing=a_part(a_result(2.0)))
    again = run.with_part("window", a_part(a_result(3.0)))
    assert again.parts["window"].results[0].value == 3.0
    assert again.parts["typing"] == run.parts["typing"]


def test_before_the_first_run_nothing_is_known(tmp_path):
    assert latest(tmp_path / "latest.json").parts == {}


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": "something else"}'])
def test_another_file_is_no_run(text):
    with pytest.raises(ValueError, match="no run"):
        run_in(text)


def test_a_part_keeps_its_limits_only_where_it_came_to_its_end():
    assert a_part(a_result(0.04, limit=0.05)).keeps_limits
    assert not a_part(a_result(0.06, limit=0.05)).keeps_limits
    assert not a_part(a_result(0.04, limit=0.05), failed="TimeoutError after 1 results").keeps_limits


def test_the_machine_is_told_without_its_name_or_its_folders():
    told = this_machine()
    assert {"cores", "Python", "Qt", "SQLCipher"} <= set(told)
    text = json.dumps(told)
    assert socket.gethostname() not in text
    assert str(Path.home()) not in text
    assert "/" not in text


def test_the_same_run_gives_the_same_text():
    run = a_run(window=a_part(a_result(1.0)))
    assert text_of(run_in(text_of(run))) == text_of(run)

import pytest

import benchmarks.__main__ as bench
from benchmarks import page, run_file
from benchmarks.run_file import Peer, PeerFigure, latest
from tests.benchmarks.test_measuring import a_result


@pytest.fixture
def results(tmp_path, monkeypatch):
    """Where a run is kept, in place of the one of this checkout."""
    path = tmp_path / "latest.json"
    monkeypatch.setattr(run_file.latest, "__defaults__", (path,))
    monkeypatch.setattr(run_file.save, "__defaults__", (path,))
    return path


def parts(monkeypatch, **cases):
    monkeypatch.setattr(bench, "PARTS", {name: lambda found=found: iter(found) for name, found in cases.items()})


def test_parts_are_run_by_name_and_kept(results, monkeypatch, capsys):
    parts(monkeypatch, window=[a_result(0.04, limit=0.05)], typing=[a_result(9.0, limit=0.05)])
    assert bench.main(["window"]) == 0
    assert capsys.readouterr().out == "keeps  a case: 40.0 ms, ≤ 50.0 ms\n"
    assert list(latest(results).parts) == ["window"]


def test_without_names_every_part_is_run_and_a_missed_limit_shows_in_the_end(results, monkeypatch):
    parts(monkeypatch, window=[a_result(0.04, limit=0.05)], typing=[a_result(9.0, limit=0.05)])
    assert bench.main([]) == 1
    assert list(latest(results).parts) == ["window", "typing"]


def test_a_part_that_does_not_exist_is_refused_before_anything_is_measured(results, monkeypatch, capsys):
    parts(monkeypatch, window=[a_result(0.04)])
    assert bench.main(["window", "doors"]) == 2
    assert "There is no part called doors: use window, or --page alone." in capsys.readouterr().err
    assert not results.exists()


def test_a_case_that_fails_leaves_what_was_measured_before_and_the_next_part(results, monkeypatch, capsys):
    def broken():
        yield a_result(0.04, limit=0.05)
        raise TimeoutError("the window did not open")

    monkeypatch.setattr(bench, "PARTS", {"window": broken, "typing": lambda: [a_result(0.01, limit=0.05)]})
    assert bench.main([]) == 1
    found = latest(results).parts
    assert found["window"].failed == "TimeoutError after 1 results"
    assert len(found["window"].results) == 1
    assert found["typing"].keeps_limits
    assert "the window did not open" in capsys.readouterr().err


def test_other_programs_are_told_a_line_each(results, monkeypatch, capsys):
    figure = PeerFigure(program="Watson", task="log one entry", years=10, seconds=0.5)
    parts(monkeypatch, peers=[Peer(name="Watson", version="2.1.0", how="A command."), figure])
    assert bench.main(["peers"]) == 0
    assert capsys.readouterr().out == "peer   Watson: 2.1.0\npeer   Watson, 10 years, log one entry: 500 ms\n"
    assert latest(results).parts["peers"].figures == (figure,)


def test_the_page_is_made_of_the_latest_run(results, monkeypatch, tmp_path):
    parts(monkeypatch, window=[a_result(0.04, limit=0.05)])
    bench.main([])
    monkeypatch.setattr(page.write_page, "__defaults__", (tmp_path,))
    assert bench.main(["--page"]) == 0
    assert "1 of 1 limits are kept." in (tmp_path / page.PAGE).read_text("utf-8")
    assert (tmp_path / page.DATA).exists()

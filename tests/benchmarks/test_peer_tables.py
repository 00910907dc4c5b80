from benchmarks.peer_tables import faster_lines, peer_lines
from benchmarks.peers.own import COMMANDS, OPEN
from benchmarks.peers.program import LOG, WEEK
from benchmarks.run_file import Part, Peer, PeerFigure
from tests.benchmarks.runs import a_part


def a_figure(program: str, task: str, seconds: float | None, years: int = 1) -> PeerFigure:
    return PeerFigure(program=program, task=task, years=years, seconds=seconds)


def some_peers() -> Part:
    return a_part(
        peers=(
            Peer(name=COMMANDS, version="0.1.0", how="As a command."),
            Peer(name=OPEN, version="0.1.0", how="While it is open."),
            Peer(name="Timewarrior", version="1.4.3", how="The command."),
            Peer(name="Watson", version=None, how="The command."),
        ),
        figures=(
            a_figure(COMMANDS, LOG, 0.25),
            a_figure(COMMANDS, WEEK, 0.3),
            a_figure(OPEN, LOG, 0.002),
            a_figure(OPEN, WEEK, 0.0005),
            a_figure("Timewarrior", LOG, 0.003),
            a_figure("Timewarrior", WEEK, None),
        ),
    )


def test_a_table_has_a_row_for_every_program_that_is_there():
    lines = list(peer_lines(some_peers()))
    assert "With 1 year in the log:" in lines
    assert any(line.startswith("| Timewarrior 1.4.3 | 3.00 ms | did not |") for line in lines)
    assert not any(line.startswith("| Watson") for line in lines)


def test_a_program_that_is_not_there_is_named_as_such():
    assert list(peer_lines(some_peers()))[-1] == "Not installed where this was measured: Watson."


def test_every_program_says_how_it_was_run():
    assert "- Timewarrior: The command." in list(peer_lines(some_peers()))


def test_a_program_that_is_faster_is_told_with_both_times():
    lines = list(faster_lines(some_peers()))
    assert lines[-1] == "- log one entry, 1 year: Timewarrior (3.00 ms against 250 ms)."
    assert len(lines) == 3


def test_a_program_that_runs_already_is_compared_with_the_open_log():
    part = a_part(
        peers=(Peer(name="TimeTagger", version="26.1.3", how="A server.", is_open=True),),
        figures=(
            *(a_figure(COMMANDS, task, 0.25) for task in (LOG, WEEK)),
            *(a_figure(OPEN, task, 0.002) for task in (LOG, WEEK)),
            a_figure("TimeTagger", LOG, 0.004),
            a_figure("TimeTagger", WEEK, 0.001),
        ),
    )
    assert list(faster_lines(part))[2:] == ["- a week by activity, 1 year: TimeTagger (1.00 ms against 2.00 ms)."]


def test_only_the_same_length_of_the_log_is_compared():
    part = a_part(
        peers=(Peer(name="Timewarrior", version="1.4.3", how="The command."),),
        figures=(a_figure(COMMANDS, LOG, 0.25, years=10), a_figure("Timewarrior", LOG, 0.003, years=1)),
    )
    assert list(faster_lines(part)) == ["No other program that was tried is faster at what was compared."]


def test_our_own_open_log_is_no_other_program():
    part = a_part(
        peers=(Peer(name=OPEN, version="0.1.0", how="It is open."),),
        figures=(a_figure(COMMANDS, LOG, 0.25), a_figure(OPEN, LOG, 0.002)),
    )
    assert list(faster_lines(part)) == ["No other program that was tried is faster at what was compared."]

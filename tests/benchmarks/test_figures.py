import pytest

from benchmarks.figures import amount, limit, line, ratio, verdict
from benchmarks.measuring import Unit
from tests.benchmarks.test_measuring import a_result


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1.0623, "1.06 s"),
        (0.2604, "260 ms"),
        (0.0124, "12.4 ms"),
        (0.00035, "0.35 ms"),
        (0.00003, "30.0 µs"),
    ],
)
def test_a_time_is_told_in_its_own_size(seconds, words):
    assert amount(seconds, Unit.SECONDS) == words


def test_memory_wake_ups_and_shares_have_their_units():
    assert amount(131 * 2**20, Unit.BYTES) == "131 MiB"
    assert amount(0.5, Unit.PER_MINUTE) == "0.5 a minute"
    assert amount(0.0012, Unit.SHARE) == "0.12 %"


def test_a_limit_names_what_it_is_a_ratio_to():
    result = a_result(0.003, floor=0.002, limit=4.0, against="a bare commit")
    assert limit(result) == "≤ 4 × a bare commit"
    assert ratio(result) == "1.50 ×"


def test_a_limit_of_its_own_is_an_amount():
    assert limit(a_result(0.003, limit=0.05)) == "≤ 50.0 ms"
    assert ratio(a_result(0.003, limit=0.05)) == ""


def test_what_only_tells_has_no_limit_and_no_verdict():
    assert limit(a_result(1.0)) == ""
    assert verdict(a_result(1.0)) == "told"


def test_a_line_says_whether_the_limit_is_kept():
    kept = a_result(0.003, floor=0.002, limit=4.0, against="a bare commit")
    assert line(kept) == "keeps  a case: 3.00 ms, 1.50 ×, beside 2.00 ms, ≤ 4 × a bare commit"
    assert line(a_result(0.06, limit=0.05)).startswith("MISSES a case: 60.0 ms")

import pytest

from benchmarks.measuring import Result, Unit, in_turn, medians_in_turn, percentile


def a_result(value: float, **fields: object) -> Result:
    return Result(**{"name": "a case", "how": "It was measured.", "value": value, "limit": None} | fields)


def test_a_ratio_is_the_value_over_its_floor():
    assert a_result(0.003, floor=0.002, limit=2.0).ratio == pytest.approx(1.5)


def test_without_a_floor_there_is_no_ratio():
    assert a_result(0.003, limit=0.004).ratio is None


@pytest.mark.parametrize(("value", "keeps"), [(0.004, True), (0.0041, False)])
def test_without_a_floor_the_limit_is_a_time(value, keeps):
    assert a_result(value, limit=0.004).keeps_limit is keeps


@pytest.mark.parametrize(("value", "keeps"), [(0.0115, True), (0.0116, False)])
def test_with_a_floor_the_limit_is_a_ratio(value, keeps):
    assert a_result(value, floor=0.01, limit=1.15).keeps_limit is keeps


@pytest.mark.parametrize(("value", "keeps"), [(0.003, True), (0.0031, False)])
def test_an_allowance_comes_on_top_of_the_ratio(value, keeps):
    assert a_result(value, floor=0.00025, limit=4.0, allowance=0.002).keeps_limit is keeps


def test_a_case_that_only_tells_keeps_every_limit():
    assert a_result(1e9, unit=Unit.PER_MINUTE).keeps_limit


def test_the_slowest_in_a_hundred_is_the_99th_of_a_hundred():
    assert percentile([float(number) for number in range(100, 0, -1)], 99) == 99.0


def test_of_few_values_the_slowest_in_a_hundred_is_the_slowest():
    assert percentile([3.0, 1.0, 2.0], 99) == 3.0
    assert percentile([7.0], 99) == 7.0


def test_half_of_the_values_do_not_exceed_the_median_rank():
    assert percentile([4.0, 1.0, 3.0, 2.0], 50) == 2.0


def test_works_are_done_in_turn_and_the_first_round_does_not_count():
    done = []
    times = {"work": iter([100.0, 1.0, 5.0, 3.0]), "floor": iter([200.0, 2.0, 2.0, 8.0])}

    def timed(name):
        def once():
            done.append(name)
            return next(times[name])

        return once

    assert in_turn(timed("work"), timed("floor"), runs=3) == (3.0, 2.0)
    assert done == ["work", "floor"] * 4


def test_more_than_two_are_measured_in_turn_too():
    counts = [iter([9.0, number, number]) for number in (1.0, 2.0, 3.0)]
    assert medians_in_turn([lambda each=each: next(each) for each in counts], runs=2) == (1.0, 2.0, 3.0)

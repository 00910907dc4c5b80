"""The figures of a unit as its file carries them."""

import pytest

from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling import Audience
from dutytracker.exchange.benchmark import sound_benchmark
from dutytracker.reports.benchmark_json import benchmark_json
from dutytracker.reports.review_json import review_json
from tests.domain.shares import members_alike, pool


def test_it_is_the_review_without_the_names_of_refused_files_and_members_can_read_it():
    review = pool(members_alike(11), Audience.OUTSIDE)
    document = benchmark_json(review)
    assert {**document, "rejected": []} == review_json(review)
    assert sound_benchmark(document) == document


def test_of_too_few_members_there_is_none_and_how_many_are_needed_is_said():
    with pytest.raises(Problem, match=r"need 11 members .* so far it is 10") as refused:
        benchmark_json(pool(members_alike(10), Audience.OUTSIDE))
    assert refused.value.field == "benchmark"

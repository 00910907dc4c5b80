"""What logging took on a day, as it is said."""

import pytest

from dutytracker.domain.desk_day import whole_seconds


@pytest.mark.parametrize(("milliseconds", "seconds"), [(0, 1), (400, 1), (1_499, 1), (1_500, 2), (51_400, 51)])
def test_what_logging_took_is_said_to_the_nearest_second_and_never_as_nothing(milliseconds, seconds):
    assert whole_seconds(milliseconds) == seconds

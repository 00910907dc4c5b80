from dutytracker.reports.bounds import delivered_is_at_most, need_is_at_least
from tests.reports.summaries import a_summary


def test_need_may_be_more_where_the_log_is_not_complete():
    assert not need_is_at_least(a_summary(logged=690))
    assert need_is_at_least(a_summary(logged=690, closed=1200))
    assert need_is_at_least(a_summary(logged=690, undone_answered=False))
    assert need_is_at_least(a_summary(contracted=None))
    assert not need_is_at_least(a_summary(logged=0, scheduled=0, contracted=0))


def test_delivered_may_be_less_below_80_percent_closed():
    assert not delivered_is_at_most(a_summary(closed=1920))
    assert delivered_is_at_most(a_summary(closed=1919))
    assert not delivered_is_at_most(a_summary(closed=0, protected=None))
    assert not delivered_is_at_most(a_summary(closed=0, scheduled=0))

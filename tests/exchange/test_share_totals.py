"""The totals of weeks are told apart wherever anything of them differs."""

import json

from dutytracker.exchange.share_totals import DIGEST_BYTES, totals_digests


def payload(*weeks, own_time=True, **rest):
    return json.dumps({"own_time_included": own_time, "weeks": weeks, **rest}).encode()


def digests(data):
    found = totals_digests(data)
    return [found[at : at + DIGEST_BYTES] for at in range(0, len(found), DIGEST_BYTES)]


FIRST = {"week": "2026-03-01", "logged": 600, "by_duty": {"CALL": 600, "CHART": 0}}
SECOND = {"week": "2026-03-08", "logged": 600, "by_duty": {"CALL": 600, "CHART": 0}}


def test_there_is_one_for_each_week_oldest_first():
    assert digests(payload(SECOND, FIRST)) == [*digests(payload(FIRST)), *digests(payload(SECOND))]
    assert len(set(digests(payload(FIRST, SECOND)))) == 2
    assert digests(payload()) == []


def test_the_order_of_fields_and_what_else_a_share_says_change_nothing():
    turned = {"by_duty": {"CHART": 0, "CALL": 600}, "logged": 600, "week": "2026-03-01"}
    assert digests(payload(turned, made_at="later")) == digests(payload(FIRST))


def test_another_total_or_own_time_told_is_another_digest():
    assert digests(payload(FIRST | {"logged": 601})) != digests(payload(FIRST))
    assert digests(payload(FIRST, own_time=False)) != digests(payload(FIRST))

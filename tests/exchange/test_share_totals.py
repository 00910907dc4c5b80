"""The totals of weeks are told apart wherever anything of them differs."""

import json

from dutytracker.exchange.share_file import open_payload
from dutytracker.exchange.share_totals import DIGEST_BYTES, totals_digests
from tests.exchange.shares import payload


def digests(change=lambda _document: None):
    document = payload()
    change(document)
    found = totals_digests(open_payload(json.dumps(document).encode()))
    return [found[at : at + DIGEST_BYTES] for at in range(0, len(found), DIGEST_BYTES)]


def test_there_is_one_for_each_week_oldest_first():
    assert len(set(digests())) == 2
    assert digests(lambda share: share["weeks"].reverse()) == digests()
    assert digests(lambda share: share["weeks"].pop()) == digests()[:1]
    assert digests(lambda share: share["weeks"].clear()) == []


def test_the_order_of_fields_and_what_else_a_share_says_change_nothing():
    def turn(share):
        share["clinic"], share["made_at"] = "South", "2026-05-01T00:00:00Z"
        week = share["weeks"][0]
        share["weeks"][0] = dict(reversed(week.items()))
        share["weeks"][0]["by_duty"] = dict(reversed(week["by_duty"].items()))

    assert digests(turn) == digests()


def test_whatever_is_told_of_a_week_is_in_its_digest_alone():
    def one_more_edit(share):
        share["weeks"][0]["late_edits"] += 1

    def told_by_another_day(share):
        share["weeks"][0].pop("days")

    for change in (one_more_edit, told_by_another_day):
        assert digests(change)[0] != digests()[0]
        assert digests(change)[1:] == digests()[1:]


def test_a_week_without_own_time_told_is_another_one():
    def told_less(share):
        share["own_time_included"] = False
        share["weeks"] = share["weeks"][1:]

    assert payload()["weeks"][1]["by_placement"] == {}
    assert digests(told_less) != digests()[1:]

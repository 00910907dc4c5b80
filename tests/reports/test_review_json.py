"""A review as JSON: every key is always there."""

import json
from pathlib import Path

import pytest

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.pooling import Audience
from dutytracker.reports.review_json import review_json
from tests.domain.shares import a_member, a_shared_week, members_alike, pool

THIRTY = Path(__file__).parents[1] / "examples" / "unit-thirty.review.json"


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize(
    "members",
    [
        [],
        members_alike(4),
        members_alike(30),
        [*members_alike(12), *members_alike(3, undone=60)],
        [a_member(a_shared_week(0)) for _ in range(12)],
    ],
    ids=["nobody", "few", "many", "few with undone work", "one week each"],
)
def test_every_key_is_there_whatever_is_hidden(members, audience):
    assert set(review_json(pool(members, audience))) == set(json.loads(THIRTY.read_text()))


def test_what_is_hidden_keeps_its_place():
    found = review_json(pool([*members_alike(12), *members_alike(3, undone=60)], Audience.INSIDE))

    assert found["need_per_40h"] is None
    assert found["enough_in"]["floor"] == {"50": None, "75": None, "80": None, "90": None}
    assert found["sensitivity"]["logged_only"] == {"share_short": None, "members": 15}


def test_a_rejected_file_stands_with_its_reason():
    found = review_json(pool([], Audience.INSIDE), [Rejected(file="x.dutyshare", why="It is damaged.")])

    assert found["rejected"] == [{"file": "x.dutyshare", "why": "It is damaged."}]

"""Parts of members as bytes: they come back the same, and are made again under other formulas."""

from random import Random

import msgspec
import pytest

from dutytracker.domain.pooling import part_of
from dutytracker.domain.pooling.observations import accepted
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, PercentBase, PercentGuarantee
from dutytracker.exchange import part_bytes as module
from dutytracker.exchange.part_bytes import part_bytes, part_from
from tests.domain.pooling.test_merging import a_varied_unit
from tests.domain.shares import SEVEN_HOURS, a_shared_week


def test_any_part_comes_back_from_its_bytes():
    for seed in range(20):
        for member in a_varied_unit(Random(seed)):
            assert part_from(part_bytes(member.pooled.part)) == member.pooled.part


@pytest.mark.parametrize(
    "guarantee",
    [
        SEVEN_HOURS.guarantee,
        PercentGuarantee(percent="17.5", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
        AppointmentsGuarantee(percent="10"),
    ],
)
def test_every_kind_of_term_comes_back(guarantee):
    term = SharedTerm(guarantee=guarantee, absence_rule=AbsenceRule.FIXED, counts_group_preparation=False)
    part = part_of([accepted(a_shared_week(0, terms=[term]), own_time_included=True)])

    assert part_from(part_bytes(part)) == part


def test_a_part_that_was_made_under_other_formulas_is_none(monkeypatch):
    written = part_bytes(part_of([]))
    monkeypatch.setattr(module, "_WRITTEN_AS", (2, 1))

    assert part_from(written) is None


def test_a_part_of_other_fields_is_none_without_being_looked_at():
    assert part_from(msgspec.msgpack.encode(((0, 0), {"weeks": 1}))) is None

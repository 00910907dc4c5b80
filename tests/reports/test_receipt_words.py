"""What a member is told of receipts; days are those where the member lives."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dutytracker.reports.receipt_words import held_already_words, held_lines, taken_words
from tests.builders import ZONE, a_receipt

LATE = a_receipt(made_at=datetime(2026, 3, 10, 3, tzinfo=UTC), seq=41)


def test_a_receipt_means_that_shares_continue_the_record():
    assert taken_words(LATE, ZoneInfo(ZONE)) == (
        "From now on your shares show that they continue the record that the steward received on March 9, 2026."
    )


def test_a_receipt_that_comes_again_changes_nothing():
    assert held_already_words() == "This log holds this receipt already: nothing was changed."


def test_each_steward_has_a_line():
    assert held_lines((), ZoneInfo(ZONE)) == ("None yet: a steward can give you one.",)
    first, second = held_lines((LATE, a_receipt()), ZoneInfo(ZONE))
    assert first == (
        "Received by a steward on March 9, 2026, up to entry 41; your next share shows that it continues that record."
    )
    assert second.startswith("Received by a steward on March 30, 2026, up to entry 9;")

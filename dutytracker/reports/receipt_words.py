"""What it means for a member to hold receipts."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import local_date
from dutytracker.domain.receipts import Receipt
from dutytracker.reports.words import full_date, translate


def taken_words(receipt: Receipt, zone: ZoneInfo) -> str:
    """What changes with a receipt, as a sentence."""
    words = translate("From now on your shares show that they continue the record that the steward received on {day}.")
    return words.format(day=_day(receipt, zone))


def held_already_words() -> str:
    """What is said of a receipt that comes again."""
    return translate("This log holds this receipt already: nothing was changed.")


def held_lines(receipts: Sequence[Receipt], zone: ZoneInfo) -> tuple[str, ...]:
    """Where the log stands with its stewards: a line for the receipt of each, or one that there is none."""
    if not receipts:
        return (translate("None yet: a steward can give you one."),)
    words = translate(
        "Received by a steward on {day}, up to entry {seq}; your next share shows that it continues that record."
    )
    return tuple(words.format(day=_day(receipt, zone), seq=receipt.seq) for receipt in receipts)


def _day(receipt: Receipt, zone: ZoneInfo) -> str:
    return full_date(local_date(receipt.made_at, zone))

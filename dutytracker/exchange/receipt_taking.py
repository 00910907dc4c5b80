"""Taking a receipt into the log that it was made for."""

from collections.abc import Callable, Iterable

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.saying import said
from dutytracker.exchange.receipt_file import read_receipt, record_of
from dutytracker.exchange.strict_json import Refused

LABEL = "Take a receipt"


def taking(file: bytes, *, key: bytes, held: Iterable[Receipt], head_at: Callable[[int], str | None]) -> Change:
    """The change that takes a receipt; no edit where the log holds this steward's word about this place already.

    `key` is the public key that the log signs shares with, `head_at` its head after a revision (`None` beyond its end).

    Raises: `Refused` where the receipt is not sound, or was made for another log.
    """
    receipt = read_receipt(file)
    if receipt.key != key:
        raise Refused(
            said(
                "This receipt is for the log of member {member}, not for this one: give it to its owner.",
                member=receipt.member,
            )
        )
    if head_at(receipt.seq) != receipt.head:
        raise Refused(
            said(
                "This receipt was not made for this log as it is: entry {seq} of its history is another one "
                "or is missing, so open the log that the share was made from.",
                seq=receipt.seq,
            )
        )
    record = record_of(receipt, file)
    known = {(one.steward_key, one.seq) for one in held}
    return adding(LABEL, *(() if (record.steward_key, record.seq) in known else (record,)))

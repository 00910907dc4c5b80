"""What a share says of the history, so that a steward with a receipt sees that the record goes on."""

from sqlalchemy import Connection, bindparam, select

from dutytracker.domain.receipts import newest_of_each_steward
from dutytracker.domain.sharing import MOST_DIGESTS, Since
from dutytracker.security.chain import digest_of
from dutytracker.store.history import place_of
from dutytracker.store.reading import receipts_newest_first
from dutytracker.store.schema import revisions


def head_at(connection: Connection, seq: int) -> str | None:
    """The head of the log after that revision; `None` where it never came so far."""
    head = connection.execute(_HEAD, {"seq": seq}).scalar_one_or_none()
    return None if head is None else head.hex()


def since_receipts(connection: Connection, most: int = MOST_DIGESTS) -> Since | None:
    """What follows the receipted head, so that every steward with a receipt can check; `None` without a receipt.

    It begins at the shortest reach among each steward's newest receipt. Those that more than `most` revisions followed
    are passed over, as no reader would take the file.
    """
    last = place_of(connection).seq
    for receipt in newest_of_each_steward(receipts_newest_first(connection)):
        if last - receipt.seq <= most:
            bodies = connection.execute(_BODIES, {"seq": receipt.seq}).scalars()
            digests = tuple(digest_of(body).hex() for body in bodies)
            return Since(seq=receipt.seq, head=receipt.head, digests=digests)
    return None


_HEAD = select(revisions.c.head).where(revisions.c.seq == bindparam("seq"))
_BODIES = select(revisions.c.body).where(revisions.c.seq > bindparam("seq")).order_by(revisions.c.seq)

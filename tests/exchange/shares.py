"""Shares for tests, and files made from one by a single change, signed again so that only the change is wrong."""

from typing import Any

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import Log
from dutytracker.domain.share_weeks import shared_weeks
from dutytracker.domain.sharing import LogState, Share
from dutytracker.exchange.share_file import SHARE, write_share
from dutytracker.security.dsse import signer
from tests.builders import WEEK, a_full_log, evening_of
from tests.exchange.envelopes import Document, SignedFile

PRIVATE = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
ANOTHER_PRIVATE = bytes(range(32))
sign = signer(PRIVATE)


def a_share(
    whole: Log | None = None,
    *,
    weeks: tuple[Week, ...] = (WEEK, WEEK.shifted(1)),
    days: bool = True,
    own_time: bool = True,
    **fields: Any,
) -> Share:
    """Two weeks, days and own time told, signed with the key of RFC 8032."""
    whole = whole or a_full_log()
    defaults: Document = {
        "member": whole.member.code,
        "key": PUBLIC,
        "clinic": "North",
        "program": "",
        "made_at": evening_of(WEEK.end),
        "log": LogState(seq=41, head="5a" * 32, first_week=WEEK, weeks_logged=1),
        "since": None,
        "week_starts_on": whole.settings.week_starts_on,
        "own_time_included": own_time,
        "weeks": shared_weeks(weeks, whole, {WEEK: 2}, days=days, own_time=own_time),
    }
    return Share(**(defaults | fields))


SOUND = write_share(a_share(), sign)
_FILE = SignedFile(SOUND, SHARE.payload_type, PRIVATE)

envelope = _FILE.envelope
payload = _FILE.payload
signed = _FILE.signed
changed = _FILE.changed
enveloped = _FILE.enveloped

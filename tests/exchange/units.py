"""Unit files for tests, and files made from one by a single change, signed again so that only the change is wrong."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from dutytracker.domain.calendar import Week
from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.domain.unit import ClinicRoster, UnitFile, UnitPlan, WeeksAsked
from dutytracker.exchange.unit_file import UNIT, write_unit
from dutytracker.security.dsse import signer
from tests.builders import a_term
from tests.exchange import receipts
from tests.exchange.envelopes import Document, SignedFile

STEWARD, STEWARD_KEY = receipts.STEWARD, receipts.STEWARD_KEY

SEALING_KEY = bytes.fromhex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
"""The public half of Alice's X25519 pair in RFC 7748."""

ANOTHER_STEWARD = bytes(range(32))
MADE_AT = datetime(2026, 2, 20, 9, tzinfo=UTC)
FIRST, LAST = date(2026, 3, 1), date(2026, 5, 30)
OFFERS = (
    Offer(name="A", guarantee=HoursGuarantee(guaranteed_minutes=540, reference_minutes=2400)),
    Offer(
        name="B – percent",
        guarantee=PercentGuarantee(percent="17", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
        absence_rule=AbsenceRule.FIXED,
    ),
    Offer(name="C", guarantee=AppointmentsGuarantee(percent="12.5")),
)


def a_benchmark() -> Document:
    """What the command prints of the sample unit of thirty members, without the files it refused."""
    text = (Path(__file__).parents[1] / "examples" / "unit-thirty.review.json").read_text(encoding="utf-8")
    loaded: Document = json.loads(text)
    return {name: value for name, value in loaded.items() if name != "rejected"}


def a_plan(**fields: Any) -> UnitPlan:
    """Two clinics, one term from March on, three offers; every week is logged."""
    defaults: Document = {
        "clinics": (ClinicRoster(name="North", roster=40), ClinicRoster(name="South", roster=12)),
        "terms": (a_term(valid_from=FIRST, label="Contract of 2026"),),
        "offers": OFFERS,
    }
    return UnitPlan(**(defaults | fields))


def a_unit(*, plan: UnitPlan | None = None, **fields: Any) -> UnitFile:
    """A unit that asks for March to May; its steward has the second key of RFC 8032."""
    defaults: Document = {
        "unit": "North Coast",
        "key": STEWARD_KEY,
        "sealing_key": SEALING_KEY,
        "made_at": MADE_AT,
        "weeks_asked": WeeksAsked(first=FIRST, last=LAST),
    }
    return UnitFile(plan=plan or a_plan(), **(defaults | fields))


def weeks(*starts: str) -> tuple[Week, ...]:
    """Weeks by their first days."""
    return tuple(Week(date.fromisoformat(start)) for start in starts)


def a_full_unit() -> UnitFile:
    """The same with chosen weeks and a benchmark."""
    return a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-01", "2026-03-22", "2026-04-19")), benchmark=a_benchmark())


def a_unit_file(unit: UnitFile | None = None, *, private: bytes = STEWARD) -> bytes:
    """A unit as its file."""
    return write_unit(unit or a_full_unit(), signer(private))


SOUND = a_unit_file()
_FILE = SignedFile(SOUND, UNIT.payload_type, STEWARD)

envelope = _FILE.envelope
payload = _FILE.payload
signed = _FILE.signed
changed = _FILE.changed
enveloped = _FILE.enveloped

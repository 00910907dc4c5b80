"""Files that a steward may be handed instead of a share, by what is wrong; each is made only when asked for."""

import json
from collections.abc import Sequence
from typing import Any

from tests.exchange.hostile_files import FILES
from tests.exchange.hostile_makers import Cases, handed_in, spelled, top, week
from tests.exchange.hostile_signatures import SIGNATURES
from tests.exchange.hostile_texts import TEXTS, UNFIT
from tests.exchange.hostile_totals import TOTALS
from tests.exchange.shares import envelope, payload

HOSTILE: dict[str, Cases] = {**FILES, **SIGNATURES, **UNFIT, **TOTALS}
"""What is wrong → how → the file. None of them may be read."""

HARMLESS: Cases = {
    "minus nothing": spelled(b'"overlap":0', b'"overlap":-0'),
    "exact zeros": week(overlap=0, undone_by_duty={"PLAN": 0, **payload()["weeks"][0]["undone_by_duty"]}),
    "escapes where none were needed": spelled(b'"North"', b'"\\u004eorth"'),
    "white space": lambda: json.dumps(envelope(), indent=2).encode() + b"\r\n",
    **{f"a clinic with {what}": top(clinic=text) for what, text in TEXTS.items()},
    **{f"a program with {what}": top(program=text) for what, text in TEXTS.items()},
}
"""Odd, and sound."""


def unit_of(clinics: Sequence[str], **fields: Any) -> list[bytes]:
    """The shares of a member of each clinic: each has a code and a key of their own, and two weeks to compare."""
    first = payload()["weeks"][0]
    del first["days"]
    weeks = [first, first | {"week": "2026-03-08"}]
    return [
        handed_in(
            payload() | {"weeks": weeks, "member": a_code(number), "clinic": clinic} | fields, bytes([number]) * 32
        )
        for number, clinic in enumerate(clinics, start=1)
    ]


def a_code(number: int) -> str:
    """The member code with that number, below 1,024."""
    letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    return f"ABCD-{letters[number % 32]}{letters[number // 32]}ZZ"

"""Payloads that keep every rule and nothing else: weeks of any kind that a share may tell."""

from datetime import date, timedelta
from typing import Any

from tests.exchange.shares import payload
from tests.fuzz.choices import Choices

MOST_MINUTES = 10_080
FIRST_WEEK = date(2026, 3, 1)
DUTIES = ("CALL", "CHART", "MSG", "OTH")
PLACES = {True: ("PROT", "GAP", "FREED", "BREAK", "OFF"), False: ("PROT", "OUT")}
WAYS = ("live", "same_day", "within_week", "later", "imported")
REASONS = ("meeting", "crisis", "other")
RULES = {"absence_rule": "pro_rata", "counts_group_preparation": True}
TERMS = (
    {"basis": "hours", "guaranteed_minutes": 420, "reference_minutes": 2400} | RULES,
    {"basis": "hours", "guaranteed_minutes": 0, "reference_minutes": 1} | RULES,
    {"basis": "percent", "percent": "17.5", "base": "scheduled"} | RULES,
    {"basis": "appointments", "percent": "0"} | RULES,
)
SOUND = payload()

Fields = dict[str, Any]


def legal_payload(choices: Choices) -> Fields:
    """A payload of one to four weeks."""
    own_time = bool(choices.number(4))
    return SOUND | {
        "clinic": choices.pick(("", "North", "South", "=1+1")),
        "own_time_included": own_time,
        "log": SOUND["log"] | {"weeks_logged": choices.pick((0, 1, 5, 10_000))},
        "weeks": [a_week(choices, number, own_time=own_time) for number in range(choices.pick((3, 2, 4, 1)))],
    }


def a_week(choices: Choices, number: int, *, own_time: bool) -> Fields:
    """A week whose totals add up, whatever they are."""
    logged = amount(choices, choices.pick((0, 450, 900, MOST_MINUTES)))
    pattern = choices.pick((2400, 2400, 2400, 2400, 1, 0, MOST_MINUTES))
    scheduled = choices.pick((pattern, pattern, pattern, pattern, amount(choices, pattern)))
    closed = choices.pick((scheduled, scheduled, scheduled, scheduled, amount(choices, scheduled)))
    protected = choices.pick((420, None, 0, MOST_MINUTES))
    undone = parts(choices, choices.pick((0, 60, 600)), DUTIES)
    known = bool(choices.number(6))
    entries = choices.pick((20, 0, 10**15 - 1))
    items = choices.pick((0, 1, 7))
    return {
        "week": (FIRST_WEEK + timedelta(weeks=number)).isoformat(),
        "pattern": pattern,
        "scheduled": scheduled,
        "contract_known": known,
        "contracted": choices.pick((420, 0, MOST_MINUTES)) if known else None,
        "contracted_fixed": choices.pick((420, 0, MOST_MINUTES)) if known else None,
        "terms": [choices.pick(TERMS) for _ in range(choices.number(3))],
        "protected": protected,
        "eroded_by": parts(choices, amount(choices, protected or 0), REASONS),
        "by_duty": parts(choices, logged, DUTIES),
        "by_placement": parts(choices, logged, PLACES[own_time]),
        "clearing": amount(choices, logged),
        "undone_by_duty": undone,
        "undone_late": amount(choices, sum(undone.values())),
        "cleared": {"items": items, "estimate": 30 * items, "actual": amount(choices, 300) if items else 0},
        "closed": closed,
        "closed_late": amount(choices, scheduled - closed),
        "undone_answered": bool(choices.number(6)),
        "told_manager": choices.number(3),
        "appointments": choices.pick((None, {"booked": 0, "held": 0, "no_show": MOST_MINUTES})),
        "untimed": amount(choices, logged),
        "overlap": choices.pick((0, MOST_MINUTES)),
        "provenance": parts(choices, logged, WAYS),
        "entries": entries,
        "multiples_of_15": amount(choices, entries),
        "late_edits": choices.pick((0, 1, 10**15 - 1)),
    }


def amount(choices: Choices, most: int) -> int:
    """From 0 to `most`, both included, the ends often."""
    return choices.pick((most, 0, choices.number(most + 1)))


def parts(choices: Choices, whole: int, codes: tuple[str, ...]) -> dict[str, int]:
    """The whole in parts, of which the last takes what is left."""
    found = {}
    for code in codes[:-1]:
        found[code] = amount(choices, whole)
        whole -= found[code]
    return {code: part for code, part in {**found, codes[-1]: whole}.items() if part or choices.number(2)}

"""Choices out of bytes, so that a fuzzer that turns bytes builds other documents."""

import json
from collections.abc import Sequence
from typing import Any, TypeVar

One = TypeVar("One")

NUMBERS = (0, 1, -1, 15, 16, 30, 90, 420, 2400, 10_080, 10_081, 10**15 - 1, 10**15, 2**63, 10**30)
TEXTS = (
    *("", "K7QF-2M9X", "K7QF-2M90", "North", "N" * 120, "N" * 121, "\u202e", "\u200b", "re\u0301", "\ud800", "\x1b[2J"),
    *("2026-03-01", "2026-03-08", "2026-02-30", "9999-12-26", "2026-03-09T01:00:00Z", "2026-03-09T01:00:00", "sunday"),
    *("monday", "CALL", "CHART", "NAP", "PROT", "OUT", "OFF", "same_day", "imported", "meeting", "hours", "percent"),
    *("appointments", "scheduled", "scheduled_less_meetings", "18", "100.1", "1e9", "०", "5a" * 32, "5a" * 31, "=1+1"),
    *("dutytracker-share", "dutytracker-log", "<script>", "𝟙", "\\", '"', "🏥"),
)
ODD = ("NaN", "Infinity", "-0", "1e3", "30.0", "030", '"\\u0041"', '{"a":0,"a":1}', "[" * 13 + "]" * 13, "9" * 400)
"""JSON, or nearly, that Python would not write."""


class Choices:
    """A stream of choices; where the bytes end, the first of all is chosen."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, below: int) -> int:
        """A number from 0 on."""
        found = 0
        for _ in range((below - 1).bit_length() + 7 >> 3):
            found = found << 8 | (self._data[self._at] if self._at < len(self._data) else 0)
            self._at += 1
        return found % below

    def pick(self, values: Sequence[One]) -> One:
        """One of at least one value."""
        return values[self.number(len(values))]

    @property
    def is_over(self) -> bool:
        """True where every byte was used."""
        return self._at >= len(self._data)

    def rest(self, most: int) -> bytes:
        """So many of the next bytes."""
        found = self._data[self._at : self._at + most]
        self._at += most
        return found

    def value(self, depth: int = 0) -> Any:
        """A JSON value: most often of those that matter to a share."""
        match self.number(10 if depth < 3 else 6):
            case 0 | 1:
                return self.pick(NUMBERS)
            case 2 | 3:
                return self.pick(TEXTS)
            case 4:
                return self.pick((None, True, False, [], {}, 0.5))
            case 5:
                return self.rest(self.number(24)).decode("utf-8", "surrogateescape")
            case 6:
                return self.number(20_000) - 100
            case 7 | 8:
                return {str(self.pick(TEXTS)): self.value(depth + 1) for _ in range(self.number(4))}
            case _:
                return [self.value(depth + 1) for _ in range(self.number(4))]


def as_json(value: Any, odd: Sequence[tuple[str, str]] = ()) -> bytes:
    """Canonical JSON, where it can be, in which some texts stand for JSON that Python would not write."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for mark, spelled in odd:
        text = text.replace(json.dumps(mark), spelled)
    return text.encode("utf-8", "surrogatepass")

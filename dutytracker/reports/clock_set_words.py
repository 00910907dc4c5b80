"""That the computer's clock was set while something was written down, in words."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.reports.words import counted, duration, translate


def off_words(seconds: int) -> str:
    """By how much a clock had been set: "2 h 00 ahead"; less than 0 is back, whole minutes are shown."""
    words = translate("{length} ahead") if seconds > 0 else translate("{length} back")
    return words.format(length=duration(abs(seconds) // 60))


def set_words(seconds: int) -> str:
    """The same as what is said of something that was written down."""
    return translate("the clock had been set {off}").format(off=off_words(seconds))


def clock_sentences(jumps: Sequence[ClockJump], sets: Sequence[ClockSet]) -> Iterator[str]:
    """How often the clock went back, from when to when first; how often it had been set, with the first. In UTC."""
    if jumps:
        words = translate(
            "The computer’s clock went back {times} between two changes, first from {before} to {at} UTC."
        )
        yield words.format(
            times=counted(len(jumps), "time", "times"), before=_instant(jumps[0].before), at=_instant(jumps[0].at)
        )
    if sets:
        words = translate("The computer’s clock had been set {times} while changes were made, first {off} at {at} UTC.")
        yield words.format(
            times=counted(len(sets), "time", "times"), off=off_words(sets[0].seconds), at=_instant(sets[0].at)
        )


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"

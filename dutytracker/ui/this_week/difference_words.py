"""What is different about one week, in words; no widgets."""

from collections.abc import Iterator, Mapping, Sequence

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import ClockRange, WorkDay
from dutytracker.reports.clock_words import times_words
from dutytracker.reports.words import translate, weekday_name


def differences(
    usual: Mapping[Weekday, WorkDay], wanted: Mapping[Weekday, WorkDay], order: Sequence[Weekday]
) -> tuple[str, ...]:
    """A sentence for each weekday that is different, in the order of the week."""
    return tuple(
        _difference(weekday, usual.get(weekday), wanted.get(weekday))
        for weekday in order
        if usual.get(weekday) != wanted.get(weekday)
    )


def block_words(weekday: Weekday, block: ClockRange) -> str:
    """A protected block with its day: "Tuesday, 8:00 – 9:00 AM"."""
    return translate("{day}, {times}").format(day=weekday_name(weekday), times=range_words(block))


def range_words(clocks: ClockRange) -> str:
    """From when to when."""
    return times_words(clocks.start, clocks.end)


def _difference(weekday: Weekday, usual: WorkDay | None, wanted: WorkDay | None) -> str:
    day = weekday_name(weekday)
    if wanted is None:
        return translate("{day}: off.").format(day=day)
    if usual is not None and (usual.shift, usual.meal) == (wanted.shift, wanted.meal):
        words = translate("{day}: protected {wanted}, not {usual}.")
        return words.format(day=day, wanted=_blocks(wanted), usual=_blocks(usual))
    return translate("{day}: {parts}.").format(day=day, parts=", ".join(_parts(wanted)))


def _parts(day: WorkDay) -> Iterator[str]:
    yield range_words(day.shift)
    if day.meal:
        yield translate("meal {times}").format(times=range_words(day.meal))
    yield translate("protected {times}").format(times=_blocks(day))


def _blocks(day: WorkDay) -> str:
    words = [range_words(block) for block in day.protected]
    if len(words) < 2:
        return "".join(words) or translate("at no time")
    return translate("{others} and {last}").format(others=", ".join(words[:-1]), last=words[-1])

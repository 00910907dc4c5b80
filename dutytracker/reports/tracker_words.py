"""What importing another program's file does, in words: what comes in, what does not and why, and how to mend it."""

from collections.abc import Iterator

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.tracking.importing import NamedTime, TrackerImport
from dutytracker.domain.tracking.spans import Why
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import counted, duration, duty_label, full_day, translate

_REASONS = {
    Why.RUNNING: "still running, so left out",
    Why.EMPTY: "shorter than a minute, so left out",
    Why.NEGATIVE: "of a length below zero, so left out: take the time off by hand",
    Why.TOO_LONG: "longer than 24 hours, so left out: mend it in the other program",
    Why.SKIPPED_TIME: "at a clock time that the night of the clock change skips, so left out",
    Why.FUTURE: "in the future, so left out",
    Why.OUT_OF_RANGE: "not between the years 2000 and 2199, so left out",
    Why.UNREADABLE: "not readable, so left out",
    Why.OVERLAP: "overlapping with earlier work of the file: the doubled minutes count once",
    Why.OTHER_LENGTH: "of another length than their clock times make: the clock times count",
    Why.WITH_BREAK: "with a break in them: they come in without clock times",
}

_MOST_PLACES = 12

NO_NAME = "without a project or tag"


def outcome_words(found: TrackerImport, *, dry: bool) -> str:
    """The first sentence: how much comes in, and from where."""
    if not found.entries:
        if found.held:
            return translate("Everything in this file that means a duty is in the log already: no entry was added.")
        return translate("Nothing in this file means a duty yet, so no entry was added.")
    words = translate("From {program}: {minutes} in {entries} came in; undo takes them back.")
    if dry:
        words = translate("From {program}: {minutes} in {entries} would come in: nothing was changed.")
    return words.format(
        program=found.program.value,
        minutes=duration(found.minutes),
        entries=counted(len(found.entries), "entry", "entries"),
    )


def day_lines(found: TrackerImport, settings: LogSettings) -> Iterator[str]:
    """What comes in on each day, by duty."""
    for day, duties in found.by_day.items():
        each = ", ".join(f"{duty_label(duty, settings)} {duration(minutes)}" for duty, minutes in duties.items())
        yield f"{full_day(day)}: {each}"


def name_lines(found: TrackerImport, settings: LogSettings) -> Iterator[str]:
    """What each name of the file means, and how to say it otherwise."""
    for row in found.names:
        yield name_words(row, settings)


def name_words(row: NamedTime, settings: LogSettings) -> str:
    """One name with its minutes and its meaning."""
    name = f"“{plain(row.name)}”" if row.name else translate(NO_NAME)
    if row.meaning is None:
        words = translate('{name}, {minutes}: no duty is known, so it does not come in; say which with --map "{given}"')
    elif row.meaning.duty is None:
        words = translate("{name}, {minutes}: no indirect care, so it does not come in")
    elif row.meaning.suggested:
        words = translate('{name}, {minutes}: {duty}, as its words say; say otherwise with --map "{given}"')
    else:
        words = translate("{name}, {minutes}: {duty}, as you said")
    duty = "" if row.meaning is None or row.meaning.duty is None else duty_label(row.meaning.duty, settings)
    given = f"{plain(row.name)}={'|'.join((*_SOME_CODES, '…'))}" if row.meaning is None else f"{plain(row.name)}=none"
    return words.format(name=name, minutes=duration(row.minutes), duty=duty, given=given)


def left_out_words(found: TrackerImport) -> str | None:
    """How much does not come in because no duty is known for it; `None` where there is nothing of the kind."""
    unknown = [row for row in found.names if row.meaning is None]
    if not unknown:
        return None
    words = translate("{minutes} in {records} do not come in, because no duty is known for them; --dry-run says how.")
    return words.format(
        minutes=duration(sum(row.minutes for row in unknown)),
        records=counted(sum(row.records for row in unknown), "record", "records"),
    )


def remark_lines(found: TrackerImport, zone: str) -> Iterator[str]:
    """What is odd about the file as a whole, then about its lines."""
    if found.encoding is not None:
        yield translate("The file does not say its encoding: it was read as {name}.").format(name=found.encoding)
    if not found.has_zone and found.names:
        words = translate("The file does not say its time zone: its clock times were read as those of {zone}.")
        yield words.format(zone=zone)
    for why in Why:
        places = [remark.place for remark in found.remarks if remark.why is why]
        if places:
            yield _at(found, places, translate(_REASONS[why]))
    if found.differing:
        words = translate("{entries} of this file differ from what is in the log: what is in the log stays.")
        yield words.format(entries=counted(found.differing, "entry", "entries"))


def _at(found: TrackerImport, places: list[int], reason: str) -> str:
    shown = ", ".join(map(str, places[:_MOST_PLACES])) + (" …" if len(places) > _MOST_PLACES else "")
    if len(places) == 1:
        words = translate("Line {places}: {reason}.") if found.has_lines else translate("Record {places}: {reason}.")
    else:
        words = translate("Lines {places}: {reason}.") if found.has_lines else translate("Records {places}: {reason}.")
    return words.format(places=shown, reason=reason)


_SOME_CODES = (Duty.CALL.value, Duty.MSG.value)

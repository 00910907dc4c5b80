"""Importing another program's file: the same for the command and the open window."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Self

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import ImportRule, Log, LogSettings
from dutytracker.domain.tracking.importing import TrackerImport, tracker_import
from dutytracker.domain.tracking.meaning import every_name, folded
from dutytracker.domain.tracking.spans import DateOrder, TrackedFile
from dutytracker.exchange.trackers.reading import read_tracked
from dutytracker.handover import Request
from dutytracker.logbook import Logbook, system_clock
from dutytracker.reports.plain_text import plain
from dutytracker.reports.tracker_json import tracker_json
from dutytracker.reports.tracker_words import (
    day_lines,
    left_out_words,
    name_lines,
    outcome_words,
    remark_lines,
)
from dutytracker.reports.words import duty_label, translate
from dutytracker.ui.answering import Answer

NO_DUTY = "none"
"""What is said of a name that is no indirect care."""


def tracked_import(data: bytes, request: Request, into: Log, logbook: Logbook | None) -> TrackerImport:
    """What taking a file over into the log `into` would do; nothing is stored.

    Raises: `DutyError` where the file or what was said is refused.
    """
    file = read_tracked(data, _order(request.dates))
    given = _given(request.means)
    known = {folded(name) for name in every_name(file.spans)}
    for name in given:
        if folded(name) not in known:
            words = translate("No project or tag of this file is called “{name}”: --dry-run lists their names.")
            raise DutyError(words.format(name=plain(name)))
    return Plan.of(into, logbook).worked_out(file, given)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that taking a file over depends on, read from the log at one moment."""

    into: Log
    rules: Sequence[ImportRule]
    now: datetime

    @classmethod
    def of(cls, into: Log, logbook: Logbook | None) -> Self:
        """As the log stands now; without a log, as a new one would."""
        if logbook is None:
            return cls(into, (), system_clock().replace(microsecond=0))
        return cls(into, logbook.records.import_rules(), logbook.now())

    def worked_out(self, file: TrackedFile, given: Mapping[str, Duty | None]) -> TrackerImport:
        """What taking over a file that was read would do, where its names mean what is `given`; nothing is stored."""
        labels = {duty: duty_label(duty, self.into.settings) for duty in Duty}
        return tracker_import(file, self.into, given=given, rules=self.rules, labels=labels, now=self.now)


def tracker_answer(found: TrackerImport, settings: LogSettings, *, dry: bool) -> Answer:
    """What came of it, or with `dry` what would come of it, in words; the whole list only then."""
    sentences = [outcome_words(found, dry=dry)]
    if dry:
        sentences += [*day_lines(found, settings), *name_lines(found, settings)]
    else:
        sentences += [words for words in (left_out_words(found),) if words is not None]
    remarks = tuple(remark_lines(found, settings.time_zone))
    return Answer(tracker_json(found), tuple(sentences), remarks, found.change)


def _order(dates: str) -> DateOrder | None:
    if not dates:
        return None
    try:
        return DateOrder(dates)
    except ValueError:
        raise DutyError(translate("Dates are either day-first or month-first: say one of them.")) from None


def _given(said: Sequence[str]) -> Mapping[str, Duty | None]:
    """What was said about names. Raises: `DutyError` for words that are no name and duty."""
    codes: dict[str, Duty | None] = {duty.value.casefold(): duty for duty in Duty} | {NO_DUTY: None}
    given: dict[str, Duty | None] = {}
    for words in said:
        name, equals, code = words.rpartition("=")
        if not equals or code.strip().casefold() not in codes:
            sentence = translate(
                "“{words}” does not say what a project means: write its name, = and one of {codes}, or none where it "
                "is no indirect care."
            )
            raise DutyError(sentence.format(words=plain(words), codes=", ".join(Duty)))
        given[folded(name)] = codes[code.strip().casefold()]
    return given

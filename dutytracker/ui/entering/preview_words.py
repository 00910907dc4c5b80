"""What a draft says in words: the preview under the line."""

from datetime import date
from typing import assert_never

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import AbsenceDraft, CloseDraft, Draft, EntryDraft, ErosionDraft, UndoneDraft
from dutytracker.domain.records import LogSettings
from dutytracker.reports.clock_words import times_words
from dutytracker.reports.words import (
    absence_words,
    duration,
    erosion_words,
    full_date,
    placement_words,
    short_duty_label,
    translate,
    undone_reason_words,
    weekday_name,
    weekday_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What Enter would do: a duty as a chip, a sentence, and for an entry where its minutes lie."""

    duty: Duty | None = None
    duty_label: str = ""
    sentence: str
    placement: Placement | None = None
    placement_words: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The whole preview as one text, for a screen reader."""
        parts = (self.duty_label, self.sentence, self.placement_words, *self.remarks)
        return ", ".join(part for part in parts if part)


def remark_words(draft: Draft) -> tuple[str, ...]:
    """What is odd about a draft, in the reader's language."""
    return tuple(translate(remark) for remark in draft.remarks)


def preview_of(draft: Draft, today: date, settings: LogSettings) -> Preview:
    """The words for a draft. A day that is not today is named with its weekday and full date."""
    match draft:
        case EntryDraft():
            return _entry(draft, today, settings)
        case UndoneDraft():
            undone = translate("about {minutes} left undone").format(minutes=duration(draft.minutes))
            parts = [undone, undone_reason_words(draft.reason)]
            parts += [_arose(draft.date, today), *_told(told=draft.told)]
            return Preview(
                duty=draft.duty,
                duty_label=short_duty_label(draft.duty, settings),
                sentence=", ".join(parts),
                remarks=remark_words(draft),
            )
        case ErosionDraft():
            lost = translate("{minutes} of protected time lost").format(minutes=duration(draft.minutes))
            parts = [lost, erosion_words(draft.reason)]
            parts += [_on(draft.date, today), *_told(told=draft.told)]
            return Preview(sentence=", ".join(parts), remarks=remark_words(draft))
        case AbsenceDraft():
            length = translate("the whole day") if draft.minutes is None else duration(draft.minutes)
            sentence = f"{absence_words(draft.kind)}, {length}, {_on(draft.date, today)}"
            return Preview(sentence=sentence, remarks=remark_words(draft))
        case CloseDraft():
            sentence = translate("close {day}: everything is logged").format(day=_on(draft.date, today))
            return Preview(sentence=sentence, remarks=remark_words(draft))
        case _:
            assert_never(draft)


def _entry(draft: EntryDraft, today: date, settings: LogSettings) -> Preview:
    length = duration(draft.minutes)
    if draft.since_last:
        length = translate("{minutes} since the last entry").format(minutes=length)
    sentence = f"{length}, {_on(draft.date, today)}"
    if draft.start is not None and draft.end is not None:
        sentence += f" {times_words(draft.start.time(), draft.end.time())}"
        if draft.end.date() != draft.date:
            sentence += " " + translate("(past midnight)")
    else:
        sentence += ", " + translate("no clock time")
    if draft.older:
        sentence += ", " + translate("older work")
    if draft.note:
        sentence += ", " + translate("with a note")
    placement = draft.placement or draft.suggested_placement
    return Preview(
        duty=draft.duty,
        duty_label=short_duty_label(draft.duty, settings),
        sentence=sentence,
        placement=placement,
        placement_words=placement_words(placement),
        remarks=remark_words(draft),
    )


def _on(day: date, today: date) -> str:
    if day == today:
        return translate("today")
    return translate("on {weekday}, {date}").format(weekday=weekday_name(weekday_of(day)), date=full_date(day))


def _arose(day: date, today: date) -> str:
    return translate("arose {day}").format(day=_on(day, today))


def _told(*, told: bool) -> tuple[str, ...]:
    return (translate("a manager was told today"),) if told else ()

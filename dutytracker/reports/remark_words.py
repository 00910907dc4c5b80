"""What is odd about a week, in sentences."""

from typing import assert_never

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.remarks import (
    CountedOnce,
    MoreLostThanProtected,
    MoreProtectedThanGiven,
    MuchUnderOther,
    RecordedBeforeItEnded,
    Remark,
)
from dutytracker.reports.words import duration, duty_label, percent_words, translate, weekday_name, weekday_of


def remark_sentence(remark: Remark, settings: LogSettings) -> str:
    """One remark, with what to do about it where something can be done."""
    match remark:
        case MoreLostThanProtected(day=day, minutes=minutes):
            words = translate(
                "{minutes} more was lost on {day} than was protected and does not count: was the block moved? Change"
                " the working hours for this week."
            )
            return words.format(minutes=duration(minutes), day=weekday_name(weekday_of(day)))
        case MoreProtectedThanGiven(day=day, minutes=minutes):
            words = translate("{minutes} more than was given is placed in protected time on {day}: was it elsewhere?")
            return words.format(minutes=duration(minutes), day=weekday_name(weekday_of(day)))
        case CountedOnce(minutes=minutes):
            return translate("{minutes} logged twice at one time count once.").format(minutes=duration(minutes))
        case MuchUnderOther(share=share):
            words = translate("{share} is under “{duty}”: above 10 % the list of duties needs revising.")
            return words.format(share=percent_words(share), duty=duty_label(Duty.OTH, settings))
        case RecordedBeforeItEnded(day=day):
            words = translate("The computer’s clock was behind when something was recorded on {day}.")
            return words.format(day=weekday_name(weekday_of(day)))
        case _:
            assert_never(remark)

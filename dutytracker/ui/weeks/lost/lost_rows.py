"""The rows of the record of lost time, in the words of its page; no widgets."""

from collections.abc import Iterable

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.lost_time import LostTotals
from dutytracker.domain.records import Erosion
from dutytracker.reports.lost_notes import loss_day_words, told_day_words, written_down_words
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.words import duration, erosion_words, translate
from dutytracker.ui.widgets.rows_model import Row

DATE, PROTECTED, TAKEN, REASON, TOLD, WRITTEN = range(6)


@dataclass(frozen=True, slots=True)
class LossRow:
    """What a row is made from."""

    erosion: Erosion
    is_same_day: bool
    """True where it was written down on the day itself."""


def lost_rows(report: LostTimeReport, erosions: Iterable[Erosion]) -> tuple[Row, ...]:
    """One row a loss that counts, by date; `erosions` must hold the records of them all."""
    records = {erosion.id: erosion for erosion in erosions}
    return tuple(
        Row(
            (
                loss_day_words(report, loss.date),
                duration(loss.protected),
                duration(loss.minutes),
                erosion_words(loss.reason),
                told_day_words(report, loss),
                written_down_words(loss),
            ),
            LossRow(records[loss.id], loss.days_later == 0),
        )
        for loss in report.lost.losses
    )


def reason_rows(report: LostTimeReport) -> tuple[Row, ...]:
    """One row a reason, most minutes first, and their sum; none where nothing was lost."""
    if not report.lost.losses:
        return ()
    rows = [Row(_totals(erosion_words(reason), each), reason) for reason, each in report.lost.by_reason.items()]
    return (*rows, Row(_totals(translate("All"), report.lost.totals)))


def _totals(words: str, totals: LostTotals) -> tuple[str, ...]:
    told = (str(totals.told_times), duration(totals.told_minutes)) if totals.told_times else ("–", "–")
    return (words, str(totals.times), duration(totals.minutes), *told)

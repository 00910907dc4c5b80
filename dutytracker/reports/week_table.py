"""The table under the chart of a page: a row a figure, a column a week."""

from collections.abc import Callable, Sequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import Verdict, WeekSummary, holds_anything
from dutytracker.reports.bounds import delivered_is_at_most, need_is_at_least
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.words import signed_tight_hours, tight_hours, translate

UNKNOWN = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A figure as text; `at_most` where that has to stand over it, `strong` where it stands out in its row."""

    text: str
    at_most: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A figure of every week and over all of them; `strong` for those that others lead to."""

    label: str
    cells: tuple[Cell, ...]
    total: Cell
    strong: bool = False


def table_rows(shown: Sequence[ReportWeek], whole: Sequence[ReportWeek], *, own_time: bool) -> tuple[TableRow, ...]:
    """The rows for the weeks that are shown, with totals over the whole range."""
    figures = _Figures(shown, whole)
    return (
        *delivery_rows(shown, whole),
        figures.row(translate("In protected time"), lambda week: week.by_placement.get(Placement.PROT, 0)),
        *_outside_rows(figures, own_time=own_time),
        figures.row(translate("Logged"), lambda week: week.logged, strong=True),
        figures.row(translate("Older work cleared"), lambda week: -week.clearing, _signed),
        figures.row(translate("Left undone (estimate)"), lambda week: week.undone, _signed),
        figures.row(translate("Need"), lambda week: week.need, strong=True, at_least=need_is_at_least),
        figures.row(
            translate("Need less contract"),
            lambda week: week.shortfall,
            _signed,
            strong=True,
            at_least=need_is_at_least,
        ),
        _days_row(shown, whole),
        _verdict_row(shown),
    )


def delivery_rows(shown: Sequence[ReportWeek], whole: Sequence[ReportWeek]) -> tuple[TableRow, ...]:
    """The rows from what was contracted to what was delivered, with totals over the whole range."""
    figures = _Figures(shown, whole)
    return (
        figures.row(translate("Contracted"), lambda week: week.contracted, strong=True),
        figures.row(translate("Protected on schedule"), lambda week: week.protected),
        figures.row(translate("Taken away"), _taken, _signed),
        figures.row(translate("Delivered"), lambda week: week.delivered, strong=True, at_most=delivered_is_at_most),
    )


def verdict_sign(summary: WeekSummary, *, is_left_out: bool = False) -> str:
    """The verdict in one word; a star where only work left undone makes the week short."""
    if is_left_out:
        return translate("not chosen")
    words = {
        Verdict.SHORT_LOGGED: translate("short"),
        Verdict.SHORT_WITH_UNDONE: translate("short *"),
        Verdict.ENOUGH: translate("enough"),
        Verdict.CANNOT_TELL: translate("can’t tell"),
        Verdict.AWAY: translate("away"),
    }
    return words[summary.verdict]


Figure = Callable[[WeekSummary], int | None]
Bound = Callable[[WeekSummary], bool]


def _plain(minutes: int) -> str:
    return tight_hours(minutes) if minutes else "0"


def _signed(minutes: int) -> str:
    return signed_tight_hours(minutes) if minutes else "0"


def _never(_summary: WeekSummary) -> bool:
    return False


def _taken(summary: WeekSummary) -> int | None:
    return None if summary.protected is None else -summary.eroded


@dataclass(frozen=True, slots=True)
class _Figures:
    """Makes rows of figures for the same weeks."""

    shown: Sequence[ReportWeek]
    whole: Sequence[ReportWeek]

    def row(
        self,
        label: str,
        figure: Figure,
        words: Callable[[int], str] = _plain,
        *,
        strong: bool = False,
        at_most: Bound = _never,
        at_least: Bound = _never,
    ) -> TableRow:
        """A row; the total leaves out weeks in which the figure is unknown."""

        def cell(summaries: Sequence[WeekSummary]) -> Cell:
            known = [(summary, minutes) for summary in summaries if (minutes := figure(summary)) is not None]
            if not known:
                return Cell(text=UNKNOWN)
            sign = "+" if any(at_least(summary) for summary, _ in known) else ""
            return Cell(
                text=words(sum(minutes for _, minutes in known)) + sign,
                at_most=any(at_most(summary) for summary, _ in known),
            )

        return TableRow(
            label=label,
            cells=tuple(Cell(text=UNKNOWN) if _is_empty(week) else cell([week.summary]) for week in self.shown),
            total=cell([week.summary for week in self.whole]),
            strong=strong,
        )


def _is_empty(week: ReportWeek) -> bool:
    """A week away in which nothing was logged or left undone, or one not chosen that holds nothing."""
    summary = week.summary
    if week.is_left_out:
        return not holds_anything(summary)
    return summary.verdict is Verdict.AWAY and not summary.logged and not summary.undone


def _outside_rows(figures: _Figures, *, own_time: bool) -> tuple[TableRow, ...]:
    if not own_time:
        return (figures.row(translate("Outside protected time"), lambda week: week.outside_protected),)
    return (
        figures.row(translate("Other paid time"), lambda week: week.other_paid),
        figures.row(translate("Own time"), lambda week: week.own_time),
    )


def _days_row(shown: Sequence[ReportWeek], whole: Sequence[ReportWeek]) -> TableRow:
    return TableRow(
        label=translate("Days closed"),
        cells=tuple(
            Cell(text=UNKNOWN) if _is_empty(week) and week.is_left_out else _days(week.closed_days, week.worked_days)
            for week in shown
        ),
        total=_days(sum(week.closed_days for week in whole), sum(week.worked_days for week in whole)),
    )


def _days(closed: int, worked: int) -> Cell:
    words = translate("{closed} of {worked}")
    return Cell(text=words.format(closed=closed, worked=worked) if worked else UNKNOWN)


def _verdict_row(shown: Sequence[ReportWeek]) -> TableRow:
    return TableRow(
        label=translate("Verdict"),
        cells=tuple(
            Cell(
                text=verdict_sign(week.summary, is_left_out=week.is_left_out),
                strong=week.summary.verdict.is_short and not week.is_left_out,
            )
            for week in shown
        ),
        total=Cell(text=""),
    )

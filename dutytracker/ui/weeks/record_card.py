"""How good the record of a week is: what is closed, and when it was written down."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import Log
from dutytracker.domain.remarks import remarks_on
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.remark_words import remark_sentence
from dutytracker.reports.words import counted, duration, percent_words, provenance_words, translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.open_points import OpenPoints
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class RecordCard(Card):
    """Coverage, evidence and what is odd about the week.

    Signals: `history_wanted()` asks for every step of its records, `appointments_wanted()` for its appointment hours,
    `hours_wanted()` for other working hours in this week alone.
    """

    history_wanted = Signal()
    appointments_wanted = Signal()
    hours_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("The record"))
        self.coverage = Text("", Size.SMALL_STRONG, wraps=True)
        self.evidence = Text("", Size.SMALL_STRONG, wraps=True)
        self.remarks = Text("", Size.SMALL_STRONG, wraps=True)
        self.history = link_button(self.tr("History"))
        self.appointments = link_button(self.tr("Appointments"))
        self.hours = link_button(self.tr("Other hours this week"))
        lines = (
            (BreakingText(self.tr("Coverage"), Size.SMALL_STRONG, Tone.DIM), self.coverage),
            (BreakingText(self.tr("Evidence"), Size.SMALL_STRONG, Tone.DIM), self.evidence),
            (BreakingText(self.tr("Remarks"), Size.SMALL_STRONG, Tone.DIM), self.remarks),
        )
        widest = max(label.sizeHint().width() for label, _ in lines)
        self.body.setContentsMargins(5 * STEP, 2 * STEP + 2, 5 * STEP, 2 * STEP + 2)
        self.body.setSpacing(STEP)
        for label, words in lines:
            label.setFixedWidth(widest)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(3 * STEP)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.body.addWidget(self._beside_links(line) if words is self.coverage else line)
        self._remarks_line = line
        self.history.clicked.connect(self.history_wanted)
        self.appointments.clicked.connect(self.appointments_wanted)
        self.hours.clicked.connect(self.hours_wanted)

    def _beside_links(self, line: QWidget) -> QWidget:
        """The first line with the links at its end, or below it where it is narrow."""
        links = QWidget()
        row = WrappingRow(4 * STEP, parent=links)
        for link in (self.hours, self.appointments, self.history):
            link.setFixedHeight(round(1.2 * self.fontMetrics().height()))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        first = SideBySide(34 * self.fontMetrics().height(), 3 * STEP)
        first.add(line, 1)
        first.add(links, 0)
        return first

    def show_week(self, points: OpenPoints, log: Log, *, is_left_out: bool = False) -> None:
        """Shows a week; `log` is what its summary was made from. Nothing is expected of one that `is_left_out`."""
        self.coverage.setText(
            self.tr("not chosen: nothing had to be closed") if is_left_out else coverage_words(points)
        )
        self.evidence.setText(evidence_words(points.summary, log))
        remarks = [remark_sentence(remark, log.settings) for remark in remarks_on(points.summary, log)]
        self.remarks.setText("\n".join(remarks))
        self._remarks_line.setVisible(bool(remarks))


def coverage_words(points: OpenPoints) -> str:
    """How many working days are closed, and whether the undone list was answered."""
    summary = points.summary
    if not points.worked_days:
        known = summary.pattern_known
        return (
            translate("no working day in this week") if known else translate("no working hours entered for this week")
        )
    words = translate("{closed} of {worked} working days closed")
    parts = [words.format(closed=points.closed_days, worked=points.worked_days)]
    if summary.closed_late:
        parts.append(translate("{minutes} closed late").format(minutes=duration(summary.closed_late)))
    answered = summary.undone_answered
    parts.append(translate("undone list confirmed") if answered else translate("undone list not confirmed"))
    return " · ".join(parts)


def evidence_words(summary: WeekSummary, log: Log) -> str:
    """When the minutes were written down, and how exact the entries are."""
    entries = [entry for entry in log.entries if entry.date in Week(summary.week.start)]
    if not entries:
        return translate("nothing logged")
    shares = [
        f"{percent_words(Fraction(minutes, summary.logged))} {provenance_words(provenance)}"
        for provenance, minutes in summary.provenance.items()
    ]
    quarters = sum(entry.minutes % 15 == 0 for entry in entries)
    exact = translate("{entries}, {quarters} in multiples of 15 min")
    return " · ".join([*shares, exact.format(entries=counted(len(entries), "entry", "entries"), quarters=quarters)])

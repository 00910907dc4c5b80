"""How a week looks in the list: dates and figure, verdict and a small bar of the need with the contract across it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.words import short_week
from dutytracker.ui.theme import STEP, Colors, Size, colors_in, text_font
from dutytracker.ui.weeks.week_list_model import LEFT_OUT, MARKED, RUNNING, SUMMARY
from dutytracker.ui.weeks.week_words import figure
from dutytracker.ui.widgets.painting import Fill, draw_dashed, draw_fill, draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words
from dutytracker.ui.widgets.rows_model import Index
from dutytracker.ui.widgets.stacked_bar import PALE

FULL_BAR_MINUTES = 12 * 60
"""What the whole width of a bar stands for, the same in every row; more is cut at the end."""

BREAKING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class WeekRowDelegate(QStyledItemDelegate):
    """Paints the rows of the list of weeks."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line more where what is said of the week does not fit beside its bar."""
        inside = self._view.viewport().width() - 6 * STEP
        words = week_standing(index.data(SUMMARY), running=index.data(RUNNING), is_left_out=index.data(LEFT_OUT))
        metrics = QFontMetricsF(text_font(Size.SMALL))
        more = round(metrics.height()) if metrics.horizontalAdvance(words) > _beside_bar(inside) else 0
        height = round(self._view.fontMetrics().height() * 3.15) + more
        return QSize(super().sizeHint(option, index).width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_in(self._view.palette())
        rect = QRectF(option.rect)
        summary: WeekSummary = index.data(SUMMARY)
        running: bool = index.data(RUNNING)
        left_out: bool = index.data(LEFT_OUT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self._view.currentIndex().row():
            frame = rect.adjusted(1, 1, -1, -1)
            line = colors.accent if self._view.hasFocus() else colors.accent_soft
            draw_outlined(painter, frame, colors.accent_soft, line, 8)
        if index.data(MARKED):
            draw_dashed(painter, rect.adjusted(1, 1, -1, -1), None, colors.accent, 8)
        inside = rect.adjusted(3 * STEP, 1.5 * STEP, -3 * STEP, -1.5 * STEP)
        self._draw_words(painter, inside, summary, running=running, left_out=left_out, colors=colors)
        painter.restore()

    def _draw_words(
        self,
        painter: QPainter,
        rect: QRectF,
        summary: WeekSummary,
        *,
        running: bool,
        left_out: bool,
        colors: Colors,
    ) -> None:
        ink = colors.dim if left_out else colors.ink
        usual = round(self._view.fontMetrics().height() * 3.15) - 3 * STEP
        above = QRectF(rect.left(), rect.top(), rect.width(), usual / 2)
        below = rect.adjusted(0, usual / 2, 0, 0)
        figures = figure(summary, running=running, is_left_out=left_out)
        wide = QFontMetricsF(text_font(Size.STRONG)).horizontalAdvance(figures) + STEP
        draw_words(painter, above.adjusted(0, 0, -wide, 0), short_week(summary.week), Size.STRONG, ink)
        draw_words(painter, above, figures, Size.STRONG, ink, right=True)
        bar_width = _bar_width(rect.width())
        words = week_standing(summary, running=running, is_left_out=left_out)
        painter.setFont(text_font(Size.SMALL))
        painter.setPen(colors.dim)
        painter.drawText(
            QRectF(below.left(), below.top(), _beside_bar(rect.width()) + 0.5, below.height()), BREAKING, words
        )
        track = QRectF(0, 0, bar_width, usual / 2 * 0.42)
        track.moveCenter(below.center())
        track.moveRight(below.right())
        if left_out and not holds_anything(summary):
            draw_dashed(painter, track, None, colors.control, 3)
        else:
            draw_need_bar(painter, track, summary, colors, pale=running or left_out)


def _bar_width(width: float) -> float:
    """How wide the bar is in a row whose words have that width, the same in every row; in logical pixels."""
    return min(70.0, width * 0.28)


def _beside_bar(width: float) -> float:
    """What is left for words beside the bar, in logical pixels."""
    return width - _bar_width(width) - 2 * STEP


def draw_need_bar(painter: QPainter, track: QRectF, summary: WeekSummary, colors: Colors, *, pale: bool) -> None:
    """Draws logged need and undone work on a track, and the contract as a tick across it; older work is left out."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.grid)
    painter.drawRoundedRect(track, 3, 3)
    painter.setOpacity(PALE if pale else 1.0)
    covered = summary.is_covered or pale
    left = track.left()
    for fill, minutes in ((Fill.LOGGED if covered else Fill.UNCOVERED, summary.floor), (Fill.UNDONE, summary.undone)):
        right = min(left + track.width() * minutes / FULL_BAR_MINUTES, track.right())
        if right - left > 1:
            draw_fill(painter, QRectF(left, track.top(), right - left - 0.5, track.height()), fill, colors, 2.5)
        left = right
    painter.setOpacity(1.0)
    if summary.contracted is not None:
        at = min(track.left() + track.width() * summary.contracted / FULL_BAR_MINUTES, track.right() - 1)
        tick = QRectF(at - 1, track.top() - 4, 2, track.height() + 8)
        painter.fillRect(tick.adjusted(-1, 0, 1, 0), colors.card)
        painter.fillRect(tick, colors.ink)

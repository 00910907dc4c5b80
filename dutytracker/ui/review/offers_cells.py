"""The figures of one offer in a line, under headings that all lines share."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.offer_tables import FIGURES, figure_cells
from dutytracker.reports.offer_words import missing_words
from dutytracker.reports.review_cells import Cell
from dutytracker.reports.words import translate
from dutytracker.ui.plain_text import plain_tip
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.review.figures_table import is_hidden_cell
from dutytracker.ui.theme import STEP, Colors, Size, colors_of, text_font

AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
HEADING = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresLine:
    """The figures of an offer as they are shown, and why those that are not there are missing."""

    cells: tuple[Cell, ...]
    why: str
    is_known: bool
    """False where no week can tell anything."""

    @property
    def texts(self) -> list[str]:
        """The words of the cells, short enough for them; of what no week can tell only the first says so."""
        hidden = [self.why, *["–"] * len(self.cells)] if not self.is_known else [translate("hidden")] * len(self.cells)
        return [words if is_hidden_cell(cell) else cell.text for cell, words in zip(self.cells, hidden, strict=False)]

    @property
    def hides(self) -> bool:
        """True where a figure is hidden that would else be known."""
        return self.is_known and any(map(is_hidden_cell, self.cells))

    @property
    def sentence(self) -> str:
        """All of it, to be read aloud."""
        said = (
            f"{translate(column)} {self.why if is_hidden_cell(cell) else cell.text}"
            for column, cell in zip(FIGURES, self.cells, strict=True)
        )
        return "; ".join(said)


def line_of(one: OfferFigures, audience: Audience) -> FiguresLine:
    """The figures of one offer, or of today's terms, as fine as the audience may see them."""
    return FiguresLine(
        cells=figure_cells(one, audience),
        why=missing_words(one, audience),
        is_known=one.members > 0,
    )


class FigureCells(QWidget):
    """One line; dimmed while other figures are worked out for it, and empty before there are any."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: FiguresLine | None = None
        self._is_old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def line(self) -> FiguresLine | None:
        """What is shown; `None` before there are figures."""
        return self._line

    @property
    def is_old(self) -> bool:
        """True while the figures are dimmed."""
        return self._is_old

    def texts(self) -> list[str]:
        """The words of the cells as they are shown."""
        return [] if self._line is None else self._line.texts

    def show_line(self, line: FiguresLine | None) -> None:
        """Shows other figures, or none."""
        self._is_old = False
        self._line = line
        self.setAccessibleName("" if line is None else line.sentence)
        self.update()

    def dim(self) -> None:
        """Lets the figures stand for what they were of."""
        self._is_old = True
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 30), round(self.fontMetrics().height() * 1.6))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line, place = self._line, event.pos().x() * len(FIGURES) // max(self.width(), 1)
            if line is not None and 0 <= place < len(FIGURES) and is_hidden_cell(line.cells[place]):
                QToolTip.showText(event.globalPos(), plain_tip(line.why), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is None:
            return
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (cell, words) in enumerate(zip(self._line.cells, self._line.texts, strict=True)):
            rect = _place(self, place)
            if is_hidden_cell(cell):
                self._draw_hidden(painter, rect, words, colors)
            else:
                painter.setFont(text_font(Size.STRONG if place == 0 else Size.MEDIUM))
                painter.setPen(colors.disabled if self._is_old else colors.ink)
                painter.drawText(rect, AT_RIGHT, cell.text)

    def _draw_hidden(self, painter: QPainter, rect: QRectF, words: str, colors: Colors) -> None:
        font = text_font(Size.SMALL)
        ink = colors.disabled if self._is_old else colors.dim
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, AT_RIGHT, words)
        metrics = QFontMetricsF(font)
        side = round(metrics.height() * 0.95)
        left = rect.right() - metrics.horizontalAdvance(words) - side - STEP
        if left >= rect.left() and self._line is not None and self._line.is_known:
            eye = icon_pixmap("eye-off", ink.name(), side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, rect.center().y() - side / 2), eye)


class CellsHead(QWidget):
    """The headings over the figures, as tall as the longest of them."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Sequence[str] = [translate(column) for column in FIGURES]
        self.setFont(text_font(Size.TINY))
        self.setAccessibleName("; ".join(self._words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        room = QRect(0, 0, int(_heading_place(self, 0).width()), metrics.height() * 10)
        tallest = max(metrics.boundingRect(room, HEADING, words).height() for words in self._words)
        return QSize(metrics.height() * 30, round(tallest + metrics.height() * 0.1))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colors_of(self).dim)
        for place, words in enumerate(self._words):
            painter.drawText(_heading_place(self, place), HEADING, words)


def _place(widget: QWidget, place: int) -> QRectF:
    width = widget.width() / len(FIGURES)
    return QRectF(place * width + STEP, 0, width - STEP, widget.height())


def _heading_place(widget: QWidget, place: int) -> QRectF:
    """The same with a gap, so that two headings never read as one."""
    return _place(widget, place).adjusted(2 * STEP, 0, 0, 0)

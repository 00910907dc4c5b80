"""What is missing for a verdict, each point with the way to mend it and one key."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dutytracker.domain.contract import Missing
from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.open_points import OpenPoints
from dutytracker.ui.weeks.open_points_words import day_words, heading, lack_words, standing, undone_words
from dutytracker.ui.widgets.button import Button, link_button, plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import Text

UNDONE_KEY = "U"


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing the member can do about an open point: close a day, answer the undone list, or enter what lacks."""

    point: date | Missing | None
    """The day to close, what must be entered, or `None` for the undone list."""
    label: str
    detail: str
    key: str


class OpenPointsCard(Card):
    """Hidden where nothing is open.

    Signals: `day_closed(date)`, `undone_answered()`, `wanted(Missing)` when one of the offers is taken,
    `closing_wanted()` when the week is to be gone through in a window of its own.
    """

    day_closed = Signal(object)
    undone_answered = Signal()
    wanted = Signal(object)
    closing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading_text = Text("", Size.LEAD, wraps=True)
        self.standing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._offers: tuple[Offer, ...] = ()
        self._buttons: list[Button] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(2, 1)
        self.body.addWidget(self.heading_text)
        self.body.addWidget(self.standing)
        self.body.addLayout(self._grid)
        self.through_button = plain_button(self.tr("Go through the week…"))
        self.through_button.setToolTip(self.tr("Everything of the week step by step (W)"))
        self.through_button.clicked.connect(self.closing_wanted)
        self.body.addWidget(self.through_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now, in order."""
        return self._offers

    def show_points(self, points: OpenPoints, *, running: bool) -> None:
        """Shows what is open in a week; in a `running` week only what can be done today."""
        offers = offers_for(points, running=running)
        self.setVisible(bool(offers))
        self.heading_text.setText(heading(points, running=running))
        self.standing.say(standing(points))
        self.setAccessibleName(self.heading_text.text())
        if offers != self._offers:
            self._offers = offers
            self._show_offers()

    def take(self, key: str) -> None:
        """Takes the offer with that key, if there is one."""
        for offer in self._offers:
            if offer.key == key:
                self._take(offer)
                return

    def _show_offers(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for row, offer in enumerate(self._offers):
            button = link_button(offer.label)
            button.setAccessibleName(offer.label)
            button.setAccessibleDescription(
                self.tr("{detail} Key {key}.").format(detail=offer.detail, key=offer.key).strip()
            )
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
            self._grid.addWidget(KeyCap(offer.key), row, 0)
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(Text(offer.detail, Size.SMALL, Tone.DIM, wraps=True), row, 2)

    def _on_clicked(self) -> None:
        for button, offer in zip(self._buttons, self._offers, strict=True):
            if button is self.sender():
                self._take(offer)
                return

    def _take(self, offer: Offer) -> None:
        match offer.point:
            case Missing():
                self.wanted.emit(offer.point)
            case None:
                self.undone_answered.emit()
            case _:
                self.day_closed.emit(offer.point)


def offers_for(points: OpenPoints, *, running: bool) -> tuple[Offer, ...]:
    """What can be done: first what the contract lacks, then the days, then the undone list (once the week is over)."""
    lacks = [Offer(lack, *lack_words(lack), key) for lack, key in zip(points.lacks, "EFGH", strict=False)]
    days = [Offer(day.date, *day_words(day), str(at)) for at, day in enumerate(points.to_close, start=1)]
    undone = []
    if not points.summary.undone_answered and points.summary.scheduled and not running:
        undone.append(Offer(None, *undone_words(points.undone), UNDONE_KEY))
    return (*lacks, *days, *undone)

"""The ways in which a week can be different, each as one line of fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problem
from dutytracker.domain.patterns import ClockRange, WorkDay
from dutytracker.domain.this_week import with_block_moved, with_day_off, with_days_swapped
from dutytracker.reports.words import weekday_name
from dutytracker.ui.settings.clock_text import range_from, range_text
from dutytracker.ui.settings.weekday_words import weekdays_from
from dutytracker.ui.theme import STEP
from dutytracker.ui.this_week.difference_words import block_words
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.wrapping_row import WrappingRow

Days = Mapping[Weekday, WorkDay]


class DifferenceForm(QWidget):
    """One way to be different. `edited()` whenever something else is chosen or typed."""

    edited = Signal()

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order: Sequence[Weekday] = weekdays_from(first_weekday)
        self.days: Days = {}
        self.row = WrappingRow(3 * STEP, parent=self)

    def show_days(self, days: Days, weekday: Weekday | None) -> None:
        """Begins with what the week holds; `weekday` is the day that is meant, where one is."""
        self.days = days
        self.offer(weekday)

    def offer(self, weekday: Weekday | None) -> None:
        """Offers what can be chosen of `days`."""
        raise NotImplementedError

    def wanted(self) -> dict[Weekday, WorkDay]:
        """The days as they would be. Raises: `DutyError`, `Problems`."""
        raise NotImplementedError

    def mark(self, problems: tuple[Problem, ...]) -> None:
        """Shows which fields are wrong, where there are several."""

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        raise NotImplementedError


class BlockForm(DifferenceForm):
    """A protected block at another time or on another day; one more, or one less."""

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(first_weekday, parent)
        self._blocks: tuple[tuple[Weekday, ClockRange], ...] = ()
        self.block = ChoiceBox(self.tr("Protected block"))
        self.day = ChoiceBox(self.tr("Now on"))
        self.times = QLineEdit()
        self.times.setPlaceholderText(self.tr("not this week"))
        self.times.setFixedHeight(self.day.sizeHint().height())
        self.row.addLayout(labeled(self.block.accessibleName(), self.block))
        self.row.addLayout(labeled(self.day.accessibleName(), self.day))
        self.row.addLayout(labeled(self.tr("From when to when"), self.times))
        self.row.addStretch()
        self.block.currentIndexChanged.connect(self._on_block_chosen)
        self.day.currentIndexChanged.connect(self.edited)
        self.times.textEdited.connect(self.edited)

    def offer(self, weekday: Weekday | None) -> None:
        self._blocks = tuple(
            (each, block) for each in self.order if each in self.days for block in self.days[each].protected
        )
        self.block.blockSignals(True)
        self.block.clear()
        for number, (each, block) in enumerate(self._blocks):
            self.block.add(block_words(each, block), number)
        self.block.add(self.tr("One more block"), None)
        self.block.blockSignals(False)
        _offer(self.day, [each for each in self.order if each in self.days])
        meant = (number for number, (each, _) in enumerate(self._blocks) if each is weekday)
        self.block.setCurrentIndex(next(meant, 0))
        self._on_block_chosen()

    def wanted(self) -> dict[Weekday, WorkDay]:
        day = _chosen(self.day)
        if day is None or not self.times.text().strip():
            return with_block_moved(self.days, self._chosen_block(), to=None)
        return with_block_moved(self.days, self._chosen_block(), to=(day, range_from(self.times.text())))

    def take_focus(self) -> None:
        self.block.setFocus()

    def _chosen_block(self) -> tuple[Weekday, ClockRange] | None:
        at = self.block.currentIndex()
        return self._blocks[at] if at < len(self._blocks) else None

    def _on_block_chosen(self) -> None:
        chosen = self._chosen_block()
        if chosen is None:
            self.times.clear()
        else:
            self.day.choose(chosen[0])
            self.times.setText(range_text(chosen[1]))
        self.edited.emit()


class SwapForm(DifferenceForm):
    """The shift of one day on another one, whose own shift takes its place."""

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(first_weekday, parent)
        self.first = ChoiceBox(self.tr("The shift of"))
        self.second = ChoiceBox(self.tr("Is worked on"))
        self.row.addLayout(labeled(self.first.accessibleName(), self.first))
        self.row.addLayout(labeled(self.second.accessibleName(), self.second))
        self.row.addStretch()
        self.first.currentIndexChanged.connect(self.edited)
        self.second.currentIndexChanged.connect(self.edited)

    def offer(self, weekday: Weekday | None) -> None:
        worked = [each for each in self.order if each in self.days]
        _offer(self.first, worked)
        _offer(self.second, self.order)
        self.first.choose(weekday)
        self.second.choose(self.first.value())

    def wanted(self) -> dict[Weekday, WorkDay]:
        first, second = _chosen(self.first), _chosen(self.second)
        return dict(self.days) if first is None or second is None else with_days_swapped(self.days, first, second)

    def take_focus(self) -> None:
        self.first.setFocus()


class OffForm(DifferenceForm):
    """A day without its shift, where that is no absence: the week has fewer hours."""

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(first_weekday, parent)
        self.day = ChoiceBox(self.tr("The day that is off"))
        self.row.addLayout(labeled(self.day.accessibleName(), self.day))
        self.row.addStretch()
        self.day.currentIndexChanged.connect(self.edited)

    def offer(self, weekday: Weekday | None) -> None:
        _offer(self.day, [each for each in self.order if each in self.days])
        self.day.choose(weekday)

    def wanted(self) -> dict[Weekday, WorkDay]:
        day = _chosen(self.day)
        return dict(self.days) if day is None else with_day_off(self.days, day)

    def take_focus(self) -> None:
        self.day.setFocus()


def _offer(box: ChoiceBox, weekdays: Sequence[Weekday]) -> None:
    box.blockSignals(True)
    box.clear()
    for weekday in weekdays:
        box.add(weekday_name(weekday), weekday)
    box.blockSignals(False)


def _chosen(box: ChoiceBox) -> Weekday | None:
    value = box.value()
    return None if value is None else Weekday(str(value))

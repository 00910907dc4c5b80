"""The figures of an offer in a line."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.terms import AppointmentsGuarantee, HoursGuarantee
from dutytracker.ui.review.offers_cells import CellsHead, FigureCells, line_of

OFFER = Offer(name="A", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
FIGURES = OfferFigures(
    name="A",
    offer=OFFER,
    members=30,
    weeks=120,
    covered=Fraction(54, 100),
    covered_floor=Fraction(61, 100),
    counted=29,
    short=16,
    share_short=Fraction(16, 29),
    median_shortfall=Fraction(-1, 3),
    guaranteed=Fraction(8),
    adds_hours=Fraction(45, 2),
)


def shown(qtbot, figures, audience=Audience.INSIDE):
    cells = FigureCells()
    qtbot.addWidget(cells)
    cells.resize(700, 30)
    cells.show()
    cells.show_line(line_of(figures, audience))
    return cells


def test_every_figure_has_its_place_in_the_line(qtbot):
    cells = shown(qtbot, FIGURES)
    assert cells.texts() == ["54 %", "61 %", "16 of 29", "−0 h 20", "8 h 00", "+22 h 30", "+0.56"]
    assert cells.accessibleName().startswith(
        "Enough in 54 %; Enough for logged work alone 61 %; Members short 16 of 29;"
    )


def test_outside_hours_are_as_coarse_as_everywhere(qtbot):
    cells = shown(qtbot, FIGURES, Audience.OUTSIDE)
    assert cells.texts()[3:] == ["−0 h 30", "8 h 00", "+22 h 30", "+0.56"]


def test_what_is_hidden_says_so_and_why(qtbot):
    cells = shown(qtbot, replace(FIGURES, covered=None))
    assert cells.texts()[0] == "hidden"
    assert cells.accessibleName().startswith("Enough in hidden: fewer than 5; Enough for logged work alone 61 %")
    tip(cells, 10)
    assert "hidden: fewer than 5" in QToolTip.text()
    tip(cells, 150)
    qtbot.waitUntil(lambda: QToolTip.text() == "")


def test_an_offer_that_no_week_can_tell_says_that(qtbot):
    nothing = dict.fromkeys(
        ("covered", "covered_floor", "short", "share_short", "median_shortfall", "guaranteed", "adds_hours")
    )
    unknown = Offer(name="B", guarantee=AppointmentsGuarantee(percent="30"))
    cells = shown(qtbot, replace(FIGURES, offer=unknown, members=0, weeks=0, counted=0, **nothing))
    assert cells.texts() == ["cannot be told", *["–"] * 6]
    assert cells.accessibleName().startswith("Enough in cannot be told; ")


def test_old_figures_are_dimmed_until_there_are_others(qtbot):
    cells = shown(qtbot, FIGURES)
    plain = cells.grab().toImage()
    cells.dim()
    assert cells.is_old
    assert cells.grab().toImage() != plain
    cells.show_line(line_of(FIGURES, Audience.INSIDE))
    assert not cells.is_old
    assert cells.grab().toImage() == plain
    cells.show_line(None)
    assert (cells.line, cells.texts(), cells.accessibleName()) == (None, [], "")


def test_headings_take_a_second_line_where_there_is_no_room(qtbot):
    head = CellsHead()
    qtbot.addWidget(head)
    head.resize(1400, 30)
    one = head.sizeHint().height()
    head.resize(560, 30)
    assert head.sizeHint().height() > one
    assert "Median shortfall per 40 h" in head.accessibleName()


def tip(cells, x):
    place = QPoint(x, 10)
    QApplication.sendEvent(cells, QHelpEvent(QHelpEvent.Type.ToolTip, place, cells.mapToGlobal(place)))

"""Pictures of what a unit file brings to Weeks: offers over the own weeks, and the unit beside them."""

import pytest

from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.looks import looks, shown, take
from tests.ui.sample import WEEK
from tests.ui.units import a_sample_unit, adopt


@pytest.fixture
def adopted(filled):
    """The sample log after a unit file was adopted, with a day of leave in one of its weeks."""
    adopt(filled.logbook, a_sample_unit())
    filled.log_line("pto 2026-11-02")
    return filled


@looks
def test_the_offers_over_ones_own_weeks(qtbot, adopted, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(adopted)
    shown(qtbot, place, size)
    place.look_at(PageKind.OFFERS)
    place.show_week(WEEK.shifted(-2))
    place.take_focus()
    take(place, "offers_own", scheme, size[0])
    place.page.scroller.verticalScrollBar().setValue(10_000)
    take(place, "offers_own_below", scheme, size[0])


@looks
def test_ones_own_weeks_beside_the_unit(qtbot, adopted, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(adopted)
    shown(qtbot, place, size)
    place.show_week(WEEK.shifted(-1))
    place.page.week_view.reveal(place.page.week_view.beside)
    take(place, "beside_unit", scheme, size[0])

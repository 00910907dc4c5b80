"""The trend as a member uses it: a range, a moved guarantee, a week found in a chart, a picture saved."""

import json
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from dutytracker.domain.changes import deleting
from dutytracker.reports.marks import Dot, Fill
from dutytracker.reports.range_words import range_answers
from dutytracker.ui.weeks.range_bar import DATES
from dutytracker.ui.weeks.trend.trend_page import TrendPage
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)


@pytest.fixture
def page(filled_places, window) -> TrendPage:
    window.actions_.go_trend.trigger()
    page = filled_places.by_key["weeks"].page
    assert isinstance(page, TrendPage)
    return page


def press(view, key):
    QTest.keyClick(view, key)


def test_the_two_questions_are_answered_apart_for_the_range(page, window):
    weeks = page.range.weeks()
    said = range_answers(window.workspace.logbook.summaries.weeks(weeks[0].start, LAST.last))
    assert page.sufficiency.text() == said.sufficiency
    assert page.delivery.text() == said.delivery
    assert "weeks the work needed more" in page.sufficiency.text()


def test_another_range_is_chosen_and_wrong_dates_keep_the_one_before(page):
    page.range.choice.choose(26)
    assert len(page.reading.weeks) == 8
    page.range.choice.choose(DATES)
    page.range.first.field.setText("11/1")
    page.range.last.field.setText("10/1")
    assert "must not be before" in page.range.problem.text()
    assert len(page.reading.weeks) == 8
    page.range.last.field.setText("11/14")
    assert len(page.reading.weeks) == 2
    assert page.range.problem.isHidden()


def test_the_keyboard_walks_the_weeks_and_enter_goes_to_one(page, filled_places):
    view = page.need.view
    press(view, Qt.Key.Key_Left)
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Right)
    assert view.stop.day == page.reading.weeks[1].week.start
    assert view.accessibleName().startswith("Needed per 40 h: ")
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Return)
    place = filled_places.by_key["weeks"]
    assert place.kinds.key() == "compare"
    assert place.week_shown() == WEEK


def test_the_running_week_is_drawn_pale_and_no_figure_rests_on_it(page):
    assert page.range.in_words.text().endswith("still running")
    assert page.reading.weeks[-1].week == WEEK
    assert [summary.week for summary in page.reading.over] == [each.week for each in page.reading.weeks[:-1]]
    dots = [mark for mark in page.need.view.chart().marks if isinstance(mark, Dot)]
    assert [dot.fill for dot in dots].count(Fill.PALE) == 1
    assert dots[-1].fill is Fill.PALE
    assert "of 7 weeks" in page.sufficiency.text()


def test_the_keyboard_stays_at_its_week_while_the_guarantee_moves(page):
    press(page.need.view, Qt.Key.Key_Home)
    before = page.need.view.stop
    press(page.slider, Qt.Key.Key_Right)
    assert page.need.view.stop.day == before.day


def test_a_double_click_in_the_calendar_goes_to_the_week(page, filled_places, qtbot):
    view = page.calendar.view
    stop = view.chart().stops[0]
    at = QPoint(round(stop.x + stop.width / 2), round(stop.y + stop.height / 2))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.stop == stop
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert filled_places.by_key["weeks"].week_shown().start == stop.day


def test_the_guarantee_is_moved_and_drawn(page):
    before = page.slider.minutes()
    press(page.slider, Qt.Key.Key_Left)
    assert page.wanted.text() != ""
    assert page.slider.minutes() == before - 30
    assert "would have been enough in" in page.said.text()
    assert "The contract’s 7 h 00" in page.said.text()
    page.range.choice.choose(8)
    assert page.slider.minutes() == before - 30


def test_every_chart_has_its_table_and_saves_its_picture(page, window, tmp_path):
    for number, card in enumerate((page.need, page.own, page.backlog, page.given, page.calendar)):
        press(card.view, Qt.Key.Key_T)
        table = window.findChildren(ChartTableWindow)[-1]
        assert table.view.model().rowCount() > 0
        table.close()
        png, svg = tmp_path / f"{number}.png", tmp_path / f"{number}.svg"
        card.view.picture_from = lambda _view, _name, path=png: str(path)
        press(card.view, Qt.Key.Key_S)
        card.view.picture_from = lambda _view, _name, path=svg: str(path)
        card.view.save_picture()
        assert QImage(str(png)).width() > card.view.chart().width * 2
        assert ET.parse(svg).getroot().tag.endswith("svg")  # noqa: S314 (our own drawing)


def test_a_picture_without_a_suffix_is_a_png_and_another_suffix_is_refused(page, tmp_path, window):
    view = page.need.view
    view.picture_from = lambda _view, _name: str(tmp_path / "chart")
    view.save_picture()
    assert (tmp_path / "chart.png").exists()
    refused = []
    window.workspace.refused.connect(refused.append)
    view.picture_from = lambda _view, _name: str(tmp_path / "chart.docx")
    view.save_picture()
    assert refused == ["Choose a file name that ends in .png, .svg: the suffix decides what is written."]
    view.picture_from = lambda _view, _name: ""
    view.save_picture()


def test_the_record_is_told_with_what_weakens_it(page):
    assert "Written down: " in page.evidence.text()
    assert "multiples of 15 min" in page.evidence.text()
    assert "closed in time" in page.evidence.text()


def test_the_charts_follow_what_is_changed(page, window):
    before = page.reading
    entry = window.workspace.logbook.records.log_of([LAST]).entries[-1]
    window.workspace.perform(deleting("Delete an entry", entry))
    assert page.reading != before


def test_the_trend_equals_the_weeks_as_json(page, window):
    from dutytracker.reports.week_json import weeks_json

    weeks = page.range.weeks()
    told = weeks_json(window.workspace.logbook.summaries.weeks(weeks[0].start, weeks[-1].last))
    needs = [week["need_per_40h"] for week in json.loads(json.dumps(told))["weeks"]]
    shown = [None if each.need is None else each.need / 60 for each in page.reading.weeks]
    assert [None if need is None else round(need, 1) for need in needs] == [
        None if need is None else round(need, 1) for need in shown
    ]

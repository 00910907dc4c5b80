from xml.etree import ElementTree as ET

from dutytracker.reports.charts import need_by_placement_chart
from dutytracker.reports.colors import PRINT
from dutytracker.reports.marks import Area, Bar, Chart, ChartTable, Dot, Edge, Fill, Label, Line, Mark, Role
from dutytracker.reports.svg import svg_of
from tests.reports.golden import assert_as_kept
from tests.reports.report_logs import a_long_log, a_report

SVG = "{http://www.w3.org/2000/svg}"


def drawing(*marks: Mark) -> ET.Element:
    table = ChartTable(title="", header=(), rows=())
    chart = Chart(width=100, height=50, marks=marks, legend=(), description="a < b", make_table=lambda: table)
    return ET.fromstring(svg_of(chart))  # noqa: S314 (our own drawing)


def test_every_role_has_a_color_on_paper():
    assert set(PRINT) == set(Role)


def test_foreign_text_stays_text():
    [label] = drawing(Label(x=1, y=2, text='<script>"&\x07')).iter(f"{SVG}text")
    assert label.text == '<script>"&<U+0007>'


def test_a_chart_is_a_picture_with_a_title():
    root = drawing()
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "a < b"
    assert root.get("viewBox") == "0 0 100 50"


def test_each_kind_of_bar_is_drawn_in_its_way():
    bar = {"x": 0, "y": 0, "width": 10, "height": 20.5, "role": Role.LOST}
    root = drawing(
        Bar(**bar),
        Bar(**bar, fill=Fill.PALE),
        Bar(**bar, fill=Fill.HATCHED, edge=Edge.LINE),
        Bar(**bar, fill=Fill.EMPTY, edge=Edge.DASHED, crossed=True, radius=3),
    )
    solid, pale, hatched, empty = list(root.findall(f"{SVG}rect"))
    assert solid.get("fill") == PRINT[Role.LOST]
    assert pale.get("fill-opacity") == "0.45"
    assert hatched.get("fill") == "url(#hatch-lost)"
    assert empty.get("stroke-dasharray")
    assert empty.get("rx") == "3"
    assert len(root.findall(f"{SVG}line")) == 2
    assert len(root.findall(f".//{SVG}pattern")) == 1


def test_lines_and_dots_are_drawn():
    root = drawing(
        Line(x1=0, y1=1, x2=2, y2=3, role=Role.GRID, dashed=True),
        Dot(x=5, y=5, radius=2, role=Role.INK),
        Dot(x=5, y=5, radius=2, role=Role.INK, fill=Fill.EMPTY, edge=Edge.LINE),
    )
    assert root.find(f"{SVG}line").get("stroke-dasharray")
    assert [dot.get("fill") for dot in root.findall(f"{SVG}circle")] == [PRINT[Role.INK], "#FFFFFF"]


def test_twelve_weeks_look_as_kept():
    report = a_report(a_long_log(12), 12)
    assert_as_kept("twelve_weeks.svg", svg_of(need_by_placement_chart(report.summaries, own_time=True)).encode())


def test_an_area_is_a_pale_polygon():
    [area] = drawing(Area(points=((0, 1), (2, 3), (4, 1.5)), role=Role.TREND)).iter(f"{SVG}polygon")
    assert area.get("points") == "0,1 2,3 4,1.5"
    assert area.get("fill") == PRINT[Role.TREND]
    assert float(area.get("fill-opacity")) < 0.3

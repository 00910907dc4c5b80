import pytest
from PySide6.QtWidgets import QWidget
from dutytracker.ui.export_window import ExportWindow
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.settings.date_field import DateField
from PySide6.QtWidgets import QDialog, QVBoxLayout
from tests.ui.sample import WEEK
import gc
@pytest.mark.parametrize("again", range(2))
@pytest.mark.parametrize("mode", ["nodialog","choice","segmented","date","show","open","full"])
def test_it(qtbot, filled, mode, again):
    w=QWidget(); qtbot.addWidget(w); w.show()
    if mode in ("choice","segmented","date"):
        d=QDialog(w); l=QVBoxLayout(d)
        x={"choice":lambda: ChoiceBox("a"),"segmented":lambda: SegmentedControl("a",{"x":"Y","z":"Z"}),"date":lambda: DateField("a", lambda: WEEK.start)}[mode]()
        l.addWidget(x); d.open()
    if mode=="full":
        d=ExportWindow(filled.logbook, WEEK, w); d.open()
    if mode=="show":
        d=ExportWindow(filled.logbook, WEEK, w); d.show()
    if mode=="open":
        d=QDialog(w); d.open()

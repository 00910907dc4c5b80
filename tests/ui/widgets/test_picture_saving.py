"""Where a picture of a chart goes, and under what name."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.ui.widgets.picture_saving import PictureDialog, file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [("Needed per 40 h", "needed-per-40-h.png"), ("Own time / week?", "own-time-week.png"), ("…", "chart.png")],
)
def test_a_picture_is_named_after_its_chart(title, name):
    assert file_name(title) == name


def test_the_dialog_opens_in_the_folder_of_the_last_picture(qtbot, monkeypatch, tmp_path):
    asked = []

    def answer(_parent, _title, suggestion, _filters):
        asked.append(suggestion)
        return answers.pop(0), ""

    answers = [str(tmp_path / "first.png"), "", str(tmp_path / "third.png")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    widget, ask = QWidget(), PictureDialog()
    qtbot.addWidget(widget)
    assert ask(widget, "a.png") == str(tmp_path / "first.png")
    assert ask(widget, "b.png") == ""
    ask(widget, "c.png")
    assert asked[1:] == [str(tmp_path / "b.png"), str(tmp_path / "c.png")]

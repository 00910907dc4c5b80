"""What Enter would do is told in full, as chips and words or in words alone."""

import pytest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.ui.entering.preview_row import PreviewRow
from dutytracker.ui.entering.preview_words import Preview

PREVIEW = Preview(
    duty=Duty.CALL,
    duty_label="Patient calls",
    sentence="15 min, today 2:25 – 2:40 PM",
    placement=Placement.FREED,
    placement_words="slot freed by a no-show",
)


@pytest.fixture
def row(qtbot, theme):
    row = PreviewRow()
    qtbot.addWidget(row)
    row.resize(900, 60)
    row.show()
    return row


def narrowest(row: PreviewRow) -> int:
    """The width in which all parts of the preview are still whole."""
    row.show_preview(PREVIEW, "")
    QApplication.processEvents()
    parts = (row.chip, row.sentence, row.swatch, row.placement)
    return max(part.geometry().right() + 1 for part in parts)


def test_no_part_of_it_ends_in_an_ellipsis_however_narrow_it_is(row):
    for width in range(narrowest(row) - 30, narrowest(row) + 30):
        row.resize(width, 60)
        row.show_preview(PREVIEW, "")
        QApplication.processEvents()
        if row.hint.isVisible():
            assert row.hint.text() == PREVIEW.spoken
            continue
        for part in (row.sentence, row.placement):
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text())


def test_a_row_that_becomes_narrower_tells_it_in_words(row):
    width = narrowest(row)
    row.resize(width - 10, 60)
    QApplication.processEvents()
    assert row.hint.isVisible()
    assert row.hint.text() == row.text() == PREVIEW.spoken

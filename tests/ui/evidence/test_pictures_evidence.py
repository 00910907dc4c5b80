"""Pictures of evidence in the window: chosen, being made, made, and checked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dutytracker.ui.evidence.check_window import CheckWindow
from tests.exchange.evidence import altering
from tests.ui.conftest import opened
from tests.ui.looks import looks, take

SECONDS_30 = 30_000


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return altering.a_package(tmp_path_factory.mktemp("log"))


@pytest.fixture
def places(window, filled_logbook):
    return opened(window, filled_logbook)


@looks
def test_evidence(qtbot, places, take_window, scheme, size, tmp_path, files):  # noqa: PLR0917 - fixtures
    places.go_to("share")
    places.by_key["share"].left.reveal(places.by_key["share"].evidence)
    take_window("share_evidence")
    places.evidence._folder_from = lambda *_: str(tmp_path)
    places.evidence.open_window()
    dialog = places.evidence.dialog
    take(dialog, "evidence_chosen", scheme, size[0])
    dialog.all_times.click()
    dialog.last.field.setText("somewhen")
    dialog.save_button.click()
    take(dialog, "evidence_refused", scheme, size[0])
    dialog._suggest()
    dialog.save_button.click()
    dialog.busy.show()
    take(dialog, "evidence_busy", scheme, size[0])
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=SECONDS_30)
    take(dialog, "evidence_made", scheme, size[0])
    dialog.close()
    places.evidence.check(())
    checking = QApplication.activeModalWidget()
    assert isinstance(checking, CheckWindow)
    take(checking, "check_empty", scheme, size[0])
    bad = Path(altering.write(tmp_path / "altered", files))
    (bad / "entries.csv").write_bytes(b"")
    checking.check([places.evidence.made, bad, bad / "receipt-1.dutyreceipt"])
    qtbot.waitUntil(lambda: len(checking.cards) == 3, timeout=SECONDS_30)
    take(checking, "check_found", scheme, size[0])
    checking.close()

from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.choosing import global_keys
from dutytracker.ui.desktop.global_key.nowhere import NoGlobalKeys


def test_a_platform_that_gives_no_keys_says_so(qapp):
    keys = global_keys(QObject())

    assert isinstance(keys, NoGlobalKeys)


def test_a_wayland_desktop_without_a_portal_says_so(qapp, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.platformName", lambda: "wayland")

    assert isinstance(global_keys(QObject()), NoGlobalKeys)

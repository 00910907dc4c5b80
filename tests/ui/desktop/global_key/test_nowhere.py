from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.nowhere import NoGlobalKeys


def test_where_no_key_can_be_had_the_command_is_named(qapp):
    keys = NoGlobalKeys(QObject())

    refusals = keys.bind({"palette": "Ctrl+Alt+Space", "favorite 1": ""})

    assert list(refusals) == ["palette"]
    assert "Bind it in the keyboard settings of the desktop to the command" in refusals["palette"]


def test_a_key_that_two_would_share_goes_to_the_first(qapp):
    keys = NoGlobalKeys(QObject())

    refusals = keys.bind({"palette": "Ctrl+Alt+1", "favorite 1": "Alt+Ctrl+1", "favorite 2": "K"})

    assert "does not give Ctrl+Alt+1" in refusals["palette"]
    assert "is used for something else here" in refusals["favorite 1"]
    assert "alone is needed" in refusals["favorite 2"]

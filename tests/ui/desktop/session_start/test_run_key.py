"""The value in the registry by which Windows starts the program, against a registry in memory."""

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.session_start import run_key

COMMAND = ("C:\\Program Files\\Duty Tracker\\dutytracker.exe", "--in-background")


class Registry(ModuleType):
    """What of `winreg` is used, with the keys that every user has."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ, REG_BINARY = 1, 2, 1, 3

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, object]] = {run_key.RUN: {}}
        self.is_locked = False

    class Key:
        def __init__(self, values: dict[str, object]) -> None:
            self.values = values

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

    def OpenKey(self, _root, path, _reserved=0, access=0):
        if path not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        if access == self.KEY_SET_VALUE:
            self._refuse_where_locked()
        return self.Key(self.keys[path])

    def CreateKey(self, _root, path):
        self._refuse_where_locked()
        return self.Key(self.keys.setdefault(path, {}))

    def QueryValueEx(self, key, name):
        if name not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return key.values[name], self.REG_SZ

    def SetValueEx(self, key, name, _reserved, _kind, value):
        key.values[name] = value

    def DeleteValue(self, key, name):
        if name not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del key.values[name]

    def _refuse_where_locked(self):
        if self.is_locked:
            raise PermissionError(13, "Access is denied")


@pytest.fixture
def registry(monkeypatch) -> Iterator[Registry]:
    registry = Registry()
    with monkeypatch.context() as windows:
        windows.setitem(sys.modules, "winreg", registry)
        windows.setattr(sys, "platform", "win32")
        importlib.reload(run_key)
    yield registry
    importlib.reload(run_key)


@pytest.fixture
def entry(registry):
    return run_key.RunKey("dutytracker", COMMAND)


def test_switched_on_the_command_stands_in_quotes(entry, registry):
    assert not entry.is_on()
    entry.switch_on()
    assert registry.keys[run_key.RUN] == {
        "dutytracker": '"C:\\Program Files\\Duty Tracker\\dutytracker.exe" --in-background'
    }
    assert entry.is_on()


def test_switched_off_the_value_is_gone_and_others_stay(entry, registry):
    registry.keys[run_key.RUN]["Other"] = "other.exe"
    entry.switch_on()
    entry.switch_off()
    entry.switch_off()
    assert registry.keys[run_key.RUN] == {"Other": "other.exe"}
    assert not entry.is_on()


def test_what_the_task_manager_switched_off_is_off_until_it_is_wished_again(entry, registry):
    entry.switch_on()
    registry.keys[run_key.APPROVED] = {"dutytracker": b"\x03" + bytes(11)}
    assert not entry.is_on()
    entry.switch_on()
    assert entry.is_on()


def test_what_the_task_manager_allowed_is_on(entry, registry):
    entry.switch_on()
    registry.keys[run_key.APPROVED] = {"dutytracker": b"\x02" + bytes(11)}
    assert entry.is_on()


def test_a_registry_that_may_not_be_written_is_said_in_one_sentence(entry, registry):
    entry.switch_on()
    registry.is_locked = True
    for step in (entry.switch_on, entry.switch_off):
        with pytest.raises(DutyError, match=r"The system did not allow it \(Access is denied\)"):
            step()
    assert entry.is_on()

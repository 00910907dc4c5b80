"""System calls of a child that wait until this process says how they end: seccomp user notification, by ctypes alone.

Linux 5.5 or newer gives every process the right to do this to itself; nothing is compiled and nothing is installed.
"""

import ctypes
import fcntl
import os
import platform
import struct
import sys
from collections.abc import Mapping

NUMBERS: Mapping[str, Mapping[str, int]] = {
    "x86_64": {
        "read": 0, "write": 1, "pread64": 17, "pwrite64": 18, "fsync": 74, "fdatasync": 75, "ftruncate": 77,
        "rename": 82, "renameat": 264, "renameat2": 316,
    },
    "aarch64": {
        "read": 63, "write": 64, "pread64": 67, "pwrite64": 68, "fsync": 82, "fdatasync": 83, "ftruncate": 46,
        "renameat": 38, "renameat2": 276,
    },
}  # fmt: skip
"""What each watched call is called, and its number, by machine."""

SECCOMP = {"x86_64": 317, "aarch64": 277}
NO_NEW_PRIVILEGES = 38
NEW_LISTENER = 8
ALLOW, NOTIFY = 0x7FFF0000, 0x7FC00000
GO_ON = 1
_NOTICE = struct.Struct("=QIIiIQ6Q")
_ANSWER = struct.Struct("=QqiI")
RECEIVE = 3 << 30 | _NOTICE.size << 16 | 0x21 << 8
ANSWER = 3 << 30 | _ANSWER.size << 16 | 0x21 << 8 | 1


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


class Notice:
    """One call that waits: its name, the process and its arguments."""

    def __init__(self, data: bytes) -> None:
        self.id, self.process, _, number, _, _, *self.arguments = _NOTICE.unpack(data)
        self.name = _names()[number]


def why_not_here() -> str | None:
    """Why calls cannot be watched here, as a sentence; `None` where they can."""
    if not sys.platform.startswith("linux") or platform.machine() not in NUMBERS:
        return f"Calls of the system are watched on Linux for x86-64 and arm64, and this is {platform.platform()}."
    child = os.fork()
    if not child:
        try:
            listener_for_this_process()
            os._exit(0)
        except OSError as error:
            os._exit(error.errno or 1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return None if code == 0 else f"This system does not let a process watch its calls: {os.strerror(code)}."


def listener_for_this_process() -> int:
    """From now on the watched calls of this thread wait for whoever has the descriptor. Raises: `OSError`."""
    numbers = sorted(_names())
    last = len(numbers)
    steps = [(0x20, 0, 0, 0)]
    steps += [(0x15, last - place, 0, number) for place, number in enumerate(numbers)]
    steps += [(0x06, 0, 0, ALLOW), (0x06, 0, 0, NOTIFY)]
    instructions = (_Instruction * len(steps))(*(_Instruction(*step) for step in steps))
    program = _Program(len(steps), instructions)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    libc.syscall.restype = ctypes.c_long
    number = ctypes.c_long(SECCOMP[platform.machine()])
    listener = libc.syscall(number, ctypes.c_long(1), ctypes.c_long(NEW_LISTENER), ctypes.byref(program))
    if listener < 0:
        raise OSError(ctypes.get_errno(), "seccomp")
    return int(listener)


def next_notice(listener: int) -> Notice | None:
    """The call that waits; `None` where whoever made it was ended meanwhile."""
    data = bytearray(_NOTICE.size)
    try:
        fcntl.ioctl(listener, RECEIVE, data, True)
    except FileNotFoundError:
        return None
    return Notice(bytes(data))


def let_go_on(listener: int, notice: Notice) -> None:
    """Lets the call be made."""
    _answer(listener, _ANSWER.pack(notice.id, 0, 0, GO_ON))


def let_fail(listener: int, notice: Notice, error: int) -> None:
    """Lets the call end with an error number; it is not made."""
    _answer(listener, _ANSWER.pack(notice.id, 0, -error, 0))


def _answer(listener: int, data: bytes) -> None:
    try:
        fcntl.ioctl(listener, ANSWER, bytearray(data), True)
    except FileNotFoundError:
        return


def _names() -> dict[int, str]:
    return {number: name for name, number in NUMBERS[platform.machine()].items()}

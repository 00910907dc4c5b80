"""An own connection to the X server, through the library that Qt itself needs there.

The requests and events are laid out as the X protocol says, so nothing depends on the version of a library.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache
from typing import Any
from weakref import finalize

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

ASYNCHRONOUS = 1
ANY_KEY, ANY_MODIFIER = 0, 0x8000
SCREEN_SAVER = b"MIT-SCREEN-SAVER"
HEARD_BY_MANAGERS = (1 << 19) | (1 << 20)
"""The mask with which a window manager listens at the root window."""


class EventKind(IntEnum):
    """What an event tells, of those this connection is ever sent."""

    PRESSED = 2
    RELEASED = 3
    MAPPING = 34
    """The keyboard is laid out differently from now on, or its modifiers are."""


KINDS = frozenset(EventKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`at` is the server's own clock in milliseconds; `keycode`, `state` and `at` mean nothing in a mapping event."""

    kind: EventKind
    keycode: int
    state: int
    at: int


@dataclass(frozen=True, slots=True)
class Grab:
    """A key of the keyboard, and exactly which modifiers are down with it."""

    keycode: int
    modifiers: int


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rest", ctypes.c_int), ("index", ctypes.c_int))


class _Piece(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


class _Request(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class XConnection:
    """One connection, which ends with its object. A broken one answers nothing and has no events."""

    def __init__(self) -> None:
        """Opens the display of this session. Raises: OSError where no server answers, or no library is there."""
        self._xcb, self._libc = _libraries()
        number = ctypes.c_int()
        self._connection = self._xcb.xcb_connect(None, ctypes.byref(number))
        finalize(self, self._xcb.xcb_disconnect, self._connection)
        if self.is_broken:
            raise Unavailable
        self._setup = self._xcb.xcb_get_setup(self._connection)
        self.screen = number.value
        """The number of the screen that the session names; nearly always 0."""
        self._root = self._root_of(self.screen)

    @property
    def is_broken(self) -> bool:
        """True once the server is gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    @property
    def file_number(self) -> int:
        """Readable when events came."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def keyboard(self) -> tuple[int, int, tuple[int, ...]]:
        """The first keycode, how many keysyms each has (at least one), and the keysyms of all of them in a row."""
        setup = ctypes.string_at(self._setup, 40)
        first, last = setup[34], setup[35]
        answer = self._answer(
            "xcb_get_keyboard_mapping", ctypes.c_uint8(first), ctypes.c_uint8(last - first + 1), item=4
        )
        if not answer:
            return first, 1, ()
        count = (len(answer) - 32) // 4
        return first, max(1, answer[1]), struct.unpack(f"={count}I", answer[32:])

    def modifiers(self) -> tuple[tuple[int, ...], ...]:
        """The keycodes that stand for each of the eight modifiers, Shift first."""
        answer = self._answer("xcb_get_modifier_mapping", item=4)
        width = answer[1] if answer else 0
        codes = answer[32 : 32 + 8 * width]
        return tuple(tuple(filter(None, codes[index * width : (index + 1) * width])) for index in range(8))

    def grab(self, grabs: Sequence[Grab]) -> tuple[bool, ...]:
        """Asks for these keys; for each whether it was given, which it is not where another program has it."""
        cookies = [
            self._xcb.xcb_grab_key_checked(
                self._connection, 1, self._root, grab.modifiers, grab.keycode, ASYNCHRONOUS, ASYNCHRONOUS
            )
            for grab in grabs
        ]
        return tuple([self._was_done(cookie) for cookie in cookies])

    def free(self, grabs: Iterable[Grab] = (Grab(ANY_KEY, ANY_MODIFIER),)) -> None:
        """Gives keys back, all of this connection by default; returns when the server has done it."""
        for grab in grabs:
            self._was_done(self._xcb.xcb_ungrab_key_checked(self._connection, grab.keycode, self._root, grab.modifiers))

    def events(self) -> Iterator[Event]:
        """What came and was not yet read, oldest first."""
        while pointer := self._xcb.xcb_poll_for_event(self._connection):
            kind, keycode, _, at = struct.unpack("=BBHI", (raw := ctypes.string_at(pointer, 32))[:8])
            self._libc.free(pointer)
            kind &= 0x7F
            if kind in KINDS:
                state = struct.unpack("=H", raw[28:30])[0]
                yield Event(kind=EventKind(kind), keycode=keycode, state=state, at=at)

    def idle_milliseconds(self) -> int | None:
        """Since the last input of any kind; `None` where the server does not tell."""
        name = ctypes.c_char_p(SCREEN_SAVER)
        found = self._answer("xcb_query_extension", ctypes.c_uint16(len(SCREEN_SAVER)), name)
        if len(found) < 32 or not found[8]:
            return None
        answer = self._screen_saver_info(opcode=found[9])
        return struct.unpack("=I", answer[16:20])[0] if len(answer) >= 32 else None

    def atom(self, name: str) -> int:
        """The number under which the server knows a name; 0 where it does not answer."""
        written = name.encode()
        answer = self._answer(
            "xcb_intern_atom", ctypes.c_uint8(0), ctypes.c_uint16(len(written)), ctypes.c_char_p(written)
        )
        return struct.unpack("=I", answer[8:12])[0] if answer else 0

    def has_owner(self, selection: str) -> bool:
        """True where a program says of itself that it is the one of that name."""
        answer = self._answer("xcb_get_selection_owner", ctypes.c_uint32(self.atom(selection)))
        return any(answer[8:12])

    def tell_manager(self, message: bytes) -> None:
        """Sends the window manager a message, 32 bytes as the protocol has them; returns when the server has it."""
        self._was_done(self._xcb.xcb_send_event_checked(self._connection, 0, self._root, HEARD_BY_MANAGERS, message))

    def _root_of(self, screen: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._setup)
        for _ in range(screen):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return int(struct.unpack("=I", ctypes.string_at(screens.data, 4))[0])

    def _screen_saver_info(self, *, opcode: int) -> bytes:
        query_info, words = 1, 2
        body = ctypes.create_string_buffer(struct.pack("=BBHI", opcode, query_info, words, self._root), 8)
        pieces = (_Piece * 3)()  # the library wants two empty ones in front for itself
        pieces[2] = _Piece(ctypes.cast(body, ctypes.c_void_p), 8)
        request = _Request(1, None, opcode, 0)
        first = ctypes.byref(pieces, 2 * ctypes.sizeof(_Piece))
        sequence = self._xcb.xcb_send_request(self._connection, 1, first, ctypes.byref(request))
        problem = ctypes.c_void_p()
        return self._taken(self._xcb.xcb_wait_for_reply(self._connection, sequence, ctypes.byref(problem)), problem)

    def _answer(self, name: str, *arguments: Any, item: int = 0) -> bytes:
        """The reply to a request, empty where there is none; `item` is the unit in bytes of what follows its head."""
        cookie = getattr(self._xcb, name)(self._connection, *arguments)
        problem = ctypes.c_void_p()
        reply = getattr(self._xcb, f"{name}_reply")(self._connection, cookie, ctypes.byref(problem))
        return self._taken(reply, problem, item)

    def _taken(self, pointer: int | None, problem: ctypes.c_void_p, item: int = 0) -> bytes:
        if problem:
            self._libc.free(problem)
        if not pointer:
            return b""
        length = struct.unpack("=I", ctypes.string_at(pointer + 4, 4))[0]
        taken = ctypes.string_at(pointer, 32 + item * length)
        self._libc.free(pointer)
        return taken

    def _was_done(self, cookie: _Cookie) -> bool:
        problem = self._xcb.xcb_request_check(self._connection, cookie)
        if problem:
            self._libc.free(problem)
        return not problem and not self.is_broken


@cache
def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    """xcb and C. Raises: OSError where xcb is not installed."""
    xcb, libc = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
    pointer, number, byte, short = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint8, ctypes.c_uint16
    libc.free.argtypes, libc.free.restype = (pointer,), None
    declared: dict[str, tuple[tuple[Any, ...], Any]] = {
        "xcb_connect": ((ctypes.c_char_p, pointer), pointer),
        "xcb_disconnect": ((pointer,), None),
        "xcb_connection_has_error": ((pointer,), ctypes.c_int),
        "xcb_get_file_descriptor": ((pointer,), ctypes.c_int),
        "xcb_get_setup": ((pointer,), pointer),
        "xcb_setup_roots_iterator": ((pointer,), _Screens),
        "xcb_screen_next": ((pointer,), None),
        "xcb_get_keyboard_mapping": ((pointer, byte, byte), _Cookie),
        "xcb_get_keyboard_mapping_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_get_modifier_mapping": ((pointer,), _Cookie),
        "xcb_get_modifier_mapping_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_query_extension": ((pointer, short, ctypes.c_char_p), _Cookie),
        "xcb_query_extension_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_intern_atom": ((pointer, byte, short, ctypes.c_char_p), _Cookie),
        "xcb_intern_atom_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_get_selection_owner": ((pointer, number), _Cookie),
        "xcb_get_selection_owner_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_send_event_checked": ((pointer, byte, number, number, ctypes.c_char_p), _Cookie),
        "xcb_grab_key_checked": ((pointer, byte, number, short, byte, byte, byte), _Cookie),
        "xcb_ungrab_key_checked": ((pointer, byte, number, short), _Cookie),
        "xcb_request_check": ((pointer, _Cookie), pointer),
        "xcb_poll_for_event": ((pointer,), pointer),
        "xcb_send_request": ((pointer, ctypes.c_int, pointer, pointer), ctypes.c_uint),
        "xcb_wait_for_reply": ((pointer, ctypes.c_uint, pointer), pointer),
    }
    for name, (arguments, result) in declared.items():
        function = getattr(xcb, name)
        function.argtypes, function.restype = arguments, result
    return xcb, libc

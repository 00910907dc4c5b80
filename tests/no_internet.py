"""Takes the internet from a process of Linux for good: a socket that could reach another computer ends it at once."""

import ctypes
import platform
import struct

KERNEL = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: how the kernel names its system calls, and the number of `socket`."""

IPV4, IPV6 = 2, 10
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, KILL = 0x7FFF0000, 0x80000000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16
"""Where these lie in what the kernel gives a filter."""


def is_possible() -> bool:
    """True where this module knows the machine."""
    return platform.system() == "Linux" and platform.machine() in KERNEL


def give_up_the_internet() -> None:
    """Lets the kernel end this process, and whatever it starts, where it asks for such a socket. There is no way back.

    Raises: OSError where the kernel does not do that.
    """
    architecture, socket = KERNEL[platform.machine()]
    steps = (
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_IF_EQUAL, 0, 6, architecture),
        (LOAD, 0, 0, NUMBER),
        (JUMP_IF_EQUAL, 0, 3, socket),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (JUMP_IF_EQUAL, 2, 0, IPV4),
        (JUMP_IF_EQUAL, 1, 0, IPV6),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in ((PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program, 0, 0)):
        if libc.prctl(*call) != 0:
            raise OSError(ctypes.get_errno(), "the kernel takes no filter")

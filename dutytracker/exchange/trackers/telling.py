"""Whether a file is one of another program, told before anything is loaded that reads one."""


def holds_tracked_time(data: bytes) -> bool:
    """False for a JSON object, which only this program's own files are; everything else can only be another's."""
    return not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")

"""What is wrong with the shape of a file, in words."""

import re

from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import shown

_PATH = re.compile(r"(?P<what>.*?)(?: - at (?:`key` in )?`\$\.?(?P<path>.*)`)?", re.DOTALL)


def shape_words(message: str) -> str:
    """What msgspec found, as the end of a sentence without its full stop: " at weeks[0]: expected …"."""
    parts = _PATH.fullmatch(message)
    what, path = (parts["what"], parts["path"]) if parts else (message, None)
    shown_what = shown(what[0].lower() + what[1:], 100)
    return said(" at {path}: {what}", path=shown(path), what=shown_what) if path else f": {shown_what}"

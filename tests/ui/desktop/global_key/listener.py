"""A program that binds the keys it is given (JSON: name to keys) and says what was refused, then what is pressed."""

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from dutytracker.ui.desktop.global_key import global_keys
from dutytracker.ui.desktop.global_key.portal import PortalKeys


def say(words: str) -> None:
    print(words, flush=True)


def main() -> None:
    application = QApplication([])
    keys = PortalKeys(application) if "portal" in sys.argv else global_keys(application)
    say(type(keys).__name__)
    keys.pressed.connect(say)
    keys.refused.connect(lambda name, sentence: say(f"{name}: {sentence}"))
    say(json.dumps(dict(keys.bind(json.loads(sys.argv[1])))))

    def read() -> None:
        line = sys.stdin.readline()
        if not line:
            application.quit()
        elif line.strip() == "release":
            keys.release()
            say("released")
        elif line.strip() == "token":
            say(os.environ.get("XDG_ACTIVATION_TOKEN", "none"))
        else:
            say(json.dumps(dict(keys.bind(json.loads(line)))))

    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(read)
    application.exec()


if __name__ == "__main__":
    main()

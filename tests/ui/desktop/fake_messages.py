"""A desktop that shows messages: it says what it is asked to show, and clicks on the message whose number it reads."""

import json

from dutytracker.ui.desktop.bus import Kind, Message
from dutytracker.ui.desktop.desktop_messages import DEFAULT, NAME, PATH
from tests.ui.desktop.serving import Serving, say


class FakeMessages(Serving):
    """Numbers what it shows from 7 on."""

    def __init__(self) -> None:
        super().__init__(NAME)
        self._number = 6

    def serve(self, call: Message) -> None:
        if call.member == "Notify":
            say(json.dumps(call.values))
            self._number = call.values[1] or self._number + 1
            self.answer(call, Kind.ANSWER, "u", self._number)

    def do(self, line: str) -> None:
        self.signal(PATH, NAME, "ActionInvoked", "us", int(line), DEFAULT)


if __name__ == "__main__":
    FakeMessages().run()

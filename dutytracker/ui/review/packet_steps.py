"""The steps from the button to the files of a packet."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import PacketDifference
from dutytracker.reports.words import translate
from dutytracker.ui.output import AskForPath, PathDialog
from dutytracker.ui.review.answer_words import too_few_words
from dutytracker.ui.review.desk import Desk
from dutytracker.ui.review.packet_making import PACKET_KINDS, difference_words, files_of, make_packet, packet_name
from dutytracker.ui.review.packet_panel import PacketPanel

ask_for_packet_path = PathDialog("Save the packet", PACKET_KINDS)


class PacketSteps(QObject):
    """Asks what speaks against a packet, then where it goes, then makes it; `panel` says what comes of it."""

    def __init__(
        self, desk: Desk, today: Callable[[], date], window: QWidget, *, path_from: AskForPath = ask_for_packet_path
    ) -> None:
        super().__init__(window)
        self.path_from = path_from
        self.panel = PacketPanel()
        self._desk = desk
        self._today = today
        self._window = window
        self._folder = Path.home()
        self._suffixes: Sequence[str] = tuple(PACKET_KINDS)
        self.panel.made_anyway.connect(self._choose)

    def make(self, suffixes: Sequence[str] = tuple(PACKET_KINDS)) -> None:
        """Begins with a packet of these files."""
        sight = self._desk.sight
        if sight is None:
            return
        if sight.review.figures is None:
            self.panel.refuse(translate("There is no packet yet."), too_few_words(sight.review))
            return
        self._suffixes = suffixes
        self.panel.hide()
        audience = self._desk.audience
        self._desk.ask(lambda book: book.packets.differences(audience), partial(self._on_problem, audience))

    def _on_problem(self, audience: Audience, differences: Sequence[PacketDifference]) -> None:
        if not differences:
            self._choose()
            return
        words, more = difference_words(differences, audience)
        if audience is Audience.OUTSIDE:
            self.panel.refuse(words, more)
        else:
            self.panel.warn(words, more)

    def _choose(self) -> None:
        """Asks where to, and makes the files there."""
        self.panel.hide()
        sight, today = self._desk.sight, self._today()
        if sight is None:
            return
        name = packet_name(sight.facts.unit, sight.days[1] if sight.days else None, today) + self._suffixes[0]
        typed = self.path_from(self._window, str(self._folder / name))
        if not typed:
            return
        path = Path(typed)
        self._folder = path.parent
        try:
            files = files_of(path, self._suffixes)
        except DutyError as error:
            self.panel.refuse(translate(error.sentence))
            return
        audience = self._desk.audience
        self.panel.show_busy()
        self._desk.ask(
            lambda book: make_packet(book, audience, files, today), self._on_made, on_refused=self.panel.refuse
        )

    def _on_made(self, saved: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in saved)
        words = translate("The packet was saved: {names}").format(names=names)
        inside = translate("In {folder}. Its pages say whom they are for; file names and codes are in none of them.")
        self.panel.show_done(words, inside.format(folder=saved[0].parent))

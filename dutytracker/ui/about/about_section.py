"""Settings, about: which build this is, where its data lies, and whose work it stands on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.build_stamp import parts_beside, parts_in_use, this_build
from dutytracker.journal import Journal
from dutytracker.language import translate
from dutytracker.paths import PORTABLE, journal_folder, portable_folder
from dutytracker.ui.about.licences_window import LicencesWindow
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class AboutSection(QWidget):
    """Nothing here changes anything; the licences open in a window of their own, from files that lie here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.build = Text(f"Duty Tracker {translate(this_build().words)}", Size.STRONG, wraps=True)
        self.parts = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.place = Text("", Size.BODY, wraps=True)
        self.copied = Text("", Size.BODY, Tone.ACCENT)
        self.licences_button = plain_button(self.tr("Licences…"), "file")
        self.copy_button = plain_button(self.tr("Copy the details"), "copy")
        self.window_: LicencesWindow | None = None
        """What is shown over the window now."""
        self._lay_out()
        self.licences_button.clicked.connect(self._on_licences)
        self.copy_button.clicked.connect(self._on_copy)

    def refresh(self) -> None:
        """Shows what runs now, and where its data lies."""
        self.parts.setText(parts_beside())
        self.place.setText(self._place_words())
        self.copied.setText("")

    def take_focus(self) -> None:
        """Puts the keyboard on the first button."""
        self.licences_button.setFocus()

    def _place_words(self) -> str:
        folder = self._workspace.logbook.profile.folder.parent.parent
        if folder == portable_folder():
            words = self.tr(
                "This program runs from a folder of its own and keeps everything beside it, in {folder}. A stick is "
                "easily lost: choose a second place in Backups."
            )
            return words.format(folder=PORTABLE)
        return self.tr("Everything is kept in {folder}.").format(folder=folder)

    def _on_licences(self) -> None:
        self.window_ = LicencesWindow(self)
        self.window_.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window_.finished.connect(self._on_closed)
        self.window_.open()

    def _on_closed(self) -> None:
        self.window_ = None

    def _on_copy(self) -> None:
        journal = Journal(journal_folder(self._workspace.logbook.profile))
        QGuiApplication.clipboard().setText(f"{parts_in_use()}\n\n{journal.recent()}".rstrip() + "\n")
        self.copied.setText(self.tr("Copied."))

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("About"),
            self.tr(
                "Made for therapists, in the open. It opens no connection, so that it also looks for no newer version."
            ),
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        for button in (self.licences_button, self.copy_button):
            buttons.addWidget(button)
        buttons.addWidget(self.copied)
        buttons.addStretch()
        layout.addWidget(self.build)
        layout.addWidget(self.parts)
        layout.addWidget(self.place)
        layout.addWidget(Rule())
        layout.addLayout(buttons)
        kept = self.tr(
            "The details are the lines above and the program’s journal: the days on which it started, ended or failed, "
            "and where in its code. Nothing of your log is in them, and nothing is sent anywhere."
        )
        layout.addWidget(Text(kept, Size.SMALL, Tone.FAINT, wraps=True))
        layout.addStretch()

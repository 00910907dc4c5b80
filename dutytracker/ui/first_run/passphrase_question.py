"""The third question: a passphrase, or plainly none."""

from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

WITHOUT = "Without a passphrase anyone at this computer can open your record. You can set one later in Settings."
ADVICE = (
    "A few words in a row are easy to remember. Nobody can reset it: if you forget it, this record stays closed, "
    "unless you printed a recovery sheet (in Settings, once it is begun)."
)


class PassphraseQuestion(QWidget):
    """A passphrase, typed twice. `passphrase` is the answer, `None` where it was declined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proceed_label = self.tr("Protect my record")
        self.skip_label = self.tr("No passphrase")
        self.passphrase: str | None = None
        self.first = QLineEdit()
        self.second = QLineEdit()
        self._problem = ProblemLine()
        self._lay_out()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._on_edited)

    def accept(self) -> bool:
        """Keeps the passphrase if it was typed twice alike; false where not, and says so."""
        sentence = trouble_with(self.first.text(), self.second.text())
        if sentence:
            field = self.second if self.first.text() else self.first
            mark(field, wrong=True)
            field.setFocus()
            field.selectAll()
            self._problem.say(sentence)
            return False
        self.passphrase = self.first.text()
        return True

    def skip(self) -> None:
        """No passphrase."""
        self.passphrase = None
        self.first.clear()
        self.second.clear()

    def take_focus(self) -> None:
        """Puts the keyboard on the passphrase."""
        self.first.setFocus()

    def _lay_out(self) -> None:
        layout = sheet(self, self.tr("Protect your record with a passphrase?"), translate(WITHOUT))
        row = WrappingRow(3 * STEP)
        row.addLayout(labeled(self.tr("Passphrase"), self.first))
        row.addLayout(labeled(self.tr("The same again"), self.second))
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addWidget(Text(translate(ADVICE), Size.BODY, Tone.DIM, wraps=True))
        layout.addStretch(1)

    def _on_edited(self) -> None:
        self._problem.say("")
        mark(self.first, wrong=False)
        mark(self.second, wrong=False)


def trouble_with(first: str, second: str) -> str:
    """What is wrong with a passphrase typed twice, as a sentence; empty where nothing is."""
    if not first:
        return translate("Type a passphrase, or choose to have none.")
    if first != second:
        return translate("The two are not the same. Type it again.")
    return ""

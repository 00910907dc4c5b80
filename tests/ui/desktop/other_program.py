"""Another program: a window with a line to type into, which says when it has the keyboard and what stands in it."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit


def say(words: str) -> None:
    print(words, flush=True)


class Line(QLineEdit):
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say("focused")


def main() -> None:
    application = QApplication([])
    line = Line()
    line.textChanged.connect(lambda text: say(f"typed: {text}"))
    line.show()
    line.activateWindow()
    application.exec()


if __name__ == "__main__":
    main()

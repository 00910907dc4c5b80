"""The program in front: a page to type on, which says each line that is finished on it; its title may be given."""

import sys

from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> None:
    application = QApplication([])
    page = QLineEdit()
    page.setWindowTitle(sys.argv[1] if sys.argv[1:] else "Chart")
    page.returnPressed.connect(lambda: print(page.text(), flush=True))
    page.returnPressed.connect(page.clear)
    page.resize(600, 300)
    page.show()
    page.activateWindow()
    application.exec()


if __name__ == "__main__":
    main()

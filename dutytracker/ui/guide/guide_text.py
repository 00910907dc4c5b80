"""A page of the guide on the screen: Markdown with its pictures, never wider than there is room."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from dutytracker.ui.guide.pages import Reading
from dutytracker.ui.theme import STEP, Size, colors_of, text_font

SIZES = {1: Size.TITLE, 2: Size.PROGRAM, 3: Size.LEAD}
"""The size of a heading of each level."""

LINE_PERCENT = 128
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in the text for a picture."""

PICTURE = QTextDocument.ResourceType.ImageResource.value


class GuideText(QTextBrowser):
    """Shows a page; the keyboard scrolls it and goes from link to link. `link_followed(str)` comes with a link."""

    link_followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.setFont(text_font(Size.BODY))
        self.document().setDocumentMargin(4 * STEP)
        self._folder = Path()
        self._reading: Reading | None = None
        self._whole: dict[str, QImage] = {}
        """Every picture of the page as large as it is, by its name in the page."""
        self._at = ""
        """The heading that was gone to last; empty at the beginning of a page."""
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self._redressing = QTimer(self)
        """Other colors are put on once Qt has told everybody of them: a page that changes meanwhile crashes it."""
        self._redressing.setSingleShot(True)
        self._redressing.timeout.connect(self._set_out)
        self.anchorClicked.connect(self._on_link)

    def show_reading(self, reading: Reading) -> None:
        """Shows a page from its beginning."""
        self._reading, self._folder, self._at = reading, reading.folder, ""
        self._whole.clear()
        self.document().clear()
        self.setMarkdown(reading.markdown)
        self._set_out()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def headings(self) -> tuple[tuple[int, str], ...]:
        """Level and words of every heading, in order."""
        return tuple((block.blockFormat().headingLevel(), block.text()) for block in self._heading_blocks())

    def go_to(self, heading: str) -> bool:
        """Scrolls to a heading, by its words or as links name it; false where there is none."""
        wanted = next(
            (block for block in self._heading_blocks() if heading in {block.text(), slug(block.text())}), None
        )
        if wanted is None:
            return False
        self.setTextCursor(QTextCursor(wanted))
        self._at = heading
        self._scroll_to(wanted)
        return True

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture beside the page; nothing that lies elsewhere."""
        url = QUrl(name)
        if kind != PICTURE or not url.isRelative():
            return None
        return self._fitted(self._picture(url.path()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._reading is not None:
            self._redressing.start(0)

    def _picture(self, name: str) -> QImage:
        if name not in self._whole:
            self._whole[name] = QImage(str(self._folder / name))
        return self._whole[name]

    def _fitted(self, picture: QImage) -> QPixmap:
        room = self.viewport().width() - 10 * STEP
        ratio = self.devicePixelRatioF()
        width = max(1, round(min(room, picture.width()) * ratio))
        fitted = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(fitted)

    def _fit(self) -> None:
        """Makes the pictures as wide as there is room now."""
        for name, picture in self._whole.items():
            if not picture.isNull():
                self.document().addResource(PICTURE, QUrl(name), self._fitted(picture))
        self.document().markContentsDirty(0, self.document().characterCount())
        if self._at and self.textCursor().block().blockFormat().headingLevel():
            self._scroll_to(self.textCursor().block())

    def _set_out(self) -> None:
        """Gives the page the theme's sizes and colors."""
        colors = colors_of(self)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = block.blockFormat()
            level = shape.headingLevel()
            shape.setLineHeight(100 if OBJECT in block.text() else LINE_PERCENT, 1)
            if level:
                shape.setTopMargin((6 if level > 1 else 2) * STEP)
                shape.setBottomMargin(2 * STEP)
                self._write_in(block, _heading_format(level))
            elif shape.hasProperty(QTextFormat.Property.BlockCodeLanguage) or shape.hasProperty(
                QTextFormat.Property.BlockCodeFence
            ):
                shape.setBackground(colors.accent_soft)
                shape.setLineHeight(100, 1)
                shape.setNonBreakableLines(False)
                self._write_in(block, _code_format())
            elif cursor.currentTable() is None and not block.textList():
                shape.setBottomMargin(2 * STEP)
            cursor.setBlockFormat(shape)
            block = block.next()
        cursor.endEditBlock()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_out_table(frame)

    def _set_out_table(self, table: QTextTable) -> None:
        colors = colors_of(self)
        form = table.format()
        form.setBorder(0)
        form.setCellPadding(STEP)
        form.setCellSpacing(0)
        form.setTopMargin(2 * STEP)
        form.setBottomMargin(3 * STEP)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        for row in range(0, table.rows(), 2):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                shape = cell.format()
                shape.setBackground(colors.grid)
                cell.setFormat(shape)

    def _scroll_to(self, block: QTextBlock) -> None:
        layout = self.document().documentLayout()
        layout.documentSize()  # lays out all of it, so that the bar knows how far it reaches
        self.verticalScrollBar().setValue(round(layout.blockBoundingRect(block).top()) - STEP)

    def _write_in(self, block: QTextBlock, form: QTextCharFormat) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def _heading_blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                yield block
            block = block.next()

    def _on_link(self, url: QUrl) -> None:
        self.link_followed.emit(url.toString())

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(44 * line, 30 * line)


def slug(heading: str) -> str:
    """A heading as links name it: "Locking the log (Ctrl+K)" is `locking-the-log-ctrlk`."""
    kept = "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")


def _heading_format(level: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(text_font(SIZES.get(level, Size.STRONG)))
    form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    return form


def _code_format() -> QTextCharFormat:
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPointSizeF(text_font(Size.BODY).pointSizeF())
    form = QTextCharFormat()
    form.setFont(font)
    return form

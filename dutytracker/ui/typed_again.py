"""What was typed into the places and not stored, to stand there again when they are made anew in another language."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.entering.entry_line import EntryLine

Way = tuple[tuple[str, int], ...]
"""From a place to a field in it: of each widget between them its class, and its number among the children."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, and the field it stood in."""

    place: str
    way: Way
    text: str


def typed_in(places: Mapping[str, QWidget]) -> tuple[Typed, ...]:
    """The texts that were typed into fields of these places, by their keys; passwords are left out."""
    return tuple(
        Typed(key, way, text)
        for key, place in places.items()
        for way, field in _fields(place)
        if (text := text_typed(field))
    )


def type_again(places: Mapping[str, QWidget], typed: tuple[Typed, ...]) -> tuple[Typed, ...]:
    """Puts each text into the same field of these places; those that have no such field any more come back."""
    fields = {(key, way): field for key, place in places.items() for way, field in _fields(place)}
    left = []
    for one in typed:
        field = fields.get((one.place, one.way))
        if isinstance(field, EntryLine):
            field.fill(one.text)
        elif isinstance(field, QLineEdit):
            field.setText(one.text)
            field.setModified(True)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(one.text)
            field.document().setModified(True)
        else:
            left.append(one)
    return tuple(left)


def text_typed(field: QWidget) -> str:
    """What the member typed into a field; empty of a password, and where nothing was typed."""
    if isinstance(field, EntryLine):
        return field.text()
    if isinstance(field, QLineEdit):
        is_plain = field.echoMode() is QLineEdit.EchoMode.Normal and not field.isReadOnly()
        return field.text() if is_plain and field.isModified() else ""
    if isinstance(field, QPlainTextEdit | QTextEdit):
        is_typed = field.document().isModified() and not field.isReadOnly()
        return field.toPlainText() if is_typed else ""
    return ""


def way_to(widget: QWidget | None, place: QWidget | None) -> Way:
    """The way from a place to a widget in it; empty where it is not in it."""
    way: list[tuple[str, int]] = []
    while widget is not None and widget is not place:
        parent = widget.parentWidget()
        if parent is None:
            return ()
        way.append((type(widget).__name__, _widgets_of(parent).index(widget)))
        widget = parent
    return tuple(reversed(way)) if widget is not None else ()


def at_way(place: QWidget, way: Way) -> QWidget | None:
    """The widget at the end of a way; `None` where it is not there."""
    widget = place
    for kind, number in way:
        children = _widgets_of(widget)
        if number >= len(children) or type(children[number]).__name__ != kind:
            return None
        widget = children[number]
    return widget


def _widgets_of(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _fields(widget: QWidget, way: Way = ()) -> Iterator[tuple[Way, QWidget]]:
    for number, child in enumerate(_widgets_of(widget)):
        to_child = (*way, (type(child).__name__, number))
        if isinstance(child, EntryLine | QLineEdit | QPlainTextEdit):
            yield to_child, child
        else:
            yield from _fields(child, to_child)

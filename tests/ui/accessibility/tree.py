"""What a screen reader is told of a widget and all in it, and what is wrong with that.

A fault is a sentence that names the part, so that a failing test says what to mend.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)

Role = QAccessible.Role
LABEL = QAccessible.RelationFlag.Label

PRESSED = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.ButtonDropDown, Role.ButtonMenu})
TYPED_IN = frozenset({Role.EditableText, Role.SpinBox, Role.ComboBox, Role.Slider})
HOLDING = frozenset({Role.Table, Role.List, Role.Tree, Role.PageTabList})
WORKED = PRESSED | TYPED_IN | HOLDING
"""The roles of what is worked with."""

WITHOUT_ROLE = frozenset({Role.NoRole, Role.Client, Role.Window})

SHOWN_ASIDE = Qt.WidgetAttribute.WA_ShowWithoutActivating
"""Of a window that only says something and never takes the keyboard."""

MOST_ROWS = 40
"""So many rows of a table are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One object of the tree. `group` are the names of what it lies in, the outermost first."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    description: str
    group: tuple[str, ...]
    is_leaf: bool

    @property
    def is_worked(self) -> bool:
        """True for what is worked with."""
        return self.role in WORKED or bool(self.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def __str__(self) -> str:
        where = " › ".join(self.group)
        kind = self.widget.metaObject().className()
        return f"{kind} “{self.name}” ({self.role.name}) in {where or 'the window'}"


def parts_of(widget: QWidget) -> Iterator[Part]:
    """Every visible object from `widget` down, in the order a screen reader goes."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from _parts(interface, widget, ())


def faults_of(widget: QWidget) -> list[str]:
    """What is wrong with what a screen reader is told of `widget` and all in it; empty where all is well."""
    parts = list(parts_of(widget))
    found = [fault for part in parts for fault in _faults_of_part(part)]
    return [*found, *_twins(parts)]


def _parts(interface: QAccessibleInterface, widget: QWidget, group: tuple[str, ...]) -> Iterator[Part]:
    inner = [] if _is_closed(widget) else [child for child in _children(interface) if _is_seen(child)]
    name = _name_of(interface, widget)
    yield Part(
        widget=widget,
        role=interface.role(),
        name=name,
        description=interface.text(QAccessible.Text.Description),
        group=group,
        is_leaf=not inner,
    )
    below = (*group, name) if name and not widget.isWindow() else group
    for child in inner:
        found = child.object()
        assert isinstance(found, QWidget)
        yield from _parts(child, found, below)


def _name_of(interface: QAccessibleInterface, widget: QWidget) -> str:
    """Of boxes and tabs Qt tells what is chosen; their label is found beside them."""
    if not isinstance(widget, QComboBox | QTabBar):
        return interface.text(QAccessible.Text.Name)
    labels = [told for told, flag in interface.relations(QAccessible.RelationFlag.Label) if flag is LABEL]
    return labels[0].text(QAccessible.Text.Name) if labels else ""


def _children(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield child


def _is_seen(interface: QAccessibleInterface) -> bool:
    found = interface.object()
    return isinstance(found, QWidget) and found.isVisible() and not isinstance(found, QHeaderView | QScrollBar)


def _is_closed(widget: QWidget) -> bool:
    """What Qt makes itself, and answers for by itself: tables, tabs and fields with parts."""
    return isinstance(widget, QAbstractItemView | QTabBar | QAbstractSpinBox | QComboBox)


def _faults_of_part(part: Part) -> Iterator[str]:
    nothing_told = {*WITHOUT_ROLE, Role.Grouping} if part.is_leaf else WITHOUT_ROLE
    if part.is_worked and not part.name.strip():
        yield f"{part}: it is worked with and has no name"
    if part.is_worked and part.role in nothing_told and not part.widget.isWindow():
        yield f"{part}: it is worked with and has no role"
    if part.name and part.is_leaf and part.role in nothing_told and not part.widget.isWindow():
        yield f"{part}: it says something and has no role"
    if part.role in {Role.Graphic, Role.Chart} and not part.name.strip():
        yield f"{part}: it is announced and says nothing"
    is_reached = bool(part.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if part.role in {Role.Graphic, Role.Chart} and is_reached and not part.description.strip():
        yield f"{part}: a picture without words that say what it shows"
    takes_keys = part.widget.isEnabled() and not part.widget.window().testAttribute(SHOWN_ASIDE)
    if part.role in PRESSED | TYPED_IN and takes_keys and not _is_reached(part.widget):
        yield f"{part}: no key reaches it"
    if isinstance(part.widget, QAbstractItemView):
        yield from _faults_of_rows(part, part.widget)


def _is_reached(widget: QWidget) -> bool:
    return any(bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in (widget, widget.focusProxy()) if each)


def _faults_of_rows(part: Part, view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    rows, columns = (model.rowCount(), _columns(view)) if model is not None else (0, 0)
    if not rows:
        return
    if not view.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield f"{part}: no key reaches its rows"
    if columns > 1:
        for direction, number in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
            for at in range(number):
                if not str(model.headerData(at, direction) or "").strip():
                    yield f"{part}: {direction.name.lower()} heading {at + 1} says nothing"
    for row in range(min(rows, MOST_ROWS)):
        if not any(_spoken(model.index(row, column)) for column in range(columns)):
            yield f"{part}: row {row + 1} says nothing"


def _spoken(index: QModelIndex) -> str:
    words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(words or "").strip()


def _twins(parts: list[Part]) -> Iterator[str]:
    """What is worked with and cannot be told from another thing in its group."""
    told = Counter(_key(part) for part in parts if part.is_worked)
    for part in parts:
        number = told.pop(_key(part), 1)
        if number > 1 and part.is_worked:
            yield f"{part}: {number} of them bear this name"


def _columns(view: QAbstractItemView) -> int:
    return view.model().columnCount(view.rootIndex()) if isinstance(view, QTableView) else 1


def _key(part: Part) -> tuple[object, ...]:
    """What tells it from others: tables and lists bear names of their own, all else also that of its group."""
    return part.role, part.name, *(() if part.role in HOLDING else (part.description, part.group))

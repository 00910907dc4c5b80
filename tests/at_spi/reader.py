"""A screen reader with no voice: it does what it is told over its input and says what it finds, each as a line of JSON.

It runs in a Python that has GObject introspection with AT-SPI, which need not be that of the tests, and so it uses
nothing of this project. A request is `{"do": …, …}`; the answer is `{"found": …}` or `{"missing": why}`.
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 10
"""Seconds for which an object is waited for."""

MOST_OBJECTS = 4000

ITEMS = frozenset({"list item", "table cell", "page tab"})
"""What its list calls focused also while the keyboard is elsewhere."""

NEWER_ROLES = {"button": "push button"}

warnings.simplefilter("ignore", DeprecationWarning)

heard = []
"""What was announced and not asked about yet, oldest first."""


def main():
    """Listens to announcements and to requests until its input ends."""
    listener = Atspi.EventListener.new(on_announced)
    listener.register("object:announcement")
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_request, loop)
    say({"found": "ready"})
    loop.run()


def on_announced(event):
    heard.append({"words": str(event.any_data), "is_urgent": event.detail1 == 2})


def on_request(_channel, _condition, loop):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    request = json.loads(line)
    try:
        say({"found": DOES[request.pop("do")](**request)})
    except (LookupError, GLib.Error) as error:
        say({"missing": str(error)})
    return True


def say(answer):
    print(json.dumps(answer), flush=True)


def hear():
    """What was announced since it was asked last."""
    for _ in range(20):
        turn()
    words, heard[:] = list(heard), []
    return words


def find(role, name):
    """Waits until an object with that role bears a name that begins so."""
    return told(found(role, name))


def fill(role, name, text):
    """Types text into an object, as a braille keyboard or dictation does, and says what stands there then."""
    field = found(role, name)
    Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text)
    turn()
    return content(field)


def read(role, name):
    """The text of an object."""
    return content(found(role, name))


def act(role, name):
    """Does what an object does first."""
    Atspi.Action.do_action(found(role, name).get_action_iface(), 0)
    turn()
    return True


def put(role, name, value):
    """Sets the value of an object, and says what it is then."""
    slider = found(role, name)
    Atspi.Value.set_current_value(slider.get_value_iface(), value)
    turn()
    return Atspi.Value.get_current_value(slider.get_value_iface())


def select(role, name, child):
    """Selects an item of an object by its number."""
    Atspi.Selection.select_child(found(role, name).get_selection_iface(), child)
    turn()
    return True


def cells(role, name):
    """The headings and rows of a table; the heading of each row stands before its cells."""
    table = found(role, name).get_table_iface()
    rows, columns = table.get_n_rows(), table.get_n_columns()
    return {
        "columns": [table.get_column_description(column) for column in range(columns)],
        "rows": [
            [table.get_row_description(row), *(cell_name(table, row, column) for column in range(columns))]
            for row in range(rows)
        ],
    }


def cell_name(table, row, column):
    cell = table.get_accessible_at(row, column)
    return "" if cell is None else cell.get_name()


def walk():
    """Every object that can be seen, from the windows down."""
    return [told(each) for each in everything() if is_seen(each)]


def focus():
    """The object the keyboard is on."""
    for _ in range(10 * PATIENCE):
        for each in everything():
            if has_focus(each) and is_seen(each) and (role_of(each) not in ITEMS or has_focus(each.get_parent())):
                return told(each)
        turn()
        time.sleep(0.1)
    raise LookupError("the keyboard is nowhere")


def has_focus(each):
    return each.get_state_set().contains(Atspi.StateType.FOCUSED)


def told(each):
    labels = [
        relation.get_target(number).get_name()
        for relation in each.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]
    return {
        "role": role_of(each),
        "name": each.get_name(),
        "description": each.get_description(),
        "labels": labels,
        "can_focus": each.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        "parent": each.get_parent().get_name() if each.get_parent() else "",
    }


def role_of(each):
    """What it is, in the words of every AT-SPI: that of Debian 13 calls a push button a button."""
    role = each.get_role_name()
    return NEWER_ROLES.get(role, role)


def found(role, name):
    for _ in range(10 * PATIENCE):
        for each in everything():
            if role_of(each) == role and begins(each, name) and is_seen(each):
                return each
        turn()
        time.sleep(0.1)
    raise LookupError(f"there is no {role} {name}")


def begins(each, name):
    return each.get_name().startswith(name) or any(label.startswith(name) for label in told(each)["labels"])


def content(each):
    text = each.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def everything():
    """All objects of the program, as a tree is read."""
    waiting = [window for program in programs() for window in children(program)]
    number = 0
    while waiting and number < MOST_OBJECTS:
        each = waiting.pop(0)
        number += 1
        try:
            waiting[:0] = children(each)
            yield each
        except GLib.Error:
            continue


def programs():
    desktop = Atspi.get_desktop(0)
    return [each for each in children(desktop) if each.get_name() == "Duty Tracker"]


def children(each):
    each.clear_cache()
    found = (each.get_child_at_index(number) for number in range(min(each.get_child_count(), 400)))
    return [child for child in found if child is not None]


def is_seen(each):
    states = each.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def turn():
    """Lets events come in."""
    context = GLib.MainContext.default()
    until = time.monotonic() + 0.02
    while time.monotonic() < until:
        context.iteration(False)


DOES = {each.__name__: each for each in (hear, find, fill, read, act, put, select, cells, walk, focus)}

if __name__ == "__main__":
    main()

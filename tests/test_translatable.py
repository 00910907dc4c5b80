"""Every word the program shows passes the seam for translation (docs/decisions/0040)."""

from pathlib import Path

import pytest

import dutytracker
from tests.unsaid import unsaid
from tests.untranslated import untranslated

PACKAGE = Path(dutytracker.__file__).parent
MODULES = sorted(path for room in ("ui", "reports") for path in (PACKAGE / room).rglob("*.py"))

BELOW = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if path.relative_to(PACKAGE).parts[0] not in {"ui", "reports", "demo"} and "patient_data" not in path.parts
)
"""What the window shows and the rooms below it say."""

FOR_THE_JOURNAL = {"a command failed\n", "crashed before\n"}

PLANTED = {
    "a label": 'Text("Week by week", Size.BODY)',
    "one word": 'self.setWindowTitle("Export")',
    "an accessible name": 'self.field.setAccessibleName("Minutes")',
    "a hint by name": 'labeled(self.tr("Shift"), self.field, hint="Like 8:30-5.")',
    "one of two titles": 'button.setText(self.tr("Close") if done else "Cancel")',
    "a sentence with a figure": 'self.line.say(f"{minutes} logged")',
    "a sentence that is filled in": 'self.line.say("{minutes} logged".format(minutes=5))',
    "a refusal": 'raise DutyError("Type a day.")',
    "the title of the class it is built on": (
        "class Undone(Card):\n    def __init__(self):\n        super().__init__('Undone')"
    ),
    "a name given just before": "def show(self):\n    words = 'Nothing yet'\n    self.setText(words)",
    "a table of the module": 'WORDS = {1: "Light"}\nbutton.setText(WORDS[1])',
    "a table run through": 'KINDS = {1: "Page"}\nfor key, words in KINDS.items():\n    box.addItem(words)',
    "a table of another module": "from dutytracker.ui.today.day_rows import COLUMNS\nRowsModel(COLUMNS)",
    "a sentence handed on": 'def standing():\n    return "Nothing is left to close."',
    "a figure inside the seam": 'self.setText(self.tr(f"{minutes} logged"))',
    "a sentence filled in inside the seam": 'translate("{day} is closed".format(day=day))',
}

SOUND = {
    "a label": 'Text(self.tr("Week by week"), Size.BODY)',
    "a sentence that is filled in": 'self.line.say(self.tr("{minutes} logged").format(minutes=5))',
    "a number with its noun": 'self.aside.setText(counted(3, "open week", "open weeks"))',
    "words chosen first": (
        "def show(self):\n    words = 'Not yet closed'\n    if done:\n        words = 'Closed in time'\n"
        "    self.setText(translate(words))"
    ),
    "a table of the module": 'WORDS = {1: "In a light room"}\nbutton.setText(translate(WORDS[1]))',
    "a function that translates": (
        "def verb(words):\n    return translate(words)\n\n\nself.setText(verb('Put off again'))"
    ),
    "a docstring": '"""What is said here."""\n\n\ndef words():\n    """What is said there."""',
    "the label of a change": 'perform(deleting("Delete an entry", entry))',
    "a key": 'action.setToolTip("Ctrl+Alt+1")',
    "the program's name": 'self.setWindowTitle("Duty Tracker")',
    "a bug": 'raise RuntimeError("no chart is shown yet")',
}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_word_of_a_module_can_be_translated(path):
    found = untranslated(path.read_text(encoding="utf-8"))

    assert [f"line {each.line}: {each.why}: {each.words}" for each in found] == []


@pytest.mark.parametrize("source", PLANTED.values(), ids=PLANTED.keys())
def test_words_that_cannot_be_translated_are_found(source):
    assert untranslated(source)


@pytest.mark.parametrize("source", SOUND.values(), ids=SOUND.keys())
def test_words_that_can_be_translated_are_left_alone(source):
    assert untranslated(source) == ()


@pytest.mark.parametrize("path", BELOW, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_is_filled_in_below_the_window_can_be_translated(path):
    found = unsaid(path.read_text(encoding="utf-8"))

    assert [
        f"line {each.line}: {each.why}: {each.words}" for each in found if not _is_for_the_journal(each.words)
    ] == []


def _is_for_the_journal(words: str) -> bool:
    return any(line in words for line in FOR_THE_JOURNAL)


@pytest.mark.parametrize(
    "source",
    [
        'raise DutyError(f"There is no file {path}: check the name.")',
        'raise Problem("name", "The name {trouble} is too long.".format(trouble=trouble))',
        'words = f"absence on that day, {minutes} min"',
    ],
)
def test_a_sentence_that_is_filled_in_without_a_way_back_is_found(source):
    assert unsaid(source)


@pytest.mark.parametrize(
    "source",
    [
        'raise DutyError(said("There is no file {path}: check the name.", path=path))',
        'raise RuntimeError(f"no chart is shown for {week} yet")',
        'connection.execute(f"SELECT seq FROM revisions WHERE {condition}")',
        'label = f"{day}, {minutes}"',
    ],
)
def test_a_sentence_that_can_be_said_again_is_left_alone(source):
    assert unsaid(source) == ()

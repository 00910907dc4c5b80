"""Finds words on their way to the screen that nothing could translate (docs/decisions/0040)."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Places = tuple[int | str, ...]
"""Which arguments of a call are meant: by position, or by name."""

SEAM: dict[str, Places] = {"tr": (0,), "translate": (0, 1), "counted": (1, 2)}
"""What makes words translatable."""

SINKS: dict[str, Places] = {
    **dict.fromkeys(("setText", "setPlaceholderText", "setToolTip", "setStatusTip", "setWhatsThis"), (0,)),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setTitle", "set_text"), (0,)),
    **dict.fromkeys(("addItem", "addAction", "addMenu", "say", "show_busy", "show_done", "show_refusal"), (0,)),
    **dict.fromkeys(("QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"), (0,)),
    **dict.fromkeys(
        ("Text", "Button", "BarButton", "CheckBox", "DutyChip", "WordChip", "ChoiceBox", "DateField"), (0,)
    ),
    **dict.fromkeys(("plain_button", "primary_button", "link_button", "quiet_button"), (0,)),
    **dict.fromkeys(("square_button", "small_button", "DutyError", "Mend"), (0,)),
    **dict.fromkeys(("NavigationList", "RowsTable", "RowsModel", "ChartView", "setHorizontalHeaderLabels"), (0,)),
    **dict.fromkeys(("Problem", "KeyTile", "add_place", "addTab", "_refuse"), (1,)),
    **dict.fromkeys(("Card", "SegmentedControl", "PeriodsList", "BreakdownTable"), (0, 1)),
    **dict.fromkeys(("information", "question", "warning", "critical", "sheet"), (1, 2)),
    "BreakdownLine": ("label",),
    "getSaveFileName": (1, 3),
    "labeled": (0, "hint"),
    "PictureAndTable": (0, 2),
    "RecordList": (0, 1, 2),
    "set_plain_tool_tip": (1,),
}
"""What shows words to the member, or refuses with them."""

CHANGES = {"adding", "deleting", "editing", "Change"}
"""What takes the label of a change: labels are stored in English and translated where they are shown."""

BUGS = {"RuntimeError", "ValueError", "TypeError"}
"""What is raised for bugs; its words are for who mends them."""

UNTOUCHED = {"format", "join", "items", "values", "get", "strip", "lower", "capitalize"}
"""Methods that leave words in the language they are in."""

GATHERED = {"join", "zip", "enumerate", "tuple", "list"}
"""What also keeps the words of its arguments."""

WORD = re.compile(r"[a-z]{2,}")
PROSE = re.compile(r"[A-Za-z’]{2,}[,.:;!?]? [a-z’]{2,}")
NO_WORDS = re.compile(r"Duty Tracker|(?:Ctrl|Alt|Shift)\+\w*")
"""The program's name and keys, which are the same in every language."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Words at a line that cannot be translated, and why."""

    line: int
    words: str
    why: str


def untranslated(source: str) -> tuple[Finding, ...]:
    """Everything in the source of a module that shows words of its own without a way to translate them, by line.

    Tables of words may stand in a module as they are: what is taken out of them must pass the seam.
    """
    return tuple(sorted(set(_Module(ast.parse(source)).findings())))


class _Module:
    """A module and what its names stand for."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        self._tables = _given_to_names(tree.body)
        self._imported = {
            each.asname or each.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dutytracker")
            for each in node.names
            if each.name.isupper() and each.name not in {"PROGRAM", "UNDONE_KEY"}
        }
        self._carriers = set(self._functions_that_translate())

    def findings(self) -> Iterator[Finding]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                yield from _filled_in_too_early(node)
                yield from self._shown_raw(node)
            elif isinstance(node, ast.Constant) and _is_prose(node.value) and not self._is_at_home(node):
                yield Finding(node.lineno, str(node.value), "words outside the seam")

    def _shown_raw(self, call: ast.Call) -> Iterator[Finding]:
        for shown in _arguments(call, SINKS.get(self._shown_by(call), ())):
            for words in self._raw(shown, frozenset()):
                yield Finding(call.lineno, words, "shown as it stands in the code")

    def _shown_by(self, call: ast.Call) -> str:
        """The name of what is called; for `super().__init__` that of the first base of the class around it."""
        around = self._class_around(call) if _name(call) == "__init__" else None
        if around is None or not around.bases:
            return _name(call)
        base = around.bases[0]
        return base.id if isinstance(base, ast.Name) else ""

    def _raw(self, node: ast.AST, seen: frozenset[str]) -> Iterator[str]:
        """The words in an expression that did not pass the seam; names are followed to what they were given here."""
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and WORD.search(NO_WORDS.sub("", node.value)):
                yield node.value
        elif isinstance(node, ast.Name):
            given = () if node.id in seen else self._given(node)
            if not given and node.id in self._imported:
                yield node.id
            for value in given:
                yield from self._raw(value, seen | {node.id})
        else:
            for part in _parts_shown(node):
                yield from self._raw(part, seen)

    def _given(self, name: ast.Name) -> Sequence[ast.expr]:
        """What a name may stand for: what was given to it in the function around it, else in the module."""
        function = self._function_around(name)
        inside = _given_to_names(ast.walk(function)).get(name.id) if function else None
        return inside or self._tables.get(name.id, [])

    def _is_at_home(self, node: ast.AST) -> bool:
        """Docstrings, annotations, tables of the module, labels of changes, bugs, and what goes through the seam."""
        while (parent := self._parents.get(node)) is not None:
            if isinstance(parent, ast.Expr):
                return isinstance(node, ast.Constant)
            if isinstance(parent, ast.arg) or (isinstance(parent, ast.FunctionDef) and node is parent.returns):
                return True
            if isinstance(parent, ast.Call) and self._takes_words(parent, node):
                return True
            if isinstance(parent, ast.Assign | ast.AnnAssign):
                return self._is_table_or_passes_later(parent)
            node = parent
        return False

    def _takes_words(self, call: ast.Call, node: ast.AST) -> bool:
        name = _name(call)
        return name in self._carriers | CHANGES | BUGS or node in _arguments(call, SEAM.get(name, ()))

    def _is_table_or_passes_later(self, assignment: ast.Assign | ast.AnnAssign) -> bool:
        function = self._function_around(assignment)
        if function is None:
            return True
        used = {each.id for words in _words_taken(function, labels=True) for each in _names_in(words)}
        return not used.isdisjoint(_targets(assignment))

    def _functions_that_translate(self) -> Iterator[str]:
        """The functions of the module that hand one of their parameters to the seam."""
        for function in ast.walk(self._tree):
            if isinstance(function, ast.FunctionDef):
                taken = {each.id for words in _words_taken(function, labels=False) for each in _names_in(words)}
                if not taken.isdisjoint(each.arg for each in function.args.args):
                    yield function.name

    def _function_around(self, node: ast.AST) -> ast.FunctionDef | None:
        return next((each for each in self._around(node) if isinstance(each, ast.FunctionDef)), None)

    def _class_around(self, node: ast.AST) -> ast.ClassDef | None:
        return next((each for each in self._around(node) if isinstance(each, ast.ClassDef)), None)

    def _around(self, node: ast.AST) -> Iterator[ast.AST]:
        while (parent := self._parents.get(node)) is not None:
            yield parent
            node = parent


def _filled_in_too_early(call: ast.Call) -> Iterator[Finding]:
    for words in _arguments(call, SEAM.get(_name(call), ())):
        for node in ast.walk(words):
            if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Attribute) and node.attr == "format"):
                yield Finding(words.lineno, ast.unparse(words), "filled in before it is translated")


def _parts_shown(node: ast.AST) -> Iterable[ast.AST]:
    """The parts of an expression whose words its value still holds."""
    match node:
        case ast.Call():
            kept = (node.func,) if _name(node) in UNTOUCHED else ()
            return (*kept, *node.args) if _name(node) in GATHERED else kept
        case ast.Subscript() | ast.DictComp():
            return (node.value,)
        case ast.Dict():
            return node.values
        case ast.IfExp():
            return (node.body, node.orelse)
        case ast.GeneratorExp() | ast.ListComp():
            return (node.elt,)
        case ast.JoinedStr() | ast.FormattedValue() | ast.BinOp() | ast.BoolOp() | ast.Attribute():
            return ast.iter_child_nodes(node)
        case ast.Tuple() | ast.List() | ast.Starred():
            return ast.iter_child_nodes(node)
        case _:
            return ()


def _is_prose(value: object) -> bool:
    """True for words in a row that are no markup."""
    return isinstance(value, str) and "<" not in value and bool(PROSE.search(value))


def _words_taken(function: ast.FunctionDef, *, labels: bool) -> Iterator[ast.expr]:
    """What a function hands to the seam; with `labels` also the labels of its changes."""
    for call in ast.walk(function):
        if isinstance(call, ast.Call):
            yield from _arguments(call, SEAM.get(_name(call), ()))
            if labels and _name(call) in CHANGES:
                yield from _arguments(call, (0,))


def _names_in(expression: ast.expr) -> Iterator[ast.Name]:
    return (each for each in ast.walk(expression) if isinstance(each, ast.Name))


def _name(call: ast.Call) -> str:
    """The last name of what is called; empty where it has none."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return str(name)
        case _:
            return ""


def _arguments(call: ast.Call, places: Places) -> list[ast.expr]:
    named = {each.arg: each.value for each in call.keywords}
    at = dict(enumerate(call.args))
    found = [at.get(place) if isinstance(place, int) else named.get(place) for place in places]
    return [each for each in found if each is not None]


def _targets(assignment: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    for target in assignment.targets if isinstance(assignment, ast.Assign) else (assignment.target,):
        yield from (each.id for each in _names_in(target))


def _given_to_names(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """What each name is given, by assignment or as the variable of a loop."""
    given: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for name in _targets(node):
                given.setdefault(name, []).append(node.value)
        elif isinstance(node, ast.For | ast.comprehension):
            for each in _names_in(_values_of(node)):
                given.setdefault(each.id, []).append(node.iter)
    return given


def _values_of(loop: ast.For | ast.comprehension) -> ast.expr:
    """The variables of a loop; over the `items()` of a table only what stands for its values."""
    match loop.iter, loop.target:
        case ast.Call(func=ast.Attribute(attr="items")), ast.Tuple(elts=[_, values]):
            return values
        case _:
            return loop.target

"""Every sentence of the program that a reader may see: those in its code, its help, and the words of click."""

import ast
import re
from collections.abc import Iterator
from itertools import chain

from translating.flow import ANY, Flow, Path
from translating.help import sentences_of_help
from translating.modules import Code, Module, code_of_program, name_of
from translating.words_of_click import sentences_of_click

Places = tuple[int | str, ...]
"""Which arguments of a call are meant: by position, or by name."""

SEAM: dict[str, Places] = {"tr": (0,), "translate": (0, "text"), "counted": (1, 2, "one", "many"), "said": (0,)}
"""What translates its words, or keeps them so that they can be translated."""

LABELS = {"Change": (0, "label"), "adding": (0,), "deleting": (0,), "editing": (0,)}
"""What takes the label of a change, which is stored in English and translated when it is shown."""

SAMPLE = "dutytracker/demo/"
"""What the sample's people wrote stays as they wrote it."""

NOT_FOR_PEOPLE = (
    SAMPLE,
    "dutytracker/ui/desktop/global_key/",
    "dutytracker/store/tables/",
    "dutytracker/domain/patient_data/weighing/",
)
"""Files in whose tables stand names for programs, or clues to what a note tells."""

CODE_WORD = re.compile(
    r"(Ctrl|Alt|Shift)\+\S+|[a-z0-9]+(_[a-z0-9]+)+|(--)?[a-z]+(-[a-z]+)+|--[a-z]+|\.?[a-z]+(\.[a-z]+)+|\.[a-z]+"
)
"""What is no word for people where it comes through a table: names of fields, options, icons and files."""

WORD = re.compile(r"[A-Za-z]{2,}")
FIELD = re.compile(r"\{[^{}]*\}")


def sentences_of_program() -> dict[str, tuple[str, ...]]:
    """Each sentence, and the files it stands in, both in order."""
    found: dict[str, set[str]] = {}
    for sentence, path in chain(sentences_in(code_of_program()), sentences_of_help(), sentences_of_click()):
        found.setdefault(sentence, set()).add(path)
    return {sentence: tuple(sorted(found[sentence])) for sentence in sorted(found)}


def fields_of(sentence: str) -> list[str]:
    """The fields that are filled into a sentence, in order."""
    return sorted(FIELD.findall(sentence))


def sentences_in(code: Code) -> Iterator[tuple[str, str]]:
    """Each sentence that some code says, with the file it stands in; one may come several times."""
    flow, refusals = Flow(code), _refusals(code)
    for module in code.modules.values():
        if module.path.startswith(SAMPLE):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                about = _about(node)
                for argument in _arguments(node, _places(node, refusals)):
                    yield from ((f"{text}{about}", path) for text, path in _texts(flow, module, argument))
                for argument in node.args[1:] if _translates_each(node) else ():
                    yield from _texts(flow, module, argument, ANY)


def _is_left_out(path: str) -> bool:
    return path.startswith(NOT_FOR_PEOPLE)


def _about(call: ast.Call) -> str:
    """What tells a word apart from its like in English, as it stands in the key."""
    match call:
        case ast.Call(args=[_, ast.Constant(value=str() as about)]) if name_of(call) in {"tr", "translate"}:
            return f"|{about}"
        case _:
            return ""


def _translates_each(call: ast.Call) -> bool:
    """True for `map(translate, …)`."""
    return name_of(call) == "map" and isinstance(call.args[0], ast.Name) and call.args[0].id == "translate"


def _texts(flow: Flow, module: Module, argument: ast.expr, path: Path = ()) -> Iterator[tuple[str, str]]:
    if isinstance(argument, ast.Constant):
        if isinstance(argument.value, str) and argument.value:
            yield argument.value, module.path
        return
    for there, constant in flow.words_in(module, argument, path):
        text = str(constant.value)
        if WORD.search(FIELD.sub("", text)) and not CODE_WORD.fullmatch(text) and not _is_left_out(there.path):
            yield text, there.path


def _places(call: ast.Call, refusals: dict[str, Places]) -> Places:
    name = name_of(call)
    if name == "translate" and isinstance(call.func, ast.Attribute):
        return ()
    return SEAM.get(name) or LABELS.get(name) or refusals.get(name, ())


def _refusals(code: Code) -> dict[str, Places]:
    """The classes that refuse with a sentence, and where it stands when one is made."""
    found: dict[str, Places] = {"DutyError": (0,)}
    while True:
        more = {
            name
            for name, made in code.classes.items()
            for _, each in made
            if name not in found and any(isinstance(base, ast.Name) and base.id in found for base in each.bases)
        }
        if not more:
            return found | {"Problem": (1, "sentence"), "Problems": ()}
        found |= dict.fromkeys(more, (0,))


def _arguments(call: ast.Call, places: Places) -> Iterator[ast.expr]:
    for place in places:
        if isinstance(place, int):
            if place < len(call.args):
                yield call.args[place]
        else:
            yield from (keyword.value for keyword in call.keywords if keyword.arg == place)

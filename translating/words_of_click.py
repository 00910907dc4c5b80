"""What click, which reads the command line, says in words of its own, found in its code as it is installed."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import click

from translating.modules import name_of

MODULES = ("core", "exceptions", "formatting", "parser", "types")
"""Those that read arguments and write help. The others ask, show progress, or complete what is typed in a shell."""

BY_NAME = ("required",)
"""What it hands to gettext as the value of a name."""

BUGS = {"TypeError", "ValueError", "RuntimeError"}
"""What it raises where a command is declared wrongly; nobody who types a command ever sees it."""


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """A sentence of click, or two of which it chooses by a number: `many` is empty for the first."""

    one: str
    many: str = ""


def sentences_of_click() -> Iterator[tuple[str, str]]:
    """Each sentence, with the file it stands in."""
    for words, path in words_of_click().items():
        yield from ((sentence, path) for sentence in (words.one, words.many) if sentence)


@cache
def words_of_click() -> dict[Words, str]:
    """Each of its words once, with the file they stand in."""
    folder = Path(click.__file__).parent
    found = {Words(each): "click/core.py" for each in BY_NAME}
    for module in MODULES:
        tree = ast.parse((folder / f"{module}.py").read_text(encoding="utf-8"))
        found |= dict.fromkeys(_said_in(tree), f"click/{module}.py")
    return found


def _said_in(node: ast.AST) -> Iterator[Words]:
    if isinstance(node, ast.Call) and name_of(node) in BUGS:
        return
    match node:
        case ast.Call(func=ast.Name(id="_"), args=[ast.Constant(value=str() as one)]):
            yield Words(one)
        case ast.Call(
            func=ast.Name(id="ngettext"), args=[ast.Constant(value=str() as one), ast.Constant(value=str() as many), _]
        ):
            yield Words(one, many)
    for child in ast.iter_child_nodes(node):
        yield from _said_in(child)

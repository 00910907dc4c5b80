"""The code of the program, and what its names stand for, by name alone."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
Scope = Function | ast.Lambda

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "dutytracker"


@dataclass(slots=True)
class Module:
    """One file: its tree, and what is around each of its nodes."""

    name: str
    """Dotted, as it is imported."""
    path: str
    """Below the root of the project, with slashes."""
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)
    given: dict[str, list[ast.expr]] = field(default_factory=dict)
    """What each name of the module is given at its top."""
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each imported name the module it comes from and its name there."""

    def function_around(self, node: ast.AST) -> Function | None:
        """The innermost function that holds a node."""
        while (parent := self.parents.get(node)) is not None:
            if isinstance(parent, Function):
                return parent
            node = parent
        return None


@dataclass(slots=True)
class Code:
    """All modules, and their functions, classes and attributes by name; one name may stand for several."""

    modules: dict[str, Module]
    functions: dict[str, list[tuple[Module, Function]]] = field(default_factory=lambda: defaultdict(list))
    classes: dict[str, list[tuple[Module, ast.ClassDef]]] = field(default_factory=lambda: defaultdict(list))
    calls: dict[str, list[tuple[Module, ast.Call]]] = field(default_factory=lambda: defaultdict(list))
    attributes: dict[str, list[tuple[Module, ast.expr]]] = field(default_factory=lambda: defaultdict(list))
    """What is given to an attribute of that name anywhere: in an assignment, in the body of a class, to its maker."""


def code_of_program(package: Path = PACKAGE) -> Code:
    """The code of the program as it lies on the disk."""
    modules = dict(_modules(package))
    code = Code(modules)
    for module in modules.values():
        for node in ast.walk(module.tree):
            _take_in(code, module, node)
    for name, found in tuple(code.classes.items()):
        for module, made in found:
            _take_in_fields(code, name, module, made)
    return code


def name_of(call: ast.Call) -> str:
    """The last name of what is called; empty where it has none."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return str(name)
        case _:
            return ""


def targets_of(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Each target that a statement or loop gives something to, and what it gives."""
    match node:
        case ast.Assign(targets=targets, value=value):
            yield from ((target, value) for target in targets)
        case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.AugAssign(target=target, value=value):
            yield target, value
        case ast.NamedExpr(target=target, value=value):
            yield target, value


def _modules(package: Path) -> Iterator[tuple[str, Module]]:
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        module = Module(name, path.relative_to(package.parent).as_posix(), tree)
        module.parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for statement in tree.body:
            for target, value in targets_of(statement):
                if isinstance(target, ast.Name):
                    module.given.setdefault(target.id, []).append(value)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for each in node.names:
                    module.imported[each.asname or each.name] = (node.module or "", each.name)
        yield name, module


def _take_in(code: Code, module: Module, node: ast.AST) -> None:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            code.functions[node.name].append((module, node))
        case ast.ClassDef():
            code.classes[node.name].append((module, node))
        case ast.Call():
            code.calls[name_of(node)].append((module, node))
        case _:
            for target, value in targets_of(node):
                if isinstance(target, ast.Attribute):
                    code.attributes[target.attr].append((module, value))


def _take_in_fields(code: Code, name: str, module: Module, made: ast.ClassDef) -> None:
    fields = [each for each in made.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
    names = [each.target.id for each in fields if isinstance(each.target, ast.Name)]
    for statement in made.body:
        for target, value in targets_of(statement):
            if isinstance(target, ast.Name):
                code.attributes[target.id].append((module, value))
    for caller, call in code.calls.get(name, ()):
        for place, argument in enumerate(call.args):
            if place < len(names) and not isinstance(argument, ast.Starred):
                code.attributes[names[place]].append((caller, argument))
        for keyword in call.keywords:
            if keyword.arg in names:
                code.attributes[str(keyword.arg)].append((caller, keyword.value))

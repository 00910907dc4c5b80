"""Which sentences of the code can come to a place: names, tables and functions are followed to what they hold.

It follows names, not types: two attributes of one name are one. So it may find a word too many.
"""

import ast
from collections.abc import Iterator

from translating.modules import Code, Function, Module, name_of, targets_of

Path = tuple[int | None, ...]
"""The way into a table: the place in a pair, or `None` for any of its values."""

Found = Iterator[tuple[Module, ast.Constant]]
"""The texts that were found, each with the module it stands in."""

ANY: Path = (None,)

KEYS: Path = (-1,)
"""The way to what a table is asked with: words, where it holds numbers, such as the widths of columns by headings."""

JUMPS = 3
"""How often it goes from a function to those that call it, or that it calls; an attribute counts twice."""

DEEPEST = 4
"""How many tables deep it looks."""

KEPT = {"format", "strip", "lower", "upper", "capitalize", "removesuffix", "values", "casefold"}
"""Methods whose answer holds the words of what they are called on."""

GATHERED = {"tuple", "list", "sorted", "reversed", "chain", "iter", "frozenset", "set", "filter", "cast"}
"""What holds just what its arguments hold."""

TAKEN_OUT = {"next", "min", "max", "choice"}
"""What answers with one value of its first argument."""


class Flow:
    """Answers with the constants that can come to an expression. Whoever asks twice gets them once."""

    def __init__(self, code: Code) -> None:
        self._code = code
        self._seen: dict[tuple[int, Path], int] = {}
        self._class_of = {id(each): made for found in code.classes.values() for _, made in found for each in made.body}

    def words_in(self, module: Module, node: ast.AST, path: Path = (), jumps: int = JUMPS) -> Found:
        """The texts that `node` may stand for, or where there is a `path` those that lie there in it."""
        if jumps < 0 or len(path) > DEEPEST or self._seen.get((id(node), path), -1) >= jumps:
            return
        self._seen[id(node), path] = jumps
        match node:
            case ast.Constant(value=str()):
                if not path:
                    yield module, node
            case ast.Name():
                yield from self._named(module, node, path, jumps)
            case ast.Attribute(attr=name):
                yield from self._attribute(name, path, jumps - 2)
            case ast.Call():
                yield from self._called(module, node, path, jumps)
            case ast.Yield(value=value) if value is not None:
                yield from self.words_in(module, value, path[1:], jumps)
            case ast.YieldFrom(value=value):
                yield from self.words_in(module, value, path, jumps)
            case _:
                for part, way in _parts(node, path):
                    yield from self.words_in(module, part, way, jumps)

    def _named(self, module: Module, name: ast.Name, path: Path, jumps: int) -> Found:
        function = module.function_around(name)
        while function is not None:
            given = list(_given_inside(function, name.id))
            for value, way in given:
                yield from self.words_in(module, value, way + path, jumps)
            is_parameter = name.id in _parameters(function)
            if is_parameter:
                yield from self._parameter(function, name.id, path, jumps - 1)
            if given or is_parameter:
                return
            function = module.function_around(function)
        yield from self._of_module(module, name.id, path, jumps)

    def _of_module(self, module: Module, name: str, path: Path, jumps: int) -> Found:
        if name in module.given:
            for value in module.given[name]:
                yield from self.words_in(module, value, path, jumps)
        elif name in module.imported and module.imported[name][0] in self._code.modules:
            origin, there = module.imported[name]
            yield from self._of_module(self._code.modules[origin], there, path, jumps)

    def _parameter(self, function: Function, name: str, path: Path, jumps: int) -> Found:
        """What is handed over for a parameter wherever something of the function's name is called."""
        arguments = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        at = arguments.index(name) if name in arguments else None
        shift = int(bool(arguments) and arguments[0] in {"self", "cls"})
        callers = [function.name]
        if function.name == "__init__":
            maker = self._class_of[id(function)].name
            callers = [maker, *self._subclasses(maker), "__init__"]
        for module, own in self._code.functions[function.name]:
            for value in _defaults(own, name) if own is function else ():
                yield from self.words_in(module, value, path, jumps)
        for caller in callers:
            for module, call in self._code.calls.get(caller, ()):
                for value, way in _handed_over(call, name, None if at is None else at - shift):
                    yield from self.words_in(module, value, way + path, jumps)

    def _attribute(self, name: str, path: Path, jumps: int) -> Found:
        if jumps >= 0:
            for module, value in self._code.attributes.get(name, ()):
                yield from self.words_in(module, value, path, jumps)
            yield from self._returned(name, path, jumps)

    def _called(self, module: Module, call: ast.Call, path: Path, jumps: int) -> Found:
        name, owner = name_of(call), call.func.value if isinstance(call.func, ast.Attribute) else None
        if name in {"tr", "translate", "counted"}:
            return
        if owner is not None and name in {"get", "pop"}:
            yield from self.words_in(module, owner, ANY + path, jumps)
            for argument in call.args[1:]:
                yield from self.words_in(module, argument, path, jumps)
        elif owner is not None and name == "items":
            if path[:1] == ANY and path[1:2] in {(1,), ANY}:
                yield from self.words_in(module, owner, ANY + path[2:], jumps)
            if path[:2] == (None, 0):
                yield from self.words_in(module, owner, KEYS + path[2:], jumps)
        elif owner is not None and name in KEPT:
            yield from self.words_in(module, owner, path, jumps)
        else:
            yield from self._answered(module, call, name, path, jumps)

    def _answered(self, module: Module, call: ast.Call, name: str, path: Path, jumps: int) -> Found:
        if name in {"said", "Said"}:
            ways: list[tuple[ast.expr, Path]] = [(each, path) for each in call.args[:1]]
        elif name == "enumerate":
            ways = [(call.args[0], ANY + path[2:])] if path[:2] == (None, 1) else []
        elif name == "zip":
            at = path[1] if len(path) > 1 else None
            ways = [(each, ANY + path[2:]) for place, each in enumerate(call.args) if at in {None, place}]
        elif name == "map":
            ways = [(each, path) for each in call.args[1:]]
        elif name == "join":
            ways = [(each, ANY + path) for each in call.args]
        elif name in TAKEN_OUT:
            ways = [(each, (ANY if place == 0 else ()) + path) for place, each in enumerate(call.args)]
        elif name in GATHERED:
            ways = [(each, path) for each in call.args]
        else:
            ways = []
            if name not in self._code.classes:
                yield from self._returned(name, path, jumps - 1)
        for value, way in ways:
            yield from self.words_in(module, value, way, jumps)

    def _returned(self, name: str, path: Path, jumps: int) -> Found:
        for module, function in self._code.functions.get(name, ()):
            for node in ast.walk(function):
                is_own = isinstance(node, ast.Return | ast.Yield | ast.YieldFrom)
                if is_own and module.function_around(node) is function:
                    answer = node.value if isinstance(node, ast.Return) else node
                    if answer is not None:
                        yield from self.words_in(module, answer, path, jumps)

    def _subclasses(self, name: str) -> list[str]:
        return [
            made.name
            for found in self._code.classes.values()
            for _, made in found
            if any(isinstance(base, ast.Name) and base.id == name for base in made.bases)
        ]


def _parts(node: ast.AST, path: Path) -> Iterator[tuple[ast.AST, Path]]:
    """The parts of an expression that its value may hold, and the way that is left inside each."""
    match node:
        case ast.Dict(keys=keys, values=values) if path[:1] == KEYS:
            if all(isinstance(value, ast.Constant) and not isinstance(value.value, str) for value in values):
                yield from ((key, path[1:]) for key in keys if key is not None)
        case ast.Dict(values=values, keys=keys):
            yield from ((value, path[1:] if key is not None else path) for key, value in zip(keys, values, strict=True))
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
            yield from _elements(elements, path)
        case ast.Subscript(value=value, slice=place):
            yield value, _way_to(place) + path
        case ast.ListComp(elt=value) | ast.SetComp(elt=value) | ast.GeneratorExp(elt=value) | ast.DictComp(value=value):
            yield value, path[1:]
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from ((one, path), (other, path))
        case ast.BoolOp(values=values):
            yield from ((value, path) for value in values)
        case ast.NamedExpr(value=value) | ast.Lambda(body=value) | ast.Starred(value=value):
            yield value, path


def _elements(elements: list[ast.expr], path: Path) -> Iterator[tuple[ast.AST, Path]]:
    at = path[0] if path else None
    for place, each in enumerate(elements):
        if isinstance(each, ast.Starred):
            yield each.value, path
        elif at in {None, place}:
            yield each, path[1:]


def _way_to(place: ast.expr) -> Path:
    """The way that a subscript goes."""
    match place:
        case ast.Slice():
            return ()
        case ast.Constant(value=int() as at) if at >= 0:
            return (at,)
        case _:
            return ANY


def _parameters(function: Function) -> set[str]:
    arguments = function.args
    every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    return {each.arg for each in (*every, arguments.vararg, arguments.kwarg) if each is not None}


def _defaults(function: Function, name: str) -> Iterator[ast.expr]:
    plain = [*function.args.posonlyargs, *function.args.args]
    pairs = [*zip(reversed(plain), reversed(function.args.defaults), strict=False)]
    for argument, value in (*pairs, *zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)):
        if argument.arg == name and value is not None:
            yield value


def _handed_over(call: ast.Call, name: str, at: int | None) -> Iterator[tuple[ast.expr, Path]]:
    yield from ((keyword.value, ()) for keyword in call.keywords if keyword.arg == name)
    for place, argument in enumerate(call.args):
        if isinstance(argument, ast.Starred):
            yield argument.value, ANY
            return
        if place == at:
            yield argument, ()
            return


def _given_inside(function: Function, name: str) -> Iterator[tuple[ast.expr, Path]]:
    """What a name is given in a function, and the way to it in what is given."""
    for node in ast.walk(function):
        for target, value in targets_of(node):
            yield from ((value, way) for way in _ways(target, name))
        match node:
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                yield from ((value, ANY + way) for way in _ways(target, name))
            case ast.Call(func=ast.Attribute(value=ast.Name(id=found), attr=method), args=[value]) if found == name:
                if method in {"append", "add"}:
                    yield ast.List(elts=[value]), ()
                elif method in {"extend", "update"}:
                    yield value, ()


def _ways(target: ast.expr, name: str) -> Iterator[Path]:
    """Where in a target that name stands."""
    match target:
        case ast.Name(id=found) if found == name:
            yield ()
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            for place, each in enumerate(elements):
                if isinstance(each, ast.Starred):
                    yield from _ways(each.value, name)
                else:
                    yield from ((place, *way) for way in _ways(each, name))

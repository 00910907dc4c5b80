"""`dataclass` as Python has it, made in less time where a class is frozen and has slots, as all records are.

Python writes six methods for each of them as text, and compiles them at every start. Here `__init__` alone is written
for each, and what is the same for all is there once (decision 0127).
"""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from functools import partial
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]


def _dataclass(
    kind: type[Any] | None = None, /, *, frozen: bool = False, slots: bool = False, kw_only: bool = False, **more: bool
) -> Any:
    """Behaves as `dataclasses.dataclass`, which still makes what is not frozen, has no slots, or asks for `more`."""
    if frozen and slots and not more:
        return partial(_made, kw_only=kw_only)
    return dataclasses.dataclass(kind, frozen=frozen, slots=slots, kw_only=kw_only, **more)


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass


def _made(kind: type[Any], *, kw_only: bool) -> type[Any]:
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(kind)
    for name, method in {"__init__": _init_of(made), **_comparing(made), **_SHARED}.items():
        if name not in vars(made):
            setattr(made, name, method)
    return made


def _init_of(kind: type[Any]) -> object:
    """Takes the fields and stores them, in their order; one that is not taken is left to `__post_init__`."""
    taken = [field for field in fields(kind) if field.init]
    places = [_parameter(field) for field in taken if not field.kw_only]
    names = [_parameter(field) for field in taken if field.kw_only]
    steps = [f"__store(self, {field.name!r}, {_value(field)})" for field in taken]
    if hasattr(kind, "__post_init__"):
        steps.append("self.__post_init__()")
    head = ", ".join(["self", *places, *(["*", *names] if names else [])])
    known: dict[str, Any] = {"__store": object.__setattr__, "__MISSING": MISSING}
    known |= {f"__default_{field.name}": field.default for field in taken}
    known |= {f"__made_{field.name}": field.default_factory for field in taken}
    text = "\n ".join([f"def __init__({head}):", *(steps or ["pass"])])
    exec(text, known)  # noqa: S102 - the words in it are the names of fields
    known["__init__"].__qualname__ = f"{kind.__qualname__}.__init__"
    return known["__init__"]


def _parameter(field: "Field[Any]") -> str:
    if field.default is not MISSING:
        return f"{field.name}=__default_{field.name}"
    return field.name if field.default_factory is MISSING else f"{field.name}=__MISSING"


def _value(field: "Field[Any]") -> str:
    if field.default_factory is MISSING:
        return field.name
    return " ".join([f"__made_{field.name}()", "if", field.name, "is __MISSING else", field.name])


def _comparing(kind: type[Any]) -> dict[str, object]:
    """Two are equal where they are of one class and so are their values, in their order."""
    values = _values_of([field.name for field in fields(kind) if field.compare])
    counted = _values_of([field.name for field in fields(kind) if _is_counted(field)])

    def is_equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: object) -> int:
        return hash(counted(self))

    return {"__eq__": is_equal, "__hash__": number}


def _is_counted(field: "Field[Any]") -> bool:
    return field.compare if field.hash is None else field.hash


def _values_of(names: Sequence[str]) -> Callable[[object], object]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


@recursive_repr()
def _words(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError("cannot assign to field " + repr(name))


def _refuse_to_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError("cannot delete field " + repr(name))


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in fields(self)]


def _store_state(self: Any, state: Sequence[object]) -> None:
    for field, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_SHARED: dict[str, object] = {
    "__repr__": _words,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _store_state,
}

import copy
import dataclasses
import inspect
import pickle
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from dutytracker.domain.dataclass import dataclass

Maker = Callable[..., Any]
Of = TypeVar("Of")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One of this module, so that it can be sent to another process."""

    minutes: int
    note: str = ""
    words: list[str] = field(default_factory=list)
    total: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", self.minutes + len(self.words))


@pytest.fixture(params=[dataclasses.dataclass, dataclass], ids=["of Python", "of ours"])
def maker(request: pytest.FixtureRequest) -> Maker:
    """Both keep every sentence below."""
    made: Maker = request.param
    return made


@pytest.fixture
def visit(maker: Maker) -> Any:
    @maker(frozen=True, slots=True, kw_only=True)
    class Visit:
        """A class as records are."""

        minutes: int
        note: str = ""
        words: list[str] = field(default_factory=list)
        secret: bytes = field(default=b"", repr=False)
        seen_by: str = field(default="", compare=False)

    return Visit


@pytest.fixture
def pair(maker: Maker) -> Any:
    @maker(frozen=True, slots=True)
    class Pair:
        first: int
        second: int = 2

    return Pair


def test_fields_are_given_by_name_and_the_rest_is_as_it_was_declared(visit):
    one = visit(minutes=15)

    assert (one.minutes, one.note, one.words, one.secret) == (15, "", [], b"")


def test_what_a_default_makes_is_made_for_each(visit):
    assert visit(minutes=1).words is not visit(minutes=1).words
    assert visit(minutes=1, words=["a"]).words == ["a"]


def test_fields_with_places_are_given_by_place_or_name(pair):
    assert pair(1) == pair(1, 2) == pair(second=2, first=1)


def test_a_field_may_ask_for_its_name(maker):
    @maker(frozen=True, slots=True)
    class Mixed:
        note: str = field(default="", kw_only=True)
        minutes: int
        factory: list[int] = field(default_factory=lambda: [1])

    assert Mixed(5, note="a").minutes == 5
    assert Mixed(5).factory == [1]
    with pytest.raises(TypeError):
        Mixed(5, [1], "a")


@pytest.mark.parametrize(("places", "names"), [((), {}), ((15,), {}), ((), {"minutes": 1, "unknown": 2})])
def test_what_is_not_given_as_declared_is_refused_by_the_name_of_the_class(visit, places, names):
    with pytest.raises(TypeError, match=r"Visit\.__init__\(\)"):
        visit(*places, **names)


def test_nothing_is_changed_or_taken_away_afterward(visit):
    one = visit(minutes=15)

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'minutes'"):
        one.minutes = 16
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'minutes'"):
        del one.minutes
    with pytest.raises((AttributeError, TypeError)):
        one.more = 1
    assert one.minutes == 15
    assert not hasattr(one, "__dict__")


def test_a_copy_with_another_value_leaves_the_first_alone(visit):
    one = visit(minutes=15, secret=b"key")

    assert replace(one, minutes=20) == visit(minutes=20, secret=b"key")
    assert one.minutes == 15


def test_equal_are_two_of_one_class_with_the_same_values(visit, pair):
    assert visit(minutes=15) == visit(minutes=15)
    assert visit(minutes=15) != visit(minutes=15, secret=b"key")
    assert visit(minutes=15, seen_by="you") == visit(minutes=15)
    assert pair(1) != (1, 2)
    assert pair(1).__eq__((1, 2)) is NotImplemented


def test_who_is_equal_has_the_same_place_in_a_set(pair):
    assert {pair(1), pair(1, 2), pair(2)} == {pair(1), pair(2)}
    assert hash(pair(1)) == hash((1, 2))


def test_what_holds_a_list_has_no_place_in_a_set(visit):
    with pytest.raises(TypeError, match="unhashable"):
        hash(visit(minutes=1))


@pytest.mark.parametrize("others", [(), (float("nan"),)], ids=["no value", "one value"])
def test_few_values_are_compared_like_many(maker, others):
    @maker(frozen=True, slots=True)
    class Few:
        pass

    @maker(frozen=True, slots=True)
    class One:
        value: float

    kind = One if others else Few
    assert kind(*others) == kind(*others)
    assert hash(kind(*others)) == hash(kind(*others)) == hash(others)


def test_a_field_may_be_compared_and_yet_not_counted(maker):
    @maker(frozen=True, slots=True, kw_only=True)
    class Told:
        minutes: int
        later: dict[str, int] = field(default_factory=dict, hash=False)

    assert hash(Told(minutes=1, later={"a": 1})) == hash(Told(minutes=1))
    assert Told(minutes=1, later={"a": 1}) != Told(minutes=1)


def test_its_words_name_the_class_and_what_may_be_told(visit):
    words = repr(visit(minutes=15, secret=b"key"))

    assert words.endswith("Visit(minutes=15, note='', words=[], seen_by='')")


def test_words_come_to_an_end_where_one_holds_itself(visit):
    one = visit(minutes=15)
    one.words.append(one)

    assert "words=[...]" in repr(one)


def test_what_a_class_says_itself_stays(maker):
    @maker(frozen=True, slots=True)
    class Own:
        value: int

        def __repr__(self) -> str:
            return "mine"

        def __hash__(self) -> int:
            return 7

    assert repr(Own(1)) == "mine"
    assert hash(Own(1)) == 7


def test_a_class_takes_over_the_fields_of_the_one_it_is_made_from(maker):
    @maker(frozen=True, slots=True)
    class Base(ABC):
        minutes: int
        kind: ClassVar[str] = "base"

        @property
        @abstractmethod
        def words(self) -> str: ...

    @maker(frozen=True, slots=True)
    class Made(Base):
        note: str
        kind: ClassVar[str] = "made"

        @property
        def words(self) -> str:
            return f"{self.minutes} {self.note}"

    assert [one.name for one in fields(Made)] == ["minutes", "note"]
    assert Made(5, "a").words == "5 a"
    assert Made(5, "a") == Made(5, "a")
    with pytest.raises(TypeError, match="abstract"):
        Base(5)


def test_a_class_of_any_value_is_called_by_the_kind_of_value(maker):
    @maker(frozen=True, slots=True, kw_only=True)
    class Holder(Generic[Of]):
        value: Of

    assert Holder(value=1) == Holder(value=1)
    assert Holder.__match_args__ == ()


def test_values_are_matched_by_their_places(pair):
    match pair(1, 3):
        case pair(first, second):
            assert (first, second) == (1, 3)
        case _:
            pytest.fail("it did not match")


def test_a_record_is_the_same_in_another_process():
    one = Visit(minutes=15, words=["a"])

    for sent in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one), copy.copy(one)):  # noqa: S301 - our own
        assert sent == one
        assert (sent.minutes, sent.note, sent.words, sent.total) == (15, "", ["a"], 16)


def test_parameters_have_the_names_and_order_of_the_fields(visit, pair):
    assert list(inspect.signature(visit).parameters) == ["minutes", "note", "words", "secret", "seen_by"]
    assert inspect.signature(pair).parameters["second"].default == 2


def test_what_is_asked_for_besides_is_made_as_ever(maker):
    @maker(frozen=True, slots=True, order=True)
    class Ordered:
        value: int

    @maker
    class Loose:
        value: int

    loose = Loose(1)
    loose.value = 2
    assert sorted([Ordered(2), Ordered(1)]) == [Ordered(1), Ordered(2)]
    assert loose == Loose(2)

"""The targets of the fuzzer, tried with what Hypothesis thinks of."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as some

from tests.exchange import units
from tests.fuzz.choices import Choices
from tests.fuzz.targets import (
    UNIT_ALONE,
    any_bytes,
    payload_of,
    read,
    read_a_unit,
    reviewed,
    sealed_file,
    seeds,
    signed,
    signed_payload,
    signed_unit,
)

tried = settings(deadline=None, max_examples=300)


def test_the_seeds_are_sound_or_say_why_not():
    assert [read(seed) is not None for seed in seeds()] == [True, True, False]


@tried
@given(some.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    any_bytes(data)


@tried
@given(some.binary(min_size=1, max_size=120))
def test_whatever_is_signed_is_read_or_refused(data):
    signed_payload(data)


@tried
@given(some.binary(max_size=120))
def test_whatever_is_done_to_a_sealed_share_it_is_that_share_or_refused(data):
    sealed_file(data)


@tried
@given(some.binary(min_size=1, max_size=120))
def test_whatever_a_steward_signs_is_read_or_refused(data):
    signed_unit(data)


@tried
@given(some.integers(0, 2**32).map(lambda seed: Random(seed).randbytes(4000)))
def test_whatever_a_share_may_tell_can_be_reviewed(data):
    reviewed(data)


def test_bytes_make_many_payloads_some_of_them_sound():
    """A fuzzer whose changes never pass the rules, or never break them, would find nothing."""
    random = Random(1)
    made = {payload_of(Choices(random.randbytes(24))) for _ in range(1000)}
    sound = [payload for payload in made if read(signed(payload)) is not None]

    assert len(made) > 800
    assert 10 < len(sound) < len(made) / 2


def test_bytes_make_many_unit_files_some_of_them_sound():
    random = Random(1)
    made = {payload_of(Choices(random.randbytes(24)), UNIT_ALONE) for _ in range(1000)}
    sound = [payload for payload in made if read_a_unit(units.signed(payload)) is not None]

    assert len(made) > 800
    assert 10 < len(sound) < len(made) / 2

import base64

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from dutytracker.domain.errors import DutyError
from dutytracker.security.faults import WrongPassphrase
from dutytracker.security.slots import Stretching, new_data_key, unwrapped, wrapped

pytestmark = pytest.mark.real_passphrases

KEY = bytes(range(32))


def test_the_passphrase_brings_the_data_key_back():
    assert unwrapped(wrapped(KEY, "correct horse"), "correct horse") == KEY


def test_another_passphrase_is_told_from_damage():
    with pytest.raises(WrongPassphrase, match="not the passphrase of this log"):
        unwrapped(wrapped(KEY, "correct horse"), "correct house")


def test_a_passphrase_is_the_same_however_its_accents_were_typed():
    assert unwrapped(wrapped(KEY, "caf\u00e9"), "cafe\u0301") == KEY


def test_an_empty_passphrase_is_refused():
    with pytest.raises(DutyError, match="must not be empty"):
        wrapped(KEY, "")


def test_nothing_is_wrapped_twice_alike():
    first, second = wrapped(KEY, "same"), wrapped(KEY, "same")
    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.wrapped != second.wrapped


def test_data_keys_are_256_random_bits():
    assert len({new_data_key() for _ in range(100)}) == 100
    assert len(new_data_key()) == 32


def test_a_stranger_can_open_a_slot_from_its_description():
    slot = wrapped(KEY, "passphrase")
    secret = hash_secret_raw(b"passphrase", slot.salt, 3, 65536, 4, 32, Type.ID)
    salt = base64.b64encode(slot.salt).decode()
    bound = f'{{"kdf":"argon2id","kind":"passphrase","lanes":4,"memory_kib":65536,"passes":3,"salt":"{salt}"}}'
    assert AESGCM(secret).decrypt(slot.nonce, slot.wrapped, bound.encode()) == KEY


@pytest.mark.parametrize(
    "stretching",
    [
        Stretching(memory_kib=512 * 1024 + 1),
        Stretching(memory_kib=31),
        Stretching(passes=0),
        Stretching(passes=17),
        Stretching(lanes=0),
        Stretching(lanes=17),
    ],
)
def test_parameters_that_would_bring_a_computer_down_are_not_bearable(stretching):
    assert not stretching.is_bearable
    assert Stretching().is_bearable

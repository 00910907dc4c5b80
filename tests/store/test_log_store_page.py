"""The page for strangers says what the program does."""

import json
import re
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dutytracker.security.log_head import LogHead, seal_key, sealed
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.slots import SHEET_INFO
from dutytracker.store.record_values import KINDS
from tests.security.test_chain import COMMITMENTS, DELETION, DIGESTS, HEADS

PAGE = (Path(__file__).parents[2] / "docs" / "log-store.md").read_text(encoding="utf-8")


def test_the_test_vectors_stand_on_the_page():
    for text in (*COMMITMENTS.values(), *DIGESTS, *HEADS, DELETION):
        assert text in PAGE


def test_the_groups_of_a_recovery_sheet_and_its_key_stand_on_the_page():
    secret, salt = bytes(range(20)), bytes(range(16))
    key = HKDF(algorithm=SHA256(), length=32, salt=salt, info=SHEET_INFO).derive(secret)
    for text in (secret.hex(), " ".join(RecoveryKey(secret).groups), key.hex(), SHEET_INFO.decode()):
        assert text in PAGE


def test_the_seal_of_the_word_about_the_last_head_stands_on_the_page():
    key = seal_key(bytes(range(32)))
    head = LogHead(seq=3, head="5a" * 32, change=2, at="2026-03-02T22:17:05Z")
    for text in (key.hex(), json.loads(sealed(head, key))["seal"]):
        assert text in PAGE


def test_every_kind_of_record_and_its_fields_stand_on_the_page():
    rows = {row[0]: row[1:] for row in re.findall(r"^\| `(\w+)` \| `(\w+)` \| (.*) \|$", PAGE, re.MULTILINE)}
    assert set(rows) == {kind.name for kind in KINDS}
    for kind in KINDS:
        key, fields = rows[kind.name]
        assert key == (kind.key or kind.name)
        outside_brackets = re.sub(r"\([^)]*\)", "", fields)
        assert re.findall(r"`(\w+)`", outside_brackets) == list(kind.fields)

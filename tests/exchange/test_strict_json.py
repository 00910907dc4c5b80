"""Foreign files: only plain ones are opened, and only JSON without doubt is taken."""

import os
import socket
import sys

import pytest

from dutytracker.exchange.strict_json import MOST_BYTES, Refused, plain_beginning, plain_file, strict_value

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")


def refusal(path):
    with pytest.raises(Refused) as refused:
        plain_file(path)
    return refused.value.sentence


def test_a_plain_file_is_read(tmp_path):
    (tmp_path / "a.dutylog").write_bytes(b"{}")
    assert plain_file(tmp_path / "a.dutylog") == b"{}"


def test_the_beginning_of_a_plain_file_is_read_whatever_its_size(tmp_path):
    with (tmp_path / "big").open("wb") as file:
        file.write(b"{}")
        file.truncate(2 * MOST_BYTES)
    assert plain_beginning(tmp_path / "big", 3) == b"{}\0"
    assert plain_beginning(tmp_path / "big", 0) == b""


@posix_only
def test_nothing_else_has_a_beginning(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none"):
        with pytest.raises(Refused):
            plain_beginning(path, 3)


def test_no_such_file(tmp_path):
    assert "no such file" in refusal(tmp_path / "none.dutylog")


def test_a_folder(tmp_path):
    assert "folder" in refusal(tmp_path)


@posix_only
def test_a_link_even_to_a_plain_file(tmp_path):
    (tmp_path / "a").write_bytes(b"{}")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "link" in refusal(tmp_path / "b")


@posix_only
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "ordinary" in refusal(tmp_path / "pipe")


@posix_only
def test_a_device():
    assert "ordinary" in refusal("/dev/zero")


@posix_only
def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        assert "ordinary" in refusal("s")


def test_a_file_over_16_mebibytes(tmp_path):
    with (tmp_path / "big").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert "16 MiB" in refusal(tmp_path / "big")


def test_a_file_of_exactly_16_mebibytes(tmp_path):
    with (tmp_path / "big").open("wb") as file:
        file.truncate(MOST_BYTES)
    assert len(plain_file(tmp_path / "big")) == MOST_BYTES


def test_names_that_cannot_be(tmp_path):
    assert refusal(f"{tmp_path}/a\0b")
    assert refusal(tmp_path / ("x" * 5000))
    assert refusal("")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, -2, true, null]}', {"a": [1, -2, True, None]}),
        ('"\\ud83c\\udfe5"', "🏥"),
        ('"\\"[[[[[[[[[[[[[[[\\""', '"[[[[[[[[[[[[[[["'),
        ("[" * 12 + "]" * 12, [[[[[[[[[[[[]]]]]]]]]]]]),
        ("999999999999999", 999_999_999_999_999),
    ],
)
def test_json_without_doubt_is_taken(text, value):
    assert strict_value(text.encode()) == value


@pytest.mark.parametrize("start", [b'"' + b'\\"' * 2_000_000, b'"\\' * 2_000_000, b"-" * 4_000_000])
def test_what_would_make_a_careless_reader_slow_is_refused_at_once(start):
    with pytest.raises(Refused):
        strict_value(start)

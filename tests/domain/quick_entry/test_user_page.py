"""What the page about the line promises, the line keeps."""

import re
from pathlib import Path

import pytest

from tests.domain.quick_entry.lines import meaning, refusal

PAGE = Path(__file__).parents[3] / "docs" / "quick-entry.md"


def rows_under(heading: str) -> list[list[str]]:
    """The cells of the first table after a heading row, without its head."""
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    first = lines.index(heading) + 2
    last = next(number for number in range(first, len(lines)) if not lines[number].startswith("|"))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[first:last]]


def typed(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.parametrize("row", rows_under("| you type | it means |"), ids=lambda row: row[0])
def test_every_line_of_the_first_table_is_read(row: list[str]) -> None:
    assert meaning(*typed(row[0]))


@pytest.mark.parametrize("row", rows_under("| you type | minutes |"), ids=lambda row: row[1])
def test_every_length_has_the_minutes_it_says(row: list[str]) -> None:
    for length in typed(row[0]):
        assert meaning(f"p {length} @-") == f"CALL {row[1]}"


@pytest.mark.parametrize("row", rows_under("| key | code | words |"), ids=lambda row: row[1])
def test_every_duty_has_the_words_it_says(row: list[str]) -> None:
    key, code = typed(row[0] + row[1])
    for word in (key, code, *row[2].split(", ")):
        assert meaning(f"{word} 15 @-") == f"{code} 15"


@pytest.mark.parametrize("row", rows_under("| words | where the minutes lie |"), ids=lambda row: row[1])
def test_every_placement_word_is_known(row: list[str]) -> None:
    assert len({meaning(f"p15 @- {word}") for word in typed(row[0])}) == 1


@pytest.mark.parametrize("row", rows_under("| you typed | you are shown |"), ids=lambda row: row[0])
def test_every_refusal_shows_what_it_says(row: list[str]) -> None:
    refused = refusal(*typed(row[0]))
    if typed(row[1]):
        assert refused.shown == typed(row[1])[0]
    else:
        assert row[1] in refused.sentence

"""A page of the guide taken apart, so that the same page in two languages can be laid side by side."""

import re
from collections.abc import Iterator

LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
EMPHASIZED = re.compile(r"(?<!\*)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)")
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Mayús|Alt)\+)+(?:\w+|[^\w\s,;.|*])")
NUMBER = re.compile(r"\d+(?:[.:/]\d+)*")
OPERATORS = "−×/√Σ=≤≥<>≠±½%′+"
VARIABLES = re.compile(r"[A-Z]{1,2}′?(?= [−×/=≤≥<>≠+] )|(?<=[−×/=≤≥<>≠+Σ] )[A-Z]{1,2}′?(?=\W)|(?<=Σ)[A-Z]")
_BEGINS = re.compile(r"#+ |\||!\[|\s*(?:-|\d+\.) ")
_INDENT = "    "


def blocks_of(markdown: str) -> list[str]:
    """Headings, pictures, paragraphs, points of lists, rows of tables and lines of code, in order, each in one line."""
    return [" ".join(lines) for lines in _blocks(markdown.splitlines())]


def kind_of(block: str) -> str:
    """What a block is: the sign that it begins with and how far it stands in; of a row, its number of cells."""
    if block.startswith("|"):
        return f"row of {block.count('|') - 1}"
    begins = _BEGINS.match(block)
    if begins:
        return begins[0]
    return "code" if is_code(block) else "text"


def is_code(block: str) -> bool:
    return block.startswith(_INDENT) and not _BEGINS.match(block)


def words_of(block: str) -> str:
    """A block without what links lead to, and without code."""
    return CODE.sub("", LINK.sub(r"\2", block))


def codes_in(block: str) -> list[str]:
    return sorted(CODE.findall(block))


def figures_in(block: str) -> list[str]:
    """The numbers of a block, sorted: dates are in another order in another language."""
    return sorted(NUMBER.findall(words_of(block)))


def formulas_in(block: str) -> tuple[list[str], list[str]]:
    """The operators of a block and the letters beside them, each sorted."""
    words = KEYS.sub("", words_of(block))
    return sorted(sign for sign in words if sign in OPERATORS), sorted(VARIABLES.findall(words))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        if block and (not line or _BEGINS.match(line) or is_code(block[0])):
            yield block
            block = []
        if line:
            block.append(line if not block else line.strip())
    if block:
        yield block

"""Finds sentences below the window that are filled in so that nothing could translate them (docs/decisions/0113)."""

import ast
import re
from collections.abc import Iterator

from tests.untranslated import BUGS, Finding

PROSE = re.compile(r"[A-Za-z’]{2,}[,.:;!?]? [a-z’]{2,}")

NO_SENTENCE = re.compile(r"PRAGMA|SELECT|CREATE|BETWEEN| IN \(|GLOB|strftime|json_|IS date| days$|\(\?|\\s")
"""Parts of queries and patterns."""


def unsaid(source: str) -> tuple[Finding, ...]:
    """Sentences with something filled in that did not pass `said`, by line; words of bugs are left out."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    return tuple(sorted(_unsaid(tree, parents)))


def _unsaid(tree: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[Finding]:
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr(values=values):
                text = "\0".join(str(each.value) for each in values if isinstance(each, ast.Constant))
            case ast.Call(func=ast.Attribute(attr="format", value=ast.Constant(value=str() as text))):
                pass
            case _:
                continue
        if PROSE.search(text) and not NO_SENTENCE.search(text) and not _is_about_a_bug(node, parents):
            yield Finding(node.lineno, text.replace("\0", "…"), "filled in without `said`")


def _is_about_a_bug(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    while (parent := parents.get(node)) is not None:
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id in BUGS:
            return True
        node = parent
    return False

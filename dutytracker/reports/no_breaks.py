"""Keeps every figure on one line with its unit."""

import re
from collections.abc import Mapping

from dutytracker.reports.week_json import Json

_FIGURE = re.compile(r"\d h \d\d|\d %|\d min\b|\d ×")


def kept_together(page: Mapping[str, Json]) -> dict[str, Json]:
    """The same page with a no-break space in every figure; its panels stay as they are, their columns are narrow."""
    return {key: each if key == "panels" else _kept(each) for key, each in page.items()}


def together(words: str) -> str:
    """The same words with a no-break space in every figure."""
    return _FIGURE.sub(lambda found: found[0].replace(" ", "\u00a0"), words)


def _kept(data: Json) -> Json:
    match data:
        case str():
            return together(data)
        case list():
            return [_kept(each) for each in data]
        case dict():
            return {key: _kept(each) for key, each in data.items()}
        case _:
            return data

"""Hamster: a report as TSV or XML. `Unsorted` is how it writes that there is no category."""

from collections.abc import Mapping
from xml.parsers import expat

from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.trackers.clock import local_moment
from dutytracker.exchange.trackers.columns_to_spans import sorted_out
from dutytracker.exchange.trackers.table import MOST_ROWS, Table, tags_in

_HEADINGS = {"activity", "start time", "end time", "duration minutes", "category"}
_DEEPEST = 4


def is_hamster(table: Table) -> bool:
    """True for the headings of a TSV report in English."""
    return table.headings >= _HEADINGS


def read_hamster(table: Table) -> TrackedFile:
    """The records of a TSV report. Raises: `Refused`."""
    spans, remarks = sorted_out([_record(row.line, _as_in_xml(row.cells)) for row in table.rows()])
    return TrackedFile(program=Program.HAMSTER, spans=spans, remarks=remarks)


def read_hamster_xml(text: str) -> TrackedFile:
    """The records of an XML report, counted from 1; nothing outside of it is ever fetched.

    Raises: `Refused` for every other XML, and for what declares types or entities.
    """
    found: list[Mapping[str, str]] = []
    parser = expat.ParserCreate("utf-8")
    depth = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST or len(found) >= MOST_ROWS or (depth == 1 and name != "activities"):
            raise Refused("This XML is no report of a program that is known here: see which ones in the guide.")
        if name == "activity":
            found.append(attributes)

    def closed(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def declared(*_anything: object) -> None:
        raise Refused("This XML declares types or entities, which no report does, so it is not read.")

    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = declared
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise Refused("This XML is damaged or was cut off: export it again and import that.") from error
    spans, remarks = sorted_out([_record(number, cells) for number, cells in enumerate(found, start=1)])
    return TrackedFile(program=Program.HAMSTER, spans=spans, remarks=remarks, has_lines=False)


def _as_in_xml(cells: Mapping[str, str]) -> Mapping[str, str]:
    return {"name": cells.get("activity", ""), **{name.replace(" ", "_"): cell for name, cell in cells.items()}}


def _record(place: int, cells: Mapping[str, str]) -> TrackedSpan | Remark:
    start, end = cells.get("start_time", ""), cells.get("end_time", "")
    if end in {"", "None"}:
        return Remark(place, Why.RUNNING)
    first, last = local_moment(start), local_moment(end)
    if first is None or last is None:
        return Remark(place, Why.UNREADABLE)
    category = cells.get("category", "").strip()
    return TrackedSpan(
        place=place,
        day=first.date(),
        start=first,
        end=last,
        project="" if category == "Unsorted" else category,
        activity=cells.get("name", "").strip(),
        tags=tags_in(cells.get("tags", "")),
        description=cells.get("description", ""),
    )

"""What importing another program's file does, for programs (docs/formats.md)."""

from dutytracker.domain.tracking.importing import TrackerImport


def tracker_json(found: TrackerImport) -> dict[str, object]:
    """All of it; names are the file's own."""
    return {
        "program": found.program.value,
        "added": len(found.entries),
        "minutes": found.minutes,
        "days": [
            {"date": day.isoformat(), "duties": {duty.value: minutes for duty, minutes in duties.items()}}
            for day, duties in found.by_day.items()
        ],
        "names": [
            {
                "name": row.name,
                "minutes": row.minutes,
                "records": row.records,
                "known": row.meaning is not None,
                "duty": None if row.meaning is None or row.meaning.duty is None else row.meaning.duty.value,
                "suggested": row.meaning is not None and row.meaning.suggested,
            }
            for row in found.names
        ],
        "held": found.held,
        "differing": found.differing,
        "remarks": [
            {"place": remark.place, "why": remark.why.value, "comes_in": remark.why.comes_in}
            for remark in found.remarks
        ],
        "differences": [],
    }

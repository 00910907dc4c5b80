"""Files of other programs in the fewest words."""

from dutytracker.exchange.trackers.reading import read_tracked

CLOCKIFY = "Project,Task,User,Tags,Start Date,Start Time,End Date,End Time,Duration (h)\n"
TOGGL = "Description,Duration,Project,Start date,Start time,Stop date,Stop time,Tags\n"
KIMAI = "Date,From,To,Duration,Project,Activity,Tags\n"
TIMETAGGER = "subtotals,tag_groups,duration,date,start,stop,description,user,tags\n"


def read(text, order=None):
    """The spans of a file, and its remarks as line and reason."""
    found = read_tracked(text.encode(), order)
    return found.spans, [(remark.place, remark.why.value) for remark in found.remarks]

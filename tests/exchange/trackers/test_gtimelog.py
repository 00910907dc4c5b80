"""gtimelog's log, whose lines say when something ended."""

from tests.exchange.trackers.some_tables import read


def of(*lines):
    spans, remarks = read("\n".join(lines) + "\n")
    assert remarks == []
    return [(span.start.strftime("%d %H:%M"), span.end.strftime("%H:%M"), span.project) for span in spans]


def test_the_first_line_of_a_day_is_the_arrival():
    assert of(
        *("2026-03-02 09:00: arrived", "2026-03-02 09:45: Calls: J. Doe", "", "2026-03-03 08:00: arrived"),
        "2026-03-03 08:10: Emails:",
    ) == [("02 09:00", "09:45", "Calls"), ("03 08:00", "08:10", "Emails")]


def test_slacking_and_what_is_ignored_take_their_time_and_are_no_work():
    assert of(
        *("2026-03-02 09:00: arrived", "2026-03-02 09:10: tea **", "2026-03-02 09:20: bus ***"),
        "2026-03-02 09:30: Calls: x",
    ) == [("02 09:20", "09:30", "Calls")]


def test_until_two_at_night_it_is_still_the_evening_before():
    assert of("2026-03-02 23:30: arrived", "2026-03-03 00:40: Notes: x", "2026-03-03 02:00: arrived") == [
        ("02 23:30", "00:40", "Notes")
    ]


def test_comments_are_passed_over_and_tags_come_last():
    (span,), _ = read("# mine\n2026-03-02 09:00: arrived\nnot a line\n2026-03-02 09:45: J. Doe -- calls late\n")
    assert (span.project, span.tags, span.description) == ("", ("calls", "late"), "J. Doe")


def test_a_line_with_an_impossible_date_is_left_out():
    assert read("2026-03-02 09:00: arrived\n2026-02-30 09:45: Calls: x\n")[1] == [(2, "unreadable")]

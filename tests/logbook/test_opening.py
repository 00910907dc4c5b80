"""Beginning a log, and opening it wherever the program is."""

from datetime import timedelta
from threading import Thread

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings, Member
from dutytracker.logbook import create_logbook, open_logbook, system_clock
from dutytracker.paths import profile_in
from tests.builders import (
    MONDAY,
    ZONE,
    a_logbook,
    an_entry,
)


def test_a_log_can_be_begun_for_a_member_who_has_a_code(tmp_path):
    member = Member(code="K7QF-2M9X", clinic="North")
    settings = LogSettings(time_zone=ZONE)
    logbook = create_logbook(profile_in(tmp_path), settings=settings, passphrase=None, member=member)
    assert logbook.member == member
    assert (system_clock() - logbook.now()) < timedelta(minutes=1)
    logbook.close()


def test_a_log_that_was_opened_in_the_background_is_used_in_the_window(tmp_path):
    a_logbook(tmp_path).close()
    opened = []
    worker = Thread(target=lambda: opened.append(open_logbook(profile_in(tmp_path))), daemon=True)
    worker.start()
    worker.join()
    opened[0].perform(adding("Log an entry", an_entry()))
    assert opened[0].records.entries_on(MONDAY) == (an_entry(),)
    opened[0].close()

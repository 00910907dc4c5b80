"""Kimai's export."""

import pytest

from dutytracker.exchange.strict_json import Refused
from tests.exchange.trackers.some_tables import KIMAI, read


def test_an_end_before_the_start_is_of_the_next_day():
    (span,), _ = read(KIMAI + "2026-03-02,23:30,00:40,1:10,P,A,\n")
    assert span.end.day == 3


def test_a_begin_with_its_date_is_read_too():
    (span,), _ = read(KIMAI + "2026-03-02,2026-03-02 09:00,2026-03-02 09:06,400,P,A,\n")
    assert (span.start.hour, span.seconds) == (9, 400)


@pytest.mark.parametrize("name", ["'=Emails", " '+Emails", "'@Emails"])
def test_the_sign_that_keeps_a_spreadsheet_from_computing_is_no_part_of_a_name(name):
    (span,), _ = read(KIMAI + f"2026-03-02,09:00,09:10,0:10,{name},'Tis,\n")
    assert (span.project, span.activity) == (name.strip()[1:], "'Tis")


@pytest.mark.parametrize(
    "head", ["Datum;Von;Bis;Dauer;Projekt;Tätigkeit\n", "DATE;Begin;END;Duration;Project;Activity\n"]
)
def test_headings_may_be_in_german_or_english_of_either_age(head):
    (span,), _ = read(head + "2026-03-02;09:00;09:10;0:10;P;A\n")
    assert (span.project, span.activity) == ("P", "A")


def test_headings_in_another_language_are_refused_not_guessed():
    with pytest.raises(Refused, match="not from a program that is known"):
        read("Fecha;Desde;Hasta;Duración;Proyecto;Actividad\n2026-03-02;09:00;09:10;0:10;P;A\n")


def test_a_running_record_is_left_out():
    assert read(KIMAI + "2026-03-02,09:00,,,P,A,\n")[1] == [(2, "running")]

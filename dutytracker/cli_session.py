"""One run of the command line: which log it means, how it gets at it, and how it answers."""

import json
import os
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from dutytracker.computer import local_settings
from dutytracker.domain.calendar import local_date, weeks_touching
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.domain.saying import in_a_row, said
from dutytracker.domain.text_rules import LONGEST_SENTENCE, shown
from dutytracker.handover import LONGEST_TEXT, HeldElsewhere, Hold, NobodyThere, Request, address_of, asked
from dutytracker.language import translate
from dutytracker.paths import Profile, log_exists, profiles_folder

if TYPE_CHECKING:
    from dutytracker.domain.quick_entry import Draft
    from dutytracker.logbook import Logbook
    from dutytracker.logbook.locked import LockedLog
    from dutytracker.reports.report import WeeksReport
    from dutytracker.security.recovery_key import RecoveryKey
    from dutytracker.security.sealing import SealingKey
    from dutytracker.store.backups.restoring import Unpacked
    from dutytracker.store.head_file import OlderCopy

DONE, FAILED, REFUSED = 0, 1, 2
"""How a command ends."""

ENVIRONMENT = "DUTYTRACKER_PASSPHRASE"
"""The environment variable that may hold the passphrase."""

SECONDS_TO_WAIT = 5.0
"""How long a command waits for another one that holds the log; an open window answers at once."""


@dataclass
class Session:
    """One run of a command, with its arguments as they came. `data_dir` is `None` for the platform's own folder.

    With `by_recovery` the log is opened by its recovery sheet, whose groups are asked for. `called` is the name of the
    member, or of the folder of the profile; `None` where nobody was named.
    """

    as_json: bool
    arguments: Sequence[str] = ()
    data_dir: Path | None = None
    by_recovery: bool = False
    called: str | None = None

    @cached_property
    def profile(self) -> Profile:
        """The log that is meant. Raises: `DutyError` where several members share the folder and none was named."""
        from dutytracker.profiles import profile_of

        return profile_of(self.data_dir, self.called)

    def speak(self, language: str | None) -> None:
        """Answers from now on in that language, the window’s where it is `None`; times are as in the window.

        Raises: `DutyError` where the program does not speak it.
        """
        from dutytracker.language import Language, language_for, manner_for, speak, write_in
        from dutytracker.language.computer import languages_of_computer
        from dutytracker.language.computer_clock import computer_has_24_hours
        from dutytracker.settings import SettingsFile

        if language is not None and language not in list(Language):
            raise DutyError(said("Duty Tracker does not speak “{language}”: use en or es.", language=shown(language)))
        settings = SettingsFile(profiles_folder(self.data_dir).with_name("settings.json")).current
        speak(language_for(language or settings.language, languages_of_computer()))
        write_in(manner_for(settings.clock, settings.lengths, computer_has_24_hours=computer_has_24_hours()))

    def answer(self, document: Mapping[str, object], sentences: Iterable[str], remarks: Iterable[str] = ()) -> None:
        """Prints the document or the sentences, and the remarks on standard error."""
        for remark in remarks:
            self.remark(remark)
        if self.as_json:
            click.echo(json.dumps(document, indent=1))
        else:
            for sentence in sentences:
                click.echo(shown(translate(sentence), LONGEST_SENTENCE))

    def remark(self, sentence: str) -> None:
        """Says something beside the answer."""
        click.echo(shown(translate(sentence), LONGEST_SENTENCE), err=True)

    def refuse(self, message: str) -> None:
        """Says in one sentence why nothing came of the command."""
        sentence = shown(" ".join(translate(message).split()), LONGEST_SENTENCE)
        sentence = sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
        if self.as_json:
            click.echo(json.dumps({"error": sentence}))
        else:
            click.echo(sentence, err=True)

    def write_down(self, bug: BaseException) -> None:
        """Says on standard error where the program failed, and in its journal; never what was logged."""
        from dutytracker.journal import Journal, bug_report
        from dutytracker.paths import JOURNAL, usual_folder

        report = bug_report(type(bug), bug.__traceback__)
        Journal((self.data_dir or usual_folder()) / JOURNAL).write(f"a command failed\n{report}")
        click.echo(report, err=True, nl=False)

    @contextmanager
    def reading(self) -> "Iterator[Logbook]":
        """The open log, also beside a window that has it open; begun where there is none yet."""
        if log_exists(self.profile):
            logbook = self._opened()
        else:
            with self.hold():
                logbook = self._begun()
        try:
            yield logbook
        finally:
            logbook.close()

    def older_copy(self) -> "OlderCopy | None":
        """What the log that is there lacks, where it is an older copy. Raises: `DutyError` where it does not open."""
        from dutytracker.store.head_file import OlderCopy

        try:
            self._unlocked(can_wait=False).close()
        except OlderCopy as error:
            return error
        return None

    def report(self, days: tuple[date, date], *, own_time: bool) -> "WeeksReport":
        """What every export of the weeks that touch these days says."""
        with self.reading() as logbook:
            return logbook.reporting.report(weeks_touching(*days, logbook.settings.week_starts_on), own_time=own_time)

    def sealing_key(self) -> "SealingKey | None":
        """The pair in the log that opens sealed shares; `None` without a log, which is not begun, or where it has none.

        Raises: `DutyError` where the log cannot be opened.
        """
        if not log_exists(self.profile):
            return None
        with self.reading() as logbook:
            return logbook.keys.held_sealing_key()

    def settings_today(self) -> tuple[LogSettings, date]:
        """The settings of the log and its date; without a log those it would begin with, and none is begun."""
        if log_exists(self.profile):
            with self.reading() as logbook:
                return logbook.settings, logbook.today()
        return local_settings(), self.today()

    def today(self) -> date:
        """The date at this computer; no log is opened for it."""
        from dutytracker.logbook import system_clock

        return local_date(system_clock(), ZoneInfo(local_settings().time_zone))

    def draft(self, text: str, now: str | None) -> "tuple[Draft, datetime, LogSettings]":
        """What a line would do, when it was read and under which settings; without a log none is begun."""
        from dutytracker.ui.answering import draft_without_log, moment

        if not log_exists(self.profile):
            settings = local_settings()
            draft, read_at = draft_without_log(text, now, settings)
            return draft, read_at, settings
        with self.reading() as logbook:
            read_at = logbook.now().astimezone(logbook.zone) if now is None else moment(now, logbook.zone)
            return logbook.entering.read_line(text, read_at), read_at, logbook.settings

    def perform(self, request: Request) -> None:
        """Does what is asked, or has the program do it that holds the log, and prints the answer.

        Raises: `DutyError` where it is refused.
        """
        if not log_exists(self.profile):
            from dutytracker.ui.answering import rehearse

            rehearse(request, local_settings())
        fields = self._answered(replace(request, text=request.text[:LONGEST_TEXT]))
        error, document = fields.get("error"), fields.get("document")
        if error is not None or not isinstance(document, dict):
            raise DutyError(str(error))
        self.answer(document, _texts(fields.get("sentences")), _texts(fields.get("remarks")))

    def rehearse_import(self, request: Request) -> None:
        """Prints what importing a file would do, and changes nothing."""
        from dutytracker.ui.import_answer import rehearsed

        if log_exists(self.profile):
            with self.reading() as logbook:
                answer = rehearsed(request, logbook, logbook.settings)
        else:
            answer = rehearsed(request, None, local_settings())
        self.answer(answer.document, answer.sentences, answer.remarks)

    def hold(self) -> Hold:
        """The lock of the log, whose folder is made where there is none. Raises: `HeldElsewhere`, `DutyError`."""
        from dutytracker.security.durable import make_private_folder

        if not self.profile.folder.exists():
            make_private_folder(self.profile.folder)
        return Hold(self.profile.lock_file)

    def unpacked(self, backup: Path) -> "Unpacked":
        """A backup, opened by its passphrase or its recovery sheet, which is asked for where it is needed.

        Raises: `DutyError` where it does not open or is not whole.
        """
        from dutytracker.security.faults import PassphraseNeeded
        from dutytracker.store.backups.restoring import by_passphrase_or_sheet, unpack

        try:
            return unpack(self.profile, backup, by_passphrase_or_sheet(given_passphrase()))
        except PassphraseNeeded:
            if not sys.stdin.isatty():
                raise
        asked_for = translate("Passphrase of the backup, or the groups of its recovery sheet")
        typed = click.prompt(asked_for, hide_input=True, err=True)
        return unpack(self.profile, backup, by_passphrase_or_sheet(typed))

    def save(self, file: Path, data: bytes) -> None:
        """Writes a file that was asked for, as a whole or not at all, and says who can read it.

        Raises: `DutyError` where it would lie among the program's own files, or cannot be written.
        """
        from dutytracker.reports.share_words import who_can_read
        from dutytracker.security.durable import replace_file

        self.refuse_own_folder(file)
        replace_file(file, data)
        self.answer({"file": str(file)}, (said("Saved {file}.", file=file),), (who_can_read(),))

    def refuse_own_folder(self, file: Path) -> None:
        """Raises `DutyError` where a file would lie among the program's own."""
        if self.profile.folder.resolve() in file.resolve().parents:
            raise DutyError("This folder holds the log itself; choose another one for the file.")

    def _answered(self, request: Request) -> Mapping[str, object]:
        waited_until = time.monotonic() + SECONDS_TO_WAIT
        while True:
            try:
                with self.hold():
                    return self._performed(request)
            except HeldElsewhere:
                try:
                    return asked(address_of(self.profile.folder), request)
                except NobodyThere:
                    if time.monotonic() > waited_until:
                        raise
                    time.sleep(0.05)

    def _performed(self, request: Request) -> Mapping[str, object]:
        """Does what is asked with the log; a line to log is sealed for it where nobody opens it.

        What was sealed before is logged first, but for `undo`, which would take it back.
        """
        from dutytracker.security.faults import PassphraseNeeded
        from dutytracker.ui.answering import answer

        try:
            logbook = self._opened(can_wait=request.ask == "log") if log_exists(self.profile) else self._begun()
        except PassphraseNeeded:
            if request.ask != "log" or not self._locked_log.takes_lines:
                raise
            return self._sealed(request)
        try:
            if request.ask != "undo":
                self._take_in(logbook)
            return answer(request, logbook).fields
        finally:
            _go_on_erasing(logbook)
            logbook.close()

    @property
    def _locked_log(self) -> "LockedLog":
        from dutytracker.logbook.locked import LockedLog

        return LockedLog(self.profile)

    def _sealed(self, request: Request) -> Mapping[str, object]:
        from dutytracker.ui.sealed_answer import sealed_answer

        return sealed_answer(request, self._locked_log).fields

    def _take_in(self, logbook: "Logbook") -> None:
        if not logbook.may_have_lines_waiting:
            return
        from dutytracker.ui.inbox_words import taken_lines

        for line in taken_lines(logbook.inbox.take_in()):
            self.remark(line)

    def _opened(self, *, can_wait: bool = False) -> "Logbook":
        """The open log; with `can_wait` an empty answer leaves it locked. Raises: `PassphraseNeeded`."""
        from dutytracker.store.head_file import OlderCopy

        try:
            return self._unlocked(can_wait=can_wait)
        except OlderCopy as error:
            raise DutyError(in_a_row((error.sentence, "The command accept-copy does that."))) from error

    def _unlocked(self, *, can_wait: bool) -> "Logbook":
        from dutytracker.logbook import open_logbook
        from dutytracker.security.faults import PassphraseNeeded

        if self.by_recovery:
            return open_logbook(self.profile, recovery=self._sheet)
        try:
            return open_logbook(self.profile, passphrase=given_passphrase())
        except PassphraseNeeded:
            logbook = self._opened_by_keyring()
            if logbook is not None:
                return logbook
            if not sys.stdin.isatty():
                raise
        if not (can_wait and self._locked_log.takes_lines):
            return open_logbook(
                self.profile, passphrase=click.prompt(translate("Passphrase"), hide_input=True, err=True)
            )
        asked_for = translate("Passphrase (Enter alone keeps the line, sealed, until the log is unlocked)")
        passphrase = click.prompt(asked_for, default="", hide_input=True, show_default=False, err=True)
        return open_logbook(self.profile, passphrase=passphrase or None)

    def _opened_by_keyring(self) -> "Logbook | None":
        """The open log where the member let the keyring open it and it does; what it refuses is only said."""
        if not self._locked_log.has_keyring:
            return None
        from dutytracker.logbook import open_logbook
        from dutytracker.security.faults import WrongWayIn
        from dutytracker.security.os_keyring import KeyringRefuses

        try:
            return open_logbook(self.profile, keyring=True)
        except (KeyringRefuses, WrongWayIn) as error:
            self.remark(error.sentence)
            return None

    @cached_property
    def _sheet(self) -> "RecoveryKey":
        """The recovery sheet as it is typed, unseen, or comes as the first line of the standard input."""
        from dutytracker.security.recovery_key import read_recovery_key

        if not sys.stdin.isatty():
            return read_recovery_key(sys.stdin.readline())
        return read_recovery_key(
            click.prompt(translate("The eight groups of the recovery sheet"), hide_input=True, err=True)
        )

    def _begun(self) -> "Logbook":
        from dutytracker.logbook import create_logbook

        passphrase = given_passphrase()
        logbook = create_logbook(self.profile, settings=local_settings(), passphrase=passphrase)
        words = "A new log was begun in {folder}: protected."
        if passphrase is None:
            words = "A new log was begun in {folder}: it has no passphrase, so anyone at this computer can open it."
        self.remark(said(words, folder=self.profile.folder))
        return logbook


def given_passphrase() -> str | None:
    """The passphrase from the environment; `None` where it is not set or empty.

    Raises: `DutyError` where it is not text.
    """
    passphrase = os.environ.get(ENVIRONMENT) or None
    if passphrase is not None and any(unicodedata.category(one) == "Cs" for one in passphrase):
        raise DutyError(said("The passphrase in {environment} is not text: set it in UTF-8.", environment=ENVIRONMENT))
    return passphrase


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _go_on_erasing(logbook: "Logbook") -> None:
    """Notes that are erased in the log go out of its copies too, where that was cut off; else it is tried again."""
    with suppress(DutyError):
        if logbook.erasing.is_pending:
            logbook.erasing.job()()

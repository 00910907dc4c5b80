"""Opening a log, and beginning one."""

from secrets import token_bytes

from dutytracker.computer import ClockWatch
from dutytracker.domain.errors import Problems
from dutytracker.domain.records import LogSettings, Member
from dutytracker.domain.validation import problems_of
from dutytracker.logbook.book import Logbook
from dutytracker.logbook.ledger import Clock, system_clock
from dutytracker.paths import Profile
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.store.beginning import begin_log, new_member_code
from dutytracker.store.opening import open_log
from dutytracker.store.writing import RandomBytes


def open_logbook(
    profile: Profile,
    *,
    passphrase: str | None = None,
    recovery: RecoveryKey | None = None,
    keyring: bool = False,
    clock: Clock = system_clock,
    random_bytes: RandomBytes = token_bytes,
    watch: ClockWatch | None = None,
) -> Logbook:
    """Opens the log of a profile by its passphrase, by its recovery sheet, or by the keyring of this computer.

    `watch` notices where the clock is set; without one only the computer's own clock is watched.

    Raises: `PassphraseNeeded`, `WrongWayIn`, `KeyringRefuses`, `Damaged`, `Busy`, `OlderCopy`, `DutyError` where there
    is no log.
    """
    opened = open_log(profile, passphrase, recovery=recovery, keyring=keyring)
    try:
        return Logbook(profile, opened, clock, random_bytes=random_bytes, watch=watch)
    except BaseException:
        opened.database.close()
        raise


def create_logbook(
    profile: Profile,
    *,
    settings: LogSettings,
    passphrase: str | None,
    clock: Clock = system_clock,
    member: Member | None = None,
    random_bytes: RandomBytes = token_bytes,
    signing_key: bytes | None = None,
) -> Logbook:
    """Begins a log and opens it; without a passphrase anyone at this computer can open it.

    `None` for the member draws a random member code. Only a sample whose history and shares must come out the same
    every time brings its own `random_bytes` and the private half of its `signing_key`.

    Raises: `Problems` for impossible settings, `NotSaved`, `DutyError` where there is a log already.
    """
    problems = problems_of(settings, settings)
    if problems:
        raise Problems(problems)
    begin_log(
        profile,
        member or Member(code=new_member_code()),
        settings,
        passphrase,
        at=clock(),
        random_bytes=random_bytes,
        signing_key=signing_key,
    )
    logbook = open_logbook(profile, passphrase=passphrase, clock=clock, random_bytes=random_bytes)
    logbook.inbox.make_ready()
    return logbook

"""The command line: the second door to the same program, for scripts, launchers and machines without a display."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from dutytracker import cli_log
from dutytracker.cli_parts import command, with_help
from dutytracker.cli_session import DONE, FAILED, REFUSED, Session
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.early import handed_over
from dutytracker.language import translate
from dutytracker.paths import WISHED, Profile, moved_folder, platform_folder, profiles_folder
from dutytracker.profiles import present_members
from dutytracker.security.hardening import hide_memory, mend_modes

_WITH_WINDOW = frozenset({None, "open", "quick"})

_OVER_AT_ONCE = frozenset({"log", "parse", "undo", "week"})
"""The commands that end before there is anything for Python to collect."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and says how it ended: 0 done, 1 the program failed, 2 refused."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in (given[: given.index("--")] if "--" in given else given)
    session = Session(as_json=as_json, arguments=given)
    try:
        code = dutytracker.main(given, prog_name="dutytracker", standalone_mode=False, obj=session)
        if sys.stdout is not None:  # a program of Windows that opens windows has none
            sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the one place where a bug ends
        return _ended_by(error, session)
    return code if isinstance(code, int) else DONE


def ended_early(error: BaseException, arguments: Sequence[str]) -> int:
    """Says how a command ended that `early` had done, or may have."""
    return _ended_by(error, Session(as_json=False, arguments=arguments))


def _ended_by(error: BaseException, session: Session) -> int:
    """A refusal is a `DutyError`; what is not named here is a bug. It may come before any option was read."""
    from dutytracker.cli_help import refusal_of, speak_first

    speak_first(session)
    match error:
        case click.UsageError():
            session.refuse(refusal_of(error, dutytracker, session))
        case click.Abort() | KeyboardInterrupt():
            session.refuse("Stopped, and nothing was changed.")
        case DutyError():
            session.refuse(error.sentence)
        case BrokenPipeError():
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return FAILED
        case _:
            session.write_down(error)
            session.refuse(
                said("Duty Tracker failed ({kind}); what was stored before is safe", kind=type(error).__name__)
            )
            return FAILED
    return REFUSED


class _CommandsOrFiles(click.Group):
    """A share, unit file or backup in place of a command is opened, as a file manager asks for with a double click.

    The commands of files and of stewards are loaded when one is asked for that is none of the others.
    """

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self.commands:
            self._load_others()
        return super().get_command(context, name)

    def list_commands(self, context: click.Context) -> list[str]:
        self._load_others()
        return super().list_commands(context)

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(context, arguments[0]) is None and _is_opened(arguments[0]):
            arguments = ["open", *arguments]
        return super().resolve_command(context, arguments)

    def _load_others(self) -> None:
        from dutytracker.cli_others import OTHERS

        self.commands = {**{str(other.name): other for other in OTHERS}, **self.commands}


def _is_opened(name: str) -> bool:
    """True of the files that a file manager opens with the program."""
    from dutytracker.file_kinds import OPENED_KINDS

    return Path(name).suffix.lower() in {f".{kind.suffix}" for kind in OPENED_KINDS}


def _say_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    from dutytracker.build_stamp import this_build
    from dutytracker.cli_help import speak_first

    speak_first(context.obj)
    click.echo(f"Duty Tracker {translate(this_build().words)}")
    context.exit()


@with_help
@click.group(cls=_CommandsOrFiles, invoke_without_command=True, add_help_option=False)
@click.option("--data-dir", metavar="DIR", help="Keep everything in this folder.")
@click.option("--profile", "called", metavar="NAME", help="Whose log it is, where several members share the computer.")
@click.option("--language", metavar="CODE", help="Answer in this language: en or es.")
@click.option("--json", is_flag=True, expose_value=False, help="Print one JSON document.")
@click.option("--recovery", is_flag=True, help="Open the log with the groups of its recovery sheet.")
@click.option("--smoke", is_flag=True, help="Open the window, paint it and quit.")
@click.option("--in-background", is_flag=True, help="Start without the window, as at the start of the session.")
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_say_version,
    help="Show the version and exit.",
)
@click.pass_context
def dutytracker(
    context: click.Context,
    *,
    data_dir: str | None,
    called: str | None,
    language: str | None,
    recovery: bool,
    smoke: bool,
    in_background: bool,
) -> int | None:
    """Log indirect patient care in seconds; without a command the window opens."""
    if data_dir is not None and not data_dir.strip():
        raise DutyError("The folder after --data-dir must have a name.")
    context.obj.data_dir = None if data_dir is None else Path(data_dir).absolute()
    if language is not None or context.invoked_subcommand not in _WITH_WINDOW:
        context.obj.speak(language)
    context.obj.called = called
    if data_dir is None:
        with_window = context.invoked_subcommand in _WITH_WINDOW
        _find_everything(moves=with_window, tells=with_window and not in_background and not smoke)
    mend_modes(profiles_folder(context.obj.data_dir))
    context.obj.by_recovery = recovery
    if recovery and context.invoked_subcommand in _WITH_WINDOW:
        raise DutyError("In the window, the recovery sheet is used on the screen of the locked log.")
    if context.invoked_subcommand not in _WITH_WINDOW:
        hide_memory()
        if context.invoked_subcommand not in _OVER_AT_ONCE:
            gc.enable()
    if context.invoked_subcommand is not None:
        return None
    from dutytracker.app import run

    profile = context.obj.profile if in_background else _profile_for_window(context.obj)
    return (
        DONE if profile is None else run(profile, smoke=smoke, in_background=in_background, is_named=called is not None)
    )


def _find_everything(*, moves: bool, tells: bool) -> None:
    """Moves everything first where that is wished for; `tells` shows in a window that its folder is not there.

    Raises: `DutyError` where everything was moved to a folder that is not there.
    """
    if moved_folder() is None and not (platform_folder() / WISHED).exists():
        return
    from dutytracker.moving import move_if_wished, require_there

    if moves:
        move_if_wished()
    try:
        require_there()
    except DutyError as error:
        if tells:
            from dutytracker.app import tell_before_start

            tell_before_start(error.sentence)
        raise


@command("open")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
def open_files(session: Session, paths: tuple[Path, ...]) -> int:
    """Open a unit file or a backup in the window, or shares in the steward's Review."""
    from dutytracker.app import run

    for path in paths:
        if not os.path.lexists(path):
            raise DutyError(said("There is no file or folder {path}: check the name.", path=path))
    profile = _profile_for_window(session)
    is_named = session.called is not None
    return DONE if profile is None else run(profile, files=[path.absolute() for path in paths], is_named=is_named)


@command("quick")
def quick(session: Session) -> int:
    """Open the palette, a small window with the line: of the running program if there is one."""
    profile = _profile_for_window(session)
    if profile is None or handed_over(profile):
        return DONE
    from dutytracker.app import run

    return run(profile, palette_alone=True)


def _profile_for_window(session: Session) -> Profile | None:
    """Whose log a window is to show: who was named or is alone, else the member chosen; `None` where nobody was."""
    members = present_members(session.data_dir)
    if session.called is not None or len(members) < 2:
        return session.profile
    from dutytracker.app import chosen_profile

    return chosen_profile(members, session.data_dir)


@command("demo")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--members", type=click.IntRange(1, 1000), default=40, help="How many the sample unit has: 40.")
def demo(session: Session, folder: Path, *, members: int) -> None:
    """Make a sample member, a sample unit and its steward in DIR, with everything that can be made of them."""
    from dutytracker.demo.making import LOG_FOLDER, STEWARD_FOLDER, UNIT_FILE, UNIT_FOLDER, make_demo
    from dutytracker.demo.unit_story import roster_of

    made = make_demo(folder, members=members)
    sentences = [
        *(said("Made {path}.", path=path) for path in made),
        said("To see the member: python3 run.py --data-dir {folder}", folder=folder / LOG_FOLDER),
        said(
            "To see the steward’s Review (Ctrl+4): python3 run.py --data-dir {folder}", folder=folder / STEWARD_FOLDER
        ),
        said(
            "To pool the unit: python3 run.py review {folder} --roster {roster}",
            folder=folder / UNIT_FOLDER,
            roster=roster_of(members),
        ),
        said(
            "To lay its offers over it: python3 run.py offers {file} {folder}",
            file=folder / UNIT_FILE,
            folder=folder / UNIT_FOLDER,
        ),
        said("The shares in {folder} are not sealed, so that anyone can open them.", folder=folder / UNIT_FOLDER),
    ]
    session.answer({"made": [str(path) for path in made]}, sentences)


for _command in (cli_log.parse, cli_log.log, cli_log.undo, cli_log.week, cli_log.weeks, open_files, quick, demo):
    dutytracker.add_command(_command)

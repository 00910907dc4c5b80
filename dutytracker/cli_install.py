"""The command that makes the program known to this user's desktop."""

import click

from dutytracker.cli_parts import command
from dutytracker.cli_session import Session


@command("install")
@click.option("--remove", is_flag=True, help="Take it out again; your log stays.")
def install(session: Session, *, remove: bool) -> None:
    """Put the program into the menu of this desktop, and open its files by a double click. For you alone."""
    from dutytracker.ui.desktop.menu import desktop_menu
    from dutytracker.ui.desktop.start_command import program_command

    folder = () if session.data_dir is None else ("--data-dir", str(session.data_dir))
    menu = desktop_menu((*program_command(), *folder))
    if remove:
        gone = menu.take_out()
        if gone:
            session.answer({"removed": list(gone)}, ("Duty Tracker is out of the menu; your log is where it was.",))
        else:
            session.answer({"removed": []}, ("Duty Tracker was not in the menu.",))
        return
    made = menu.put_in()
    sentences = (
        "Duty Tracker is in the menu of this desktop, and its files open with it.",
        "If you move the program elsewhere, run this again; `install --remove` takes it out.",
    )
    session.answer({"made": list(made)}, sentences)

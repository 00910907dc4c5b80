"""The first backup of a log that was just begun, in the second place that was chosen for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.ui.background import start
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.logbook.backups import BackedUp


def keep_backups_in(folder: Path, workspace: Workspace, tell: Callable[[str], object]) -> None:
    """Notes the folder as the second place, and brings a first backup there beside the window.

    `tell` is called with a sentence where something stands in the way; the log is there all the same.
    """
    backups = workspace.logbook.backups
    try:
        backups.choose_second_place(folder)
        job = backups.job()
    except DutyError as error:
        tell(translate(error.sentence))
        return

    def tell_trouble(backed_up: "BackedUp") -> None:
        if backed_up.trouble is not None:
            tell(translate(backed_up.trouble))

    task = start(job.run, workspace)
    task.finished.connect(tell_trouble)
    task.refused.connect(tell)

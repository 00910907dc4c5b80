"""What the window does with new keys, here and now, for a section that is tested without it."""

from dutytracker.ui.locking.renewal import Renewal, Renewed
from dutytracker.ui.settings.safety import SafetySection
from dutytracker.ui.workspace import Workspace


def renewing(section: SafetySection, workspace: Workspace) -> SafetySection:
    """The section of a log that is closed for new keys, and opened again, when it asks for that."""

    def renew(renewal: Renewal) -> None:
        workspace.logbook._ledger.let_go(renewal.change.passphrase)
        renewal.change.take_over(renewal.keys)
        section.refresh()
        section.tell(Renewed(renewal, None))

    workspace.renewal_wanted.connect(renew)
    return section

"""The commands of files, shares, units and members: no line that is typed waits until they are loaded."""

from dutytracker import cli_files, cli_install, cli_members, cli_review, cli_shares, cli_unit

OTHERS = (
    *(cli_files.export, cli_files.lost, cli_files.tally, cli_files.import_, cli_files.archive),
    *(cli_files.backup, cli_files.restore, cli_files.accept_copy),
    *(cli_shares.share, cli_shares.evidence, cli_shares.verify),
    *(cli_review.review, cli_unit.unit, cli_unit.offers, cli_members.members, cli_install.install),
)

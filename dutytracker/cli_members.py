"""The command about the members who share one account."""

from dataclasses import replace

import click

from dutytracker.cli_parts import command
from dutytracker.cli_session import Session
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import log_exists
from dutytracker.profiles import Member, bring_back, make_member, member_called, members_in, put_away, rename_member


@command("members")
@click.option("--add", metavar="NAME", help="Make room for another member, whose log begins at the first start.")
@click.option("--rename", nargs=2, metavar="NAME NEW", help="Give a member another name.")
@click.option("--put-away", "away", metavar="NAME", help="List a member no more; asks for the passphrase.")
@click.option("--bring-back", "back", metavar="NAME", help="List a member again who was put away.")
def members(
    session: Session, *, add: str | None, rename: tuple[str, str] | None, away: str | None, back: str | None
) -> None:
    """List the members who share this computer, or add, rename or put away one."""
    if sum(one is not None for one in (add, rename, away, back)) > 1:
        raise DutyError("Change one member at a time.")
    if add is not None:
        made = make_member(session.data_dir, add)
        _say(
            session,
            made,
            said(
                "Made room for “{name}”: choose this name at the next start, or name it with --profile.", name=made.name
            ),
        )
    elif rename is not None:
        called = member_called(session.data_dir, rename[0])
        renamed = rename_member(session.data_dir, called, rename[1])
        _say(session, renamed, said("“{name}” is called “{new}” from now on.", name=called.name, new=renamed.name))
    elif away is not None:
        _put_away(session, member_called(session.data_dir, away))
    elif back is not None:
        member = bring_back(session.data_dir, back)
        _say(session, member, said("“{name}” is listed again.", name=member.name))
    else:
        found = members_in(session.data_dir)
        session.answer({"members": [_fields(one) for one in found]}, map(_line, found))


def _put_away(session: Session, member: Member) -> None:
    """Opens the log first: who cannot do that has no say in whether it is listed."""
    of_member = replace(session, called=member.profile.folder.name)
    if log_exists(member.profile):
        with of_member.reading():
            pass
    gone = put_away(session.data_dir, member)
    _say(
        session,
        gone,
        said("“{name}” is put away, and nothing of it was deleted: --bring-back lists it again.", name=gone.name),
    )


def _say(session: Session, member: Member, sentence: str) -> None:
    session.answer(_fields(member), (sentence,))


def _fields(member: Member) -> dict[str, object]:
    folder = member.profile.folder.name.encode(errors="replace").decode()
    return {"name": member.name, "folder": folder, "put_away": member.is_put_away}


def _line(member: Member) -> str:
    return said("{name} (put away)", name=member.name) if member.is_put_away else member.name

"""Several members on one account: their names, and what is read of a name file that others could have written."""

import os
import sys

import pytest

from dutytracker.domain.errors import DutyError, Problem
from dutytracker.domain.records import LogSettings
from dutytracker.handover import Hold
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.profiles import (
    MOST_MEMBERS,
    bring_back,
    make_member,
    member_called,
    member_of,
    members_in,
    others_beside,
    present_members,
    profile_in_use,
    profile_of,
    put_away,
    rename_member,
)
from tests.builders import ZONE

SOUND = '{"format": "dutytracker-profile", "name": "Ann", "put_away": true}'


def begin(profile):
    create_logbook(profile, settings=LogSettings(time_zone=ZONE), passphrase=None).close()


def names_in(folder):
    return [one.name for one in members_in(folder)]


def test_where_nobody_began_the_usual_profile_is_meant(tmp_path):
    assert members_in(tmp_path) == ()
    assert profile_of(tmp_path, None) == profile_in(tmp_path)


def test_a_member_alone_needs_no_name(tmp_path):
    begin(profile_in(tmp_path))
    assert names_in(tmp_path) == ["default"]
    assert profile_of(tmp_path, None) == profile_in(tmp_path)


def test_a_member_who_is_alone_in_another_folder_is_meant(tmp_path):
    assert profile_of(tmp_path, None) != make_member(tmp_path, "Ann").profile
    assert profile_of(tmp_path, None).folder.name == "ann"


def test_with_several_members_the_sentence_lists_their_names(tmp_path):
    make_member(tmp_path, "Ann")
    make_member(tmp_path, "Ben")
    with pytest.raises(DutyError, match=r"--profile, “Ann” or “Ben”\.$"):
        profile_of(tmp_path, None)


@pytest.mark.parametrize("called", ["Zoë Ruß", "zoë  RUSS", "Zoe\u0308 Ruß", "zoe-ru"])
def test_a_member_is_found_by_name_or_folder(tmp_path, called):
    made = make_member(tmp_path, "Zoë Ruß")
    make_member(tmp_path, "Ben")
    assert profile_of(tmp_path, called) == made.profile


def test_a_name_nobody_has_is_answered_with_those_there_are(tmp_path):
    with pytest.raises(DutyError, match="nobody began"):
        member_called(tmp_path, "Ann")
    make_member(tmp_path, "Ben")
    with pytest.raises(DutyError, match="choose “Ben”"):
        member_called(tmp_path, "Ann")


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("CON", "member-con"),
        ("李", "member"),
        ("../../etc", "etc"),
        ("a" * 40, "a" * 24),
        ("COM1.txt", "com1-txt"),
    ],
)
def test_a_folder_has_a_name_that_every_system_takes(tmp_path, name, folder):
    assert make_member(tmp_path, name).profile == profile_in(tmp_path, folder)
    assert names_in(tmp_path) == [name]


def test_names_that_are_alike_as_folders_get_two_folders(tmp_path):
    assert [make_member(tmp_path, name).profile.folder.name for name in ("Zoë!", "Zoé")] == ["zoe", "zoe-2"]


def test_a_hundred_folders_of_one_name_are_too_many(tmp_path):
    for name in ("ann", *(f"ann-{number}" for number in range(2, 30))):
        profile_in(tmp_path, name).folder.mkdir(parents=True)
    with pytest.raises(DutyError, match="choose another name"):
        make_member(tmp_path, "Ann")


@pytest.mark.parametrize("name", ["", "   ", "a\nb", "a\u202eb", "a" * 41, "ann", "ANN ", "default", "\ud800"])
def test_a_name_that_cannot_be_told_apart_is_refused(tmp_path, name):
    begin(profile_in(tmp_path))
    make_member(tmp_path, "Ann")
    with pytest.raises(Problem):
        make_member(tmp_path, name)
    assert names_in(tmp_path) == ["Ann", "default"]


def test_a_member_is_renamed_and_keeps_the_folder(tmp_path):
    begin(profile_in(tmp_path))
    make_member(tmp_path, "Ben")
    renamed = rename_member(tmp_path, member_called(tmp_path, "default"), "Ann")
    assert renamed.profile == profile_in(tmp_path)
    with pytest.raises(Problem):
        rename_member(tmp_path, renamed, "ben")
    assert names_in(tmp_path) == ["Ann", "Ben"]


def test_no_more_than_twenty_members(tmp_path):
    for number in range(MOST_MEMBERS):
        make_member(tmp_path, f"Member number {number}")
    with pytest.raises(DutyError, match="No more than 20"):
        make_member(tmp_path, "One more")


def test_who_is_put_away_comes_back_with_everything(tmp_path):
    begin(profile_in(tmp_path))
    ben = make_member(tmp_path, "Ben")
    begin(ben.profile)
    stored = ben.profile.database.read_bytes()

    put_away(tmp_path, ben)
    assert [one.name for one in present_members(tmp_path)] == ["default"]
    assert profile_of(tmp_path, None) == profile_in(tmp_path)
    with pytest.raises(DutyError, match="was put away"):
        member_called(tmp_path, "Ben")

    assert bring_back(tmp_path, "ben") == ben
    assert member_called(tmp_path, "Ben").profile.database.read_bytes() == stored


def test_a_name_is_known_however_its_accents_are_typed(tmp_path):
    make_member(tmp_path, "Ann")
    rene = make_member(tmp_path, "René")
    assert member_called(tmp_path, "Rene\u0301") == rene
    put_away(tmp_path, rene)
    assert bring_back(tmp_path, "Rene\u0301") == rene


def test_the_last_member_stays(tmp_path):
    with pytest.raises(DutyError, match="only member"):
        put_away(tmp_path, make_member(tmp_path, "Ann"))


def test_who_was_not_put_away_does_not_come_back(tmp_path):
    make_member(tmp_path, "Ann")
    make_member(tmp_path, "Ben")
    put_away(tmp_path, member_called(tmp_path, "Ben"))
    with pytest.raises(DutyError, match="No member “Ann” was put away"):
        bring_back(tmp_path, "Ann")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff\xfe",
        b"[" * 5000,
        b"[]",
        SOUND.replace("Ann", "A\u202enn").encode(),
        SOUND.replace("Ann", "Ann\\ud800").encode(),
        SOUND.replace("Ann", "").encode(),
        SOUND.replace('"Ann"', "7").encode(),
        SOUND.replace("true", "1").encode(),
        SOUND.replace("true", 'true, "more": 1').encode(),
        SOUND.replace("dutytracker-profile", "other").encode(),
        SOUND.replace('"put_away"', '"name"').encode(),
    ],
)
def test_a_name_file_that_is_not_sound_hides_nobody(tmp_path, said):
    profile = profile_in(tmp_path)
    begin(profile)
    profile.name_file.write_bytes(said)
    assert [one.name for one in present_members(tmp_path)] == ["default"]
    profile.name_file.write_text(SOUND)
    assert present_members(tmp_path) == ()


def test_two_who_have_one_name_are_told_apart_by_their_folders(tmp_path):
    for name in ("one", "two"):
        profile_in(tmp_path, name).folder.mkdir(parents=True)
        profile_in(tmp_path, name).name_file.write_text(SOUND.replace("true", "false"))
    with pytest.raises(DutyError, match="which folder is meant, one or two"):
        member_called(tmp_path, "Ann")
    assert member_called(tmp_path, "two").profile == profile_in(tmp_path, "two")


@pytest.mark.skipif(sys.platform != "linux", reason="needs names of files that are not text")
def test_a_folder_whose_name_is_not_text_is_listed_so_that_it_can_be_shown(tmp_path):
    folder = profile_in(tmp_path, os.fsdecode(b"a\xff")).folder
    folder.mkdir(parents=True)
    (folder / "log.db").write_bytes(b"")
    names_in(tmp_path)[0].encode()


def test_the_profile_that_is_open_is_found(tmp_path):
    ann, ben = (make_member(tmp_path, name) for name in ("Ann", "Ben"))
    assert profile_in_use((ann, ben)) is None
    with Hold(ann.profile.lock_file), Hold(ben.profile.lock_file):
        assert profile_in_use((ann, ben)) == ann.profile
    with Hold(ben.profile.lock_file):
        assert profile_in_use((ann, ben)) == ben.profile


def test_a_lock_that_cannot_be_opened_is_in_nobodys_use(tmp_path):
    ann = make_member(tmp_path, "Ann")
    ann.profile.lock_file.mkdir()
    assert profile_in_use((ann,)) is None


def test_a_profile_says_whose_it_is_and_whether_a_name_was_chosen(tmp_path):
    begin(profile_in(tmp_path))
    first = member_of(profile_in(tmp_path))
    assert (first.name, first.has_chosen, first.data_dir) == ("default", False, tmp_path)
    ann = rename_member(tmp_path, first, "Ann")
    assert member_of(profile_in(tmp_path)) == ann
    assert ann.has_chosen


def test_the_others_whose_logs_may_be_open_are_those_with_a_lock(tmp_path):
    ann, ben, _cleo = (make_member(tmp_path, name) for name in ("Ann", "Ben", "Cleo"))
    assert others_beside(ann.profile) == ()
    with Hold(ann.profile.lock_file), Hold(ben.profile.lock_file):
        assert others_beside(ann.profile) == (ben.profile,)
    assert others_beside(profile_in(tmp_path / "nowhere")) == ()

from pathlib import Path

import platformdirs

from dutytracker.paths import log_exists, profile_in
from tests.builders import a_logbook


def test_everything_of_a_log_lies_in_the_folder_of_its_profile():
    profile = profile_in(Path("stick"))
    assert profile.folder == Path("stick/profiles/default")
    files = [profile.database, profile.key_file, profile.head_file, profile.lock_file, profile.backups]
    assert [path.parent for path in files] == [profile.folder] * 5
    assert len(set(files)) == 5


def test_without_a_folder_of_ones_own_it_is_the_local_one_of_the_platform():
    local = Path(platformdirs.user_data_dir("dutytracker", appauthor=False, roaming=False))
    assert profile_in(None).folder == local / "profiles" / "default"


def test_a_log_is_there_once_it_was_begun(tmp_path):
    assert not log_exists(profile_in(tmp_path))
    a_logbook(tmp_path).close()
    assert log_exists(profile_in(tmp_path))

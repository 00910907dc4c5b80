"""A share that stays in its file is read again only as the share that it was."""

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.taken_share import LooseShare, loose_found, read_found
from tests.exchange.sealed_shares import KEY
from tests.exchange.shares import SOUND, payload, signed
from tests.stewards import share_file


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(SOUND)
    return path


def loose(path, key=None):
    read = loose_found(Found(path, path.name), key)
    assert isinstance(read, LooseShare)
    return read


def test_a_share_that_stays_in_its_file_tells_what_one_that_is_kept_tells(file):
    kept = read_found(Found(file, file.name))

    share = loose(file)

    assert (share.received, share.part) == (kept.received, kept.part)
    assert (share.payload, share.weeks()) == (kept.payload, kept.weeks())


def test_a_sealed_share_is_opened_again_with_its_key(file):
    plain = loose(file).weeks()
    file.write_bytes(seal(SOUND, KEY.public))

    assert loose(file, KEY).weeks() == plain


def test_what_is_no_share_is_refused_in_the_same_words(file):
    file.write_bytes(SOUND[:-1])
    found = Found(file, file.name)

    assert loose_found(found) == read_found(found)


def test_the_same_share_in_other_words_is_still_that_share(file):
    share = loose(file)
    before = share.weeks()

    file.write_bytes(signed(payload()))

    assert share.weeks() == before


@pytest.mark.parametrize("later", [None, SOUND[:-1], share_file(7, weeks=range(2))], ids=["gone", "damaged", "another"])
def test_a_file_that_is_another_one_by_then_is_never_taken_for_the_share(file, later):
    share = loose(file)
    file.unlink() if later is None else file.write_bytes(later)

    for asked in (lambda: share.payload, share.weeks):
        with pytest.raises(DutyError, match=r"a\.dutyshare was changed or taken away .+ look at them again\."):
            asked()

"""What holds for every test."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from dutytracker import computer

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


@pytest.fixture(scope="module", autouse=True)
def _stays_where_it_is() -> Iterator[None]:
    """No folder of a test is one that the computer forgets or has on a network, whatever it lies on here."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_is_forgotten", "_is_on_network"):
            patch.setattr(computer, name, lambda _folder: False)
        yield

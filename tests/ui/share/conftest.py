"""Share in the real window, and a unit file to seal to."""

import pytest

from dutytracker.ui.share.share_place import SharePlace
from tests.sealing import STEWARD, a_unit_file


@pytest.fixture
def place(filled_places, window, tmp_path) -> SharePlace:
    """Share in the real window; the dialog answers with a file in a temporary folder, and keeps what was suggested."""
    window.actions_.go_share.trigger()
    place = filled_places.by_key["share"]
    place.suggested = []

    def path_from(_parent, suggestion, _filter):
        place.suggested.append(suggestion)
        return str(tmp_path / suggestion.rpartition("/")[2])

    place.path_from = path_from
    return place


@pytest.fixture
def adopt(window):
    """Adopts a unit file of a steward."""

    def adopt(steward=STEWARD, **fields):
        workspace = window.workspace
        workspace.perform(workspace.logbook.unit.adopting(a_unit_file(steward, **fields)).change)

    return adopt

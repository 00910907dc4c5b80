"""Pictures of Share with a unit file: sealed by itself, not sealed by choice, and what was shared before."""

from tests.sealing import a_unit_file
from tests.ui.looks import looks, take
from tests.ui.share.test_sealing import place  # noqa: F401 - a fixture


def adopt(window):
    """Adopts a unit file."""
    workspace = window.workspace
    workspace.perform(workspace.logbook.adopting(a_unit_file()).change)


@looks
def test_a_share_that_is_sealed(place, window, theme, scheme, size):  # noqa: F811
    theme.choose(scheme)
    window.resize(*size)
    place.save_button.click()
    adopt(window)
    place.options.range.choose(6)
    place.save_button.click()
    place.options.range.choose(1)
    take(window, "share_sealed", scheme, size[0])
    place.left.reveal(place.before)
    take(window, "share_sealed_before", scheme, size[0])


@looks
def test_a_share_that_is_not_sealed_by_choice(place, window, theme, scheme, size):  # noqa: F811
    theme.choose(scheme)
    window.resize(*size)
    adopt(window)
    place.options.not_sealed.setChecked(True)
    place.options.not_sealed.setFocus()
    place.left.reveal(place.options.not_sealed)
    take(window, "share_not_sealed", scheme, size[0])

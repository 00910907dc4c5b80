"""Pictures of Share with a unit file: sealed by itself, not sealed by choice, and what was shared before."""

from tests.ui.looks import looks


@looks
def test_a_share_that_is_sealed(place, adopt, take_window):
    place.save_button.click()
    adopt()
    place.options.range.choose(6)
    place.save_button.click()
    place.options.range.choose(1)
    take_window("share_sealed")
    place.left.reveal(place.before)
    take_window("share_sealed_before")


@looks
def test_a_share_that_is_not_sealed_by_choice(place, adopt, take_window, window, size):
    window.resize(*size)
    adopt()
    place.options.not_sealed.setChecked(True)
    place.options.not_sealed.setFocus()
    place.left.reveal(place.options.not_sealed)
    take_window("share_not_sealed")

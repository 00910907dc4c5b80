"""Which of the system's libraries stay in the bundle."""

from bundling.closure import is_of_system, libraries_needed

NEEDS = {
    "PySide6/Qt/plugins/platforms/libqxcb.so": ["libxcb-cursor.so.0", "libQt6Gui.so.6", "libc.so.6"],
    "PySide6/Qt/lib/libQt6Gui.so.6": ["libglib-2.0.so.0"],
    "libxcb-cursor.so.0": ["libxcb-image.so.0"],
}
PLACES = {
    *NEEDS,
    *("libQt6Gui.so.6", "libglib-2.0.so.0", "libxcb-image.so.0", "libgtk-3.so.0", "libpango-1.0.so.0"),
    *("libpython3.11.so.1.0", "_cffi_backend.cpython-311.so"),
    *("PySide6/Qt/lib/libQt6OpenGL.so.6", "libQt6OpenGL.so.6"),
}


def test_a_library_that_only_a_plugin_left_out_needed_goes_with_it() -> None:
    stays = libraries_needed(PLACES, lambda place: NEEDS.get(place, ()))
    assert {"libgtk-3.so.0", "libpango-1.0.so.0"} <= PLACES - stays


def test_a_library_of_qt_that_nothing_needs_goes_with_its_link() -> None:
    stays = libraries_needed(PLACES, lambda place: NEEDS.get(place, ()))
    assert {"PySide6/Qt/lib/libQt6OpenGL.so.6", "libQt6OpenGL.so.6"} <= PLACES - stays
    assert {"PySide6/Qt/lib/libQt6Gui.so.6", "libQt6Gui.so.6"} <= stays


def test_python_and_modules_of_parts_are_no_libraries_of_the_system() -> None:
    assert not is_of_system("libpython3.11.so.1.0")
    assert not is_of_system("_cffi_backend.cpython-311.so")
    assert not is_of_system("PySide6/Qt/lib/libQt6Gui.so.6")
    assert is_of_system("libglib-2.0.so.0")

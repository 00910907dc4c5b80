"""What goes into the bundle."""

import ast
import importlib.util
from pathlib import Path

from bundling import closure, contents, icu_library, licences, macos, windows
from bundling.staging import Staging

ROOT = Path(__file__).resolve().parents[2]


def test_everything_the_program_reads_beside_its_code_goes_in() -> None:
    places = {f"{folder}/{Path(path).name}" for path, folder in contents.data_files(ROOT)}
    assert {
        "resources/icons/dutytracker.svg",
        "resources/fonts/inter/Inter-Regular.otf",
        "resources/fonts/noto-sans/OFL.txt",
        "resources/report/weeks.typ",
        "resources/evidence/verify.py",
        "licences/LGPL-3.0.txt",
        "dutytracker/store/migrations/env.py",
        "dutytracker/store/migrations/versions/v0001_first_release.py",
        "./LICENSE",
    } <= places


def test_nothing_of_it_is_taken_for_a_part_of_qt_that_is_left_out() -> None:
    places = [f"{folder}/{Path(path).name}" for path, folder in contents.data_files(ROOT)]
    assert {"resources/translations/es.json", "resources/translations/es/LC_MESSAGES/click.mo"} <= set(places)
    assert [place for place in places if not contents.is_wanted(place)] == []


def test_nothing_that_python_made_goes_in() -> None:
    assert not [path for path, _ in contents.data_files(ROOT) if "__pycache__" in path or path.endswith(".pyc")]


def test_every_file_is_there_and_in_the_same_order_each_time() -> None:
    files = contents.data_files(ROOT)
    assert all(Path(path).is_file() for path, _ in files)
    assert files == contents.data_files(ROOT)


def test_what_scripts_import_that_nobody_imports_goes_in() -> None:
    modules = contents.modules_of_data(ROOT)
    assert {"alembic", "json", "hashlib"} <= set(modules)
    assert [name for name in modules if importlib.util.find_spec(name) is None] == []


def test_nothing_is_excluded_that_the_program_asks_for_by_name() -> None:
    wanted = {*contents.HIDDEN_MODULES, *contents.modules_of_data(ROOT)}
    assert wanted.isdisjoint(contents.EXCLUDED_MODULES)


def test_the_plugins_that_show_the_window_go_in_and_unused_ones_do_not() -> None:
    plugins = "PySide6/Qt/plugins"
    used = (
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "iconengines/libqsvgicon.so",
    )
    assert all(contents.is_wanted(f"{plugins}/{name}") for name in used)
    unused = (
        "platformthemes/libqgtk3.so",
        "tls/libqopensslbackend.so",
        "platforms/libqvnc.so",
        "imageformats/libqico.so",
        "generic/libqevdevkeyboardplugin.so",
    )
    assert not any(contents.is_wanted(f"{plugins}/{name}") for name in unused)
    assert contents.is_wanted("PySide6\\plugins\\platforms\\qwindows.dll")
    assert contents.is_wanted("PySide6/Qt/plugins/platforms/libqcocoa.dylib")


def test_printing_is_left_to_the_computer_and_time_zones_go_in_once() -> None:
    assert not contents.is_wanted("libcups.so.2")
    assert contents.is_wanted("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so")
    assert not contents.is_wanted("dateutil/zoneinfo/dateutil-zoneinfo.tar.gz")
    assert contents.is_wanted("tzdata/zoneinfo/America/Chicago")


def test_what_pip_noted_where_it_installed_does_not_go_in() -> None:
    assert contents.is_wanted("keyring-25.7.0.dist-info/entry_points.txt")
    assert not contents.is_wanted("keyring-25.7.0.dist-info/RECORD")
    assert not contents.is_wanted("keyring-25.7.0.dist-info/direct_url.json")


def test_of_qt_s_own_sentences_only_those_of_the_program_s_languages_go_in() -> None:
    assert contents.is_wanted("PySide6/Qt/translations/qtbase_es.qm")
    assert not contents.is_wanted("PySide6/Qt/translations/qtbase_de.qm")
    assert not contents.is_wanted("PySide6/Qt/translations/qt_help_es.qm")


def test_the_recipe_names_only_what_is_there() -> None:
    recipe = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    parts = (closure, contents, icu_library, licences, macos, windows)
    modules = {part.__name__.removeprefix("bundling."): part for part in parts}
    used = {
        (node.value.id, node.attr)
        for node in ast.walk(recipe)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules
    }
    assert {name for name, _ in used} == set(modules)
    assert [name for module, name in sorted(used) if not hasattr(modules[module], name)] == []
    of_staging = {
        node.attr
        for node in ast.walk(recipe)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "staging"
    }
    assert of_staging
    assert all(hasattr(Staging, name) for name in of_staging)

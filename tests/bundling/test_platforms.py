"""What only Windows and macOS read of a bundle."""

import ast
import plistlib

from bundling import macos, windows
from dutytracker.build_stamp import BuildStamp

STAMP = BuildStamp(version="1.2.3", date="2026-11-28", commit="abc")


def test_windows_is_told_the_version_in_numbers_and_words() -> None:
    resource = windows.version_resource(STAMP, "dutytracker")
    ast.parse(resource)
    assert "filevers=(1, 2, 3, 0)" in resource
    assert "StringStruct('FileVersion', '1.2.3, built 2026-11-28 from abc')" in resource


def test_macos_is_told_which_files_the_program_opens() -> None:
    properties = plistlib.loads(plistlib.dumps(macos.properties(STAMP)))
    declared = {kind["UTTypeIdentifier"] for kind in properties["UTExportedTypeDeclarations"]}
    opened = {name for kind in properties["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]}
    assert opened == declared
    assert "local.dutytracker.dutyshare" in opened
    assert properties["CFBundleVersion"] == "1.2.3"

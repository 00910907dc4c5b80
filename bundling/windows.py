"""What only a bundle for Windows has: its icon, and what the properties of the program show. Untried on Windows."""

from dutytracker.build_stamp import BuildStamp

ICON = "bundling/icons/dutytracker.ico"

ENGLISH_UNICODE = "040904B0"


def version_resource(stamp: BuildStamp, original_name: str) -> str:
    """The version resource, as PyInstaller reads it."""
    numbers = tuple(int(part) for part in (*stamp.version.split("."), "0", "0", "0")[:4])
    shown = {
        "CompanyName": "Duty Tracker",
        "FileDescription": "Duty Tracker",
        "FileVersion": stamp.words,
        "InternalName": original_name,
        "LegalCopyright": "MIT licence; the parts of others are named in the folder licences.",
        "OriginalFilename": f"{original_name}.exe",
        "ProductName": "Duty Tracker",
        "ProductVersion": stamp.version,
    }
    strings = ",\n".join(f"        StringStruct({name!r}, {words!r})" for name, words in shown.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable({ENGLISH_UNICODE!r}, [
{strings},
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""

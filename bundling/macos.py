"""What only a bundle for macOS has: its icon, its name, and the files it opens. Untried on macOS."""

from dutytracker.build_stamp import BuildStamp
from dutytracker.file_kinds import OPENED_KINDS

ICON = "bundling/icons/dutytracker.icns"

IDENTIFIER = "local.dutytracker"
"""The name by which macOS knows the program; no domain belongs to it."""


def properties(stamp: BuildStamp) -> dict[str, object]:
    """What Info.plist says beside the name, the icon and the version."""
    return {
        "CFBundleDisplayName": "Duty Tracker",
        "CFBundleVersion": stamp.version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": kind.name,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.{kind.suffix}"],
            }
            for kind in OPENED_KINDS
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.{kind.suffix}",
                "UTTypeDescription": kind.name,
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [kind.suffix], "public.mime-type": kind.mime},
            }
            for kind in OPENED_KINDS
        ],
    }

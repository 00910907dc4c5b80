"""ICU's library of data with less in it, linked anew: for Linux, where Qt brings one along."""

import re
import subprocess
from pathlib import Path, PurePath

from bundling.faults import CannotBuild
from bundling.icu_data import ALIGNMENT, is_kept, items_of, package_in, packed

NAME = re.compile(r"libicudata\.so\.(\d+)")

BLOB, OBJECT = "data", "data.o"
"""The names of its files while it is linked; what they are called ends up in the library."""

SECTION = ".rodata,alloc,load,readonly,data,contents"
"""Where the data lies: among what is never written to, which processes share."""


def is_data_of_icu(place: str) -> bool:
    """Whether a file of the bundle is the library."""
    return NAME.fullmatch(PurePath(place).name) is not None


def lessened(library: Path, folder: Path) -> Path:
    """A library like this one in `folder`, with what the program needs; the same bytes each time.

    Raises: `CannotBuild`.
    """
    found = NAME.fullmatch(library.name)
    if found is None:
        raise CannotBuild(f"{library.name} is not the name that ICU gives its data.")
    package = package_in(library.read_bytes())
    kept = {name: item for name, item in items_of(package).items() if is_kept(name.partition("/")[2])}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BLOB).write_bytes(packed(package, kept))
    for command in (
        f"ld -r -b binary -o {OBJECT} {BLOB}",
        f"objcopy --rename-section .data={SECTION} --set-section-alignment .data={ALIGNMENT} {OBJECT}",
        f"objcopy --redefine-sym _binary_{BLOB}_start=icudt{found[1]}_dat {OBJECT}",
        f"objcopy --keep-global-symbol icudt{found[1]}_dat {OBJECT}",
        f"ld -shared -soname {library.name} --build-id=none -z noexecstack -o {library.name} {OBJECT}",
    ):
        done = subprocess.run(command.split(), cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CannotBuild(f"ICU's data could not be linked: {done.stderr.strip()}")
    return folder / library.name

"""The keyring of a Linux desktop as it is: GNOME's own program over a message bus, where both are installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("bash", "dbus-run-session", "gdbus", "gnome-keyring-daemon")
MISSING = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

SCRIPT = """
import sys
from pathlib import Path
import keyring
from dutytracker.logbook import open_logbook
from dutytracker.security.faults import NoKeyringWay
from dutytracker.security.os_keyring import has_keyring
from tests.builders import a_logbook

print(type(keyring.get_keyring()).__module__, has_keyring())
logbook = a_logbook(Path(sys.argv[1]), passphrase="correct horse")
logbook.keys.set_keyring("correct horse", wanted=True)
logbook.close()
again = open_logbook(logbook.profile, keyring=True)
print("opened")
again.keys.set_keyring("correct horse", wanted=False)
again.close()
try:
    open_logbook(logbook.profile, keyring=True)
except NoKeyringWay:
    print("closed")
"""

SESSION = """
printf pw | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
keeper=$!
for _ in $(seq 50); do
    gdbus introspect --session -d org.freedesktop.secrets -o /org/freedesktop/secrets >/dev/null 2>&1 && break
    sleep 0.1
done
"$@"
status=$?
kill $keeper
exit $status
"""


def test_the_keyring_of_the_desktop_opens_the_log_until_it_is_turned_off(tmp_path):
    at_home = {"HOME": tmp_path / "home", "XDG_DATA_HOME": tmp_path / "data", "XDG_RUNTIME_DIR": tmp_path / "run"}
    for folder in at_home.values():
        folder.mkdir(mode=0o700)
    command = ["bash", "-c", SESSION, "session", sys.executable, "-c", SCRIPT, str(tmp_path / "log")]
    ended = subprocess.run(
        ["dbus-run-session", "--", *command],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {name: str(folder) for name, folder in at_home.items()},
    )
    assert ended.stdout.splitlines() == ["keyring.backends.SecretService True", "opened", "closed"], ended.stderr

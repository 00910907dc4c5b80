"""Run by the Python of the peers: TimeTagger's server, which ends by itself when its standard input does.

python timetagger_server.py --bind=127.0.0.1:PORT --datadir=FOLDER
"""

import os
import runpy
import sys
import threading


def _end_with_input() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    sys.path.pop(0)  # beside this file lies another module called timetagger
    threading.Thread(target=_end_with_input, daemon=True).start()
    runpy.run_module("timetagger", run_name="__main__", alter_sys=True)

"""Brings the catalogues up to what the code says.

python3 run.py translations             read the code, write `resources/translations`, say what is missing
python3 run.py translations FILE …      the same, with the translations in JSON files ({"English": "Spanish", …})
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from translating.catalogues import LANGUAGES, bring_up_to_date, ts_path
from translating.finding import sentences_of_program

MOST_SHOWN = 20


def main(files: Sequence[str]) -> int:
    """1 where a sentence has no translation, or a wrong one."""
    given: dict[str, str] = {}
    for file in files:
        given |= json.loads(Path(file).read_text(encoding="utf-8"))
    places, failed = sentences_of_program(), False
    for language in LANGUAGES:
        brought = bring_up_to_date(language, places, given)
        print(f"{ts_path(language).name}: {len(places)} sentences, {len(brought.new)} new, {len(brought.gone)} gone.")
        for what, sentences in (
            ("Gone", brought.gone),
            ("Untranslated", brought.untranslated),
            ("Wrong", brought.wrong),
        ):
            for sentence in sentences[:MOST_SHOWN]:
                print(f"{what}: {sentence!r}")
            if len(sentences) > MOST_SHOWN:
                print(f"{what}: {len(sentences) - MOST_SHOWN} more")
        failed = failed or bool(brought.untranslated)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

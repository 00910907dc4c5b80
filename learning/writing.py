"""The module of weights, as source."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from dutytracker.domain.patient_data import weighing
from learning.fitting import Weights
from learning.marked_notes import tables

WEIGHTS = Path(weighing.__file__).with_name("weights.py")
CODE = ("clues.py", "words_of_note.py")
LEARNING = ("marked_notes.py", "fitting.py")


def digest_of_what_is_learned_from() -> str:
    """What the notes and the clues were: other ones want learning anew."""
    folder = WEIGHTS.parent
    words = sorted(folder.glob("classes/*.py"))
    here = [Path(__file__).with_name(name) for name in LEARNING]
    files = [*tables(), *(folder / name for name in CODE), *words, *here]
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]


def source_of(weights: Weights, digest: str) -> str:
    """The module that holds these weights."""
    return "\n".join(
        [
            '"""What each clue weighs, in log-odds: made by `python -m learning`, not by hand."""',
            "",
            "from collections.abc import Mapping",
            "",
            f'LEARNED_FROM = "{digest}"',
            "",
            "TELLING: Mapping[str, float] = {",
            *_rows(weights.telling, "    "),
            "}",
            '"""Of whether a word tells who a patient is."""',
            "",
            "OF_KINDS: Mapping[str, Mapping[str, float]] = {",
            *(
                line
                for kind, rows in weights.of_kinds.items()
                for line in (f'    "{kind}": {{', *_rows(rows, "        "), "    },")
            ),
            "}",
            '"""Of what kind it is then, of each against the others."""',
            "",
        ]
    )


def _rows(weights: Mapping[str, float], indent: str) -> list[str]:
    return [f"{indent}{_quoted(clue)}: {weights[clue]}," for clue in sorted(weights)]


def _quoted(clue: str) -> str:
    bare = clue.replace("\\", "\\\\")
    return f"'{bare}'" if '"' in bare else f'"{bare}"'

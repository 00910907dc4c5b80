"""What the program loads of a language: English sentences and the ones to say in their place."""

import json
from collections.abc import Mapping

from dutytracker.language.languages import Language
from dutytracker.resources import resource_path


def catalogue_of(language: Language) -> Mapping[str, str]:
    """The sentences of a language by the English ones, before any field is filled in.

    `python3 run.py translations` makes the file from the one that translators edit.
    """
    content = resource_path(f"translations/{language.value}.json").read_text(encoding="utf-8")
    sentences: dict[str, str] = json.loads(content)
    return sentences

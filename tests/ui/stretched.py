"""A language of no people: English with marked vowels, as much longer as other languages are."""

import re

FIELD = re.compile(r"(\{[^{}]*\})")
MARKED = str.maketrans("aeiouAEIOU", "àéîöûÀÉÎÖÛ")
WORD = re.compile(r"[^\W\d_]{3,}")
LONGER = 0.4


class Stretched(dict[str, str]):
    """A catalogue that has every sentence; `asked` are those it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def get(self, sentence: str, _default: object = None) -> str:  # type: ignore[override]
        self.asked.add(sentence)
        return stretched(sentence)


def stretched(sentence: str) -> str:
    """The sentence with marked vowels and more signs at its end; fields and keys stay."""
    plain, tab, keys = sentence.partition("|")[0].partition("\t")
    parts = [part if part.startswith("{") else part.translate(MARKED) for part in FIELD.split(plain)]
    body = "".join(parts).rstrip(".?!:… ")
    end = "".join(parts)[len(body) :]
    letters = len(FIELD.sub("", plain)) if has_words(plain) else 0
    return body + (" ~~~~~" * letters)[: round(letters * LONGER)].rstrip() + end + tab + keys


def unmarked(words: str) -> list[str]:
    """The words in which no vowel is marked though they have some: nothing translated them."""
    return [word for word in WORD.findall(words) if re.search("[aeiou]", word) and not re.search("[àéîöûÀÉÎÖÛ]", word)]


def has_words(sentence: str) -> bool:
    """True where there is anything to translate beside the fields."""
    return bool(WORD.search(FIELD.sub("", sentence)))

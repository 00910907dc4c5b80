"""Which duty the projects and tags of another program mean."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from hashlib import sha256

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.quick_entry.words import WHOLE_DUTY_WORDS
from dutytracker.domain.tracking.spans import TrackedSpan

NOT_INDIRECT_CARE = frozenset(
    {
        *("meeting", "meetings", "training", "trainings", "admin", "administration", "appointment", "appointments"),
        *("session", "sessions", "therapy", "intake", "intakes", "lunch", "break", "breaks", "commute", "covering"),
        *("supervision", "vacation", "pto", "sick", "holiday", "outage", "personal", "private"),
    }
)
"""Words of things that are no duty: a name that holds one is asked about."""

_GENERAL_WORDS = frozenset({"other", "record", "records", "text", "plan", "plans", "group", "groups", "dr"})
"""Words that are plain on a line of this program and say too little in the name of somebody's project."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means: a duty, or with `None` no indirect care; `suggested` where only its words say so."""

    duty: Duty | None
    suggested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanings:
    """What was said about names: `given` by their folded spelling, `kept` by their digest, and the member's own words.

    What is given now holds over what was kept, and either over a suggestion.
    """

    given: Mapping[str, Duty | None] = field(default_factory=dict)
    kept: Mapping[str, Duty | None] = field(default_factory=dict)
    labels: Mapping[str, Duty] = field(default_factory=dict)
    """Folded labels of duties."""

    def of(self, span: TrackedSpan) -> Meaning | None:
        """What a span means; `None` where it must be asked. The narrower name holds: activity, project, then tags."""
        groups = tuple(names_of(span))
        for said in (self.given, self.kept):
            for group in groups:
                duties = {said[key] for name in group for key in (folded(name), digest_of(name)) if key in said}
                if len(duties) == 1:
                    return Meaning(duties.pop())
        for group in groups:
            duties = {duty for name in group if (duty := self._suggested(name)) is not None}
            if len(duties) == 1:
                return Meaning(duties.pop(), suggested=True)
        alone = self.labels.get(folded(span.description)) or _PLAIN_WORDS.get(folded(span.description))
        return Meaning(alone, suggested=True) if alone is not None else None

    def _suggested(self, name: str) -> Duty | None:
        """The one duty that a name plainly says."""
        whole = self.labels.get(folded(name))
        if whole is not None:
            return whole
        words = _WORD.findall(folded(name))
        if NOT_INDIRECT_CARE & set(words):
            return None
        found = {_PLAIN_WORDS[word] for word in words if word in _PLAIN_WORDS}
        return found.pop() if len(found) == 1 else None


def folded(name: str) -> str:
    """A name as names are compared: composed, without case, spaces at the ends or several in a row."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def digest_of(name: str) -> str:
    """What is kept of a name: SHA-256 of its folded spelling, 64 hex digits."""
    return sha256(b"dutytracker-import-v1\0" + folded(name).encode("utf-8", "surrogatepass")).hexdigest()


def names_of(span: TrackedSpan) -> Iterator[tuple[str, ...]]:
    """What can be said about a span, narrower names first; names of one group say it together. Never empty.

    A span without any name goes by the empty one.
    """
    yield from ((name,) for name in (span.activity, span.project) if name)
    if len(span.tags) > 1:
        yield (", ".join(span.tags),)
    if span.tags:
        yield span.tags
    if not (span.activity or span.project or span.tags):
        yield ("",)


def every_name(spans: Iterable[TrackedSpan]) -> frozenset[str]:
    """Everything that can be said something about in a file."""
    return frozenset(name for span in spans for group in names_of(span) for name in group)


def name_of(span: TrackedSpan) -> str:
    """The name under which a span is listed and asked about: the narrowest one, tags together; empty without any."""
    return next(names_of(span))[0]


_PLAIN_WORDS: Mapping[str, Duty] = {
    word: duty for word, duty in WHOLE_DUTY_WORDS.items() if len(word) > 2 and word not in _GENERAL_WORDS
}

"""What a fuzzer tries to break about reading shares and unit files.

A target takes any bytes and raises only where something is wrong.

`any_bytes` reads the bytes as a file. `signed_payload` makes other payloads of them, each signed by its own key, so
that the signature is no wall before the rules behind it. `reviewed` makes only payloads that keep the rules, and goes
on to what a steward sees of them. `sealed_file` changes the file around a sealed share, and seals what is no share.
`signed_unit` makes unit files, each signed by its steward, and goes on to what a member sees of them.
"""

import copy
import json
from base64 import b64encode
from datetime import UTC
from typing import Any

from dutytracker.domain.adopting import LogHere, adopting
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience, PooledMember, part_of, pool
from dutytracker.domain.records import LogSettings, Member
from dutytracker.domain.sharing import Share
from dutytracker.domain.unit import UnitFile
from dutytracker.domain.validation import problems_of
from dutytracker.exchange.share_file import SHARE, open_share, read_share, write_share
from dutytracker.exchange.share_reading import accepted_weeks
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.unit_file import read_unit
from dutytracker.reports.offers_json import offers_json
from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_tables import packet_csv
from dutytracker.reports.review_json import review_json
from dutytracker.reports.review_words import review_lines
from dutytracker.reports.unit_words import adoption_lines, unit_lines
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, signed_bytes
from dutytracker.security.sealing import SealingKey
from tests.exchange import units
from tests.exchange.sealed_shares import KEY, SEALED, sealed_around
from tests.exchange.shares import PUBLIC, payload, sign
from tests.fuzz.choices import ODD, Choices, as_json
from tests.fuzz.legal import legal_payload

LONGEST_SENTENCE = 250
CHANGES = (1, 1, 1, 2, 3, 6)
SOUND = payload()
UNIT_PAYLOAD = units.payload()
UNIT_ALONE = UNIT_PAYLOAD | {"benchmark": None}
EMPTY_LOG = LogHere(member=Member(code="K7QF-2M9X"), settings=LogSettings(time_zone="UTC"))


class Broken(AssertionError):
    """A share was read otherwise than it may be."""


def any_bytes(data: bytes) -> None:
    """Whatever a file holds, it is read or refused."""
    read(data)


def signed_payload(data: bytes) -> None:
    """Whatever a member signs, it is read or refused: the same in the program's own form and in any other."""
    made = payload_of(Choices(data))
    file = signed(made)
    found = read(file)
    if read(file + b"\n") != found:
        raise Broken("white space after the envelope changes what is read")
    if found is not None and found.key == PUBLIC and read(write_share(found, sign)) != found:
        raise Broken("what was read does not come back")


def sealed_file(data: bytes) -> None:
    """Whatever is done to a sealed share, it is the very share that was sealed, or it is refused."""
    choices = Choices(data)
    place, removed = choices.number(len(SEALED) + 1), choices.number(8)
    changed = SEALED[:place] + choices.rest(choices.number(6)) + SEALED[place + removed :]
    found = read(changed, KEY)
    if found is not None and found != read(SEALED, KEY):
        raise Broken("a sealed share was changed into another one")
    inside = choices.rest(len(data))
    if read(sealed_around(inside), KEY) != read(inside):
        raise Broken("a seal changes what is read")


def signed_unit(data: bytes) -> None:
    """Whatever a steward signs, it is read or refused, comes back when it is written, and can be shown and adopted."""
    choices = Choices(data)
    sound = UNIT_ALONE if choices.number(2) else UNIT_PAYLOAD
    found = read_a_unit(units.signed(payload_of(choices, sound)))
    if found is None:
        return
    if found.key == units.STEWARD_KEY and read_unit(units.a_unit_file(found)) != found:
        raise Broken("a unit file that was read does not come back")
    adoption = adopting(found, "{}", EMPTY_LOG, clinic=None, at=found.made_at)
    lines = (*unit_lines(found, UTC), *adoption_lines(adoption, UTC))
    if not all(line.isprintable() for line in lines):
        raise Broken("a unit file says what nobody sees")
    settings = LogSettings(week_starts_on=found.plan.week_starts_on, time_zone="UTC")
    problems = [
        problem for edit in adoption.change.edits if edit.after for problem in problems_of(edit.after, settings)
    ]
    if problems:
        raise Broken(f"a unit file sets what no log can hold: {problems}")


def reviewed(data: bytes) -> None:
    """Whatever members may tell, they can be reviewed in any order, with offers laid over them, and whatever is shown
    of them can be written.
    """
    choices = Choices(data)
    opened = [open_share(signed(as_json(legal_payload(choices)))).sound for _ in range(8 + choices.number(9))]
    members = [
        PooledMember(
            clinic=sound.found.clinic,
            weeks_not_shared=sound.found.log.weeks_logged,
            part=part_of(accepted_weeks(sound)),
        )
        for sound in opened
    ]
    for audience in Audience:
        review, reversed_ = pool(members, audience, 60), pool(members[::-1], audience, 60)
        told = json.dumps(review_json(review, ()), allow_nan=False)
        offers = review.on_the_table.figures(units.OFFERS)
        laid = json.dumps(offers_json(offers, audience), allow_nan=False)
        if json.dumps(review_json(reversed_, ())) != told:
            raise Broken("the order of members changes the review")
        if json.dumps(offers_json(reversed_.on_the_table.figures(units.OFFERS), audience)) != laid:
            raise Broken("the order of members changes what offers come to")
        packet = Packet(unit="", first=None, last=None, review=review, made_on=opened[0].made_at.date(), offers=offers)
        if not all(
            words.isprintable() for words in (*review_lines(review), *packet_csv(packet).decode("utf-8-sig").split())
        ):
            raise Broken("a review holds what nobody sees")


def read(data: bytes, sealing_key: SealingKey | None = None) -> Share | None:
    """The share; `None` where it is refused, in a sentence for a steward."""
    try:
        return read_share(data, sealing_key)
    except Refused as refusal:
        sentence = refusal.sentence
        if not sentence.endswith(".") or "\n" in sentence or len(sentence) > LONGEST_SENTENCE:
            raise Broken(f"refused in a way that nobody can read: {sentence!r}") from refusal
        return None
    except DutyError as error:
        raise Broken(f"refused as something else: {error!r}") from error


def read_a_unit(data: bytes) -> UnitFile | None:
    """The unit file; `None` where it is refused, in a sentence for a member."""
    try:
        return read_unit(data)
    except Refused as refusal:
        sentence = refusal.sentence
        if not sentence.endswith(".") or not sentence.isprintable() or len(sentence) > LONGEST_SENTENCE:
            raise Broken(f"refused in a way that nobody can read: {sentence!r}") from refusal
        return None


def payload_of(choices: Choices, sound: dict[str, Any] = SOUND) -> bytes:
    """A payload made of the sound one by a few changes."""
    made = copy.deepcopy(sound)
    odd: list[tuple[str, str]] = []
    for number in range(choices.pick(CHANGES)):
        change(made, choices, odd, number)
        if choices.is_over:
            break
    data = as_json(made, odd)
    if choices.number(4) == 3:
        place, removed = choices.number(len(data) + 1), choices.number(8)
        data = data[:place] + choices.rest(choices.number(6)) + data[place + removed :]
    return data


def change(document: dict[str, Any], choices: Choices, odd: list[tuple[str, str]], number: int) -> None:
    """One change at one place of the document."""
    holder, key = choices.pick([place for place in places_in(document) if place])
    match choices.number(8):
        case 0:
            del holder[key]
        case 1 | 2:
            holder[key] = choices.value()
        case 3 if isinstance(holder[key], int) and not isinstance(holder[key], bool):
            holder[key] += choices.number(61) - 30
        case 4:
            other, name = choices.pick([place for place in places_in(document) if place])
            holder[key] = copy.deepcopy(other[name])
        case 5 if isinstance(holder, dict):
            holder[str(choices.value(3))] = choices.value()
        case 6 if isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        case _:
            mark = f"odd {number}"
            holder[key] = mark
            odd.append((mark, choices.pick(ODD)))


def places_in(value: Any) -> list[tuple[Any, Any]]:
    """Every place of a document, as what holds it and its key there, from outside in."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, inside in pairs for place in ((value, key), *places_in(inside))]


def signed(data: bytes) -> bytes:
    """A payload in an envelope whose signature fits, in the program's own form."""
    return canonical(
        {
            "payloadType": SHARE.payload_type,
            "payload": b64encode(data).decode(),
            "signatures": [
                {"keyid": key_id(PUBLIC), "sig": b64encode(sign(signed_bytes(SHARE.payload_type, data))).decode()}
            ],
        }
    ).encode()


def seeds() -> list[bytes]:
    """Files to begin with: the sound payload in its envelope, in another form, and alone."""
    sound = signed(as_json(SOUND))
    return [sound, json.dumps(json.loads(sound), indent=1).encode(), as_json(SOUND)]


TARGETS = {
    "any_bytes": any_bytes,
    "signed_payload": signed_payload,
    "sealed_file": sealed_file,
    "signed_unit": signed_unit,
    "reviewed": reviewed,
}

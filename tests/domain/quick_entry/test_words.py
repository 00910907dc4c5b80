"""The words of an entry: duties, placements, old, and who wins."""

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.words import DUTY_KEYS, DUTY_PREFIXES, DUTY_WORDS, PLACEMENT_WORDS
from tests.domain.quick_entry.lines import meaning, read_entry, refusal

SPELLINGS = {
    Duty.CALL: "p CALL call phone voicemail vm calls phones voicemails vms cal ca ph pho voice vo",
    Duty.MSG: "e MSG email message msg portal inbox text emails messages msgs portals inboxes texts em po inb te mes",
    Duty.RES: "r RES resource community agency resources communities agencies reso com comm ag agen",
    Duty.CHART: "c CHART chart charting note documentation charts notes no not docu documentations ch chartin",
    Duty.DOC: "d DOC doctor coordination psychiatrist dr pcp doctors psychiatrists drs pcps doct coo coord ps psych pc",
    Duty.PLAN: "t PLAN treatment plan preparation treatments plans preparations tr treat prep pl pla",
    Duty.COLL: "f COLL family school collateral families schools collaterals fam fa sc colla",
    Duty.SAFE: "s SAFE safety crisis welfare crises safeties saf cri cr wel welf",
    Duty.FORM: "l FORM letter form record letters forms records let le fo rec reco",
    Duty.CONS: "n CONS consult consultation colleague consults consultations colleagues con consu consulta colle",
    Duty.REACH: "o REACH outreach referral rebook outreaches referrals rebooks out ou ref reb refer",
    Duty.GRP: "g GRP group groups gr grou",
    Duty.OTH: "x OTH other others oth ot",
}


@pytest.mark.parametrize(
    ("duty", "word"), [(duty, word) for duty, words in SPELLINGS.items() for word in words.split()]
)
def test_a_duty_has_its_key_code_words_plurals_and_beginnings(duty: Duty, word: str) -> None:
    assert read_entry(f"{word} 15 y").duty is duty


def test_every_duty_has_one_key_and_at_least_one_word() -> None:
    assert sorted(DUTY_KEYS.values()) == sorted(Duty)
    assert set(DUTY_WORDS.values()) == set(Duty)


@pytest.mark.parametrize(
    ("beginning", "words"),
    [
        ("co", "community, coordination, collateral or consult"),
        ("col", "collateral or colleague"),
        ("do", "documentation or doctor"),
        ("re", "resource, record or referral"),
    ],
)
def test_a_beginning_that_two_duties_share_is_refused_and_both_are_named(beginning: str, words: str) -> None:
    refused = refusal(f"{beginning} 15")
    assert (refused.part, refused.shown) == (beginning, None)
    assert f"could be {words}:" in refused.sentence


def test_only_these_beginnings_are_ambiguous() -> None:
    shared = {beginning for beginning, duties in DUTY_PREFIXES.items() if len(duties) > 1}
    assert shared == {"co", "col", "coll", "do", "doc", "re"}
    assert meaning("coll 15 y") == "COLL 15 03-03"
    assert meaning("doc 15 y") == "DOC 15 03-03"


@pytest.mark.parametrize(
    "word", ["b", "a", "calll", "cals", "charted", "lu", "be", "callss", "msgss", "ress", "emaill"]
)
def test_other_words_are_no_duty(word: str) -> None:
    refused = refusal(f"{word} 15")
    assert refused.part == word
    assert refused.sentence == f"“{word}” is not a duty or another word of this line."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("sa c15", "CHART 15 02-28"),
        ("we c15 @-", "CHART 15"),
        ("pre c15 y", "CHART 15 03-03 PRE"),
        ("doc 15 y", "DOC 15 03-03"),
        ("coll 15 y", "COLL 15 03-03"),
        ("cons 15 y", "CONS 15 03-03"),
        ("res 15 y", "RES 15 03-03"),
        ("form 15 y", "FORM 15 03-03"),
        ("off c15 y", "CHART 15 03-03 OFF"),
        ("old c15 y", "CHART 15 03-03 old"),
        ("su mo", None),
        ("fr f15", "COLL 15 02-27"),
        ("th t15", "PLAN 15 02-26"),
        ("s15 y", "SAFE 15 03-03"),
    ],
)
def test_days_and_placements_win_over_duties_and_whole_words_over_beginnings(line: str, expected: str | None) -> None:
    if expected is None:
        assert refusal(line).part == "mo"
    else:
        assert meaning(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("phone call 10", "CALL 10"),
        ("call call 10", "CALL 10"),
        ("p CALL phone calls 10", "CALL 10"),
        ("treatment plan 10", "PLAN 10"),
        ("call15 phone", "CALL 15"),
        ("15 psychiatrist coordination", "DOC 15"),
        ("ph call 10", "CALL 10"),
        ("family school 10", "COLL 10"),
    ],
)
def test_words_of_one_duty_may_be_repeated(line: str, expected: str) -> None:
    assert meaning(f"{line} y") == f"{expected} 03-03"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("p e 15", "e"),
        ("crisis call 20", "call"),
        ("15 phone email", "email"),
        ("c note doc 15", "doc"),
        ("p 5 no", "no"),
    ],
)
def test_two_duties_are_refused_at_the_second(line: str, part: str) -> None:
    refused = refusal(line)
    assert refused.part == part
    assert "a line names one duty" in refused.sentence


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("p15 e20", "e20", "p15"),
        ("p 15 e 20", "e 20", "p 15"),
        ("p15 y email 20", "email 20", "p15 y"),
        ("c9 e 9 t 9", "e 9", "c9"),
    ],
)
def test_two_entries_on_a_line_are_told_apart(line: str, part: str, shown: str) -> None:
    refused = refusal(line)
    assert (refused.part, refused.shown) == (part, shown)
    assert "one entry a line" in refused.sentence


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("email x3 20m", "x3", "email 20m"),
        ("email 20m x3", "x3", "email 20m"),
        ("x3 email 20m", "x3", "email 20m"),
        ("3x email 20m", "3x", "email 20m"),
        ("email 3X 20m", "3X", "email 20m"),
        ("email x 3", "x 3", None),
        ("email x3", "x3", None),
        ("3x", "3x", "x3"),
    ],
)
def test_a_count_is_told_from_the_duty_other(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert "counts are not kept, and x is Other" in refused.sentence
    assert (refused.part, refused.shown) == (part, shown)


def test_the_key_x_alone_is_the_duty_other() -> None:
    assert meaning("x3 y") == meaning("x 3 y") == meaning("other x 3 y") == "OTH 3 03-03"
    assert "counts" not in refusal("p x 1h").sentence


@pytest.mark.parametrize(("word", "placement"), PLACEMENT_WORDS.items())
def test_a_placement_is_a_whole_word(word: str, placement: Placement) -> None:
    assert meaning(f"p15 y {word.upper()}") == f"CALL 15 03-03 {placement}"
    assert refusal(f"p15 y {word}s").part == f"{word}s"


def test_no_show_may_be_two_words() -> None:
    assert meaning("p 9 no show y") == meaning("no   show p9 y") == "CALL 9 03-03 FREED"
    assert meaning("dr no show 15 y") == "DOC 15 03-03 FREED"
    assert meaning("no 15 y") == "CHART 15 03-03"
    assert refusal("p 9 show y").part == "show"
    assert refusal("p 9 no").part == "no"
    assert refusal("p 9 no shows").part == "no"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("p15 lunch break", "p15 lunch"),
        ("p15 lunch off", None),
        ("p15 old older", "p15 old"),
        ("p15 no show canceled", "p15 no show"),
        ("p15 y yesterday", "p15 y"),
        ("p15 earlier earlier", "p15 earlier"),
    ],
)
def test_every_other_part_comes_once(line: str, shown: str | None) -> None:
    refused = refusal(line)
    assert "each part comes once" in refused.sentence
    assert refused.shown == shown


@pytest.mark.parametrize("word", ["old", "older", "backlog", "OLD"])
def test_older_work_is_tagged(word: str) -> None:
    assert meaning(f"c60 y {word}") == "CHART 60 03-03 old"

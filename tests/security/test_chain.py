"""The format of a revision, its digest and its chain: these vectors never change."""

import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.security.chain import (
    FIRST_HEAD,
    SALT_BYTES,
    body_of,
    canonical,
    commitments,
    digest_of,
    next_head,
    object_text,
)

SALTS = bytes(range(3 * SALT_BYTES))
FIELDS = {"minutes": 15, "note": "café → “ok”\n", "start": None}
COMMITMENTS = {
    "minutes": "749066bbef74aa6fa173241b3114076f3a309d4fe2068f31de63a442007a4b1a",
    "note": "1dba59546257270563f4bb3479a23a15e6c1ae292195556eb63ebde69ba158d1",
    "start": "b702c437ab77c52e4b0870a052ea1e26d911f40eb72de99fd4cc3f86cecaa53b",
}
ADDITION = (
    '{"at":"2026-03-02T22:17:05Z","change":1,"commitments":'
    '{"minutes":"749066bbef74aa6fa173241b3114076f3a309d4fe2068f31de63a442007a4b1a",'
    '"note":"1dba59546257270563f4bb3479a23a15e6c1ae292195556eb63ebde69ba158d1",'
    '"start":"b702c437ab77c52e4b0870a052ea1e26d911f40eb72de99fd4cc3f86cecaa53b"},'
    '"id":"00000000-0000-0000-0000-000000000001","op":"add","record":"entry","seq":1,"v":1}'
)
DELETION = (
    '{"at":"2026-03-03T00:00:00Z","change":2,"commitments":{},'
    '"id":"00000000-0000-0000-0000-000000000001","op":"delete","record":"entry","seq":2,"v":1}'
)
DIGESTS = (
    "49d39f38032d06656122384edb3fa06b29451b1ef4001cddc118f25155ca5db0",
    "38e20454df410674fcd283cedcfa6476884a009341d037f2fdb31d6c70d18232",
)
HEADS = (
    "4231f56f42a69b08837fe2516cbaa811a1031a9dca50f7c8f5ba095bd8eef651",
    "997ed8fc154240f33d2575edc04acd8bf5b894b641ed02e2b37e782998b0c215",
)

texts = st.text(st.characters(blacklist_categories=("Cs",)))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abcdefghijklmnopqrstuvwxyz_AZ09"), inner),
    max_leaves=6,
)


def test_a_commitment_hides_a_field_behind_its_salt():
    assert commitments({name: canonical(value) for name, value in FIELDS.items()}, SALTS) == COMMITMENTS


def test_the_body_of_a_revision_is_the_frozen_text():
    first = body_of(
        seq=1,
        change=1,
        at="2026-03-02T22:17:05Z",
        operation="add",
        record="entry",
        key="00000000-0000-0000-0000-000000000001",
        commitments=COMMITMENTS,
    )
    second = body_of(
        seq=2,
        change=2,
        at="2026-03-03T00:00:00Z",
        operation="delete",
        record="entry",
        key="00000000-0000-0000-0000-000000000001",
        commitments={},
    )
    assert (first, second) == (ADDITION, DELETION)


def test_digests_and_heads_are_the_frozen_ones():
    digests = [digest_of(body) for body in (ADDITION, DELETION)]
    first = next_head(FIRST_HEAD, digests[0])
    assert tuple(digest.hex() for digest in digests) == DIGESTS
    assert (first.hex(), next_head(first, digests[1]).hex()) == HEADS


@given(values)
def test_canonical_text_is_that_of_the_standard(value):
    assert canonical(value).encode() == rfc8785.dumps(value)


@given(st.dictionaries(st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1), values, max_size=5))
def test_an_object_put_together_from_texts_is_canonical_too(fields):
    assert object_text({name: canonical(fields[name]) for name in sorted(fields)}) == canonical(fields)

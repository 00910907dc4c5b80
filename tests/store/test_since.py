"""A share goes on from the receipts that its log holds, so that each steward can check it."""

from dutytracker.domain.changes import adding, deleting
from dutytracker.security.chain import next_head
from dutytracker.store import history
from dutytracker.store.since import head_at, since_receipts
from tests.builders import a_receipt, an_entry
from tests.store.test_history import ask, write


def receipt_at(database, seq, number=1, steward=1):
    return a_receipt(digest=f"{number:064x}", steward_key=f"{steward:064x}", seq=seq, head=ask(database, head_at, seq))


def grown(database, *seqs_of_receipts, steward=1):
    """Two entries, then a receipt for each place, all by one steward."""
    write(database, adding("Log", an_entry(1), an_entry(2)))
    for number, seq in enumerate(seqs_of_receipts, 100 * steward):
        write(database, adding("Take a receipt", receipt_at(database, seq, number, steward)))


def follow(since):
    head = bytes.fromhex(since.head)
    for digest in since.digests:
        head = next_head(head, bytes.fromhex(digest))
    return since.seq + len(since.digests), head.hex()


def place(database):
    last = ask(database, history.place_of)
    return last.seq, last.head


def test_the_log_knows_the_head_of_each_of_its_places(database):
    grown(database)
    assert ask(database, head_at, place(database)[0]) == place(database)[1]
    assert len({ask(database, head_at, seq) for seq in range(1, 5)}) == 4
    assert ask(database, head_at, 0) is None
    assert ask(database, head_at, 5) is None
    assert ask(database, head_at, 10**15) is None


def test_without_a_receipt_a_share_continues_nothing(database):
    grown(database)
    assert ask(database, since_receipts) is None


def test_the_digests_lead_from_the_receipt_to_the_end_of_the_log(database):
    grown(database, 3)
    since = ask(database, since_receipts)
    assert since.seq == 3
    assert follow(since) == place(database)


def test_the_newest_receipt_of_a_steward_counts(database):
    grown(database, 2, 4, 3)
    assert ask(database, since_receipts).seq == 4


def test_of_two_stewards_the_one_further_back_is_reached_too(database):
    grown(database, 2, 4)
    write(database, adding("Take a receipt", receipt_at(database, 3, 900, steward=9)))
    since = ask(database, since_receipts)
    assert since.seq == 3
    assert follow(since) == place(database)


def test_a_receipt_too_far_back_for_a_reader_is_passed_over(database):
    grown(database, 2)
    write(database, adding("Take a receipt", receipt_at(database, 4, 900, steward=9)))
    assert place(database)[0] == 6
    assert ask(database, since_receipts, 4).seq == 2
    assert ask(database, since_receipts, 3).seq == 4
    assert ask(database, since_receipts, 1) is None


def test_a_receipt_that_was_taken_out_again_is_not_continued(database):
    grown(database, 3)
    write(database, deleting("Undo", receipt_at(database, 3, 100)))
    assert ask(database, since_receipts) is None

"""The command `review --collection`: files add to what is kept, on real encrypted files, with and without a window."""

import json
import shutil
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest

from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.sharing import LogState
from dutytracker.exchange.receipt_file import read_receipt
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import WEEK
from tests.cli_runs import posix_only, runner
from tests.reports.offers import an_offer
from tests.reports.test_pdf import text_of
from tests.stewards import code_of, public_key, share_file

EXAMPLES = Path(__file__).parent / "examples"
THIRTY = EXAMPLES / "unit-thirty"


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def run(capsys, data):
    """Runs `review` on a data folder: exit code, standard output, standard error."""
    return runner(capsys, "--data-dir", data, "review")


@pytest.fixture
def document(run):
    def reviewing(*arguments):
        code, out, err = run(*arguments, "--json")
        assert code == 0, (out, err)
        return json.loads(out)

    return reviewing


@pytest.fixture
def book(data):
    """What was kept, opened by hand."""
    opened = []

    def opening(name="Spring"):
        logbook = open_logbook(profile_in(data))
        opened.append(logbook)
        book = logbook.collections.open(name)
        opened.append(book)
        return book

    yield opening
    for one in reversed(opened):
        one.close()


@pytest.fixture
def files(tmp_path):
    """A folder with the shares of so many members."""

    def making(numbers, name="files", **fields):
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for number in numbers:
            (folder / f"{number:03}.dutyshare").write_bytes(share_file(number, **fields))
        return folder

    return making


def test_a_collection_says_what_its_files_say(document):
    loose = document(THIRTY, "--roster", 60)

    kept = document(THIRTY, "--roster", 60, "--collection", "Spring")

    assert {**kept, "rejected": []} == {**loose, "rejected": []}
    assert {one["file"] for one in kept["rejected"]} == {one["file"] for one in loose["rejected"]}


def test_it_needs_no_files_once_it_is_there_and_remembers_its_facts(document):
    first = document(THIRTY, "--roster", 60, "--from", "2026-03-08", "--to", "2026-03-28", "--collection", "Spring")

    again = document("--collection", "Spring")

    assert again["rejected"] == [one for one in first["rejected"] if "set aside" in one["why"]]
    assert {**again, "rejected": []} == {**first, "rejected": []}
    assert document("--collection", "Spring", "--to", "2026-03-14")["weeks_received"] < first["weeks_received"]


def test_files_that_come_later_add_to_it_in_any_order(document, run, files, data):
    document(files(range(1, 5)), "--collection", "Spring")

    code, out, err = run(files(range(3, 8), "more"), "--collection", " Spring ")

    assert code == 0
    assert out.splitlines()[0] == "3 shares came in; undo in Review takes them back."
    assert err == "2 files hold shares that are here already.\n"
    whole = document("--collection", "Spring")
    shutil.rmtree(data)
    document(files(range(3, 8), "more"), "--collection", "Spring")
    assert document(files(range(1, 5)), "--collection", "Spring") == whole
    assert (whole["members"], whole["suppressed"]) == (7, False)
    assert run(files([1]), "--collection", "Spring")[1].splitlines()[0] == "Nothing new came in."
    assert run("--collection", "Spring")[1].splitlines()[0] == "7 members shared 14 weeks; 14 of them can be compared."


def test_a_new_log_is_begun_for_it_and_said(run, files, data):
    _, _, err = run(files([1]), "--collection", "Spring")

    assert err.startswith(f"A new log was begun in {data / 'profiles' / 'default'}")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing", "--collection", "Spring"], "There is no file or folder "),
        (["--collection", "Spring"], "There is no collection called Spring yet: name the files or folders"),
        (["files", "--collection", " "], "A collection needs a name: type one."),
        (["files", "--collection", "Spring", "--roster", "2"], "cannot be smaller than 3."),
        (["files", "--collection", "Spring", "--roster", "0"], "cannot be smaller than "),
        (["files", "--collection", "Spring", "--from", "2026-03-02", "--to", "2026-03-01"], "The first day must not"),
        (["files", "--collection", "Spring", "--out", "packet.doc"], "Choose a file name that ends in one of"),
        ([], "Name the files or folders to review, or a collection with --collection."),
    ],
)
@pytest.mark.parametrize("begun", [False, True])
def test_what_is_refused_begins_and_changes_nothing(run, files, tmp_path, monkeypatch, *, arguments, sentence, begun):
    data = tmp_path / "data"
    monkeypatch.chdir(tmp_path)
    files(range(1, 4))
    if begun:
        assert run(files([9], "other"), "--collection", "Autumn")[0] == 0

    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert sentence in err
    assert data.exists() == begun
    if begun:
        logbook = open_logbook(profile_in(data))
        assert (logbook.collections.names, logbook.collections.deleted) == (("Autumn",), ())
        assert len(list(logbook.profile.collections.iterdir())) == 1
        logbook.close()


@pytest.mark.parametrize("more", [[], ["files"]])
def test_a_deleted_collection_is_not_begun_anew_in_silence(run, files, tmp_path, monkeypatch, *, more):
    monkeypatch.chdir(tmp_path)
    run(files([1]), "--collection", "Spring")
    logbook = open_logbook(profile_in(tmp_path / "data"))
    logbook.collections.delete("Spring")
    logbook.close()

    code, _, err = run(*more, "--collection", "Spring")

    assert (code, "A collection called Spring was deleted" in err) == (2, True)


def test_files_whose_facts_are_refused_are_not_kept(run, files, book):
    run(files(range(1, 4)), "--collection", "Spring")

    code, _, err = run(files(range(4, 8), "more"), "--collection", "Spring", "--roster", 5)

    assert (code, "cannot be smaller than 7" in err) == (2, True)
    assert len(book().collection().members) == 3


def test_a_private_name_is_in_nothing_that_comes_out(run, files, book, tmp_path):
    folder = files(range(1, 13))
    run(folder, "--collection", "Spring")
    kept = book()
    kept.members.set_name(code_of(1), "Rosalind Marker")
    for number in range(12):
        kept.paper.set_tally(
            PaperTally(
                id=UUID(int=number),
                who=f"Marker {number}",
                clinic="Marker clinic",
                week=WEEK,
                scheduled=2400,
                contracted=420,
                logged=600,
                undone=60,
            )
        )
    packets = [["--out", tmp_path / f"packet.{suffix}"] for suffix in ("pdf", "xlsx", "csv", "json")]
    others = [[], ["--json"], ["--for", "outside"], ["--receipts", tmp_path / "receipts"]]
    said = [run("--collection", "Spring", *more) for more in (*packets, *others)]

    assert all(code == 0 for code, _, _ in said)
    assert "Marker" not in repr(said)
    written = [path for path in tmp_path.rglob("*") if path.is_file() and not path.is_relative_to(folder)]
    assert len(written) > 16
    assert "Members with a paper sheet" in text_of((tmp_path / "packet.pdf").read_bytes())
    assert [path for path in written if "Marker" in path.name or b"Marker" in everything_in(path)] == []


def everything_in(path):
    """The bytes of a file, and what a reader gets to see of one that is compressed."""
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return data + text_of(data).encode()
    if path.suffix == ".xlsx":
        with ZipFile(path) as book:
            return data + b"".join(book.read(name) for name in book.namelist())
    return data


def test_a_receipt_for_each_member_is_written(run, files, tmp_path, book):
    files([4], log=LogState(seq=0, head="a" * 64, first_week=WEEK, weeks_logged=2))
    run(files(range(1, 4)), "--collection", "Spring")
    kept = book()
    assert len(kept.collection().members) == 4
    kept.members.remove(code_of(3))
    kept.members.set_name(code_of(9), "Not yet")

    code, out, _ = run("--collection", "Spring", "--receipts", tmp_path / "new" / "receipts")

    assert code == 0
    assert out.splitlines()[-1] == f"2 receipts saved in {tmp_path / 'new' / 'receipts'}: give each to its member."
    found = {path.name: read_receipt(path.read_bytes()) for path in (tmp_path / "new" / "receipts").iterdir()}
    assert {name: receipt.key for name, receipt in found.items()} == {
        f"{code_of(number)}.dutyreceipt": public_key(number) for number in (1, 2)
    }


def test_a_packet_is_kept_in_mind_and_the_next_is_held_against_it(run, files, tmp_path, book):
    folder, file = files(range(1, 13)), tmp_path / "packet.json"
    assert run(folder, "--collection", "Spring", "--for", "outside", "--out", file)[:2] == (
        0,
        f"12 shares came in; undo in Review takes them back.\nSaved {file}.\n",
    )
    before = file.read_bytes()
    more = files([13], "more")

    code, _, err = run(more, "--collection", "Spring", "--for", "outside", "--out", file)

    assert code == 2
    assert "so few members that they could be told from the difference" in err
    assert file.read_bytes() == before
    kept = book()
    assert len(kept.collection().members) == 12
    assert len(kept.packets.earlier()) == 1

    code, _, err = run(more, "--collection", "Spring", "--out", file)
    assert code == 0
    assert "This packet differs from the one of " in err
    assert len(kept.packets.earlier()) == 2


def test_the_packet_of_a_collection_shows_its_offers(run, files, tmp_path, book):
    folder, file = files(range(1, 13)), tmp_path / "packet.csv"
    run(folder, "--collection", "Spring")
    book().set_offers((an_offer(),))

    run("--collection", "Spring", "--out", file)

    assert "A · Eight hours" in file.read_text("utf-8-sig")


def test_a_packet_that_cannot_be_written_is_not_kept_in_mind(run, files, tmp_path, book):
    code, _, err = run(files(range(1, 13)), "--collection", "Spring", "--out", tmp_path / "nowhere" / "packet.json")

    assert code == 2
    assert "could not be saved there" in err
    logbook = open_logbook(profile_in(tmp_path / "data"))
    assert logbook.collections.names == ()
    logbook.close()


def test_a_file_of_the_program_itself_is_not_written_over(run, files, data):
    inside = data / "profiles" / "default"
    for option in (["--out", inside / "packet.pdf"], ["--receipts", inside / "collections"]):
        code, _, err = run(files([1]), "--collection", "Spring", *option)
        assert (code, "This folder holds the log itself" in err) == (2, True)


@posix_only
def test_while_the_window_holds_the_log_it_does_what_is_asked(run, files, data, monkeypatch):
    from dutytracker import cli_session
    from dutytracker.handover import HeldElsewhere, line_of, request_in
    from dutytracker.ui.answering import answer

    run(files([1]), "--collection", "Spring")

    def held(_session):
        raise HeldElsewhere("held")

    def window(_address, request):
        logbook = open_logbook(profile_in(data))
        answered = answer(request_in(line_of(request)), logbook)
        logbook.close()
        assert answered.collection == "Spring"
        return json.loads(line_of(answered.fields))

    monkeypatch.setattr(cli_session.Session, "hold", held)
    monkeypatch.setattr(cli_session, "asked", window)
    code, out, _ = run(files(range(2, 7), "more"), "--collection", "Spring", "--roster", 9, "--json")

    assert code == 0
    assert (json.loads(out)["members"], json.loads(out)["roster"]) == (6, 9)

"""Faults F3 to F6 and F8: full disk, read-only folder, flipped bits, foreign files, clocks."""

import os
import resource
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest
from flipping import survive

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.sla_state import SlaState, sla_state
from desktop.domain.ticket_query import TicketQuery
from desktop.services.workspace import open_workspace
from desktop.store.backup import listed

DAY = 24 * 3600 * 1000
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits and mounts")
ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None,
    reason="mounting needs root",
)


@contextmanager
def mounted(*words, at):
    """Mount something for a while; where that isn't allowed (a container) the test is skipped."""
    at.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *words, str(at)], capture_output=True, check=False)  # noqa: S607
    if done.returncode:
        pytest.skip(f"mounting isn't allowed here: {done.stderr.decode().strip()}")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)  # noqa: S607


def fill_until_refused(mine):
    """Write until the disk is full; return the error and the keys that were said to be kept."""
    kept = []
    for n in range(3000):
        try:
            kept.append(mine.tickets.create(TicketDraft(f"打印机 {n}", "字" * 3000)))
        except AppError as error:
            return error, kept
    pytest.fail("the disk never got full")


def assert_only(desk, kept):
    keys = {key for (key,) in desk.store.reader.execute("select key from ticket")}
    assert keys == set(kept)
    assert desk.wei.checks.run().is_sound


@POSIX
def test_a_file_that_may_not_grow_refuses_in_words_and_saves_again_later(desk):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, before[1]))
    try:
        error, kept = fill_until_refused(desk.wei)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert error.code in ("disk_full", "disk_failed")
    assert_only(desk, kept)
    kept.append(desk.wei.tickets.create(TicketDraft("又有地方了")))
    assert_only(desk, kept)


@POSIX
@ROOT_ONLY
def test_a_full_disk_refuses_in_words_and_saves_again_when_there_is_room(
    open_desk, blank_folder, tmp_path
):
    with mounted("-t", "tmpfs", "-o", "size=3m", "tmpfs", at=tmp_path / "small") as small:
        shutil.copytree(blank_folder, small / "desk")
        (small / "ballast").write_bytes(b"x" * 500_000)
        desk = open_desk(small / "desk")
        error, kept = fill_until_refused(desk.wei)
        assert error.code == "disk_full"
        with pytest.raises(AppError) as refused:
            desk.wei.tickets.attach(kept[0], "a", "b", b"x" * 10**6)
        assert refused.value.code == "attachment_not_kept"
        (small / "ballast").unlink()
        kept.append(desk.wei.tickets.create(TicketDraft("又有地方了")))
        assert_only(desk, kept)
        desk.close()


@contextmanager
def read_only(folder):
    """Make a folder read-only: by a bind mount as root, else by its rights."""
    if os.geteuid() == 0:
        with mounted("--bind", "-o", "ro", str(folder), at=folder):
            yield
        return
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(0o700)


@POSIX
def test_a_read_only_folder_can_be_looked_at_and_says_why_it_takes_nothing(
    open_desk, desk, machine, clock
):
    root = desk.store.folder.root
    key = desk.wei.tickets.create(TicketDraft("打印机"))
    desk.close()
    with read_only(root):
        looking = open_workspace(root, machine, clock)
        mine = looking.services(looking.session(desk.people["Ran Wei"]))
        assert list(mine.queue.all_keys(TicketQuery(text="打印"))) == [key]
        for act in (
            lambda: mine.tickets.create(TicketDraft("新")),
            lambda: mine.settings.set("desk_name", "x"),
        ):
            with pytest.raises(AppError) as refused:
                act()
            assert refused.value.code == "workspace_read_only"
        looking.close()
    again = open_desk(root)
    assert again.wei.tickets.create(TicketDraft("又能写了"))


@pytest.mark.parametrize("tens", range(6))
def test_flipped_bits_never_raise_anything_but_a_sentence(
    sample_folder, tmp_path, machine, clock, tens
):
    for seed in range(tens * 10, tens * 10 + 10):
        survive(sample_folder, tmp_path, machine, clock, seed)


def newer(path):
    _pragma(path, "user_version=999")


def foreign(path):
    _pragma(path, "application_id=7")


def _pragma(path, words):
    import sqlite3  # noqa: PLC0415 - behind the product's back

    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma journal_mode=delete")
    connection.execute("pragma " + words)
    connection.close()


BAD_FILES = {
    "newer": (newer, "newer_file"),
    "foreign": (foreign, "foreign_file"),
    "text": (lambda path: path.write_text("Dear diary, " * 900), "workspace_damaged"),
    "empty": (lambda path: path.write_bytes(b""), "foreign_file"),
    "short": (lambda path: path.write_bytes(b"SQLite format 3\0"), "workspace_damaged"),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_file_that_is_not_ours_is_refused_byte_for_byte_as_it_was(
    blank_folder, tmp_path, machine, clock, kind
):
    root = tmp_path / "desk"
    shutil.copytree(blank_folder, root)
    spoil, code = BAD_FILES[kind]
    spoil(root / "deskbook.db")
    content = (root / "deskbook.db").read_bytes()
    names = sorted(path.name for path in root.iterdir())
    for create in (False, True):
        with pytest.raises(AppError) as refused:
            open_workspace(root, machine, clock, create=create)
        assert refused.value.code == code
    assert (root / "deskbook.db").read_bytes() == content
    assert sorted(path.name for path in root.iterdir()) == names
    assert machine.recent == []


def test_a_folder_without_a_workspace_is_named_and_nothing_is_put_into_it(tmp_path, machine, clock):
    (tmp_path / "empty").mkdir()
    with pytest.raises(AppError) as refused:
        open_workspace(tmp_path / "empty", machine, clock)
    assert refused.value.code == "no_workspace"
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.parametrize("back", [3_600_000, 3650 * DAY])
def test_with_the_clock_put_back_order_undo_and_backups_go_by_sequence(desk, back):
    now = desk.clock.now
    first = desk.wei.tickets.create(TicketDraft("先"))
    desk.wei.backups.make()
    desk.clock.now -= back
    second = desk.wei.tickets.create(TicketDraft("后", due_at=now))
    desk.wei.tickets.change([first], {"priority": 1}, reason="定级")
    assert desk.wei.backups.make() in listed(desk.store.folder)
    rows = desk.store.reader.execute(
        "select seq, recorded_at, happened_at from change_set order by key desc limit 3"
    ).fetchall()
    assert rows[0][0] > rows[1][0] > rows[2][0]
    assert rows[0][1:] == (now - back, now - back)
    assert rows[2][1:] == (now, now)
    assert desk.wei.undo.undo().command == "ticket.change"
    assert desk.wei.undo.undo().command == "ticket.create"
    assert set(desk.wei.queue.all_keys(TicketQuery())) == {first}
    desk.wei.undo.redo()
    row = desk.wei.queue.rows([second])[second]
    state, _, share = sla_state(row, "working", now)
    assert state in (SlaState.SOON, SlaState.ON_TIME)
    assert 0.0 <= share <= 1.0

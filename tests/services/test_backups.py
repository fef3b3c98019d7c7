"""Backups: made, listed newest first, restored beside; a damaged workspace has a way back."""

import pytest

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.session import Session
from desktop.services.backups import backups_of, restore_beside
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

NOON = 1_763_462_400_000


@pytest.fixture
def clock():
    now = [NOON]

    def read():
        now[0] += 1000
        return now[0]

    return read


@pytest.fixture
def opened(tmp_path, clock):
    found = open_workspace(tmp_path / "desk", Machine(tmp_path / "machine"), clock, create=True)
    yield found
    found.close()


def test_a_new_workspace_has_no_backup(opened):
    assert opened.services(opened.setup_session()).backups.listed() == []


def test_backups_are_listed_newest_first_with_time_and_size(opened):
    backups = opened.services(opened.setup_session()).backups
    first, second = backups.make(), backups.make()
    listed = backups.listed()
    assert [each.path for each in listed] == [second, first]
    assert listed[0].made_at > listed[1].made_at >= NOON
    assert all(each.bytes == each.path.stat().st_size > 0 for each in listed)


def test_what_was_there_at_the_time_of_the_backup_is_in_the_folder_beside(opened, tmp_path):
    my = opened.services(opened.setup_session())
    my.people.add_agent("罗斌", "Luo Bin")
    made = my.backups.make()
    my.people.add_agent("季晨", "Ji Chen")
    folder = my.backups.restore(made)
    assert folder.parent == tmp_path
    assert folder != opened.root
    beside = open_workspace(folder, Machine(tmp_path / "machine"))
    try:
        names = [p.name.zh for p in beside.services(beside.setup_session()).people.agents()]
    finally:
        beside.close()
    assert names == ["罗斌"]
    assert len(my.people.agents()) == 2


def test_a_damaged_workspace_is_restored_beside_without_being_touched(opened, clock):
    opened.services(opened.setup_session()).backups.make()
    root = opened.root
    opened.close()
    for name in ("deskbook.db-wal", "deskbook.db-shm"):
        (root / name).unlink(missing_ok=True)
    (root / "deskbook.db").write_bytes(b"nothing of ours" * 500)
    before = (root / "deskbook.db").read_bytes()
    folder = restore_beside(root, backups_of(root)[0].path, clock)
    assert (root / "deskbook.db").read_bytes() == before
    assert (folder / "deskbook.db").is_file()


def test_a_file_of_another_name_in_the_folder_is_passed_over(opened):
    backups = opened.services(opened.setup_session()).backups
    made = backups.make()
    (made.parent / "deskbook-mine.db").write_bytes(b"")
    assert [each.path for each in backups.listed()] == [made]


def test_a_stop_before_the_start_makes_no_backup(opened):
    backups = opened.services(opened.setup_session()).backups

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(stop)
    assert backups.listed() == []


def test_somebody_who_only_looks_may_back_up_but_not_restore(opened, clock):
    reader = opened.services(Session(None, "reader", clock))
    made = reader.backups.make()
    with pytest.raises(AppError, match="not_allowed"):
        reader.backups.restore(made)

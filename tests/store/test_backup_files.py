"""Backups as files: verified, thinned by last, day and month, restored beside with attachments."""

import contextlib
import os
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.drafts import AttachmentDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.services.workspace import open_workspace
from desktop.store import backup
from desktop.store.places import WorkspaceFolder

DAY = 24 * 3600 * 1000
STAMP = "deskbook-%Y%m%d-%H%M%S.db"


@pytest.fixture
def folder(tmp_path):
    found = WorkspaceFolder(tmp_path / "kept")
    found.make()
    return found


def reference_kept(moments):
    """Return what stays: the last ten, the last of 30 days, the last of 12 months."""
    newest = sorted(moments, reverse=True)
    kept = set(newest[:10])
    for unit, wanted in (("%Y%m%d", 30), ("%Y%m", 12)):
        last = {}
        for moment in newest:
            last.setdefault(moment.strftime(unit), moment)
        kept |= set(list(last.values())[:wanted])
    return kept


@pytest.mark.parametrize("hours", [1, 5, 24, 24 * 9, 24 * 40])
def test_thinning_keeps_the_last_ten_thirty_days_and_twelve_months(folder, hours):
    start = datetime(2026, 1, 1, 3, tzinfo=UTC)
    moments = [start + timedelta(hours=hours * n) for n in range(150)]
    for moment in moments:
        (folder.backups / moment.strftime(STAMP)).touch()
    (folder.backups / "notes.txt").touch()
    backup.thin(folder)
    left = {path.name for path in folder.backups.glob("*.db")}
    assert left == {moment.strftime(STAMP) for moment in reference_kept(moments)}
    assert (folder.backups / "notes.txt").exists()


def test_a_backup_holds_the_same_rows_and_leaves_no_part_behind(desk, dump):
    key = desk.wei.tickets.create(TicketDraft("打印机", tags=("急",)))
    path = desk.wei.backups.make()
    assert [file.name for file in desk.store.folder.backups.iterdir()] == [path.name]
    before = dump(desk.store.reader)
    desk.wei.tickets.change([key], {"subject": "后来"})
    restored = desk.wei.backups.restore(path)
    workspace = open_workspace(restored, desk.workspace.machine, desk.clock)
    assert dump(workspace.store.reader) == before
    assert workspace.services(workspace.setup_session()).checks.run().is_sound
    workspace.close()
    assert desk.wei.queue.get(key).subject == "后来"


def test_a_restored_workspace_shares_its_attachments_with_the_first(desk):
    file = AttachmentDraft("图.png", "image/png", b"picture")
    key = desk.wei.tickets.create(TicketDraft("打印机", attachments=[file]))
    (kept,) = desk.wei.queue.get(key).attachments
    restored = WorkspaceFolder(desk.wei.backups.restore(desk.wei.backups.make()))
    one, other = (
        folder.files / kept.sha256[:2] / kept.sha256 for folder in (desk.store.folder, restored)
    )
    assert other.read_bytes() == b"picture"
    if hasattr(os, "link"):
        assert other.samefile(one)


def test_what_a_power_cut_left_of_a_copy_is_cleared_a_day_later(desk):
    backups = desk.store.folder.backups
    old, young = (backups / f"deskbook-20200101-00000{n}.part" for n in (1, 2))
    for part, age in ((old, 2 * DAY), (young, DAY // 2)):
        part.touch()
        at = (desk.clock() - age) / 1000
        os.utime(part, (at, at))
    desk.wei.backups.make()
    assert not old.exists()
    assert young.exists()


@pytest.mark.parametrize("place", ["head", "middle", "short"])
def test_a_damaged_backup_is_refused_in_words(desk, place):
    desk.wei.tickets.create(TicketDraft("打印机"))
    path = desk.wei.backups.make()
    content = bytearray(path.read_bytes())
    if place == "short":
        content = content[: len(content) // 2]
    else:
        start = 0 if place == "head" else len(content) // 2 // 4096 * 4096
        content[start : start + 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    with pytest.raises(AppError) as caught:
        desk.wei.backups.restore(path)
    assert caught.value.code in ("backup_damaged", "workspace_damaged", "foreign_file")
    root = desk.store.folder.root
    assert not list(root.parent.glob(f"{root.name}-restored-*"))


def test_a_backup_that_cannot_be_written_is_refused_and_the_older_ones_stay(desk, monkeypatch):
    first = desk.wei.backups.make()
    desk.clock.now += 1000

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.Path, "replace", refuse)
    with pytest.raises(AppError, match="backup_failed"):
        desk.wei.backups.make()
    assert list(desk.store.folder.backups.iterdir()) == [first]


def test_a_copy_that_does_not_equal_the_original_never_gets_its_name(desk, monkeypatch):
    from desktop.store import driver  # noqa: PLC0415 - the one place that copies

    copy = driver.back_up

    def lossy(source, target):
        copy(source, target)
        spoiled = driver.open_plain(target)
        spoiled.execute("delete from list_item where list = 'stage'")
        spoiled.close()

    monkeypatch.setattr(driver, "back_up", lossy)
    with pytest.raises(AppError, match="backup_damaged"):
        desk.wei.backups.make()
    assert list(desk.store.folder.backups.iterdir()) == []


def test_a_backup_made_while_somebody_writes_is_whole(desk):
    made = []
    desk.store.listen(lambda _: made.append(desk.wei.backups.make()))
    desk.wei.tickets.create(TicketDraft("打印机"))
    assert len(made) >= 1
    assert all(path.exists() for path in made)


def test_a_backup_holds_one_moment_though_tickets_come_in_before_and_after_the_copy(
    desk, monkeypatch
):
    from desktop.store import driver  # noqa: PLC0415 - the one place that copies

    copy = driver.back_up

    def busy(source, target):
        desk.wei.tickets.create(TicketDraft("复印机"))
        copy(source, target)
        desk.wei.tickets.create(TicketDraft("电话"))

    desk.wei.tickets.create(TicketDraft("打印机"))
    monkeypatch.setattr(driver, "back_up", busy)
    path = desk.wei.backups.make()
    with contextlib.closing(driver.open_immutable(path)) as made:
        assert made.execute("select subject from ticket").fetchall() == [("打印机",)]

"""Files on their way to a message: limits, files that vanish, one change set with the text."""

import hashlib
from pathlib import Path

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError, Cancelled

HISTORY = ("change_set", "change", "station")


@pytest.fixture
def key(desk):
    return desk.wei.tickets.create(TicketDraft("收货口连不上"))


def kept(desk):
    return [path for path in desk.store.folder.files.rglob("*") if path.is_file()]


def test_a_reply_and_its_files_are_one_change_set_and_one_undo(desk, key, dump, tmp_path):
    (tmp_path / "现场.txt").write_bytes(b"x" * 3_000_000)
    before = dump(desk.store.reader, *HISTORY)
    staged = (
        desk.wei.tickets.stage_file(str(tmp_path / "现场.txt"), "text/plain"),
        desk.wei.tickets.stage("截图.png", "image/png", b"png"),
    )
    assert dump(desk.store.reader, *HISTORY) == before
    message = desk.wei.tickets.reply(key, "", None, staged)
    found = desk.wei.queue.get(key).attachments
    assert [(f.name, f.message, f.bytes) for f in found] == [
        ("现场.txt", message, 3_000_000),
        ("截图.png", message, 3),
    ]
    digest = hashlib.sha256(b"x" * 3_000_000).hexdigest()
    assert desk.wei.kept_files.path(digest).read_bytes() == b"x" * 3_000_000
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    desk.wei.undo.redo()
    assert len(desk.wei.queue.get(key).attachments) == 2
    assert desk.wei.checks.run().is_sound


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(desk, tmp_path, monkeypatch):
    big = tmp_path / "big.iso"
    with big.open("wb") as file:
        file.truncate(120_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("was read"))
    with pytest.raises(AppError) as caught:
        desk.wei.tickets.stage_file(str(big), "")
    assert caught.value.params == {"name": "big.iso", "size": "120.0", "limit": "50"}
    assert kept(desk) == []


def test_the_limit_is_a_setting(desk):
    desk.wei.settings.set("attachment_limit_mb", "5")
    with pytest.raises(AppError, match="attachment_too_large"):
        desk.wei.tickets.stage("a", "", b"x" * 5_000_001)
    assert desk.wei.tickets.stage("a", "", b"x" * 5_000_000).bytes == 5_000_000


def test_a_file_that_is_gone_or_shrinks_or_is_a_folder_says_so_and_leaves_nothing(desk, tmp_path):
    gone = tmp_path / "gone.txt"
    for path, code in ((gone, "attachment_unreadable"), (tmp_path, "attachment_no_file")):
        with pytest.raises(AppError, match=code):
            desk.wei.tickets.stage_file(str(path), "")
    gone.write_bytes(b"x" * 5_000_000)

    def shrink(done, _total):
        if done:
            gone.write_bytes(b"")

    with pytest.raises(AppError, match="attachment_unreadable"):
        desk.wei.tickets.stage_file(str(gone), "", shrink)
    assert kept(desk) == []


def test_reading_stops_when_asked_and_leaves_nothing(desk, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"x" * 3_000_000)

    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.wei.tickets.stage_file(str(path), "", stop)
    assert kept(desk) == []


def test_a_copy_to_look_at_is_no_way_to_the_kept_file(desk):
    file = desk.wei.tickets.stage("../../上.txt", "text/plain", b"a")
    copy = desk.wei.kept_files.copy_to_look(file.sha256, file.name)
    assert copy.parent.name.startswith("deskbook-")
    assert copy.name == "_.._上.txt"
    assert copy != desk.wei.kept_files.path(file.sha256)
    assert copy.read_bytes() == b"a"


def test_an_empty_message_without_a_file_is_refused(desk, key):
    with pytest.raises(AppError, match="message_empty"):
        desk.wei.tickets.note(key, " \n")


def test_drafts_know_their_ticket_by_its_identity(desk, key):
    wei = desk.wei.drafts
    wei.keep_talk(key, "reply", {"text": "没写完", "files": []})
    wei.keep_talk(key, "note", {"text": "", "files": []})
    assert desk.at_work("Ran Wei").drafts.talk() == {
        (key, "reply"): {"text": "没写完", "files": []}
    }
    (name,) = [path.name for path in desk.store.folder.drafts.iterdir()]
    assert desk.wei.queue.get(key).id.hex() in name
    assert desk.lin.drafts.talk() == {}
    wei.keep(f"talk-reply-{desk.wei.queue.get(key).id.hex()}", {"text": "b", "ticket_key": 5})
    assert wei.talk() == {(key, "reply"): {"text": "b"}}
    wei.keep_talk(key, "reply", {"text": ""})
    assert wei.talk() == {}

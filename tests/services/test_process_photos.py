"""Photos of whiteboards are kept with a process; what is no picture is refused."""

import process_acts
import pytest
from process_acts import photo

from desktop.domain.errors import AppError


@pytest.fixture
def mapped(desk):
    process_acts.prepare(desk)
    return desk


def names(desk):
    return [each.name for each in desk.wei.photos.list(desk.process)]


def test_a_photo_is_kept_once_with_its_content_and_kind(mapped):
    (kept,) = mapped.wei.photos.list(mapped.process)
    assert (kept.name, kept.media_type) == ("白板.png", "image/png")
    path = mapped.wei.kept_files.path(kept.sha256)
    assert path.stat().st_size == kept.bytes
    assert mapped.wei.photos.add(mapped.process, photo(mapped, "again.png")) == kept
    mapped.wei.photos.add(mapped.process, photo(mapped, "二.png", b"x"))
    assert names(mapped) == ["白板.png", "二.png"]


def test_a_photo_comes_and_goes_with_undo(mapped):
    mapped.wei.photos.remove(mapped.photo)
    assert names(mapped) == []
    mapped.wei.undo.undo()
    assert names(mapped) == ["白板.png"]
    with pytest.raises(AppError, match="photo_gone"):
        mapped.wei.photos.remove(99_999)


def test_what_is_no_picture_or_cannot_be_read_is_refused_and_not_kept(mapped, tmp_path):
    liar = tmp_path / "liar.png"
    liar.write_bytes(b"MZ this is a program")
    empty = tmp_path / "empty.jpg"
    empty.touch()
    for path in (liar, empty):
        with pytest.raises(AppError, match="photo_no_picture"):
            mapped.wei.photos.add(mapped.process, path)
    for path in (tmp_path / "none.png", tmp_path):
        with pytest.raises(AppError, match="photo_unreadable"):
            mapped.wei.photos.add(mapped.process, path)
    huge = photo(mapped, "huge.png")
    with huge.open("r+b") as file:
        file.truncate(51_000_000)
    with pytest.raises(AppError, match="attachment_too_large"):
        mapped.wei.photos.add(mapped.process, huge)
    with pytest.raises(AppError, match="process_gone"):
        mapped.wei.photos.add(99_999, photo(mapped))
    assert names(mapped) == ["白板.png"]


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"BM\x00", "image/bmp"),
    ],
)
def test_the_kind_of_a_picture_is_what_its_content_says(mapped, tmp_path, beginning, kind):
    path = tmp_path / "board.txt"
    path.write_bytes(beginning)
    assert mapped.wei.photos.add(mapped.process, path).media_type == kind

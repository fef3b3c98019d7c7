"""Documents made to hurt are read as harmless text, or refused with a reason, and quickly."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.errors import AppError, Cancelled
from desktop.exchange.sops.files import open_files
from desktop.exchange.sops.folder_pictures import FolderPictures
from desktop.exchange.sops.reading import read_documents

_PICTURE = b"\x89PNG\r\n\x1a\n" + b"0" * 40
_MEGABYTE = 1 << 20


@contextmanager
def _few_seconds() -> Iterator[None]:
    started = time.perf_counter()
    yield
    # The suite runs beside others; alone each takes 3 s at most.
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "![" * 50_000 + "x",
        "](" * 200_000,
        "[a](" * 50_000,
        "[x]: " * 50_000,
        "`" * 50_000 + "a",
        "` `` ``` " * 30_000,
        "<b" * 300_000,
        "<img src=a " * 100_000 + ">",
        "*" * 100_000 + "a" + "_" * 100_000,
        ">" * 20_000 + " deep",
        "- " * 20_000 + "deep",
        "1. " * 20_000 + "deep",
        "\n".join("  " * at + "- a" for at in range(1_000)),
        "|" * 50_000 + "\n" + "|-" * 25_000,
        "|a|b\n|--\n" * 20_000,
        "# " * 50_000,
        "\n".join(f"# {at}" for at in range(30_000)),
        "---\n" + "a: [" * 50_000,
        "---\n" + "\n".join(f"k{at}: v" for at in range(5_000)),
        "&#" * 100_000,
        "\\" * 100_001,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_what_costs_other_readers_minutes_takes_seconds(text: str) -> None:
    with _few_seconds():
        (draft,) = read_documents(text.encode(), "a.md")
    assert draft.words.lost == ()


@pytest.mark.parametrize(
    "unit",
    ["word and 文字，再来一句。 ", "1. 检查电源 and look\n", "some prose here\n\n", "| a | b |\n"],
)
def test_ten_megabytes_of_text_are_taken_in_seconds(unit: str) -> None:
    data = (unit * (10 * _MEGABYTE // len(unit.encode()) + 1)).encode()
    with _few_seconds():
        (draft,) = read_documents(data, "a.md")
    assert draft.words.lost == ()
    assert "sop_too_long" in {note.code for note in draft.notes}


def test_reading_can_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_documents(b"# a\n\ntext", "a.md", None, stop)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import_empty"),
        (b"\x00" * 500, "import_empty"),
        (bytes(range(256)) * 40, "sop_not_text"),
        (b"\x7fELF" + b"\x01\x02\x00\x00" * 500, "sop_not_text"),
        (b"a" * (33 * _MEGABYTE), "import_too_large"),
    ],
    ids=["nothing", "only NULs", "all bytes", "program", "33 MB"],
)
def test_what_is_no_document_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(AppError, match=code):
        read_documents(data, "a.md")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig", "utf-16-le"])
def test_chinese_in_any_encoding_is_read(encoding: str) -> None:
    text = "# 账号锁定处理\n\n## 步骤\n\n1. 核对来电人身份\n2. 查询锁定来源并解除锁定\n"
    (draft,) = read_documents(text.encode(encoding), "a.md")
    assert draft.title.zh == "账号锁定处理"
    assert [step.title.zh for step in draft.sop.steps] == [
        "核对来电人身份",
        "查询锁定来源并解除锁定",
    ]


def test_a_few_nuls_are_shown_and_told() -> None:
    (draft,) = read_documents("# 标题\n\na\x00b\n".encode(), "a.md")
    assert "a�b" in draft.sop.head.purpose.text("zh")
    assert "sop_nul" in {note.code for note in draft.notes}


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    (folder / "img").mkdir(parents=True)
    (folder / "img" / "好 图.png").write_bytes(_PICTURE)
    (tmp_path / "secret.png").write_bytes(_PICTURE)
    (folder / "img" / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "notes.txt").write_text("no picture", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "img/../../secret.png",
        "%2e%2e/secret.png",
        "img/link.png",
        "C:\\secret.png",
        "\\\\host\\share\\a.png",
        "//host/a.png",
        "file:///etc/passwd",
        "http://a.example/b.png",
        "data:image/png;base64,AAAA",
        "notes.txt",
        "/dev/zero",
        "~/a.png",
        "img",
        "gone.png",
    ],
)
def test_no_picture_comes_from_outside_the_folder(tmp_path: Path, address: str) -> None:
    folder = _folder(tmp_path)
    text = f"# t\n\nwords ![alt]({address}) after\n\n![two]({tmp_path}/secret.png)\n"
    pictures = FolderPictures(folder, folder / "a.md")
    (draft,) = read_documents(text.encode(), "a.md", pictures)
    assert draft.pictures == ()
    assert f"!\\[alt\\]({address})".replace("\\[", "[") in draft.sop.head.purpose.en
    assert draft.notes


@pytest.mark.parametrize(
    "address", ["img/好%20图.png", "<img/好 图.png>", "./img/好%20图.png?raw=1"]
)
def test_a_picture_within_the_folder_comes_along(tmp_path: Path, address: str) -> None:
    folder = _folder(tmp_path)
    (folder / "a.md").write_text(f"# t\n\n1. look ![alt]({address})\n2. go\n", encoding="utf-8")
    (draft,) = open_files([folder]).drafts
    (picture,) = draft.pictures
    assert picture.content == _PICTURE
    assert f"![alt](file:{picture.sha256} " in draft.sop.steps[0].body.en
    assert draft.missing == ()
    assert draft.words.lost == ()


def test_a_folder_that_leads_in_circles_ends(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# one", encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert [draft.file for draft in open_files([tmp_path]).drafts] == ["a.md"]


def test_a_file_that_is_refused_leaves_the_others_alone(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "b.md").write_text("# two", encoding="utf-8")
    opened = open_files([tmp_path, tmp_path / "gone.md"])
    assert [draft.file for draft in opened.drafts] == ["b.md"]
    assert [error.code for error in opened.refused] == ["sop_not_text", "import_not_a_file"]

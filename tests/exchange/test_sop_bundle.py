"""An export is a folder that is there whole; a shot list can be spoken; Word opens the document."""

import csv
import io
import json
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from sop_records import DRAFT, SOP

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.exchange.sops.bundle import MANIFEST, bundle, listed_in
from desktop.exchange.sops.draft import Picture, SopDraft
from desktop.exchange.sops.files import open_files
from desktop.exchange.sops.own_markdown import own_markdown, picture_file
from desktop.exchange.sops.storyboard import as_csv, as_markdown, seconds_of, storyboard
from desktop.exchange.sops.word_file import word_file
from desktop.exchange.wholefolder import whole_folder

_HASH = "1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014"
PICTURE = Picture("img/灯.png", _HASH, b"test1")


def draft(code: str = "ACC-03", title: str = "账号锁定") -> SopDraft:
    step = Step(
        "s1",
        Bilingual("核对身份", "Check who calls"),
        Bilingual(f"问工号。\n\n![灯](file:{_HASH})\n\n```\nwhoami\n```", "Ask for the number."),
        stage="triage",
    )
    head = SopHead(Bilingual(title, "Locked account"), Bilingual("让用户恢复登录"))
    return SopDraft(
        Sop(head, (step,)), "", "both", code, label="A/0", pictures=(PICTURE,), own=True
    )


def test_a_folder_comes_back_as_it_went(tmp_path: Path) -> None:
    files = bundle([draft(), draft("ACC-04", "另一个")])
    assert sorted(files) == [
        "ACC-03 A-0.md",
        "ACC-04 A-0.md",
        f"images/{_HASH}.png",
        MANIFEST,
    ]
    whole_folder(tmp_path / "out", files)
    opened = open_files([tmp_path / "out"])
    assert [each.sop for each in opened.drafts] == [draft().sop, draft("", "另一个").sop]
    assert opened.drafts[0].pictures == (PICTURE,)
    assert not any(each.notes for each in opened.drafts)
    again = bundle([each._replace(file="") for each in opened.drafts])
    assert again == files


def test_the_manifest_tells_an_edited_file(tmp_path: Path) -> None:
    whole_folder(tmp_path / "out", bundle([draft()]))
    file = tmp_path / "out" / "ACC-03 A-0.md"
    file.write_bytes(
        file.read_bytes().replace("问工号。".encode(), "问姓名。\n\n再问工号。".encode())
    )
    (read,) = open_files([tmp_path / "out"]).drafts
    assert [note.code for note in read.notes] == ["sop_manifest_differs"]
    assert read.sop.steps[0].body.zh.startswith("问姓名。\n\n再问工号。")


def test_what_is_written_between_the_lines_of_an_export_is_kept_aside(tmp_path: Path) -> None:
    text = own_markdown(draft()) + "\n另外请注意备用电源。\n"
    file = tmp_path / "a.md"
    file.write_text(text, encoding="utf-8")
    (read,) = open_files([file]).drafts
    assert read.sop.steps == draft().sop.steps
    assert read.sop.head.kept == "另外请注意备用电源。"
    assert [note.code for note in read.notes] == ["sop_own_changed"]
    assert read.words.lost == ()


def test_an_export_edited_on_windows_is_still_one(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"\xef\xbb\xbf" + own_markdown(draft()).replace("\n", "\r\n").encode())
    (read,) = open_files([file]).drafts
    assert read.sop == draft().sop


def test_a_damaged_export_is_read_as_ordinary_markdown(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(own_markdown(draft()).replace("<!-- /body zh -->", ""), encoding="utf-8")
    (read,) = open_files([file]).drafts
    assert not read.own
    assert read.words.lost == ()
    assert read.notes[0].code == "sop_own_damaged"


def test_a_picture_named_by_its_file_in_the_text_is_not_renamed() -> None:
    held = draft()
    said = Bilingual(f"见 {picture_file(PICTURE)} 和 file:{_HASH}")
    held = held._replace(sop=held.sop._replace(head=held.sop.head._replace(purpose=said)))
    assert f"见 {picture_file(PICTURE)} 和 file:{_HASH}" in own_markdown(held)


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(AppError, match="export_folder_taken"):
        whole_folder(tmp_path / "out", bundle([draft()]))
    assert [each.name for each in tmp_path.rglob("*")] == ["out", "mine.txt"]


def test_an_earlier_export_is_replaced_as_a_whole(tmp_path: Path) -> None:
    out = tmp_path / "out"
    whole_folder(out, bundle([draft(), draft("ACC-04")]))
    whole_folder(out, bundle([draft()]), listed_in(out / MANIFEST))
    assert not (out / "ACC-04 A-0.md").exists()
    assert [each.name for each in tmp_path.iterdir()] == ["out"]
    held = json.loads((out / MANIFEST).read_text("utf-8"))
    assert [each["code"] for each in held["documents"]] == ["ACC-03"]


def test_an_export_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(AppError, match="export_cannot_write"):
        whole_folder(tmp_path / "file" / "out", bundle([draft()]))
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_shot_list_says_what_is_seen_and_how_long_it_takes() -> None:
    title, step = storyboard(draft().sop, "zh")
    assert (title.number, title.spoken) == (0, "账号锁定 让用户恢复登录")
    assert step.picture == "灯; 输入：whoami"
    assert step.spoken == "核对身份。 问工号。"
    assert step.seconds == 4
    assert storyboard(draft().sop, "en")[1].spoken == "Check who calls. Ask for the number."


@pytest.mark.parametrize(("text", "seconds"), [("", 4), ("字" * 40, 10), ("word " * 25, 10)])
def test_speech_takes_its_time(text: str, seconds: int) -> None:
    assert seconds_of(text) == seconds


@settings(max_examples=60, deadline=None)
@given(SOP)
def test_any_sop_has_a_shot_for_each_step_and_one_line_each(sop: Sop) -> None:
    shots = storyboard(sop, "en")
    assert len(shots) == len(sop.steps) + 1
    assert all(shot.seconds >= 4 for shot in shots)
    lines = as_markdown("t", shots, "en").split("\n")
    assert len(lines) == len(shots) + 6
    rows = list(csv.reader(io.StringIO(as_csv(shots, "zh").decode("utf-8-sig"), newline="")))
    assert len(rows) == len(shots) + 1


@settings(max_examples=15, deadline=None)
@given(DRAFT)
def test_any_sop_is_a_word_document(held: SopDraft) -> None:
    document = Document(io.BytesIO(word_file(held)))
    tables = [len(table.rows) for table in document.tables]
    assert tables == ([len(held.sop.steps) + 1] if held.sop.steps else [])


def test_word_has_the_columns_of_template_2() -> None:
    document = Document(io.BytesIO(word_file(draft())))
    header = [cell.text for cell in document.tables[0].rows[0].cells]
    assert header[:5] == [
        "环节 Stage",
        "操作步骤 Steps",
        "责任角色 Role",
        "工具/模板 Tools, templates",
        "SLA",
    ]
    assert "Check who calls" in document.tables[0].rows[1].cells[1].text

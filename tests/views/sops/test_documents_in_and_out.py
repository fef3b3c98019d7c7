"""Documents come from files and go into files at the window; nothing is written unasked."""

import csv
import json

import pytest
from library_hall import hall, looked_at, name_file
from library_pane import find
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMenu

from desktop.services.sops.exports import SopFormat

__all__ = ["hall", "looked_at"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CTRL = Qt.KeyboardModifier.ControlModifier
RUNBOOK = "# 打印机离线\n\n## 步骤\n\n1. 看指示灯 ![图](a.png)\n2. 重启打印服务 ![灯](gone.png)\n"
KNOWN = "---\ncode: ACC-01\n---\n\n# 账号锁定处理\n\n1. 核对三要素\n2. 解锁\n"
OPENED = "---\ncode: NET-01\n---\n\n# 上不了网\n\n1. 看网线\n"


def rows(dialog):
    return find(dialog, "sop_import_rows").content.texts()


def notes(dialog):
    shown = dialog.findChild(QListWidget, "sop_import_notes")
    return [shown.item(row).text() for row in range(shown.count())]


def test_a_folder_is_shown_first_then_written_by_ctrl_enter(hall):
    hall.write(a__md=RUNBOOK, b__md=KNOWN, c__md=OPENED, d__csv="")
    before = hall.codes()
    dialog = hall.drop(hall.folder)
    said = find(dialog, "sop_import_sums").text()
    assert said.startswith("Documents: 3 · steps: 4 · images: 0 · files: 4")
    assert find(dialog, "sop_import_worries").text() == "Missing images: 2 · refused: 2"
    assert [(row[0], row[-1]) for row in rows(dialog)] == [
        ("SOP-01", "New document"),
        ("ACC-01", "Next version"),
        ("NET-01", "Refused"),
        ("", "Refused"),
    ]
    assert rows(dialog)[0][2:5] == ("Chinese", "2", "0, 2 missing")
    assert hall.codes() == before
    take = find(dialog, "sop_import_take")
    assert take.text() == "Import 2 documents"
    hall.press(find(dialog, "sop_import_rows"), Qt.Key.Key_Return, CTRL)
    assert hall.codes() == sorted([*before, "SOP-01"])
    assert hall.told.said[-1][0] == "2 documents imported as drafts"
    assert hall.view.library.tree.chosen() == "state:draft"


def test_notes_of_the_chosen_document_name_their_lines(hall):
    hall.write(a__md=RUNBOOK, d__csv="")
    dialog = hall.drop(hall.folder)
    assert any(note.startswith("Line 5: The image a.png") for note in notes(dialog))
    hall.press(find(dialog, "sop_import_rows"), Qt.Key.Key_Down)
    assert find(dialog, "sop_import_about").text() == "d.csv"
    assert len(notes(dialog)) == 1
    assert "d.csv" in notes(dialog)[0]


def test_a_row_is_left_out_by_space_and_codes_close_up(hall):
    hall.write(a__md=RUNBOOK, b__md=RUNBOOK.replace("离线", "卡纸"))
    dialog = hall.drop(hall.folder)
    table = find(dialog, "sop_import_rows")
    assert [row[0] for row in rows(dialog)] == ["SOP-01", "SOP-02"]
    hall.press(table, Qt.Key.Key_Space)
    assert [(row[0], row[-1]) for row in rows(dialog)] == [
        ("", "Left out"),
        ("SOP-01", "New document"),
    ]
    assert find(dialog, "sop_import_all").checkState() is Qt.CheckState.PartiallyChecked
    box = table.visualRect(table.content.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [row[0] for row in rows(dialog)] == ["SOP-01", "SOP-02"]
    every = find(dialog, "sop_import_all")
    QTest.mouseClick(every, Qt.MouseButton.LeftButton, pos=QPoint(8, every.height() // 2))
    assert not find(dialog, "sop_import_take").isEnabled()
    hall.press(dialog, Qt.Key.Key_Escape)
    assert "SOP-01" not in hall.codes()


def test_one_document_is_opened_and_its_import_taken_back(hall):
    hall.write(b__md=KNOWN)
    dialog = hall.drop(hall.folder / "b.md")
    hall.click(find(dialog, "sop_import_take"))
    assert hall.state.opened.row.code == "ACC-01"
    assert hall.state.opened.version.state == "draft"
    text, _kind, action, undo = hall.told.said[-1]
    assert (text, action) == ("ACC-01 imported as a draft", "Undo")
    undo()
    hall.settle()
    row = next(row for row in hall.opened.wei.library.shelf() if row.code == "ACC-01")
    assert row.on_way is None


def test_what_was_refused_stays_with_its_reason_and_is_saved_as_a_report(hall, qtbot, tmp_path):
    hall.write(a__md=RUNBOOK, c__md=OPENED)
    dialog = hall.drop(hall.folder)
    hall.click(find(dialog, "sop_import_take"))
    assert [row[0] for row in rows(dialog)] == ["NET-01"]
    assert notes(dialog)[0].startswith("NET-01 has a revision on its way already")
    hall.click(find(dialog, "sop_import_report"))
    name_file(qtbot, tmp_path / "report.txt")
    hall.settle()
    saved = (tmp_path / "report.txt").read_text("utf-8-sig")
    assert "NET-01" in saved
    assert "[Refused]" in saved
    assert "  - NET-01 has a revision on its way already" in saved


def test_an_import_that_is_stopped_says_what_it_did_and_keeps_the_rest(hall, monkeypatch):
    hall.write(**{f"a{n}__md": RUNBOOK.replace("离线", str(n)) for n in range(4)})
    dialog = hall.drop(hall.folder)
    imports = type(hall.opened.wei.sop_imports)
    real = imports.take

    def take(service, draft):
        made = real(service, draft)
        if made.code == "SOP-02":
            dialog.reject()
        return made

    monkeypatch.setattr(imports, "take", take)
    hall.click(find(dialog, "sop_import_take"))
    assert dialog.isVisible()
    assert [code for code in hall.codes() if code.startswith("SOP")] == ["SOP-01", "SOP-02"]
    assert hall.told.said[-1][0] == "2 documents imported as drafts"
    assert [row[0] for row in rows(dialog)] == ["SOP-03", "SOP-04"]


def test_files_are_chosen_from_the_menu_at_the_head_of_the_list(hall, qtbot):
    hall.write(a__md=RUNBOOK)
    hall.click(find(hall.view, "library_files"))
    menu = hall.view.findChild(QMenu, "library_files_menu")
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Import documents…",
        "Import a folder of documents…",
        "Export documents…",
        "Slides of the document…",
        "Shot list for a video…",
    ]
    menu.close()
    hall.run("sops.import")
    name_file(qtbot, hall.folder / "a.md")
    assert rows(hall.dialog("sop_import"))[0][0] == "SOP-01"


def test_a_folder_is_chosen_in_a_dialog_of_its_own(hall, qtbot):
    hall.write(a__md=RUNBOOK, b__md=KNOWN)
    hall.run("sops.import_folder")
    name_file(qtbot, hall.folder)
    assert len(rows(hall.dialog("sop_import"))) == 2


@pytest.mark.parametrize(
    "wanted",
    [
        (0, SopFormat.MARKDOWN, 1, {"ACC-01 A-0.md", "manifest.json"}),
        (2, SopFormat.WORD, 2, {"ACC-01 A-0.docx", "ACC-02 A-0.docx", "manifest.json"}),
        (3, SopFormat.WORKBOOK, 4, {"sops.xlsx", "manifest.json"}),
    ],
)
def test_documents_are_exported_as_chosen(hall, tmp_path, looked_at, wanted):
    place, kind, count, files = wanted
    documents = "1 document" if count == 1 else f"{count} documents"
    hall.state.open(hall.keys["ACC-01"])
    hall.settle()
    hall.run("sops.export")
    sheet = hall.dialog("sop_export")
    hall.click(find(sheet, f"sop_export_{place}"))
    segments = find(sheet, "sop_export_format").segments()
    hall.click(next(each for each in segments if each.key == kind))
    target = tmp_path / "out"
    hall.type(find(sheet, "sop_export_folder"), str(target))
    assert find(sheet, "sheet_act").text() == f"Export {documents}"
    hall.press(find(sheet, "sop_export_folder"), Qt.Key.Key_Return, CTRL)
    assert {path.name for path in target.iterdir()} == files
    listed = json.loads((target / "manifest.json").read_text("utf-8"))
    assert len(listed["documents"]) == count
    text, _kind, action, run = hall.told.said[-1]
    assert (text, action) == (f"{documents} exported to out", "Open folder")
    run()
    assert looked_at == [QUrl.fromLocalFile(str(target))]


def test_the_filter_of_the_list_says_what_is_exported(hall, tmp_path):
    hall.type(find(hall.view, "library_search"), "acc-0")
    hall.run("sops.export")
    sheet = hall.dialog("sop_export")
    hall.click(find(sheet, "sop_export_1"))
    assert find(sheet, "sheet_act").text() == "Export 2 documents"
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("x", "utf-8")
    hall.type(find(sheet, "sop_export_folder"), str(taken))
    hall.click(find(sheet, "sheet_act"))
    assert hall.told.said[-1][1] == "error"
    assert "taken" in hall.told.said[-1][0]
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("ending", ["md", "csv"])
def test_the_open_document_becomes_a_shot_list(hall, qtbot, tmp_path, ending):
    hall.state.open(hall.keys["ACC-01"])
    hall.settle()
    hall.run("sops.storyboard")
    file = tmp_path / f"shots.{ending}"
    name_file(qtbot, file)
    hall.settle()
    assert hall.told.said[-1][2] == "Open folder"
    assert hall.told.said[-1][0].endswith(f"shots saved as shots.{ending}")
    text = file.read_text("utf-8-sig")
    assert "Verify three facts" in text
    if ending == "csv":
        assert len(list(csv.reader(text.splitlines()))) > 3


def test_the_sheet_of_an_export_begins_at_its_first_choice(hall):
    hall.run("sops.export")
    sheet = hall.dialog("sop_export")
    assert sheet.focusWidget().objectName() == "sop_export_1"
    hall.press(sheet.focusWidget(), Qt.Key.Key_Down)
    assert find(sheet, "sop_export_2").isChecked()


@pytest.mark.parametrize("ending", ["pptx", "pdf"])
def test_the_open_document_becomes_slides(hall, qtbot, tmp_path, ending):
    hall.state.open(hall.keys["ACC-01"])
    hall.settle()
    hall.run("sops.slides")
    file = tmp_path / f"deck.{ending}"
    name_file(qtbot, file)
    hall.settle()
    assert hall.told.said[-1][2] == "Open folder"
    assert hall.told.said[-1][0].endswith(f"slides saved as deck.{ending}")
    assert file.stat().st_size > 1000

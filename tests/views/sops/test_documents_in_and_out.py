"""Documents come from files and go into files at the window; nothing is written unasked."""

import csv
import hashlib
import json

import pytest
from library_desk import effective_sop, sop
from library_pane import Pane, fill, find
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QMenu

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.widgets.richtext import RichText
from desktop.services.sop_exports import SopFormat
from desktop.views.sops.commands.all_commands import declare_sop_commands
from desktop.views.sops.sop_view import SopView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CTRL = Qt.KeyboardModifier.ControlModifier
RUNBOOK = "# 打印机离线\n\n## 步骤\n\n1. 看指示灯 ![图](a.png)\n2. 重启打印服务 ![灯](gone.png)\n"
KNOWN = "---\ncode: ACC-01\n---\n\n# 账号锁定处理\n\n1. 核对三要素\n2. 解锁\n"
OPENED = "---\ncode: NET-01\n---\n\n# 上不了网\n\n1. 看网线\n"


class Desk(Pane):
    """The library on the screen, with its commands, and files somebody handed over."""

    def __init__(self, opened, folder):
        super().__init__(opened)
        self.keys = fill(opened)
        self.folder = folder
        self.view = SopView(self.desk)
        declare_sop_commands(self.desk.commands, self.view)
        self.state = self.view.state
        self.show(self.view, 1280, 800)

    def run(self, command):
        """Run a command as its key or the palette does."""
        self.desk.commands.run(command)
        self.settle()

    def write(self, **files):
        """Hand files over; a double underline stands for the dot."""
        self.folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (self.folder / name.replace("__", ".")).write_text(text, "utf-8")

    def drop(self, *paths):
        """Drag files from elsewhere onto the list."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        for event in (QDragEnterEvent, QDropEvent):
            held = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(self.view.library, event(QPoint(5, 5), *how, held))
        self.settle()
        return self.dialog("sop_import")

    def dialog(self, name):
        """Return an open dialog."""
        self.settle()
        return find(self.view, name)

    def codes(self):
        """Return the codes in the library."""
        return sorted(row.code for row in self.opened.wei.library.shelf())


@pytest.fixture
def hall(qtbot, desk, tmp_path):
    assert qtbot
    made = Desk(desk, tmp_path / "handed over")
    yield made
    made.close()


@pytest.fixture
def looked_at(monkeypatch):
    """Return what other programs were asked to open."""
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url) or True)
    return seen


def name_file(qtbot, path):
    """Type a path into the file dialog that stands there, and agree."""

    def dialogs():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]

    (box,) = [box for box in dialogs() if box.isVisible()]
    field = box.findChild(QLineEdit, "fileNameEdit")
    field.selectAll()
    QTest.keyClicks(field, str(path))
    timer = QTimer(field)
    # The first Enter may only close the list of names that fit.
    timer.timeout.connect(
        lambda: QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)
    )
    timer.start(30)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in dialogs()))


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
    assert take.text() == "Import 2 document(s)"
    hall.press(find(dialog, "sop_import_rows"), Qt.Key.Key_Return, CTRL)
    assert hall.codes() == sorted([*before, "SOP-01"])
    assert hall.told.said[-1][0] == "2 document(s) imported as drafts"
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
    assert hall.told.said[-1][0] == "2 document(s) imported as drafts"
    assert [row[0] for row in rows(dialog)] == ["SOP-03", "SOP-04"]


def test_files_are_chosen_from_the_menu_at_the_head_of_the_list(hall, qtbot):
    hall.write(a__md=RUNBOOK)
    hall.click(find(hall.view, "library_files"))
    menu = hall.view.findChild(QMenu, "library_files_menu")
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Import documents…",
        "Import a folder of documents…",
        "Export documents…",
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
    hall.state.open(hall.keys["ACC-01"])
    hall.settle()
    hall.run("sops.export")
    sheet = hall.dialog("sop_export")
    hall.click(find(sheet, f"sop_export_{place}"))
    segments = find(sheet, "sop_export_format").segments()
    hall.click(next(each for each in segments if each.key == kind))
    target = tmp_path / "out"
    hall.type(find(sheet, "sop_export_folder"), str(target))
    assert find(sheet, "sheet_act").text() == f"Export {count} document(s)"
    hall.press(find(sheet, "sop_export_folder"), Qt.Key.Key_Return, CTRL)
    assert {path.name for path in target.iterdir()} == files
    listed = json.loads((target / "manifest.json").read_text("utf-8"))
    assert len(listed["documents"]) == count
    text, _kind, action, run = hall.told.said[-1]
    assert (text, action) == (f"{count} document(s) exported to out", "Open folder")
    run()
    assert looked_at == [QUrl.fromLocalFile(str(target))]


def test_the_filter_of_the_list_says_what_is_exported(hall, tmp_path):
    hall.type(find(hall.view, "library_search"), "acc-0")
    hall.run("sops.export")
    sheet = hall.dialog("sop_export")
    hall.click(find(sheet, "sop_export_1"))
    assert find(sheet, "sheet_act").text() == "Export 2 document(s)"
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
    assert hall.told.said[-1][0].endswith(f"shot(s) saved as shots.{ending}")
    text = file.read_text("utf-8-sig")
    assert "Verify three facts" in text
    if ending == "csv":
        assert len(list(csv.reader(text.splitlines()))) > 3


def with_link(hall, target, name="guide.mp4"):
    """Open a document whose first step links to a file, of which one is kept."""
    digest = hashlib.sha256(b"film").hexdigest()
    text = sop("看片")
    body = Bilingual(f"见 [片]({target.format(digest=digest)})。", "")
    first = text.steps[0]._replace(body=body)
    made = text._replace(steps=(first, *text.steps[1:]))
    document, version = effective_sop(hall.opened, "VID-01", made)
    hall.opened.wei.sops.attach(document, name, "video/mp4", b"film")
    hall.state.open(document, version)
    hall.settle()
    shown = hall.view.document.findChildren(RichText)
    return next(each for each in shown if "见" in each.markdown())


def follow(hall, text):
    """Click on the first link of a text."""
    document = text.document()
    at = document.toPlainText().index("片")
    cursor = text.textCursor()
    cursor.setPosition(at)
    left = text.cursorRect(cursor)
    spot = left.center() + QPoint(6, 0)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    hall.settle()


def test_a_link_to_a_kept_file_opens_a_read_only_copy(hall, looked_at):
    follow(hall, with_link(hall, "file:{digest}"))
    (url,) = looked_at
    assert url.fileName() == "guide.mp4"
    assert "deskbook-" in url.path()


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "file:/{digest}",
        "file:///{digest}",
        "file:{digest}/../../deskbook.db",
        "file:{digest}?x",
        "file:{digest}%00",
        "file://host/share/{digest}",
        "file:" + "0" * 63,
        "file:" + "A" * 64,
        "smb://host/{digest}",
        "javascript:alert(1)",
    ],
)
def test_no_other_address_of_a_file_is_ever_opened(hall, looked_at, target):
    text = with_link(hall, target)
    heard = []
    text.link_followed.connect(heard.append)
    follow(hall, text)
    text.anchorClicked.emit(QUrl(target.format(digest="a" * 64)))
    hall.settle()
    assert heard == looked_at == []


def test_a_hash_that_is_not_kept_with_the_document_opens_nothing(hall, looked_at):
    follow(hall, with_link(hall, "file:" + "0" * 64))
    assert looked_at == []
    assert "not kept with the document" in hall.told.said[-1][0]


def test_files_of_a_document_open_from_its_references(hall, looked_at):
    with_link(hall, "file:{digest}")
    hall.opened.wei.sops.attach(hall.state.opened.row.document, "run.exe", "", b"MZ")
    hall.state.reload()
    hall.settle()
    hall.view.side.show()
    hall.view.side.show_tab("references")
    hall.settle()
    shown = hall.view.side.findChild(QListWidget, "document_references")
    shown.setFocus()
    texts = [shown.item(row).text() for row in range(shown.count())]
    shown.setCurrentRow(texts.index("guide.mp4  4 B"))
    hall.press(shown, Qt.Key.Key_Return)
    assert [url.fileName() for url in looked_at] == ["guide.mp4"]
    place = shown.visualItemRect(shown.item(texts.index("run.exe  2 B"))).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hall.settle()
    assert len(looked_at) == 1
    assert hall.told.said[-1][2] == "Save a copy"
    assert "can run a program" in hall.told.said[-1][0]

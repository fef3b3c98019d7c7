"""Scenes of what is done to tickets: together, in place, with files, in a window of their own."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.shown_rows import is_mark
from desktop.services.ticket_talk import StagedFile
from desktop.tour.stage import Stage
from desktop.views.tickets.talk_drafts import Draft, talk_drafts

_ROW = 7


def bulk_edit(stage: Stage) -> QWidget:
    """Show the sheet with a preview: some change, one is so already, one cannot."""
    sheet = _sheet(stage)
    sheet.form.row("priority").take(2)
    sheet.form.row("due_at").take(stage.desk.session.clock() + 86_400_000)
    sheet.form.note.setPlainText("月末前一起处理。")
    for _ in range(5):  # the preview waits until nothing is typed for a while
        stage.settle()
    shown: QWidget = sheet
    return shown


def bulk_result(stage: Stage) -> QWidget:
    """Show what became of each ticket."""
    sheet: Any = bulk_edit(stage)
    sheet.apply()
    shown: QWidget = sheet
    return shown


def leave_bulk(stage: Stage, shown: QWidget) -> None:
    """Close the sheet, and take back what it did."""
    shown.close()
    stage.settle()
    last = stage.desk.my.undo.last()
    if last is not None and last.command == "ticket.change":
        stage.desk.my.undo.undo()
    talk_drafts(stage.desk).flush()
    stage.window.queue.table.go_to_row(0)
    stage.settle()
    stage.desk.my.drafts.drop("bulk-note")
    for each in stage.window.toasts.toasts():
        each.close_now()


def composer_files(stage: Stage) -> QWidget:
    """Show an answer with files: a pasted screenshot, a list, one to be wary of."""
    key = _open(stage, _ROW)
    my = stage.desk.my
    files = (
        my.tickets.stage("2026-11-18 09-41-05.png", "image/png", _picture()),
        my.tickets.stage("收货口-网络状态.csv", "text/csv", b"1,2\n" * 900),
        StagedFile("发票.pdf.exe", "", 184_000, "0" * 64),
    )
    text = "照片收到，地址是 169.254 开头，正在补登记。"
    talk_drafts(stage.desk).put(key, "reply", Draft(text, files), None)
    return stage.window


def restored_draft(stage: Stage) -> QWidget:
    """Show a draft that an earlier session left."""
    key = _open(stage, _ROW)
    drafts = talk_drafts(stage.desk)
    drafts.put(key, "reply", Draft(), None)
    drafts.flush()
    stage.settle()
    stage.desk.my.drafts.keep_talk(key, "reply", {"text": "没写完的答复", "files": []})
    drafts.read_again()
    stage.settle()
    stage.window.open_ticket(key)
    return stage.window


def leave_drafts(stage: Stage, _shown: QWidget) -> None:
    """Drop the drafts."""
    for key in list(stage.window.queue.model.keys):
        talk_drafts(stage.desk).put(key, "reply", Draft(), None)
    talk_drafts(stage.desk).flush()
    stage.window.show_queue()


def attached(stage: Stage) -> QWidget:
    """Show a note with its files in the conversation."""
    key = _open(stage, _ROW)
    my = stage.desk.my
    files = (
        my.tickets.stage("2026-11-18 09-41-05.png", "image/png", _picture()),
        my.tickets.stage("合同.docm", "", b"x" * 2_400_000),
    )
    my.tickets.note(key, "现场照片和用户发来的合同。", files)
    stage.settle()
    return stage.window


def leave_attached(stage: Stage, _shown: QWidget) -> None:
    """Take the note back."""
    stage.desk.my.undo.undo()
    stage.window.show_queue()


def due_picker(stage: Stage) -> QWidget:
    """Show the quick choices of a due time."""
    _view(stage, "open", _ROW)
    stage.desk.commands.run("queue.due")
    return QApplication.activePopupWidget() or stage.window


def history(stage: Stage) -> QWidget:
    """Show my last acts."""
    _view(stage, "open", _ROW)
    keys = _keys(stage)[:6]
    my = stage.desk.my
    my.tickets.change(keys, {"priority": 2}, reason="定级")
    my.tickets.note(keys[0], "等厂商回电。")
    my.undo.undo()
    my.tickets.change(keys[:1], {"tags": ("月末", "财务")})
    return stage.window.show_pane("history").window()


def leave_history(stage: Stage, _shown: QWidget) -> None:
    """Take the acts back."""
    for _ in range(2):
        stage.desk.my.undo.undo()
    stage.window.show_queue()


def collisions(stage: Stage) -> QWidget:
    """Show what stands in the way of an undo."""
    _view(stage, "open", _ROW)
    key = _keys(stage)[_ROW]
    my = stage.desk.my
    my.tickets.change([key], {"subject": "收货口电脑连不上网"})
    act = my.undo.last()
    other = next(p for p in my.directory.agents.values() if p.key != my.session.person)
    hers = stage.desk.workspace.services(stage.desk.workspace.session(other.key))
    hers.tickets.change([key], {"subject": "收货口 3 台电脑连不上 ERP，货车在等"})
    found = my.undo.collisions(act.key) if act is not None else []
    made = import_module("desktop.views.history.collision_dialog").CollisionDialog
    dialog: QWidget = made(stage.desk, found, stage.window)
    dialog.show()
    hers.undo.undo()
    my.undo.undo()
    return dialog


def own_window(stage: Stage) -> QWidget:
    """Show a ticket in a window of its own."""
    _view(stage, "open", _ROW)
    stage.desk.commands.run("queue.own_window")
    for _ in range(4):  # read, laid out, scrolled to its end, and painted
        stage.settle()
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "ticket_window"]
    return found[-1] if found else stage.window


def close(stage: Stage, shown: QWidget) -> None:
    """Close a window or dialog."""
    if shown is not stage.window:
        shown.close()
    stage.window.show_queue()


def _sheet(stage: Stage) -> Any:
    _view(stage, "all", 2)
    table = stage.window.queue.table
    for _ in range(11):
        table.step(1, mark=True)
    stage.desk.commands.run("queue.together")
    return next(reversed(stage.window.findChildren(QWidget, "bulk_sheet")))


def _open(stage: Stage, row: int) -> int:
    _view(stage, "open", row)
    key = _keys(stage)[row]
    stage.window.open_ticket(key)
    stage.settle()
    return key


def _view(stage: Stage, view: str, row: int) -> None:
    window = stage.window
    window.show_queue()
    window.queue.show_view(view)
    stage.settle()
    window.queue.table.go_to_row(row)
    window.queue.late_start()
    stage.settle()


def _picture() -> bytes:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    for place in range(6):
        for x in range(40, 600):
            for y in range(40 + place * 56, 72 + place * 56):
                image.setPixelColor(x, y, QColor("aliceblue"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _keys(stage: Stage) -> list[int]:
    return [key for key in stage.window.queue.model.keys if not is_mark(key)]


def chased(stage: Stage) -> QWidget:
    """Show the queue with a ticket whose requester has asked twice, one of them a known problem."""
    stage.window.show_queue()
    my, key = stage.desk.my, stage.window.queue.table.current_key()
    now = stage.desk.session.clock()
    for _ in range(2):
        my.tickets.chase(key or 0)
    my.tickets.change([key or 0], {"known_problem_at": now})
    return stage.window


def leave_chased(stage: Stage, _shown: QWidget) -> None:
    """Take it all back."""
    for _ in range(3):
        stage.desk.my.undo.undo()

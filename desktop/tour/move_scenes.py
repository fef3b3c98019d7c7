"""Scenes of tickets on their way to another status: blocked ways, a wait, an ending, the chase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.moves import Answers
from desktop.domain.ticket_query import Condition, ViewState
from desktop.domain.waits import ATTEMPTS, REMIND_ON, WAITING_FOR
from desktop.qtkit.zone import local
from desktop.tour.stage import Stage

_ROW = 3


def blocked(stage: Stage) -> QWidget:
    """Show the statuses of a void ticket: those it cannot be given say why."""
    queue, my = stage.window.queue, stage.desk.my
    state = ViewState((Condition("status_kind", "any_of", ("void",)),), sort="created_at")
    key = next(iter(my.queue.all_keys(my.queue.ask(state).query)))
    stage.window.show_queue()
    queue.acts.choose_status([key], queue.table, queue.anchor())
    stage.settle()
    popup = QApplication.activePopupWidget()
    assert popup is not None  # noqa: S101 - just opened
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return popup


def wait(stage: Stage) -> QWidget:
    """Show what is asked of a ticket that is to wait for a vendor."""
    status = _status(stage, "waiting_vendor")
    _at(stage, _ROW)
    stage.window.queue.acts.move(stage.window.queue.current_keys(), status)
    return _sheet(stage)


def resolve(stage: Stage) -> QWidget:
    """Show the one sheet that ends a ticket."""
    _at(stage, _ROW)
    stage.desk.commands.run("queue.resolve")
    return _sheet(stage)


def resolve_together(stage: Stage) -> QWidget:
    """Show the sheet for several marked tickets."""
    _at(stage, 2)
    for _ in range(3):
        stage.window.queue.table.step(1, mark=True)
    stage.desk.commands.run("queue.resolve")
    return _sheet(stage)


def leave_sheet(stage: Stage, shown: QWidget) -> None:
    """Leave the sheet; one row is marked again."""
    shown.close()
    stage.settle()
    stage.window.queue.table.go_to_row(0)


def chase(stage: Stage) -> QWidget:
    """Show whom to ask again today."""
    queue, my = stage.window.queue, stage.desk.my
    _at(stage, 0)
    today = local(stage.desk.session.clock()).date().isoformat()
    asked = {WAITING_FOR: "样例文件", REMIND_ON: today, ATTEMPTS: 2}
    keys = list(queue.model.keys[:3])
    my.moves.move(keys, _status(stage, "waiting_part"), Answers(asked))
    stage.settle()
    stage.window.queue.show_view("chase")
    stage.settle()
    return stage.window


def leave_chase(stage: Stage, _shown: QWidget) -> None:
    """Take the waits back."""
    stage.desk.my.undo.undo()
    stage.settle()
    _at(stage, 0)


def _at(stage: Stage, row: int) -> None:
    stage.window.show_queue()
    stage.window.queue.show_view("open")
    stage.settle()
    stage.window.queue.table.go_to_row(row)
    stage.settle()


def _status(stage: Stage, code: str) -> int:
    found = stage.desk.my.directory.by_code("status", code)
    assert found is not None  # noqa: S101 - part of the seed
    return found.key


def _sheet(stage: Stage) -> QWidget:
    stage.settle()
    (sheet,) = (w for w in stage.window.findChildren(QWidget, "move_sheet") if w.isVisible())
    return sheet

"""Scenes of the queue's table: groups, columns, small windows, paste, edit in place."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.tour.stage import Stage
from desktop.views.tickets.paste_sheet import PasteSheet

_ROW = 11
_SMALL = (1092, 574)
_PASTE = (
    "主题\t用户\t优先级\t状态\t受理时间\t影响人数\n"
    "会议室屏幕不亮\t温岚\t高\t处理中\t2026-11-18 09:10\t6\n"
    '"打印机卡纸，\n三楼走廊"\t方晴\t中\t待受理\t2026-11-18 09:25\t2\n'
    "申请共享盘权限\t殷秀\t低\t待受理\t不知道\t1\n"
)


def folded(stage: Stage) -> QWidget:
    """Show a folded group."""
    _view(stage)
    stage.window.queue.model.fold("working", folded=True)
    return stage.window


def leave_folded(stage: Stage, _shown: QWidget) -> None:
    """Open every group again."""
    stage.window.queue.table.groups.fold_all(folded=False)


def by_priority(stage: Stage) -> QWidget:
    """Show groups by priority in low rows."""
    _view(stage)
    stage.window.queue.tools.set_group("priority")
    stage.window.queue.tools.set_density(30)
    return stage.window


def leave_by_priority(stage: Stage, _shown: QWidget) -> None:
    """Group and space as at first."""
    stage.window.queue.tools.set_group("sla")
    stage.window.queue.tools.set_density(36)


def columns(stage: Stage) -> QWidget:
    """Show the list of columns."""
    _view(stage)
    stage.desk.commands.run("queue.columns")
    shown = QApplication.activePopupWidget()
    return shown if shown is not None else stage.window


def more_columns(stage: Stage) -> QWidget:
    """Show other columns than the usual ones."""
    _view(stage)
    queue = stage.window.queue
    queue.tools.offer_every_column()
    chosen = ("number", "priority", "subject", "status", "department", "place", "tags", "created")
    queue.table.show_columns((*chosen, "extra.affected_people"))
    return stage.window


def leave_columns(stage: Stage, _shown: QWidget) -> None:
    """Show the usual columns again."""
    stage.window.queue.tools.reset_columns()


def small(stage: Stage) -> QWidget:
    """Show the queue in the window of a small office screen."""
    _view(stage)
    stage.window.resize(*_SMALL)
    return stage.window


def overlay(stage: Stage) -> QWidget:
    """Show the preview over the table of a small window."""
    small(stage)
    stage.settle()
    stage.window.queue.toggle_preview()
    return stage.window


def leave_small(stage: Stage, _shown: QWidget) -> None:
    """Take the size of the tour again."""
    stage.window.queue.splitter.close_overlay()
    stage.window.resize(*stage.size)


def paste(stage: Stage) -> QWidget:
    """Show what pasted rows would become."""
    _view(stage)
    sheet = PasteSheet(stage.desk.my.pasting.read(_PASTE), stage.window)
    sheet.show()
    return sheet


def editing(stage: Stage) -> QWidget:
    """Show a subject being changed where it stands."""
    _view(stage)
    stage.window.queue.editor.edit()
    return stage.window


def leave_editing(stage: Stage, _shown: QWidget) -> None:
    """Give up what was typed."""
    line = stage.window.findChild(QWidget, "cell_line")
    if line is not None:
        line.deleteLater()


def _view(stage: Stage) -> None:
    stage.window.show_queue()
    stage.window.queue.show_view("open")
    stage.settle()
    stage.window.queue.table.go_to_row(_ROW)
    stage.settle()

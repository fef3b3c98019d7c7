"""Scenes of quick actions: chosen, looked over, for several tickets, recorded, their page."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.quick_actions import QuickAction
from desktop.domain.ticket_query import Condition, ViewState
from desktop.tour.stage import Stage

_UNLOCK = 1
_SAID = {"zh": "网线重新插好，已恢复。", "en": "Plugged the cable in again; it works."}


def choose(stage: Stage) -> QWidget:
    """Show the list of quick actions over an open ticket."""
    keys = _open(stage, "ACC-01")
    stage.window.queue.acts.choose_quick(keys, stage.window, stage.window.rect())
    stage.settle()
    found = QApplication.activePopupWidget()
    return found or stage.window


def look(stage: Stage) -> QWidget:
    """Show what an action would do to one ticket."""
    return _looked(stage, _open(stage, "ACC-01"))


def look_at_many(stage: Stage) -> QWidget:
    """Show what an action would do to several tickets."""
    return _looked(stage, _tickets(stage)[:6])


def record(stage: Stage) -> QWidget:
    """Show the sheet that keeps what was just done."""
    (key,) = _open(stage, "NET-01")
    my = stage.desk.my
    person = my.session.person
    my.tickets.change([key], {"assignee": person, "tags": ("网线",)})
    my.tickets.reply(key, _SAID[stage.desk.language])
    run = my.sop_runs.read(key)
    if run is not None:
        state = run.state(my.session.clock())
        if state.current and not run.asking(state):
            my.sop_runs.tick(key, state.current)
    stage.settle()
    stage.window.queue.acts.record_quick([key])
    stage.settle()
    return _sheet(stage, "quick_edit_sheet")


def page(stage: Stage) -> QWidget:
    """Show the page of quick actions."""
    settings: Any = stage.window.show_pane("settings")
    settings.show_page("quick")
    stage.settle()
    return stage.window


def leave(stage: Stage, shown: QWidget) -> None:
    """Close what is open and take back what was done."""
    if shown is not stage.window:
        shown.close()
    for _ in range(4):
        last = stage.desk.my.undo.last()
        if last is None or not last.command.startswith(("ticket.", "sop_run.")):
            break
        stage.desk.my.undo.undo()
    stage.settle()
    stage.window.show_queue()


def _looked(stage: Stage, keys: list[int]) -> QWidget:
    found: QuickAction = stage.desk.my.quick.kept()[_UNLOCK]
    stage.window.queue.acts.quick.look_over(keys, found, stage.window)
    stage.settle()
    return _sheet(stage, "quick_sheet")


def _open(stage: Stage, sop: str) -> list[int]:
    """Open the first open ticket that is worked by an SOP with this code."""
    my = stage.desk.my
    keys = _tickets(stage)
    runs = ((key, my.sop_runs.read(key)) for key in keys)
    found = next((key for key, run in runs if run and run.document.code == sop), keys[0])
    stage.window.open_ticket(found)
    stage.settle()
    return [found]


def _tickets(stage: Stage) -> list[int]:
    """Return the open tickets, the newest first."""
    queue = stage.desk.my.queue
    state = ViewState((Condition("is_open", "is", value=True),), sort="created_at")
    return list(queue.all_keys(queue.ask(state).query))


def _sheet(stage: Stage, name: str) -> QWidget:
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
    return found[-1] if found else stage.window

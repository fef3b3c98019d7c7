"""Scenes of a ticket that is worked by its SOP: in the middle of it, small, a step skipped."""

from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.domain.sops.run import unanswered
from desktop.tour.stage import Stage
from desktop.views.tickets.ticket_view import TicketView

_ROW, _SKIPPED, _SMALL = 7, 3, (1092, 574)
_ANSWER = {"zh": "培训室 2", "en": "training room 2"}


def steps(stage: Stage) -> QWidget:
    """Show a ticket of which the first steps are done and one is decided."""
    _work(stage)
    return stage.window


def small(stage: Stage) -> QWidget:
    """Show the same in a small window."""
    stage.window.resize(*_SMALL)
    _work(stage)
    return stage.window


def skipping(stage: Stage) -> QWidget:
    """Show how the reason of a skip is asked."""
    _work(stage)
    cast("TicketView", stage.window.pane("ticket")).steps.skip_step(_SKIPPED)
    return stage.window


def leave(stage: Stage, _shown: QWidget) -> None:
    """Take everything back."""
    stage.window.resize(*stage.size)
    while (last := stage.desk.my.undo.last()) is not None and last.command.startswith("sop_run."):
        stage.desk.my.undo.undo()
    stage.settle()
    stage.window.show_queue()


def _work(stage: Stage) -> None:
    queue, runs = stage.window.queue, stage.desk.my.sop_runs
    queue.show_view("open")
    stage.settle()
    queue.table.go_to_row(_ROW)
    ticket = queue.table.current_key()
    document = stage.desk.my.library.by_code("MTG-01")
    if ticket is None or document is None:
        return
    opened = runs.read(ticket)
    if opened is None or opened.run.document != document:
        runs.attach(ticket, document)
        opened = runs.read(ticket)
    if opened is None:
        return
    first, second, *_ = opened.text.steps
    asked = (*opened.text.head.must_ask, *first.must_ask, *second.must_ask)
    for item in unanswered(asked, opened.answers):
        runs.answer(ticket, item.id, _ANSWER[stage.desk.language])
    runs.tick(ticket, first.id)
    runs.tick(ticket, second.id)
    stage.window.open_ticket(ticket)
    stage.settle()

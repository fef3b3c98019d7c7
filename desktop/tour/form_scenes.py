"""Scenes of forms on a ticket: what is asked and not answered yet, the diagnosis record."""

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.ticket_query import Condition, ViewState
from desktop.domain.vocabulary import ListName
from desktop.tour.stage import Stage
from desktop.views.tickets.ticket_view import TicketView

_WRITTEN = {
    "t05_check_no": [1, 2],
    "t05_check": ["换一根网线", "换到旁边的端口"],
    "t05_expected": ["端口灯亮", "端口灯亮"],
    "t05_actual": ["不亮", "亮"],
    "root_cause": "接触与线缆",
    "resolution": "换到 12 号端口，恢复上网",
}


def asked(stage: Stage) -> QWidget:
    """Show a ticket whose form is not all answered."""
    _ticket(stage)
    return stage.window


def rest(stage: Stage) -> QWidget:
    """Show the sheet that asks for the rest."""
    _ticket(stage).forms.fill_asked()
    return _sheet(stage)


def diagnosis(stage: Stage) -> QWidget:
    """Show the diagnosis record of a ticket, half written."""
    view = _ticket(stage)
    my = stage.desk.my
    record = my.directory.by_code(ListName.TEMPLATE, "T05")
    assert record is not None  # noqa: S101 - ships with every workspace
    ticket = int(view.ticket or 0)
    blank = my.filled_forms.blank(ticket, record.key)
    key = my.filled_forms.add(ticket, record.key, {**blank.answers, **_WRITTEN})
    view.forms.acts.open_kept(key)
    return _sheet(stage)


def leave_ticket(stage: Stage, _shown: QWidget) -> None:
    """Go back to the queue."""
    stage.window.show_queue()
    stage.settle()


def leave(stage: Stage, shown: QWidget) -> None:
    """Leave the sheet and the ticket."""
    shown.close()
    stage.settle()
    stage.window.show_queue()


def _ticket(stage: Stage) -> TicketView:
    """Open the first open ticket whose type asks for something that it lacks."""
    my = stage.desk.my
    state = ViewState((Condition("is_open", "is", value=True),), sort="created_at")
    keys = my.queue.all_keys(my.queue.ask(state).query)
    stage.window.open_ticket(next(k for k in keys if my.asked_form.of_ticket(k).missing))
    stage.settle()
    (view,) = (w for w in stage.window.findChildren(TicketView) if w.isVisible())
    return view


def _sheet(stage: Stage) -> QWidget:
    stage.settle()
    (sheet,) = (w for w in stage.window.findChildren(QDialog) if w.isVisible())
    return sheet

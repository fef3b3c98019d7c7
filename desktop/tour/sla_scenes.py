"""Scenes of clocks: the receipt of a ticket over the ticket."""

from PySide6.QtWidgets import QWidget

from desktop.domain.ticket_query import TicketQuery
from desktop.tour.stage import Stage
from desktop.views.tickets.sla.receipt_panel import ReceiptPanel
from desktop.views.tickets.ticket_view import TicketView

_NUMBER = "A2417-6"


def receipt(stage: Stage) -> QWidget:
    """Show the receipt of the ticket of the receiving dock."""
    view = _open(stage, _NUMBER)
    view.show_receipt()
    return stage.window


def receipt_of_paused(stage: Stage) -> QWidget:
    """Show the receipt of the oldest ticket that waits for somebody now."""
    my = stage.desk.my
    keys = list(my.queue.all_keys(TicketQuery(sort="created_at", descending=False)))
    rows = my.queue.rows(keys)
    waiting = next(key for key in keys if rows[key].sla_mark == 2 and rows[key].is_open)  # noqa: PLR2004 - paused
    stage.window.open_ticket(waiting)
    stage.settle()
    _view(stage).show_receipt()
    return stage.window


def leave_receipt(stage: Stage, shown: QWidget) -> None:
    """Close the receipt."""
    del shown
    for panel in stage.window.findChildren(ReceiptPanel):
        panel.close_panel()
    stage.settle()


def _open(stage: Stage, number: str) -> TicketView:
    key = stage.desk.my.queue.by_number(number)
    assert key is not None  # noqa: S101 - a ticket of the sample
    stage.window.open_ticket(key)
    stage.settle()
    return _view(stage)


def _view(stage: Stage) -> TicketView:
    return stage.window.findChildren(TicketView)[0]

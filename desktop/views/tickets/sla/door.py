"""The way to the receipt of a ticket: its panel is made when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.views.desk import Desk

if TYPE_CHECKING:
    from desktop.views.tickets.sla.receipt_panel import ReceiptPanel


class ReceiptDoor:
    """Lays the receipt over a view of a ticket."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        self._desk, self._over = desk, over
        self._panel: ReceiptPanel | None = None

    def show(self, ticket: int | None) -> None:
        """Show the receipt of a ticket's clocks."""
        if ticket is None:
            return
        if self._panel is None:
            from desktop.views.tickets.sla.receipt_panel import ReceiptPanel  # noqa: PLC0415

            self._panel = ReceiptPanel(self._desk, self._over)
        self._panel.show_ticket(ticket)

"""What the palette's commands act on: the current ticket, the marked ones, or none."""

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject

from desktop.models.ticket_words import number_text

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow
    from desktop.views.tickets.ticket_view import TicketView


class Target(NamedTuple):
    """How the chip names some tickets.

    `key` is the one ticket meant; None leaves it to the pane, whose marked rows are meant then.
    """

    text: str
    key: int | None = None
    some: bool = True


NOTHING = Target("", some=False)


class Targets(QObject):
    """Knows what Tab goes through, what a key would act on first."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def present(self) -> list[Target]:
        """Return the targets there are; nothing away from tickets."""
        pane = self._window.shown()
        if pane == "ticket":
            current = cast("TicketView", self._window.pane("ticket")).ticket
            found = [self._one(current)]
        elif pane == "queue":
            marked = self._marked()
            several = self.tr("%n marked ticket(s)", "", marked)
            found = [Target(several)] if marked > 1 else []
            found.append(self._one(self._window.queue.table.current_key()))
        else:
            return []
        known = [each for each in found if each.some]
        return [*known, NOTHING] if known else []

    def chip(self, target: Target) -> str:
        """Return what the chip says."""
        return self.tr("On: {what}").format(what=target.text or self.tr("no ticket"))

    def aim(self, target: Target) -> None:
        """Let the queue's commands act on a target; without one they act as always."""
        keys = [target.key] if target.key is not None else None
        self._window.queue.aimed = keys if self._window.shown() == "queue" else None

    def _one(self, key: int | None) -> Target:
        row = self._window.desk.my.queue.rows([key]).get(key) if key is not None else None
        return Target(number_text(row.station, row.counter), key) if row else NOTHING

    def _marked(self) -> int:
        # Counted by spans: a million marked rows are one.
        selection = self._window.queue.table.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

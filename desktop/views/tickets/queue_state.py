"""What the queue shows now, as a person means it: a view, and what was changed about it since."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.ticket_query import Condition, TicketQuery, ViewState
from desktop.models.ticket_columns import DEFAULT_SHOWN
from desktop.services.queue import Asked
from desktop.services.views import SAVED, ListedView
from desktop.views.desk import Desk


class QueueState(QObject):
    """Holds view and state; `changed` asks for the hits anew, `box_set` puts words into the box.

    Groups and columns are this person's own way to look at a view (queue_tools.py); they go with a
    view that is kept.
    """

    changed = Signal()
    box_set = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.state = ViewState()
        self.asked = Asked()
        self.view: ListedView | None = None
        self.columns: Callable[[], tuple[str, ...]] = lambda: DEFAULT_SHOWN

    def open(self, view: ListedView) -> None:
        """Take over what a view shows; words in the box stay unless a view brings its own."""
        before = self.view.state.text if self.view else ""
        words = self.state.text
        own = view.state.text
        if own or words == before:
            words = own
        state = view.state._replace(text=words)
        if words and words != own:
            state = state._replace(sort="created_at", descending=True)
        self.view, self.state = view, state
        self.box_set.emit(words)

    def follow(self, view: ListedView) -> None:
        """Take a view that was changed elsewhere, and what it shows where nothing else is shown."""
        moved = self.view is not None and view.state != self.view.state and not self.is_changed()
        self.view = view
        if moved:
            self.open(view)
            self.changed.emit()

    def ask(self, *, best_first: bool = False) -> TicketQuery:
        """Return the query of this moment."""
        self.asked = self._desk.my.queue.ask(self.state)
        return self.asked.query._replace(best_first=best_first and bool(self.asked.query.text))

    def now(self) -> TicketQuery | None:
        """Return what is asked for at this moment, where it may differ from before."""
        return None if self.view is None else self._desk.my.queue.ask(self.state).query

    def set_words(self, text: str) -> None:
        """Search for other words: first words come newest first, without them the view's order."""
        before, self.state = self.state.text, self.state._replace(text=text)
        own = self.view.state if self.view else ViewState()
        if text and not before:
            self.state = self.state._replace(sort="created_at", descending=True)
        elif before and not text:
            self.state = self.state._replace(sort=own.sort, descending=own.descending)

    def sort_by(self, sort: str, descending: bool) -> None:  # noqa: FBT001 - a signal's values
        """Show the hits in another order."""
        self.state = self.state._replace(sort=sort, descending=descending)
        self.changed.emit()

    def turn_sort(self, sort: str) -> None:
        """Sort by a column, or turn its order round."""
        self.sort_by(sort, self.state.sort == sort and not self.state.descending)

    def unfilter(self) -> None:
        """Take off every filter that was put beside the view's own."""
        if self.view is not None:
            self.set_conditions(self.view.state.conditions)

    def set_group(self, group: str) -> None:
        """Show the hits in other groups."""
        self.state = self.state._replace(group=group)
        self.changed.emit()

    def wear(self, group: str) -> None:
        """Take over how this person grouped the view before."""
        self.state = self.state._replace(group=group)

    def shown(self) -> ViewState:
        """Return all that a view keeps of what is shown."""
        columns = self.columns()
        return self.state._replace(columns=() if columns == DEFAULT_SHOWN else columns)

    def set_conditions(self, conditions: tuple[Condition, ...]) -> None:
        """Filter by other conditions."""
        if conditions != self.state.conditions:
            self.state = self.state._replace(conditions=conditions)
            self.changed.emit()

    def is_changed(self) -> bool:
        """Return whether something else is shown than the view says."""
        if self.view is None:
            return False
        own = self.view.state
        if self.view.section == SAVED:
            return self.shown() != own
        # How somebody likes to look at a standard view is no change of it.
        return self.state._replace(group=own.group, columns=own.columns) != own

    def is_filtered(self) -> bool:
        """Return whether conditions of a person's own stand beside those of the view."""
        return self.view is not None and self.state.conditions != self.view.state.conditions

"""The list of views kept true, the acts on kept ones, the chips of what is filtered."""

from collections.abc import Collection
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.views.desk import Desk
from desktop.views.tickets.queue_head import QueueHead
from desktop.views.tickets.queue_state import QueueState
from desktop.views.tickets.view_list import ViewList

if TYPE_CHECKING:
    from desktop.views.filters.view_acts import ViewActs
    from desktop.views.tickets.queue_filter import QueueFilter

_NAMING = frozenset({"list_item", "person", "saved_view", "field_definition"})


class QueueViews(QObject):
    """`left` carries the view that is shown where one is gone; `recount` follows another view."""

    left = Signal(str)
    recount = Signal()

    def __init__(self, desk: Desk, views: ViewList, state: QueueState, head: QueueHead) -> None:
        super().__init__(views)
        self._desk, self._list, self._state, self._head = desk, views, state, head
        views.moved.connect(self._move)
        views.save_wanted.connect(lambda: self.acts.save_as())

    @cached_property
    def acts(self) -> "ViewActs":
        """Return what is done with views, made when it is first needed."""
        acts = import_module("desktop.views.filters.view_acts")
        made: ViewActs = acts.ViewActs(self._desk, self._state, self._head)
        made.shown.connect(self.show_next)
        return made

    @cached_property
    def filters(self) -> "QueueFilter":
        """Return the chips and the completion, made after the first painted rows."""
        filters = import_module("desktop.views.tickets.queue_filter")
        made: QueueFilter = filters.QueueFilter(self._desk, self._head, self._state)
        made.save_wanted.connect(self.save)
        return made

    def show_filters(self) -> None:
        """Show what is filtered now, once there are chips."""
        if "filters" in vars(self):
            self.filters.refresh()

    def save(self) -> None:
        """Keep what is shown: as the own view it was changed from, else as a new one."""
        if self.acts.is_stale():
            self.acts.update()
        else:
            self.acts.save_as()

    def show(self) -> None:
        """Show the views there are now."""
        self._list.show_views(self._desk.my.queue.views(), self._desk.language)

    def show_next(self, view: str) -> None:
        """Show a view that was just made; its notice may still be on the way."""
        self.show()
        self._list.choose(view, quiet=True)
        self.left.emit(view)

    def take(self, kinds: Collection[str]) -> None:
        """Take up that names or views have changed."""
        if _NAMING.isdisjoint(kinds):
            return
        self.show()
        now = self._list.current()
        if self._state.view is not None and self._state.view.id != now:
            self.left.emit(now)
        elif now:
            self._state.follow(self._list.view())
            self.show_filters()
        if "saved_view" in kinds:
            self.recount.emit()

    def _move(self, key: int, place: int) -> None:
        self._desk.write(lambda my: my.saved_views.move(key, place))

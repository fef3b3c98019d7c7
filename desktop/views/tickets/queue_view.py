"""The queue: views at the left, the table, the preview at the right."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.ticket_table_model import TicketTableModel
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.cell_editor import CellEditor
from desktop.views.tickets.late_preview import LatePreview
from desktop.views.tickets.marked_bar import LateMarkedBar
from desktop.views.tickets.queue_clock import QueueClock
from desktop.views.tickets.queue_counts import QueueCounts
from desktop.views.tickets.queue_empty import LateEmptyQueue
from desktop.views.tickets.queue_head import QueueHead
from desktop.views.tickets.queue_loader import QueueLoader
from desktop.views.tickets.queue_middle import QueueMiddle
from desktop.views.tickets.queue_parts import QueueParts
from desktop.views.tickets.queue_state import QueueState
from desktop.views.tickets.queue_table import QueueTable
from desktop.views.tickets.queue_tools import QueueTools
from desktop.views.tickets.queue_views import QueueViews
from desktop.views.tickets.table_place import Place
from desktop.views.tickets.view_list import ViewList

if TYPE_CHECKING:
    from desktop.views.tickets.preview import Preview


class QueueView(QWidget):
    """Where an agent sits all day."""

    ticket_opened = Signal(object)
    own_window_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()
    counts_changed = Signal(dict)
    view_shown = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = TicketWords(
            desk.my.directory, lambda: desk.session.clock(), lambda: desk.language
        )
        self.model = TicketTableModel(desk.my.queue, self.words, self)
        self.table = QueueTable(self.model, self.words)
        self.loader = QueueLoader(desk, self.model, self)
        self.acts = TicketActs(desk, self)
        self.views = ViewList()
        self.state = QueueState(desk)
        self.right = LatePreview(desk, self.words, self.table)
        self.head = QueueHead()
        self.search = self.head.search
        self.editor = CellEditor(self.table, self.model, self.acts)
        self.listed = QueueViews(desk, self.views, self.state, self.head)
        self.tools = QueueTools(desk, self.table, self.model)
        self._bar = LateMarkedBar(self.table, self.tools.preview)
        self._empty = LateEmptyQueue(self.table)
        self._middle = QueueMiddle((self.head, self._bar), self.table, self._empty)
        self.counts = QueueCounts(desk, self.views, self)
        self._place: Place | None = None
        self._keeps_place = False
        self._sought: int | None = None
        self.aimed: list[int] | None = None
        self._clock = QueueClock(desk, self.model, self.loader)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def preview(self) -> "Preview":
        """Return the preview, made after the first painted rows or when it is first needed."""
        return self.right.preview()

    def start(self, view: str = "", key: int | None = None) -> None:
        """Show the queue for the first time."""
        self.listed.show()
        self._sought = key
        self.loader.hold()
        self.views.choose(view or "open", quiet=True)
        self.show_view(self.views.current())
        self._clock.start()

    def late_start(self) -> None:
        """Fetch what may come after the first painted rows."""
        self.right.show_current()
        self.listed.filters.refresh()
        self.tools.order_focus(self.views.rows(), self.search, self.listed.filters.bar)
        self.loader.go_on()

    def show_view(self, view: str) -> None:
        """Show a view with its own order; words in the search field stay."""
        self.views.choose(view, quiet=True)
        self.state.open(self.views.view())
        self._show_query(worn=False)
        self.view_shown.emit(self.views.current())

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return self.views, self.head, self.table, self.right

    def current_keys(self) -> list[int]:
        """Return what the palette aims at, else the marked tickets, or the current one."""
        if self.aimed is not None:
            return self.aimed
        keys = self.table.selected_keys()
        current = self.table.current_key()
        return keys or ([current] if current is not None else [])

    def edit_together(self) -> None:
        """Open the sheet that edits the marked tickets together."""
        open_sheet = import_module("desktop.views.bulk.bulk_sheet").open_sheet
        open_sheet(self._desk, self.current_keys(), self.table)

    def anchor(self) -> QRect:
        """Return where a picker for the current row opens."""
        index = self.table.currentIndex()
        row = self.table.visualRect(index.siblingAtColumn(3)) if index.isValid() else QRect()
        return row.translated(0, self.table.horizontalHeader().height())

    def go_to(self, key: int) -> None:
        """Show a ticket in the queue, in "all tickets" where the present view lacks it."""
        if not self.table.go_to_key(key):
            self._sought = key  # one just made is in the next order, not in the one that stands
            self.loader.refresh({key: {""}})
        self.table.setFocus()

    def write(self, mode: str) -> None:
        """Begin a reply or a note to the current ticket beside the table."""
        self.splitter.show_preview()
        self.right.show_current()
        self.preview.write(mode)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        self.splitter.toggle_preview()
        self.right.show_current()

    def toggle_list(self) -> None:
        """Show or hide the list of views."""
        self.splitter.toggle_list()

    def set_density(self, height: int) -> None:
        """Use another row height."""
        self.tools.set_density(height)

    def position(self, key: int) -> tuple[int, int]:
        """Return where a ticket stands in the view, from 1, and how many there are."""
        keys = self.model.shown.order.keys
        return keys.index(key) + 1 if key in keys else 0, len(keys)

    def neighbour(self, key: int, by: int) -> int | None:
        """Return the ticket before or after one in the view."""
        row = self.table.groups.next_stop(self.model.row_of(key), by)
        if row < 0:
            return None
        self.table.go_to_row(row)
        return self.table.current_key()

    def _build(self) -> None:
        self.setObjectName("queue")
        self.splitter = QueueParts(self.views, self._middle, self.right)
        self.tools.stand_in(self.head, self.splitter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.counts.changed.connect(self.counts_changed)
        self.tools.grouped.connect(self.state.set_group)
        self.tools.preview.clicked.connect(lambda _checked: self.toggle_preview())
        self.views.chosen.connect(self.show_view)
        self.listed.left.connect(self.show_view)
        self.listed.recount.connect(self.counts.read)
        self.table.shown_columns.changed.connect(self.listed.show_filters)
        self.views.new_wanted.connect(self.new_wanted)
        self._empty.new_wanted.connect(self.new_wanted)
        self._empty.import_wanted.connect(self.import_wanted)
        self._empty.clear_wanted.connect(self.search.clear)
        self._empty.unfilter_wanted.connect(self.state.unfilter)
        self.head.searched.connect(self._search)
        self.head.entered.connect(self.table.setFocus)
        self.head.ordered.connect(self._show_query)
        self.state.changed.connect(lambda: self._show_query(keeps_place=True))
        self.state.box_set.connect(self.head.set_text)
        self._clock.ask = self.state.now
        self.state.columns = self.table.columns
        self.table.sorted_by.connect(self.state.turn_sort)
        self._connect_rows()

    def _connect_rows(self) -> None:
        self.right.opened.connect(self.ticket_opened)
        self.right.resolve_wanted.connect(lambda: self.acts.resolve(self.current_keys()))
        self.table.opened.connect(self.ticket_opened)
        self.table.own_window_wanted.connect(self.own_window_wanted)
        self._bar.edit_wanted.connect(self.edit_together)
        self.tools.sort_wanted.connect(self.state.sort_by)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self.loader.first_shown.connect(self._rows_shown)
        self.loader.page_shown.connect(self.table.paint_now)
        self.loader.loaded.connect(self._show_count)
        self.model.modelAboutToBeReset.connect(self._remember_place)
        self._clock.ticked.connect(self.table.viewport().update)
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self._person_changed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.model.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1
        )

    def _ask_menu(self, at: QPoint) -> None:
        if self.current_keys():
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))

    def _search(self) -> None:
        self.state.set_words(self.head.text())
        self._show_query()

    def _show_query(self, *, keeps_place: bool = False, worn: bool = True) -> None:
        query = self.state.ask(best_first=self.head.best_first())
        if not worn:
            # Groups and columns as this person left them in the view.
            query = self.tools.dressed(self.views.current(), query, self.state.state.columns)
            self.state.wear(query.group)
        self.table.show_sort(query.sort, descending=query.descending)
        self.table.mark_words(query.text)
        self.right.sought = query.text
        self.head.show_view(self.views.view().name.text(self._desk.language))
        self.head.show_order(searched=bool(query.text))
        self._keeps_place = keeps_place
        self.loader.show(query)
        self.listed.show_filters()

    def _rows_shown(self) -> None:
        rows = self.model.rowCount()
        self._middle.show_rows(some=bool(rows))
        if not rows:
            text, filtered = self.loader.query.text, self.state.is_filtered()
            language = self._desk.language
            self._empty.show_for(self.views.view(), text, language, filtered=filtered)
            self.right.show_nothing()
            return
        if self._place is not None:
            found = self.table.take(self._place)
            # A first page may lack the ticket that the whole order has.
            self._place = None if found or self.model.shown.order.whole else self._place
        elif self.table.currentIndex().row() < 0:
            self.table.go_to_row(0)

    def _remember_place(self) -> None:  # another order of the same query moves nobody
        self._place = self.table.place() if self._keeps_place else None

    def _show_count(self, count: int) -> None:
        self.head.show_count(count)
        self._rows_shown()
        self._keeps_place = True
        sought, self._sought = self._sought, None
        if sought is not None and not self.table.go_to_key(sought):
            self._sought = sought if self.views.current() != "all" else None
            self.search.clear()
            self.show_view("all")

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        self.listed.take(notices)
        if "list_item" in notices or "person" in notices:
            self.loader.forget()
        tickets = notices.get("ticket", {})
        if not (tickets or "message" in notices):
            return
        self.loader.refresh(tickets)
        self.counts.read()
        self.right.take(notices)

    def _person_changed(self) -> None:
        self.model.set_source(self._desk.my.queue)
        self.listed.take(("person",))
        self._retranslate()
        self._show_query()
        self.counts.read()

"""The queue: views at the left, the table, the preview at the right."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import AppError
from desktop.models.ticket_table_model import TicketTableModel
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.widgets.latepart import LatePart
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.cell_editor import CellEditor
from desktop.views.tickets.queue_clock import QueueClock
from desktop.views.tickets.queue_counts import QueueCounts
from desktop.views.tickets.queue_empty import EmptyQueue
from desktop.views.tickets.queue_head import QueueHead
from desktop.views.tickets.queue_loader import QueueLoader
from desktop.views.tickets.queue_middle import QueueMiddle
from desktop.views.tickets.queue_parts import QueueParts
from desktop.views.tickets.queue_table import QueueTable
from desktop.views.tickets.queue_tools import QueueTools
from desktop.views.tickets.table_place import Place
from desktop.views.tickets.view_list import ViewList

if TYPE_CHECKING:
    from desktop.views.tickets.preview import Preview

_PREVIEW_DELAY_MS = 40


class QueueView(QWidget):
    """Where an agent sits all day."""

    ticket_opened = Signal(object)
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
        self.right = LatePart(self._make_preview, self.table)
        self.head = QueueHead()
        self.search = self.head.search
        self.editor = CellEditor(self.table, self.model, self.acts)
        self._empty = EmptyQueue()
        self._middle = QueueMiddle(self.head, self.table, self._empty)
        self.tools = QueueTools(desk, self.table, self.model)
        self._counts = QueueCounts(desk, self.views, self)
        self._place: Place | None = None
        self._keeps_place = False
        self._sought: int | None = None
        self._preview_timer = QTimer(self)
        self._clock = QueueClock(desk, self.model, self.loader)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def preview(self) -> "Preview":
        """Return the preview, made after the first painted rows or when it is first needed."""
        return cast("Preview", self.right.widget())

    def start(self, view: str = "", key: int | None = None) -> None:
        """Show the queue for the first time."""
        self.views.show_views(self._desk.my.queue.views(), self._desk.language)
        self._sought = key
        self.views.choose(view or "open", quiet=True)
        self.show_view(self.views.current())
        self._clock.start()

    def late_start(self) -> None:
        """Fetch what may come after the first painted rows."""
        self._counts.read()
        self._show_preview()

    def show_view(self, view: str) -> None:
        """Show a view with its own order; words in the search field stay."""
        self.views.choose(view, quiet=True)
        self.loader.query = self.tools.dressed(view, self._desk.my.queue.query(view))
        self._clock.watch(view)
        self.head.show_view(self.views.view().name.text(self._desk.language))
        self._show_query(sort=None)
        self.view_shown.emit(view)

    def current_keys(self) -> list[int]:
        """Return the marked tickets, or the current one."""
        keys = self.table.selected_keys()
        current = self.table.current_key()
        return keys or ([current] if current is not None else [])

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
        self._show_preview()
        self.preview.write(mode)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        self.splitter.toggle_preview()
        self._show_preview()

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
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_PREVIEW_DELAY_MS)
        self.splitter = QueueParts(self.views, self._middle, self.right)
        self.tools.stand_in(self.head, self.splitter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _make_preview(self) -> QWidget:
        preview: Preview = import_module("desktop.views.tickets.preview").Preview(
            self._desk, self.words
        )
        preview.opened.connect(self.ticket_opened)
        preview.resolve_wanted.connect(lambda: self.acts.resolve(self.current_keys()))
        return preview

    def _connect(self) -> None:
        self._counts.changed.connect(self.counts_changed)
        self.tools.grouped.connect(self._regroup)
        self.tools.preview.clicked.connect(lambda _checked: self.toggle_preview())
        self.views.chosen.connect(self.show_view)
        self.views.new_wanted.connect(self.new_wanted)
        self._empty.new_wanted.connect(self.new_wanted)
        self._empty.import_wanted.connect(self.import_wanted)
        self._empty.clear_wanted.connect(self.search.clear)
        self.head.searched.connect(lambda: self._show_query(sort=None))
        self.head.entered.connect(self.table.setFocus)
        self.head.ordered.connect(lambda: self._show_query(sort=None))
        self.table.sorted_by.connect(self._sort)
        self.table.current_changed.connect(lambda _key: self._preview_timer.start())
        self.table.opened.connect(self.ticket_opened)
        self.tools.sort_wanted.connect(lambda *sort: self._show_query(sort=sort))
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self._preview_timer.timeout.connect(self._show_preview)
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

    def _sort(self, sort: str) -> None:
        query = self.loader.query
        down = query.sort == sort and not query.descending
        self._show_query(sort=(sort, down))

    def _show_query(self, sort: tuple[str, bool] | None) -> None:
        text = self.head.text()
        query = self.loader.query._replace(text=text)
        if sort is not None:
            query = query._replace(sort=sort[0], descending=sort[1])
        elif text and not self.loader.query.text:
            query = query._replace(sort="created_at", descending=True)
        elif not text and self.loader.query.text:
            own = self._desk.my.queue.query(self.views.current())
            query = query._replace(sort=own.sort, descending=own.descending)
        query = query._replace(best_first=self.head.best_first())
        self.table.show_sort(query.sort, descending=query.descending)
        self._keeps_place = sort is not None
        self._say_number(text)
        self.loader.show(query)

    def _regroup(self, group: str) -> None:
        self._keeps_place = True
        self.loader.show(self.loader.query._replace(group=group))

    def _say_number(self, text: str) -> None:
        try:
            if text:
                self._desk.my.queue.by_number(text)
            self.head.show_notice("")
        except AppError as error:
            self.head.show_notice(self._desk.sentence(error))

    def _rows_shown(self) -> None:
        rows = self.model.rowCount()
        self._middle.show_rows(some=bool(rows))
        if not rows:
            text = self.loader.query.text
            self._empty.show_for(self.views.view(), text, self._desk.language)
            if self.right.is_made:
                self.preview.show_ticket(None)
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

    def _show_preview(self) -> None:
        if self.right.isVisible():
            self.preview.show_ticket(self.table.current_key())

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if "list_item" in notices or "person" in notices:
            self.views.show_views(self._desk.my.queue.views(), self._desk.language)
            self.loader.forget()
        tickets = notices.get("ticket", {})
        if not (tickets or "message" in notices):
            return
        self.loader.refresh(tickets)
        self._counts.read()
        if not self.right.is_made:
            return
        if self.preview.ticket in tickets or "message" in notices or "attachment" in notices:
            self._show_preview()

    def _person_changed(self) -> None:
        self.model.set_source(self._desk.my.queue)
        self.views.show_views(self._desk.my.queue.views(), self._desk.language)
        self._retranslate()
        self.show_view(self.views.current())
        self._counts.read()

"""The left side of the library: search, the tree of documents, hits in texts, what is counted."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.documents.shelf import Shelved, summary
from desktop.domain.documents.states import State
from desktop.domain.errors import AppError
from desktop.qtkit.overriding import override
from desktop.services.documents.library import Hit
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.library.branches import Grouping, Shelf, Sorter
from desktop.views.sops.library.hit_list import HitRow, plain_excerpt
from desktop.views.sops.library.library_acts import LibraryActs
from desktop.views.sops.library.list_parts import ListParts
from desktop.views.sops.library.shelf_source import ShelfSource
from desktop.views.sops.state import SopState

if TYPE_CHECKING:
    from desktop.views.sops.library.new_document import NewDocumentSheet

MENU, FILES_MENU = "library", "library_files"
_READ = frozenset({"script", "error_code", "list_item", "favourite"})


class LibraryList(QWidget):
    """Tells which page of the middle is wanted.

    Pages are "scripts", "codes", "duties", "register", one script
    ("script:HS-01") or one error code ("code:1603").
    """

    page_wanted = Signal(str)

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.source = ShelfSource(desk, self)
        self.acts = LibraryActs(desk, state, self)
        self.parts = ListParts()
        self.search, self.tree = self.parts.search, self.parts.tree
        self._hits: list[Hit] = []
        self._is_read, self._opens = False, False
        self._sorter = Sorter(desk.my.directory, desk.language)
        self._build()
        self._connect()
        self._retranslate()
        self.source.read()

    def start_search(self) -> None:
        """Put the cursor into the filter box."""
        self.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def current(self) -> Shelved | None:
        """Return the document an act means: the row chosen in the tree, else the one shown."""
        kind, _, key = self.tree.chosen().partition(":")
        if kind == "document" and key.isdecimal():
            return self.source.row(int(key))
        opened = self._state.opened
        return self.source.row(opened.row.document) if opened is not None else None

    def open_current(self) -> None:
        """Open the chosen row."""
        self._open(self.tree.chosen())

    def new_document(self) -> None:
        """Open the sheet of a new document."""
        rows = self.source.shelf.rows if self.source.shelf else ()
        made = import_module("desktop.views.sops.library.new_document").NewDocumentSheet
        sheet: NewDocumentSheet = made(self._desk, self._state, rows, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def group_by(self, grouping: Grouping) -> None:
        """Group the SOPs by something else."""
        self.source.set_grouping(grouping)
        self._show()

    def show_drafts(self) -> None:
        """Group by state and show the drafts, with no filter in the way."""
        self.search.clear()
        self.group_by(Grouping.STATE)
        self.tree.go_to_branch(f"state:{State.DRAFT}")

    def shown(self) -> tuple[Shelved, ...]:
        """Return the documents that the filter leaves."""
        typed, shelf = self.search.text().strip(), self.source.shelf
        found = self.source.find(typed) if typed else shelf
        return found.rows if found is not None else ()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was opened meanwhile stands among the recent ones only now: no row moves by a click.
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        # The window finds the box for Ctrl+F and the list for Ctrl+B by this name.
        self.setObjectName("page_list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setFocusProxy(self.tree)

    def _connect(self) -> None:
        parts, tree = self.parts, self.tree
        self.search.textChanged.connect(self._filter)
        self.search.left_below.connect(self._go_down)
        self.search.entered.connect(self._open_first)
        tree.opened.connect(self._open)
        tree.left_above.connect(self.start_search)
        tree.left_below.connect(parts.go_to_hits)
        tree.menu_wanted.connect(self._show_menu)
        tree.copy_wanted.connect(lambda: self._act(self.acts.copy_code))
        tree.delete_wanted.connect(lambda: self._act(self.acts.discard))
        parts.hits.opened.connect(self._open_hit)
        parts.hits.left_above.connect(tree.setFocus)
        parts.new_wanted.connect(self.new_document)
        parts.files_wanted.connect(lambda at: self._show_menu(at, FILES_MENU))
        parts.grouping_chosen.connect(lambda name: self.group_by(Grouping(name)))
        self.source.changed.connect(self._show)
        self.source.failed.connect(self._failed)
        self._state.shelf_changed.connect(self.source.read)
        self._state.opened_changed.connect(self._follow)
        self._state.closed.connect(lambda: tree.content.mark_opened(""))
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self.source.read)

    def _retranslate(self) -> None:
        self.parts.show_texts()
        self._sorter = Sorter(self._desk.my.directory, self._desk.language)
        self._show()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if _READ & notices.keys():
            self.source.read()

    def _show(self) -> None:
        shelf = self.source.shelf
        self.parts.show_grouping(self.source.grouping())
        if shelf is None:
            return
        self.parts.foot.show_counts(summary(shelf.rows))
        typed = self.search.text().strip()
        found = self.source.find(typed) if typed else shelf
        self._show_branches(found, filtered=bool(typed))
        self._show_hits(self._hits if typed else [])
        self._follow()

    def _show_branches(self, shelf: Shelf, *, filtered: bool) -> None:
        recent = [] if filtered else self.source.recent()
        branches = self._sorter.branches(shelf, self.source.grouping(), recent, filtered=filtered)
        self.tree.show_branches(branches, hits=filtered)
        self.parts.show_extent(filtered=filtered, empty=not (shelf.rows or filtered))

    def _filter(self, text: str) -> None:
        typed = text.strip()
        self._hits, self._is_read, self._opens = [], False, False
        self._show()
        if typed:
            self.source.search(typed, self._take_hits)
        else:
            self.source.drop_search()

    def _take_hits(self, hits: list[Hit]) -> None:
        self._hits, self._is_read = hits, True
        self._show_hits(hits)
        if self._opens:
            self._opens = False
            self._open_first()

    def _show_hits(self, hits: list[Hit]) -> None:
        rows = [made for hit in hits if hit.excerpt and (made := self._hit_row(hit)) is not None]
        self.parts.show_hits(rows, self.search.text())

    def _hit_row(self, hit: Hit) -> HitRow | None:
        row = self.source.row(hit.document)
        if row is None:
            return None
        place = self.tr("step {number}").format(number=hit.step) if hit.step else ""
        title = f"{row.code} {row.title.text(self._desk.language)}"
        return HitRow(hit.document, title, plain_excerpt(hit.excerpt), hit.step, place)

    def _go_down(self) -> None:
        if self.tree.content.rowCount():
            self.tree.go_to_first()
        else:
            self.parts.go_to_hits()

    def _open_first(self) -> None:
        """Open the first row of a filter: a document by its title, else by its text."""
        if not self.search.text().strip():
            return
        first = self.tree.content.index(0, 0)
        leaf = self.tree.content.path(self.tree.content.index(0, 0, first))[1]
        shown = next((hit for hit in self._hits if hit.excerpt), None)
        if leaf:
            self._open(leaf)
        elif shown is not None:
            self._open_hit(shown.document, shown.step)
        else:
            # Enter came before the texts were read through: it opens what they find.
            self._opens = not self._is_read

    def _open(self, row: str) -> None:
        kind, _, key = row.partition(":")
        if kind == "document":
            self._state.open(int(key))
            self._state.search_for(self.search.text().strip())
        elif row:
            self.page_wanted.emit(key if kind == "page" else row)

    def _open_hit(self, document: int, number: int) -> None:
        row, words = self.source.row(document), self.search.text().strip()
        if row is None:
            return

        def found(step: str) -> None:
            self._state.open(document, step=step)
            self._state.search_for(words)

        self._desk.read(lambda my, _p: _step_id(my, row.version, number), found)

    def _follow(self) -> None:
        opened = self._state.opened
        if opened is None:
            return
        leaf = f"document:{opened.row.document}"
        if leaf != self.tree.content.opened():
            self.source.note(opened.row.document)
            self.tree.content.mark_opened(leaf)
            self.tree.choose(leaf)

    def _act(self, act: object) -> None:
        row = self.current()
        if row is not None and callable(act):
            act(row)

    def _show_menu(self, at: QPoint, name: str = MENU) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{name}_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk.commands.fill_menu(menu, name)
        menu.popup(at)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.parts.show_error(self._desk.sentence(error))
        self._desk.fail(error)


def _step_id(my: Services, version: int, number: int) -> str:
    steps = my.sops.text(version).steps
    return steps[number - 1].id if 0 < number <= len(steps) else ""

"""The library pane: the tree at the left, the document, and what stands beside it at the right."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.qtkit.first_rest import FirstRest
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.sops.inout.ways import Ways
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.pages import Pages
from desktop.views.sops.state import Mode, SopState

if TYPE_CHECKING:
    from desktop.views.sops.document.document_pane import DocumentPane
    from desktop.views.sops.side.side_pane import SidePane

_BELOW = (
    ("desktop.views.sops.compare.summary_panel", "SummaryPanel"),
    ("desktop.views.sops.control.comments_panel", "CommentsPanel"),
)
_WIDE, _NARROW = 1216, 1036  # of the pane: the window less the rail


class SopView(QWidget):
    """Where leads write procedures and agents read them."""

    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SopState(desk, self)
        self.library = LibraryList(desk, self.state)
        self.ways = Ways(desk, self.state, self.library)
        self._document: DocumentPane | None = None
        self._side: SidePane | None = None
        self._empty = EmptyState("sops", "")
        self._new = self._empty.add_action(Button("", icon="add"))
        self._middle = QStackedWidget()
        self.pages = Pages(desk, self.state, self._middle)
        self._splitter = QSplitter()
        self._room = ""
        self._is_asked = False
        self._build()
        self._connect()
        self._retranslate()

    @property
    def document(self) -> "DocumentPane":
        """Return what shows a document, made when the first one is asked for."""
        if self._document is None:
            make = import_module("desktop.views.sops.document.document_pane").DocumentPane
            self._document = cast("DocumentPane", make(self.state.desk, self.state))
            self._take_document(self._document)
        return self._document

    @property
    def side(self) -> "SidePane":
        """Return what stands beside a document, made with it."""
        if self._side is None:
            make = import_module("desktop.views.sops.side.side_pane").SidePane
            self._side = cast("SidePane", make(self.state.desk, self.state))
            self._take_side(self._side)
        return self._side

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        middle = self._middle.currentWidget() or self._empty
        if not self._reads():
            return self.library, middle
        return self.library, self.document.head, self.document.part(), self.side

    def enter(self) -> None:
        """Take the focus into the document that is read, else into the list."""
        reads = self._reads() and self.state.mode in (Mode.READ, Mode.OUTLINE)
        (self.document.part() if reads else self.library).setFocus()

    def toggle_side(self) -> None:
        """Show or hide what stands beside the text."""
        self.side.setVisible(not self.side.isVisible())

    def step_back(self) -> None:
        """Go one level back: from a page to the document, to reading, to the list at the left."""
        if not self._reads() and self.state.opened is not None:
            self._middle.setCurrentWidget(self.document)
        elif self.state.mode is not Mode.READ:
            self.state.set_mode(Mode.READ)
        else:
            self.library.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._prepare_later()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() * 100 // current_theme().px(100)
        room = "wide" if width >= _WIDE else "middle" if width >= _NARROW else "narrow"
        if room != self._room:
            # What was shown or hidden by hand stays so until the window has another room.
            self._room = room
            if self._document is not None:
                self._document.head.list_button.setVisible(room == "narrow")
            self._show_list()
            self._show_side()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("sops")
        set_look(self, "surface", "canvas")
        theme, widths = current_theme(), tokens().width
        self._middle.addWidget(self._empty)
        for part in (self.library, self._middle):
            self._splitter.addWidget(part)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([theme.px(widths[name]) for name in ("library", "work")])
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._splitter)

    def _connect(self) -> None:
        state = self.state
        self.library.page_wanted.connect(self._show_page)
        self._new.clicked.connect(lambda _on: self.library.new_document())
        state.asked.connect(self._ask_document)
        state.opened_changed.connect(self._show_document)
        state.closed.connect(self._show_nothing)

    def _prepare_later(self) -> None:
        if self._side is None:
            FirstRest(self, self.state.desk.jobs.idle, self._prepare)

    def _prepare(self) -> None:
        # While the list is read: who opens a document then waits for its text alone.
        _ = self.document if self._document is None else self.side
        self._prepare_later()

    def _take_document(self, document: "DocumentPane") -> None:
        self._middle.addWidget(document)
        document.reader.print_wanted.connect(self.print_wanted)
        button = document.head.list_button
        button.setVisible(self._room == "narrow")
        button.clicked.connect(lambda _on: self.library.setVisible(not self.library.isVisible()))

    def _take_side(self, side: "SidePane") -> None:
        for module, name in _BELOW:
            make = getattr(import_module(module), name)
            side.add_below(make(self.state.desk, self.state))
        side.hide()
        self._splitter.addWidget(side)
        theme, widths = current_theme(), tokens().width
        left, middle = self._splitter.sizes()[:2]
        wide = theme.px(widths["side_pane"])
        self._splitter.setSizes([left, max(middle - wide, 1), wide])

    def _reads(self) -> bool:
        return self._document is not None and self._middle.currentWidget() is self._document

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("SOPs"))
        self._new.setText(self.tr("New document"))
        self._empty.set_texts(
            self.tr("No document is open"), self.tr("Choose one at the left, or write a new one.")
        )

    def _show_page(self, name: str) -> None:
        self.pages.show(name).setFocus()
        self._show_side()

    def _ask_document(self) -> None:
        self._is_asked = True
        # Made while the document is read: both listen to the state from the first reading on.
        _ = self.document, self.side
        if self.state.opened is not None:
            self._show_document()

    def _show_document(self) -> None:
        # A page that is in front stays there when something changes in the document behind it.
        if self._is_asked:
            self._is_asked = False
            self._middle.setCurrentWidget(self.document)
            self._show_list()
            self._show_side()

    def _show_nothing(self) -> None:
        if self._reads():
            self._middle.setCurrentWidget(self._empty)
        self._show_list()
        self._show_side()

    def _show_list(self) -> None:
        # Where there is no room for both, the list gives way to the document that is read.
        self.library.setVisible(self._room != "narrow" or not self._reads())

    def _show_side(self) -> None:
        shown = self._reads() and self._room == "wide"
        if shown or self._side is not None:
            self.side.setVisible(shown)

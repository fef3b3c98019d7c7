"""The library pane: the tree at the left, the document, and what stands beside it at the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.sops.compare.summary_panel import SummaryPanel
from desktop.views.sops.control.comments_panel import CommentsPanel
from desktop.views.sops.document.document_pane import DocumentPane
from desktop.views.sops.inout.ways import Ways
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.pages import Pages
from desktop.views.sops.side.side_pane import SidePane
from desktop.views.sops.state import Mode, SopState

_WIDE, _NARROW = 1216, 1036  # of the pane: the window less the rail


class SopView(QWidget):
    """Where leads write procedures and agents read them."""

    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SopState(desk, self)
        self.library = LibraryList(desk, self.state)
        self.ways = Ways(desk, self.state, self.library)
        self.document = DocumentPane(desk, self.state)
        self.side = SidePane(desk, self.state)
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

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        middle = self._middle.currentWidget() or self._empty
        if middle is not self.document:
            return self.library, middle
        return self.library, self.document.head, self.document.part(), self.side

    def toggle_side(self) -> None:
        """Show or hide what stands beside the text."""
        self.side.setVisible(not self.side.isVisible())

    def step_back(self) -> None:
        """Go one level back: from a page to the document, to reading, to the list at the left."""
        if self._middle.currentWidget() is not self.document and self.state.opened is not None:
            self._middle.setCurrentWidget(self.document)
        elif self.state.mode is not Mode.READ:
            self.state.set_mode(Mode.READ)
        else:
            self.library.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() * 100 // current_theme().px(100)
        room = "wide" if width >= _WIDE else "middle" if width >= _NARROW else "narrow"
        if room != self._room:
            # What was shown or hidden by hand stays so until the window has another room.
            self._room = room
            self.document.head.list_button.setVisible(room == "narrow")
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
        self._middle.addWidget(self.document)
        for part in (self.library, self._middle, self.side):
            self._splitter.addWidget(part)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(
            [theme.px(widths[name]) for name in ("library", "work", "side_pane")]
        )
        self.side.hide()
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._splitter)

    def _connect(self) -> None:
        state = self.state
        self.side.add_below(SummaryPanel(state.desk, state))
        self.side.add_below(CommentsPanel(state.desk, state))
        self.library.page_wanted.connect(self._show_page)
        self.document.reader.print_wanted.connect(self.print_wanted)
        self.document.head.list_button.clicked.connect(
            lambda _on: self.library.setVisible(not self.library.isVisible())
        )
        self._new.clicked.connect(lambda _on: self.library.new_document())
        state.asked.connect(self._ask_document)
        state.opened_changed.connect(self._show_document)
        state.closed.connect(self._show_nothing)

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
        if self._middle.currentWidget() is self.document:
            self._middle.setCurrentWidget(self._empty)
        self._show_list()
        self._show_side()

    def _show_list(self) -> None:
        # Where there is no room for both, the list gives way to the document that is read.
        reads = self._middle.currentWidget() is self.document
        self.library.setVisible(self._room != "narrow" or not reads)

    def _show_side(self) -> None:
        shown = self._middle.currentWidget() is self.document
        self.side.setVisible(shown and self._room == "wide")

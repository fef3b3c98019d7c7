"""The library pane: the tree at the left, the document, and what stands beside it at the right."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.sops.document.document_pane import DocumentPane
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.side.side_pane import SidePane
from desktop.views.sops.state import Mode, SopState

_WIDE, _NARROW = 1216, 1036  # of the pane: the window less the rail


class SopView(QWidget):
    """Where leads write procedures and agents read them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SopState(desk, self)
        self.library = LibraryList(desk, self.state)
        self.document = DocumentPane(desk, self.state)
        self.side = SidePane(desk, self.state)
        self._empty = EmptyState("sops", "")
        self._middle = QStackedWidget()
        self._splitter = QSplitter()
        self._list_wanted, self._side_wanted = True, True
        self._build()
        self._retranslate()
        self.state.opened_changed.connect(self._show_document)
        self.state.closed.connect(lambda: self._middle.setCurrentWidget(self._empty))

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return self.library, self.document.head, self.document.part(), self.side

    def toggle_list(self) -> None:
        """Show or hide the library at the left."""
        self._list_wanted = not self.library.isVisible()
        self.library.setVisible(self._list_wanted)

    def toggle_side(self) -> None:
        """Show or hide what stands beside the text."""
        self._side_wanted = not self.side.isVisible()
        self.side.setVisible(self._side_wanted)

    def step_back(self) -> None:
        """Leave comparison and editing for reading, one level each time."""
        if self.state.mode is not Mode.READ:
            self.state.set_mode(Mode.READ)
        else:
            self.library.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() * 100 // current_theme().px(100)
        self.side.setVisible(self._side_wanted and width >= _WIDE)
        self.library.setVisible(self._list_wanted and width >= _NARROW)

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
        self._splitter.setSizes([theme.px(244), theme.px(753), theme.px(widths["right_pane"])])
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._splitter)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("SOPs"))
        self._empty.set_texts(
            self.tr("No document is open"), self.tr("Choose one at the left, or write a new one.")
        )

    def _show_document(self) -> None:
        self._middle.setCurrentWidget(self.document)

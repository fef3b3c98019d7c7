"""What stands beside the text: flow chart, details, references; below them what others add."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.look import open_at, set_look
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.sops.side.chart_tab import ChartTab
from desktop.views.sops.side.details_tab import DetailsTab
from desktop.views.sops.side.references_tab import ReferencesTab
from desktop.views.sops.state import SopState

_NAMES = ("chart", "details", "references")
_LARGE = (1000, 760)
_SPLIT = (430, 380)


class SidePane(QWidget):
    """Three tabs over a place for the difference and the comments."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.chart = ChartTab(desk, state)
        self.details = DetailsTab(desk, state)
        self.references = ReferencesTab(desk, state)
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._large = IconButton("open", "")
        self._lower = QWidget()
        self.below = QVBoxLayout(self._lower)
        self._area = scrolled(self._lower)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._build()
        self._retranslate()
        self._tabs.currentChanged.connect(self._show_tab)
        self._large.clicked.connect(self.enlarge)
        state.opened_changed.connect(self._show_count)

    def add_below(self, widget: QWidget) -> None:
        """Put a part below the tabs; with none the tabs have all the room."""
        self.below.insertWidget(self.below.count() - 1, widget)
        self._area.show()
        self._splitter.setSizes([current_theme().px(each) for each in _SPLIT])

    def show_tab(self, name: str) -> None:
        """Show "chart", "details" or "references"."""
        self._tabs.setCurrentIndex(_NAMES.index(name))

    def enlarge(self) -> None:
        """Show the chart, or the revision table, in a large window of its own."""
        if self._stack.currentWidget() is self.details:
            self.details.show_table()
        else:
            self.enlarge_chart()

    def enlarge_chart(self) -> None:
        """Show the chart in a large window of its own."""
        ChartWindow(self._desk, self._state, self).show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("sop_side")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs.setObjectName("side_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        for page in (self.chart, self.details, self.references):
            self._tabs.addTab("")
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 0)
        head.addWidget(self._tabs, 1)
        head.addWidget(self._large)
        line = QFrame()
        line.setProperty("line", "true")
        self.below.setContentsMargins(12, 10, 10, 10)
        self.below.addStretch(1)
        self._area.hide()
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._area)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._splitter, 1)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Beside the text"))
        self._tabs.setAccessibleName(self.tr("Beside the text"))
        self._tabs.setTabText(0, self.tr("Flow chart"))
        self._tabs.setTabText(1, self.tr("Details"))
        self._large.set_name(self.tr("In a large window"))
        self._show_count()

    def _show_count(self) -> None:
        opened = self._state.opened
        count = f" {ReferencesTab.count(opened)}" if opened else ""
        self._tabs.setTabText(2, self.tr("References") + count)

    def _show_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._large.setVisible(_NAMES[at] != "references")


class ChartWindow(QWidget):
    """The chart alone, as large as one likes; a box still chooses its step."""

    def __init__(self, desk: Desk, state: SopState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("chart_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, "surface", "surface")
        self._state = state
        self.chart = ChartTab(desk, state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        open_at(self, *(current_theme().px(each) for each in _LARGE))
        state.opened_changed.connect(self._name)
        state.closed.connect(self.close)
        self._name()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        opened = self._state.opened
        if opened is not None:
            title = opened.text.head.title.text(self._state.language)
            self.setWindowTitle(f"{opened.row.code} {title}")

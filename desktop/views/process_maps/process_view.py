"""The process pane: head, table over chart, or both states side by side with the ledger."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import open_at, set_look
from desktop.views.desk import Desk
from desktop.views.process_maps.beside import Beside
from desktop.views.process_maps.chart.chart_pane import ChartPane
from desktop.views.process_maps.head import Head
from desktop.views.process_maps.older_strip import OlderStrip
from desktop.views.process_maps.state import ProcessState, Side
from desktop.views.process_maps.table.columns import ColumnActs
from desktop.views.process_maps.table.edits import Edits
from desktop.views.process_maps.table.table_part import TablePart

if TYPE_CHECKING:
    from desktop.views.process_maps.compare.compare_page import ComparePage

_SHARES, _MUCH = (50, 50), 10
_LEDGER, _ROOMY, _LARGE = 290, 1200, (1240, 760)


class ProcessView(QWidget):
    """`start_wanted` asks how a new process begins, `ticket_wanted` for a ticket.

    `print_wanted` asks for the process on paper, `blank_wanted` for an empty interview sheet.
    What can be done here is declared in `commands.py`.
    """

    start_wanted = Signal(QWidget)
    ticket_wanted = Signal(int)
    print_wanted = Signal()
    blank_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ProcessState(desk, self)
        self.head, self.older = Head(self.state), OlderStrip(self.state)
        self.table = TablePart(self.state)
        self.columns = ColumnActs(self.state, self.table)
        self.chart = ChartPane(self.state, self.table.edits)
        self._compare: ComparePage | None = None
        self._comparing = QSplitter()
        self._pages = QStackedWidget()
        self._empty = EmptyState("process", "")
        self._begin = self._empty.add_action(Button("", "primary", icon="add"))
        self._body = QSplitter(Qt.Orientation.Vertical)
        self.beside = Beside(self.state, self._body)
        self._ledger: QWidget | None = None
        self._roomy: bool | None = None
        self._read = self._entering = False
        self._build()
        self._connect()
        self._retranslate()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        if self.state.opened is None:
            return (self._begin,)
        if self.state.side is Side.COMPARE:
            return self.head, *self.compare.views
        beside = self.beside.part()
        shown: tuple[QWidget, ...] = () if beside is None else (beside,)
        parts = (self.head, self.table.sheet, *shown, self.chart.view.canvas)
        return tuple(part for part in parts if part.isVisibleTo(self))

    @property
    def compare(self) -> "ComparePage":
        """Return the page of both states, made when it is first asked for."""
        if self._compare is None:
            folder = "desktop.views.process_maps.compare"
            page = import_module(f"{folder}.compare_page").ComparePage(self.state)
            self._compare = cast("ComparePage", page)
            ledger = import_module(f"{folder}.ledger_list").LedgerList(self.state)
            for part in (self._compare, ledger):
                self._comparing.addWidget(part)
            self._ledger = ledger
            self._show_ledger()
            self._compare.ledger_wanted.connect(lambda: ledger.setVisible(not ledger.isVisible()))
            self._comparing.setStretchFactor(0, 1)
            wide = current_theme().px(_LEDGER)
            self._comparing.setSizes([max(1, self.width() - wide), wide])
        return self._compare

    def enter(self) -> None:
        """Put the focus where one goes on working, now or when the process is read."""
        self._entering = self.state.opened is None
        if self.state.opened is None:
            self._begin.setFocus()
        elif self.state.side is Side.COMPARE:
            self.compare.setFocus()
        else:
            self.table.sheet.setFocus()

    def open(self, document: int) -> None:
        """Show a process from the beginning, with the focus in its table."""
        self._entering = True
        self.state.open(document, Side.AS_IS)

    def step_back(self) -> None:
        """Go one level back: from comparing to the table, from an older version to the newest."""
        if self.table.find_bar.isVisible():
            self.table.find_bar.close_bar()
        elif self.state.side is Side.COMPARE:
            self._entering = True
            self.state.set_side(Side(self.state.state))
        elif not self.beside.uncover():
            self.state.show_newest()
            self.table.sheet.setFocus()

    def enlarge(self) -> None:
        """Show the chart alone in a large window."""
        ChartWindow(self.state, self.table.edits, self).show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_ledger()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read:
            self._read = True
            self.state.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("process")
        set_look(self, "surface", "canvas")
        self._begin.setObjectName("process_begin")
        self._body.addWidget(self.table)
        self._body.addWidget(self.chart)
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(10)
        self._body.setFocusProxy(self.table.sheet)
        for at, share in enumerate(_SHARES):
            self._body.setStretchFactor(at, share)
        self._body.setSizes([share * _MUCH for share in _SHARES])
        self._comparing.setChildrenCollapsible(False)
        self._comparing.setHandleWidth(1)
        for page in (self._empty, self.beside, self._comparing):
            self._pages.addWidget(page)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self.older)
        column.addWidget(self._pages, 1)
        self.head.hide()

    def _connect(self) -> None:
        self.state.opened_changed.connect(self._show)
        self.state.side_changed.connect(self._show)
        self.chart.large_wanted.connect(self.enlarge)
        self.chart.cases.ticket_wanted.connect(self.ticket_wanted)
        self._begin.clicked.connect(lambda _on: self.start_wanted.emit(self._begin))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Processes"))
        self._begin.setText(self.tr("Start a process…"))
        self._empty.set_texts(
            self.tr("No process yet"),
            self.tr(
                "Begin with a sample, an empty table, a file, or what your tickets really did."
            ),
        )

    def _show_ledger(self) -> None:
        """Leave the room to the charts where there is little; a button brings the ledger back."""
        roomy = self.width() >= current_theme().px(_ROOMY) and not self.state.pair_chosen
        if self._ledger is not None and roomy != self._roomy:
            self._roomy = roomy
            self._ledger.setVisible(roomy)

    def _show(self) -> None:
        opened = self.state.opened is not None
        self.head.setVisible(opened)
        if not opened:
            self._pages.setCurrentWidget(self._empty)
        elif self.state.side is Side.COMPARE:
            self.compare.draw()
            self._show_ledger()
            focus = self.window().focusWidget()
            leaving = focus is not None and self.beside.isAncestorOf(focus)
            self._pages.setCurrentWidget(self._comparing)
            if leaving:
                # Not to the choice that comes first: it would take letters meant for the page.
                self.compare.setFocus()
        else:
            self._pages.setCurrentWidget(self.beside)
        if self._entering and opened:
            self.enter()


class ChartWindow(QWidget):
    """The chart alone, as large as one likes; a box still chooses its row."""

    def __init__(self, state: ProcessState, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("process_chart_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, "surface", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        chart = ChartPane(state, edits, with_large=False)
        column.addWidget(chart)
        chart.setFocus()
        open_at(self, *(current_theme().px(each) for each in _LARGE))
        opened = state.opened
        self.setWindowTitle(opened.title().text(state.desk.language) if opened else "")

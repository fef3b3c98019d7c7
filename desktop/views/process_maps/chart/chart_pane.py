"""The chart below the table: drawn anew after each edit, its boxes choose rows."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.domain.process.comparing import compare
from desktop.domain.process.pains import PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.domain.progress import Progress
from desktop.drawing.display_list import Drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.drawingview import DrawingView
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.process.charts import Beside, Chart, chart
from desktop.services.process.maps import OpenProcess
from desktop.services.process.reality_chart import Measure, reality_chart
from desktop.services.services import Services
from desktop.views.process_maps.chart.chart_edits import ChartEdits
from desktop.views.process_maps.chart.legend import Legend
from desktop.views.process_maps.chart.reality import Reality
from desktop.views.process_maps.chart.reality_list import RealityList
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.table.edits import Edits

_MOST_ROWS, _AT_ONCE = 400, 80
_STEP = 1.2
_NOTHING = Drawing(0.0, 0.0, ())


class ChartPane(QWidget):
    """`large_wanted` asks for the chart in a window of its own."""

    large_wanted = Signal()
    drawn = Signal()

    def __init__(self, state: ProcessState, edits: Edits, *, with_large: bool = True) -> None:
        super().__init__()
        self._state = state
        self._reads = state.desk.latest("process_chart", self)
        self._chart: Chart | None = None
        self._drawn: object = None
        self.view = DrawingView(whole=True)
        self.acts = ChartEdits(state, edits, self.view)
        self._told = ""
        self._title, self._about = label("", "strong"), ElidedLabel("", "meta", "muted")
        self._legend = Legend()
        self.reality = Reality(state, self)
        self.cases = RealityList(state, self.reality)
        self._measure = ComboBox()
        self._zoom = label("", "meta", "text2")
        self._out, self._in = IconButton("dash", ""), IconButton("add", "")
        self._large = Button("", icon="open")
        self._build(with_large=with_large)
        self._connect()
        self._retranslate()
        self.setFocusProxy(self.view.canvas)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._draw()

    def _build(self, *, with_large: bool) -> None:
        self.setObjectName("process_chart")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(18, 6, 16, 6)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self._legend)
        head.addWidget(self._measure)
        for part in (self._out, self._zoom, self._in):
            head.addWidget(part)
        self._large.set_height("control_row")
        head.addWidget(self._large)
        if not with_large:
            self._large.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        below = QSplitter()
        below.setHandleWidth(1)
        below.setChildrenCollapsible(False)
        for beside in (self.view, self.cases):
            below.addWidget(beside)
        below.setStretchFactor(0, 1)
        column.addWidget(below, 1)

    def _connect(self) -> None:
        state = self._state
        state.opened_changed.connect(self._draw)
        state.table_changed.connect(self._draw)
        state.side_changed.connect(self._draw)
        state.row_chosen.connect(self._choose)
        self.view.region_clicked.connect(state.choose_row)
        self._in.clicked.connect(lambda _on: self._zoom_by(_STEP))
        self._out.clicked.connect(lambda _on: self._zoom_by(1 / _STEP))
        self._large.clicked.connect(self.large_wanted)
        self.acts.told.connect(self._tell)
        self._measure.activated.connect(self._choose_measure)
        self.reality.changed.connect(self._draw)
        self.view.zoomed.connect(self._show_zoom)

    def _retranslate(self) -> None:
        self._drawn = None
        self.setAccessibleName(self.tr("Swimlane chart"))
        self._in.set_name(self.tr("Larger"))
        self._out.set_name(self.tr("Smaller"))
        self._large.setText(self.tr("Large"))
        self._name_measures()
        self.view.set_words(
            self.tr("Swimlane chart"), self.tr("The chart is drawn as soon as there is a row.")
        )
        self._name()

    def _name(self) -> None:
        planned = self._state.state is State.TO_BE
        line = (
            self.tr("Swimlane · to-be process") if planned else self.tr("Swimlane · as-is process")
        )
        older = self._state.older
        # In its own window nothing else says which version it is.
        self._title.setText(f"{line} · v{older.number}" if older else line)
        measure = self.reality.measure
        if measure is None:
            self._legend.show_state(planned=planned)
        else:
            self._legend.show_heat(measure, self._state.desk.language)
        table = self._state.table
        row = next((r for r in table.rows if r.id == self._state.row), None) if table else None
        if table is None or row is None or self._told:
            self._about.setText(self._told)
            return
        number = table.rows.index(row) + 1
        text = row.operation.text(self._state.desk.language)
        self._about.setText(self.tr("Row {number}: {text}").format(number=number, text=text))

    def _draw(self) -> None:
        table, opened = self._state.table, self._state.opened
        self._name()
        if table is None or opened is None or not table.rows:
            self._reads.drop()
            self._drawn, self._chart = None, None
            self.view.show_drawing(_NOTHING)
            return
        if len(table.rows) > _MOST_ROWS:
            self._reads.drop()
            self._drawn, self._chart = None, None
            said = self.tr("%n row(s) are too many to draw at once.", "", len(table.rows))
            self.view.set_words(self.tr("Swimlane chart"), said)
            self.view.show_drawing(_NOTHING)
            return
        language = self._state.desk.language
        found, measure = self.reality.found, self.reality.measure
        self._measure.setCurrentIndex(self._measure.findData(measure))
        wanted = (table, opened.pains, self._base(opened), language)
        shown = (wanted, found, measure)
        if shown == self._drawn:
            return
        self._drawn = shown

        def work(_my: Services, _progress: Progress) -> Chart:
            if found is not None and measure is not None:
                return reality_chart(table, found, measure, language)
            return made(*wanted)

        if len(table.rows) <= _AT_ONCE and measure is None:
            # A few milliseconds: sooner painted here than after a turn of another thread.
            self._reads.drop()
            self._take(made(*wanted))
            self.view.canvas.repaint()
        else:
            self._reads.start(work, self._take, self._failed)

    def _name_measures(self) -> None:
        chosen = self.reality.measure
        self._measure.setAccessibleName(self.tr("What the colours tell"))
        self._measure.clear()
        for measure, text in (
            (None, self.tr("As drawn")),
            (Measure.SKIPPED, self.tr("Tickets: skipped")),
            (Measure.REPEATED, self.tr("Tickets: repeated")),
            (Measure.OUT_OF_ORDER, self.tr("Tickets: out of order")),
            (Measure.WAIT, self.tr("Tickets: waiting")),
        ):
            self._measure.addItem(text, measure)
        self._measure.setCurrentIndex(self._measure.findData(chosen))

    def _choose_measure(self, place: int) -> None:
        self.reality.show(self._measure.itemData(place))

    def _base(self, opened: OpenProcess) -> ProcessTable | None:
        planned = self._state.state is State.TO_BE
        return opened.tables.get(State.AS_IS) if planned else None

    def _take(self, found: Chart) -> None:
        self._chart = found
        self._show()
        self.acts.drawn(found.layout)
        self.drawn.emit()

    def _tell(self, said: str) -> None:
        self._told = said
        self._name()

    def _failed(self, error: Exception) -> None:
        self._drawn = None
        self._state.desk.fail(error)

    def _choose(self, row: str) -> None:
        self._name()
        if self._chart is not None:
            self._show()
            # The table may have the focus: what it chose is brought into sight a moment later.
            QTimer.singleShot(0, self, lambda: self.view.show_region(row))

    def _show(self) -> None:
        if self._chart is not None:
            self.view.show_drawing(self._chart.drawing(self._state.row))
            self._show_zoom()

    def _zoom_by(self, by: float) -> None:
        self.view.zoom(by)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{round(self.view.percent())} %")


def made(
    table: ProcessTable, pains: tuple[PainLine, ...], base: ProcessTable | None, language: str
) -> Chart:
    """Return the chart of a table beside the state it came from."""
    comparison = compare(base, table) if base is not None else None
    return chart(table, Beside(pains, comparison), language)

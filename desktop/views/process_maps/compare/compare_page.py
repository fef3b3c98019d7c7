"""As-is and to-be side by side, stage beside stage; at the right where each pain went."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from desktop.domain.process.comparing import Comparison, Fate, compare
from desktop.domain.process.table import State
from desktop.drawing.display_list import Drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.drawingview import DrawingView
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.services.process.charts import Chart, pair
from desktop.services.process.maps import OpenProcess
from desktop.views.process_maps.compare.effect_words import effect_text
from desktop.views.process_maps.state import ProcessState, Side

_NOTHING = Drawing(0.0, 0.0, ())


class ComparePage(QWidget):
    """A row chosen in one chart is chosen in the other; N goes to the next difference.

    `ledger_wanted` asks to show or hide the ledger beside it.
    """

    ledger_wanted = Signal()

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self._reads = state.desk.latest("process_chart", self)
        self.charts: tuple[Chart, Chart] | None = None
        self._drawn: object = None
        self._comparison: Comparison | None = None
        self.views = (DrawingView(whole=True), DrawingView(whole=True))
        self._titles = (label("", "strong"), label("", "strong"))
        self._facts = (ElidedLabel("", "meta", "muted"), ElidedLabel("", "meta", "muted"))
        self._counts = label("", "strong")
        self._effect = label("", "meta", "text2", wrap=True)
        self._ledger = Button("", "ghost", icon="warning")
        self._build()
        self._connect()
        self._retranslate()

    def go_next(self, by: int = 1) -> None:
        """Choose the next row that differs."""
        changes = self._comparison.rows if self._comparison else ()
        ids = [each.row.id for each in changes if each.fate is not Fate.SAME]
        if ids:
            at = ids.index(self._state.row) + by if self._state.row in ids else 0
            self._state.choose_row(ids[at % len(ids)])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.go_next()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setObjectName("process_compare")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        for at, (view, icon) in enumerate(zip(self.views, ("as_is", "to_be"), strict=True)):
            card = QFrame()
            card.setProperty("card", "true")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.setSpacing(0)
            head = QHBoxLayout()
            head.setContentsMargins(14, 8, 14, 8)
            head.setSpacing(8)
            head.addWidget(IconLabel(icon))
            head.addWidget(self._titles[at])
            head.addWidget(self._facts[at], 1)
            inside.addLayout(head)
            inside.addWidget(view, 1)
            row.addWidget(card, 1)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._counts)
        foot.addSpacing(16)
        foot.addWidget(self._effect, 1)
        self._ledger.set_height("control_row")
        self._ledger.setObjectName("toggle_ledger")
        foot.addWidget(self._ledger)
        column.addLayout(foot)

    def _connect(self) -> None:
        state = self._state
        for signal in (state.opened_changed, state.side_changed):
            signal.connect(self.draw)
        state.row_chosen.connect(self._choose)
        self._ledger.clicked.connect(lambda _on: self.ledger_wanted.emit())
        bars: list[QScrollBar] = [view.verticalScrollBar() for view in self.views]
        for view in self.views:
            view.region_clicked.connect(state.choose_row)
        # What stands side by side stays side by side.
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)

    def _retranslate(self) -> None:
        self._drawn = None
        self.setAccessibleName(self.tr("As-is and to-be compared"))
        self._ledger.setText(self.tr("Pain points"))
        for view, title, words in zip(
            self.views, self._titles, (self.tr("As-is"), self.tr("To-be")), strict=True
        ):
            title.setText(words)
            view.set_words(words, self.tr("There is no row yet."))
        self.draw()

    def draw(self) -> None:
        """Compare and draw anew where the page is looked at and something changed."""
        opened = self._state.opened
        if opened is None or self._state.side is not Side.COMPARE:
            return
        if len(opened.tables) < len(State):
            return
        language = self._state.desk.language
        before, after = (opened.tables[each] for each in State)
        wanted = (before, after, opened.pains, language)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self._comparison = compare(before, after)
        self._show_words(opened, self._comparison)
        self._reads.start(lambda _my, _p: pair(*wanted), self._take)

    def _show_words(self, opened: OpenProcess, found: Comparison) -> None:
        for fact, state in zip(self._facts, State, strict=True):
            version, table = opened.versions[state], opened.tables[state]
            steps = self.tr("%n step(s)", "", len(table.rows))
            fact.setText(f"{version.label} · {steps}")
        self._counts.setText(
            self.tr("{added} new · {changed} changed · {removed} removed · {same} the same").format(
                added=found.count(Fate.ADDED),
                changed=found.count(Fate.CHANGED),
                removed=found.count(Fate.REMOVED),
                same=found.count(Fate.SAME),
            )
        )
        self._effect.setText(effect_text(found, self._state.desk.language))

    def _take(self, found: tuple[Chart, Chart]) -> None:
        self.charts = found
        self._show()

    def _show(self) -> None:
        for view, chart in zip(self.views, self.charts or (), strict=False):
            view.show_drawing(chart.drawing(self._state.row))
        self._fit()

    def _fit(self) -> None:
        # Stages stand side by side only where both are drawn at one scale.
        scale = min(view.fit_scale() for view in self.views)
        for view in self.views:
            view.set_scale(scale)

    def _choose(self, row: str) -> None:
        if self.charts is not None and self._state.side is Side.COMPARE:
            self._show()
            self.views[1].show_region(row)
            self.views[0].show_region(row)

"""Two versions side by side, as-is and to-be unless others are chosen, stage beside stage."""

from collections.abc import Sequence

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
from desktop.services.process.maps import Listed, Shown
from desktop.views.process_maps.compare.effect_words import effect_text
from desktop.views.process_maps.compare.version_choice import VersionChoice
from desktop.views.process_maps.state import ProcessState, Side

_NOTHING = Drawing(0.0, 0.0, ())


class ComparePage(QWidget):
    """A row chosen in one chart is chosen in the other; N goes to the next difference.

    Each side has a choice of all versions of the process.
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
        self.choices = tuple(
            VersionChoice(state.desk, f"process_compare_{name}") for name in ("before", "after")
        )
        self._signs = (IconLabel("as_is"), IconLabel("to_be"))
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
        self.setFocusProxy(self.views[0].canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        for at, view in enumerate(self.views):
            card = QFrame()
            card.setProperty("card", "true")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.setSpacing(0)
            head = QHBoxLayout()
            head.setContentsMargins(14, 6, 10, 6)
            head.setSpacing(8)
            head.addWidget(self._signs[at])
            head.addWidget(self.choices[at])
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
        for choice in self.choices:
            choice.activated.connect(lambda _at: self._choose_pair())
        self._ledger.clicked.connect(lambda _on: self.ledger_wanted.emit())
        bars: list[QScrollBar] = [view.verticalScrollBar() for view in self.views]
        for view in self.views:
            view.region_clicked.connect(state.choose_row)
        # What stands side by side stays side by side.
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)

    def _retranslate(self) -> None:
        self._drawn = None
        self.setAccessibleName(self.tr("Two versions compared"))
        self._ledger.setText(self.tr("Pain points"))
        for choice, words in zip(
            self.choices, (self.tr("Earlier version"), self.tr("Later version")), strict=True
        ):
            choice.setAccessibleName(words)
        self.draw()

    def draw(self) -> None:
        """Compare and draw anew where the page is looked at and something changed."""
        opened = self._state.opened
        if opened is None or self._state.side is not Side.COMPARE:
            return
        sides = opened.sides()
        if sides is None:
            return
        language = self._state.desk.language
        wanted = (sides, opened.history, language)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        before, after = sides
        self._comparison = compare(before.table, after.table)
        self._show_words(opened.history, sides, self._comparison)
        # Ends of pains are told of the two states, not of versions long past.
        self._ledger.setVisible(opened.pair is None)
        self._reads.start(
            lambda _my, _p: pair(before.table, after.table, before.pains, language, after.pains),
            self._take,
        )

    def _show_words(
        self, history: Sequence[Listed], sides: tuple[Shown, Shown], found: Comparison
    ) -> None:
        for at, side in enumerate(sides):
            self.choices[at].show_versions(history, side.listed.version)
            icon = "as_is" if side.listed.state is State.AS_IS else "to_be"
            self._signs[at].set_icon(icon, "text2")
            self._facts[at].setText(self.tr("%n step(s)", "", len(side.table.rows)))
            self.views[at].set_words(
                self.choices[at].currentText(), self.tr("There is no row yet.")
            )
        self._counts.setText(
            self.tr("{added} new · {changed} changed · {removed} removed · {same} the same").format(
                added=found.count(Fate.ADDED),
                changed=found.count(Fate.CHANGED),
                removed=found.count(Fate.REMOVED),
                same=found.count(Fate.SAME),
            )
        )
        self._effect.setText(effect_text(found, self._state.desk.language))

    def _choose_pair(self) -> None:
        before, after = (choice.chosen() for choice in self.choices)
        self._state.compare_versions(before, after)

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

"""The heat map of a cohort: a cell for each person and stage, the mean below."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.exams.weak_spots import CLASSES, POOR, Row, heat_class
from desktop.domain.questions.case import ESCALATION_COLUMN
from desktop.models.heat_model import HeatColumn, HeatModel, HeatRow
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.heatcell import Score, Standing, Who
from desktop.qtkit.widgets.heattable import HeatTable
from desktop.qtkit.widgets.labels import label
from desktop.services.training.weak_spots import By, Column
from desktop.views.cohorts.heat_bar import HeatBar
from desktop.views.cohorts.state import CohortState, Seen


class HeatMap(Card):
    """A cell that is chosen is looked at beside it."""

    def __init__(self, state: CohortState) -> None:
        super().__init__()
        self._state = state
        self.table = HeatTable("cohort_heat")
        self.content = HeatModel(self.table)
        self.table.setModel(self.content)
        self._title, self._legend = label("", "section"), Legend()
        self.bar = HeatBar(state)
        self._build()
        state.seen_changed.connect(self._show)
        state.spot_changed.connect(self._follow)
        self.table.chosen.connect(self._open)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.bar)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._legend)
        self.setFocusProxy(self.table)

    def _retranslate(self) -> None:
        self._legend.set_texts(self.tr("▼ below {mark}").format(mark=POOR))
        self._show()

    def _show(self) -> None:
        seen = self._state.seen
        if seen is None:
            return
        self._name(seen)
        rows = [self._row(row, seen) for row in seen.heat.rows]
        here = self.content.place(self.table.currentIndex())
        self.content.show(self._heads(seen), [*rows, *([self._means(seen)] if rows else [])])
        self.table.fit()
        known = self.content.cell(*here) if here is not None else QModelIndex()
        if known.isValid():
            stand_on(self.table, known)
        elif here is not None:
            stand_on(self.table, self.content.first(here[0]))
        elif rows and not self.table.currentIndex().isValid():
            stand_on(self.table, self.content.index(0, min(1, len(seen.heat.columns))))

    def _name(self, seen: Seen) -> None:
        steps = seen.heat.view.by is By.STEP
        weak = self.tr("The weakest steps of SOPs, in percent")
        self._title.setText(weak if steps else self.tr("Score of each stage, in percent"))
        by_step = self.tr("Scores by person and step")
        self.table.setAccessibleName(by_step if steps else self.tr("Scores by person and stage"))

    def _heads(self, seen: Seen) -> list[HeatColumn]:
        columns = [
            HeatColumn(each.code, self.column_name(each), self._items(seen, each.code), each.title)
            for each in seen.heat.columns
        ]
        around = (HeatColumn("mean", self.tr("Average")), HeatColumn("alone", self.tr("Alone")))
        return [HeatColumn("who", ""), *columns, *around]

    def person(self) -> int:
        """Return whose row one stands in, 0 for nobody's."""
        return self.content.person(self.table.currentIndex())

    def column_name(self, column: Column) -> str:
        """Return the name of a column; what belongs to no stage has a name, too."""
        if column.code == ESCALATION_COLUMN and not column.name:
            return self.tr("Escalation")
        return column.name or self.tr("No stage")

    def _items(self, seen: Seen, code: str) -> str:
        most = max((r.cells[code].items for r in seen.heat.rows if code in r.cells), default=0)
        return self.tr("%n item(s)", "", most)

    def _row(self, row: Row, seen: Seen) -> HeatRow:
        known = self._state.desk.my.directory.agents.get(row.person)
        key = known.name.constant() if known is not None else str(row.person)
        scores = tuple(self._score(row, each.code, seen.heat.mark) for each in seen.heat.columns)
        mean = Score(row.percent, said="" if row.percent is not None else "–")
        who = Who(self._state.name(row.person), key)
        return HeatRow(row.person, who, scores, mean, self._standing(row, seen))

    def _score(self, row: Row, code: str, mark: int) -> Score:
        cell = row.cells.get(code)
        if cell is None:
            return Score(None, said=self.tr("no data"))
        said = self.tr("{percent} %, {items}, {standing}").format(
            percent=f"{cell.percent:.0f}",
            items=self.tr("%n item(s)", "", cell.items),
            standing=self.tr("below the mark of {mark}").format(mark=mark)
            if cell.percent < mark
            else self.tr("at the mark"),
        )
        percent = cell.percent
        return Score(percent, heat_class(percent), round(percent) < POOR, said)

    def _standing(self, row: Row, seen: Seen) -> Standing:
        people = seen.cohort.people if seen.cohort is not None else ()
        released = any(each.person == row.person and each.released_at for each in people)
        if row.person in seen.to_review:
            said = self.tr("released, to review") if released else self.tr("to review")
            return Standing("warning", "amber", said)
        if released:
            return Standing("check", "green", self.tr("released"))
        if row.knock_outs:
            return Standing("error", "red", self.tr("knock-out"))
        if not row.cells:
            return Standing("none", "muted", self.tr("not examined"))
        if row.to_go:
            return Standing("dash", "text2", self.tr("%n to go", "", row.to_go))
        return Standing("check", "green", self.tr("ready"))

    def _means(self, seen: Seen) -> HeatRow:
        means = seen.averages()
        scores = tuple(
            Score(means.get(each.code), None, round(means.get(each.code, 100)) < seen.heat.mark)
            for each in seen.heat.columns
        )
        every = [row.percent for row in seen.heat.rows if row.percent is not None]
        mean = Score(sum(every) / len(every) if every else None)
        ready = sum(row.is_ready for row in seen.heat.rows)
        said = self.tr("{ready} of {all} ready").format(ready=ready, all=len(seen.heat.rows))
        return HeatRow(0, Who(self.tr("Average")), scores, mean, Standing("", "text2", said))

    def _open(self, index: QModelIndex) -> None:
        place = self.content.place(index)
        if place is not None:
            self._state.open_spot(*place)

    def _follow(self) -> None:
        spot = self._state.spot
        if spot is not None:
            cell = self.content.cell(spot.person, spot.column)
            if cell.isValid() and cell != self.table.currentIndex():
                stand_on(self.table, cell)


class Legend(QWidget):
    """The six grounds with the percents they stand for."""

    def __init__(self) -> None:
        super().__init__()
        self._poor = label("", "meta_strong", "amber")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        bounds = (0, *CLASSES)
        for place, least in enumerate(bounds):
            row.addWidget(Swatch(place))
            row.addWidget(label(_range(bounds, place, least), "meta", "text2"))
        row.addWidget(self._poor)
        row.addStretch(1)

    def set_texts(self, poor: str) -> None:
        """Say what the triangle stands for."""
        self._poor.setText(poor)


def _range(bounds: tuple[int, ...], place: int, least: int) -> str:
    if place == 0:
        return f"< {bounds[1]}"
    if place == len(bounds) - 1:
        return f"{least} +"
    return f"{least}–{bounds[place + 1] - 1}"


class Swatch(QWidget):
    """One ground of the scale."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._scale()
        current_theme().changed.connect(self._scale)

    def _scale(self) -> None:
        theme = current_theme()
        self.setFixedSize(theme.px(16), theme.px(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().scores["fills"][self._place]))
        painter.drawRoundedRect(self.rect(), 3, 3)

"""Beside the heat map: one person and stage, where marks were lost, the coaching about it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.exams.weak_spots import POOR
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.zone import local
from desktop.services.training.weak_spots import Mistake, Origin
from desktop.views.cohorts.coaching_card import CoachingCard
from desktop.views.cohorts.heat_map import HeatMap
from desktop.views.cohorts.state import CohortState, Spot
from desktop.views.scrolling import scrolled

_SHOWN = 6


class SpotPanel(QWidget):
    """`step_wanted` carries document and step of an SOP, `ticket_wanted` the key of a ticket."""

    step_wanted = Signal(int, str)
    ticket_wanted = Signal(object)

    def __init__(self, state: CohortState, heat: HeatMap) -> None:
        super().__init__()
        self._state, self._heat = state, heat
        self._disc = Avatar(size=28)
        self._title, self._fact = ElidedLabel("", "heading"), label("", "meta", "muted", wrap=True)
        self._close = IconButton("close", "")
        self._wrong_title = label("", "section")
        self._wrong = QVBoxLayout()
        self.coaching = CoachingCard(state)
        self._same_title = label("", "section")
        self._same = label("", "body", wrap=True)
        self._build()
        state.spot_changed.connect(self._show)
        state.seen_changed.connect(self._show)
        self._close.clicked.connect(lambda _on: state.close_spot())
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("cohort_spot")
        set_look(self, "surface", "surface")
        self._close.setObjectName("cohort_spot_close")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        area = scrolled(self._body())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(area, 1)
        self.hide()

    def _head(self) -> QHBoxLayout:
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self._title)
        named.addWidget(self._fact)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 10, 8)
        head.setSpacing(10)
        head.addWidget(self._disc)
        head.addLayout(named, 1)
        head.addWidget(self._close)
        return head

    def _body(self) -> QWidget:
        holder = QWidget()
        body = QVBoxLayout(holder)
        body.setContentsMargins(16, 4, 14, 14)
        body.setSpacing(8)
        self._wrong.setSpacing(10)
        body.addWidget(self._wrong_title)
        body.addLayout(self._wrong)
        body.addSpacing(6)
        body.addWidget(self.coaching)
        body.addSpacing(6)
        body.addWidget(self._same_title)
        body.addWidget(self._same)
        body.addStretch(1)
        return holder

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close"))
        self._wrong_title.setText(self.tr("What went wrong"))
        self._same_title.setText(self.tr("Same weak spot"))
        self._show()

    def _show(self) -> None:
        spot, seen = self._state.spot, self._state.seen
        self.setVisible(spot is not None)
        if spot is None or seen is None:
            return
        column = next((each for each in seen.heat.columns if each.code == spot.column), None)
        row = next((each for each in seen.heat.rows if each.person == spot.person), None)
        if column is None or row is None:
            return
        name = self._state.name(spot.person)
        known = self._state.desk.my.directory.agents.get(spot.person)
        self._disc.set_person(name, known.name.constant() if known is not None else name)
        self._title.setText(f"{name} · {self._heat.column_name(column)}")
        self.setAccessibleName(self._title.text())
        cell = row.cells.get(spot.column)
        if cell is None:
            nothing = self.tr("Not examined in this column yet")
            self._fact.setText(" · ".join(filter(None, (nothing, self._onboarding(spot.person)))))
        else:
            trend = " → ".join(f"{each:.0f}" for each in cell.trend)
            items = self.tr("%n item(s)", "", cell.items)
            said = self.tr("{percent} of 100, mark {mark}, {items}").format(
                percent=f"{cell.percent:.0f}", mark=seen.heat.mark, items=items
            )
            more = self.tr("attempts: {trend}").format(trend=trend) if len(cell.trend) > 1 else ""
            clock = self._onboarding(spot.person)
            self._fact.setText(" · ".join(filter(None, (column.title, said, more, clock))))
        self._show_wrong(spot)
        self._show_same(spot)

    def _onboarding(self, person: int) -> str:
        """Return since when, or how soon, somebody works alone, beside the goal."""
        seen = self._state.seen
        cohort = seen.cohort if seen is not None else None
        known = next((p for p in cohort.people if p.person == person), None) if cohort else None
        if cohort is None or known is None:
            return ""
        alone = known.released_at
        released_on = local(alone).date() if alone is not None else None
        days = cohort.onboarding(released_on, self._state.today())
        words = (
            self.tr("works alone since day {day}")
            if released_on
            else self.tr("onboarding day {day}")
        )
        goal = self.tr("goal {days}").format(days=cohort.goal_days) if cohort.goal_days else ""
        return ", ".join(filter(None, (words.format(day=days), goal)))

    def _show_wrong(self, spot: Spot) -> None:
        while (item := self._wrong.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._wrong_title.setVisible(bool(spot.mistakes))
        for each in spot.mistakes[:_SHOWN]:
            self._wrong.addWidget(self._line(each))

    def _line(self, mistake: Mistake) -> QWidget:
        line = QWidget()
        line.setProperty("data", "true")
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(mistake.name, "strong", wrap=True), 1)
        if mistake.origin is not Origin.TICKET:
            head.addWidget(label(f"−{mistake.lost:.3g}", "strong", "amber"))
        column.addLayout(head)
        if mistake.origin is Origin.PRACTICE:
            column.addWidget(label(self.tr("in practice"), "meta", "muted"))
        for reason in mistake.reasons:
            column.addWidget(label(reason, "meta", "text2", wrap=True))
        source = mistake.source
        if source is not None:
            title = source.title.text(self._state.desk.language)
            step = _jump(f"{source.code} · {title}", "sops")
            step.clicked.connect(lambda _on: self.step_wanted.emit(source.document, source.step))
            column.addWidget(step)
        if mistake.origin is Origin.TICKET:
            ticket = _jump(self.tr("Open the ticket"), "queue")
            ticket.clicked.connect(lambda _on: self.ticket_wanted.emit(mistake.attempt))
            column.addWidget(ticket)
        return line

    def _show_same(self, spot: Spot) -> None:
        seen = self._state.seen
        rows = seen.heat.rows if seen is not None else ()
        others = [
            (self._state.name(row.person), row.cells[spot.column].percent)
            for row in rows
            if row.person != spot.person
            and spot.column in row.cells
            and round(row.cells[spot.column].percent) < POOR
        ]
        others.sort(key=lambda each: each[1])
        self._same.setText(" · ".join(f"{name} {percent:.0f}" for name, percent in others))
        for part in (self._same_title, self._same):
            part.setVisible(bool(others))


def _jump(text: str, icon: str) -> Button:
    """Return a way to somewhere; shortened where it is too long, the tooltip has the whole."""
    button = Button(text, icon=icon)
    button.set_height("control_row")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setMinimumWidth(1)
    return button

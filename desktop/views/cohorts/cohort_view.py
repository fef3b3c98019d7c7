"""The page of cohorts: head, figures, heat map; beside it the spot that is looked at."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.exams.cohort import Cohort, Plans
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.exams import Planned
from desktop.services.training.records import Wish
from desktop.views.cohorts.cohort_sheet import CohortSheet
from desktop.views.cohorts.company_sheet import CompanySheet
from desktop.views.cohorts.figures import Figures
from desktop.views.cohorts.head import CohortHead
from desktop.views.cohorts.heat_map import HeatMap
from desktop.views.cohorts.plan_sheet import PlanSheet
from desktop.views.cohorts.spot_panel import SpotPanel
from desktop.views.cohorts.state import CohortState
from desktop.views.desk import Desk
from desktop.views.results_out import ResultsOut

_PANEL, _ROOMY = 330, 1180


class CohortView(QWidget):
    """What can be done here is declared in `commands.py`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.state = CohortState(desk, self)
        self.heat = HeatMap(self.state)
        self.head, self.figures = CohortHead(self.state), Figures(self.state, self.heat)
        self.spot = SpotPanel(self.state, self.heat)
        self._pages = QStackedWidget()
        self._empty = EmptyState("training", "")
        self._begin = self._empty.add_action(Button("", "primary", icon="add"))
        self._left = QWidget()
        self._out = ResultsOut(desk, self)
        self._read = False
        self._build()
        self._connect()
        self._retranslate()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.head, self.heat.table, self.spot)

    def enter(self) -> None:
        """Put the focus into the heat map."""
        shown = self._pages.currentWidget() is self._empty
        (self._begin if shown else self.heat.table).setFocus()

    def step_back(self) -> None:
        """Leave the spot that is looked at."""
        self.state.close_spot()
        self.enter()

    def ask_new(self) -> None:
        """Show the sheet of a new cohort."""
        self._ask(None)

    def ask_edit(self) -> None:
        """Show the sheet of the cohort that is shown."""
        seen = self.state.seen
        if seen is not None and seen.cohort is not None:
            self._ask(seen.cohort)

    def ask_plan(self) -> None:
        """Show the topics of the cohort that is shown, and who was there."""
        seen = self.state.seen
        if seen is not None and seen.cohort is not None:
            PlanSheet(self.state, seen.cohort, self.window()).open()

    def ask_company(self) -> None:
        """Show the tickets that the person of the current row worked with company."""
        seen, person = self.state.seen, self.heat.person()
        if seen is not None and seen.cohort is not None and person:
            CompanySheet(self.state, seen.cohort, person, self.window()).open()

    def has_person(self) -> bool:
        """Return whether one stands in the row of somebody of a cohort."""
        seen = self.state.seen
        return seen is not None and seen.cohort is not None and bool(self.heat.person())

    def release(self) -> None:
        """Let the person of the current cell work alone, or not after all."""
        seen, place = self.state.seen, self.heat.person()
        if seen is None or seen.cohort is None or not place:
            return
        people = {each.person: each for each in seen.cohort.people}
        if place not in people:
            return
        alone, key = people[place].released_at is None, seen.cohort.key
        name = self.state.name(place)
        said = (
            self.tr("{name} works alone now") if alone else self.tr("{name} is accompanied again")
        )
        self.state.act(
            lambda my: my.cohorts.release(key, place, alone=alone), said.format(name=name)
        )

    def print_scores(self) -> None:
        """Print the score sheets of the whole cohort."""
        self._with_wish(self._out.print_scores)

    def print_certificates(self) -> None:
        """Print the certificates of everybody of the cohort who passed."""
        self._with_wish(self._out.print_certificates)

    def export_results(self) -> None:
        """Write the results of the cohort to a file."""
        self._with_wish(self._out.export)

    def _with_wish(self, act: Callable[[Wish, str], object]) -> None:
        seen = self.state.seen
        if seen is None:
            return
        cohort = seen.cohort
        title = cohort.title.text(self.state.desk.language) if cohort else self.tr("Everybody")
        act(Wish(cohort=cohort.key if cohort else None), title)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read:
            self._read = True
            self.state.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("cohorts")
        set_look(self, "surface", "canvas")
        self._begin.setObjectName("cohort_begin")
        spacing = tokens().spacing
        left = self._left
        column = QVBoxLayout(left)
        column.setContentsMargins(spacing["page"], 14, spacing["page"], 14)
        column.setSpacing(spacing["card_gap"])
        column.addWidget(self.figures)
        column.addWidget(self.heat, 1)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(1)
        body.addWidget(left)
        body.addWidget(self.spot)
        body.setStretchFactor(0, 1)
        self.spot.setMinimumWidth(_PANEL)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(body)
        line = QFrame()
        line.setProperty("line", "true")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, line):
            whole.addWidget(part)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.state.seen_changed.connect(self._show)
        self.state.spot_changed.connect(self._make_room)
        self.head.new_wanted.connect(self.ask_new)
        self.head.edit_wanted.connect(self.ask_edit)
        self._begin.clicked.connect(lambda _on: self.ask_new())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Cohorts"))
        self._begin.setText(self.tr("New cohort"))
        self._show()

    def _show(self) -> None:
        seen = self.state.seen
        nobody = seen is None or not seen.heat.rows
        self._pages.setCurrentIndex(0 if nobody else 1)
        self.head.setVisible(not nobody)
        leads = self.state.may_lead
        self._begin.setVisible(leads)
        who = self.tr("Once somebody has, this shows who is weak where, and what would help.")
        me = self.tr("Once you have, this shows what you got of each stage, and what would help.")
        self._empty.set_texts(
            self.tr("Nobody has sat an exam yet") if leads else self.tr("No exam of yours yet"),
            who if leads else me,
        )

    def _make_room(self) -> None:
        """Show a spot in place of the map where there is no room for both."""
        roomy = self.width() >= current_theme().px(_ROOMY)
        self._left.setVisible(roomy or self.state.spot is None)

    def _ask(self, cohort: Cohort | None) -> None:
        self.state.desk.read(
            lambda my, _p: my.exams.planned(), lambda found: self._open_sheet(cohort, found)
        )

    def _open_sheet(self, cohort: Cohort | None, exams: list[Planned]) -> None:
        sheet = CohortSheet(self.state, cohort, exams, self.window())
        sheet.kept.connect(lambda plans: self._keep(plans, cohort))
        sheet.open()

    def _keep(self, plans: Plans, cohort: Cohort | None) -> None:
        key = cohort.key if cohort is not None else None
        said = self.tr("Cohort kept: {name}").format(
            name=plans.title.text(self.state.desk.language)
        )

        def done(found: Any) -> None:
            self.state.choose(int(found))

        self.state.act(lambda my: my.cohorts.keep(plans, key), said, done)

"""Figures of a cohort: who is ready, mean, weakest column, coaching under way, practice due."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.cohorts.heat_map import HeatMap
from desktop.views.cohorts.state import CohortState, Seen


class Figure(Card):
    """A word, its figure, and what belongs to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._value = ElidedLabel("", "meta", "text2"), label("", "display")
        self._fact = ElidedLabel("", "meta", "muted")
        self.body.setSpacing(2)
        self.body.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._value)
        row.addWidget(self._fact, 1)
        self.body.addLayout(row)

    def show_figure(self, name: str, value: str, fact: str) -> None:
        """Show other words."""
        self._name.setText(name)
        self._value.setText(value)
        self._fact.setText(fact)
        self.setAccessibleName(f"{name}: {value} {fact}".strip())


class Figures(QWidget):
    """Follows what is seen."""

    def __init__(self, state: CohortState, heat: HeatMap) -> None:
        super().__init__()
        self._state, self._heat = state, heat
        names = (
            "cohort_ready",
            "cohort_average",
            "cohort_weakest",
            "cohort_coaching",
            "cohort_due",
        )
        self._figures = [Figure(name) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for figure in self._figures:
            row.addWidget(figure, 1)
        state.seen_changed.connect(self._show)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        seen = self._state.seen
        if seen is not None:
            told = (
                self._ready(seen),
                self._average(seen),
                self._weakest(seen),
                self._plans(seen),
                self._due(seen),
            )
            for figure, said in zip(self._figures, told, strict=True):
                figure.show_figure(*said)

    def _ready(self, seen: Seen) -> tuple[str, str, str]:
        rows = seen.heat.rows
        held = sum(bool(row.knock_outs) for row in rows)
        fact = self.tr("%n held by a knock-out", "", held) if held else ""
        return self.tr("Ready to work alone"), f"{_ready(seen)} / {len(rows)}", fact

    def _average(self, seen: Seen) -> tuple[str, str, str]:
        found = [row.percent for row in seen.heat.rows if row.percent is not None]
        value = f"{sum(found) / len(found):.0f}" if found else "–"
        fact = self.tr("%n examined", "", len(found))
        return self.tr("Average"), value, fact

    def _weakest(self, seen: Seen) -> tuple[str, str, str]:
        code = seen.weakest()
        column = next((each for each in seen.heat.columns if each.code == code), None)
        if column is None:
            return self.tr("Weakest column"), "–", ""
        fact = self.tr("{percent} on average").format(percent=f"{seen.averages()[column.code]:.0f}")
        return self.tr("Weakest column"), self._heat.column_name(column), fact

    def _plans(self, seen: Seen) -> tuple[str, str, str]:
        people = {row.person for row in seen.heat.rows}
        mine = [plan for plan in seen.plans if plan.person in people]
        running = [plan for plan in mine if not plan.is_done]
        fact = self.tr("%n done", "", len(mine) - len(running))
        return self.tr("Coaching under way"), str(len(running)), fact

    def _due(self, seen: Seen) -> tuple[str, str, str]:
        behind = sum(bool(many) for many in seen.due.values())
        fact = self.tr("for %n trainee(s)", "", behind) if behind else ""
        return self.tr("Practice cards due"), str(sum(seen.due.values())), fact


def _ready(seen: Seen) -> int:
    return sum(row.is_ready for row in seen.heat.rows)

"""Above the heat map: stages or steps, and which places the scores come from."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.training.weak_spots import By, Origin
from desktop.views.cohorts.state import CohortState


class HeatBar(QWidget):
    """What is chosen stays while the page is open."""

    def __init__(self, state: CohortState) -> None:
        super().__init__()
        self._state = state
        self._by = SegmentedControl("", [(By.STAGE, ""), (By.STEP, "")])
        self._from = Button("", icon="filter")
        self._build()
        self._by.chosen.connect(lambda key: state.show_by(By(key)))
        self._from.clicked.connect(lambda _on: self.choose_origins())
        state.seen_changed.connect(self._show)
        self._retranslate()

    def turn(self) -> None:
        """Show steps in place of stages, or stages again."""
        self._state.show_by(By.STAGE if self._state.view.by is By.STEP else By.STEP)

    def choose_origins(self) -> None:
        """Offer the places that scores come from."""
        menu = QMenu(self)
        menu.setObjectName("cohort_origins_menu")
        chosen = self._state.view.origins
        for origin, name in self._names().items():
            act = menu.addAction(name)
            act.setCheckable(True)
            act.setChecked(origin in chosen)
            act.triggered.connect(lambda on, origin=origin: self._state.show_from(origin, on=on))
            if origin is Origin.TICKET and not self._state.counts_tickets:
                act.setEnabled(False)
                act.setText(self.tr("{name} (switched off in the settings)").format(name=name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._from.mapToGlobal(self._from.rect().bottomLeft()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._by.setObjectName("cohort_by")
        self._from.setObjectName("cohort_origins")
        self._from.set_height("control_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._by, 0, middle)
        row.addWidget(self._from, 0, middle)

    def _retranslate(self) -> None:
        self._by.setAccessibleName(self.tr("Columns of the map"))
        self._by.rename([self.tr("Stages"), self.tr("SOP steps")])
        self._show()

    def _show(self) -> None:
        view = self._state.view
        self._by.choose(view.by)
        chosen = [name for origin, name in self._names().items() if origin in view.origins]
        self._from.setText(" + ".join(chosen))
        said = self.tr("Scores come from: {places}").format(places=", ".join(chosen))
        self._from.setAccessibleName(said)

    def _names(self) -> dict[Origin, str]:
        return {
            Origin.EXAM: self.tr("Exams"),
            Origin.PRACTICE: self.tr("Practice"),
            Origin.TICKET: self.tr("Real tickets"),
        }

"""What stands above the heat map: which cohort, which day of it, what ready means, the acts."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.exams.cohort import Cohort
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.views.cohorts.state import CohortState


class CohortHead(QWidget):
    """`new_wanted` asks for the sheet of a new cohort, `edit_wanted` for that of the one shown.

    `exports_wanted` carries where the menu of files and prints is to open.
    """

    new_wanted = Signal()
    edit_wanted = Signal()
    exports_wanted = Signal(QPoint)

    def __init__(self, state: CohortState) -> None:
        super().__init__()
        self._state = state
        self._title = label("", "title")
        self._choose = IconButton("down", "")
        self._day = label("", "meta_strong", "accent")
        self._facts = ElidedLabel("", "meta", "muted")
        self._edit, self._export = Button("", icon="edit"), Button("", icon="export")
        self._new = Button("", "primary", icon="add")
        self._build()
        state.seen_changed.connect(self._show)
        self._choose.clicked.connect(lambda _on: self.choose())
        self._edit.clicked.connect(lambda _on: self.edit_wanted.emit())
        self._export.clicked.connect(lambda _on: self.offer_exports())
        self._new.clicked.connect(lambda _on: self.new_wanted.emit())
        self._retranslate()

    def choose(self) -> None:
        """Offer the cohorts there are, and everybody who was examined."""
        seen = self._state.seen
        if seen is None:
            return
        menu = QMenu(self)
        menu.setObjectName("cohort_menu")
        language = self._state.desk.language
        for each in seen.cohorts:
            self._offer(menu, each.title.text(language), each)
        menu.addSeparator()
        self._offer(menu, self.tr("Everybody who sat an exam"), None)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    def offer_exports(self) -> None:
        """Offer what can be printed and written to files of the cohort."""
        self.exports_wanted.emit(self._export.mapToGlobal(self._export.rect().bottomLeft()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self._title.setObjectName("cohort_title")
        self._title.setProperty("data", "true")
        for part, name in (
            (self._choose, "cohort_choose"),
            (self._edit, "cohort_edit"),
            (self._new, "cohort_new"),
            (self._export, "cohort_export"),
        ):
            part.setObjectName(name)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self._title)
        named.addWidget(self._choose)
        named.addWidget(self._day)
        named.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(named)
        left.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(10)
        row.addLayout(left, 1)
        row.addWidget(self._export)
        row.addWidget(self._edit)
        row.addWidget(self._new)

    def _retranslate(self) -> None:
        self._choose.set_name(self.tr("Choose a cohort"))
        self._edit.setText(self.tr("Edit"))
        self._export.setText(self.tr("Export"))
        self._edit.setAccessibleName(self.tr("Edit the cohort"))
        self._new.setText(self.tr("New cohort"))
        self._show()

    def _show(self) -> None:
        seen = self._state.seen
        self._new.setVisible(self._state.may_lead)
        if seen is None:
            return
        cohort = seen.cohort
        self._edit.setVisible(self._state.may_lead and cohort is not None)
        everybody = self.tr("Everybody who sat an exam")
        language = self._state.desk.language
        self._title.setText(cohort.title.text(language) if cohort is not None else everybody)
        self._day.setVisible(cohort is not None)
        if cohort is not None:
            self._day.setText(self._day_text(cohort))
        people = self.tr("%n trainee(s)", "", len(seen.heat.rows))
        rule = self.tr("ready = {mark} or more in every column and no knock-out").format(
            mark=seen.heat.mark
        )
        newest = self.tr("the newest attempt at each exam counts")
        self._facts.setText(" · ".join((people, rule, newest)))

    def _day_text(self, cohort: Cohort) -> str:
        today = self._state.today()
        if today < cohort.starts_on:
            return self.tr("begins in %n day(s)", "", (cohort.starts_on - today).days)
        if today > cohort.ends_on:
            return self.tr("over")
        said = self.tr("Day {day} of {days}")
        return said.format(day=cohort.day(today), days=cohort.days)

    def _offer(self, menu: QMenu, text: str, cohort: Cohort | None) -> None:
        seen = self._state.seen
        act = menu.addAction(text)
        act.setCheckable(True)
        act.setChecked(seen is not None and seen.cohort == cohort)
        key = cohort.key if cohort is not None else None
        act.triggered.connect(lambda _on: self._state.choose(key))

"""Under a form: what is still missing, and the two ways to save."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import ElidedLabel


class FormFoot(QWidget):
    """Missing answers are named, they stop nothing; a click on them goes to the first one."""

    save_wanted = Signal()
    solve_wanted = Signal()
    missing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._missing = Button(kind="missing", icon="error")
        self._names = ElidedLabel("", "meta", "muted")
        self._solve = Button(icon="resolve", keys="Ctrl ⇧ ⏎")
        self._save = Button(kind="primary", icon="add", keys="Ctrl ⏎")
        self._number = ""
        self._build()
        self._retranslate()

    def show_missing(self, names: list[str], language: str) -> None:
        """Name the questions without an answer."""
        self._missing.setVisible(bool(names))
        self._missing.setText(self.tr("%n missing", "", len(names)))
        joined = ("、" if language == "zh" else ", ").join(names)
        later = self.tr("{names}; can be added before triage ends").format(names=joined)
        self._names.setText(later if names else self.tr("Nothing missing"))

    def show_number(self, number: str) -> None:
        """Show which number the ticket will get."""
        self._number = number
        self._show_save()

    def set_saving(self, *, saving: bool) -> None:
        """While a ticket is being written it can't be saved once more."""
        self._save.setEnabled(not saving)
        self._solve.setEnabled(not saving)

    def _build(self) -> None:
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("form_foot")
        self._missing.setObjectName("go_to_missing")
        self._missing.set_height("control_pane")
        self._names.setObjectName("missing")
        self._save.setObjectName("save_ticket")
        self._solve.setObjectName("save_solved")
        self._missing.clicked.connect(lambda _checked: self.missing_wanted.emit())
        self._solve.clicked.connect(lambda _checked: self.solve_wanted.emit())
        self._save.clicked.connect(lambda _checked: self.save_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 18, 9)
        row.setSpacing(10)
        row.addWidget(self._missing)
        row.addWidget(self._names, 1)
        row.addWidget(self._solve)
        row.addWidget(self._save)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._solve.setText(self.tr("Save as solved"))
        self._show_save()

    def _show_save(self) -> None:
        create = self.tr("Create ticket {number}").format(number=self._number)
        self._save.setText(create.strip())

"""The foot of the wizard: back, dry run again, what comes next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.import_rehearsal import Rehearsal
from desktop.views.importing.words import grouped
from desktop.views.importing.workbench import COLUMNS, DRY, FILE


class Foot(QWidget):
    """The primary button names the result; the import button carries its rows."""

    back_wanted = Signal()
    again_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._step = FILE
        self._plans = 0
        self._dry: Rehearsal | None = None
        self._busy = False
        self.back = Button("", icon="left")
        self.again = Button("", "ghost", icon="retry")
        self.go = Button("", "primary", icon="right", keys="Ctrl Enter")
        self.hint = label("", "body", "text2", wrap=True)
        self._build()
        self._show_texts()

    def show_state(self, step: int, plans: int, dry: Rehearsal | None, *, busy: bool) -> None:
        """Show what can be done at a step."""
        self._step, self._plans, self._dry, self._busy = step, plans, dry, busy
        self._show_texts()

    @property
    def imports(self) -> bool:
        """Whether the primary button starts the import."""
        return self._step == DRY and self._dry is not None and self._dry.rows_written > 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("topline", "true")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for name, button in (("back", self.back), ("again", self.again), ("next", self.go)):
            button.setObjectName(f"import_{name}")
        margin = tokens().spacing["page"]
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 10, margin, 10)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.again)
        row.addWidget(self.hint, 1)
        row.addWidget(self.go)
        self.back.clicked.connect(self.back_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.go.clicked.connect(self.next_wanted)

    def _show_texts(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setVisible(self._step > FILE)
        self.again.setText(self.tr("Dry run again"))
        self.again.setVisible(self._step == DRY and self._dry is not None and not self._busy)
        self.go.setText(self._next_text())
        self.go.set_icon("check" if self.imports else "right")
        self.go.setVisible(self._plans > 0)
        nothing = self._step == DRY and self._dry is not None and not self.imports
        self.go.setEnabled(not self._busy and not nothing)
        self.hint.setText(self._hint())

    def _next_text(self) -> str:
        if self._step == FILE:
            return self.tr("Map the columns")
        if self._step == COLUMNS or self._dry is None:
            return self.tr("Dry run")
        rows = self._dry.rows_written
        return grouped(self.tr("Import %n row(s)", "", rows), rows)

    def _hint(self) -> str:
        dry = self._dry
        if self._step == DRY and not self._busy and dry is None and self._plans:
            return self.tr("The mapping has changed. Run it dry again.")
        if self._step < DRY or dry is None:
            return ""
        if not dry.rows_written:
            return self.tr("No row can be imported. Look at the problems, then change the mapping.")
        if not dry.left_out:
            return self.tr("Every row comes in.")
        text = self.tr("%n row(s) go into the rejects file, each with its reason", "", dry.left_out)
        return grouped(text, dry.left_out)

"""The head of the wizard: title, files, and the four steps."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.views.importing.steps import Steps


class ImportHead(QWidget):
    """Title and file line at the left, steps at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._files = ""
        self._title = label("", "title")
        self.line = ElidedLabel("", "meta", "muted")
        self.steps = Steps()
        self._build()
        self._show_texts()

    def show_state(self, at: int, files: str) -> None:
        """Show the step and the files."""
        self._at, self._files = at, files
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        margin = tokens().spacing["page"]
        inner = QWidget()
        set_look(inner, "surface", "surface")
        row = QHBoxLayout(inner)
        row.setContentsMargins(margin, 8, margin, 8)
        row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self.line)
        row.addLayout(words, 1)
        row.addWidget(self.steps)
        rule = QFrame()
        rule.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner)
        column.addWidget(rule)

    def _show_texts(self) -> None:
        self._title.setText(self.tr("Import tickets"))
        calm = self.tr("nothing is written before you press Import")
        self.line.setText(f"{self._files} · {calm}" if self._files else calm)
        names = [self.tr("File"), self.tr("Columns"), self.tr("Dry run"), self.tr("Import")]
        spoken = self.tr("Step {number} of 4: {name}")
        self.steps.show_steps(
            names, self._at, spoken.format(number=self._at + 1, name=names[self._at])
        )

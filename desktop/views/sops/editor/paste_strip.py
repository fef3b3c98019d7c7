"""What a pasted list or table would become, and the one act that makes steps of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.sops.pasting import Pasted
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label

_SHOWN = 4


class PasteStrip(QFrame):
    """Stands above the cards until it is taken or closed."""

    taken = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps = label("", "body", "text2", wrap=True)
        self._take = Button("", "primary", icon="add")
        self._cross = IconButton("close", self.tr("Don't paste"))
        self.setObjectName("paste_strip")
        self.setProperty("banner", "blue")
        self._take.setObjectName("paste_take")
        self._steps.setProperty("side", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.addWidget(self._steps)
        row.addLayout(words, 1)
        row.addWidget(self._take, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._take.clicked.connect(lambda _checked: self.taken.emit())
        self._cross.clicked.connect(lambda _checked: self.closed.emit())
        self.hide()

    def show_steps(self, steps: Sequence[Pasted]) -> None:
        """Show the first titles and ask."""
        titles = [f"{n} {s.title or s.body[:40]}" for n, s in enumerate(steps[:_SHOWN], 1)]
        more = ["…"] if len(steps) > _SHOWN else []
        self._steps.setText("   ".join((*titles, *more)))
        self._take.setText(self.tr("Paste as %n step(s)", "", len(steps)))
        self.setAccessibleName(f"{self._take.text()}: {self._steps.text()}")
        self.show()
        self._take.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

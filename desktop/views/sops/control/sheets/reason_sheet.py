"""A sheet for an act that takes no more than a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.views.sheet import Sheet

_SIZE = (460, 260)


class ReasonSheet(Sheet):
    """Says what the act means; `given` carries the reason."""

    given = Signal(str)

    def __init__(self, title: str, meaning: str, act: str, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.name(title, act)
        self.setObjectName("reason_sheet")
        self.text = GrowingText(2, 6)
        self.text.setObjectName("reason_text")
        self.add(label(meaning, "body", "text2", wrap=True))
        self.add(Field(self.tr("Reason"), self.text, required=True))
        self.listen(self.text)
        self.text.textChanged.connect(self._look)
        self.acted.connect(lambda: self.given.emit(self.text.toPlainText().strip()))
        self._look()
        self.text.setFocus()

    def _look(self) -> None:
        empty = not self.text.toPlainText().strip()
        self.act.set_off(self.tr("Write a reason first: others will read it") if empty else "")

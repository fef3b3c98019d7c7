"""What a trainer is asked before a mark changes or an attempt counts for nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.sheet import Sheet

_SIZE, _WHOLE = (460, 360), 100


class ReasonSheet(Sheet):
    """`given` carries the reason, which has to be there."""

    given = Signal(str)

    def __init__(self, title: str, act: str, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_reason_sheet")
        self._reason = GrowingText(2, 6)
        self._reason.setObjectName("exam_reason_text")
        self.name(title, act)
        self._build()
        self.listen(self._reason)
        self._reason.textChanged.connect(self._look)
        self.acted.connect(self._give)
        self._reason.setFocus()
        self._look()

    def say(self, fact: str) -> None:
        """Say below what the act does."""
        self.add(label(fact, "meta", "muted", wrap=True))

    def reason(self) -> str:
        """Return the reason as typed."""
        return self._reason.toPlainText().strip()

    def _build(self) -> None:
        self.add(Field(self.tr("Why"), self._reason, required=True))

    def _give(self) -> None:
        self.given.emit(self.reason())

    def _look(self) -> None:
        self.act.setEnabled(bool(self.reason()))


class MarkSheet(ReasonSheet):
    """`marked` carries a share from 0 to 1 and the reason."""

    marked = Signal(float, str)

    def __init__(self, share: float, over: QWidget) -> None:
        self._share = SpinBox(0, _WHOLE, "%")
        self._share.setValue(round(share * _WHOLE))
        self._share.setObjectName("exam_share")
        super().__init__("", "", over)
        self.name(self.tr("Change the mark"), self.tr("Change the mark"))

    def _build(self) -> None:
        self.add(Field(self.tr("Share of the mark"), self._share))
        super()._build()

    def _give(self) -> None:
        self.marked.emit(self._share.value() / _WHOLE, self.reason())

"""Somebody changed what I am typing: both values, and which one shall stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label

_LONGEST = 240


class ConflictBanner(QFrame):
    """Shown on top of the ticket until one of the two is chosen; nothing is overwritten before."""

    mine_kept = Signal()
    theirs_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = label("", "strong", wrap=True)
        self._mine = label("", "body", wrap=True)
        self._theirs = label("", "body", wrap=True)
        self._keep = Button(self.tr("Keep mine"))
        self._take = Button(self.tr("Take theirs"))
        self._build()
        self.hide()

    def show_conflict(self, field: str, mine: str, theirs: str) -> None:
        """Show both values of a field."""
        self._what.setText(self.tr("{field} was changed while you typed.").format(field=field))
        self._mine.setText(self.tr("Yours: {text}").format(text=_short(mine)))
        self._theirs.setText(self.tr("Now: {text}").format(text=_short(theirs)))
        self._keep.setText(self.tr("Keep mine"))
        self._take.setText(self.tr("Take theirs"))
        self.setAccessibleName(
            " ".join((self._what.text(), self._mine.text(), self._theirs.text()))
        )
        self.show()

    def _build(self) -> None:
        self.setObjectName("conflict")
        self.setProperty("banner", "amber")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(IconLabel("warning", "amber"), 0, 0)
        grid.addWidget(self._what, 0, 1, 1, 2)
        for row, (text, button) in enumerate(
            ((self._mine, self._keep), (self._theirs, self._take)), start=1
        ):
            button.set_height("control_row")
            grid.addWidget(text, row, 1)
            grid.addWidget(button, row, 2)
        grid.setColumnStretch(1, 1)
        self._keep.setObjectName("keep_mine")
        self._take.setObjectName("take_theirs")
        self._keep.clicked.connect(lambda _checked: self.mine_kept.emit())
        self._take.clicked.connect(lambda _checked: self.theirs_taken.emit())


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"

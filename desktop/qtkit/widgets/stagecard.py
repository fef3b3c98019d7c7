"""A stage of a ticket: a header that opens and closes, and a body for whatever belongs to it."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.vocabulary import StatusKind
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.stagehead import StageHead

_EDGE = 8


class Standing(StrEnum):
    """Where a stage stands in the course of a ticket."""

    DONE = "done"
    CURRENT = "current"
    LATER = "later"


_MARKS = {
    Standing.DONE: StatusKind.RESOLVED,
    Standing.CURRENT: StatusKind.WORKING,
    Standing.LATER: StatusKind.NEW,
}


class StageCard(Card):
    """Only the current stage has the accent's border and is open; the others open by a click."""

    opened = Signal(bool)
    missing_wanted = Signal()

    def __init__(self, number: int, name: str, head: type[StageHead] = StageHead) -> None:
        super().__init__()
        self.head = head()
        self.inside = QWidget()
        self.content = QVBoxLayout(self.inside)
        self._standing, self._count, self.number = Standing.LATER, 0, number
        self._missing = Button("", "missing", icon="error")
        self._missing.set_height("control_row")
        self._missing.setObjectName("stage_missing")
        self._build()
        self.head.clicked.connect(lambda _checked: self.set_open(is_open=not self.is_open()))
        self._missing.clicked.connect(self._ask_missing)
        self.set_stage(number, name)
        self.set_standing(Standing.LATER)
        self.set_missing(0)

    def set_stage(self, number: int, name: str) -> None:
        """Show number and name."""
        self.number = number
        self.head.show_name(number, name)
        self.setAccessibleName(f"{number} {name}")

    def set_standing(self, standing: Standing, mark: StatusKind | None = None) -> None:
        """Show whether the stage is done, current or later; it opens or closes accordingly."""
        self._standing = standing
        self.head.show_mark(mark or _MARKS[standing])
        self.set_state("current" if standing is Standing.CURRENT else "true")
        self._show(is_open=standing is Standing.CURRENT)

    def set_summary(self, text: str, tone: str = "text2") -> None:
        """Say beside the name what was done, or which SOP guides the stage."""
        self.head.show_summary(text, tone)

    def set_remark(self, text: str, tone: str = "text2", icon: str = "") -> None:
        """Say at the end of the header how much of the time or of the steps is used."""
        self.head.show_remark(text, tone, icon)

    def set_missing(self, count: int) -> None:
        """Say in red how many required things are missing; a click asks for the first."""
        self._count = count
        self._missing.setVisible(bool(count))
        self._missing.setText(self.tr("%n missing", "", count))

    def put(self, widget: QWidget) -> None:
        """Put something into the body."""
        self.content.addWidget(widget)

    def is_open(self) -> bool:
        """Return whether the body is shown."""
        return self.inside.isVisibleTo(self)

    def set_open(self, *, is_open: bool) -> None:
        """Open or close the body and tell it."""
        if is_open != self.is_open():
            self._show(is_open=is_open)
            self.opened.emit(is_open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.head.hasFocus():
            self.head.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.set_missing(self._count)

    def _show(self, *, is_open: bool) -> None:
        focused = QApplication.focusWidget()
        if not is_open and focused is not None and self.inside.isAncestorOf(focused):
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.inside.setVisible(is_open)
        self.head.show_open(is_open=is_open, is_quiet=self._standing is Standing.CURRENT)

    def _ask_missing(self) -> None:
        self.set_open(is_open=True)
        self.missing_wanted.emit()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.head, 1)
        top.addWidget(self._missing)
        # The ring of the header reaches a little farther out than the words below it.
        self.body.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.body.setSpacing(_EDGE)
        self.body.addLayout(top)
        self.body.addWidget(self.inside)
        across = tokens().spacing["card_x"] - _EDGE
        self.content.setContentsMargins(across, 0, across, across)
        self.content.setSpacing(tokens().spacing["field_gap"])

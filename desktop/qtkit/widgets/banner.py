"""A strip on top of a pane: something holds for the whole of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look

_ICONS = {"amber": "warning", "red": "error", "blue": "info", "green": "done"}
_SIDE, _GAP = 12, 8


class Banner(QFrame):
    """One sentence with one act; tone is amber, red, blue or green. × closes it if it may."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self, text: str = "", tone: str = "amber", action: str = "", *, closable: bool = True
    ) -> None:
        super().__init__()
        self._sign = IconLabel(_ICONS[tone], tone)
        self._text = label("", "strong", wrap=True)
        self._action = Button("")
        self._action.set_height("control_row")
        self._action.setObjectName("banner_action")
        self._cross = IconButton("close", self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 4, _GAP, 4)
        row.setSpacing(_GAP)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._cross)
        self._cross.setVisible(closable)
        self._action.clicked.connect(self.acted)
        self._cross.clicked.connect(self._close)
        current_theme().changed.connect(self._fit)
        self.show_text(text, tone, action)

    def show_text(self, text: str, tone: str = "amber", action: str = "") -> None:
        """Say something; without an action there is only ×."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._sign.set_icon(_ICONS[tone], tone)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        if self.property("banner") != tone:
            set_look(self, "banner", tone)
            # The sheet colours the words by what they stand in; they have to ask again, too.
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._cross.set_name(self.tr("Close"))

    def _fit(self) -> None:
        self.setMinimumHeight(current_theme().height("banner"))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

"""The description being edited: Ctrl+Enter keeps it, Esc leaves the old one."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.views.tickets.text_area import TextArea


class DescriptionEditor(Card):
    """Hidden until it is asked for; what is typed in it stays until it is kept or given up."""

    edited = Signal(object)
    typed = Signal(str)
    given_up = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", "current")
        self.base: Any = None
        self._text = TextArea()
        self._keep = Button(kind="primary", icon="done", keys="Ctrl ⏎")
        self._old = Button(keys="Esc")
        self._filling = False
        self._build()
        self.hide()

    def start(self, text: str) -> None:
        """Begin with the present text; one that is under way goes on."""
        if not self.is_dirty():
            self.base = text
            self._fill(text)
        self.show()
        self._text.setFocus()

    def is_dirty(self) -> bool:
        """Return whether another text than the present one stands here."""
        return not self.isHidden() and self.text() != (self.base or "")

    def text(self) -> str:
        """Return what is typed."""
        return self._text.whole_text()

    def show_value(self, value: Any) -> None:
        """Take in the present text, unless another one is being typed."""
        if not self.is_dirty():
            self.base = value
            self._fill(value or "")

    def take_up(self, text: str) -> None:
        """Go on with what was typed before."""
        self._fill(text)
        self.show()

    def settle(self, value: Any) -> None:
        """Take a value as the present one and close."""
        self.base = value
        self._fill(value or "")
        self.hide()

    def keep(self) -> None:
        """Tell the new text and close."""
        if self.is_dirty():
            text = self.text()
            self.hide()
            self.edited.emit(text)
        else:
            self.hide()

    def _build(self) -> None:
        self.setObjectName("description_editor")
        self._text.setObjectName("description_text")
        self._text.setMinimumHeight(120)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._old)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.body.addLayout(column)
        self._text.sent.connect(self.keep)
        self._text.left.connect(self._give_up)
        self._text.textChanged.connect(self._tell)
        self._text.long_text_given.connect(self._text.insertPlainText)
        self._keep.clicked.connect(lambda _checked: self.keep())
        self._old.clicked.connect(lambda _checked: self._give_up())
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Description"))
        self._text.setAccessibleName(self.tr("Description"))
        self._keep.setText(self.tr("Keep the text"))
        self._old.setText(self.tr("Leave the old one"))

    def _fill(self, text: str) -> None:
        if text != self._text.toPlainText():
            self._filling = True
            self._text.setPlainText(text)
            self._filling = False

    def _tell(self) -> None:
        if not self._filling and not self.isHidden():
            self.typed.emit(self.text())

    def _give_up(self) -> None:
        typed, dirty = self.text(), self.is_dirty()
        self.settle(self.base)
        if dirty:
            self.given_up.emit(typed)

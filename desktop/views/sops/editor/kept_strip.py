"""Imported text that found no place: moved into the purpose or a step of its own, or deleted."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.sops.pairs import swapped
from desktop.domain.sops.records import SopHead
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.keeper import HEAD
from desktop.views.sops.editor.language_of import language_of

_LINES = 6


class KeptStrip(QFrame):
    """`edited` carries the head without the text, `step_wanted` the text of a new step."""

    edited = Signal(object)
    step_wanted = Signal(str)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._said = label("", "strong", wrap=True)
        self._text = GrowingText(1, _LINES)
        self._text.setReadOnly(True)
        self._buttons = {name: Button("") for name in ("purpose", "step", "remove")}
        self._build()
        self._retranslate()

    def show_text(self, text: str) -> None:
        """Show what was kept, or nothing."""
        self.setVisible(bool(text))
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("card", "strip")
        column = QVBoxLayout(self)
        side = current_theme().px(10)
        column.setContentsMargins(side, 8, side, 8)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self._text)
        buttons = QWidget()
        wraps(buttons)
        row = Flow(buttons)
        for name, button in self._buttons.items():
            button.set_height("control_row")
            button.setObjectName(f"kept_{name}")
            row.addWidget(button)
        column.addWidget(buttons)
        self._buttons["purpose"].clicked.connect(lambda _checked: self._to_purpose())
        self._buttons["step"].clicked.connect(lambda _checked: self._to_step())
        self._buttons["remove"].clicked.connect(lambda _checked: self._clear())

    def _retranslate(self) -> None:
        self._said.setText(self.tr("Imported text that has no place yet"))
        self._text.setAccessibleName(self._said.text())
        self._buttons["purpose"].setText(self.tr("Move into the purpose"))
        self._buttons["step"].setText(self.tr("Make a step of it"))
        self._buttons["remove"].setText(self.tr("Delete this text"))

    def _to_purpose(self) -> None:
        head = self._editing.keeper.part(HEAD)
        if isinstance(head, SopHead):
            language = language_of(head.kept, head.languages)
            before = getattr(head.purpose, language)
            text = "\n\n".join(filter(None, (before, head.kept)))
            purpose = swapped(head.purpose, language, text)
            self.edited.emit(head._replace(purpose=purpose, kept=""))

    def _to_step(self) -> None:
        text = self._text.toPlainText()
        self.step_wanted.emit(text)
        self._clear()

    def _clear(self) -> None:
        head = self._editing.keeper.part(HEAD)
        if isinstance(head, SopHead):
            self.edited.emit(head._replace(kept=""))

"""A text of several lines: Ctrl+Enter sends, Esc leaves, half-finished words are never lost."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.qtkit.overriding import override
from desktop.views.files.incoming import hand_on

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextArea(QPlainTextEdit):
    """Tab moves on. Files, pictures and very long texts are handed on instead of inserted."""

    sent = Signal()
    left = Signal()
    files_given = Signal(list)
    picture_given = Signal(object)
    long_text_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._half_word = ""
        self.setTabChangesFocus(True)

    def is_composing(self) -> bool:
        """Return whether an input method holds a word that is not committed yet."""
        return bool(self._half_word)

    def whole_text(self) -> str:
        """Return the text with the word that an input method still holds, where it stands."""
        text = self.toPlainText()
        if not self._half_word:
            return text
        # The cursor counts as Qt does: signs beyond the first plane are two there.
        at = self.textCursor().position() * 2
        counted = text.encode("utf-16-le", "surrogatepass")
        before = counted[:at].decode("utf-16-le", "surrogatepass")
        return f"{before}{self._half_word}{text[len(before) :]}"

    @override
    def event(self, event: QEvent) -> bool:
        # Esc leaves the text first; as a key of the window it would leave the ticket with it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._half_word = event.preeditString()
        super().inputMethodEvent(event)
        # A word under way is no change of the document, but a draft keeps it.
        self.textChanged.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._half_word:
            # Keys belong to the input method now: the Enter that ends a word sends nothing.
            return
        enter = event.key() in _ENTER
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasUrls() or source.hasImage()) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if not hand_on(source, self):
            super().insertFromMimeData(source)

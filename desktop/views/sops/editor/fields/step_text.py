"""The Markdown text of a step while it is written: grows, hands on pictures, leaves some keys."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.files.incoming import local_files, picture

# A text field would take these for itself: Ctrl+D deletes a letter on some systems.
_OF_THE_EDITOR = frozenset({Qt.Key.Key_D, Qt.Key.Key_J, Qt.Key.Key_K})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UTF16, _ANY = "utf-16-le", "surrogatepass"
_CONTROL = Qt.KeyboardModifier.ControlModifier


def overrides(event: QEvent) -> bool | None:
    """Answer who gets a key: True the field, False the commands, None whoever Qt says."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return None
    if event.key() == Qt.Key.Key_Escape and not event.modifiers():
        return True
    if event.modifiers() == _CONTROL and event.key() in _OF_THE_EDITOR:
        return False
    return None


class StepText(GrowingText):
    """`typed` follows every change by hand; pictures and files are handed on, not inserted."""

    typed = Signal()
    left = Signal()
    entered = Signal()
    files_given = Signal(list)
    picture_given = Signal(object)

    def __init__(self, least: int = 1, most: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(least, most, parent)
        self._quiet = False
        self._composing = False
        # Lines wrap: a bar would only hide the last one.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show a text; only what differs is replaced, so that the cursor stays where it is."""
        old = self.toPlainText()
        if text == old:
            return
        if not old:
            self._fill(text)
            return
        start = _same(old, text)
        end = min(_same(old[start:][::-1], text[start:][::-1]), len(old), len(text))
        self._quiet = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old, start))
        cursor.setPosition(_units(old, len(old) - end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        # What others wrote is not mine to take back here; the window's undo knows whose it is.
        self.document().clearUndoRedoStacks()
        self._quiet = False

    def place(self) -> int:
        """Return how many letters stand before the cursor."""
        units = self.toPlainText().encode(_UTF16, _ANY)[: self.textCursor().position() * 2]
        return len(units.decode(_UTF16, _ANY))

    @override
    def event(self, event: QEvent) -> bool:
        mine = overrides(event)
        if mine is None:
            return super().event(event)
        event.setAccepted(mine)
        return mine

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            # All lines have room by now; the cursor at the end had scrolled the first ones away.
            self.verticalScrollBar().setValue(0)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._composing:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasUrls() or source.hasImage()) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := local_files(source):
            self.files_given.emit(paths)
        elif (image := picture(source)) is not None:
            self.picture_given.emit(image)
        else:
            super().insertFromMimeData(source)

    def _fill(self, text: str) -> None:
        self._quiet = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.typed.emit()


class StepLine(LineEdit):
    """One line; Enter goes on to the next field."""

    typed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(lambda _text: self.typed.emit())

    def show_text(self, text: str) -> None:
        """Show a text, the cursor where it was."""
        if text == self.text():
            return
        at = self.cursorPosition() if self.text() else len(text)
        self.setText(text)
        self.setCursorPosition(min(at, len(text)))

    @override
    def event(self, event: QEvent) -> bool:
        mine = overrides(event)
        if mine is None:
            return super().event(event)
        event.setAccepted(mine)
        return mine

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


def text_of(editor: QWidget) -> str:
    """Return what stands in a line or a text."""
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _same(one: str, other: str) -> int:
    """Return how many letters two texts share at their beginning."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _units(text: str, at: int) -> int:
    """Return a place as Qt counts it: signs beyond the first plane are two there."""
    return len(text[:at].encode(_UTF16, _ANY)) // 2

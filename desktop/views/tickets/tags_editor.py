"""Tags as chips, and a field that completes from those in use."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLayout, QLayoutItem, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.lineedit import LineEdit

_GAP = 4


class _Flow(QLayout):
    """Chips side by side, on as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), really=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        height = self._lay(QRect(0, 0, max(self.geometry().width(), 1), 0), really=False)
        return QSize(min((s.width() for s in sizes), default=0), height)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, really=True)

    def _lay(self, rect: QRect, *, really: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(1, rect.width())))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + _GAP, 0
            if really:
                item.setGeometry(QRect(x, y, size.width(), size.height()))
            x, line = x + size.width() + _GAP, max(line, size.height())
        return y + line - rect.y()


class _TagField(LineEdit):
    """Enter, a comma or a space end a tag; Backspace in the empty field takes the last one."""

    ended = Signal()
    back = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer().popup() if self.completer() is not None else None
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
        elif event.text() in (",", "，", "、", " ", "\u3000") or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not (popup is not None and popup.isVisible())
        ):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.ended.emit()


class TagsEditor(QWidget):
    """`edited` carries all tags after each one that is added or taken off."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base: tuple[str, ...] = ()
        self._tags: list[str] = []
        self._name = ""
        self._chips = _Flow()
        self._field = _TagField()
        self._known = QStringListModel(self)
        self._build()

    def tags(self) -> tuple[str, ...]:
        """Return the tags that stand here."""
        return tuple(self._tags)

    def show_value(self, tags: Sequence[str]) -> None:
        """Show these tags; what is typed in the field stays."""
        self.base = tuple(tags)
        if list(tags) != self._tags:
            self._tags = list(tags)
            self._fill()

    def offer(self, known: Sequence[str]) -> None:
        """Complete from these."""
        self._known.setStringList(list(known))

    def set_name(self, name: str) -> None:
        """Say what the tags are for."""
        self._name = name
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(self.tr("e.g. month-end"))

    def field(self) -> LineEdit:
        """Return the field where a tag is typed."""
        return self._field

    def _build(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._add_text, Qt.ConnectionType.QueuedConnection)
        self._field.setCompleter(completer)
        self._field.setObjectName("tag_field")
        self._field.ended.connect(lambda: self._add_text(self._field.text()))
        self._field.back.connect(self._take_last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._chips)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.set_name(self._name)
        super().changeEvent(event)

    def _add_text(self, text: str) -> None:
        # A tag may hold any sign but those that end one.
        new = [tag for tag in text.split() if tag not in self._tags]
        self._field.clear()
        if new:
            self._set([*self._tags, *new])

    def _take_last(self) -> None:
        if self._tags:
            self._set(self._tags[:-1])

    def _take(self, tag: str) -> None:
        self._set([each for each in self._tags if each != tag])
        self._field.setFocus()

    def _set(self, tags: list[str]) -> None:
        self._tags = list(dict.fromkeys(tags))
        self._fill()
        self.edited.emit(tuple(self._tags))

    def _fill(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tag in self._tags:
            chip = Chip("", tag)
            chip.setParent(self)
            chip.removed.connect(lambda tag=tag: self._take(tag))
            self._chips.addWidget(chip)
            chip.show()
        self._chips.invalidate()
        self.updateGeometry()

"""A list to choose from by typing: what a link leads to, which script or form is inserted."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import lift, unfold
from desktop.views.sops.editor.fields.step_text import StepLine

_WIDTH, _ROWS, _ROW = 380, 9, 30
_ADDRESS = ("http://", "https://", "mailto:")
_VALUE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Pick(NamedTuple):
    """One thing to choose: what kind it is ("document", "script", …), its code, its name."""

    kind: str
    code: str
    text: str


_ICONS = {"document": "document", "script": "chat", "template": "table", "tool": "link"}


class LinkPicker(QFrame):
    """`picked` carries a Pick; with `addresses`, a web address that was typed is one too."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, *, addresses: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._addresses = addresses
        self._picks: Sequence[Pick] = ()
        self._field = _Typed(self)
        self._list = QListWidget()
        self._build()

    def show_at(self, where: QPoint, picks: Sequence[Pick]) -> None:
        """Open at a place of the screen."""
        self._picks = picks
        self._fill("")
        unfold(self, where)
        self._field.setFocus()

    def step(self, by: int) -> None:
        """Move in the list."""
        self._list.setCurrentRow(max(0, min(self._list.currentRow() + by, self._list.count() - 1)))

    def take(self) -> None:
        """Choose what is marked."""
        item = self._list.currentItem()
        if item is not None:
            self.close()
            self.picked.emit(item.data(_VALUE))

    def _build(self) -> None:
        self.setObjectName("link_picker")
        self.setProperty("floating", "true")
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("plain", "true")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field.setObjectName("pick_field")
        self._field.setPlaceholderText(
            self.tr("Code, name or web address") if self._addresses else self.tr("Code or name")
        )
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.textChanged.connect(self._fill)
        self._field.left.connect(self.close)
        self._list.itemClicked.connect(lambda _item: self.take())
        lift(self)

    def _fill(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        found = [pick for pick in self._picks if wanted in f"{pick.code} {pick.text}".casefold()]
        if self._addresses and wanted.startswith(_ADDRESS):
            found.insert(0, Pick("address", typed.strip(), typed.strip()))
        self._list.clear()
        for pick in found[:200]:
            item = QListWidgetItem(icon(_ICONS.get(pick.kind, "external")), pick.text)
            item.setData(_VALUE, pick)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        rows = max(1, min(self._list.count(), _ROWS))
        self._list.setFixedHeight(rows * current_theme().px(_ROW) + 4)


class _Typed(StepLine):
    def __init__(self, picker: LinkPicker) -> None:
        super().__init__()
        self._picker = picker

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self._picker.step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._picker.take()
        else:
            super().keyPressEvent(event)

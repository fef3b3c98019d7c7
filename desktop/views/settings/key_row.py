"""One command on the page of keys: its keys to press anew, and what stands in the way of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.commands import Command, shown
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.key_recorder import KeyRecorder
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.labels import label

_GAP = 6


class KeyRow(QWidget):
    """Signals carry the id of the command, the key it had (or ""), and the new one."""

    recorded = Signal(str, str, str)
    removed = Signal(str, str)
    reset_wanted = Signal(str)
    swapped = Signal(str, str, str)
    taken = Signal(str, str, str)

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.command = command
        self._keys: list[str] | None = None
        self._recorders: list[KeyRecorder] = []
        self._title = label("", wrap=True)
        self._reset = IconButton("undo", "")
        self._line = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._notice: QWidget | None = None
        self._build()

    def show_keys(self, keys: Sequence[str], *, changed: bool) -> None:
        """Show the keys of now; the focus stays at the place where it is."""
        title = self.command.text()
        self._title.setText(title)
        self._reset.set_name(self.tr("Reset the keys of “{command}”").format(command=title))
        self._reset.setVisible(changed)
        if self._keys != list(keys):
            self._keys = list(keys)
            self._clear_notice()
            self._show_recorders()
        for recorder in self._recorders:
            recorder.setAccessibleName(self._name_of(recorder.key))
            recorder.setToolTip(self._hint_of(recorder.key))

    def refuse(self, key: str, why: str) -> None:
        """Say why a key cannot be taken."""
        self._show_notice(_notice("warning", "amber", why.format(key=shown(key))))

    def ask(self, old: str, key: str, others: Sequence[str]) -> None:
        """Name who has a key, and let the person choose."""
        text = self.tr("{key} is the key of “{commands}”.")
        said = text.format(key=shown(key), commands="”, “".join(others))
        strip = _notice("warning", "amber", said)
        swap, take = Button(self.tr("Swap"), "primary"), Button(self.tr("Take it"))
        keep = Button(self.tr("Leave as it is"))
        mine = self.command.id
        swap.clicked.connect(lambda _checked: self.swapped.emit(mine, old, key))
        take.clicked.connect(lambda _checked: self.taken.emit(mine, old, key))
        keep.clicked.connect(lambda _checked: self._give_up())
        swap.setVisible(bool(old))
        row = strip.layout()
        for name, button in (("swap", swap), ("take", take), ("leave", keep)):
            button.setObjectName(f"{name}_key")
            button.set_height("control_row")
            if row is not None:
                row.addWidget(button)
        self._show_notice(strip)
        (swap if old else take).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setObjectName(f"keys_of_{self.command.id}")
        self._reset.setObjectName("reset_key")
        keeps_room = self._reset.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps_room)
        self._reset.clicked.connect(lambda _checked: self.reset_wanted.emit(self.command.id))
        self._line.setSpacing(_GAP)
        self._line.addWidget(self._title, 1)
        if self.command.fixed:
            self._line.addWidget(KeyCap(shown(self.command.fixed)))
        self._line.addWidget(self._reset)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addLayout(self._line)

    def _show_recorders(self) -> None:
        focused = next((i for i, each in enumerate(self._recorders) if each.hasFocus()), -1)
        for old in self._recorders:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._recorders = [self._recorder(key) for key in (*(self._keys or ()), "")]
        for recorder in self._recorders:
            self._line.insertWidget(self._line.count() - 1, recorder)
        before: QWidget = self._title
        for part in (*self._recorders, self._reset):
            self.setTabOrder(before, part)
            before = part
        if focused >= 0:
            self._recorders[min(focused, len(self._recorders) - 1)].setFocus()

    def _recorder(self, key: str) -> KeyRecorder:
        made = KeyRecorder(key)
        made.setObjectName("record_key" if key else "add_key")
        mine = self.command.id
        made.recorded.connect(lambda new: self.recorded.emit(mine, key, new))
        made.removed.connect(lambda: self.removed.emit(mine, key))
        return made

    def _name_of(self, key: str) -> str:
        title = self.command.text()
        if not key:
            return self.tr("Add a key for “{command}”").format(command=title)
        text = self.tr("{key}, key of “{command}”: press to change")
        return text.format(key=shown(key), command=title)

    def _hint_of(self, key: str) -> str:
        if not key:
            return self.tr("Add a key")
        return self.tr("Click, then press the new key. Del removes this one")

    def _give_up(self) -> None:
        self._clear_notice()
        self._recorders[0].setFocus()

    def _show_notice(self, notice: QWidget) -> None:
        self._clear_notice()
        self._notice = notice
        self._column.addWidget(notice)
        # At once and not a turn later: its first button takes the focus now.
        notice.show()

    def _clear_notice(self) -> None:
        if self._notice is not None:
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None


def _notice(icon: str, tone: str, text: str) -> QWidget:
    strip = QWidget()
    strip.setObjectName("key_notice")
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, _GAP)
    row.setSpacing(_GAP)
    row.addWidget(IconLabel(icon, tone))
    row.addWidget(label(text, "meta", tone, wrap=True), 1)
    return strip

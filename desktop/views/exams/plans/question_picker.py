"""Questions chosen by name: a search field over the approved ones, ticked by Space or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Listed, Wanted, chosen
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels
from desktop.views.exams.words import kind_name
from desktop.views.exams.wrapped_rows import WrappedRows

_KEY, _HIGH, _ROOM, _BOX = Qt.ItemDataRole.UserRole, 190, 60, 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionPicker(QWidget):
    """`changed` follows each tick; the order of ticking is the order of asking."""

    changed = Signal()

    def __init__(self, bank: Sequence[Listed], keys: Sequence[int]) -> None:
        super().__init__()
        self._bank = list(bank)
        known = {each.key for each in bank}
        self._keys = list(keys)
        self._gone = [key for key in keys if key not in known]
        self.search, self._list = LineEdit(icon="search"), QListWidget()
        self._count = label("", "meta", "muted")
        self._build()
        self._narrow("")

    def keys(self) -> tuple[int, ...]:
        """Return the questions that are chosen."""
        return tuple(self._keys)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if step and watched is self.search:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
            if event.key() in _ENTER and plain:
                self._toggle(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search.setObjectName("exam_find_question")
        self.search.setAccessibleName(self.tr("Find a question"))
        self.search.setPlaceholderText(self.tr("Q12, SIM-07, words of the question"))
        self._list.setObjectName("exam_bank")
        self._list.setAccessibleName(self.tr("Approved questions"))
        self._list.setMinimumHeight(current_theme().px(_HIGH))
        self._list.setProperty("data", "true")
        self._list.setProperty("edged", "true")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(WrappedRows(self._list, _BOX))
        by_pixels(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.search, self._list, self._count):
            column.addWidget(part)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.itemChanged.connect(self._ticked)

    def _narrow(self, typed: str) -> None:
        quiet = QSignalBlocker(self._list)
        self._list.clear()
        found = chosen(self._bank, Wanted(words=typed)) if typed.strip() else self._bank
        # What is chosen already stands on top while nothing is searched for.
        ordered = found if typed.strip() else sorted(found, key=lambda e: e.key not in self._keys)
        for each in ordered[:_ROOM]:
            item = QListWidgetItem(f"{each.code}  {each.name}  ·  {kind_name(each.kind)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = each.key in self._keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(_KEY, each.key)
            item.setToolTip(each.text)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        quiet.unblock()
        self._show_count(len(found))

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _ticked(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        if item.checkState() is Qt.CheckState.Checked and key not in self._keys:
            self._keys.append(key)
        elif item.checkState() is not Qt.CheckState.Checked and key in self._keys:
            self._keys.remove(key)
        self._show_count(self._list.count())
        self.changed.emit()

    def _show_count(self, found: int) -> None:
        said = self.tr("{chosen} chosen · {found} found").format(
            chosen=len(self._keys), found=found
        )
        if self._gone:
            gone = ", ".join(f"Q{key}" for key in self._gone if key in self._keys)
            said += (
                " · " + self.tr("no longer approved: {codes}").format(codes=gone) if gone else ""
            )
        self._count.setText(said)

"""What has to be asked, as fields in place: kept when left, never over somebody's newer answer."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.sops.records import MustAsk
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import WIDE, make_editor

_TYPED = frozenset(
    {
        *(FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER),
        *(FieldKind.DURATION, FieldKind.DATE, FieldKind.DATETIME),
    }
)

# A question that is wider would make the whole pane wider than its room.
_SENTENCE = 200


class AskedFields(QWidget):
    """One editor for each item; `answered` carries the item, its answer and what stood there."""

    answered = Signal(str, object, object)

    def __init__(self, desk: Desk, items: Sequence[MustAsk], language: str) -> None:
        super().__init__()
        self._desk, self._items = desk, tuple(items)
        self._editors: dict[str, FieldEditor] = {}
        self._bases: dict[str, Any] = {}
        # What stood there before an answer that is on its way: read too early, it comes once more.
        self._sent: dict[str, Any] = {}
        self._build(language)
        # Shown without a parent it would come up as a window of its own.
        if not items:
            self.hide()

    def show_answers(self, answers: Mapping[str, Any]) -> None:
        """Show what was answered; what is being typed stays."""
        for item in self._items:
            value = answers.get(item.field or item.id)
            editor = self._editors[item.id]
            if item.id in self._sent and self._sent[item.id] == value:
                continue
            self._sent.pop(item.id, None)
            if not self._is_dirty(item.id) or editor.value() == value:
                self._bases[item.id] = value
                editor.show_value(value)

    def focus_missing(self) -> bool:
        """Put the cursor into the first field without an answer; return whether there is one."""
        for editor in self._editors.values():
            if editor.value() is None:
                editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def give_up(self) -> None:
        """Wait no more for answers on their way: one of them was refused."""
        self._sent.clear()

    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        for item in self._items:
            self._keep(item.id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = str(watched.property("asked") or "")
        if event.type() is QEvent.Type.FocusOut:
            self._keep(name)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if plain and self._editors[name].definition.kind is not FieldKind.LONG_TEXT:
                self._keep(name)
        return super().eventFilter(watched, event)

    def _build(self, language: str) -> None:
        """Put short fields side by side, wide ones over the whole width."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        row = column = 0
        for item in self._items:
            editor = self._editors[item.id] = self._editor(item, language)
            wide = editor.definition.kind in WIDE
            if wide and column:
                row, column = row + 1, 0
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(editor, row, column, 1, 2 if wide else 1, top)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        for each in range(2):
            grid.setColumnStretch(each, 1)

    def _editor(self, item: MustAsk, language: str) -> FieldEditor:
        known = self._desk.my.directory.all_fields.get(item.field) if item.field else None
        plain = known or FieldDefinition(item.id, FieldKind.TEXT, item.text)
        definition = plain._replace(label=item.text, required_at=("triage",))
        editor = make_editor(definition, language, self._now)
        if editor.sizeHint().width() > current_theme().px(_SENTENCE):
            editor.wrap_text()
        editor.control.setObjectName(f"asked_{item.id}")
        editor.control.setProperty("asked", item.id)
        if definition.kind in _TYPED:
            editor.control.installEventFilter(self)
        else:
            editor.edited.connect(lambda: self._keep(item.id))
        return editor

    def _now(self) -> datetime:
        return local(self._desk.session.clock())

    def _is_dirty(self, name: str) -> bool:
        return bool(self._editors[name].value() != self._bases.get(name))

    def _keep(self, name: str) -> None:
        if name in self._editors and self._is_dirty(name):
            value, base = self._editors[name].value(), self._bases.get(name)
            # Kept once: the answer that comes back is the new base.
            self._bases[name], self._sent[name] = value, base
            self.answered.emit(name, value, base)

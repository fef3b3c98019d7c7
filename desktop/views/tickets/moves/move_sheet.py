"""One sheet that asks only for what is missing before tickets can take another status."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.domain.arrows import is_filled
from desktop.domain.moves import NO_ANSWERS, Answers, Asked, AskedField
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import make_editor
from desktop.views.sheet import Sheet
from desktop.views.tickets.moves.children_part import ChildrenPart
from desktop.views.tickets.moves.knowledge_part import KnowledgePart

_SIZE = (560, 640)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BREAKS = Qt.KeyboardModifier.ShiftModifier
# Enter on one of these presses it.
_PRESSED = (QAbstractButton,)


class MoveSheet(Sheet):
    """Enter accepts from every field, Shift+Enter breaks a line; `answered` carries the answers.

    `kept` are answers given before, which were refused.
    """

    answered = Signal(object)

    def __init__(
        self,
        desk: Desk,
        asked: Asked,
        title: str,
        parent: QWidget,
        kept: Answers = NO_ANSWERS,
    ) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("move_sheet")
        self.name(title, self.tr("Accept"))
        self.takes_enter = True
        self._desk, self._asked, self._kept = desk, asked, kept
        self._editors = [self._editor(each) for each in asked.fields]
        self._note = GrowingText(2, 6)
        self._note.setObjectName("move_note")
        self._knowledge = KnowledgePart(desk) if asked.knowledge else None
        self._children = ChildrenPart(asked.children) if asked.children else None
        self._fill()
        self._note.setPlainText(kept.note)
        if self._knowledge is not None and kept.knowledge is not None:
            self._knowledge.show_value(kept.knowledge, kept.document)
        if self._children is not None and kept.children:
            self._children.show_value(kept.children)
        self.acted.connect(lambda: self.answered.emit(self._answers()))
        self._look()
        self._begin()

    def _fill(self) -> None:
        for editor in self._editors:
            self.add(editor)
            self._follow(editor)
            editor.edited.connect(self._look)
        if self._asked.note:
            self.add(Field(self.tr("Why"), self._note, required=True))
            self._note.textChanged.connect(self._look)
        self.listen(self._note)
        if self._knowledge is not None:
            self.add(self._knowledge)
            self._follow(self._knowledge)
            self._knowledge.changed.connect(self._look)
        if self._children is not None:
            self.add(self._children)
            self._follow(self._children)
        self.add(label(self.tr("Enter accepts, Shift+Enter begins a new line."), "note", "muted"))

    def _editor(self, asked: AskedField) -> FieldEditor:
        required = ("now",) if asked.required else ()
        definition = asked.definition._replace(required_at=required)
        editor = make_editor(definition, self._desk.language, self._now)
        editor.show_value(self._kept.fields.get(definition.id, asked.value))
        return editor

    def _now(self) -> datetime:
        return local(self._desk.session.clock())

    def _follow(self, part: QWidget) -> None:
        self.listen(*part.findChildren(QWidget))

    def _begin(self) -> None:
        """Put the cursor into the first field that holds nothing, else into the first."""
        bare = [each for each in self._editors if each.value() is None]
        first = next(iter([*bare, *self._editors]), None)
        control = self._note if first is None else first.findChild(QWidget, _name(first))
        if control is not None:
            QTimer.singleShot(0, control, control.setFocus)
            control.setFocus()

    def _look(self) -> None:
        self.act.set_off(self._lacking())

    def _lacking(self) -> str:
        """Return what still has to be filled before the sheet can be accepted."""
        wanted = zip(self._editors, self._asked.fields, strict=True)
        language = self._desk.language
        names = [
            asked.definition.label.text(language)
            for editor, asked in wanted
            if asked.required and not is_filled(editor.value())
        ]
        if self._asked.note and not self._note.toPlainText().strip():
            names.append(self.tr("Why"))
        if self._knowledge is not None and self._knowledge.lacks():
            names.append(self.tr("Document"))
        return self.tr("Fill first: {fields}").format(fields=", ".join(names)) if names else ""

    def _answers(self) -> Answers:
        values: dict[str, Any] = {each.definition.id: each.value() for each in self._editors}
        filled = {field: value for field, value in values.items() if value is not None}
        note = self._note.toPlainText().strip()
        answers = Answers(filled, note)
        if self._children is not None:
            answers = answers._replace(children=self._children.value())
        if self._knowledge is None:
            return answers
        knowledge, document = self._knowledge.value(), self._knowledge.document
        return answers._replace(knowledge=knowledge, document=document)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = event.key() in _ENTER and not event.modifiers() & _BREAKS
            if plain and not isinstance(watched, _PRESSED):
                self.do()
                return True
        return super().eventFilter(watched, event)


def _name(editor: FieldEditor) -> str:
    return f"field_{editor.definition.id}"

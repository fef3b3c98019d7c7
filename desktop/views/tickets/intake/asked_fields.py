"""The fields that the chosen service type asks, two or three beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.fields import FieldDefinition
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import WIDE, make_editor

_FIELD_LEAST, _MOST = 230, 3


class AskedFields(QWidget):
    """Never blocks: says how many of the questions have an answer."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self.asked: list[FieldDefinition] = []
        self._editors: list[FieldEditor] = []
        self._title = ElidedLabel("", "meta_strong")
        self._count = label("", "meta_strong")
        self._kept = label("", "note", "muted", wrap=True)
        self._kept.setObjectName("asked_kept")
        self._grid = QGridLayout()
        self._columns = 0
        self._build()

    def take(self, form: CallForm) -> None:
        """Show the answers of another form; what its type asks follows with `ask`."""
        self._form = form
        for editor in self._editors:
            editor.show_value(form.extra.get(editor.definition.id))

    def ask(self, type_name: str, asked: list[FieldDefinition]) -> None:
        """Ask these; answers given before to a field of the same name are shown again."""
        language = self._desk.language
        self._title.setText(self.tr("{type} · must-ask").format(type=type_name))
        if asked != self.asked:
            self._remove()
            self.asked = asked
            # In the order in which the form asks them: so they are spoken, Tab goes the same way.
            self._editors = [self._make(definition) for definition in asked]
            self._columns = 0
            self._arrange()
        for editor in self._editors:
            if editor.language != language:
                editor.use_language(language)
        self.setVisible(bool(asked) or bool(self._others()))
        self.show_count()

    def controls(self) -> list[QWidget]:
        """Return the controls of the questions, in order."""
        return [editor.control for editor in self._editors]

    def answer(self, field: str, value: str) -> bool:
        """Put a value into a question; say whether it is asked."""
        editor = next((each for each in self._editors if each.definition.id == field), None)
        if editor is None:
            return False
        editor.show_value(value)
        self._take(editor)
        return True

    def show_count(self) -> None:
        """Say how many have an answer."""
        count = len(self.asked)
        done = count - len(self._form.missing(self.asked))
        self._count.setText(self.tr("asked {done} / {count}").format(done=done, count=count))
        self._count.setVisible(bool(count))
        others = self._others()
        said = self.tr("Kept from before, goes into the ticket: {answers}")
        self._kept.setText(said.format(answers=" · ".join(others)))
        self._kept.setVisible(bool(others))

    def _others(self) -> list[str]:
        """Return what was answered for another type, with the names of its fields."""
        known, asked = self._desk.my.directory.fields, {each.id for each in self.asked}
        return [
            f"{known[name].label.text(self._desk.language)}: {value}"
            for name, value in self._form.asked_values().items()
            if name not in asked and name in known
        ]

    def focus_first_missing(self) -> None:
        """Put the cursor into the first question without an answer."""
        missing = {each.id for each in self._form.missing(self.asked)}
        editor = next((each for each in self._editors if each.definition.id in missing), None)
        if editor is not None:
            editor.control.setFocus()

    def _build(self) -> None:
        self.setObjectName("asked_fields")
        self._count.setObjectName("asked_count")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self._kept)
        self.hide()

    def _make(self, definition: FieldDefinition) -> FieldEditor:
        editor = make_editor(
            definition, self._desk.language, lambda: local(self._desk.session.clock())
        )
        editor.setParent(self)
        editor.show_value(self._form.extra.get(definition.id))
        editor.edited.connect(lambda: self._take(editor))
        if isinstance(editor.control, QLineEdit):
            # Enter goes on to the next question, as the conversation does.
            editor.control.returnPressed.connect(lambda: self.focusNextPrevChild(True))  # noqa: FBT003
        return editor

    def _take(self, editor: FieldEditor) -> None:
        self._form.extra[editor.definition.id] = editor.value()
        self.show_count()
        self.edited.emit()

    def _remove(self) -> None:
        for editor in self._editors:
            editor.hide()
            self._grid.removeWidget(editor)
            editor.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = sum(editor.definition.kind not in WIDE for editor in self._editors)
        room = self.width() // current_theme().px(_FIELD_LEAST)
        columns = max(1, min(_MOST, narrow, room))
        if columns == self._columns:
            return
        self._columns = columns
        for editor in self._editors:
            self._grid.removeWidget(editor)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        row, place = 0, 0
        for editor in self._editors:
            wide = editor.definition.kind in WIDE
            if place and (wide or place == columns):
                row, place = row + 1, 0
            self._grid.addWidget(editor, row, place, 1, columns if wide else 1)
            place = columns if wide else place + 1
            editor.show()
